#include "compiler/amend/amend.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "compiler/parse/parse.h"

namespace hito {
namespace {

TEST(ClauseNumbers, AreInTheOrderOfTheirParts) {
  const std::vector<std::string> in_order{"1", "1.1", "1.2", "1.10", "2", "2a", "2b", "2.1", "3", "10", "10.1", "100"};
  for (std::size_t i = 0; i < in_order.size(); ++i)
    for (std::size_t k = 0; k < in_order.size(); ++k)
      EXPECT_EQ(numbered_before(in_order[i], in_order[k]), i < k) << in_order[i] << " before " << in_order[k];
}

// A contract and its amendments, each in a text of its own.
class Amended {
 public:
  explicit Amended(const std::vector<std::string>& amendments) {
    std::vector<Source> files{
        Source("contract.hito",
               "contract \"C\"\n  currency PEN\n  term 2025-01-01 to 2027-12-31\n"
               "  rounding to the nearest 0.01, half up\n"
               "payer \"A\"\nprovider \"B\"\n"
               "define price = 1 PEN\n"
               "clause 1 \"One\"\n  at the end of the term\n  the payer pays the provider price\n"
               "clause 3 \"Three\"\n  at the end of the term\n  the payer pays the provider 3 PEN\n"
               "example \"Own\"\n  expect total = 4 PEN\n")};
    for (const std::string& text : amendments) files.emplace_back("amendment.hito", text, true);
    const Source whole = Source::joined(files);
    file = parse::parse(whole.alone(0), found).file;
    for (std::size_t i = 1; i < files.size(); ++i)
      file = parse::parse_amendment(whole.alone(i), std::move(file), found);
    file = amend(std::move(file), found);
  }

  // Numbers of the clauses in order, each with the days on which it holds.
  std::string clauses() const {
    std::string all;
    for (const ast::Item& item : file.items)
      if (const auto* clause = std::get_if<ast::Clause>(&item)) {
        all += (all.empty() ? "" : " ") + clause->number.text;
        if (clause->from) all += "+" + to_iso(clause->from->day).substr(2, 2);
        if (clause->until) all += "-" + to_iso(clause->until->day).substr(2, 2);
      }
    return all;
  }
  const ast::Define& price() const {
    for (const ast::Item& item : file.items)
      if (const auto* define = std::get_if<ast::Define>(&item)) return *define;
    throw InternalError("no definition");
  }
  std::string said() const {
    std::string codes;
    for (const Diagnostic& one : found.all()) codes += (codes.empty() ? "" : " ") + spell(one.code);
    return codes;
  }

  Diagnostics found;
  ast::File file;
};

std::string amendment(int number, const std::string& from, const std::string& changes) {
  return "amendment " + std::to_string(number) + " to the contract \"C\", effective " + from + "\n" + changes;
}
const std::string another = "  at the end of the term\n  the payer pays the provider 2 PEN\n";

TEST(Amend, AClauseIsAnotherFromADayOn) {
  const Amended one({amendment(1, "2026-01-01", "clause 1 is replaced \"New\"\n" + another)});
  EXPECT_EQ(one.said(), "");
  EXPECT_EQ(one.clauses(), "1-26 1+26 3");
}

TEST(Amend, ALaterAmendmentFollowsTheOnesBefore) {
  const Amended two({amendment(1, "2026-01-01", "clause 1 is replaced \"New\"\n" + another),
                     amendment(2, "2027-01-01", "clause 1 is replaced \"Newer\"\n" + another)});
  EXPECT_EQ(two.clauses(), "1-26 1+26-27 1+27 3");
}

TEST(Amend, AVersionThatWouldBeginLaterNeverDoes) {
  const Amended two({amendment(1, "2027-01-01", "clause 1 is replaced \"New\"\n" + another),
                     amendment(2, "2026-01-01", "clause 1 is replaced \"Newer\"\n" + another)});
  EXPECT_EQ(two.clauses(), "1-26 1+26 3");
}

TEST(Amend, AddedClausesStandWhereTheirNumbersBelong) {
  const Amended one({amendment(1, "2026-01-01",
                               "clause 2 is added \"Two\"\n" + another + "clause 0 is added \"None\"\n" + another +
                                   "clause 10 is added \"Ten\"\n" + another)});
  EXPECT_EQ(one.clauses(), "0+26 1 2+26 3 10+26");
}

TEST(Amend, ARemovedClauseHoldsUpToTheDayAndKeepsItsNumber) {
  const Amended one({amendment(1, "2026-01-01", "clause 3 is removed\n")});
  EXPECT_EQ(one.clauses(), "1 3-26");
  const Amended two({amendment(1, "2026-01-01", "clause 3 is removed\n"),
                     amendment(2, "2027-01-01", "clause 3 is removed\n"),
                     amendment(3, "2027-01-01", "clause 3 is added \"Three\"\n" + another)});
  EXPECT_EQ(two.clauses(), "1 3-26");
  EXPECT_EQ(two.said(), "HITO-E2131 HITO-E2302");
}

TEST(Amend, WithRetroactiveEffectTheNewTextTakesThePlaceOfTheOld) {
  const Amended one({amendment(
      1, "2026-01-01, with retroactive effect",
      "clause 1 is replaced \"New\"\n" + another + "clause 3 is removed\nthe value of price is replaced by 5 PEN\n")});
  EXPECT_EQ(one.said(), "");
  EXPECT_EQ(one.clauses(), "1");
  EXPECT_TRUE(one.price().later.empty());
}

TEST(Amend, AValueHasItsLaterValuesInOrder) {
  const Amended two({amendment(1, "2026-01-01, by date of the payment", "the value of price is replaced by 5 PEN\n"),
                     amendment(2, "2027-01-01, by date of the payment", "the value of price is replaced by 6 PEN\n")});
  EXPECT_EQ(two.said(), "");
  ASSERT_EQ(two.price().later.size(), 2u);
  EXPECT_TRUE(two.price().later[0].first.by_payment);
  EXPECT_LT(two.price().later[0].first.day, two.price().later[1].first.day);
}

TEST(Amend, ExamplesAreOfTheTextTheyWereWrittenFor) {
  const auto examples = [](const Amended& of) {
    return std::ranges::count_if(of.file.items,
                                 [](const ast::Item& item) { return std::holds_alternative<ast::Example>(item); });
  };
  EXPECT_EQ(examples(Amended({})), 1);
  EXPECT_EQ(examples(Amended({amendment(1, "2026-01-01", "clause 3 is removed\n")})), 0);
  EXPECT_EQ(
      examples(Amended({amendment(1, "2026-01-01", "clause 3 is removed\nexample \"New\"\n  expect total = 1 PEN\n")})),
      1);
}

}  // namespace
}  // namespace hito
