// Totals, payers (S15, sample 12), periods and rows of a statement.
#include <gtest/gtest.h>

#include "tests/unit/reference/build.h"

namespace hito::test {
namespace {

using core::Kind;

// Sample 12: three payers share 344.45 per person.
struct Partnership : Build {
  core::PartyId commissioner, central;
  core::InputId engaged;
  Partnership() {
    commissioner = c.parties.add({core::Party::Role::payer, "commissioner", "", {}});
    central = c.parties.add({core::Party::Role::payer, "central", "", {}});
    engaged = input("engaged", Kind::number);
    auto p = pay(op(Op::multiply, {num("344.45"), reported(engaged)}));
    p.payers = {{payer, q("0.2")}, {commissioner, q("0.7")}, {central, q("0.1")}};
    clause("1", p);
  }
  std::string run(const char* people) {
    const auto made = statement(settle({}, given({{engaged, q(people)}})));
    std::string out = to_text(made.total.front().second) + ":";
    for (const auto& party : made.parties)
      if (party.party != provider) out += " " + to_text(party.paid);
    return out;
  }
};

TEST(Payers, share_each_clause_to_the_cent) {
  Partnership b;
  EXPECT_EQ(b.run("0"), "0: 0 0 0");
  EXPECT_EQ(b.run("1"), "344.45: 68.89 241.12 34.44");
  EXPECT_EQ(b.run("3"), "1033.35: 206.67 723.35 103.33");
  EXPECT_EQ(b.run("7"), "2411.15: 482.23 1687.81 241.11");
  EXPECT_EQ(b.run("9999"), "3444155.55: 688831.11 2410908.89 344415.55");
  EXPECT_EQ(b.run("-1"), "-344.45: -68.89 -241.12 -34.44");
}

TEST(Payers, share_the_total_of_the_clause_in_the_period_not_each_line) {
  Build b;
  const auto other = b.c.parties.add({core::Party::Role::payer, "other", "", {}});
  const auto d = b.dataset("d", {Build::field("x", Kind::number)}, {});
  auto p = b.pay(b.cell(0), d);
  p.payers = {{b.payer, q("0.6")}, {other, q("0.4")}};
  b.clause("1", p);
  // Each line of 0.01 alone would go whole to the first payer.
  const auto made = b.statement(b.settle({b.table(d, {{"0.01"}, {"0.01"}, {"0.01"}, {"0.01"}, {"0.01"}})}));
  EXPECT_EQ(made.parties[0].paid, q("0.03"));
  EXPECT_EQ(made.parties[2].paid, q("0.02"));
}

TEST(Payers, share_period_by_period) {
  Build b;
  b.quarters("2025-01-01", 2);
  const auto other = b.c.parties.add({core::Party::Role::payer, "other", "", {}});
  auto p = b.pay(b.num("0.01"));
  p.timing = core::Pay::Timing::each_period;
  p.payers = {{b.payer, q("0.5")}, {other, q("0.5")}};
  b.clause("1", p);
  const auto made = b.statement(b.settle());
  EXPECT_EQ(made.parties[0].paid, q("0.02"));
  EXPECT_EQ(made.parties[2].paid, q("0"));
}

TEST(Statement, counts_payments_of_both_directions_in_the_total) {
  Build b;
  b.clause("1", b.pay(b.num("30")));
  auto back = b.pay(b.num("10"));
  back.payers = {{b.provider, Rational(1)}};
  back.payee = b.payer;
  b.clause("2", back);
  const auto made = b.statement(b.settle());
  EXPECT_EQ(made.total.front().second, q("40"));
  EXPECT_EQ(made.parties[b.payer.value].paid, q("30"));
  EXPECT_EQ(made.parties[b.payer.value].received, q("10"));
  EXPECT_EQ(made.parties[b.provider.value].paid, q("10"));
}

TEST(Statement, of_one_period_has_only_its_lines) {
  Build b;
  b.quarters("2025-01-01", 2);
  const auto d = b.dataset(
      "d", {Build::field("id", Kind::identifier), Build::field("x", Kind::number), Build::field("on", Kind::date)}, {0},
      2);
  b.clause("1", b.pay(b.cell(1), d));
  const auto s = b.settle({b.table(d, {{"A", "3", "2025-01-05"}, {"B", "4", "2025-04-05"}})});
  const auto all = b.statement(s);
  ASSERT_EQ(all.periods.size(), 2U);
  const auto second = b.statement(s, 1);
  EXPECT_EQ(second.total.front().second, q("4"));
  ASSERT_EQ(second.periods.size(), 1U);
  EXPECT_EQ(second.periods[0].period, 1U);
  EXPECT_EQ(second.lines.size(), 1U);
  EXPECT_EQ(second.rows[0].amount, q("0"));
  EXPECT_EQ(second.rows[1].amount, q("4"));
  EXPECT_TRUE(Build().statement(Build().settle()).periods.empty());
}

TEST(Statement, a_row_gets_what_its_own_lines_and_those_that_refer_to_it_along_the_one_path_pay) {
  Build b;
  const auto regions = b.dataset("regions", {Build::field("id", Kind::identifier)}, {0});
  const auto people =
      b.dataset("people", {Build::field("id", Kind::identifier), Build::reference("region", regions)}, {0});
  const auto visits = b.dataset("visits", {Build::reference("person", people), Build::field("x", Kind::number)}, {});
  // Two references to one dataset: neither is the path.
  const auto moves = b.dataset("moves", {Build::reference("from", regions), Build::reference("to", regions)}, {});
  b.clause("1", b.pay(b.cell(1), visits));
  b.clause("2", b.pay(b.num("100"), people));
  b.clause("3", b.pay(b.num("7"), moves));
  const auto s = b.settle({b.table(regions, {{"N"}, {"S"}}), b.table(people, {{"A", "N"}, {"B", "S"}}),
                           b.table(visits, {{"A", "3"}, {"B", "5"}, {"A", "4"}}), b.table(moves, {{"N", "S"}})});
  std::string out;
  for (const auto& row : b.statement(s).rows)
    out += b.c.datasets[row.dataset].name.substr(0, 1) + std::to_string(row.row) + "=" + to_text(row.amount) + " ";
  EXPECT_EQ(out, "r0=107 r1=105 p0=107 p1=105 v0=3 v1=5 v2=4 m0=7 ");
}

TEST(Statement, a_dataset_that_no_line_leads_to_has_no_rows) {
  Build b;
  const auto facilities = b.dataset("facilities", {Build::field("id", Kind::identifier)}, {0});
  const auto reports = b.dataset("reports", {Build::reference("facility", facilities)}, {});
  b.clause("1", b.pay(b.num("1"), facilities));
  const auto made = b.statement(b.settle({b.table(facilities, {{"F"}}), b.table(reports, {{"F"}, {"F"}})}));
  ASSERT_EQ(made.rows.size(), 1U);
  EXPECT_EQ(made.rows[0].dataset, facilities);
}

TEST(Statement, the_step_is_the_common_one_of_all_roundings) {
  Build b;
  auto p = b.pay(b.num("1"));
  p.line.step = q("0.004");
  b.clause("1", p);
  EXPECT_EQ(runtime::settlement_step(b.c), q("0.002"));
}

}  // namespace
}  // namespace hito::test
