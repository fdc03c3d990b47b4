#include <gtest/gtest.h>

#include "tests/unit/facts/facts_of.h"

namespace hito {
namespace {

Rational q(std::int64_t n, std::int64_t d = 1) { return Rational(Integer(n), Integer(d)); }

const std::string rows = R"(data people, one row per person
  identified by id
  id identifier
  kind one of (a, b, c)
  n integer from 0
  age integer from 14 to 99
  pay money in PEN from 0 to 1_000
  score percent from 0% to 100% with 1 decimals
  left date, may be missing
)";

// A definition that nothing else reads, over one person.
Derived person(const std::string& expression) { return derive(rows + "for each person define it = " + expression); }

TEST(Ranges, DeclaredEndsAndDecimals) {
  const Derived d = derive(rows +
                           "for each person define x = age\nfor each person define y = score\n"
                           "for each person define z = pay");
  EXPECT_EQ(d.range("x").low, q(14));
  EXPECT_EQ(d.range("x").high, q(99));
  EXPECT_EQ(d.range("x").grain, q(1));
  EXPECT_EQ(d.range("y").high, q(1));
  EXPECT_EQ(d.range("y").grain, q(1, 1000));
  EXPECT_EQ(d.range("z").grain, q(1, 100));
}

TEST(Ranges, Arithmetic) {
  EXPECT_EQ(person("age - 14").range("it").low, q(0));
  EXPECT_EQ(person("2 * age").range("it").high, q(198));
  EXPECT_EQ(person("2 * age").range("it").grain, q(2));
  EXPECT_EQ(person("the lesser of (n, 10)").range("it").high, q(10));
  EXPECT_EQ(person("the greater of (n - 5, 0)").range("it").low, q(0));
  EXPECT_EQ(person("round age / 7 to 0.5 half up").range("it").grain, q(1, 2));
}

TEST(Ranges, BranchesStandUnderTheirCondition) {
  const Range range = person("if age >= 18 then age otherwise 18").range("it");
  EXPECT_EQ(range.low, q(18));
  EXPECT_EQ(range.high, q(99));
  EXPECT_EQ(person("if age from 20 to 30 then age otherwise 25").range("it").high, q(30));
  EXPECT_EQ(person("if not (age < 20 or age > 30) then age otherwise 25").range("it").low, q(20));
}

TEST(Ranges, ABranchThatCannotBeTakenDoesNotCount) {
  EXPECT_EQ(person("if age > 200 then 1_000 otherwise 1").range("it").high, q(1));
}

TEST(Ranges, Aggregates) {
  const Derived d = derive(rows +
                           "define c = count of people where age > 20\n"
                           "define s = sum of pay over people\n"
                           "define p = share of people that age > 20 among those where n > 3, or 0% if none\n"
                           "define a = average of age over people, or 0 if none\n"
                           "define m = maximum of age over people where age < 40, or 0 if none\n"
                           "define w = weighted average of age with weight n over people where n > 3, or 0 if none\n"
                           "define h = percentile 90 of age over people where age >= 40, or 50 if none\n");
  EXPECT_EQ(d.range("c").low, q(0));
  EXPECT_FALSE(d.range("c").high);
  EXPECT_EQ(d.range("c").grain, q(1));
  EXPECT_EQ(d.range("s").low, q(0));
  EXPECT_EQ(d.range("s").grain, q(1, 100));
  EXPECT_EQ(d.range("p").high, q(1));
  EXPECT_EQ(d.range("a").high, q(99));
  EXPECT_EQ(d.range("m").high, q(39));
  EXPECT_EQ(d.range("m").low, q(0));
  EXPECT_EQ(d.range("w").low, q(0));
  EXPECT_EQ(d.range("w").high, q(99));
  EXPECT_EQ(d.range("h").low, q(40));
  EXPECT_EQ(d.range("h").grain, q(1));
}

TEST(Ranges, FunctionsAreWalkedPerCall) {
  const Derived d = derive(rows + "define half(x) = x / 2\nfor each person define it = half(age)");
  EXPECT_EQ(d.range("it").low, q(7));
  EXPECT_EQ(d.range("it").grain, q(1, 2));
}

TEST(Ranges, TablesGiveOneOfTheLinesThatCanApply) {
  const std::string tiers = "tiers f by age\n  below 20: 1\n  from 20 to 50: 2\n  above 50: 7\n";
  EXPECT_EQ(derive(rows + tiers + "for each person define it = f(age)").range("it").high, q(7));
  EXPECT_EQ(derive(rows + tiers + "for each person define it = if age < 30 then f(age) otherwise 1").range("it").high,
            q(2));
}

TEST(Ranges, BracketsGrowSliceBySlice) {
  const Derived d = derive(rows +
                           "brackets b by age\n  first 20: 1 PEN\n  next 30: 2 PEN\n  beyond: 3 PEN\n"
                           "for each person define it = b(age)");
  EXPECT_EQ(d.range("it").low, q(14));
  EXPECT_EQ(d.range("it").high, q(20 + 60 + 49 * 3));
}

TEST(Ranges, DatesCountAsDays) {
  const Derived d = derive(
      "reported value a date from 2025-01-01 to 2025-01-31\nreported value b date from 2025-03-01 to 2025-03-31\n"
      "define days = b - a\n");
  ASSERT_EQ(d.codes(), Codes{});
  EXPECT_EQ(d.range("days").low, q(29));
  EXPECT_EQ(d.range("days").high, q(89));
}

TEST(Ranges, PresenceIsKnownUnderItsGuard) {
  const Derived d = derive(rows + "for each person define it = left is present and left > 2025-01-01");
  ASSERT_TRUE(d.reported.empty());
  std::size_t missing = 0;
  for (const bool may : d.facts.may_be_missing) missing += may ? 1 : 0;
  EXPECT_EQ(missing, 1U);  // the cell inside `is present`, and no other
}

TEST(Ranges, LongChainsOfDefinitionsAreFine) {
  std::string chain = "reported value x integer from 0 to 1\ndefine d0 = x\n";
  for (int i = 1; i < 3000; ++i) {
    chain += "define d" + std::to_string(i) + " = d" + std::to_string(i - 1) + " + 1\n";
  }
  const Derived d = derive(chain);
  EXPECT_EQ(d.range("d50").high, q(51));
}

// d1 = (d0 and y) or (d0 and x), d2 = (d1 and y) or (d1 and x) …: walked naively, each doubles the work.
TEST(Ranges, DoublingChainsOfConditionsAreFine) {
  core::Contract contract = derive(
                                "reported value x yes or no\nreported value y yes or no\ndefine d0 = x\n"
                                "clause 1 \"C\"\n  when d0\n  the payer pays the provider 1 PEN")
                                .contract;
  const core::Type yes_no = contract.exprs[contract.defines[core::DefineId{0}].value].type;
  const auto add = [&](core::Node node) { return contract.exprs.add({std::move(node), yes_no, {}}); };
  for (std::uint32_t i = 0; i < 60; ++i) {
    const auto both = [&](std::uint32_t input) {
      const core::ExprId before = add(core::DefineRef{core::DefineId{i}, std::nullopt, {}});
      return add(core::Apply{core::Op::logical_and, {before, add(core::InputRef{core::InputId{input}})}});
    };
    core::Define define;
    define.name = "d" + std::to_string(i + 1);
    define.value = add(core::Apply{core::Op::logical_or, {both(1), both(0)}});
    contract.defines.add(std::move(define));
  }
  auto& pay = std::get<core::Pay>(contract.clauses[core::ClauseId{0}].body);
  pay.condition = add(core::DefineRef{core::DefineId{60}, std::nullopt, {}});
  Diagnostics diagnostics;
  const Facts facts = derive_facts(contract, diagnostics);
  EXPECT_EQ(diagnostics.size(), 0U);
  EXPECT_EQ(facts.range(*pay.condition).high, q(1));
}

}  // namespace
}  // namespace hito
