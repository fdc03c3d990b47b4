#include "runtime/explain/rights.h"

#include <set>

namespace hito::runtime {

void record_rights(const core::Contract& contract, const Settlement& settlement, Evaluator& evaluator) {
  std::set<core::ClauseId> asked;
  for (const core::Expr& expr : contract.exprs)
    if (const auto* right = std::get_if<core::GivesRight>(&expr.node)) asked.insert(right->clause);
  if (asked.empty()) return;
  for (const Line& line : settlement.lines)
    if (asked.contains(line.clause))
      evaluator.entitlements.record(line.clause, line.row, line.period, line.entitlement);
}

}  // namespace hito::runtime
