#include "compiler/core/core.h"

#include <algorithm>

#include "compiler/core/work_calendar.h"

namespace hito::core {

std::optional<DatasetId> rows_of(const Clause& clause) {
  if (const auto* pay = std::get_if<Pay>(&clause.body)) return pay->each;
  if (const auto* adjust = std::get_if<Adjust>(&clause.body)) return adjust->each;
  return std::nullopt;
}

namespace {

// Every chain of references from `at` to `to` that passes no dataset twice.
void find_paths(const Contract& contract, DatasetId at, DatasetId to, std::vector<bool>& passed,
                std::vector<ColumnIndex>& path, std::vector<std::vector<ColumnIndex>>& found) {
  if (at == to) {
    found.push_back(path);
    return;
  }
  passed[at.value] = true;
  const Dataset& dataset = contract.datasets[at];
  for (ColumnIndex c = 0; c < dataset.columns.size(); ++c) {
    const Type& type = dataset.columns[c].type;
    if (type.kind != Kind::reference || passed[type.of.value]) continue;
    path.push_back(c);
    find_paths(contract, type.of, to, passed, path, found);
    path.pop_back();
  }
  passed[at.value] = false;
}

}  // namespace

std::optional<std::vector<ColumnIndex>> only_path(const Contract& contract, DatasetId from, DatasetId to) {
  std::vector<bool> passed(contract.datasets.size());
  std::vector<ColumnIndex> path;
  std::vector<std::vector<ColumnIndex>> found;
  find_paths(contract, from, to, passed, path, found);
  return found.size() == 1 ? std::optional(std::move(found.front())) : std::nullopt;
}

ClauseId first_version(const Contract& contract, ClauseId clause) {
  const std::string& number = contract.clauses[clause].number;
  while (clause.value > 0 && contract.clauses[ClauseId{clause.value - 1}].number == number) --clause.value;
  return clause;
}

std::vector<ClauseId> versions_from(const Contract& contract, ClauseId first) {
  std::vector<ClauseId> versions;
  for (ClauseId id = first;
       id.value < contract.clauses.size() && contract.clauses[id].number == contract.clauses[first].number; ++id.value)
    versions.push_back(id);
  return versions;
}

bool counts_own_periods(const Contract& contract, const PeriodScope& scope) {
  // A declared list of periods has no length of its own.
  const bool same_length = scope.months == 0 || scope.months == contract.period_months;
  return scope.scope == PeriodScope::Scope::contract_period && same_length;
}

bool allows_by_period(const Contract& contract, const Limit& limit) {
  return limit.dated || counts_own_periods(contract, limit);
}

InputId input_of_part(InputId value, EstimatePart part) {
  return InputId{value.value + static_cast<std::uint32_t>(part)};
}

std::optional<Date> deadline_of(const Contract& contract, const Decision& decision,
                                std::optional<std::uint32_t> period) {
  if (const auto* day = std::get_if<Date>(&decision.deadline)) return *day;
  const auto& after = std::get<AfterPeriod>(decision.deadline);
  const Date last = contract.periods[period.value_or(0)].last;
  switch (after.unit) {
    case AfterPeriod::Unit::days: return add_days(last, after.count);
    case AfterPeriod::Unit::months: return add_months_clamped(last, after.count);
    case AfterPeriod::Unit::working_days: break;
  }
  if (!contract.work_calendar) return std::nullopt;
  const auto day = add_working_days(*contract.work_calendar, last, after.count);
  return day ? std::optional(*day) : std::nullopt;
}

unsigned money_decimals(const Contract& contract, UnitId currency) {
  return std::max(contract.units[currency].decimals, contract.rounding.step.decimals().value_or(0));
}

}  // namespace hito::core
