// The greatest share paid, and payers' maxima: rules 27 and 30a of docs/reference_rules.md.
#include <gtest/gtest.h>

#include "tests/unit/reference/build.h"

namespace hito::test {
namespace {

using runtime::Reason;

// One row per learner, with the date of each and whether the share limits it; paid 10 each in quarters.
struct Learners : Build {
  DatasetId learners;
  core::Pay pay10;
  Learners() {
    quarters("2025-01-01", 4);
    learners = dataset(
        "learners",
        {field("id", core::Kind::identifier), field("easy", core::Kind::yes_no), field("day", core::Kind::date)}, {0},
        2);
    pay10 = pay(num("10"), learners);
  }
  void share(const char* most, bool of_paid, core::PeriodScope::Scope scope = core::PeriodScope::Scope::whole_contract,
             unsigned months = 0) {
    core::Selection s;
    s.kind = core::Selection::Kind::share;
    s.unit = learners;
    s.share = q(most);
    s.of_paid = of_paid;
    s.among = cell(1);
    s.scope = scope;
    s.months = months;
    pay10.selections.push_back(s);
  }
  runtime::Settlement run(const Cells& rows, std::optional<Date> as_of = {}) {
    if (c.clauses.empty()) clause("1", pay10);
    return settle({table(learners, rows)}, {}, as_of);
  }
};

TEST(SharePaid, of_those_achieved_is_rounded_down_to_whole_units) {
  Learners b;
  b.share("0.4", false);
  // Two of six; exactly two of five; one of four.
  const Cells six{{"A", "yes", "2025-01-03"}, {"B", "yes", "2025-01-02"}, {"C", "yes", "2025-01-01"},
                  {"D", "no", "2025-01-09"},  {"E", "no", "2025-01-08"},  {"F", "no", "2025-01-07"}};
  EXPECT_EQ(payments(b.run(six)), "0 10 10 10 10 10");
  EXPECT_EQ(payments(b.run({six.begin(), six.begin() + 5})), "0 10 10 10 10");
  EXPECT_EQ(payments(b.run({six.begin(), six.begin() + 4})), "0 0 10 10");
  const auto s = b.run({six.begin(), six.begin() + 4});
  EXPECT_EQ(s.lines[0].reason, Reason::beyond_share);
  EXPECT_EQ(s.lines[0].left_out, q("10"));
}

TEST(SharePaid, of_those_paid_is_within_itself) {
  Learners b;
  b.share("0.5", true);
  EXPECT_EQ(payments(b.run({{"A", "yes", "2025-01-01"}, {"B", "yes", "2025-01-01"}, {"C", "no", "2025-01-01"}})),
            "10 0 10");
  EXPECT_EQ(payments(b.run({{"A", "yes", "2025-01-01"}, {"B", "yes", "2025-01-01"}})), "0 0");
}

TEST(SharePaid, a_later_period_makes_room_for_its_own_rows_only) {
  Learners b;
  b.share("0.5", true);
  const Cells rows{{"A", "yes", "2025-01-01"}, {"B", "yes", "2025-04-01"}, {"C", "no", "2025-05-01"},
                   {"D", "yes", "2025-07-01"}, {"E", "no", "2025-10-01"},  {"F", "yes", "2025-12-01"}};
  // A finds nobody else; B has C; D would be the second of three; F the second of four.
  EXPECT_EQ(payments(b.run(rows)), "0 10 10 0 10 10");
  EXPECT_EQ(payments(b.run(rows, day("2025-06-30"))), "0 10 10");
}

TEST(SharePaid, each_period_counts_its_own) {
  Learners b;
  b.share("0.5", false, core::PeriodScope::Scope::contract_period, 3);
  EXPECT_EQ(payments(b.run({{"A", "yes", "2025-01-01"},
                            {"B", "no", "2025-02-01"},
                            {"C", "no", "2025-02-01"},
                            {"D", "yes", "2025-04-01"},
                            {"E", "yes", "2025-04-01"}})),
            "10 10 10 10 0");
}

TEST(SharePaid, selections_act_in_written_order) {
  const Cells rows{{"A", "yes", "2025-01-01"}, {"B", "no", "2025-01-02"}, {"C", "no", "2025-01-03"}};
  core::Selection two;
  two.most = 2;
  for (const bool number_first : {true, false}) {
    Learners b;
    two.unit = b.learners;
    if (number_first) b.pay10.selections.push_back(two);
    b.share("0.34", false);
    if (!number_first) b.pay10.selections.push_back(two);
    // Of two, 0.68; of three, 1.02.
    EXPECT_EQ(payments(b.run(rows)), number_first ? "0 10 0" : "10 10 0");
  }
}

// Two payers of one clause, paid each quarter what is reported, and a third party.
struct Payers : Build {
  core::PartyId city, state;
  core::InputId due;
  ClauseId fee;
  Payers() {
    quarters("2025-01-01", 4);
    city = c.parties.add({core::Party::Role::payer, "city", "", {}});
    state = c.parties.add({core::Party::Role::payer, "state", "", {}});
    due = input("due", core::Kind::number, true);
    auto p = pay(reported(due));
    p.timing = core::Pay::Timing::each_period;
    p.payers = {{payer, q("0.6")}, {city, q("0.4")}};
    fee = clause("1", p);
  }
  template <class Body>
  ClauseId add(std::string number, Body body) {
    return c.clauses.add({std::move(number), "", {}, c.currencies.front(), std::move(body), {}, {}});
  }
  core::Maximum maximum(core::PartyId of, const char* amount, std::optional<core::PartyId> to) {
    core::Maximum m;
    m.payer = of;
    m.amount = num(amount);
    m.excess_to = to;
    m.on = {fee};
    return m;
  }
  runtime::Settlement run(std::vector<const char*> amounts) const {
    runtime::Inputs inputs;
    for (std::uint32_t period = 0; period < 4; ++period) inputs.values[{due, period}] = q(amounts[period]);
    return settle({}, inputs);
  }
  // "600 400 0": what payer, city and state pay.
  std::string paid(const runtime::Settlement& s, std::optional<std::uint32_t> period = {}) const {
    const auto totals = runtime::total_up(c, s, period);
    std::string out;
    for (const core::PartyId party : {payer, city, state})
      out += (out.empty() ? "" : " ") +
             to_text(runtime::amount_of(totals, {core::AmountKind::paid_by, {}, party, c.currencies.front()}));
    return out;
  }
};

TEST(Maximum, the_excess_goes_from_one_payer_to_the_next) {
  Payers b;
  b.add("2", b.maximum(b.payer, "100", b.city));
  b.add("3", b.maximum(b.city, "150", b.state));
  const auto s = b.run({"100", "100", "100.01", "0"});
  EXPECT_EQ(total(s), q("300.01"));
  EXPECT_EQ(b.paid(s, 0U), "60 40 0");
  EXPECT_EQ(b.paid(s, 1U), "40 60 0");
  // 60.01 and 40: the payer has nothing left; the city 50.
  EXPECT_EQ(b.paid(s, 2U), "0 50 50.01");
  EXPECT_EQ(b.paid(s), "100 150 50.01");
}

TEST(Maximum, what_is_not_paid_is_in_no_total_and_in_no_base) {
  Payers b;
  b.add("2", b.maximum(b.payer, "30", {}));
  core::Adjust retention;
  retention.kind = core::Adjust::Kind::retention;
  retention.share = q("0.1");
  retention.on = {b.fee};
  retention.released_on = day("2025-12-31");
  b.add("3", retention);
  const auto s = b.run({"100", "0", "0", "0"});
  // 30 and 40 are paid: 7 are kept, 3 and 4, and given back to the same.
  EXPECT_EQ(b.paid(s, 0U), "27 36 0");
  EXPECT_EQ(b.paid(s, 3U), "3 4 0");
  EXPECT_EQ(total(s), q("70"));
  EXPECT_EQ(s.lines[4].reason, Reason::above_maximum);
  EXPECT_EQ(s.lines[4].payment, q("-30"));
}

TEST(Maximum, the_unused_balance_lapses_or_is_carried_over) {
  for (const bool carries : {false, true}) {
    Payers b;
    auto m = b.maximum(b.payer, "60.009", b.city);
    m.scope = core::PeriodScope::Scope::contract_period;
    m.months = 3;
    m.unused = carries ? core::Unused::carries_over : core::Unused::lapses;
    b.add("2", m);
    // The cap is 60.00; the payer's parts are 0, 90, 120, 0.
    const auto s = b.run({"0", "150", "200", "0"});
    EXPECT_EQ(b.paid(s), carries ? "180 170 0" : "120 230 0");
  }
}

TEST(Maximum, a_clause_that_gives_back_neither_uses_it_nor_frees_it) {
  Payers b;
  auto back = b.pay(b.num("-50"));
  back.timing = core::Pay::Timing::each_period;
  const ClauseId other = b.clause("1.1", back);
  auto m = b.maximum(b.payer, "100", b.city);
  m.on = {b.fee, other};
  b.add("2", m);
  EXPECT_EQ(b.paid(b.run({"200", "0", "0", "0"})), "-100 100 0");
}

TEST(Maximum, a_limit_below_nothing_allows_nothing) {
  Payers b;
  b.add("2", b.maximum(b.payer, "-5", b.city));
  EXPECT_EQ(b.paid(b.run({"10", "0", "0", "0"})), "0 10 0");
}

}  // namespace
}  // namespace hito::test
