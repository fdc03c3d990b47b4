#include "runtime/reference/reach.h"

#include <algorithm>

#include "compiler/core/walk.h"

namespace hito::runtime {

Reach::Reach(const core::Contract& contract) : contract_(contract), needs_(contract.exprs.size()) {}

bool Reach::closed(core::ExprId id) {
  const Needs& found = needs(id);
  return !found.arguments && found.outermost == no_row;
}

bool Reach::own_row_only(core::ExprId id) {
  const auto& fold = std::get<core::Fold>(contract_.exprs[id].node);
  if (fold.its) return false;
  for (const auto& part : {fold.where, fold.value, fold.by}) {
    if (!part) continue;
    const Needs& found = needs(*part);
    if (found.arguments || found.outermost < fold.bind) return false;
  }
  return true;
}

bool Reach::to_date(core::ExprId id) { return needs(id).to_date; }

bool Reach::date_in_force(core::ExprId id) { return needs(id).date_in_force; }

void Reach::Needs::add(const Needs& other) {
  arguments = arguments || other.arguments;
  to_date = to_date || other.to_date;
  date_in_force = date_in_force || other.date_in_force;
  outermost = std::min(outermost, other.outermost);
}

const Reach::Needs& Reach::needs(core::ExprId id) {
  // Core has no recursion, so this ends.
  if (!needs_[id.value]) {
    Needs found = work_out(id);
    needs_[id.value] = found;
  }
  return *needs_[id.value];
}

Reach::Needs Reach::work_out(core::ExprId id) {
  const core::Node& node = contract_.exprs[id].node;
  Needs all;
  core::for_each_operand(node, [&](core::ExprId operand) { all.add(needs(operand)); });
  if (const auto* fold = std::get_if<core::Fold>(&node)) {
    // Rows from its own on are bound by it.
    if (all.outermost >= fold->bind) all.outermost = core::is_rank(fold->op) ? fold->bind : no_row;
    if (fold->its) all.outermost = std::min(all.outermost, fold->its->owner.depth);
    all.to_date = all.to_date || fold->window == core::Window::to_date || fold->window == core::Window::last;
  } else if (const auto* cell = std::get_if<core::Cell>(&node)) {
    all.outermost = cell->row.depth;
  } else if (const auto* right = std::get_if<core::GivesRight>(&node)) {
    if (right->row) all.outermost = right->row->depth;
  } else if (const auto* define = std::get_if<core::DefineRef>(&node)) {
    if (define->row) all.outermost = std::min(all.outermost, define->row->depth);
    const Needs& body = needs(contract_.defines[define->define].value);
    all.to_date = all.to_date || body.to_date;
    all.date_in_force = all.date_in_force || body.date_in_force;
  } else if (const auto* across = std::get_if<core::AcrossPeriods>(&node)) {
    // It looks at periods, whatever the moment inside them.
    if (across->row) all.outermost = std::min(all.outermost, across->row->depth);
  } else if (std::holds_alternative<core::DateInForce>(node)) {
    all.date_in_force = true;
  } else if (std::holds_alternative<core::ParamRef>(node)) {
    all.arguments = true;
  } else if (const auto* look = std::get_if<core::Look>(&node)) {
    for (const core::TableRow& row : contract_.tables[look->table].rows)
      for (core::ExprId result : row.results) {
        const Needs& of_cell = needs(result);
        all.to_date = all.to_date || of_cell.to_date;
        all.date_in_force = all.date_in_force || of_cell.date_in_force;
      }
  }
  return all;
}

}  // namespace hito::runtime
