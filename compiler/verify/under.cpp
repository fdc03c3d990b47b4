#include "compiler/verify/under.h"

#include <type_traits>
#include <variant>

#include "compiler/core/walk.h"

namespace hito::verify {

std::vector<bool> resting_on(const core::Contract& contract, std::vector<bool> marked) {
  bool more = true;
  // Definitions may rest on themselves: until nothing is added.
  while (more) {
    more = false;
    for (std::size_t e = 0; e < marked.size(); ++e) {
      if (marked[e]) continue;
      const core::Node& node = contract.exprs[contract.exprs.id_at(e)].node;
      bool rests = false;
      const auto on = [&](core::ExprId id) { rests = rests || marked[id.value]; };
      core::for_each_operand(node, on);
      if (const auto* use = std::get_if<core::DefineRef>(&node)) on(contract.defines[use->define].value);
      if (const auto* look = std::get_if<core::Look>(&node))
        for (const core::TableRow& row : contract.tables[look->table].rows)
          for (const core::ExprId result : row.results) on(result);
      if (const auto* across = std::get_if<core::AcrossPeriods>(&node))
        if (const auto* define = std::get_if<core::DefineId>(&across->of)) on(contract.defines[*define].value);
      if (rests) marked[e] = more = true;
    }
  }
  return marked;
}

std::vector<bool> lookups_in(const core::Contract& contract, const std::vector<bool>& tables) {
  std::vector<bool> marked(contract.exprs.size());
  for (std::size_t e = 0; e < marked.size(); ++e)
    if (const auto* look = std::get_if<core::Look>(&contract.exprs[contract.exprs.id_at(e)].node))
      marked[e] = tables[look->table.value];
  return resting_on(contract, std::move(marked));
}

std::vector<bool> of_data(const core::Contract& contract) {
  std::vector<bool> marked(contract.exprs.size());
  for (std::size_t e = 0; e < marked.size(); ++e)
    marked[e] = std::visit(
        [](const auto& node) {
          using T = std::decay_t<decltype(node)>;
          return std::is_same_v<T, core::Cell> || std::is_same_v<T, core::InputRef> || std::is_same_v<T, core::Fold> ||
                 std::is_same_v<T, core::AcrossPeriods> || std::is_same_v<T, core::GivesRight>;
        },
        contract.exprs[contract.exprs.id_at(e)].node);
  return resting_on(contract, std::move(marked));
}

namespace {

void add_applies(const std::vector<core::Exception>& exceptions, std::vector<core::ExprId>& all) {
  for (const core::Exception& one : exceptions) {
    all.push_back(one.applies);
    add_applies(one.exceptions, all);
  }
}

}  // namespace

std::vector<core::ExprId> of_lines(const core::Pay& pay) {
  std::vector<core::ExprId> all;
  if (pay.where) all.push_back(*pay.where);
  if (pay.condition) all.push_back(*pay.condition);
  add_applies(pay.exceptions, all);
  all.push_back(pay.amount);
  return all;
}

std::vector<core::ExprId> beside_lines(const core::Contract& contract) {
  std::vector<core::ExprId> all;
  for (const core::Clause& clause : contract.clauses) {
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) {
      if (pay->division) all.push_back(pay->division->weight);
      for (const core::Selection& selection : pay->selections)
        if (selection.among) all.push_back(*selection.among);
    }
    if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body))
      for (const core::Cap& cap : *caps) all.push_back(cap.amount);
    if (const auto* maximum = std::get_if<core::Maximum>(&clause.body)) all.push_back(maximum->amount);
    if (const auto* adjust = std::get_if<core::Adjust>(&clause.body))
      for (const auto& condition : {adjust->where, adjust->condition, adjust->released_when})
        if (condition) all.push_back(*condition);
    if (const auto* advance = std::get_if<core::Advance>(&clause.body)) all.push_back(advance->amount);
    if (const auto* distribute = std::get_if<core::Distribute>(&clause.body))
      for (const core::Step& step : distribute->steps)
        if (const auto* until = std::get_if<core::UntilAmount>(&step.until)) all.push_back(until->amount);
  }
  return all;
}

}  // namespace hito::verify
