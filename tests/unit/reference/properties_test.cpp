// Properties looked at on one run, and conditions over its result.
#include "runtime/reference/properties.h"

#include <gtest/gtest.h>

#include "tests/unit/reference/examine.h"

namespace hito::test {
namespace {

using core::AmountKind;
using core::Kind;
using runtime::Verdict;

ExprId figure(Build& b, AmountKind kind, ClauseId clause = {}, core::PartyId party = {}) {
  return b.expr(core::Amount{kind, clause, party, b.c.currencies.front()});
}

// Rows of (id, days, group): 5.2 pays 100 from 90 days on, capped to 150 in all, pro rata.
struct Permanence : Build {
  DatasetId rows;
  ClauseId paid;
  Permanence() {
    rows = dataset("rows", {field("id", Kind::identifier), field("days", Kind::number, true)}, {0});
    c.datasets[rows].columns[1].type.integer = true;
    auto p = pay(num("100"), rows);
    p.condition = op(Op::logical_and, {op(Op::is_present, {cell(1)}), op(Op::greater_equal, {cell(1), num("90")})});
    paid = clause("5.2", p);
  }
  core::Monotone monotone(AmountKind of, core::Monotone::Kind kind = core::Monotone::Kind::never_decreases) {
    core::Monotone m{of, paid, kind, {}, {}, {}};
    m.column = {rows, 1};
    return m;
  }
  std::vector<runtime::Table> data() { return {table(rows, {{"A", "89"}, {"B", "90"}, {"C", ""}, {"D", "95"}})}; }
};

TEST(Properties, monotone_in_a_column_holds_for_the_entitlement) {
  Permanence b;
  b.c.properties.push_back({b.monotone(AmountKind::entitlement), "p", {}});
  const auto finding = examine(b, b.data());
  EXPECT_EQ(finding.verdict, Verdict::holds_here);
  // Three values, so two neighbours, for each of four rows.
  EXPECT_EQ(finding.cases, 8U);
}

TEST(Properties, a_counter_example_names_the_values_and_the_amounts) {
  Permanence b;
  b.c.properties.push_back({b.monotone(AmountKind::entitlement, core::Monotone::Kind::never_increases), "p", {}});
  const auto finding = examine(b, b.data());
  EXPECT_EQ(finding.verdict, Verdict::fails_here);
  EXPECT_EQ(witness(finding),
            "`days` of row A = 89; entitlement under clause 5.2 = 200.00 PEN; "
            "`days` of row A = 90; entitlement under clause 5.2 = 300.00 PEN; ");
}

TEST(Properties, the_payment_is_after_caps) {
  Permanence b;
  // Another clause shares the cap, so that more days leave less for 5.2: it pays 1000 less 900 per row that stays.
  auto p = b.pay(b.num("900"), b.rows);
  p.condition =
      b.op(Op::logical_and, {b.op(Op::is_present, {b.cell(1)}), b.op(Op::greater_equal, {b.cell(1), b.num("95")})});
  const auto other = b.clause("5.3", p);
  b.cap_clause("6", b.cap({b.paid, other}, "150", core::CapMethod::pro_rata));
  b.c.properties.push_back({b.monotone(AmountKind::payment), "p", {}});
  EXPECT_EQ(examine(b, b.data()).verdict, Verdict::fails_here);
  b.c.properties = {{b.monotone(AmountKind::entitlement), "p", {}}};
  EXPECT_EQ(examine(b, b.data()).verdict, Verdict::holds_here);
}

TEST(Properties, jumps_are_looked_for_between_a_value_and_the_very_next_one) {
  Permanence b;
  auto m = b.monotone(AmountKind::entitlement, core::Monotone::Kind::never_jumps);
  m.jump = b.num("99.99");
  b.c.properties.push_back({m, "p", {}});
  EXPECT_EQ(examine(b, b.data()).verdict, Verdict::fails_here);
  std::get<core::Monotone>(b.c.properties[0].kind).jump = b.num("100");
  EXPECT_EQ(examine(b, b.data()).verdict, Verdict::holds_here);
}

TEST(Properties, the_work_is_bounded_by_rows_and_clauses_never_by_time) {
  Permanence b;
  b.c.properties.push_back({b.monotone(AmountKind::entitlement), "p", {}});
  Cells cells;
  for (int i = 0; i < 2000; ++i) cells.push_back({"P" + std::to_string(i), std::to_string(i % 600)});
  // 1 000 000 visits of 2000 rows and one clause are 499 runs: 50 values in each of 9 rows.
  EXPECT_EQ(examine(b, {b.table(b.rows, cells)}).cases, 9U * 49U);
}

TEST(Properties, monotone_in_a_reported_value_needs_other_values) {
  Build b;
  const auto x = b.input("x", Kind::number);
  const auto id = b.clause("1", b.pay(b.op(Op::negate, {b.reported(x)})));
  core::Monotone m{AmountKind::payment, id, core::Monotone::Kind::never_decreases, {}, x, {}};
  b.c.properties.push_back({m, "p", {}});
  EXPECT_EQ(examine(b, {}, given({{x, q("1")}})).verdict, Verdict::not_exercised);
  const auto finding = examine(b, {}, given({{x, q("1")}}), {given({{x, q("3")}}), given({{x, q("2")}})});
  EXPECT_EQ(finding.verdict, Verdict::fails_here);
  EXPECT_EQ(finding.cases, 2U);
  EXPECT_EQ(witness(finding), "x = 1; payment under clause 1 = -1.00 PEN; x = 2; payment under clause 1 = -2.00 PEN; ");
}

TEST(Properties, a_bound_fails_with_the_figures_it_names) {
  Permanence b;
  b.c.properties.push_back(
      {core::Holds{b.op(Op::less_equal, {figure(b, AmountKind::total), b.num("150")})}, "total <= 150 PEN", {}});
  const auto finding = examine(b, b.data());
  EXPECT_EQ(finding.verdict, Verdict::fails_here);
  EXPECT_EQ(witness(finding), "total = 200.00 PEN; ");
}

TEST(Properties, a_condition_on_each_row_is_of_what_belongs_to_it) {
  Build b;
  const auto people = b.dataset("people", {Build::field("id", Kind::identifier), Build::field("x", Kind::number)}, {0});
  core::Field to = Build::field("person", Kind::reference);
  to.type.of = people;
  const auto visits = b.dataset("visits", {Build::field("id", Kind::identifier), to}, {0});
  b.clause("1", b.pay(b.cell(1), people));
  b.clause("2", b.pay(b.num("10"), visits));
  b.clause("3", b.pay(b.num("1000")));
  core::Holds of_row{b.op(Op::less_equal, {figure(b, AmountKind::total), b.op(Op::multiply, {b.num("3"), b.cell(1)})})};
  of_row.each = people;
  b.c.properties.push_back({of_row, "p", {}});
  const auto with = [&](Cells of_people, Cells of_visits) {
    return examine(b, {b.table(people, std::move(of_people)), b.table(visits, std::move(of_visits))});
  };
  const Cells some{{"A", "10"}, {"B", "9"}, {"C", "8"}};
  // A has 10 + 2 × 10, and the 1000 belong to nobody.
  const auto holds = with(some, {{"V", "A"}, {"W", "A"}, {"X", "B"}});
  EXPECT_EQ(holds.verdict, Verdict::holds_here);
  EXPECT_EQ(holds.cases, 3U);
  const auto fails = with(some, {{"V", "C"}, {"W", "C"}, {"X", "B"}, {"Y", "B"}});
  EXPECT_EQ(fails.verdict, Verdict::fails_here);
  EXPECT_EQ(witness(fails), "case = row B of `people`; total = 29.00 PEN; ");
  EXPECT_EQ(with({}, {}).verdict, Verdict::not_exercised);
}

TEST(Properties, a_condition_on_each_period_is_of_what_is_paid_in_it) {
  Build b;
  b.quarters("2026-01-01", 4);
  const auto most = b.input("most", Kind::number);
  b.c.inputs[most].each_period = true;
  auto p = b.pay(b.num("100"));
  p.timing = core::Pay::Timing::each_period;
  b.clause("1", p);
  const ExprId total = figure(b, AmountKind::total), bound = b.reported(most);
  for (const ExprId side : {total, bound}) b.c.exprs[side].type.kind = Kind::number;
  core::Holds of_period{b.op(Op::less_equal, {total, bound})};
  of_period.each_period = true;
  b.c.properties.push_back({of_period, "p", {}});
  runtime::Inputs inputs;
  for (std::uint32_t period = 0; period < 3; ++period) inputs.values[{most, period}] = q(period == 1 ? "99.99" : "100");
  // Nothing is known of the last one yet.
  const auto request = b.request({}, inputs, Date{b.c.periods[2].last});
  const auto settled = b.settle({}, inputs, Date{b.c.periods[2].last});
  const auto finding = runtime::examine_alone(request, settled, b.c.properties[0]);
  EXPECT_EQ(finding.cases, 3U);
  EXPECT_EQ(witness(finding), "period = Q2; total = 100.00 PEN; ");
  EXPECT_EQ(runtime::margin_alone(request, settled, b.c.properties[0]), q("-0.01"));
}

TEST(Properties, never_negative_and_never_both) {
  Build b;
  const auto d = b.dataset(
      "d", {Build::field("id", Kind::identifier), Build::field("x", Kind::number), Build::field("y", Kind::number)},
      {0});
  const auto first = b.clause("1", b.pay(b.cell(1), d));
  const auto second = b.clause("2", b.pay(b.cell(2), d));
  b.c.properties.push_back({core::NeverNegative{AmountKind::payment, first}, "p", {}});
  EXPECT_EQ(examine(b, {b.table(d, {{"A", "1", "0"}, {"B", "-2", "0"}})}).verdict, Verdict::fails_here);
  EXPECT_EQ(examine(b, {b.table(d, {{"A", "1", "0"}})}).verdict, Verdict::holds_here);
  EXPECT_EQ(examine(b, {b.table(d, {})}).verdict, Verdict::not_exercised);
  b.c.properties = {{core::NeverBoth{first, second}, "p", {}}};
  EXPECT_EQ(examine(b, {b.table(d, {{"A", "1", "0"}, {"B", "0", "3"}})}).verdict, Verdict::holds_here);
  const auto both = examine(b, {b.table(d, {{"A", "1", "0"}, {"B", "4", "3"}})});
  EXPECT_EQ(both.verdict, Verdict::fails_here);
  EXPECT_EQ(witness(both),
            "payment under clause 1, row B of `d` = 4.00 PEN; payment under clause 2, row B of `d` = 3.00 PEN; ");
}

TEST(Properties, never_both_of_different_units_is_by_their_sums) {
  Build b;
  const auto d = b.dataset("d", {Build::field("x", Kind::number)}, {});
  const auto first = b.clause("1", b.pay(b.cell(0), d));
  const auto second = b.clause("2", b.pay(b.num("5")));
  b.c.properties = {{core::NeverBoth{first, second}, "p", {}}};
  EXPECT_EQ(examine(b, {b.table(d, {{"1"}})}).verdict, Verdict::fails_here);
  EXPECT_EQ(examine(b, {b.table(d, {{"0"}})}).verdict, Verdict::holds_here);
}

TEST(Conditions, speak_of_parties_with_their_shares_to_the_cent) {
  Build b;
  const auto other = b.c.parties.add({core::Party::Role::payer, "other", "", {}});
  auto p = b.pay(b.num("0.01"));
  p.payers = {{b.payer, q("0.5")}, {other, q("0.5")}};
  b.clause("1", p);
  const auto request = b.request();
  Diagnostics diagnostics;
  const auto settled = runtime::settle(request, diagnostics);
  const auto is = [&](ExprId amount, const char* value) {
    return runtime::condition_holds(request, settled, b.op(Op::equal, {amount, b.num(value)}), diagnostics);
  };
  EXPECT_TRUE(is(figure(b, AmountKind::paid_by, {}, b.payer), "0.01"));
  EXPECT_TRUE(is(figure(b, AmountKind::paid_by, {}, other), "0"));
  EXPECT_TRUE(is(figure(b, AmountKind::received_by, {}, b.provider), "0.01"));
  EXPECT_TRUE(is(figure(b, AmountKind::net_of, {}, b.payer), "-0.01"));
  EXPECT_FALSE(is(figure(b, AmountKind::total), "0.02"));
  EXPECT_FALSE(diagnostics.has_errors());
}

TEST(Conditions, that_cannot_be_evaluated_are_reported) {
  Build b;
  b.clause("1", b.pay(b.num("1")));
  const auto x = b.input("x", Kind::number);
  const auto request = b.request();
  Diagnostics diagnostics;
  const auto settled = runtime::settle(request, diagnostics);
  EXPECT_FALSE(runtime::condition_holds(request, settled, b.op(Op::equal, {b.reported(x), b.num("1")}), diagnostics));
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].code, Code::input_not_given);
}

}  // namespace
}  // namespace hito::test
