// Civil dates of the proleptic Gregorian calendar. No time zone and no clock: a date is a day.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hito {

struct YearMonthDay {
  int year;
  unsigned month;  // 1..12
  unsigned day;    // 1..31
};

// Days since 1970-01-01. Years 0001 to 9999.
struct Date {
  std::int32_t days = 0;
  friend constexpr auto operator<=>(Date, Date) = default;
};

std::optional<Date> make_date(int year, unsigned month, unsigned day);
YearMonthDay civil(Date date);
std::string to_iso(Date date);
// "2026-03-31" and nothing else.
std::optional<Date> parse_iso_date(std::string_view text);
// `pattern` is made of dd, mm, yyyy or aaaa (one each, any order and case) and separators, which are neither letters
// nor digits and are taken as they are: "dd/mm/yyyy".
bool is_date_pattern(std::string_view pattern);
// The figures as written, whether or not such a day exists. Two digits for day and month, four for the year.
std::optional<YearMonthDay> read_date_parts(std::string_view text, std::string_view pattern);
std::optional<Date> parse_date(std::string_view text, std::string_view pattern);
// The day as that pattern writes it: "31/03/2025".
std::string to_pattern(Date date, std::string_view pattern);

// Out of the supported years: nothing.
std::optional<Date> add_days(Date date, std::int64_t days);
// The same day `months` later; where that month is shorter, its last day. Source of the rule: language reference,
// "d + 3 months or the last day of the month".
std::optional<Date> add_months_clamped(Date date, std::int64_t months);
// The same day `months` later, or nothing where that month has no such day.
std::optional<Date> add_months_exact(Date date, std::int64_t months);
Date first_of_month(Date date);
Date last_of_month(Date date);

// Largest n >= 0 such that from + n months (clamped) is not after `to`; when `to` is before `from`, the negative of
// the count the other way round.
std::int64_t whole_months(Date from, Date to);
// Birthdays reached: whole_months / 12, toward zero.
std::int64_t whole_years(Date from, Date to);

}  // namespace hito
