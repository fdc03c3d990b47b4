// Payment clauses in an order in which each stands after those whose entitlement it asks about.
#include <algorithm>
#include <functional>

#include "compiler/check/context.h"
#include "compiler/core/walk.h"

namespace hito::check_room {

namespace {

// Clauses an expression asks about, through definitions too.
void collect(const Contract& contract, ExprId id, std::set<ClauseId>& asked, std::set<std::uint32_t>& seen) {
  if (!id.valid() || !seen.insert(id.value).second) return;
  const core::Node& node = contract.exprs[id].node;
  if (const auto* right = std::get_if<core::GivesRight>(&node)) asked.insert(right->clause);
  if (const auto* ref = std::get_if<core::DefineRef>(&node)) collect(contract, contract.defines[ref->define].value, asked, seen);
  if (const auto* look = std::get_if<core::Look>(&node))
    for (const auto& row : contract.tables[look->table].rows)
      for (ExprId result : row.results) collect(contract, result, asked, seen);
  core::for_each_operand(node, [&](ExprId operand) { collect(contract, operand, asked, seen); });
}

std::set<ClauseId> asked_by(const Contract& contract, const core::Pay& pay) {
  std::set<ClauseId> asked;
  std::set<std::uint32_t> seen;
  if (pay.where) collect(contract, *pay.where, asked, seen);
  if (pay.condition) collect(contract, *pay.condition, asked, seen);
  collect(contract, pay.amount, asked, seen);
  if (pay.division) collect(contract, pay.division->weight, asked, seen);
  return asked;
}

}  // namespace

void order_clauses(Context& context) {
  Contract& contract = context.contract;
  std::map<ClauseId, int> state;  // 1 in progress, 2 done
  std::vector<ClauseId> path;
  std::function<void(ClauseId)> visit = [&](ClauseId id) {
    const auto* pay = std::get_if<core::Pay>(&contract.clauses[id].body);
    if (!pay || state[id] == 2) return;
    if (state[id] == 1) {
      std::string text;
      for (auto at = std::ranges::find(path, id); at != path.end(); ++at) text += contract.clauses[*at].number + " → ";
      context.report(Code::clause_cycle, contract.clauses[id].number_span, {text + contract.clauses[id].number});
      return;
    }
    state[id] = 1;
    path.push_back(id);
    for (ClauseId asked : asked_by(contract, *pay)) visit(asked);
    path.pop_back();
    state[id] = 2;
    contract.evaluation.push_back(id);
  };
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) visit(contract.clauses.id_at(i));
}

}  // namespace hito::check_room
