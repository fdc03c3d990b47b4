// The property of splitting a row: which parts are tried, and what is compared.
#include <gtest/gtest.h>

#include "tests/unit/reference/examine.h"

namespace hito::test {
namespace {

using core::Kind;
using runtime::Verdict;

// Rows of (id, visits, spent), of which the last may be missing.
struct Reports : Build {
  DatasetId rows;
  explicit Reports(std::vector<core::ColumnIndex> identity = {0}) {
    rows = dataset("rows",
                   {field("id", Kind::identifier), field("visits", Kind::number), field("spent", Kind::number, true)},
                   identity);
    core::Field& visits = c.datasets[rows].columns[1];
    visits.type.integer = true;
    visits.bounds = {Rational(0), Rational(100), {}, {}};
    c.datasets[rows].columns[2].decimals = 2;
    const auto renamed = identity.empty() ? std::nullopt : std::optional<core::ColumnIndex>(0);
    c.properties.push_back({core::Splitting{{{rows, {1, 2}, renamed}}}, "p", {}});
  }
  runtime::PropertyFinding look(const Cells& cells) { return examine(*this, {table(rows, cells)}); }
};

TEST(Splitting, a_price_for_each_unit_holds) {
  Reports b;
  b.clause("1", b.pay(b.op(Op::multiply, {b.cell(1), b.num("3")}), b.rows));
  const auto finding = b.look({{"A", "10", ""}, {"B", "7", "0.01"}});
  EXPECT_EQ(finding.verdict, Verdict::holds_here);
  // Of A halves, a third and one visit; of B, whose one hundredth goes whole to a part, halves and a third.
  EXPECT_EQ(finding.cases, 5U);
}

TEST(Splitting, a_minimum_for_each_row_fails_with_the_parts_and_the_sums) {
  Reports b;
  b.clause("1", b.pay(b.op(Op::greater_of, {b.cell(1), b.num("5")}), b.rows));
  const auto finding = b.look({{"A", "3", "1.00"}});
  EXPECT_EQ(finding.verdict, Verdict::fails_here);
  EXPECT_EQ(
      witness(finding),
      "`visits` of row A = 3 (in two rows: 1 and 2); `spent` of row A = 1 (in two rows: 0.5 and 0.5); "
      "entitlements before rounding, in one row = 5.00 PEN; entitlements before rounding, in two rows = 10.00 PEN; ");
}

TEST(Splitting, nothing_to_share_out_is_not_exercised) {
  Reports b;
  b.clause("1", b.pay(b.num("5"), b.rows));
  EXPECT_EQ(b.look({{"A", "1", ""}, {"B", "0", "0"}}).verdict, Verdict::not_exercised);
  EXPECT_EQ(b.look({}).verdict, Verdict::not_exercised);
  b.c.datasets[b.rows].columns[1].bounds.low = Rational(3);
  EXPECT_EQ(b.look({{"A", "5", ""}}).verdict, Verdict::not_exercised);
  EXPECT_EQ(b.look({{"A", "6", ""}}).verdict, Verdict::fails_here);
}

TEST(Splitting, rounding_gives_nothing_away) {
  Reports b;
  b.clause("1", b.pay(b.op(Op::multiply, {b.cell(1), b.num("0.005")}), b.rows));
  EXPECT_EQ(b.look({{"A", "2", ""}}).verdict, Verdict::holds_here);
}

TEST(Splitting, the_key_that_another_row_has_is_not_taken) {
  Reports b;
  b.clause("1", b.pay(b.num("0"), b.rows));
  EXPECT_EQ(b.look({{"A", "2", ""}, {"A (2)", "1", ""}}).cases, 1U);
}

// Two rows are paid, in the order of the keys or else of the file; a half that came after B would not be one of them.
TEST(Splitting, a_half_stands_beside_the_other) {
  for (const bool with_key : {true, false}) {
    Reports b(with_key ? std::vector<core::ColumnIndex>{0} : std::vector<core::ColumnIndex>{});
    auto p = b.pay(b.expr(core::If{b.op(Op::greater_equal, {b.cell(1), b.num("2")}), b.num("10"), b.num("1")}), b.rows);
    core::Selection selection;
    selection.most = 2;
    selection.unit = b.rows;
    p.selections = {selection};
    b.clause("1", p);
    EXPECT_EQ(b.look({{"A", "4", ""}, {"B", "1", ""}}).verdict, Verdict::fails_here);
  }
}

TEST(Splitting, the_work_is_bounded_by_rows_and_clauses_never_by_time) {
  Reports b;
  b.clause("1", b.pay(b.cell(1), b.rows));
  Cells cells;
  for (int i = 0; i < 250; ++i) cells.push_back({"P" + std::to_string(i), "10", ""});
  // The first 200 rows, each in three ways.
  EXPECT_EQ(b.look(cells).cases, 600U);
  for (int k = 2; k <= 100; ++k) b.clause(std::to_string(k), b.pay(b.num("0")));
  // 1 000 000 visits of 250 rows and 100 clauses are 39 runs, of which one splits nothing.
  EXPECT_EQ(b.look(cells).cases, 38U);
}

}  // namespace
}  // namespace hito::test
