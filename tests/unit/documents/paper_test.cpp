#include <gtest/gtest.h>

#include <fstream>

#include "documents/ledger/ledger.h"
#include "documents/workbook/working_paper.h"
#include "driver/driver.h"
#include "tests/unit/driver/folder.h"

namespace hito::documents {
namespace {

constexpr const char* contract = R"(contract "Visits"
  currency PEN
  term 2025-01-01 to 2025-12-31
  periods calendar quarterly
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "Clinic"
data visits, one row per visit
  identified by id
  each row counts on made_on
  id      identifier
  made_on date
  cost    money in PEN from 0 to 1_000
clause 1 "Cost"
  for each visit
  when cost > 5 PEN
  the payer pays the provider cost
)";

class Papers : public driver::InFolder {
 protected:
  void SetUp() override {
    InFolder::SetUp();
    std::ofstream(path("c.hito")) << contract;
    std::ofstream data(path("visits.csv"));
    data << "id,made_on,cost\n";
    for (int k = 10; k < 30; ++k) data << "V" << k << ",2025-0" << k % 6 + 1 << "-01," << k - 10 << ".25\n";
    data.close();
    source_.emplace(driver::load(path("c.hito")).value());
    Diagnostics found;
    compiled_.emplace(driver::compile(*source_, found).value());
    paid_.emplace(driver::pay(*source_, *compiled_, {}, found).value().value());
    ASSERT_FALSE(found.has_errors());
  }

  Result<std::string> paper(std::size_t most_rows) {
    const core::Contract& c = compiled_->contract;
    const Receipt receipt = make_receipt({c, paid_->settlement, paid_->statement});
    PaperRun run{c, paid_->statement, paid_->properties, receipt};
    run.language = Language::en;
    run.most_rows = most_rows;
    return working_paper(run);
  }

  std::optional<Source> source_;
  std::optional<driver::Compiled> compiled_;
  std::optional<driver::Paid> paid_;
};

TEST_F(Papers, OfMoreLinesThanASheetTakesHaveSums) {
  const auto whole = paper(rows_of_a_sheet), just = paper(21), summed = paper(20);
  ASSERT_TRUE(whole && just && summed);
  EXPECT_EQ(*whole, *just);
  EXPECT_LT(summed->size(), whole->size());
  EXPECT_TRUE(summed->starts_with("PK"));
}

TEST_F(Papers, AFinerSentenceTakesThePlaceOfTheUsualOne) {
  LedgerRun run{compiled_->contract, paid_->settlement, paid_->statement, Language::en};
  run.in_words = [](const runtime::Line& line) {
    return line.reason == runtime::Reason::condition_false ? "cost is 4.75 PEN short" : "";
  };
  Ledger ledger(run);
  std::map<std::string, int> reasons;
  while (const LedgerEntry* entry = ledger.next()) ++reasons[entry->reason];
  EXPECT_EQ(reasons, (std::map<std::string, int>{{"cost is 4.75 PEN short", 5}, {"paid", 15}}));
}

}  // namespace
}  // namespace hito::documents
