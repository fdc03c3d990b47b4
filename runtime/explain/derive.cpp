// Steps of everything but aggregates and tables.
#include "runtime/explain/derive.h"

#include <algorithm>

#include "runtime/explain/distance.h"
#include "runtime/reference/steps.h"
#include "runtime/statement/words.h"

namespace hito::runtime {

using core::ExprId;
using core::Op;
using core::Value;

namespace {

// Definitions that rest on each other, or on their own value in the period before, are followed so far.
constexpr unsigned deepest = 24;

bool is_comparison(Op op) {
  return op == Op::equal || op == Op::not_equal || op == Op::less || op == Op::less_equal || op == Op::greater ||
         op == Op::greater_equal || op == Op::within_term;
}

StepKind kind_of(const core::Expr& expr) {
  if (std::holds_alternative<core::Cell>(expr.node)) return StepKind::cell;
  if (std::holds_alternative<core::InputRef>(expr.node)) return StepKind::input;
  if (expr.type.kind == core::Kind::yes_no) return StepKind::condition;
  if (std::holds_alternative<core::DefineRef>(expr.node)) return StepKind::definition;
  if (std::holds_alternative<core::Fold>(expr.node)) return StepKind::aggregate;
  return StepKind::amount;
}

}  // namespace

void Derivation::begin() { seen_.clear(); }

bool Derivation::is_constant(ExprId id) const { return std::holds_alternative<core::Constant>(expr(id).node); }

Step Derivation::of(ExprId id, const Frame& frame) {
  const core::Expr& what = expr(id);
  const Value value = evaluator_.value(id, frame);
  Step step = words_.valued(kind_of(what), words_.quoted(what.span), what.type, value);
  if (const auto* truth = std::get_if<bool>(&value); truth != nullptr && step.kind == StepKind::condition)
    step.value = words_.say(*truth ? Written::why_holds : Written::why_fails);
  step.source = what.span;
  if (depth_ == deepest) return step;
  ++depth_;
  if (!fill_made(step, id, frame))
    std::visit(
        [&](const auto& node) {
          using T = std::decay_t<decltype(node)>;
          constexpr bool is_leaf = std::is_same_v<T, core::Constant> || std::is_same_v<T, core::ParamRef> ||
                                   std::is_same_v<T, core::DateInForce> || std::is_same_v<T, core::Amount>;
          if constexpr (!is_leaf) fill(step, id, node, frame);
        },
        what.node);
  --depth_;
  return step;
}

void Derivation::add(Step& to, ExprId id, const Frame& frame) {
  if (!is_constant(id)) to.because.push_back(of(id, frame));
}

void Derivation::fill(Step& step, ExprId id, const core::Cell& node, const Frame& frame) {
  const RowAt at = evaluator_.follow(node.row, frame, id);
  step.cell = CellAt{at, node.column};
  step.says = words_.say(Written::why_cell, {step.says, words_.place(at)});
}

void Derivation::fill(Step& step, ExprId, const core::InputRef& node, const Frame& frame) {
  const auto period = contract_.inputs[node.input].each_period ? std::optional(frame.moment.period) : std::nullopt;
  step.says = words_.say(Written::why_input, {"`" + name_of_input(contract_, node.input, period) + "`"}) +
              decided(node.input, period);
}

std::string Derivation::decided(core::InputId input, std::optional<std::uint32_t> period) const {
  for (const Decided& decision : inputs_.decisions) {
    if (decision.input != input || decision.period != period) continue;
    switch (decision.how) {
      case Decided::How::reported: return {};
      case Decided::How::by_default: return words_.say(Written::why_by_default, {to_iso(decision.deadline)});
      case Decided::How::supposed: return words_.say(Written::why_supposed);
      case Decided::How::open: return {};
    }
  }
  return {};
}

void Derivation::fill(Step& step, ExprId id, const core::DefineRef& node, const Frame& frame) {
  const core::Define& define = contract_.defines[node.define];
  Frame inner{frame.moment, {}, nullptr};
  if (node.row) inner.rows.push_back(evaluator_.follow(*node.row, frame, id));
  std::vector<Value> args;
  for (const ExprId arg : node.args) {
    args.push_back(evaluator_.value(arg, frame));
    add(step, arg, frame);
  }
  if (!args.empty()) inner.params = &args;
  if (is_constant(define.value)) return;
  const auto row = node.row ? std::optional(inner.rows.front().row) : std::nullopt;
  if (args.empty() && !seen_.insert({define.value, row, frame.moment}).second) {
    step.says += words_.say(Written::why_told_above);
    return;
  }
  step.because.push_back(of(define.value, inner));
}

void Derivation::fill(Step& step, ExprId id, const core::Apply& node, const Frame& frame) {
  if (node.op == Op::logical_and || node.op == Op::logical_or) return add_decided(step, node, frame);
  step.value += distance(node, frame);
  for (const ExprId arg : node.args) {
    if (expr(arg).span.empty() || !(expr(arg).span == expr(id).span) || is_constant(arg)) {
      add(step, arg, frame);
    } else {
      // Part of the same words: what it rests on is theirs.
      std::ranges::move(of(arg, frame).because, std::back_inserter(step.because));
    }
  }
}

// The operand that decides is the only reason; where none does, all of them are. Operands of operands of the same kind
// are its own. Only what is told is derived, so that nothing counts as told that is not.
void Derivation::add_decided(Step& step, const core::Apply& node, const Frame& frame) {
  const bool deciding = node.op == Op::logical_or;
  const auto decides = [&](ExprId arg) { return evaluator_.holds(arg, frame) == deciding; };
  const auto decider = std::ranges::find_if(node.args, decides);
  const bool decided = decider != node.args.end();
  const auto first = decided ? decider : node.args.begin();
  for (auto arg = first; arg != (decided ? decider + 1 : node.args.end()); ++arg) {
    const auto* inner = std::get_if<core::Apply>(&expr(*arg).node);
    // The two ends of a range are one condition of the contract.
    // That a version is in force is not said where it is.
    if (is_of_versions(*arg) && evaluator_.holds(*arg, frame)) continue;
    const bool told = arg != first && !expr(*arg).span.empty() && expr(*arg).span == expr(*(arg - 1)).span;
    if (inner != nullptr && inner->op == node.op)
      add_decided(step, *inner, frame);
    else if (!told)
      add(step, *arg, frame);
  }
}

// Through `and`, and through definitions that are no more than a condition; not through `or`, whose operands fail
// together, nor through `not`, whose operand holds.
std::string Derivation::why_not(ExprId id, const Frame& frame) {
  const core::Node& node = expr(id).node;
  if (const auto* apply = std::get_if<core::Apply>(&node); apply != nullptr && apply->op == Op::logical_and)
    for (const ExprId arg : apply->args)
      if (!evaluator_.holds(arg, frame)) return why_not(arg, frame);
  if (const auto* define = std::get_if<core::DefineRef>(&node); define != nullptr && define->args.empty()) {
    Frame inner{frame.moment, {}, nullptr};
    if (define->row) inner.rows.push_back(evaluator_.follow(*define->row, frame, id));
    return why_not(contract_.defines[define->define].value, inner);
  }
  if (is_of_versions(id)) return words_.say(Written::why_not, {words_.say(Written::why_not_in_force)});
  const auto* apply = std::get_if<core::Apply>(&node);
  std::string sentence = in_short(id, frame, false);
  if (apply == nullptr) return words_.say(Written::why_not, {std::move(sentence)});
  std::string operands;
  for (const ExprId arg : apply->args)
    if (!is_constant(arg) && !(expr(arg).span == expr(id).span))
      operands += (operands.empty() ? " (" : "; ") + in_short(arg, frame, true);
  return words_.say(Written::why_not, {sentence + (operands.empty() ? operands : operands + ")")});
}

// "`days` = 78", "`days >= 90` does not hold: 12 days short".
std::string Derivation::in_short(ExprId id, const Frame& frame, bool as_operand) {
  const core::Expr& what = expr(id);
  const Value value = evaluator_.value(id, frame);
  const std::string name = words_.quoted(what.span);
  const bool of_data =
      std::holds_alternative<core::Cell>(what.node) || std::holds_alternative<core::InputRef>(what.node);
  const auto* truth = std::get_if<bool>(&value);
  if (truth == nullptr || (of_data && as_operand)) return name + " = " + words_.value(what.type, value);
  std::string said = name + " " + words_.say(*truth ? Written::why_holds : Written::why_fails);
  const auto* apply = std::get_if<core::Apply>(&what.node);
  return apply == nullptr ? said : said + distance(*apply, frame);
}

// By how much a comparison fails: ": 12 days short".
std::string Derivation::distance(const core::Apply& node, const Frame& frame) {
  if (!is_comparison(node.op)) return {};
  std::vector<Value> operands;
  for (const ExprId arg : node.args) operands.push_back(evaluator_.present(arg, frame));
  return distance_in_words(words_, node, operands);
}

void Derivation::fill(Step& step, ExprId, const core::If& node, const Frame& frame) {
  const bool then = evaluator_.holds(node.condition, frame);
  const ExprId taken = then ? node.then : node.otherwise;
  add(step, node.condition, frame);
  if (is_constant(taken))
    step.because.push_back(words_.valued(StepKind::amount,
                                         words_.say(then ? Written::why_then : Written::why_otherwise),
                                         expr(taken).type, evaluator_.value(taken, frame)));
  else
    add(step, taken, frame);
}

void Derivation::fill(Step& step, ExprId, const core::Round& node, const Frame& frame) {
  if (step.number != evaluator_.number(node.value, frame)) step.says += words_.say(Written::why_rounded_here);
  add(step, node.value, frame);
}

void Derivation::fill(Step& step, ExprId, const core::OrElse& node, const Frame& frame) {
  step.because.push_back(of(node.value, frame));
  if (core::is_missing(evaluator_.value(node.value, frame))) add(step, node.fallback, frame);
}

void Derivation::fill(Step& step, ExprId id, const core::GivesRight& node, const Frame& frame) {
  step.clause = node.clause;
  if (!node.row) return;
  step.says = words_.say(Written::why_right_of_row, {step.says, words_.row(evaluator_.follow(*node.row, frame, id))});
}

// Of the period before, its own steps; of several, what each came to.
void Derivation::fill(Step& step, ExprId id, const core::AcrossPeriods& node, const Frame& frame) {
  const std::uint32_t end = frame.moment.period + (node.own ? 1 : 0);
  if (end == 0) {
    step.says += words_.say(Written::why_no_earlier_period);
    if (node.if_none) add(step, *node.if_none, frame);
    return;
  }
  std::optional<RowAt> row;
  if (node.row) row = evaluator_.follow(*node.row, frame, id);
  const bool previous = node.what == core::AcrossPeriods::What::previous;
  for (std::uint32_t period = previous ? end - 1 : 0; period < end; ++period) {
    Frame then{moment_of_period(contract_, period), {}, nullptr};
    Step of_period;
    if (const auto* input = std::get_if<core::InputId>(&node.of)) {
      const auto found = inputs_.values.find({*input, period});
      if (found == inputs_.values.end()) continue;
      of_period = words_.valued(StepKind::input, "`" + name_of_input(contract_, *input, period) + "`",
                                contract_.inputs[*input].type, found->second);
    } else {
      if (row) then.rows.push_back(*row);
      const core::Define& define = contract_.defines[std::get<core::DefineId>(node.of)];
      const std::string name = words_.say(Written::why_of_period, {"`" + define.name + "`", words_.period(period)});
      const core::Type& type = expr(define.value).type;
      of_period = words_.valued(StepKind::contribution, name, type, evaluator_.value(define.value, then));
      const auto place = row ? std::optional(row->row) : std::nullopt;
      if (previous && !is_constant(define.value) && seen_.insert({define.value, place, then.moment}).second)
        of_period.because.push_back(of(define.value, then));
    }
    of_period.part = node.what == core::AcrossPeriods::What::sum;
    step.because.push_back(std::move(of_period));
  }
}

void Derivation::fill(Step& step, ExprId, const core::Irrational& node, const Frame& frame) {
  step.says = words_.say(Written::why_to_decimals, {step.says, std::to_string(node.decimals)});
  for (const ExprId arg : node.args) add(step, arg, frame);
}

}  // namespace hito::runtime
