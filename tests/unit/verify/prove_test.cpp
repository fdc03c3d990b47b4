// Answers about small contracts, each known beforehand.
#include <gtest/gtest.h>

#include "driver/driver.h"
#include "tests/unit/driver/contracts.h"

namespace hito::driver {
namespace {

const std::string head = R"(contract "T"
  currency PEN
  rounding to the nearest 0.01, half up
payer    "A"
provider "B"
)";
const std::string by_quarter = R"(contract "T"
  currency PEN
  term     2026-01-01 to 2026-12-31
  periods  calendar quarterly
  rounding to the nearest 0.01, half up
payer    "A"
provider "B"
)";
const std::string visits = R"(
data visits, one row per visit
  identified by id
  id   identifier
  days integer from 0 to 400
  cost money in PEN from 0 to 1_000
)";

// "proved", "refuted" or "undecided", in order.
std::vector<std::string> answers(const std::string& text) {
  const auto made = compiled(text);
  std::vector<std::string> all;
  if (!made) return all;
  const auto proofs = prove(*made);
  if (!proofs) return all;
  for (const PropertyProof& proof : proofs->properties) {
    all.push_back(proof.answer == Provable::proved    ? "proved"
                  : proof.answer == Provable::refuted ? "refuted"
                                                      : "undecided");
    EXPECT_EQ(proof.answer == Provable::refuted, !proof.examples.empty()) << proof.text;
  }
  return all;
}
using Answers = std::vector<std::string>;

TEST(Prove, TiersUpToTheCent) {
  const std::string text = head + R"(
reported value score integer from 0 to 100
tiers price by score
  below 50:            0 PEN
  from 50 to below 80: 100 PEN
  from 80:             250 PEN
clause 1
  the payer pays the provider price(score)
it always holds that total <= 250 PEN
it always holds that total <= 249.99 PEN
it always holds that entitlement under clause 1 never decreases as score increases
it always holds that entitlement under clause 1 never jumps by more than 150 PEN as score increases
it always holds that entitlement under clause 1 never jumps by more than 149.99 PEN as score increases
)";
  EXPECT_EQ(answers(text), (Answers{"proved", "refuted", "proved", "proved", "refuted"}));
}

TEST(Prove, AnyNumberOfRows) {
  const std::string text = head + visits + R"(
clause 1
  for each visit
  when days >= 90
  the payer pays the provider 10% * cost
clause 2
  cap clause 1 at 5_000 PEN over the whole contract, earlier clauses first
it always holds that total <= 5_000 PEN
it always holds that total <= 4_999.99 PEN
it always holds that entitlement under clause 1 <= 5_000 PEN
it always holds that (sum of cost over visits where days >= 90) <= (sum of cost over visits)
it always holds that (sum of cost over visits where days >= 90) >= (sum of cost over visits)
it always holds that (count of visits where days >= 90) <= (count of visits where days >= 91)
it always holds that (sum of cost over visits) <= 1_000 PEN per visit * (count of visits)
it always holds that (sum of cost over visits) <= 999.99 PEN per visit * (count of visits)
)";
  EXPECT_EQ(answers(text),
            (Answers{"proved", "refuted", "refuted", "proved", "refuted", "refuted", "proved", "refuted"}));
}

TEST(Prove, ARoundingAlonePassesABound) {
  const std::string text = head + visits + R"(
clause 1
  for each visit
  the payer pays the provider 10% * cost
it always holds that total <= 10% * (sum of cost over visits)
it always holds that total <= 10% * (sum of cost over visits) + 0.005 PEN per visit * (count of visits)
)";
  EXPECT_EQ(answers(text), (Answers{"refuted", "proved"}));
}

TEST(Prove, ACapOfEachPeriod) {
  const std::string text = by_quarter + R"(
reported value done integer from 0 to 1_000, each quarter
clause 1
  each quarter
  the payer pays the provider 10 PEN * done
clause 2
  cap clause 1 at 2_000 PEN per quarter, unused balance lapses
it always holds that total <= 8_000 PEN
it always holds that total <= 7_999.99 PEN
it always holds that payment under clause 1 is never negative
it always holds that payment under clause 1 never decreases as done increases
)";
  EXPECT_EQ(answers(text), (Answers{"proved", "refuted", "proved", "proved"}));
}

TEST(Prove, ShareOfRows) {
  const std::string text = head + visits + R"(
define long = share of visits that days >= 90, or 0% if none
clause 1
  when long > 50%
  the payer pays the provider 700 PEN
clause 2
  when long <= 50%
  the payer pays the provider 300 PEN
it always holds that clauses 1 and 2 never both pay
it always holds that total >= 300 PEN
it always holds that entitlement under clause 1 never decreases as days increases
it always holds that entitlement under clause 2 never decreases as days increases
)";
  EXPECT_EQ(answers(text), (Answers{"proved", "proved", "proved", "refuted"}));
}

TEST(Prove, WhatBelongsToOthers) {
  const std::string text = head + R"(
data centres, one row per centre
  identified by id
  id   identifier
  rate percent from 0% to 20%
data reports, one row per report
  identified by (centre, month)
  centre reference to centres
  month  integer from 1 to 12
  value  money in PEN from 0 to 1_000
clause 1
  for each centre
  the payer pays the provider rate * (sum of value over its reports)
it always holds that total <= 19% * (sum of value over reports)
it always holds that total <= 2_400 PEN per centre * (count of centres)
it always holds that entitlement under clause 1 never decreases as value increases
it always holds that entitlement under clause 1 never increases as rate increases
)";
  EXPECT_EQ(answers(text), (Answers{"refuted", "proved", "proved", "refuted"}));
}

TEST(Prove, ThePartsOfPayersAddUp) {
  const std::string text = R"(contract "T"
  currency PEN
  rounding to the nearest 0.01, half up
payer a    "A"
payer b    "B"
provider "P"
reported value done integer from 0 to 1_000
clause 1
  the provider is paid 10.01 PEN * done
  borne by a 60% and b 40%
it always holds that paid by a + paid by b = received by provider
it always holds that paid by a <= 6_006 PEN
it always holds that paid by b <= 4_003.99 PEN
it always holds that paid by a >= paid by b
)";
  EXPECT_EQ(answers(text), (Answers{"proved", "proved", "refuted", "proved"}));
}

TEST(Prove, TheExampleOfARefutationPasses) {
  const std::string text = head + visits + R"(
clause 1
  for each visit
  the payer pays the provider 10% * cost
it always holds that total <= 250 PEN
)";
  const auto made = compiled(text);
  ASSERT_TRUE(made);
  const auto proofs = prove(*made);
  ASSERT_TRUE(proofs.has_value());
  ASSERT_EQ(proofs->properties.size(), 1U);
  ASSERT_EQ(proofs->properties.front().examples.size(), 1U);
  const auto with = compiled(text + proofs->properties.front().examples.front());
  ASSERT_TRUE(with);
  Diagnostics found;
  const auto report = test(*with, {}, found);
  ASSERT_TRUE(report.has_value());
  ASSERT_EQ(report->examples.size(), 1U);
  EXPECT_TRUE(report->examples.front().passed());
  EXPECT_EQ(report->properties.front().verdict, runtime::Verdict::fails_here);
}

// Rows that do not count themselves own rows that do.
TEST(Prove, OwnersThatDoNotCount) {
  const auto with = [](const std::string& opened, const std::string& rest) {
    return by_quarter + R"(
data centres, one row per centre
  identified by id
  each row counts on opened
  id   identifier
  opened date)" +
           opened + R"(
data calls, one row per call
  identified by id
  each row counts on made
  id   identifier
  centre reference to centres
  made date
clause 1
  for each call
  the payer pays the provider 10 PEN
)" + rest;
  };
  const std::string cap = R"(
clause 2
  cap clause 1 at 15 PEN per centre over the whole contract, earlier dates first
it always holds that total <= 15 PEN per centre * (count of centres)
it always holds that total <= 10 PEN per call * (count of calls)
)";
  const std::string undated = R"(
clause 2
  for each centre
  the payer pays the provider 1 PEN per call * (count of its calls)
it always holds that (count of calls where not (centre.opened is present)) = 0
)";
  const std::string right = R"(
clause 2
  for each centre, once only on 2026-06-30
  the payer pays the provider 5 PEN
clause 3
  for each call
  when clause 2 gives a right to payment
  the payer pays the provider 5 PEN
it always holds that entitlement under clause 3 = 5 PEN per call * (count of calls)
)";
  EXPECT_NE(answers(with("", cap)).front(), "proved");
  EXPECT_NE(answers(with("", right)).front(), "proved");
  EXPECT_EQ(answers(with("", cap)).back(), "proved");
  EXPECT_NE(answers(with(", may be missing", undated)).front(), "proved");
}

TEST(Prove, TwoReferencesToOneRow) {
  const std::string text = head + R"(
data firms, one row per firm
  identified by id
  id   identifier
data deals, one row per deal
  identified by id
  id   identifier
  seller reference to firms
  buyer  reference to firms
clause 1
  for each deal
  the payer pays the provider if seller = buyer then 0 PEN - 1 PEN otherwise 0 PEN
clause 2
  for each deal
  when seller = buyer
  the payer pays the provider 1 PEN
clause 3
  for each deal
  the payer pays the provider 1 PEN
it always holds that entitlement under clause 1 is never negative
it always holds that clauses 2 and 3 never both pay
)";
  for (const std::string& answer : answers(text)) EXPECT_NE(answer, "proved");
}

TEST(Prove, NothingIsAskedOfAContractWithoutProperties) {
  EXPECT_TRUE(answers(head + "clause 1\n  the payer pays the provider 1 PEN\n").empty());
}

}  // namespace
}  // namespace hito::driver
