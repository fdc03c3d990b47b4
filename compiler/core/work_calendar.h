// Counting working days. The rule, stated once: counting starts with the day after a date, or with the day before it
// when going back, and only days that work count; the date itself is never counted, whether it works or not. Every
// engine counts by this rule; so do the ranges of facts.
#pragma once
#include <cstdint>
#include <expected>

#include "compiler/core/core.h"

namespace hito::core {

// A day that has to be looked at and of which the calendar says nothing: the first one met.
struct NotCovered { Date day; };

// Whether the day works. It must lie from `first` to `last` of the calendar.
bool works(const WorkCalendar& calendar, Date day);

// The working day number `days` after `from` (before it, when negative); `from` itself when `days` is 0.
std::expected<Date, NotCovered> add_working_days(const WorkCalendar& calendar, Date from, std::int64_t days);

// How many days work after `from` up to `to`, that day included; when `to` is before `from`, the negative of how many
// work from `to` to the day before `from`. So it undoes add_working_days.
std::expected<std::int64_t, NotCovered> working_days_between(const WorkCalendar& calendar, Date from, Date to);

}  // namespace hito::core
