#include <gtest/gtest.h>

#include "tests/unit/facts/facts_of.h"

namespace hito {
namespace {

const std::string calendar = R"(calendar of working days "C" 2025-01-01 to 2025-12-31: 2025-05-01
reported value a    date from 2025-03-01 to 2025-03-31
reported value b    date from 2025-05-01 to 2025-05-05
reported value late date from 2025-12-30 to 2026-02-01
reported value past date from 2024-01-01 to 2024-12-30
reported value open date
reported value some integer of working days from 1 to 3
reported value shift integer of working days from -2 to 3
reported value many integer from 0
reported value few  integer from 0 to 3
)";

Derived of(const std::string& expression) { return derive(calendar + "define it = " + expression); }
std::string ends(const std::string& expression) {
  const Range range = of(expression).range("it");
  const auto day = [](const std::optional<Rational>& end) {
    return end ? to_iso(Date{static_cast<std::int32_t>(*end->numerator().to_int64())}) : std::string("?");
  };
  return day(range.low) + " " + day(range.high);
}
const Codes none;
const Codes never{"working_days_never_covered"};
const Codes perhaps{"working_days_may_not_be_covered"};

TEST(WorkingDays, WhereTheyLead) {
  // 1 March is a Saturday, the 31st a Monday.
  EXPECT_EQ(ends("a + 1 working day"), "2025-03-03 2025-04-01");
  EXPECT_EQ(ends("a - 1 working day"), "2025-02-28 2025-03-28");
  EXPECT_EQ(ends("a + some"), "2025-03-03 2025-04-03");
  EXPECT_EQ(ends("a - some"), "2025-02-26 2025-03-28");
  EXPECT_EQ(ends("a + shift"), "2025-02-27 2025-04-03");
  EXPECT_EQ(ends("a + 0 working days"), "2025-03-01 2025-03-31");
}

TEST(WorkingDays, WhatIsCountedLiesInTheCalendar) {
  EXPECT_EQ(ends("open + 2 working days"), "2025-01-01 2025-12-31");
  EXPECT_EQ(ends("open + shift"), "? ?");
  EXPECT_EQ(ends("late + 1 working day"), "2025-12-31 2025-12-31");
}

TEST(WorkingDays, Between) {
  EXPECT_EQ(of("working days from a to b").range("it").low, Rational(22));   // 31 March to 1 May, a holiday
  EXPECT_EQ(of("working days from a to b").range("it").high, Rational(45));  // 1 March to 5 May
  EXPECT_EQ(of("working days from open to b").range("it").high, Rational(365));
  EXPECT_EQ(of("working days from open to b").range("it").low, Rational(-365));
  EXPECT_EQ(of("working days from a to b").range("it").grain, Rational(1));
}

TEST(WorkingDays, OutsideForCertain) {
  EXPECT_EQ(of("2025-12-31 + 1 working day").codes(), never);
  EXPECT_EQ(of("2025-01-01 - 1 working day").codes(), never);
  EXPECT_EQ(of("past + some").codes(), never);
  EXPECT_EQ(of("late + 3 working days").codes(), never);
  EXPECT_EQ(of("open + 400 working days").codes(), never);
  EXPECT_EQ(of("working days from past to a").codes(), never);
}

TEST(WorkingDays, OutsidePerhaps) {
  EXPECT_EQ(of("late + 1 working day").codes(), perhaps);
  EXPECT_EQ(of("working days from a to late").codes(), perhaps);
  EXPECT_EQ(of("a - 64 working days").codes(), never);
  EXPECT_EQ(of("a - 63 working days").codes(), perhaps);
  EXPECT_EQ(of("a - 44 working days").codes(), perhaps);
  EXPECT_EQ(of("a - 43 working days").codes(), none);
}

TEST(WorkingDays, InsideOrNotKnown) {
  EXPECT_EQ(of("a + some").codes(), none);
  EXPECT_EQ(of("open + some").codes(), none);
  EXPECT_EQ(of("past + shift").codes(), none);  // zero days look at nothing
  EXPECT_EQ(of("2024-12-31 + 1 working day").codes(), none);
  EXPECT_EQ(of("2026-01-01 - 1 working day").codes(), none);
}

TEST(Exponents, MustBeKnownToBeSmall) {
  const Codes wide{"exponent_too_wide"};
  EXPECT_EQ(of("1.05 ^ many").codes(), wide);
  EXPECT_EQ(of("1.05 ^ (few - 1)").codes(), wide);
  EXPECT_EQ(of("1.05 ^ few").codes(), none);
  EXPECT_EQ(of("1.05 ^ (the lesser of (many, 64))").codes(), none);
  EXPECT_EQ(of("1.05 ^ (the lesser of (many, 65))").codes(), wide);
  EXPECT_EQ(of("if many <= 10 then 2 ^ many otherwise 0").codes(), none);
  EXPECT_EQ(of("if many >= 10 then 2 ^ many otherwise 0").codes(), wide);
}

TEST(Exponents, EachPowerIsInTheRange) {
  const Range range = of("(-2) ^ few").range("it");
  EXPECT_EQ(range.low, Rational(-8));
  EXPECT_EQ(range.high, Rational(4));
  EXPECT_EQ(range.grain, Rational(1));
  EXPECT_EQ(of("1.5 ^ few").range("it").grain, Rational(Integer(1), Integer(8)));
  EXPECT_EQ(of("0.5 ^ few").range("it").low, Rational(Integer(1), Integer(8)));
  EXPECT_TRUE(of("0.5 ^ few").range("it").nonzero);
}

}  // namespace
}  // namespace hito
