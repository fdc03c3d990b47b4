// A payment is shared out by weights that cannot be negative (language rules, S24).
#include "compiler/facts/findings.h"
#include "compiler/facts/spelling.h"

namespace hito::facts {

void report_weights(const core::Contract& contract, const Found& found, Diagnostics& diagnostics) {
  for (const auto& [clause, facts] : found.clauses) {
    if (!facts.weight) continue;
    const Named& weight = *facts.weight;
    const core::Expr& expr = contract.exprs[weight.at];
    if (expr.type.kind != core::Kind::number || (weight.range.low && weight.range.low->sign() >= 0)) continue;
    const Text name = weight.name.empty() ? say(Say::facts_this_weight) : say(Say::facts_quoted, {weight.name});
    diagnostics.report(Code::weight_may_be_negative, expr.span,
                       {name, contract.clauses[clause].number, range_label(contract, weight)});
  }
}

}  // namespace hito::facts
