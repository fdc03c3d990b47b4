#include "compiler/core/work_calendar.h"

#include <algorithm>

namespace hito::core {
namespace {

// 1970-01-01, day 0, was a Thursday; Monday is 0.
int weekday(Date day) {
  const int from_monday = (day.days + 3) % 7;
  return from_monday < 0 ? from_monday + 7 : from_monday;
}
constexpr int saturday = 5, sunday = 6;

bool covers(const WorkCalendar& calendar, Date day) { return calendar.first <= day && day <= calendar.last; }

}  // namespace

bool works(const WorkCalendar& calendar, Date day) {
  const int of_week = weekday(day);
  if (of_week == sunday || (of_week == saturday && !calendar.saturdays)) return false;
  return !std::ranges::binary_search(calendar.holidays, day);
}

std::expected<Date, NotCovered> add_working_days(const WorkCalendar& calendar, Date from, std::int64_t days) {
  const int step = days < 0 ? -1 : 1;
  Date day = from;
  for (std::int64_t left = days; left != 0;) {
    day.days += step;
    if (!covers(calendar, day)) return std::unexpected(NotCovered{day});
    if (works(calendar, day)) left -= step;
  }
  return day;
}

std::expected<std::int64_t, NotCovered> working_days_between(const WorkCalendar& calendar, Date from, Date to) {
  const bool forward = from <= to;
  // The days looked at, both included: none when the two dates are one.
  const Date begin = forward ? Date{from.days + 1} : to;
  const Date end = forward ? to : Date{from.days - 1};
  if (begin > end) return 0;
  if (!covers(calendar, begin)) return std::unexpected(NotCovered{begin});
  if (!covers(calendar, end)) return std::unexpected(NotCovered{std::max(begin, Date{calendar.last.days + 1})});
  std::int64_t count = 0;
  for (Date day = begin; day <= end; ++day.days) count += works(calendar, day) ? 1 : 0;
  return forward ? count : -count;
}

}  // namespace hito::core
