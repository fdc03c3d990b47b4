// What clauses rest on: their order of evaluation, values of each period, and that nothing refused is ever paid on.
#include <algorithm>
#include <functional>

#include "compiler/check/context.h"
#include "compiler/core/walk.h"

namespace hito::check_room {

namespace {

// What an expression rests on, through definitions and tables too.
struct Rests {
  std::set<ClauseId> clauses;   // asked whether they give a right to payment
  std::set<InputId> inputs;
  std::vector<Span> of_period;  // windows that need a period in force
  bool dated = false;           // chooses between versions by date
  bool of_term = false;         // asks for the term
  std::set<std::uint32_t> seen;
};

void collect(const Contract& contract, ExprId id, Rests& rests) {
  if (!id.valid() || !rests.seen.insert(id.value).second) return;
  const core::Node& node = contract.exprs[id].node;
  if (const auto* right = std::get_if<core::GivesRight>(&node)) rests.clauses.insert(right->clause);
  if (const auto* input = std::get_if<core::InputRef>(&node)) rests.inputs.insert(input->input);
  if (const auto* fold = std::get_if<core::Fold>(&node)) {
    if (fold->window == core::Window::year_before) rests.of_period.push_back(contract.exprs[id].span);
    if (fold->months > 0) rests.of_term = true;
  }
  if (std::holds_alternative<core::DateInForce>(node)) rests.dated = true;
  if (const auto* apply = std::get_if<core::Apply>(&node); apply && apply->op == Op::within_term) rests.of_term = true;
  if (const auto* across = std::get_if<core::AcrossPeriods>(&node)) {
    rests.of_period.push_back(contract.exprs[id].span);
    if (const auto* define = std::get_if<core::DefineId>(&across->of)) collect(contract, contract.defines[*define].value, rests);
  }
  if (const auto* ref = std::get_if<core::DefineRef>(&node)) collect(contract, contract.defines[ref->define].value, rests);
  if (const auto* look = std::get_if<core::Look>(&node))
    for (const auto& row : contract.tables[look->table].rows)
      for (ExprId result : row.results) collect(contract, result, rests);
  core::for_each_operand(node, [&](ExprId operand) { collect(contract, operand, rests); });
}

Rests rests_of(const Contract& contract, const core::Pay& pay) {
  Rests rests;
  if (pay.where) collect(contract, *pay.where, rests);
  if (pay.condition) collect(contract, *pay.condition, rests);
  collect(contract, pay.amount, rests);
  if (pay.division) collect(contract, pay.division->weight, rests);
  for (const core::Selection& selection : pay.selections)
    if (selection.among) collect(contract, *selection.among, rests);
  return rests;
}

// What the rest of a clause works out, apart from payments and caps: conditions, advances, targets of a distribution.
Rests rests_of_rest(const Contract& contract, const core::Clause& clause) {
  Rests rests;
  const auto add = [&](const std::optional<ExprId>& id) {
    if (id) collect(contract, *id, rests);
  };
  if (const auto* adjust = std::get_if<core::Adjust>(&clause.body)) {
    add(adjust->where);
    add(adjust->condition);
    add(adjust->released_when);
  } else if (const auto* advance = std::get_if<core::Advance>(&clause.body)) {
    add(advance->amount);
  } else if (const auto* distribute = std::get_if<core::Distribute>(&clause.body)) {
    for (const core::Step& step : distribute->steps)
      if (const auto* until = std::get_if<core::UntilAmount>(&step.until)) add(until->amount);
  }
  return rests;
}

// Its caps, or its maximum.
template <class Clause>
auto limits_of(Clause& clause) {
  using Limit = std::conditional_t<std::is_const_v<Clause>, const core::Limit, core::Limit>;
  std::vector<Limit*> limits;
  if (auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body))
    for (auto& cap : *caps) limits.push_back(&cap);
  if (auto* maximum = std::get_if<core::Maximum>(&clause.body)) limits.push_back(maximum);
  return limits;
}

void report_period_inputs(Context& context, const Rests& rests, Span span) {
  for (InputId input : rests.inputs)
    if (context.contract.inputs[input].each_period)
      context.report(Code::value_of_which_period, span, {context.contract.inputs[input].name});
  for (Span window : rests.of_period)
    if (Diagnostic* d = context.report(Code::window_of_which_period, span)) d->also.push_back({window, say(Say::label_used_here)});
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
    for (ClauseId asked : rests_of(contract, *pay).clauses) visit(asked);
    path.pop_back();
    state[id] = 2;
    contract.evaluation.push_back(id);
  };
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) visit(contract.clauses.id_at(i));
}

void check_period_inputs(Context& context) {
  for (auto& clause : context.contract.clauses) {
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) {
      const bool once = pay->timing == core::Pay::Timing::once_on || pay->timing == core::Pay::Timing::at_end;
      if (once) report_period_inputs(context, rests_of(context.contract, *pay), clause.number_span);
      continue;
    }
    // Adjustments belong to periods; advances and targets to none.
    if (!std::holds_alternative<core::Adjust>(clause.body))
      report_period_inputs(context, rests_of_rest(context.contract, clause), clause.number_span);
    for (core::Limit* limit : limits_of(clause)) {
      Rests rests;
      collect(context.contract, limit->amount, rests);
      const bool own = core::counts_own_periods(context.contract, *limit);
      limit->dated = rests.dated && context.contract.periods.size() > 1 && !own;
      const Span amount = context.contract.exprs[limit->amount].span;
      if (own) continue;
      report_period_inputs(context, rests, amount);
      // Balances of calendar years would be carried in amounts of periods, which may belong to two of them.
      if (rests.dated && limit->unused == core::Unused::carries_over) context.report(Code::cap_on_which_day, amount);
    }
  }
}

// Conditions over the whole result, or of each row, are looked at once, when no period is in force.
void check_conditions(Context& context) {
  const auto look = [&](ExprId condition, bool each_period = false) {
    Rests rests;
    collect(context.contract, condition, rests);
    const Span span = context.contract.exprs[condition].span;
    // What a library says of time is looked at in its contracts.
    const bool of_time = each_period || rests.of_term || rests.dated || !rests.of_period.empty();
    if (!context.contract.is_library) {
      if (!each_period) report_period_inputs(context, rests, span);
    } else if (of_time)
      context.report(Code::library_without_time, span);
  };
  for (const auto& property : context.contract.properties)
    if (const auto* holds = std::get_if<core::Holds>(&property.kind)) look(holds->condition, holds->each_period);
  for (const auto& example : context.contract.examples)
    for (ExprId condition : example.conditions) look(condition);
}

void require_meaning(const Context& context) {
  if (context.diagnostics.has_errors()) return;
  const Contract& contract = context.contract;
  auto all_typed = [&](const Rests& rests) {
    return std::ranges::none_of(rests.seen, [&](std::uint32_t id) { return is_poison(contract.exprs[ExprId{id}].type); });
  };
  for (const auto& clause : contract.clauses) {
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) {
      require(all_typed(rests_of(contract, *pay)), "a clause without a meaning and without a message");
      require(pay->payee.valid() && !pay->payers.empty(), "a payment without parties and without a message");
      continue;
    }
    require(all_typed(rests_of_rest(contract, clause)), "a condition without a meaning and without a message");
    for (const core::Limit* limit : limits_of(clause)) {
      Rests rests;
      collect(contract, limit->amount, rests);
      require(all_typed(rests), "a limit without a meaning and without a message");
    }
    if (const auto* maximum = std::get_if<core::Maximum>(&clause.body))
      require(maximum->payer.valid() && !maximum->on.empty(), "a maximum of nobody and without a message");
  }
}

}  // namespace hito::check_room
