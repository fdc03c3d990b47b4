#include "base/date.h"

#include <gtest/gtest.h>

namespace hito {
namespace {

Date day(const char* iso) {
  const auto date = parse_iso_date(iso);
  EXPECT_TRUE(date) << iso;
  return date.value_or(Date{});
}

TEST(Date, RoundTripOverEveryDayOfTheSupportedYears) {
  const Date first = day("0001-01-01");
  const Date last = day("9999-12-31");
  EXPECT_EQ(day("1970-01-01").days, 0);
  EXPECT_EQ(last.days - first.days + 1, 3'652'059);
  YearMonthDay before{0, 12, 31};
  for (Date date = first; date <= last; ++date.days) {
    const YearMonthDay d = civil(date);
    ASSERT_EQ(make_date(d.year, d.month, d.day), date);
    const bool next_day = d.year == before.year && d.month == before.month && d.day == before.day + 1;
    const bool next_month = d.year == before.year && d.month == before.month + 1 && d.day == 1 && before.day >= 28;
    const bool next_year = d.year == before.year + 1 && d.month == 1 && d.day == 1 && before.month == 12;
    ASSERT_TRUE(next_day || next_month || next_year) << to_iso(date);
    before = d;
  }
}

TEST(Date, IsoTextRoundTrip) {
  for (Date date = day("0001-01-01"); date <= day("9999-11-01"); date.days += 37)
    ASSERT_EQ(parse_iso_date(to_iso(date)), date);
  EXPECT_EQ(to_iso(day("0987-06-05")), "0987-06-05");
}

TEST(Date, DaysThatDoNotExist) {
  EXPECT_FALSE(make_date(2025, 2, 29));
  EXPECT_TRUE(make_date(2024, 2, 29));
  EXPECT_FALSE(make_date(1900, 2, 29));
  EXPECT_TRUE(make_date(2000, 2, 29));
  EXPECT_FALSE(make_date(2025, 4, 31));
  EXPECT_FALSE(make_date(2025, 13, 1));
  EXPECT_FALSE(make_date(2025, 0, 1));
  EXPECT_FALSE(make_date(2025, 1, 0));
  EXPECT_FALSE(make_date(0, 1, 1));
  EXPECT_FALSE(make_date(10'000, 1, 1));
}

TEST(Date, OnlyTheIsoSpelling) {
  for (const char* text :
       {"2025-3-1", "2025-03-1", "25-03-01", "2025/03/01", " 2025-03-01", "2025-03-01 ", "20250301", ""})
    EXPECT_FALSE(parse_iso_date(text)) << text;
}

TEST(Date, Patterns) {
  EXPECT_TRUE(is_date_pattern("dd/mm/yyyy"));
  EXPECT_TRUE(is_date_pattern("DD.MM.AAAA"));
  EXPECT_TRUE(is_date_pattern("yyyymmdd"));
  for (const char* pattern :
       {"", "dd/mm", "dd/mm/yy", "d/m/yyyy", "dd/dd/yyyy", "dd/mm/yyyy/aaaa", "ddTmmTyyyy", "1dd/mm/yyyy"})
    EXPECT_FALSE(is_date_pattern(pattern)) << pattern;
  EXPECT_EQ(parse_date("31/03/2026", "dd/mm/yyyy"), day("2026-03-31"));
  EXPECT_EQ(parse_date("03-31-2026", "mm-dd-aaaa"), day("2026-03-31"));
  EXPECT_EQ(parse_date("20260331", "yyyymmdd"), day("2026-03-31"));
  EXPECT_FALSE(parse_date("31-03-2026", "dd/mm/yyyy"));
  EXPECT_FALSE(parse_date("1/03/2026", "dd/mm/yyyy"));
  EXPECT_FALSE(parse_date("31/03/20260", "dd/mm/yyyy"));
  EXPECT_FALSE(parse_date("30/02/2026", "dd/mm/yyyy"));
  const auto parts = read_date_parts("30/02/2026", "dd/mm/yyyy");
  ASSERT_TRUE(parts);
  EXPECT_EQ(parts->day, 30U);
  EXPECT_EQ(parts->month, 2U);
  EXPECT_EQ(parts->year, 2026);
}

TEST(Date, AddingDaysStaysWithinTheSupportedYears) {
  EXPECT_EQ(add_days(day("2024-02-28"), 2), day("2024-03-01"));
  EXPECT_EQ(add_days(day("2024-03-01"), -2), day("2024-02-28"));
  EXPECT_EQ(add_days(day("9999-12-30"), 1), day("9999-12-31"));
  EXPECT_FALSE(add_days(day("9999-12-31"), 1));
  EXPECT_FALSE(add_days(day("0001-01-01"), -1));
  EXPECT_FALSE(add_days(day("2024-01-01"), INT64_MAX));
  EXPECT_FALSE(add_days(day("2024-01-01"), INT64_MIN));
}

TEST(Date, AddingMonths) {
  EXPECT_EQ(add_months_clamped(day("2025-01-31"), 1), day("2025-02-28"));
  EXPECT_EQ(add_months_clamped(day("2024-01-31"), 1), day("2024-02-29"));
  EXPECT_EQ(add_months_clamped(day("2025-03-31"), -1), day("2025-02-28"));
  EXPECT_EQ(add_months_clamped(day("2024-02-29"), 12), day("2025-02-28"));
  EXPECT_EQ(add_months_clamped(day("2025-01-15"), -1), day("2024-12-15"));
  EXPECT_FALSE(add_months_exact(day("2025-01-31"), 1));
  EXPECT_EQ(add_months_exact(day("2025-01-31"), 2), day("2025-03-31"));
  EXPECT_FALSE(add_months_clamped(day("9999-12-01"), 1));
  EXPECT_FALSE(add_months_clamped(day("0001-01-01"), -1));
  EXPECT_FALSE(add_months_clamped(day("2025-01-01"), INT64_MIN));
  EXPECT_FALSE(add_months_exact(day("2025-01-01"), INT64_MAX));
}

TEST(Date, EdgesOfTheMonth) {
  EXPECT_EQ(first_of_month(day("2024-02-17")), day("2024-02-01"));
  EXPECT_EQ(last_of_month(day("2024-02-17")), day("2024-02-29"));
  EXPECT_EQ(last_of_month(day("2025-12-31")), day("2025-12-31"));
}

TEST(Date, WholeMonthsAndYears) {
  EXPECT_EQ(whole_months(day("2025-01-31"), day("2025-02-27")), 0);
  EXPECT_EQ(whole_months(day("2025-01-31"), day("2025-02-28")), 1);
  EXPECT_EQ(whole_months(day("2025-01-15"), day("2026-01-14")), 11);
  EXPECT_EQ(whole_months(day("2026-01-14"), day("2025-01-15")), -11);
  EXPECT_EQ(whole_months(day("0001-01-31"), day("9999-12-30")), 119'986);
  EXPECT_EQ(whole_years(day("2000-02-29"), day("2018-02-27")), 17);
  EXPECT_EQ(whole_years(day("2000-02-29"), day("2018-02-28")), 18);
  EXPECT_EQ(whole_years(day("2018-02-28"), day("2000-03-01")), -17);
}

// The definition: the largest n such that from + n months is not after `to`.
TEST(Date, WholeMonthsIsTheLargestCount) {
  for (int offset = 0; offset < 800; offset += 3)
    for (int length = 0; length < 500; length += 7) {
      const Date from{day("2023-01-01").days + offset};
      const Date to{from.days + length};
      const std::int64_t n = whole_months(from, to);
      ASSERT_GE(n, 0);
      ASSERT_LE(*add_months_clamped(from, n), to);
      ASSERT_GT(*add_months_clamped(from, n + 1), to);
      ASSERT_EQ(whole_months(to, from), -n);
    }
}

}  // namespace
}  // namespace hito
