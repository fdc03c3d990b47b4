#include "compiler/core/work_calendar.h"

#include <gtest/gtest.h>

namespace hito::core {
namespace {

Date day(const char* text) { return *parse_iso_date(text); }

// December 2025 to January 2026: the 25th and the 1st are Thursdays.
WorkCalendar winter(bool saturdays = false) {
  return {"Winter", day("2025-12-01"), day("2026-01-31"), saturdays, {day("2025-12-25"), day("2026-01-01")}, {}};
}
std::string after(const WorkCalendar& calendar, const char* from, std::int64_t days) {
  const auto found = add_working_days(calendar, day(from), days);
  return found ? to_iso(*found) : "not " + to_iso(found.error().day);
}
std::string count(const WorkCalendar& calendar, const char* from, const char* to) {
  const auto found = working_days_between(calendar, day(from), day(to));
  return found ? std::to_string(*found) : "not " + to_iso(found.error().day);
}

TEST(WorkCalendar, Weekdays) {
  const WorkCalendar calendar = winter();
  EXPECT_TRUE(works(calendar, day("2025-12-26")));   // a Friday
  EXPECT_FALSE(works(calendar, day("2025-12-27")));  // a Saturday
  EXPECT_FALSE(works(calendar, day("2025-12-28")));
  EXPECT_TRUE(works(winter(true), day("2025-12-27")));
  EXPECT_FALSE(works(winter(true), day("2025-12-28")));
  EXPECT_FALSE(works(calendar, day("2025-12-25")));
}

TEST(WorkCalendar, WeekdaysBefore1970) {
  const WorkCalendar calendar{"Old", day("1900-01-01"), day("1900-01-31"), false, {}, {}};
  EXPECT_TRUE(works(calendar, day("1900-01-01")));   // a Monday
  EXPECT_FALSE(works(calendar, day("1900-01-07")));  // a Sunday
}

TEST(WorkCalendar, CountingStartsOnTheNextDay) {
  EXPECT_EQ(after(winter(), "2025-12-23", 1), "2025-12-24");
  EXPECT_EQ(after(winter(), "2025-12-24", 1), "2025-12-26");
  EXPECT_EQ(after(winter(), "2025-12-27", 1), "2025-12-29");  // from a Saturday
  EXPECT_EQ(after(winter(), "2025-12-28", 1), "2025-12-29");
  EXPECT_EQ(after(winter(), "2025-12-31", 1), "2026-01-02");  // over the end of the year
  EXPECT_EQ(after(winter(true), "2025-12-26", 1), "2025-12-27");
}

TEST(WorkCalendar, NoDaysIsTheDayItself) {
  EXPECT_EQ(after(winter(), "2025-12-27", 0), "2025-12-27");
  EXPECT_EQ(after(winter(), "1999-01-01", 0), "1999-01-01");  // nothing is looked at
}

TEST(WorkCalendar, Backwards) {
  EXPECT_EQ(after(winter(), "2026-01-02", -1), "2025-12-31");
  EXPECT_EQ(after(winter(), "2025-12-28", -1), "2025-12-26");
  EXPECT_EQ(after(winter(), "2025-12-29", -2), "2025-12-24");
}

TEST(WorkCalendar, WhatIsNotCoveredIsNotCounted) {
  EXPECT_EQ(after(winter(), "2026-01-29", 1), "2026-01-30");
  EXPECT_EQ(after(winter(), "2026-01-30", 1), "not 2026-02-01");  // the 31st is a Saturday, and it is the last
  EXPECT_EQ(after(winter(), "2025-11-30", 1), "2025-12-01");      // the day itself need not be covered
  EXPECT_EQ(after(winter(), "2025-11-29", 1), "not 2025-11-30");
  EXPECT_EQ(after(winter(), "2025-12-01", -1), "not 2025-11-30");
  EXPECT_EQ(after(winter(), "2026-02-01", -1), "2026-01-30");
}

TEST(WorkCalendar, Between) {
  EXPECT_EQ(count(winter(), "2025-12-24", "2025-12-24"), "0");
  EXPECT_EQ(count(winter(), "2025-12-24", "2025-12-26"), "1");
  EXPECT_EQ(count(winter(), "2025-12-26", "2025-12-28"), "0");
  EXPECT_EQ(count(winter(), "2025-12-26", "2025-12-24"), "-1");
  EXPECT_EQ(count(winter(), "1999-01-01", "1999-01-01"), "0");
  EXPECT_EQ(count(winter(), "2026-01-30", "2026-02-02"), "not 2026-02-01");
  EXPECT_EQ(count(winter(), "2025-11-20", "2025-12-02"), "not 2025-11-21");
  EXPECT_EQ(count(winter(), "2026-03-01", "2026-03-05"), "not 2026-03-02");
}

// Each of them undoes the other, from every day and for every length that stays inside.
TEST(WorkCalendar, OneUndoesTheOther) {
  for (const bool saturdays : {false, true}) {
    const WorkCalendar calendar = winter(saturdays);
    for (Date from = calendar.first; from <= calendar.last; ++from.days)
      for (std::int64_t length = -20; length <= 20; ++length) {
        const auto to = add_working_days(calendar, from, length);
        if (!to) continue;
        EXPECT_TRUE(length == 0 || works(calendar, *to));
        const auto back = working_days_between(calendar, from, *to);
        ASSERT_TRUE(back.has_value());
        EXPECT_EQ(*back, length) << to_iso(from);
      }
  }
}

}  // namespace
}  // namespace hito::core
