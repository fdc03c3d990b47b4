// Expressions: guards, brackets, aggregates, windows, definitions.
#include <gtest/gtest.h>

#include "tests/unit/reference/build.h"

namespace hito::test {
namespace {

using core::FoldOp;
using core::Kind;

// One clause that pays the expression, on no data.
std::string paid(Build& b, ExprId amount, runtime::Inputs inputs = {}) {
  b.c.clauses = {};
  b.c.evaluation.clear();
  b.clause("1", b.pay(amount));
  return entitlements(b.settle({}, std::move(inputs)));
}
ExprId pick(Build& b, ExprId condition) { return b.expr(core::If{condition, b.num("1"), b.num("2")}); }

TEST(Evaluate, arithmetic_is_exact_until_the_line_is_rounded) {
  Build b;
  const auto third = b.op(Op::divide, {b.num("1"), b.num("3")});
  EXPECT_EQ(paid(b, b.op(Op::multiply, {third, b.num("3")})), "1");
  EXPECT_EQ(paid(b, third), "0.33");
  EXPECT_EQ(paid(b, b.op(Op::power, {b.num("1.1"), b.num("2")})), "1.21");
  EXPECT_EQ(paid(b, b.op(Op::absolute, {b.op(Op::negate, {b.num("4")})})), "4");
  EXPECT_EQ(paid(b, b.op(Op::lesser, {b.num("4"), b.num("3"), b.num("5")})), "3");
  EXPECT_EQ(paid(b, b.op(Op::greater_of, {b.num("4"), b.num("3"), b.num("5")})), "5");
  EXPECT_EQ(paid(b, b.expr(core::Round{b.num("2.5"), q("1"), RoundMode::half_even})), "2");
}

TEST(Evaluate, a_branch_not_taken_never_faults) {
  Build b;
  const auto fault = b.op(Op::divide, {b.num("1"), b.num("0")});
  EXPECT_EQ(paid(b, b.expr(core::If{b.constant(true), b.num("7"), fault})), "7");
  b.c.clauses = {};
  b.c.evaluation.clear();
  b.clause("1", b.pay(b.expr(core::If{b.constant(false), b.num("7"), fault})));
  EXPECT_EQ(b.fault().code, Code::division_by_zero);
}

TEST(Evaluate, a_guard_protects_in_any_order_of_and_and_or) {
  Build b;
  const auto x = b.input("x", Kind::number);
  const auto present = b.op(Op::is_present, {b.reported(x)});
  const auto large = b.op(Op::greater, {b.reported(x), b.num("5")});
  const auto absent = b.op(Op::logical_not, {present});
  for (const auto& args : {Args{present, large}, Args{large, present}}) {
    EXPECT_EQ(paid(b, pick(b, b.op(Op::logical_and, args))), "2");
    EXPECT_EQ(paid(b, pick(b, b.op(Op::logical_and, args)), given({{x, q("6")}})), "1");
  }
  for (const auto& args : {Args{absent, large}, Args{large, absent}}) {
    EXPECT_EQ(paid(b, pick(b, b.op(Op::logical_or, args))), "1");
    EXPECT_EQ(paid(b, pick(b, b.op(Op::logical_or, args)), given({{x, q("4")}})), "2");
  }
}

TEST(Evaluate, a_value_not_reported_stops_with_its_name) {
  Build b;
  const auto x = b.input("reduction", Kind::number);
  b.clause("1", b.pay(b.reported(x)));
  const auto fault = b.fault();
  EXPECT_EQ(fault.code, Code::input_not_given);
  EXPECT_EQ(fault.args[0][Language::es], "reduction");
  EXPECT_EQ(paid(b, b.expr(core::OrElse{b.reported(x), b.num("3")})), "3");
}

TEST(Evaluate, a_value_reported_each_period_is_that_of_the_line) {
  Build b;
  b.quarters("2025-01-01", 2);
  const auto x = b.input("ipc", Kind::number, true);
  auto p = b.pay(b.reported(x));
  p.timing = core::Pay::Timing::each_period;
  b.clause("1", p);
  runtime::Inputs inputs;
  inputs.values[{x, 0}] = q("3");
  inputs.values[{x, 1}] = q("4");
  EXPECT_EQ(payments(b.settle({}, inputs)), "3 4");
  inputs.values.erase({x, 1});
  const auto fault = b.fault({}, inputs);
  EXPECT_EQ(fault.code, Code::input_of_period_not_given);
  EXPECT_EQ(fault.args[1][Language::en], "Q2");
}

TEST(Evaluate, a_function_whose_decimals_do_not_end) {
  Build b;
  const auto root = [&](const char* x, unsigned decimals) {
    return b.expr(core::Irrational{IrrationalFunction::square_root, {b.num(x)}, decimals});
  };
  EXPECT_EQ(paid(b, root("2", 2)), "1.41");
  EXPECT_EQ(paid(b, root("2.25", 0)), "2");
  EXPECT_EQ(paid(b, b.expr(core::Irrational{IrrationalFunction::power, {b.num("4"), b.num("1.5")}, 3})), "8");
  b.c.clauses = {};
  b.c.evaluation.clear();
  b.clause("1", b.pay(root("-1", 2)));
  EXPECT_EQ(b.fault().code, Code::no_irrational_value);
  EXPECT_EQ(b.fault().args[1][Language::en], "-1");
}

TEST(Evaluate, dates) {
  Build b;
  b.term("2025-01-01", "2025-12-31");
  const auto d = [&](const char* iso) { return b.constant(day(iso)); };
  const auto is = [&](ExprId condition) { return paid(b, pick(b, condition)) == "1"; };
  EXPECT_TRUE(is(b.op(Op::within_term, {d("2025-12-31")})));
  EXPECT_FALSE(is(b.op(Op::within_term, {d("2026-01-01")})));
  EXPECT_TRUE(is(b.op(Op::equal, {b.op(Op::add_days, {d("2025-02-27"), b.num("2")}), d("2025-03-01")})));
  EXPECT_TRUE(is(b.op(Op::equal, {b.op(Op::add_months_clamped, {d("2025-01-31"), b.num("1")}), d("2025-02-28")})));
  EXPECT_EQ(paid(b, b.op(Op::days_between, {d("2025-03-01"), d("2025-02-27")})), "2");
  EXPECT_EQ(paid(b, b.op(Op::whole_months, {d("2025-01-31"), d("2025-03-30")})), "1");
  EXPECT_EQ(paid(b, b.op(Op::whole_years, {d("2000-06-01"), d("2025-05-31")})), "24");
  b.c.clauses = {};
  b.c.evaluation.clear();
  b.clause("1", b.pay(pick(
                    b, b.op(Op::equal, {b.op(Op::add_months_exact, {d("2025-01-31"), b.num("1")}), d("2025-01-01")}))));
  EXPECT_EQ(b.fault().code, Code::no_resulting_date);
}

core::Match range(const char* low, bool low_in, const char* high, bool high_in) {
  core::MatchRange m{std::nullopt, low_in, std::nullopt, high_in};
  if (low != nullptr) m.low = q(low);
  if (high != nullptr) m.high = q(high);
  return m;
}

TEST(Evaluate, brackets_are_marginal_and_a_count_starts_at_zero) {
  Build b;
  core::Table t;
  t.kind = core::TableKind::brackets;
  t.name = "retention";
  t.inputs = {Build::field("n", Kind::number)};
  t.rows = {{{range("0", true, "370", false)}, {b.num("1100")}, {}, {}},
            {{range("370", true, "410", false)}, {b.num("1000")}, {}, {}},
            {{range("410", true, nullptr, false)}, {b.num("1350")}, {}, {}}};
  const auto id = b.c.tables.add(std::move(t));
  const auto at = [&](const char* n) { return paid(b, b.expr(core::Look{id, {b.num(n)}, 0})); };
  EXPECT_EQ(at("0"), "0");
  EXPECT_EQ(at("370"), "407000");
  EXPECT_EQ(at("371"), "408000");
  EXPECT_EQ(at("430"), "474000");
}

TEST(Evaluate, tiers_give_the_value_of_the_one_that_holds_the_quantity) {
  Build b;
  core::Table t;
  t.kind = core::TableKind::tiers;
  t.name = "f";
  t.inputs = {Build::field("n", Kind::number)};
  t.rows = {{{range(nullptr, false, "60", true)}, {b.num("0.40")}, {}, {}},
            {{range("60", false, "100", true)}, {b.num("0.25")}, {}, {}}};
  const auto id = b.c.tables.add(std::move(t));
  const auto at = [&](const char* n) { return paid(b, b.expr(core::Look{id, {b.num(n)}, 0})); };
  EXPECT_EQ(at("60"), "0.4");
  EXPECT_EQ(at("60.01"), "0.25");
  b.c.clauses = {};
  b.c.evaluation.clear();
  b.clause("1", b.pay(b.expr(core::Look{id, {b.num("101")}, 0})));
  const auto fault = b.fault();
  EXPECT_EQ(fault.code, Code::no_line_for_value);
  EXPECT_EQ(fault.args[1][Language::en], "101");
}

TEST(Evaluate, otherwise_is_what_remains_wherever_it_stands) {
  Build b;
  core::Table t;
  t.name = "t";
  t.inputs = {Build::field("n", Kind::number)};
  t.rows = {{{core::MatchOtherwise{}}, {b.num("9")}, {}, {}}, {{core::MatchEqual{q("1")}}, {b.num("5")}, {}, {}}};
  const auto id = b.c.tables.add(std::move(t));
  EXPECT_EQ(paid(b, b.expr(core::Look{id, {b.num("1")}, 0})), "5");
  EXPECT_EQ(paid(b, b.expr(core::Look{id, {b.num("2")}, 0})), "9");
}

// facilities ← reports(facility, on, n, good), quarterly.
struct Facilities : Build {
  DatasetId facilities, reports;
  Facilities() {
    quarters("2025-01-01", 2);
    facilities = dataset("facilities", {field("id", Kind::identifier)}, {0});
    reports = dataset("reports",
                      {reference("facility", facilities), field("on", Kind::date, true), field("n", Kind::number),
                       field("good", Kind::yes_no)},
                      {0, 1}, 1);
    c.datasets[reports].repeated = core::Repeated::first_row;
  }
  std::optional<core::Its> its() { return core::Its{0, {0, {}}}; }
  std::vector<runtime::Table> data() {
    return {table(facilities, {{"F1"}, {"F2"}}), table(reports, {{"F1", "2025-01-10", "3", "yes"},
                                                                 {"F1", "2025-01-10", "500", "yes"},
                                                                 {"F1", "2025-04-10", "4", "no"},
                                                                 {"F1", "2024-12-31", "600", "no"},
                                                                 {"F1", "", "700", "no"},
                                                                 {"F2", "2025-05-01", "9", "yes"}})};
  }
  std::string run(ExprId amount, core::Pay::Timing timing = core::Pay::Timing::each_period) {
    c.clauses = {};
    c.evaluation.clear();
    auto p = pay(amount, facilities);
    p.timing = timing;
    clause("1", p);
    return payments(settle(data()));
  }
};

TEST(Windows, a_clause_of_each_period_sees_the_rows_of_that_period) {
  Facilities b;
  EXPECT_EQ(b.run(b.fold(FoldOp::sum, b.reports, b.cell(2, 1), {}, 1, b.its())), "3 4 0 9");
  EXPECT_EQ(b.run(b.fold(FoldOp::sum, b.reports, b.cell(2, 1), {}, 1)), "3 13 3 13");
}

TEST(Windows, to_date_and_the_whole_term) {
  Facilities b;
  core::Fold fold{FoldOp::sum, b.reports, 1, {}, core::Window::to_date, {}, b.cell(2, 1), {}};
  EXPECT_EQ(b.run(b.expr(fold)), "3 16 3 16");
  fold.window = core::Window::whole_term;
  EXPECT_EQ(b.run(b.expr(fold)), "16 16 16 16");
}

TEST(Windows, a_definition_is_evaluated_in_the_window_of_the_clause_that_uses_it) {
  Facilities b;
  const auto d = b.define("n", b.fold(FoldOp::sum, b.reports, b.cell(2, 1), {}, 1, b.its()), b.facilities);
  const auto use = b.expr(core::DefineRef{d, core::RowPath{0, {}}, {}});
  EXPECT_EQ(b.run(use), "3 4 0 9");
  EXPECT_EQ(b.run(use, core::Pay::Timing::at_end), "7 9");
}

TEST(Folds, on_nothing) {
  Facilities b;
  const auto of = [&](FoldOp op) {
    const auto value = op == FoldOp::count ? std::optional<ExprId>{} : b.cell(3, 1);
    return b.fold(op, b.reports, value, b.constant(false), 1, b.its());
  };
  EXPECT_EQ(b.run(pick(b, of(FoldOp::none_of))), "1 1 1 1");
  EXPECT_EQ(b.run(pick(b, of(FoldOp::every_of))), "1 1 1 1");
  EXPECT_EQ(b.run(pick(b, of(FoldOp::any_of))), "2 2 2 2");
  EXPECT_EQ(b.run(of(FoldOp::count)), "0 0 0 0");
  core::Fold average{FoldOp::average, b.reports, 1, b.its(), core::Window::own, {}, b.cell(2, 1), b.num("77")};
  EXPECT_EQ(b.run(b.expr(average)), "3 4 77 9");
}

TEST(Folds, share_counts_among_those_that_meet_the_other_condition) {
  Facilities b;
  const auto small = b.op(Op::less, {b.cell(2, 1), b.num("9")});
  core::Fold share{FoldOp::share, b.reports, 1, {}, core::Window::whole_term, small, b.cell(3, 1), b.num("0")};
  EXPECT_EQ(b.run(b.expr(share)), "0.5 0.5 0.5 0.5");
}

TEST(Folds, the_rest) {
  Facilities b;
  const auto whole = [&](FoldOp op, std::optional<ExprId> value) {
    return b.expr(core::Fold{op, b.reports, 1, {}, core::Window::whole_term, {}, value, b.num("0")});
  };
  EXPECT_EQ(b.run(whole(FoldOp::count, {})), "3 3 3 3");
  EXPECT_EQ(b.run(whole(FoldOp::count_distinct, b.cell(3, 1))), "2 2 2 2");
  EXPECT_EQ(b.run(whole(FoldOp::minimum, b.cell(2, 1))), "3 3 3 3");
  EXPECT_EQ(b.run(whole(FoldOp::maximum, b.cell(2, 1))), "9 9 9 9");
  EXPECT_EQ(b.run(b.fold(FoldOp::average, b.reports, b.cell(2, 1), {}, 1)), "3 6.5 3 6.5");
}

TEST(Folds, percentiles_are_the_value_of_the_nearest_rank) {
  Facilities b;
  const auto percentile = [&](const char* percent, core::Window window = core::Window::whole_term) {
    core::Fold fold{FoldOp::percentile, b.reports, 1, {}, window, {}, b.cell(2, 1), b.num("77")};
    fold.percent = q(percent);
    return b.run(b.expr(fold));
  };
  EXPECT_EQ(percentile("50"), "4 4 4 4");
  EXPECT_EQ(percentile("33.3"), "3 3 3 3");
  EXPECT_EQ(percentile("33.4"), "4 4 4 4");
  EXPECT_EQ(percentile("100"), "9 9 9 9");
  EXPECT_EQ(percentile("0.001"), "3 3 3 3");
  // Of two, the lower one.
  EXPECT_EQ(percentile("50", core::Window::own), "3 4 3 4");
}

TEST(Folds, weighted_average_and_values_by_date) {
  Facilities b;
  const auto by = [&](FoldOp op, core::ColumnIndex column, std::optional<core::Its> its = {}) {
    core::Fold fold{op, b.reports, 1, std::move(its), core::Window::own, {}, b.cell(2, 1), b.num("77")};
    fold.by = b.cell(column, 1);
    return b.run(b.expr(fold));
  };
  // (3 × 3) / 3, and (4 × 4 + 9 × 9) / 13.
  EXPECT_EQ(by(FoldOp::weighted_average, 2), "3 7.46 3 7.46");
  EXPECT_EQ(by(FoldOp::weighted_average, 2, b.its()), "3 4 77 9");
  EXPECT_EQ(by(FoldOp::first_value, 1), "3 4 3 4");
  EXPECT_EQ(by(FoldOp::latest_value, 1), "3 9 3 9");
  EXPECT_EQ(by(FoldOp::latest_value, 1, b.its()), "3 4 77 9");
}

TEST(Folds, among_rows_of_one_date_the_first_key_counts) {
  Build b;
  const auto rows = b.dataset(
      "rows",
      {Build::field("id", Kind::identifier), Build::field("on", Kind::date, true), Build::field("n", Kind::number)},
      {0});
  for (const FoldOp op : {FoldOp::first_value, FoldOp::latest_value}) {
    b.c.clauses = {};
    b.c.evaluation.clear();
    core::Fold fold{op, rows, 0, {}, core::Window::own, {}, b.cell(2), b.num("0")};
    fold.by = b.cell(1);
    b.clause("1", b.pay(b.expr(fold)));
    EXPECT_EQ(payments(b.settle(
                  {b.table(rows, {{"C", "2025-01-01", "3"}, {"B", "2025-01-01", "2"}, {"D", "2025-01-01", "4"}})})),
              "2");
  }
}

TEST(Folds, nested_ones_see_the_outer_row) {
  Facilities b;
  // For each report of the facility, the reports of the facility it refers to.
  const auto inner = b.fold(FoldOp::count, b.reports, {}, {}, 2, core::Its{0, {1, {0}}});
  EXPECT_EQ(b.run(b.fold(FoldOp::sum, b.reports, inner, {}, 1, b.its())), "1 1 0 1");
}

TEST(Folds, of_an_undated_dataset_see_every_row_in_every_period) {
  Build b;
  b.quarters("2025-01-01", 2);
  const auto d = b.dataset("d", {Build::field("n", Kind::number)}, {});
  auto p = b.pay(b.fold(FoldOp::sum, d, b.cell(0, 0)));
  p.timing = core::Pay::Timing::each_period;
  b.clause("1", p);
  EXPECT_EQ(payments(b.settle({b.table(d, {{"1"}, {"2"}})})), "3 3");
}

TEST(Definitions, with_arguments_and_rows) {
  Build b;
  const auto d = b.dataset("d", {Build::field("n", Kind::number)}, {});
  const auto half =
      b.c.defines.add({"half", "", {}, {"x"}, {{}}, b.op(Op::divide, {b.expr(core::ParamRef{0}), b.num("2")}), {}});
  const auto twice = b.define("twice", b.op(Op::multiply, {b.cell(0), b.num("2")}), d);
  const auto of_row = b.expr(core::DefineRef{twice, core::RowPath{0, {}}, {}});
  b.clause("1", b.pay(b.expr(core::DefineRef{half, {}, {of_row}}), d));
  EXPECT_EQ(payments(b.settle({b.table(d, {{"5"}, {"7"}})})), "5 7");
}

TEST(Definitions, on_missing_are_evaluated_only_where_used) {
  Build b;
  b.term("2025-01-01", "2025-12-31");
  const auto d = b.dataset("d", {Build::field("on", Kind::date, true)}, {}, 0);
  const auto early = b.define("early", b.op(Op::less, {b.cell(0), b.constant(day("2025-06-01"))}), d);
  b.clause("1", b.pay(pick(b, b.expr(core::DefineRef{early, core::RowPath{0, {}}, {}})), d));
  EXPECT_EQ(payments(b.settle({b.table(d, {{"2025-01-01"}, {""}, {"2025-07-01"}})})), "1 2");
}

}  // namespace
}  // namespace hito::test
