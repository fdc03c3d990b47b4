#include "documents/formula/formula.h"

#include <gtest/gtest.h>

#include "tests/unit/documents/said.h"

namespace hito::documents::tests {
namespace {

std::optional<Formula> formula(const std::string& value, const Reader& reader = english) {
  const core::Contract contract = contract_of(
      "reported value a number from 1 to 9\nreported value b number from 1 to 9\ndata rows, one row per item\n"
      "  n number from 0 to 9\ndefine x = " +
      value + "\n");
  const core::Define& x = *contract.defines.begin();
  return prose::formula_of(prose::Words(contract, reader), {Run{"x", Run::Style::name, {}}}, x.value, {});
}

TEST(FormulaTest, QuotientsAreFractions) {
  const auto made = formula("(a + b) / (a * b)");
  ASSERT_TRUE(made);
  EXPECT_EQ(made->plain, "x = (a + b) / (a × b)");
  EXPECT_NE(made->mathml.find("<mfrac><mrow>"), std::string::npos);
  // A fraction needs no parentheses above or below its line.
  EXPECT_EQ(made->mathml.find("<mo>(</mo>"), std::string::npos);
}

TEST(FormulaTest, ParenthesesStandWhereTheyAreNeeded) {
  EXPECT_EQ(formula("a - (b - 1)")->plain, "x = a \u2212 (b \u2212 1)");
  EXPECT_EQ(formula("(a - b) - 1")->plain, "x = a \u2212 b \u2212 1");
  EXPECT_EQ(formula("a * (b + 1)")->plain, "x = a × (b + 1)");
}

TEST(FormulaTest, SumsAndCases) {
  EXPECT_EQ(formula("(sum of n over rows) * a")->plain, "x = (∑ (the rows of rows) n) × a");
  const auto cases = formula("if a > 3 then a otherwise b", spanish);
  EXPECT_EQ(cases->plain, "x = { a si a es mayor que 3; b en otro caso }");
  EXPECT_NE(cases->mathml.find("<mtable"), std::string::npos);
  EXPECT_EQ(formula("the lesser of (a, b)", spanish)->plain, "x = mín(a; b)");
}

TEST(FormulaTest, RoundingSaysHow) {
  EXPECT_EQ(formula("round a to 0.5 down")->plain, "x = round(a; toward zero to a multiple of 0.5)");
  EXPECT_EQ(formula("round 12.5% to 0.01 ceiling", spanish)->plain,
            "x = redondeo(12.5\u00a0%; al múltiplo de 1\u00a0% más próximo que no sea menor)");
}

TEST(FormulaTest, TablesAreToldApart) {
  const core::Contract contract = contract_of(
      "reported value a number from 1 to 9\n"
      "table one by a\n  | a       | amount | other |\n  | below 5 | 1      | 2     |\n  | from 5  | 3      | 4     |\n"
      "table two by a\n  | a       | amount | other |\n  | below 5 | 1      | 2     |\n  | from 5  | 3      | 4     |\n"
      "define x = one(a).amount + two(a).amount * 2\n");
  const prose::Words words(contract, english);
  const core::ExprId value = contract.defines.begin()->value;
  EXPECT_EQ(prose::formula_of(words, {}, value, {})->plain, "one.amount(a) + two.amount(a) × 2");
  EXPECT_EQ(prose::text_of(words.value(value, {})), "one.amount (a)\u00a0+ two.amount (a)\u00a0× 2");
}

TEST(FormulaTest, QuotientsOfQuotientsAreSetOnce) {
  std::string value = "a";
  for (int i = 0; i < 40; ++i) value = "b / (" + value + ")";
  ASSERT_TRUE(formula(value));
}

TEST(FormulaTest, PowersEndTheirExponent) { EXPECT_EQ(formula("a ^ 2 * b")->plain, "x = a^2 × b"); }

TEST(FormulaTest, WhatIsNoArithmeticHasNone) {
  EXPECT_FALSE(formula("3"));
  EXPECT_FALSE(formula("a > b"));
}

}  // namespace
}  // namespace hito::documents::tests
