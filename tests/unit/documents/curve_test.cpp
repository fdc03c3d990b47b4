#include "documents/curves/curve.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "documents/curves/drawing.h"
#include "documents/curves/pieces.h"
#include "tests/unit/documents/said.h"

namespace hito::documents::tests {
namespace {

using prose::Jump;

std::optional<prose::Curve> curve(const core::Contract& contract, const Reader& reader = english) {
  return prose::curve_of(prose::Words(contract, reader), core::TableId{0}, 0);
}
std::optional<prose::Curve> curve(const std::string& table) {
  return curve(contract_of("reported value x number from 0 to 1000\n" + table));
}
std::size_t times(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(CurveTest, TiersJumpAtTheEdgeThatTheLineIncludes) {
  const auto made = curve("tiers t by x\n  up to 10: 5 PEN\n  above 10 to below 20: 7 PEN\n  from 20: 9 PEN\n");
  ASSERT_TRUE(made);
  ASSERT_EQ(made->jumps.size(), 2U);
  EXPECT_EQ(made->jumps[0].at, Rational(10));
  EXPECT_EQ(made->jumps[0].before, Rational(5));
  EXPECT_EQ(made->jumps[0].value, Rational(5));
  EXPECT_EQ(made->jumps[0].after, Rational(7));
  EXPECT_EQ(made->jumps[1].before, Rational(7));
  EXPECT_EQ(made->jumps[1].value, Rational(9));
  // One open circle for each side that is not reached, one closed for the value.
  EXPECT_EQ(times(made->figure.svg, "fill=\"#ffffff\""), 2U);
  EXPECT_EQ(times(made->figure.svg, "<circle"), 4U);
  EXPECT_NE(made->figure.svg.find("+2"), std::string::npos);
}

TEST(CurveTest, BracketsAndScalesAreStraightBetweenTheirEdges) {
  const auto pieces = prose::pieces_of(contract_of("reported value x number from 0 to 1000\n"
                                                   "brackets t by x\n  first 10: 3 PEN\n  beyond: 1 PEN\n"),
                                       core::TableId{0}, 0);
  ASSERT_TRUE(pieces);
  ASSERT_EQ(pieces->points.front().at, Rational(0));
  for (const prose::Point& point : pieces->points)
    EXPECT_EQ(point.value, point.at <= Rational(10) ? point.at * Rational(3) : Rational(30) + point.at - Rational(10));
  const auto scale = curve("sliding scale t by x\n  10: 1 PEN\n  20: 4 PEN\n  outside: flat\n");
  ASSERT_TRUE(scale);
  EXPECT_TRUE(scale->jumps.empty());
  EXPECT_EQ(scale->figure.svg.find("<circle"), std::string::npos);
}

TEST(CurveTest, ADefinitionIsWorkedOutOnce) {
  std::string sums, products, negated = "5";
  for (int i = 1; i <= 28; ++i) {
    const std::string before = std::to_string(i - 1), name = std::to_string(i);
    sums += "define s" + name + " = s" + before + " + s" + before + "\n";
    products += "define p" + name + " = p" + before + " * p" + before + "\n";
    negated = "-(" + negated + ")";
  }
  const std::string table = "tiers t by x\n  below 10: 1\n  from 10: ";
  ASSERT_TRUE(curve("define s0 = 1\n" + sums + table + "s28\n"));
  ASSERT_TRUE(curve(table + negated + "\n"));
  // Nobody reads a figure of that many digits.
  EXPECT_FALSE(curve("define p0 = 2\n" + products + table + "p28\n"));
}

TEST(CurveTest, SomeTablesHaveNone) {
  EXPECT_FALSE(curve("reported value y number from 0 to 9\ntiers t by x\n  below 10: y\n  from 10: 1\n"));
  EXPECT_FALSE(curve(contract_of("data d, one row per e\n  k one of (a, b)\ntable t by k\n  a: 1\n  b: 2\n")));
}

TEST(CurveTest, WholeNumbersJumpFromOneToTheNext) {
  const auto made =
      curve(contract_of("reported value age integer from 0 to 120\n"
                        "tiers t by age\n  from 0 to 17: 100 PEN\n  from 18 to 120: 300 PEN\n"));
  ASSERT_TRUE(made);
  ASSERT_EQ(std::ranges::count_if(made->jumps, [](const Jump& jump) { return jump.before && jump.after; }), 1);
  const auto jump = std::ranges::find(made->jumps, Rational(18), &Jump::at);
  ASSERT_NE(jump, made->jumps.end());
  EXPECT_EQ(jump->before, Rational(100));
  EXPECT_EQ(jump->after, Rational(300));
  EXPECT_EQ(made->figure.alternative.find("No jumps"), std::string::npos);
}

TEST(CurveTest, SingleValuesHaveNoCurve) {
  EXPECT_FALSE(
      curve(contract_of("reported value year integer from 2024 to 2026\n"
                        "table t by year\n  | year | t |\n  | 2024 | 1 |\n  | 2025 | 3 |\n  | 2026 | 9 |\n")));
}

TEST(CurveTest, NamesAreTextInTheDrawing) {
  const auto made =
      curve(contract_of("reported value x number of pages from 0 to 9\nunit page, plural pages\n"
                        "tiers `the_lesser` by x\n  below 3 pages: 1\n  from 3 pages: 2\n"));
  ASSERT_TRUE(made);
  EXPECT_NE(made->figure.svg.find("the lesser"), std::string::npos);
}

TEST(CurveTest, TicksAreRoundAndCoverTheRange) {
  const auto ticks = prose::round_ticks(Rational(0), Rational(11'712'000), 6);
  EXPECT_EQ(ticks.front(), Rational(0));
  EXPECT_EQ(ticks.back(), Rational(12'000'000));
  EXPECT_EQ(ticks[1], Rational(2'000'000));
  const auto small = prose::round_ticks(Rational(Integer(-1), Integer(8)), Rational(Integer(1), Integer(8)), 6);
  EXPECT_LE(small.front(), Rational(Integer(-1), Integer(8)));
  EXPECT_GE(small.back(), Rational(Integer(1), Integer(8)));
  EXPECT_EQ(small[1] - small[0], Rational(Integer(1), Integer(20)));
}

TEST(CurveTest, TheSameTableGivesTheSameBytesInEachLanguage) {
  const core::Contract contract = contract_of(
      "reported value x percent from 0% to 100%\ntiers t by x\n  below 50%: 0 PEN\n  from 50%: 1_000 PEN\n");
  EXPECT_EQ(curve(contract, spanish)->figure.svg, curve(contract, spanish)->figure.svg);
  EXPECT_NE(curve(contract, spanish)->figure.alternative.find("en 50\u00a0%, de S/\u00a00.00 a S/\u00a01,000.00"),
            std::string::npos)
      << curve(contract, spanish)->figure.alternative;
}

}  // namespace
}  // namespace hito::documents::tests
