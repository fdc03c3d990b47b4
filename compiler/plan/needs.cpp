#include "compiler/plan/needs.h"

#include <algorithm>
#include <utility>

#include "compiler/core/walk.h"

namespace hito::plan {

NeedsOf::NeedsOf(const core::Contract& contract) : contract_(contract), place_(contract.clauses.size(), 0) {
  for (unsigned i = 0; i < contract.evaluation.size(); ++i) place_[contract.evaluation[i].value] = i + 1;
}

const Needs& NeedsOf::operator()(core::ExprId id, bool in_force, bool once) {
  const std::tuple key(id, in_force, once);
  if (const auto found = known_.find(key); found != known_.end()) return found->second;
  return known_.emplace(key, work_out(id, in_force, once)).first->second;
}

bool NeedsOf::window_moves(const core::Fold& fold, bool in_force) const {
  if (!contract_.datasets[fold.over].counts_on) return false;
  return fold.window == core::Window::to_date || (fold.window == core::Window::own && in_force);
}

bool NeedsOf::asks_period(const core::GivesRight& right, bool once) const {
  using Timing = core::Pay::Timing;
  const Timing timing = std::get<core::Pay>(contract_.clauses[right.clause].body).timing;
  return !once && timing != Timing::once_on && timing != Timing::at_end;
}

Needs NeedsOf::work_out(core::ExprId id, bool in_force, bool once) {
  const core::Node& node = contract_.exprs[id].node;
  Needs all;
  const auto add = [&](core::ExprId part) {
    const Needs& other = (*this)(part, in_force, once);
    all.moment = all.moment || other.moment;
    all.date = all.date || other.date;
    all.arguments = all.arguments || other.arguments;
    all.depth = std::max(all.depth, other.depth);
    all.after = std::max(all.after, other.after);
  };
  core::for_each_operand(node, add);
  if (const auto* fold = std::get_if<core::Fold>(&node)) {
    all.moment = all.moment || window_moves(*fold, in_force);
    ++all.depth;
    // Each of its rows has a date of its own.
    if (contract_.datasets[fold->over].counts_on) all.date = false;
  } else if (const auto* input = std::get_if<core::InputRef>(&node)) {
    all.moment = contract_.inputs[input->input].each_period;
  } else if (const auto* right = std::get_if<core::GivesRight>(&node)) {
    all.moment = asks_period(*right, once);
    all.after = place_[right->clause.value];
  } else if (const auto* define = std::get_if<core::DefineRef>(&node)) {
    // What its arguments name is counted above; its own body names others.
    const bool named = all.arguments;
    // An aggregate of a definition may go over what one of its arguments aggregates.
    const unsigned of_arguments = std::exchange(all.depth, 0);
    add(contract_.defines[define->define].value);
    all.depth += of_arguments;
    all.arguments = named;
  } else if (std::holds_alternative<core::AcrossPeriods>(node)) {
    all.moment = true;
  } else if (std::holds_alternative<core::DateInForce>(node)) {
    all.date = true;
  } else if (std::holds_alternative<core::ParamRef>(node)) {
    all.arguments = true;
  } else if (const auto* look = std::get_if<core::Look>(&node)) {
    for (const core::TableRow& row : contract_.tables[look->table].rows) add(row.results[look->result]);
  }
  return all;
}

}  // namespace hito::plan
