// A payment is shared out by weights that cannot be negative (language rules, S24); an average is weighted by what is
// above 0, so that it never divides by 0.
#include "compiler/facts/findings.h"
#include "compiler/facts/spelling.h"

namespace hito::facts {
namespace {

Text called(const Named& weight) {
  return weight.name.empty() ? say(Say::facts_this_weight) : say(Say::facts_quoted, {weight.name});
}

}  // namespace

void report_weights(const core::Contract& contract, const Found& found, Diagnostics& diagnostics) {
  for (const auto& [clause, facts] : found.clauses) {
    if (!facts.weight) continue;
    const Named& weight = *facts.weight;
    const core::Expr& expr = contract.exprs[weight.at];
    if (expr.type.kind != core::Kind::number || (weight.range.low && weight.range.low->sign() >= 0)) continue;
    diagnostics.report(Code::weight_may_be_negative, expr.span,
                       {called(weight), contract.clauses[clause].number, range_label(contract, weight)});
  }
  for (const auto& [id, weight] : found.average_weights)
    diagnostics.report(Code::weight_may_be_zero, contract.exprs[id].span,
                       {called(weight), range_label(contract, weight)});
}

}  // namespace hito::facts
