// Division of a pool among rows (S24): sample 11.
#include <gtest/gtest.h>

#include "tests/unit/reference/build.h"

namespace hito::test {
namespace {

using core::Kind;
using runtime::Reason;

struct Pool : Build {
  DatasetId facilities;
  Pool() {
    facilities = dataset("facilities", {field("id", Kind::identifier), field("points", Kind::number)}, {0});
    auto p = pay(num("121235"));
    p.division = core::Divide{facilities, cell(1)};
    clause("1", p);
  }
  runtime::Settlement run(const Cells& cells) { return settle({table(facilities, cells)}); }
};

TEST(Divide, parts_add_up_to_the_pool_with_ties_by_key) {
  Pool b;
  const auto s = b.run(
      {{"F1", "87.5"}, {"F2", "0"}, {"F3", "33.33"}, {"F4", "33.33"}, {"F5", "33.33"}, {"F6", "990.01"}, {"F7", "12"}});
  std::string parts;
  for (const auto& part : s.parts) parts += to_text(part.payment) + " ";
  EXPECT_EQ(parts, "8918.08 0 3397.03 3397.03 3397.03 100902.78 1223.05 ");
  EXPECT_EQ(payments(s), "121235");
  const auto statement = b.statement(s);
  EXPECT_EQ(statement.rows.size(), 7U);
  EXPECT_EQ(statement.rows[5].amount, q("100902.78"));
}

TEST(Divide, ties_go_by_key_not_by_the_order_of_the_file) {
  Pool b;
  b.c.exprs[std::get<core::Pay>(b.c.clauses[ClauseId{0}].body).amount].node = core::Constant{q("0.01")};
  const auto s = b.run({{"F2", "1"}, {"F1", "1"}});
  ASSERT_EQ(s.parts.size(), 2U);
  EXPECT_EQ(s.parts[0].row, 1U);
  EXPECT_EQ(s.parts[0].payment, q("0.01"));
  EXPECT_EQ(s.parts[1].payment, q("0"));
}

TEST(Divide, nothing_if_the_weights_add_up_to_zero) {
  Pool b;
  for (const Cells& cells : {Cells{{"F1", "0"}, {"F2", "0"}}, Cells{}}) {
    const auto s = b.run(cells);
    EXPECT_EQ(payments(s), "0");
    EXPECT_EQ(entitlements(s), "121235");
    EXPECT_EQ(s.lines[0].reason, Reason::nothing_to_divide);
    for (const auto& part : s.parts) EXPECT_EQ(part.payment, q("0"));
  }
}

TEST(Divide, after_caps) {
  Pool b;
  b.cap_clause("2", b.cap({ClauseId{0}}, "100", core::CapMethod::unsaid));
  const auto s = b.run({{"F1", "1"}, {"F2", "3"}});
  EXPECT_EQ(s.parts[0].payment, q("25"));
  EXPECT_EQ(s.parts[1].payment, q("75"));
}

TEST(Divide, each_quarter_among_the_rows_of_that_quarter) {
  Build b;
  b.quarters("2025-01-01", 2);
  const auto d = b.dataset("d", {Build::field("id", Kind::identifier), Build::field("on", Kind::date)}, {0}, 1);
  auto p = b.pay(b.num("90"));
  p.timing = core::Pay::Timing::each_period;
  p.division = core::Divide{d, b.num("1")};
  b.clause("1", p);
  const auto s = b.settle({b.table(d, {{"A", "2025-01-01"}, {"B", "2025-04-01"}, {"C", "2025-04-01"}})});
  std::string parts;
  for (const auto& part : s.parts) parts += std::to_string(part.row) + "=" + to_text(part.payment) + " ";
  EXPECT_EQ(parts, "0=90 1=45 2=45 ");
}

}  // namespace
}  // namespace hito::test
