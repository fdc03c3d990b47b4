// A sliding scale says what happens outside its points wherever a value can lie there.
#include "compiler/facts/cover.h"
#include "compiler/facts/findings.h"
#include "compiler/facts/interval.h"
#include "compiler/facts/spelling.h"
#include "compiler/facts/table_lines.h"

namespace hito::facts {
namespace {

Rational point_of(const core::TableRow& row) {
  return std::get<Rational>(std::get<core::MatchEqual>(row.matches.front()).value);
}

}  // namespace

void report_scale(const core::Contract& contract, const core::Table& table, const Range& input,
                  const std::vector<TableUse>& uses, Diagnostics& diagnostics) {
  if (table.flat == true) return;
  const core::Type& type = table.inputs.front().type;
  const Rational first = point_of(table.rows.front()), last = point_of(table.rows.back());
  const auto report = [&](const Range& range, Span place) {
    const bool below = !range.low || *range.low < first, above = !range.high || *range.high > last;
    if (!below && !above) return false;
    const Axis axis = axis_of(contract, table, 0, range);
    Piece outside = axis.whole;
    if (below)
      outside.to = {0, axis.grid ? next_multiple(first, *axis.grid, false) : first, false};
    else
      outside.from = axis.grid ? Cut{0, next_multiple(last, *axis.grid, true), false} : Cut{0, last, true};
    diagnostics.report(
        table.flat ? Code::scale_gap : Code::scale_outside_unsaid, place,
        {table.name, written(contract, type, example_in(outside, axis)), figure(type, first), figure(type, last)});
    return true;
  };
  const bool below = !input.low || *input.low < first;
  if (report(input, (below ? table.rows.front() : table.rows.back()).span)) return;
  for (const TableUse& use : uses)
    if (!use.args.empty() && report(use.args.front(), contract.exprs[use.at].span)) return;
}

}  // namespace hito::facts
