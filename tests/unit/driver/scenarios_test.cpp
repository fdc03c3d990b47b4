#include "driver/scenarios.h"

#include <gtest/gtest.h>

namespace hito::driver {
namespace {

constexpr const char* head = R"(contract "Varied"
  currency PEN
  term     2025-01-01 to 2025-12-31
  periods  calendar monthly
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
data pupils, one row per pupil
  identified by id
  each row counts on tested
  id     identifier
  tested date
  score  integer from 0 to 100
)";

constexpr const char* price = R"(clause 1 "Price"
  for each pupil
  the payer pays the provider 3 PEN * score
)";

// What is found of one figure tried at two values.
struct Tried {
  Tried(const std::string& text, const std::string& name, const Rational& one, const Rational& other)
      : source("varied.hito", head + text) {
    Diagnostics found;
    const auto compiled = compile(source, found);
    EXPECT_TRUE(compiled && !found.has_errors());
    const auto known = core::parameters_of(compiled->contract, source);
    const auto at = std::ranges::find(known, name, &core::Parameter::name);
    EXPECT_NE(at, known.end());
    scenarios.varied = {*at};
    scenarios.all = {{"1", 2, {one}}, {"2", 3, {other}}};
    const auto varied = vary(source, scenarios);
    EXPECT_TRUE(varied);
    proved = varied->proved;
    TextCheck check(source, scenarios);
    for (const NamedScenario& scenario : scenarios.all) mistakes.push_back(check.mistake(scenario.values));
  }

  Source source;
  Scenarios scenarios;
  bool proved = false;
  std::vector<std::optional<Code>> mistakes;
};

TEST(Vary, AFigureThatOnlyPaysMoreOrLessIsProvedAtOnce) {
  const Tried tried(price, "1", Rational(1), Rational(7));
  EXPECT_TRUE(tried.proved);
  EXPECT_EQ(tried.mistakes, (std::vector<std::optional<Code>>{std::nullopt, std::nullopt}));
}

TEST(Vary, AConditionThatNoRowMeetsByOneFigureIsNotHiddenByAnother) {
  const Tried tried(R"(clause 1 "Share"
  for each pupil
  when score > 5
  the payer pays the provider 100 PEN / score
)",
                    "1#1", Rational(200), Rational(7));
  EXPECT_FALSE(tried.proved);
  EXPECT_EQ(tried.mistakes, (std::vector<std::optional<Code>>{Code::divisor_may_be_zero, std::nullopt}));
}

TEST(Vary, ARightThatOneFigureNeverGivesIsNotHiddenByAnother) {
  const Tried tried(R"(clause 1 "Price"
  for each pupil
  the payer pays the provider (5 PEN - 3 PEN) * score
clause 2 "Share"
  for each pupil
  when clause 1 gives a right to payment
  the payer pays the provider 100 PEN / score
)",
                    "1#1", Rational(2), Rational(6));
  EXPECT_FALSE(tried.proved);
  EXPECT_EQ(tried.mistakes, (std::vector<std::optional<Code>>{Code::divisor_may_be_zero, std::nullopt}));
}

TEST(Vary, AStepOfEarlierValuesThatDoesNotHoldForOneFigureIsNotHiddenByAnother) {
  const Tried tried(R"(for each pupil define reached = if prior > 10 then prior + 0.25 otherwise prior + step
for each pupil define prior = reached in the previous period, or 0 if none
define step = 0.25
define all = sum of reached over pupils
clause 1 "Price"
  each month
  the payer pays the provider 1 PEN * all
)",
                    "step", Rational(3, 10), Rational(1, 4));
  EXPECT_FALSE(tried.proved);
  EXPECT_EQ(tried.mistakes, (std::vector<std::optional<Code>>{Code::sum_of_quotients, std::nullopt}));
}

TEST(Vary, AFigureFinerThanRangesAreIsLookedAtByItself) {
  const Tried tried(price, "1", Rational(1), Rational(Integer(1), Integer::pow10(13)));
  EXPECT_FALSE(tried.proved);
}

TEST(Vary, AFigureLongerThanTextsMayHoldIsNone) {
  Diagnostics found;
  core::Parameter figure;
  figure.name = "1";
  for (const std::size_t digits : {40UL, 41UL}) {
    read_scenarios({figure}, "s.csv", "1\n" + std::string(digits, '7') + "\n", found);
    EXPECT_EQ(found.has_errors(), digits > 40) << digits;
  }
}

TEST(Vary, ACapBelow0ByOneFigureIsNotHiddenByAnother) {
  const Tried tried(price + std::string(R"(clause 2 "Limit"
  cap clause 1 at (90 PEN - 5 PEN * 3) over the whole contract, pro rata
)"),
                    "2#1", Rational(10), Rational(100));
  EXPECT_FALSE(tried.proved);
  EXPECT_EQ(tried.mistakes, (std::vector<std::optional<Code>>{Code::cap_is_negative, std::nullopt}));
}

TEST(Vary, ALineThatNothingReachesByOneFigureIsNotHiddenByAnother) {
  const Tried tried(R"(for each pupil define points = 2 * score
tiers price by points
  from 0 to 100:       1 PEN
  above 100 up to 200: 2 PEN
clause 1 "Price"
  for each pupil
  the payer pays the provider price(points)
)",
                    "points", Rational(1), Rational(2));
  EXPECT_FALSE(tried.proved);
  EXPECT_EQ(tried.mistakes, (std::vector<std::optional<Code>>{Code::line_never_applies, std::nullopt}));
}

TEST(Vary, ALineThatOnlyAUseReachesIsNotHiddenByAnotherFigure) {
  const Tried tried(R"(tiers price by score
  from 0 to 100:       1 PEN
  above 100 up to 200: 2 PEN
clause 1 "Price"
  for each pupil
  the payer pays the provider price(the lesser of (2 * score, 200))
)",
                    "1#1", Rational(1), Rational(3, 2));
  EXPECT_FALSE(tried.proved);
  EXPECT_EQ(tried.mistakes, (std::vector<std::optional<Code>>{Code::line_never_applies, std::nullopt}));
}

}  // namespace
}  // namespace hito::driver
