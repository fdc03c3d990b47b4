// Working days: what they lead to, days that the contract's calendar does not cover, and exponents that are worked out.
#include <algorithm>

#include "compiler/core/work_calendar.h"
#include "compiler/facts/declared.h"
#include "compiler/facts/findings.h"
#include "compiler/facts/interval.h"
#include "compiler/facts/spelling.h"

namespace hito::facts {
namespace {

using core::WorkCalendar;

std::optional<Date> day_of(const std::optional<Rational>& number) {
  const auto day = number ? number->floor().to_int64() : std::nullopt;
  if (!day || *day < INT32_MIN / 2 || *day > INT32_MAX / 2) return std::nullopt;
  return Date{static_cast<std::int32_t>(*day)};
}

std::optional<std::int64_t> length_of(const std::optional<Rational>& number) {
  return number ? number->floor().to_int64() : std::nullopt;
}

std::optional<Rational> days(Date day) { return Rational(day.days); }

// The day that `length` working days from `day` lead to; nothing when one of them is not known, or not covered.
std::optional<Rational> led_to(const WorkCalendar& calendar, std::optional<Date> day,
                               std::optional<std::int64_t> length) {
  if (!day || !length) return std::nullopt;
  const auto led = core::add_working_days(calendar, *day, *length);
  return led ? days(*led) : std::nullopt;
}

std::optional<Rational> counted(const WorkCalendar& calendar, std::optional<Date> from, std::optional<Date> to) {
  if (!from || !to) return std::nullopt;
  const auto found = core::working_days_between(calendar, *from, *to);
  return found ? std::optional(Rational(*found)) : std::nullopt;
}

// What is counted lies in the calendar; an end whose own days do not is held at the calendar's, or at the date's own
// when no day may be counted from it.
Range led_to(const WorkCalendar& calendar, const Range& date, const Range& length) {
  auto low = led_to(calendar, day_of(date.low), length_of(length.low));
  auto high = led_to(calendar, day_of(date.high), length_of(length.high));
  const bool none =
      !length.nonzero && !(length.low && length.low->sign() > 0) && !(length.high && length.high->sign() < 0);
  if (!low && (!none || date.low)) low = none ? std::min(days(calendar.first), date.low) : days(calendar.first);
  if (!high && (!none || date.high)) high = none ? std::max(days(calendar.last), date.high) : days(calendar.last);
  return between(low, high, Rational(1));
}

enum class Covered : unsigned char { as_far_as_known, not_all, never };

// Counting forward from the dates of the range: the first of them has the best chance to stay in the calendar, the last
// one the worst. A length that is not known is one day at least.
Covered forward(const WorkCalendar& calendar, const Range& date, const Range& length) {
  const auto least = std::max<std::int64_t>(length_of(length.low).value_or(1), 1);
  const Date before{calendar.first.days - 1};
  const Date best = std::max(day_of(date.low).value_or(before), before);
  const auto last = day_of(date.high);
  if ((last && *last < before) || !core::add_working_days(calendar, best, least)) return Covered::never;
  const auto first = day_of(date.low);
  if (first && *first < before) return Covered::not_all;
  const auto most = length_of(length.high);
  if (last && !core::add_working_days(calendar, *last, most.value_or(least))) return Covered::not_all;
  return Covered::as_far_as_known;
}

Covered backward(const WorkCalendar& calendar, const Range& date, const Range& length) {
  const Range back = negated(length);
  const auto least = std::max<std::int64_t>(length_of(back.low).value_or(1), 1);
  const Date after{calendar.last.days + 1};
  const Date best = std::min(day_of(date.high).value_or(after), after);
  const auto first = day_of(date.low);
  if ((first && *first > after) || !core::add_working_days(calendar, best, -least)) return Covered::never;
  const auto last = day_of(date.high);
  if (last && *last > after) return Covered::not_all;
  const auto most = length_of(back.high);
  if (first && !core::add_working_days(calendar, *first, -most.value_or(least))) return Covered::not_all;
  return Covered::as_far_as_known;
}

// Both dates stand on one side of the calendar, or one of them may.
Covered between_dates(const WorkCalendar& calendar, const Range& from, const Range& to) {
  const Date before{calendar.first.days - 1}, after{calendar.last.days + 1};
  const auto out = [&](std::optional<Date> low, std::optional<Date> high) {
    return (high && *high < before) || (low && *low > after);
  };
  const auto may = [&](std::optional<Date> low, std::optional<Date> high) {
    return (low && *low < before) || (high && *high > after);
  };
  const bool apart = (from.high && to.low && *from.high < *to.low) || (to.high && from.low && *to.high < *from.low);
  const auto a = day_of(from.low), b = day_of(from.high), c = day_of(to.low), d = day_of(to.high);
  if (apart && (out(a, b) || out(c, d))) return Covered::never;
  return may(a, b) || may(c, d) ? Covered::not_all : Covered::as_far_as_known;
}

}  // namespace

Range Analysis::count_working_days(const core::Apply& node, const std::vector<Range>& args, const Here& here) {
  if (!contract_.work_calendar) return range_of_type(contract_, here.expr.type);
  const WorkCalendar& calendar = *contract_.work_calendar;
  const bool add = node.op == core::Op::add_working_days;
  Covered covered = Covered::as_far_as_known;
  if (!add)
    covered = between_dates(calendar, args[0], args[1]);
  else if (args[1].low && args[1].low->sign() > 0)
    covered = forward(calendar, args[0], args[1]);
  else if (args[1].high && args[1].high->sign() < 0)
    covered = backward(calendar, args[0], args[1]);
  if (recording_ && covered != Covered::as_far_as_known) {
    const Aside aside(*this);
    DaysCounted found{here.id, covered == Covered::never, named(node.args[0], here.frame, here.env)};
    // Where it is reached in several ways, it is always outside only when it is in all of them.
    auto [at, added] = found_.days_counted.try_emplace(here.id, std::move(found));
    if (!added) at->second.always = at->second.always && covered == Covered::never;
  }
  if (add) return led_to(calendar, args[0], args[1]);
  // Never more than there are days in the calendar.
  const Rational most(std::int64_t{calendar.last.days} - calendar.first.days + 1);
  return between(counted(calendar, day_of(args[0].high), day_of(args[1].low)).value_or(-most),
                 counted(calendar, day_of(args[0].low), day_of(args[1].high)).value_or(most), Rational(1));
}

void report_working_days(const core::Contract& contract, const Found& found, Diagnostics& diagnostics) {
  for (const auto& [at, counted] : found.days_counted) {
    const WorkCalendar& calendar = *contract.work_calendar;
    diagnostics.report(
        counted.always ? Code::working_days_never_covered : Code::working_days_may_not_be_covered,
        contract.exprs[at].span,
        {calendar.title, to_iso(calendar.first), to_iso(calendar.last), range_label(contract, counted.date)});
  }
}

void report_exponents(const core::Contract& contract, const Found& found, Diagnostics& diagnostics) {
  for (const auto& [at, wide] : found.wide_exponents)
    diagnostics.report(Code::exponent_too_wide, contract.exprs[wide.exponent.at].span,
                       {range_label(contract, wide.exponent)});
}

}  // namespace hito::facts
