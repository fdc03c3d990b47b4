// Between entitlement and caps: `at most N … are paid` and `once only per …` (language rules, S33). What is left out
// has no entitlement, and the line says how much that was.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "runtime/calendar.h"
#include "runtime/reference/steps.h"

namespace hito::runtime {
namespace {

// The row that the line counts for: its own, or the one its references lead to.
std::uint32_t counted(const core::Contract& contract, const Rows& rows, const core::Pay& pay,
                      const core::Selection& selection, const Line& line) {
  require(pay.each && line.row, "a selection of lines without rows");
  RowAt at{*pay.each, *line.row};
  for (core::ColumnIndex link : selection.via) {
    const core::Field& field = contract.datasets[at.dataset].columns[link];
    const auto* target = std::get_if<core::RowRef>(&rows.data.tables[at.dataset.value].columns[link].cells[at.row]);
    if (target == nullptr)
      stop(Code::missing_value, selection.span, {field.name, row_in_words(contract, rows.data, at)});
    at = {field.type.of, target->index};
  }
  return at.row;
}

std::int64_t group_of(const core::Contract& contract, const core::Selection& selection, const Line& line) {
  using Scope = core::PeriodScope::Scope;
  if (selection.scope == Scope::whole_contract) return 0;
  const bool own = selection.scope == Scope::contract_period &&
                   (selection.months == 0 || selection.months == contract.period_months);
  if (own) return line.period;
  return line.date ? cap_period_of(contract, selection, *line.date) : 0;
}

void leave_out(Line& line, Reason reason) {
  line.left_out = std::exchange(line.entitlement, Rational(0));
  line.payment = Rational(0);
  line.reason = reason;
}

void select(const core::Contract& contract, const Rows& rows, const core::Pay& pay, const core::Selection& selection,
            std::vector<Line>& lines) {
  // Earliest first; lines come by key and period, which decides among those of one date.
  std::vector<Line*> order;
  for (Line& line : lines)
    if (line.entitlement.sign() > 0) order.push_back(&line);
  std::ranges::stable_sort(order, {},
                           [](const Line* line) { return std::tuple(!line->date, line->date.value_or(Date{})); });
  std::map<std::int64_t, std::set<std::uint32_t>> taken;
  for (Line* line : order) {
    std::set<std::uint32_t>& units = taken[group_of(contract, selection, *line)];
    const std::uint32_t unit = counted(contract, rows, pay, selection, *line);
    if (selection.kind == core::Selection::Kind::once_per) {
      if (!units.insert(unit).second) leave_out(*line, Reason::paid_already);
    } else if (!units.contains(unit)) {
      if (units.size() < selection.most)
        units.insert(unit);
      else
        leave_out(*line, Reason::beyond_number);
    }
  }
}

}  // namespace

void select_lines(const core::Contract& contract, const Rows& rows, const core::Pay& pay, std::vector<Line>& lines) {
  for (const core::Selection& selection : pay.selections) select(contract, rows, pay, selection, lines);
}

}  // namespace hito::runtime
