// Where more values at once are no mistake though one of them is: days that no calendar covers, caps below 0 and lines
// of tables that nothing reaches are mistakes only where they always or never are; a condition that some values meet
// guards what stands under it, and one that no value meets guards nothing; and what is found of a definition that rests
// on its own earlier values may hold of a coarser step and not of a finer one.
#include <algorithm>
#include <vector>

#include "compiler/core/walk.h"
#include "compiler/facts/facts.h"

namespace hito {
namespace {

// Which expressions may depend on these reported values, by core::ExprId.
std::vector<bool> resting_on(const core::Contract& contract, const std::vector<core::InputId>& inputs) {
  // Who uses an expression; behind the expressions, the tables.
  const std::size_t exprs = contract.exprs.size();
  std::vector<std::vector<std::size_t>> users(exprs + contract.tables.size());
  std::vector<std::size_t> waiting;
  for (std::size_t e = 0; e < exprs; ++e) {
    const core::Node& node = contract.exprs[contract.exprs.id_at(e)].node;
    const auto* input = std::get_if<core::InputRef>(&node);
    if (input != nullptr && std::ranges::count(inputs, input->input) > 0) waiting.push_back(e);
    core::for_each_operand(node, [&](core::ExprId operand) { users[operand.value].push_back(e); });
    if (const auto* define = std::get_if<core::DefineRef>(&node))
      users[contract.defines[define->define].value.value].push_back(e);
    if (const auto* look = std::get_if<core::Look>(&node)) users[exprs + look->table.value].push_back(e);
  }
  for (std::size_t t = 0; t < contract.tables.size(); ++t)
    for (const core::TableRow& row : contract.tables[contract.tables.id_at(t)].rows)
      for (const core::ExprId result : row.results) users[result.value].push_back(exprs + t);
  std::vector<bool> resting(users.size(), false);
  while (!waiting.empty()) {
    const std::size_t at = waiting.back();
    waiting.pop_back();
    if (resting[at]) continue;
    resting[at] = true;
    waiting.insert(waiting.end(), users[at].begin(), users[at].end());
  }
  resting.resize(exprs);
  return resting;
}

}  // namespace

bool may_hide_mistakes(const core::Contract& contract, const Facts& facts, const std::vector<core::InputId>& inputs) {
  if (contract.work_calendar || facts.lines_rest_on_uses) return true;
  const std::vector<bool> resting = resting_on(contract, inputs);
  for (std::size_t e = 0; e < contract.exprs.size(); ++e) {
    const core::Expr& expr = contract.exprs[contract.exprs.id_at(e)];
    if (std::holds_alternative<core::AcrossPeriods>(expr.node)) return true;
    if (expr.type.kind == core::Kind::yes_no && resting[e]) return true;
    // Asks whether an amount is above 0: a condition too, where that may be either.
    if (const auto* right = std::get_if<core::GivesRight>(&expr.node); right != nullptr && right->clause.valid()) {
      const auto* pay = std::get_if<core::Pay>(&contract.clauses[right->clause].body);
      const bool always = pay != nullptr && facts.range(pay->amount).low && facts.range(pay->amount).low->sign() > 0;
      if (pay == nullptr || (resting[pay->amount.value] && !always)) return true;
    }
  }
  const auto may_be_below_0 = [&](core::ExprId amount) {
    const auto& low = facts.range(amount).low;
    return (!low || low->sign() < 0) && resting[amount.value];
  };
  for (const core::Clause& clause : contract.clauses) {
    if (const auto* maximum = std::get_if<core::Maximum>(&clause.body))
      if (may_be_below_0(maximum->amount)) return true;
    if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body))
      for (const core::Cap& cap : *caps)
        if (may_be_below_0(cap.amount)) return true;
  }
  // A table by a definition has the values of that one to answer, and all of its lines have to be reached by them.
  for (const core::Table& table : contract.tables)
    for (const core::Define& define : contract.defines)
      if (define.params.empty() && std::ranges::count(table.by, define.name) > 0 && resting[define.value.value])
        return true;
  return false;
}

}  // namespace hito
