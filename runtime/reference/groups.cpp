// Lines that a cap, a maximum or a selection takes together: by unit, and by period.
#include "runtime/calendar.h"
#include "runtime/reference/steps.h"

namespace hito::runtime {

std::uint32_t row_at_the_end(const core::Contract& contract, const Rows& rows, RowAt at,
                             const std::vector<core::ColumnIndex>& via, Span asked_by) {
  for (core::ColumnIndex link : via) {
    const core::Field& field = contract.datasets[at.dataset].columns[link];
    const auto target = rows.data.tables[at.dataset.value].columns[link].cells.refers(at.row);
    if (!target) stop(Code::missing_value, asked_by, {field.name, row_in_words(contract, rows.data, at)});
    at = {field.type.of, *target};
  }
  return at.row;
}

std::uint32_t row_at_the_end(const core::Contract& contract, const Rows& rows, const Line& line,
                             const std::vector<core::ColumnIndex>& via, Span asked_by) {
  const auto each = core::rows_of(contract.clauses[line.clause]);
  require(each && line.row, "a unit asked of a line without a row");
  return row_at_the_end(contract, rows, RowAt{*each, *line.row}, via, asked_by);
}

std::optional<std::int64_t> group_of(const core::Contract& contract, const core::PeriodScope& scope, const Line& line) {
  if (scope.scope == core::PeriodScope::Scope::whole_contract) return std::nullopt;
  if (core::counts_own_periods(contract, scope)) return line.period;
  return line.date ? cap_period_of(contract, scope, *line.date) : 0;
}

Rational limit_of(Evaluator& evaluator, const core::Limit& limit, std::optional<std::int64_t> period,
                  const Rational& step) {
  const core::Contract& contract = evaluator.contract();
  const auto own = core::allows_by_period(contract, limit) ? period : std::nullopt;
  const Frame frame{moment_of_limit(contract, limit, own), {}, nullptr};
  const Rational whole = round(evaluator.number(limit.amount, frame), step, RoundMode::floor);
  return whole.sign() > 0 ? whole : Rational(0);
}

}  // namespace hito::runtime
