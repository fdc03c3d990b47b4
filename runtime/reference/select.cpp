// Between entitlement and caps: `at most N … are paid` and `once only per …` (language rules, S33). What is left out
// has no entitlement, and the line says how much that was.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "runtime/reference/steps.h"

namespace hito::runtime {
namespace {

void leave_out(Line& line, Reason reason) {
  line.left_out = std::exchange(line.entitlement, Rational(0));
  line.payment = Rational(0);
  line.reason = reason;
}

void select(const core::Contract& contract, const Rows& rows, const core::Selection& selection,
            const std::vector<Line>& settled, std::vector<Line>& lines) {
  std::map<std::optional<std::int64_t>, std::set<std::uint32_t>> taken;
  for (const Line& line : settled) {
    const auto version = std::ranges::find(selection.earlier, line.clause, [](const auto& one) { return one.first; });
    if (version == selection.earlier.end() || line.entitlement.sign() <= 0) continue;
    taken[group_of(contract, selection, line)].insert(
        row_at_the_end(contract, rows, line, version->second, selection.span));
  }
  // Earliest first; lines come by key and period, which decides among those of one date.
  std::vector<Line*> order;
  for (Line& line : lines)
    if (line.entitlement.sign() > 0) order.push_back(&line);
  std::ranges::stable_sort(order, {},
                           [](const Line* line) { return std::tuple(!line->date, line->date.value_or(Date{})); });
  for (Line* line : order) {
    std::set<std::uint32_t>& units = taken[group_of(contract, selection, *line)];
    const std::uint32_t unit = row_at_the_end(contract, rows, *line, selection.via, selection.span);
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

void select_lines(const core::Contract& contract, const Rows& rows, const core::Pay& pay,
                  const std::vector<Line>& settled, std::vector<Line>& lines) {
  for (const core::Selection& selection : pay.selections) select(contract, rows, selection, settled, lines);
}

}  // namespace hito::runtime
