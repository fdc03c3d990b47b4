// Caps: S2, S9 to S14, S25.
#include <gtest/gtest.h>

#include "tests/unit/reference/build.h"

namespace hito::test {
namespace {

using core::CapMethod;
using core::Kind;
using Scope = core::Cap::Scope;

// The innovation fund of sample 10: outcomes of people, by date, three contract years.
struct Fund : Build {
  DatasetId people, outcomes;
  Fund() {
    for (int year = 2012; year < 2015; ++year) {
      const Date first = *make_date(year, 11, 1);
      if (year == 2012) c.periods.clear();
      c.periods.push_back({"Y" + std::to_string(year), first, *make_date(year + 1, 10, 31)});
    }
    c.period_months = 12;
    c.term = core::Period{"", c.periods.front().first, c.periods.back().last};
    people = dataset("people", {field("id", Kind::identifier)}, {0});
    outcomes = dataset(
        "outcomes",
        {reference("person", people), field("kind", Kind::text), field("rate", Kind::number), field("on", Kind::date)},
        {0, 1}, 3);
    clause("1", pay(cell(2), outcomes));
  }
  core::Cap per_person() {
    core::Cap k = cap({ClauseId{0}}, "11700", CapMethod::earlier_dates);
    k.per_unit = people;
    k.via = {{0}};
    return k;
  }
  core::Cap per_year(Scope scope = Scope::contract_period) {
    core::Cap k = cap({ClauseId{0}}, "20000", CapMethod::earlier_dates);
    k.scope = scope;
    k.months = 12;
    return k;
  }
  std::string run() {
    const auto s =
        settle({table(people, {{"A"}, {"B"}, {"C"}}), table(outcomes, {{"A", "attendance", "1400", "2013-01-10"},
                                                                       {"A", "behaviour", "1300", "2013-02-11"},
                                                                       {"A", "attitude", "700", "2013-03-12"},
                                                                       {"A", "entry_level", "900", "2013-04-13"},
                                                                       {"A", "level_1", "1100", "2013-05-14"},
                                                                       {"A", "level_2", "3300", "2013-06-15"},
                                                                       {"A", "job_13_weeks", "3500", "2013-10-16"},
                                                                       {"A", "job_26_weeks", "2000", "2014-01-17"},
                                                                       {"B", "behaviour", "1300", "2013-05-01"},
                                                                       {"B", "level_3", "5100", "2013-06-30"},
                                                                       {"B", "job_13_weeks", "3500", "2013-07-01"},
                                                                       {"B", "job_26_weeks", "2000", "2013-08-02"},
                                                                       {"C", "level_2", "3300", "2015-10-31"},
                                                                       {"C", "level_3", "5100", "2015-11-01"},
                                                                       {"C", "behaviour", "1300", "2013-11-05"},
                                                                       {"C", "attendance", "1400", "2013-12-20"}})});
    std::string out;
    const auto made = statement(s);
    for (const auto& row : made.rows)
      if (row.dataset == people) out += made.keys[people.value][row.row][0] + "=" + to_text(row.amount) + " ";
    return out + "total=" + to_text(total(s));
  }
};

TEST(Caps, in_clause_order_each_acts_on_what_the_earlier_ones_left) {
  Fund b;
  b.cap_clause("2", b.per_person());
  b.cap_clause("3", b.per_year());
  EXPECT_EQ(b.run(), "A=8700 B=11300 C=6000 total=26000");
}

TEST(Caps, the_order_of_two_caps_changes_what_is_paid) {
  Fund b;
  b.cap_clause("2", b.per_year());
  b.cap_clause("3", b.per_person());
  EXPECT_EQ(b.run(), "A=10700 B=11300 C=6000 total=28000");
}

TEST(Caps, a_calendar_year_is_not_a_contract_year) {
  Fund b;
  b.cap_clause("2", b.per_person());
  b.cap_clause("3", b.per_year(Scope::calendar_period));
  EXPECT_NE(b.run().find("total=23300"), std::string::npos);
}

// One row per line: (id, amount, date), capped as asked.
struct Lines : Build {
  DatasetId rows;
  Lines() {
    quarters("2025-01-01", 4);
    rows = dataset("rows", {field("id", Kind::identifier), field("amount", Kind::number), field("on", Kind::date)}, {0},
                   2);
    clause("1", pay(cell(1), rows));
  }
  std::string run(const Cells& cells) { return payments(settle({table(rows, cells)})); }
};

TEST(Caps, earlier_dates_first_with_ties_by_key) {
  Lines b;
  b.cap_clause("9", b.cap({ClauseId{0}}, "150", CapMethod::earlier_dates));
  EXPECT_EQ(b.run({{"C", "100", "2025-01-05"}, {"B", "100", "2025-01-05"}, {"A", "100", "2025-02-01"}}), "0 100 50");
}

TEST(Caps, earlier_clauses_first_within_a_clause_by_key) {
  Lines b;
  b.clause("2", b.pay(b.num("60"), b.rows));
  b.cap_clause("9", b.cap({ClauseId{0}, ClauseId{1}}, "250", CapMethod::earlier_clauses));
  EXPECT_EQ(b.run({{"B", "100", "2025-01-05"}, {"A", "100", "2025-02-01"}}), "100 100 50 0");
}

TEST(Caps, pro_rata_keeps_the_sum_and_breaks_ties_by_date) {
  Lines b;
  b.cap_clause("9", b.cap({ClauseId{0}}, "100", CapMethod::pro_rata));
  EXPECT_EQ(b.run({{"A", "50", "2025-03-01"}, {"B", "50", "2025-01-01"}, {"C", "50", "2025-02-01"}}),
            "33.33 33.34 33.33");
}

TEST(Caps, a_cap_that_is_no_multiple_of_the_step_is_rounded_down_for_every_method) {
  for (const auto method : {CapMethod::earlier_clauses, CapMethod::earlier_dates, CapMethod::pro_rata}) {
    Lines b;
    b.cap_clause("9", b.cap({ClauseId{0}}, "99.999", method));
    const auto s = b.settle({b.table(b.rows, {{"A", "70", "2025-01-01"}, {"B", "70", "2025-01-02"}})});
    EXPECT_EQ(total(s), q("99.99"));
  }
}

TEST(Caps, wider_than_a_period_pro_rata_never_takes_from_earlier_periods) {
  Lines b;
  b.cap_clause("9", b.cap({ClauseId{0}}, "130", CapMethod::pro_rata));
  // Q1 pays 100 in full; Q2 shares the 30 that are left.
  EXPECT_EQ(b.run({{"A", "100", "2025-03-31"}, {"B", "40", "2025-04-01"}, {"C", "20", "2025-06-30"}}), "100 20 10");
}

TEST(Caps, wider_than_a_period_earlier_clauses_do_not_take_from_earlier_periods_either) {
  Lines b;
  b.clause("2", b.pay(b.num("60"), b.rows));
  b.cap_clause("9", b.cap({ClauseId{0}, ClauseId{1}}, "250", CapMethod::earlier_clauses));
  // Q1: A gets 100 + 60. Q2 has 90 left: clause 1 first.
  EXPECT_EQ(b.run({{"A", "100", "2025-01-05"}, {"B", "100", "2025-04-01"}}), "100 90 60 0");
}

TEST(Caps, per_period_unused_balance_lapses) {
  Lines b;
  core::Cap k = b.cap({ClauseId{0}}, "100", CapMethod::earlier_dates);
  k.scope = Scope::contract_period;
  k.months = 3;
  b.cap_clause("9", k);
  EXPECT_EQ(b.run({{"A", "30", "2025-01-05"}, {"B", "180", "2025-04-05"}}), "30 100");
}

TEST(Caps, per_period_unused_balance_carries_over_also_from_periods_without_lines) {
  Lines b;
  core::Cap k = b.cap({ClauseId{0}}, "100", CapMethod::earlier_dates);
  k.scope = Scope::contract_period;
  k.months = 3;
  k.unused = core::Unused::carries_over;
  b.cap_clause("9", k);
  // Q1 leaves 70, Q2 has no line and leaves 100 more; Q3 may use 270, and leaves 20 for Q4.
  EXPECT_EQ(b.run({{"A", "30", "2025-01-05"}, {"C", "250", "2025-07-05"}, {"D", "500", "2025-10-05"}}), "30 250 120");
}

TEST(Caps, each_unit_carries_its_own_balance) {
  Lines b;
  core::Cap k = b.cap({ClauseId{0}}, "100", CapMethod::earlier_dates);
  k.scope = Scope::contract_period;
  k.months = 3;
  k.unused = core::Unused::carries_over;
  k.per_unit = b.rows;
  b.cap_clause("9", k);
  EXPECT_EQ(b.run({{"A", "500", "2025-01-05"}, {"B", "500", "2025-07-05"}}), "100 300");
}

TEST(Caps, a_line_says_which_cap_cut_it_last) {
  Lines b;
  const auto first = b.cap_clause("8", b.cap({ClauseId{0}}, "150", CapMethod::earlier_dates));
  const auto second = b.cap_clause("9", b.cap({ClauseId{0}}, "120", CapMethod::pro_rata));
  const auto s =
      b.settle({b.table(b.rows, {{"A", "100", "2025-01-01"}, {"B", "100", "2025-02-01"}, {"C", "0", "2025-03-01"}})});
  EXPECT_EQ(payments(s), "80 40 0");
  EXPECT_EQ(entitlements(s), "100 100 0");
  EXPECT_EQ(s.lines[0].cap, second);
  EXPECT_EQ(s.lines[2].reason, runtime::Reason::amount_zero);
  EXPECT_NE(first, second);
}

TEST(Caps, see_only_the_clauses_they_list) {
  Lines b;
  b.clause("2", b.pay(b.num("60"), b.rows));
  b.cap_clause("9", b.cap({ClauseId{1}}, "10", CapMethod::earlier_dates));
  EXPECT_EQ(b.run({{"A", "100", "2025-01-05"}}), "100 10");
}

TEST(Caps, several_in_one_clause_act_as_written) {
  Lines b;
  core::Cap per_row = b.cap({ClauseId{0}}, "60", CapMethod::unsaid);
  per_row.per_unit = b.rows;
  b.c.clauses.add({"9",
                   "",
                   {},
                   {},
                   std::vector<core::Cap>{per_row, b.cap({ClauseId{0}}, "100", CapMethod::earlier_dates)},
                   {},
                   {}});
  EXPECT_EQ(b.run({{"A", "100", "2025-01-05"}, {"B", "100", "2025-01-06"}}), "60 40");
}

TEST(Caps, a_line_that_gives_back_neither_uses_the_cap_nor_frees_it) {
  Lines b;
  b.cap_clause("9", b.cap({ClauseId{0}}, "100", CapMethod::earlier_dates));
  EXPECT_EQ(b.run({{"A", "-50", "2025-01-05"}, {"B", "120", "2025-01-06"}}), "-50 100");
}

TEST(Caps, a_negative_amount_allows_nothing) {
  Lines b;
  b.cap_clause("9", b.cap({ClauseId{0}}, "-5", CapMethod::earlier_dates));
  EXPECT_EQ(b.run({{"A", "50", "2025-01-05"}}), "0");
}

TEST(Caps, the_amount_of_a_cap_per_period_is_taken_in_that_period) {
  Lines b;
  const auto limit = b.input("limit", Kind::number, true);
  core::Cap k = b.cap({ClauseId{0}}, "0", CapMethod::earlier_dates);
  k.amount = b.reported(limit);
  k.scope = Scope::contract_period;
  k.months = 3;
  b.cap_clause("9", k);
  runtime::Inputs inputs;
  for (std::uint32_t p = 0; p < 4; ++p) inputs.values[{limit, p}] = Rational(10 * (p + 1));
  const auto s = b.settle({b.table(b.rows, {{"A", "50", "2025-01-05"}, {"B", "50", "2025-08-06"}})}, inputs);
  EXPECT_EQ(payments(s), "10 30");
}

}  // namespace
}  // namespace hito::test
