#include "compiler/jit/helpers.h"

#include <gtest/gtest.h>

#include <limits>

#include "base/date.h"

namespace hito::jit {
namespace {

constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

std::int64_t day(int year, unsigned month, unsigned day_of_month) {
  return make_date(year, month, day_of_month).value().days;
}

TEST(JitHelpers, MonthsClampedToTheLastDay) {
  EXPECT_EQ(add_months_clamped(day(2024, 1, 31), 1), day(2024, 2, 29));
  EXPECT_EQ(add_months_clamped(day(2023, 1, 31), 1), day(2023, 2, 28));
  EXPECT_EQ(add_months_clamped(day(2024, 3, 31), -1), day(2024, 2, 29));
  EXPECT_EQ(add_months_clamped(day(9999, 12, 1), 1), none);
  EXPECT_EQ(add_months_clamped(day(1, 1, 1), -1), none);
}

TEST(JitHelpers, MonthsToTheSameDayOnly) {
  EXPECT_EQ(add_months_exact(day(2024, 1, 29), 1), day(2024, 2, 29));
  EXPECT_EQ(add_months_exact(day(2024, 1, 30), 1), none);
  EXPECT_EQ(add_months_exact(day(2024, 1, 31), 12), day(2025, 1, 31));
}

TEST(JitHelpers, MonthsAndYearsBetween) {
  EXPECT_EQ(whole_months(day(2024, 1, 31), day(2024, 2, 29)), 1);
  EXPECT_EQ(whole_months(day(2024, 2, 29), day(2024, 1, 31)), -1);
  EXPECT_EQ(whole_years(day(2000, 2, 29), day(2018, 2, 28)), 18);
  EXPECT_EQ(whole_years(day(2000, 3, 1), day(2018, 2, 28)), 17);
  EXPECT_EQ(whole_months(day(1, 1, 1), day(9999, 12, 31)), 9999 * 12 - 1);
}

TEST(JitHelpers, WhatIsNotADayOfTheCalendarHasAnAnswerToo) {
  for (const std::int64_t bad : {none, none + 1, most, most - 1, std::int64_t{1} << 31, -(std::int64_t{1} << 31) - 1,
                                 day(9999, 12, 31) + 1, day(1, 1, 1) - 1, std::int64_t{1} << 32}) {
    EXPECT_EQ(add_months_clamped(bad, 1), none);
    EXPECT_EQ(add_months_exact(bad, -1), none);
    for (const std::int64_t other : {none, std::int64_t{0}, most}) {
      EXPECT_EQ(whole_months(bad, other), 0);
      EXPECT_EQ(whole_months(other, bad), 0);
      EXPECT_EQ(whole_years(bad, other), 0);
      EXPECT_EQ(whole_years(other, bad), 0);
    }
  }
}

TEST(JitHelpers, AnyNumberOfMonths) {
  for (const std::int64_t months : {none, none + 1, most, most - 1, std::int64_t{1} << 33, std::int64_t{-120'001}}) {
    EXPECT_EQ(add_months_clamped(0, months), none);
    EXPECT_EQ(add_months_exact(0, months), none);
  }
}

}  // namespace
}  // namespace hito::jit
