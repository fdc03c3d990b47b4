#include <gtest/gtest.h>

#include "tests/unit/facts/facts_of.h"

namespace hito {
namespace {

const std::string values = R"(reported value x    number from 1 to 4 with 2 decimals
reported value free number
reported value zero number from 0 to 1 with 2 decimals
reported value p    percent from 2.5% to 97.5%
reported value n    integer from 1 to 10
reported value many integer from 1
reported value y    number from -2 to 0.5 with 2 decimals
)";

Derived of(const std::string& expression) { return derive(values + "define it = " + expression); }
std::string ends(const std::string& expression) {
  const Range range = of(expression).range("it");
  const auto text = [](const std::optional<Rational>& end) { return end ? to_text(*end) : std::string("?"); };
  return text(range.low) + " " + text(range.high);
}

TEST(Irrational, EndsOfWhatRises) {
  EXPECT_EQ(ends("square root of (x) with 2 decimals"), "1 2");
  EXPECT_EQ(ends("natural logarithm of (x) with 3 decimals"), "0 1.386");
  EXPECT_EQ(ends("exponential of (x) with 1 decimal"), "2.7 54.6");
  EXPECT_EQ(ends("normal probability of (free) with 2 decimals"), "0 1");
  EXPECT_EQ(ends("normal quantile of (p) with 2 decimals"), "-1.96 1.96");
  EXPECT_EQ(of("square root of (x) with 2 decimals").range("it").grain, Rational(Integer(1), Integer(100)));
}

// A power falls with its exponent below 1 and rises with it above; a t quantile is further out with fewer degrees.
TEST(Irrational, EndsOfTwoArguments) {
  EXPECT_EQ(ends("power of (x, y) with 4 decimals"), "0.0625 2");
  EXPECT_EQ(ends("power of (x / 4, y) with 4 decimals"), "0.5 16");
  EXPECT_EQ(ends("t quantile of (p, n) with 3 decimals"), "-12.706 12.706");
  EXPECT_EQ(ends("t quantile of (97.5%, n) with 3 decimals"), "2.228 12.706");
}

TEST(Irrational, WhatMayHaveNoResult) {
  const Codes none, outside{"irrational_outside"};
  EXPECT_EQ(of("square root of (zero) with 2 decimals").codes(), none);
  EXPECT_EQ(of("square root of (zero - 1) with 2 decimals").codes(), outside);
  EXPECT_EQ(of("natural logarithm of (zero) with 2 decimals").codes(), outside);
  EXPECT_EQ(of("natural logarithm of (zero + 1) with 2 decimals").codes(), none);
  EXPECT_EQ(of("if zero > 0 then (natural logarithm of (zero) with 2 decimals) otherwise 0").codes(), none);
  EXPECT_EQ(of("exponential of (free) with 2 decimals").codes(), outside);
  EXPECT_EQ(of("exponential of (the lesser of (free, 80)) with 2 decimals").codes(), none);
  EXPECT_EQ(of("power of (zero, 0.5) with 2 decimals").codes(), none);
  EXPECT_EQ(of("power of (zero, y) with 2 decimals").codes(), outside);
  EXPECT_EQ(of("power of (x, 100 * y) with 2 decimals").codes(), outside);
  EXPECT_EQ(of("normal quantile of (zero) with 2 decimals").codes(), outside);
  EXPECT_EQ(of("if zero > 0 and zero < 1 then (normal quantile of (zero) with 2 decimals) otherwise 0").codes(), none);
  EXPECT_EQ(of("t quantile of (p, many) with 2 decimals").codes(), outside);
  EXPECT_EQ(of("t quantile of (p, x) with 2 decimals").codes(), outside);
  EXPECT_EQ(of("t quantile of (p, the lesser of (many, 10_000)) with 2 decimals").codes(), none);
}

TEST(Irrational, TheMessageNamesTheArgument) {
  const Derived d = of("t quantile of (p, many) with 2 decimals");
  ASSERT_EQ(d.reported.size(), 1U);
  EXPECT_EQ(d.reported[0].place, "many");
  EXPECT_EQ(
      d.reported[0].message,
      "The t quantile is worked out of a value that is a whole number from 1 to 10_000, and this one may be another.");
}

TEST(Percentiles, BetweenValuesOfKnownFractions) {
  const std::string rows =
      "data people, one row per person\n  identified by id\n  id identifier\n  age integer from 14 to 99\n";
  const auto range = [&](const std::string& words) {
    return derive(rows + "define it = " + words + " of age over people, or 20 if none").range("it");
  };
  EXPECT_EQ(range("interpolated median").grain, Rational(Integer(1), Integer(2)));
  EXPECT_EQ(range("interpolated percentile 12.5").grain, Rational(Integer(1), Integer(8)));
  EXPECT_EQ(range("interpolated percentile 90").low, Rational(14));
  EXPECT_EQ(range("median").grain, Rational(1));
}

}  // namespace
}  // namespace hito
