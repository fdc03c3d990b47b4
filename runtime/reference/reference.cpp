#include "runtime/reference/reference.h"

#include <algorithm>
#include <utility>

#include "runtime/reference/steps.h"

namespace hito::runtime {

Settlement settle(Request request, Diagnostics& diagnostics, Comparisons* comparisons) {
  return settle(request.contract, std::move(request.data), request.inputs, request.as_of, Until::payments, diagnostics,
                comparisons);
}

bool has_later_steps(const core::Contract& contract) {
  return std::ranges::any_of(contract.clauses, [](const core::Clause& clause) {
    return std::holds_alternative<core::Maximum>(clause.body) || std::holds_alternative<core::Adjust>(clause.body) ||
           std::holds_alternative<core::Advance>(clause.body) || std::holds_alternative<core::Distribute>(clause.body);
  });
}

void finish(Evaluator& evaluator, std::optional<Date> as_of, Settlement& settlement) {
  const Bearing bearing = apply_maxima(evaluator, settlement.lines);
  adjust_lines(evaluator, as_of, bearing, settlement.lines, settlement.parts);
  settlement.transfers = distribute(evaluator, settlement.lines);
}

// The canonical order.
Settlement settle(const core::Contract& contract, Data data, const Inputs& inputs, std::optional<Date> as_of,
                  Until until, Diagnostics& diagnostics, Comparisons* comparisons) {
  Settlement settlement;
  try {
    Diagnostics of_rows;
    Rows rows = settle_rows(contract, std::move(data), as_of, of_rows);
    diagnostics.add(of_rows);
    if (!of_rows.has_errors()) {
      Evaluator evaluator(contract, rows, inputs);
      evaluator.unrounded = until == Until::unrounded;
      evaluator.comparisons = comparisons;
      settlement.lines = entitlement_lines(evaluator, rows, as_of);
      if (until == Until::payments) {
        apply_caps(evaluator, rows, settlement.lines);
        settlement.parts = divide_lines(evaluator, rows, settlement.lines);
        finish(evaluator, as_of, settlement);
      }
      settlement.table_lines = std::move(evaluator.table_lines);
    }
    settlement.row_states = std::move(rows.states);
    settlement.key_order = std::move(rows.key_order);
    settlement.data = std::move(rows.data);
  } catch (const Stopped& stopped) {
    diagnostics.report(stopped.diagnostic.code, stopped.diagnostic.place, stopped.diagnostic.args);
  }
  return settlement;
}

}  // namespace hito::runtime
