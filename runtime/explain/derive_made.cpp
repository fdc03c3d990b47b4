// Steps of what the compiler made of exceptions and of texts that amendments change: it has no text of its own, so what
// it does is said.
#include <algorithm>

#include "runtime/explain/derive.h"

namespace hito::runtime {

using core::ExprId;
using core::Op;

// The day, of a comparison of the date in force with it.
std::optional<Date> Derivation::since(ExprId id) const {
  const auto* apply = std::get_if<core::Apply>(&expr(id).node);
  if (apply == nullptr || apply->op != Op::greater_equal) return std::nullopt;
  if (!std::holds_alternative<core::DateInForce>(expr(apply->args[0]).node)) return std::nullopt;
  return std::get<Date>(std::get<core::Constant>(expr(apply->args[1]).node).value);
}

// The same, also of one that is denied.
bool Derivation::is_of_versions(ExprId id) const {
  const auto* apply = std::get_if<core::Apply>(&expr(id).node);
  return since(id) || (apply != nullptr && apply->op == Op::logical_not && since(apply->args[0]));
}

// The exception, or what lifts it, that the node stands for as a whole.
std::optional<core::ClauseId> Derivation::stands_for(ExprId id) const {
  const Span span = expr(id).span;
  for (std::size_t i = 0; i < contract_.clauses.size() && !span.empty(); ++i)
    if (contract_.clauses[contract_.clauses.id_at(i)].span == span) return contract_.clauses.id_at(i);
  return std::nullopt;
}

bool Derivation::fill_made(Step& step, ExprId id, const Frame& frame) {
  if (const auto* choice = std::get_if<core::If>(&expr(id).node)) return fill_choice(step, id, *choice, frame);
  const auto* apply = std::get_if<core::Apply>(&expr(id).node);
  if (apply == nullptr) return false;
  if (const auto day = since(id)) {
    step.says = words_.say(Written::why_from_day, {to_iso(*day)});
    return true;
  }
  const bool denied = apply->op == Op::logical_not;
  if (const auto day = denied ? since(apply->args[0]) : std::nullopt) {
    step.says = words_.say(Written::why_before_day, {to_iso(*day)});
    return true;
  }
  const auto clause = denied || apply->op == Op::logical_and ? stands_for(id) : std::nullopt;
  if (!clause) return false;
  const bool applies = evaluator_.holds(id, frame) != denied;
  step.kind = StepKind::exception;
  step.says = words_.say(applies ? Written::why_applies : Written::why_applies_not, {words_.clause_inside(*clause)});
  step.value.clear();
  step.clause = *clause;
  if (!denied) {
    add_decided(step, *apply, frame);
    return true;
  }
  Step lifting = of(apply->args[0], frame);
  if (lifting.says == step.says)
    step.because = std::move(lifting.because);
  else
    step.because.push_back(std::move(lifting));
  return true;
}

bool Derivation::fill_choice(Step& step, ExprId id, const core::If& choice, const Frame& frame) {
  const bool then = evaluator_.holds(choice.condition, frame);
  if (const auto day = since(choice.condition)) {
    step.says = words_.say(then ? Written::why_text_from : Written::why_text_before, {to_iso(*day)});
  } else if (const auto clause = stands_for(id)) {
    step.says =
        words_.say(then ? Written::why_by_exception : Written::why_without_exception, {words_.clause_inside(*clause)});
    step.clause = *clause;
    step.because.push_back(of(choice.condition, frame));
  } else {
    return false;
  }
  add(step, then ? choice.then : choice.otherwise, frame);
  return true;
}

}  // namespace hito::runtime
