#include "runtime/calendar.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "base/source.h"

namespace hito::runtime {
namespace {

constexpr std::int64_t months_of_year = 12;

std::int64_t floor_quotient(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

// Months since the first of year 0.
std::int64_t month_number(Date date) {
  const YearMonthDay parts = civil(date);
  return parts.year * months_of_year + static_cast<std::int64_t>(parts.month) - 1;
}

// Largest n, of either sign, such that first + n months (clamped to the month's end) is not after `date`.
std::int64_t months_from(Date first, Date date) {
  const std::int64_t months = whole_months(first, date);
  const auto reached = add_months_clamped(first, months);
  return reached && *reached > date ? months - 1 : months;
}

// A contract without declared periods has one, which holds every day when there is no term either.
bool holds_every_day(const core::Contract& contract) {
  return !contract.term && contract.periods.size() == 1 && contract.periods.front().label.empty();
}

Date first_day(const core::Contract& contract) {
  return contract.term ? contract.term->first : contract.periods.front().first;
}

}  // namespace

When when(const core::Contract& contract, const core::Days& days, core::ClauseId clause, std::uint32_t period,
          std::optional<Date> date) {
  if (days.all()) return When::then;
  const auto* pay = std::get_if<core::Pay>(&contract.clauses[clause].body);
  using Timing = core::Pay::Timing;
  const bool once = pay != nullptr && (pay->timing == Timing::once_on || pay->timing == Timing::at_end);
  if (days.of_payment && !once) date = contract.periods[period].last;
  if (!date) return When::then;
  if (days.from && *date < *days.from) return When::before;
  return days.until && *date >= *days.until ? When::after : When::then;
}

When when(const core::Contract& contract, const core::Days& days, const Line& line) {
  return when(contract, days, line.clause, line.period, line.date);
}

std::optional<std::uint32_t> period_of(const core::Contract& contract, Date date) {
  if (holds_every_day(contract)) return 0;
  const auto& periods = contract.periods;
  const auto after = std::ranges::upper_bound(periods, date, {}, &core::Period::first);
  if (after == periods.begin()) return std::nullopt;
  const auto period = after - 1;
  if (date > period->last) return std::nullopt;
  return static_cast<std::uint32_t>(period - periods.begin());
}

std::optional<std::uint32_t> period_named(const core::Contract& contract, std::string_view label) {
  const std::string wanted = nfc(label);
  if (wanted.empty()) return std::nullopt;
  const auto found =
      std::ranges::find_if(contract.periods, [&](const core::Period& period) { return nfc(period.label) == wanted; });
  if (found == contract.periods.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - contract.periods.begin());
}

std::pair<Date, Date> days_of_window(const core::Contract& contract, core::Window window, unsigned months,
                                     std::uint32_t period, bool in_force, std::optional<Date> until) {
  const auto back = [](Date date, std::int64_t by) { return add_months_clamped(date, -by).value_or(Date{INT32_MIN}); };
  const core::Period& own = contract.periods[period];
  if (window == core::Window::year_before) {
    const Date after{own.last.days + 1};
    return {back(own.first, months_of_year), Date{back(after, months_of_year).days - 1}};
  }
  const Date last = in_force ? own.last : until.value_or(contract.term->last);
  const std::int64_t length = contract.period_months;
  if (!in_force || length == 0 || months % length != 0) return {back(Date{last.days + 1}, months), last};
  // Whole periods, counted as the contract's own are, and the one in force as far as it goes.
  if (months == length) return {own.first, last};
  const std::int64_t earlier = months - length;
  if (!contract.calendar_periods) return {back(contract.term->first, earlier - period * length), last};
  const YearMonthDay day = civil(own.first);
  const std::int64_t into = (static_cast<std::int64_t>(day.month) - 1) % length;
  return {back(first_of_month(own.first), earlier + into), last};
}

std::int64_t cap_period_of(const core::Contract& contract, const core::PeriodScope& cap, Date date) {
  switch (cap.scope) {
    case core::Cap::Scope::whole_contract: return 0;
    case core::Cap::Scope::contract_period: {
      // A declared list of periods has no length of its own: each is a group.
      if (cap.months == 0) return period_of(contract, date).value_or(0);
      // The contract's own periods, when they follow the calendar, are cut by it.
      const bool own_calendar_period = contract.calendar_periods && cap.months == contract.period_months;
      const std::int64_t months = own_calendar_period ? month_number(date) : months_from(first_day(contract), date);
      return floor_quotient(months, cap.months);
    }
    case core::Cap::Scope::calendar_period: return floor_quotient(month_number(date), std::max(1U, cap.months));
  }
  throw InternalError("a scope of caps out of its enumeration");
}

}  // namespace hito::runtime
