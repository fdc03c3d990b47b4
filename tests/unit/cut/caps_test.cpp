// Caps by columns against the reference evaluator, and what must hold of any cap.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/unit/cut/both.h"

namespace hito::test {
namespace {

using core::CapMethod;
using core::Kind;
using runtime::CapForm;
using runtime::Reason;
using Scope = core::Cap::Scope;

constexpr std::uint64_t drawn_cases = 6000;

// What the drawn cases exercised, so that a generator gone dull is noticed.
struct Tally {
  std::size_t wide = 0, small = 0, stopped = 0, groups = 0, cut_groups = 0, cut_lines = 0;
  std::map<CapForm, std::size_t> forms;

  void add(const Outcome& outcome) {
    stopped += outcome.stopped ? 1 : 0;
    for (const runtime::CapReport& report : outcome.reports) {
      ++forms[report.form];
      groups += report.groups;
      cut_groups += report.cut;
    }
    for (const runtime::Line& line : outcome.lines) cut_lines += line.reason == Reason::reduced_by_cap ? 1 : 0;
  }
};

TEST(CapsByColumns, give_what_the_reference_gives) {
  Tally tally;
  for (std::uint64_t seed = 1; seed <= drawn_cases; ++seed) {
    const DrawnCase made(seed, false);
    const Outcome expected = by_reference(made);
    const Outcome wide = by_columns(made, true);
    ASSERT_EQ(wide.text, expected.text) << "seed " << seed;
    ++tally.wide;
    tally.add(wide);
    if (!fits_64_bits(made)) continue;
    ++tally.small;
    ASSERT_EQ(by_columns(made, false).text, expected.text) << "seed " << seed << ", 64 bits";
  }
  EXPECT_GT(tally.small, drawn_cases / 2);
  EXPECT_LT(tally.small, tally.wide);
  EXPECT_GT(tally.stopped, 50U);
  EXPECT_GT(tally.groups, 4 * drawn_cases);
  EXPECT_GT(tally.cut_groups, drawn_cases);
  EXPECT_GT(tally.cut_lines, drawn_cases);
  for (const CapForm form : {CapForm::on_sums, CapForm::on_sums_by_date, CapForm::on_lines})
    EXPECT_GT(tally.forms[form], drawn_cases / 4);
}

TEST(CapsByColumns, pay_no_more_than_the_entitlement_nor_than_the_cap) {
  std::size_t bounded = 0;
  for (std::uint64_t seed = 1; seed <= drawn_cases / 4; ++seed) {
    const DrawnCase made(seed, false);
    const Outcome outcome = by_columns(made, true);
    if (outcome.stopped) continue;
    for (const runtime::Line& line : outcome.lines) {
      if (line.entitlement.sign() <= 0) ASSERT_EQ(line.payment, line.entitlement) << "seed " << seed;
      ASSERT_LE(line.payment, line.entitlement) << "seed " << seed;
      ASSERT_EQ(line.payment < line.entitlement, line.reason == Reason::reduced_by_cap) << "seed " << seed;
      if (line.entitlement.sign() > 0) ASSERT_GE(line.payment.sign(), 0) << "seed " << seed;
    }
    for (const core::Clause& clause : made.c.clauses) {
      const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body);
      if (caps == nullptr) continue;
      for (const core::Cap& cap : *caps) {
        const auto* amount = std::get_if<core::Constant>(&made.c.exprs[cap.amount].node);
        if (cap.scope != Scope::whole_contract || cap.per_unit || amount == nullptr) continue;
        Rational sum;
        for (const runtime::Line& line : outcome.lines)
          if (std::ranges::count(cap.on, line.clause) > 0 && line.payment.sign() > 0) sum += line.payment;
        ASSERT_LE(sum, std::max(Rational(0), std::get<Rational>(amount->value))) << "seed " << seed;
        ++bounded;
      }
    }
  }
  EXPECT_GT(bounded, 100U);
}

// Rows of one clause, "amount in cents@date" each, cut by one cap.
struct Hand : Build {
  runtime::Rows rows;
  std::vector<runtime::Line> lines;
  std::vector<std::optional<std::uint32_t>> asked;
  std::vector<runtime::CapReport> reports;

  Hand() {
    quarters("2025-01-01", 4);
    const auto d = dataset("rows", {field("id", Kind::identifier)}, {0});
    clause("1", pay(num("0"), d));
    Diagnostics diagnostics;
    rows = runtime::settle_rows(c, {{table(d, {{"A"}, {"B"}, {"C"}, {"D"}})}}, std::nullopt, diagnostics);
  }
  void line(std::int64_t cents, const char* date, std::uint32_t period = 0) {
    runtime::Line made;
    made.clause = ClauseId{0};
    made.row = static_cast<std::uint32_t>(lines.size());
    made.period = period;
    if (date != nullptr) made.date = day(date);
    made.entitlement = made.payment = Rational(cents) * q("0.01");
    lines.push_back(made);
  }
  std::string run(core::Cap cap, const Integer& allowed, bool wide = false) {
    const ClauseId id = cap_clause("9", std::move(cap));
    runtime::LineColumns columns = columns_of(lines, q("0.01"), wide);
    asked.clear();
    reports = cut_lines(
        c, rows,
        [&](ClauseId clause, std::uint32_t index, std::optional<std::uint32_t> period) {
          EXPECT_EQ(clause, id);
          EXPECT_EQ(index, 0U);
          asked.push_back(period);
          return allowed;
        },
        columns);
    std::string text;
    for (const runtime::Line& made : lines_of(lines, columns, q("0.01")))
      text += (text.empty() ? "" : " ") + to_text(made.payment * Rational(100));
    return text;
  }
  core::Cap by(CapMethod method) { return cap({ClauseId{0}}, "0", method); }
};

TEST(CapsByColumns, report_how_each_cap_was_settled) {
  const std::vector<std::tuple<CapMethod, int, CapForm, std::string>> expected{
      {CapMethod::pro_rata, 30, CapForm::on_sums, "10 10 10"},
      {CapMethod::earlier_dates, 15, CapForm::on_sums_by_date, "0 10 5"},
      {CapMethod::earlier_clauses, 15, CapForm::on_lines, "10 5 0"},
      {CapMethod::pro_rata, 17, CapForm::on_lines, "5 6 6"}};
  for (const auto& [method, allowed, form, payments] : expected) {
    Hand b;
    b.line(10, nullptr);
    b.line(10, "2025-01-02");
    b.line(10, "2025-01-02");
    EXPECT_EQ(b.run(b.by(method), allowed), payments);
    ASSERT_EQ(b.reports.size(), 1U);
    EXPECT_EQ(b.reports[0].form, form);
    EXPECT_EQ(b.reports[0].groups, 1U);
    EXPECT_EQ(b.reports[0].cut, form == CapForm::on_sums ? 0U : 1U);
    EXPECT_EQ(b.asked, std::vector<std::optional<std::uint32_t>>{std::nullopt});
  }
}

TEST(CapsByColumns, of_no_lines_ask_for_nothing) {
  Hand b;
  b.line(-5, nullptr);
  b.line(0, nullptr);
  EXPECT_EQ(b.run(b.by(CapMethod::pro_rata), 0), "-5 0");
  EXPECT_TRUE(b.asked.empty());
  EXPECT_EQ(b.reports[0].groups, 0U);
}

TEST(CapsByColumns, ask_once_per_period_and_from_the_first_where_balance_carries_over) {
  for (const bool carries : {false, true}) {
    Hand b;
    core::Cap k = b.by(CapMethod::earlier_dates);
    k.scope = Scope::contract_period;
    k.per_unit = core::DatasetId{0};
    k.unused = carries ? core::Unused::carries_over : core::Unused::lapses;
    b.line(25, nullptr, 2);
    b.line(25, nullptr, 1);
    b.line(25, nullptr, 2);
    EXPECT_EQ(b.run(k, 10), carries ? "25 20 25" : "10 10 10");
    using Periods = std::vector<std::optional<std::uint32_t>>;
    EXPECT_EQ(b.asked, carries ? (Periods{0, 1, 2}) : (Periods{2, 1}));
  }
}

// Just below 2^62 steps in lines, and allowed amounts about and far beyond 2^63, also added up over periods.
TEST(CapsByColumns, do_not_wrap_around) {
  constexpr std::int64_t large = (std::int64_t{1} << 61) - 1;
  const Integer limit(std::numeric_limits<std::int64_t>::max());
  for (const bool wide : {false, true}) {
    for (const CapMethod method : {CapMethod::pro_rata, CapMethod::earlier_dates, CapMethod::earlier_clauses}) {
      for (const Integer& allowed : {limit, limit + Integer(1), limit * limit}) {
        Hand b;
        core::Cap k = b.by(method);
        k.scope = Scope::contract_period;
        k.unused = core::Unused::carries_over;
        b.line(large, nullptr, 1);
        b.line(large, nullptr, 3);
        EXPECT_EQ(b.run(k, allowed, wide), "2305843009213693951 2305843009213693951");
        EXPECT_EQ(b.reports[0].form, CapForm::on_sums);
      }
    }
    Hand b;
    b.line(large, nullptr);
    b.line(large, "2025-01-01");
    EXPECT_EQ(b.run(b.by(CapMethod::pro_rata), Integer(large), wide), "1152921504606846975 1152921504606846976");
  }
}

}  // namespace
}  // namespace hito::test
