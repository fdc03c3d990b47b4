// Missing values are guarded in any order of `and`, through definitions and rights to payment, and never otherwise.
#include <gtest/gtest.h>

#include "tests/unit/check/contract_of.h"

namespace hito {
namespace {

const std::string data =
    "data people, one row per person\n  identified by id\n  id identifier\n  placed date, may be missing\n"
    "  days integer from 0 to 700, may be missing\n  rural yes or no\n\n";
const std::string term = "  term 2025-01-01 to 2025-12-31\n";

Codes pays_when(const std::string& condition, const std::string& more = "") {
  return check_items(data + more + "clause 1\n  for each person\n  when " + condition +
                         "\n  the payer pays the provider 10 PEN\n",
                     term).codes;
}

TEST(Presence, UnguardedUseIsAsked) {
  Checked checked = check_items(data + "clause 1\n  for each person\n  when days >= 90\n  the payer pays the provider 1 PEN\n", term);
  EXPECT_EQ(checked.codes, Codes{"may_be_missing"});
  EXPECT_EQ(checked.places, Codes{"days"});
}

TEST(Presence, GuardBeforeOrAfter) {
  EXPECT_EQ(pays_when("days is present and days >= 90"), Codes{});
  EXPECT_EQ(pays_when("days >= 90 and days is present"), Codes{});
  EXPECT_EQ(pays_when("days >= 90 and rural and days is present"), Codes{});
}

// The operands are put in the order in which they can be evaluated.
TEST(Presence, OrderOfEvaluationFollowsTheGuards) {
  Checked checked = check_items(data + "clause 1\n  for each person\n  when days >= 90 and days is present\n  the payer pays the provider 1 PEN\n", term);
  const auto& pay = std::get<core::Pay>(checked.contract.clauses[core::ClauseId{0}].body);
  const auto& chain = std::get<core::Apply>(checked.contract.exprs[*pay.condition].node);
  const auto& first = std::get<core::Apply>(checked.contract.exprs[chain.args[0]].node);
  EXPECT_EQ(first.op, core::Op::is_present);
}

TEST(Presence, OrGuardsByItsNegation) {
  EXPECT_EQ(pays_when("not (days is present) or days >= 90"), Codes{});
  EXPECT_EQ(pays_when("days is present or days >= 90"), Codes{"may_be_missing"});
}

TEST(Presence, DefaultAndBranches) {
  EXPECT_EQ(pays_when("days or 0 if missing >= 90"), Codes{});
  EXPECT_EQ(pays_when("x >= 90", "for each person define x = if days is present then days otherwise 0\n\n"), Codes{});
  EXPECT_EQ(pays_when("x >= 90", "for each person define x = if days is present then 0 otherwise days\n\n"), Codes{"may_be_missing"});
}

TEST(Presence, ThroughDefinitions) {
  const std::string ok = "for each person define ok = days is present and rural\n\n";
  EXPECT_EQ(pays_when("days >= 90 and ok", ok), Codes{});
  EXPECT_EQ(pays_when("days >= 90 or ok", ok), Codes{"may_be_missing"});
}

TEST(Presence, ThroughARightToPayment) {
  const std::string first = "clause 0\n  for each person\n  when placed is present\n  the payer pays the provider 5 PEN\n\n";
  EXPECT_EQ(pays_when("clause 0 gives a right to payment and placed is within the term", first), Codes{});
}

TEST(Presence, AggregatesGuardTheirRows) {
  EXPECT_EQ(check_items(data + "define total_days = sum of days over people where days is present\n").codes, Codes{});
  EXPECT_EQ(check_items(data + "define total_days = sum of days over people\n").codes, Codes{"may_be_missing"});
}

// Each definition is walked once per what is known, however often it is named: a chain of doublings ends at once.
TEST(Presence, LongChainsOfDefinitionsEnd) {
  std::string chain = "for each person define d0 = rural\n";
  for (int i = 1; i <= 60; ++i) {
    const std::string before = "d" + std::to_string(i - 1);
    chain += "for each person define d" + std::to_string(i) + " = (" + before + " and rural) or (" + before + " and not rural)\n";
  }
  EXPECT_EQ(pays_when("d60 and days is present and days >= 90", chain + "\n"), Codes{});
}

}  // namespace
}  // namespace hito
