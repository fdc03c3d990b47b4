// Lines: which exist, their dates, reasons and order; one clause asking about another.
#include <gtest/gtest.h>

#include "tests/unit/reference/build.h"

namespace hito::test {
namespace {

using core::FoldOp;
using core::Kind;
using runtime::Reason;
using Timing = core::Pay::Timing;

std::string shown(const runtime::Settlement& s) {
  std::string out;
  for (const auto& line : s.lines) {
    out += out.empty() ? "" : " ";
    if (line.row) out += std::to_string(*line.row) + "@";
    out += "Q" + std::to_string(line.period + 1) + ":" + (line.date ? to_iso(*line.date) : "-");
  }
  return out;
}

TEST(Lines, no_rows_no_timing_one_line_per_period) {
  Build b;
  b.clause("1", b.pay(b.num("5")));
  EXPECT_EQ(shown(b.settle()), "Q1:-");
  Build quarterly;
  quarterly.quarters("2025-01-01", 2);
  auto p = quarterly.pay(quarterly.num("5"));
  p.timing = Timing::each_period;
  quarterly.clause("1", p);
  EXPECT_EQ(shown(quarterly.settle()), "Q1:2025-03-31 Q2:2025-06-30");
  EXPECT_EQ(shown(quarterly.settle({}, {}, day("2025-04-01"))), "Q1:2025-03-31 Q2:2025-06-30");
  EXPECT_EQ(shown(quarterly.settle({}, {}, day("2025-03-31"))), "Q1:2025-03-31");
}

TEST(Lines, once_and_at_the_end_exist_once_reached) {
  Build b;
  b.quarters("2025-01-01", 4);
  auto once = b.pay(b.num("5"));
  once.timing = Timing::once_on;
  once.once_on = day("2025-05-01");
  b.clause("1", once);
  auto end = b.pay(b.num("6"));
  end.timing = Timing::at_end;
  b.clause("2", end);
  EXPECT_EQ(shown(b.settle()), "Q2:2025-05-01 Q4:2025-12-31");
  EXPECT_EQ(shown(b.settle({}, {}, day("2025-05-01"))), "Q2:2025-05-01");
  EXPECT_EQ(shown(b.settle({}, {}, day("2025-04-30"))), "");
}

TEST(Lines, a_dated_row_has_one_line_in_its_period_an_undated_one_a_line_in_each) {
  Build b;
  b.quarters("2025-01-01", 2);
  const auto dated = b.dataset("dated", {Build::field("id", Kind::identifier), Build::field("on", Kind::date)}, {0}, 1);
  const auto undated = b.dataset("undated", {Build::field("id", Kind::identifier)}, {0});
  auto p = b.pay(b.num("5"), dated);
  p.timing = Timing::each_period;
  b.clause("1", p);
  p.each = undated;
  b.clause("2", p);
  const auto s =
      b.settle({b.table(dated, {{"B", "2025-01-15"}, {"A", "2025-04-15"}}), b.table(undated, {{"Z"}, {"Y"}})});
  EXPECT_EQ(shown(s),
            "1@Q2:2025-04-15 0@Q1:2025-01-15 1@Q1:2025-03-31 1@Q2:2025-06-30 0@Q1:2025-03-31 0@Q2:2025-06-30");
}

// Sample 07 in small: facilities each quarter, no report is too far off.
struct Network : Build {
  DatasetId facilities, reports;
  Network() {
    quarters("2025-01-01", 1);
    facilities = dataset("facilities", {field("id", Kind::identifier)}, {0});
    reports = dataset("reports",
                      {reference("facility", facilities), field("n", Kind::number), field("off", Kind::yes_no)}, {});
    const core::Its its{0, {0, {}}};
    auto p = pay(fold(FoldOp::sum, reports, cell(1, 1), {}, 1, its), facilities);
    p.timing = Timing::each_period;
    p.condition = fold(FoldOp::none_of, reports, cell(2, 1), {}, 1, its);
    clause("3.1", p);
  }
};

TEST(Lines, say_why_nothing_is_paid) {
  Network b;
  const auto s = b.settle({b.table(b.facilities, {{"A"}, {"B"}, {"C"}, {"D"}}),
                           b.table(b.reports, {{"A", "5", "no"}, {"B", "5", "yes"}, {"D", "0", "no"}})});
  ASSERT_EQ(s.lines.size(), 4U);
  EXPECT_EQ(s.lines[0].reason, Reason::paid);
  EXPECT_EQ(s.lines[1].reason, Reason::condition_false);
  EXPECT_EQ(s.lines[2].reason, Reason::no_rows);
  EXPECT_EQ(s.lines[3].reason, Reason::amount_zero);
}

TEST(Lines, no_rows_is_known_through_definitions_worked_out_before) {
  Network b;
  const auto d =
      b.define("n", b.fold(FoldOp::sum, b.reports, b.cell(1, 1), {}, 1, core::Its{0, {0, {}}}), b.facilities);
  auto p = b.pay(b.expr(core::DefineRef{d, core::RowPath{0, {}}, {}}), b.facilities);
  p.timing = Timing::each_period;
  b.clause("4", p);
  b.clause("5", p);
  const auto s = b.settle({b.table(b.facilities, {{"A"}}), b.table(b.reports, {})});
  EXPECT_EQ(s.lines[1].reason, Reason::no_rows);
  EXPECT_EQ(s.lines[2].reason, Reason::no_rows);
}

TEST(Lines, where_and_when_both_leave_a_line_of_nothing) {
  Build b;
  const auto d = b.dataset("d", {Build::field("n", Kind::number)}, {});
  auto p = b.pay(b.cell(0), d);
  p.where = b.op(Op::greater, {b.cell(0), b.num("1")});
  p.condition = b.op(Op::greater, {b.cell(0), b.num("2")});
  b.clause("1", p);
  const auto s = b.settle({b.table(d, {{"1"}, {"2"}, {"3"}})});
  EXPECT_EQ(payments(s), "0 0 3");
  EXPECT_EQ(s.lines[0].reason, Reason::condition_false);
  EXPECT_EQ(s.lines[1].reason, Reason::condition_false);
}

TEST(Lines, are_rounded_one_by_one_and_never_before) {
  Build b;
  const auto d = b.dataset("d", {Build::field("n", Kind::number)}, {});
  b.clause("1", b.pay(b.op(Op::divide, {b.cell(0), b.num("3")}), d));
  const auto s = b.settle({b.table(d, {{"1"}, {"1"}, {"1"}})});
  EXPECT_EQ(payments(s), "0.33 0.33 0.33");
  EXPECT_EQ(total(s), q("0.99"));
  b.c.clauses = {};
  b.c.evaluation.clear();
  auto p = b.pay(b.cell(0), d);
  p.line = {q("10"), RoundMode::up};
  b.clause("1", p);
  EXPECT_EQ(payments(b.settle({b.table(d, {{"-1"}, {"11"}})})), "-10 20");
}

// 5.1 pays rows with n > 0; 5.2 asks whether 5.1 gives a right to payment.
struct Chain : Build {
  DatasetId rows;
  ClauseId first;
  Chain() {
    quarters("2025-01-01", 2);
    rows = dataset("rows", {field("id", Kind::identifier), field("n", Kind::number), field("on", Kind::date)}, {0}, 2);
    first = clause("5.1", pay(cell(1), rows));
  }
  ClauseId ask(Timing timing) {
    auto p = pay(num("1"), rows);
    p.timing = timing;
    p.condition = expr(core::GivesRight{first, core::RowPath{0, {}}});
    return clause("5.2", p);
  }
  std::vector<runtime::Table> data() {
    return {table(rows, {{"A", "7", "2025-01-01"}, {"B", "0", "2025-04-01"}, {"C", "0.004", "2025-04-01"}})};
  }
};

TEST(GivesRight, looks_at_the_rounded_entitlement_before_caps) {
  Chain b;
  b.ask(Timing::row_date);
  b.cap_clause("6", b.cap({b.first}, "0", core::CapMethod::earlier_dates));
  EXPECT_EQ(payments(b.settle(b.data())), "0 0 0 1 0 0");
}

TEST(GivesRight, of_a_clause_written_later_is_evaluated_in_the_order_that_check_gives) {
  Chain b;
  b.ask(Timing::row_date);
  std::swap(b.c.clauses[ClauseId{0}], b.c.clauses[ClauseId{1}]);
  std::get<core::GivesRight>(b.c.exprs[*std::get<core::Pay>(b.c.clauses[ClauseId{0}].body).condition].node).clause =
      ClauseId{1};
  b.c.evaluation = {ClauseId{1}, ClauseId{0}};
  EXPECT_EQ(payments(b.settle(b.data())), "1 0 0 7 0 0");
}

TEST(GivesRight, a_payment_made_once_asks_about_every_period) {
  Chain b;
  b.ask(Timing::at_end);
  EXPECT_EQ(payments(b.settle(b.data())), "7 0 0 1 0 0");
}

TEST(GivesRight, inside_an_aggregate_asks_for_each_row) {
  Chain b;
  auto p = b.pay(b.fold(FoldOp::count, b.rows, {}, b.expr(core::GivesRight{b.first, core::RowPath{0, {}}})));
  p.timing = Timing::at_end;
  b.clause("7", p);
  EXPECT_EQ(payments(b.settle(b.data())), "7 0 0 1");
}

TEST(GivesRight, of_each_quarter_is_of_the_same_quarter) {
  Build b;
  b.quarters("2025-01-01", 2);
  const auto ok = b.input("ok", Kind::yes_no, true);
  auto p = b.pay(b.num("5"));
  p.timing = Timing::each_period;
  p.condition = b.reported(ok);
  const auto first = b.clause("1", p);
  p.condition = b.expr(core::GivesRight{first, {}});
  b.clause("2", p);
  runtime::Inputs inputs;
  inputs.values[{ok, 0}] = false;
  inputs.values[{ok, 1}] = true;
  EXPECT_EQ(payments(b.settle({}, inputs)), "0 5 0 5");
}

}  // namespace
}  // namespace hito::test
