// What is added up over rows must have a known fraction, or denominators would grow with the data.
#include "compiler/core/walk.h"
#include "compiler/facts/findings.h"

namespace hito::facts {
namespace {

// A place to round at: the outermost quotient, or the name that stands for one.
bool loses_here(const core::Node& node) {
  const auto* apply = std::get_if<core::Apply>(&node);
  return std::holds_alternative<core::DefineRef>(node) || (apply != nullptr && apply->op == core::Op::divide);
}

core::ExprId place_of_loss(const core::Contract& contract, const Facts& facts, core::ExprId id) {
  if (loses_here(contract.exprs[id].node)) return id;
  std::optional<core::ExprId> place;
  core::for_each_operand(contract.exprs[id].node, [&](core::ExprId operand) {
    if (place || !operand.valid() || contract.exprs[operand].type.kind != core::Kind::number) return;
    if (!facts.range(operand).grain) place = place_of_loss(contract, facts, operand);
  });
  return place.value_or(id);
}

}  // namespace

void report_sums(const core::Contract& contract, const Facts& facts, const Found& found, Diagnostics& diagnostics) {
  for (const auto& [id, sum] : found.sums) {
    const auto& fold = std::get<core::Fold>(contract.exprs[sum.fold].node);
    const Say what = fold.op == core::FoldOp::average ? Say::facts_averaged : Say::facts_added;
    const core::ExprId place = place_of_loss(contract, facts, sum.operand);
    diagnostics.report(Code::sum_of_quotients, contract.exprs[place].span, {say(what)});
  }
}

}  // namespace hito::facts
