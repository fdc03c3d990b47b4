// Adjustments, advances and distribution: rules 30 to 33 of docs/reference_rules.md.
#include <gtest/gtest.h>

#include "tests/unit/reference/build.h"

namespace hito::test {
namespace {

using core::Kind;
using runtime::Reason;
using AdjustKind = core::Adjust::Kind;

// Two years, one payment in each: what the reported value says.
struct Two : Build {
  core::PartyId investor;
  core::InputId paid;
  ClauseId fee;
  explicit Two(const char* first = "2025-01-01", const char* middle = "2025-12-31", const char* last = "2026-12-31") {
    c.term = core::Period{"", day(first), day(last)};
    c.periods = {{"Y1", day(first), day(middle)}, {"Y2", *add_days(day(middle), 1), day(last)}};
    investor = c.parties.add({core::Party::Role::investor, "", "", {}});
    paid = input("paid", Kind::number, true);
    auto p = pay(reported(paid));
    p.timing = core::Pay::Timing::each_period;
    fee = clause("1", p);
  }
  runtime::Settlement run(const char* first, const char* second, std::optional<Date> as_of = {}) const {
    runtime::Inputs inputs;
    inputs.values[{paid, 0U}] = q(first);
    inputs.values[{paid, 1U}] = q(second);
    return settle({}, inputs, as_of);
  }
  template <class Body>
  ClauseId add(std::string number, Body body) {
    return c.clauses.add({std::move(number), "", {}, c.currencies.front(), std::move(body), {}, {}});
  }
  core::Adjust adjust(AdjustKind kind, const char* share) const {
    core::Adjust a;
    a.kind = kind;
    a.share = q(share);
    a.on = {fee};
    return a;
  }
  void retain(const char* share, const char* until) {
    core::Adjust a = adjust(AdjustKind::retention, share);
    a.released_on = day(until);
    add("2", a);
  }
  core::Advance advance(const char* amount, const char* on, const char* share) {
    core::Advance a;
    a.payers = {{payer, Rational(1)}};
    a.payee = provider;
    a.amount = num(amount);
    a.date = day(on);
    a.share = q(share);
    a.on = {fee};
    return a;
  }
  static core::Step step(core::PartyId party) {
    core::Step s;
    s.shares = {{party, Rational(1)}};
    return s;
  }
  core::Distribute waterfall(const char* principal, core::UntilReturn until) {
    core::Distribute d;
    d.party = provider;
    d.on = {fee};
    d.steps = {step(investor), step(investor), step(provider)};
    d.steps[0].until = core::UntilAmount{num(principal)};
    d.steps[1].until = until;
    return d;
  }
  std::string given_out(const runtime::Settlement& s) const {
    std::string out;
    for (const auto& t : s.transfers)
      out += std::to_string(t.step + 1) + "/" + c.periods[t.period].label + " " + to_text(t.amount) + "  ";
    return out;
  }
};

TEST(Adjust, a_retention_gives_back_exactly_what_it_kept) {
  Two b;
  b.retain("0.05", "2026-12-31");
  const auto s = b.run("0.30", "0.10");  // 0.015 and 0.005 are rounded where they are kept
  EXPECT_EQ(payments(s), "0.3 0.1 -0.02 -0.01 0.03");
  EXPECT_EQ(total(s), q("0.4"));
  EXPECT_TRUE(b.statement(s).balances.empty());
}

TEST(Adjust, a_retention_is_open_until_its_day) {
  Two b;
  b.retain("0.1", "2027-06-30");  // after the term
  EXPECT_EQ(payments(b.run("100", "50", day("2027-06-29"))), "100 50 -10 -5");
  const auto open = b.statement(b.run("100", "50", day("2027-06-29"))).balances;
  ASSERT_EQ(open.size(), 1U);
  EXPECT_EQ(open[0].second, q("15"));
  const auto s = b.run("100", "50", day("2027-06-30"));
  EXPECT_EQ(payments(s), "100 50 -10 -5 15");
  EXPECT_EQ(s.lines.back().period, 1U);
  EXPECT_EQ(s.lines.back().reason, Reason::released);
}

TEST(Adjust, nothing_is_kept_after_the_release) {
  Two b;
  b.retain("0.1", "2025-12-31");
  EXPECT_EQ(payments(b.run("100", "50")), "100 50 -10 10");
}

TEST(Adjust, what_is_paid_once_is_kept_from_until_the_release_whatever_its_period) {
  Two b;
  auto& pay = std::get<core::Pay>(b.c.clauses[b.fee].body);
  pay.timing = core::Pay::Timing::once_on;
  pay.once_on = day("2025-03-01");
  pay.amount = b.num("100");
  b.retain("0.1", "2025-03-01");
  EXPECT_EQ(payments(b.run("0", "0")), "100 -10 10");
  std::get<core::Pay>(b.c.clauses[b.fee].body).once_on = day("2025-03-02");
  EXPECT_EQ(payments(b.run("0", "0")), "100");
}

TEST(Adjust, nothing_is_kept_of_what_gives_back) {
  Two b;
  b.retain("0.1", "2026-12-31");
  EXPECT_EQ(payments(b.run("100", "-50")), "100 -50 -10 0 10");
}

TEST(Adjust, the_sign_is_put_on_what_is_rounded) {
  Two b;
  b.c.rounding.mode = RoundMode::floor;
  b.add("2", b.adjust(AdjustKind::reduction, "0.5"));
  b.add("3", b.adjust(AdjustKind::increase, "0.5"));
  EXPECT_EQ(payments(b.run("0.05", "0.03")), "0.05 0.03 -0.02 -0.01 0.02 0.01");
}

TEST(Adjust, an_increase_named_joins_the_base_of_the_clause_it_adjusts) {
  Two b;
  const ClauseId tax = b.add("2", b.adjust(AdjustKind::increase, "0.18"));
  auto a = b.adjust(AdjustKind::reduction, "0.5");
  a.on = {b.fee, tax};
  b.add("3", a);
  const auto s = b.run("100", "0");
  EXPECT_EQ(payments(s), "100 0 18 0 -59 0");
  EXPECT_EQ(s.lines[4].of, b.fee);
  EXPECT_EQ(s.lines[5].reason, Reason::amount_zero);
}

TEST(Adjust, payers_bear_their_shares_of_an_adjustment) {
  Two b;
  const auto city = b.c.parties.add({core::Party::Role::payer, "city", "", {}});
  std::get<core::Pay>(b.c.clauses[b.fee].body).payers = {{b.payer, q("0.5")}, {city, q("0.5")}};
  b.add("2", b.adjust(AdjustKind::increase, "0.1"));
  const auto s = b.run("0.1", "0");  // 0.01 more: the cent goes to who is written first
  const auto parties = b.statement(s).parties;
  EXPECT_EQ(parties[b.payer.value].paid, q("0.06"));
  EXPECT_EQ(parties[city.value].paid, q("0.05"));
  EXPECT_EQ(parties[b.provider.value].received, q("0.11"));
}

TEST(Advance, is_netted_off_until_it_is_used_up) {
  Two b;
  b.add("2", b.advance("30", "2024-11-01", "0.25"));  // before the term: in its first period
  EXPECT_EQ(payments(b.run("100", "100")), "100 100 30 -25 -5");
  EXPECT_EQ(payments(b.run("-100", "100")), "-100 100 30 -25");
  const auto open = b.statement(b.run("-100", "100")).balances;
  ASSERT_EQ(open.size(), 1U);
  EXPECT_EQ(open[0].second, q("5"));
}

TEST(Advance, is_not_netted_off_earlier_payments) {
  Two b;
  b.add("2", b.advance("30", "2026-01-01", "0.25"));
  EXPECT_EQ(payments(b.run("100", "100")), "100 100 30 -25");
  EXPECT_EQ(payments(b.run("100", "100", day("2025-12-31"))), "100");
}

TEST(Distribute, a_return_compounded_over_whole_years_needs_no_rounding) {
  Two b;
  b.add("2", b.waterfall("1000", {q("0.08"), true, 365, 12}));
  // 1000 × 1.08² − 1000 = 166.40
  EXPECT_EQ(b.given_out(b.run("0", "2000")), "1/Y2 1000  2/Y2 166.4  3/Y2 833.6  ");
  EXPECT_EQ(b.given_out(b.run("500", "2000")), "1/Y1 500  1/Y2 500  2/Y2 126.4  3/Y2 1373.6  ");
}

TEST(Distribute, the_factor_of_part_of_a_year_is_rounded_to_the_decimals_stated) {
  Two b("2025-01-01", "2025-03-31", "2025-12-31");
  // 1.08^(90/365) = 1.019157896…
  b.add("2", b.waterfall("1000000", {q("0.08"), true, 365, 4}));
  EXPECT_EQ(b.given_out(b.run("1019200", "0")), "1/Y1 1000000  2/Y1 19200  ");
  Two exact("2025-01-01", "2025-03-31", "2025-12-31");
  exact.add("2", exact.waterfall("1000000", {q("0.08"), true, 365, 9}));
  EXPECT_EQ(exact.given_out(exact.run("2000000", "0")), "1/Y1 1000000  2/Y1 19157.9  3/Y1 980842.1  ");
}

TEST(Distribute, a_simple_return_is_on_what_is_not_given_back) {
  Two b;
  b.add("2", b.waterfall("1000", {q("0.09"), false, 360, 0}));
  // 1000 × 9% × 365/360 = 91.25; then on the 400 left
  EXPECT_EQ(b.given_out(b.run("600", "2000")), "1/Y1 600  1/Y2 400  2/Y2 127.75  3/Y2 1472.25  ");
}

TEST(Distribute, less_than_nothing_is_made_up_for_first) {
  Two b;
  b.add("2", b.waterfall("1000", {q("0.08"), false, 365, 0}));
  EXPECT_EQ(b.given_out(b.run("-100", "150")), "1/Y2 50  ");
  EXPECT_EQ(b.given_out(b.run("-100", "50")), "");
}

TEST(Distribute, each_line_is_in_one_distribution_at_most) {
  Two b;
  const ClauseId advance = b.add("2", b.advance("40", "2025-01-01", "0.25"));
  core::Distribute of_payments = b.waterfall("1000", {q("0.08"), false, 365, 0});
  b.add("3", of_payments);
  core::Distribute of_advance = of_payments;
  of_advance.on = {advance};
  b.add("4", of_advance);
  // What is netted off clause 1 goes with it, whichever clause paid it ahead.
  const auto s = b.run("100", "100");
  EXPECT_EQ(payments(s), "100 100 40 -25 -15");
  EXPECT_EQ(b.given_out(s), "1/Y1 75  1/Y2 85  1/Y1 40  ");
}

TEST(Distribute, moves_what_is_received_and_not_what_is_paid) {
  Two b;
  b.add("2", b.waterfall("1000", {q("0.08"), false, 365, 0}));
  const auto statement = b.statement(b.run("700", "0"));
  EXPECT_EQ(statement.total.front().second, q("700"));
  EXPECT_EQ(statement.parties[b.payer.value].paid, q("700"));
  EXPECT_EQ(statement.parties[b.provider.value].received, q("0"));
  EXPECT_EQ(statement.parties[b.investor.value].received, q("700"));
}

}  // namespace
}  // namespace hito::test
