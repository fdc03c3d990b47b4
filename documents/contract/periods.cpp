// Periods of the contract, and what a limit takes together.
#include <algorithm>

#include "base/diagnostics.h"
#include "documents/contract/page.h"

namespace hito::documents::prose {

std::string Page::period_word(unsigned months) const {
  switch (months) {
    case 1: return words.text(Written::legal_period_month);
    case 3: return words.text(Written::legal_period_quarter);
    case 6: return words.text(Written::legal_period_half_year);
    case 12: return words.text(Written::legal_period_year);
    default: return words.text(Written::legal_period_any);
  }
}

std::string Page::in_each_period() const {
  return words.text(Written::legal_in_each, {period_word(contract.period_months)});
}

std::string Page::scope(const core::PeriodScope& scope) const {
  switch (scope.scope) {
    case core::PeriodScope::Scope::whole_contract: return words.text(Written::legal_in_whole_contract);
    case core::PeriodScope::Scope::contract_period:
      if (scope.months == 0 || scope.months == contract.period_months)
        return words.text(Written::legal_in_each, {period_word(contract.period_months)});
      return words.text(Written::legal_in_each_of_contract, {period_word(scope.months)});
    case core::PeriodScope::Scope::calendar_period:
      return words.text(Written::legal_in_each_of_calendar, {period_word(scope.months)});
  }
  throw InternalError("a scope out of its enumeration");
}

Runs Page::scope(const core::Cap& cap) const {
  Runs said = plain(scope(static_cast<const core::PeriodScope&>(cap)));
  return cap.per_unit ? words.say(Written::legal_for_each_and, {words.unit_of(*cap.per_unit), said}) : said;
}

Among allowed_among(const core::Contract& contract, const core::Limit& limit,
                    const std::optional<core::DatasetId>& unit) {
  Among rows = among(unit);
  rows.in_force = core::allows_by_period(contract, limit) ? InForce::period : InForce::term;
  return rows;
}

bool holds_periods(const core::Contract& contract, const core::PeriodScope& scope) {
  if (contract.periods.size() < 2 || core::counts_own_periods(contract, scope)) return false;
  if (scope.scope != core::PeriodScope::Scope::calendar_period) return true;
  const auto calendar_period = [&](Date date) {
    const YearMonthDay day = civil(date);
    return (day.year * 12 + static_cast<int>(day.month) - 1) / static_cast<int>(scope.months);
  };
  const auto in_one = [&](const core::Period& one, const core::Period& next) {
    return calendar_period(one.last) == calendar_period(next.first);
  };
  return std::ranges::adjacent_find(contract.periods, in_one) != contract.periods.end();
}

std::optional<Written> way_of_cutting(const core::Contract& contract, const core::Cap& cap) {
  const bool by_period = holds_periods(contract, cap);
  switch (cap.method) {
    case core::CapMethod::unsaid: return std::nullopt;
    case core::CapMethod::earlier_clauses:
      return by_period ? Written::legal_cut_earlier_clauses_within : Written::legal_cut_earlier_clauses;
    case core::CapMethod::earlier_dates:
      return by_period ? Written::legal_cut_earlier_dates_within : Written::legal_cut_earlier_dates;
    case core::CapMethod::pro_rata: return by_period ? Written::legal_cut_pro_rata_within : Written::legal_cut_pro_rata;
  }
  throw InternalError("a way to cut out of its enumeration");
}

}  // namespace hito::documents::prose
