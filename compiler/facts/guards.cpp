// What a condition tells where it holds, and where it does not.
#include <algorithm>

#include "compiler/facts/analysis.h"
#include "compiler/facts/declared.h"
#include "compiler/facts/interval.h"

namespace hito::facts {
namespace {

const Rational zero(0), one(1);

core::Op opposite(core::Op op) {
  using enum core::Op;
  if (op == equal) return not_equal;
  if (op == not_equal) return equal;
  if (op == less) return greater_equal;
  if (op == less_equal) return greater;
  if (op == greater) return less_equal;
  return less;
}

core::Op mirrored(core::Op op) {
  using enum core::Op;
  if (op == less) return greater;
  if (op == less_equal) return greater_equal;
  if (op == greater) return less;
  if (op == greater_equal) return less_equal;
  return op;
}

// Below `high`: with a grain, at most the multiple before it.
Range below(const std::optional<Rational>& high, bool strict, const std::optional<Rational>& grain) {
  Range limits;
  if (!high) return limits;
  limits.high = grain && grain->sign() > 0 ? previous_multiple(*high, *grain, strict) : *high;
  limits.nonzero = strict && high->sign() <= 0;
  return normalised(std::move(limits));
}

// All but one value: tells something when it is 0 or stands at an end.
Range except(const Range& a, const Rational& value) {
  Range limits;
  limits.nonzero = value.sign() == 0;
  if (a.grain && a.grain->sign() > 0) {
    if (a.low == value) limits.low = value + *a.grain;
    if (a.high == value) limits.high = value - *a.grain;
  }
  return normalised(std::move(limits));
}

// Values of `a` for which `a op b` can hold.
Range limits_of(core::Op op, const Range& a, const Range& b) {
  using enum core::Op;
  if (op == equal) {
    Range limits = b;
    limits.grain.reset();
    limits.inverse_grain.reset();
    return limits;
  }
  if (op == not_equal) {
    const auto value = only_value(b);
    if (value && only_value(a) == value) {
      Range nothing;
      nothing.low = one;
      nothing.high = zero;
      return nothing;
    }
    return value ? except(a, *value) : Range{};
  }
  const bool strict = op == less || op == greater;
  if (op == less || op == less_equal) return below(b.high, strict, a.grain);
  return negated(below(b.low ? std::optional(-*b.low) : std::nullopt, strict, a.grain));
}

}  // namespace

Env Analysis::sealed(Assumed assumed) {
  assumed.id = next_env_++;
  return std::make_shared<const Assumed>(std::move(assumed));
}

Env Analysis::impossible(const Env& env) {
  if (env->impossible) return env;
  Assumed none = *env;
  none.impossible = true;
  return sealed(std::move(none));
}

Env Analysis::with(const Env& env, Key key, const Range& limits) {
  if (env->impossible) return env;
  const auto known = env->facts.find(key);
  Range narrowed = known == env->facts.end() ? limits : meet(known->second, limits);
  if (empty(narrowed)) return impossible(env);
  if (known != env->facts.end() && known->second == narrowed) return env;
  if (narrowed == Range{}) return env;
  Assumed more = *env;
  more.facts[key] = std::move(narrowed);
  return sealed(std::move(more));
}

Env Analysis::either(const Env& a, const Env& b) {
  if (a->impossible || a == b) return b;
  if (b->impossible) return a;
  Assumed common;
  for (const auto& [key, range] : a->facts) {
    const auto other = b->facts.find(key);
    if (other == b->facts.end()) continue;
    Range joined = join(range, other->second);
    if (!(joined == Range{})) common.facts.emplace(key, std::move(joined));
  }
  std::set_intersection(a->no_rows.begin(), a->no_rows.end(), b->no_rows.begin(), b->no_rows.end(),
                        std::inserter(common.no_rows, common.no_rows.end()));
  if (common.facts == a->facts && common.no_rows == a->no_rows) return a;
  if (common.facts == b->facts && common.no_rows == b->no_rows) return b;
  return sealed(std::move(common));
}

Env Analysis::assume(core::ExprId condition, bool truth_value, const Frame& frame, const Env& env) {
  // What is assumed only narrows: without it, conditions within conditions are each looked at once.
  if (!condition.valid() || env->impossible || too_long()) return env;
  const Key key = keys_.key(condition, frame);
  if (const auto known = env->facts.find(key); known != env->facts.end()) {
    if (const auto value = only_value(known->second)) {
      return *value == Rational(truth_value ? 1 : 0) ? env : impossible(env);
    }
  }
  ++depth_;
  ++steps_;
  ++steps_in_all_;
  const core::Expr& expr = contract_.exprs[condition];
  const Here here{condition, expr, frame, env};
  const Env narrowed = std::visit([&](const auto& node) { return narrow(node, truth_value, here); }, expr.node);
  --depth_;
  return with(narrowed, key, truth(truth_value));
}

Env Analysis::assume_no_rows(const core::Fold& fold, const Frame& frame, const Env& env) {
  Assumed more = *env;
  more.no_rows.insert(keys_.rows_of(fold, frame));
  return sealed(std::move(more));
}

Env Analysis::narrow(const core::Constant& node, bool truth_value, const Here& here) {
  const auto* value = std::get_if<bool>(&node.value);
  return value != nullptr && *value != truth_value ? impossible(here.env) : here.env;
}

Env Analysis::narrow(const core::Cell&, bool, const Here& here) { return here.env; }
Env Analysis::narrow(const core::InputRef&, bool, const Here& here) { return here.env; }
Env Analysis::narrow(const core::ParamRef&, bool, const Here& here) { return here.env; }
Env Analysis::narrow(const core::Round&, bool, const Here& here) { return here.env; }
Env Analysis::narrow(const core::OrElse&, bool, const Here& here) { return here.env; }
Env Analysis::narrow(const core::Look&, bool, const Here& here) { return here.env; }
Env Analysis::narrow(const core::Amount&, bool, const Here& here) { return here.env; }
Env Analysis::narrow(const core::DateInForce&, bool, const Here& here) { return here.env; }
Env Analysis::narrow(const core::AcrossPeriods&, bool, const Here& here) { return here.env; }
Env Analysis::narrow(const core::Irrational&, bool, const Here& here) { return here.env; }

Env Analysis::narrow(const core::Fold& node, bool truth_value, const Here& here) {
  // A value of some row may be either answer.
  if (node.op == core::FoldOp::first_value || node.op == core::FoldOp::latest_value) return here.env;
  // On no rows the answer is known; the other answer says that the rows are not known to be none.
  const bool on_none = node.op != core::FoldOp::any_of;
  const bool none = here.env->no_rows.contains(keys_.rows_of(node, here.frame));
  return none && truth_value != on_none ? impossible(here.env) : here.env;
}

Env Analysis::narrow(const core::DefineRef& node, bool truth_value, const Here& here) {
  if (!node.define.valid() || too_deep() || too_long()) return here.env;
  std::vector<Known> arguments;
  for (core::ExprId arg : node.args) arguments.push_back(eval(arg, here.frame, here.env));
  const Frame inner = keys_.callee(here.frame, node, std::move(arguments));
  return assume(contract_.defines[node.define].value, truth_value, inner, here.env);
}

Env Analysis::narrow(const core::If& node, bool truth_value, const Here& here) {
  const Env yes = assume(node.condition, true, here.frame, here.env);
  const Env no = assume(node.condition, false, here.frame, here.env);
  return either(assume(node.then, truth_value, here.frame, yes), assume(node.otherwise, truth_value, here.frame, no));
}

Env Analysis::narrow(const core::GivesRight& node, bool truth_value, const Here& here) {
  if (!truth_value || !node.clause.valid() || too_deep() || too_long()) return here.env;
  const auto* asked = std::get_if<core::Pay>(&contract_.clauses[node.clause].body);
  // A clause of another timing is asked about another period, where reported values and windows are others.
  if (asked == nullptr || paying_ == nullptr || asked->timing != paying_->timing) return here.env;
  const Frame inner = keys_.clause(here.frame, node);
  Env env = here.env;
  if (asked->where) env = assume(*asked->where, true, inner, env);
  if (asked->condition) env = assume(*asked->condition, true, inner, env);
  Range positive;
  positive.low = zero;
  positive.nonzero = true;
  return env->impossible ? env : limit(asked->amount, positive, inner, env);
}

Env Analysis::all_hold(const core::Apply& node, bool value, const Here& here) {
  Env env = here.env;
  for (core::ExprId arg : node.args) env = assume(arg, value, here.frame, env);
  return env;
}

Env Analysis::not_all_hold(const core::Apply& node, bool value, const Here& here) {
  // The first that fails, after all before it held.
  Env before = here.env;
  Env result = impossible(here.env);
  for (core::ExprId arg : node.args) {
    result = either(result, assume(arg, !value, here.frame, before));
    before = assume(arg, value, here.frame, before);
  }
  return result;
}

Env Analysis::narrow(const core::Apply& node, bool truth_value, const Here& here) {
  using enum core::Op;
  switch (node.op) {
    case logical_and: return truth_value ? all_hold(node, true, here) : not_all_hold(node, true, here);
    case logical_or: return truth_value ? not_all_hold(node, false, here) : all_hold(node, false, here);
    case logical_not: return node.args.empty() ? here.env : assume(node.args[0], !truth_value, here.frame, here.env);
    case equal:
    case not_equal:
    case less:
    case less_equal:
    case greater:
    case greater_equal: {
      const core::Op op = truth_value ? node.op : opposite(node.op);
      return node.args.size() == 2 ? compare({op, node.args[0], node.args[1]}, here.frame, here.env) : here.env;
    }
    case within_term: {
      if (!truth_value || !contract_.term || node.args.empty()) return here.env;
      const core::Period& term = *contract_.term;
      return limit(node.args[0], between(Rational(term.first.days), Rational(term.last.days)), here.frame, here.env);
    }
    case is_present:
    case add:
    case subtract:
    case multiply:
    case divide:
    case power:
    case negate:
    case absolute:
    case lesser:
    case greater_of:
    case add_days:
    case subtract_days:
    case days_between:
    case add_months_clamped:
    case add_months_exact:
    case whole_months:
    case whole_years:
    case add_working_days:
    case working_days_between: return here.env;
  }
  return here.env;
}

Env Analysis::compare(Comparison comparison, const Frame& frame, const Env& env) {
  const auto [op, a, b] = comparison;
  if (!a.valid() || !b.valid()) return env;
  if (!has_order(contract_.exprs[a].type) || !has_order(contract_.exprs[b].type)) return env;
  const Range left = eval(a, frame, env).range;
  const Range right = eval(b, frame, env).range;
  Env narrowed = limit(a, limits_of(op, left, right), frame, env);
  narrowed = limit(b, limits_of(mirrored(op), right, left), frame, narrowed);
  return limit_difference(comparison, frame, narrowed);
}

Env Analysis::limit_difference(Comparison comparison, const Frame& frame, const Env& env) {
  const auto [op, a, b] = comparison;
  const core::Kind kind = contract_.exprs[a].type.kind;
  if (kind != core::Kind::number && kind != core::Kind::date) return env;
  const core::Op minus = kind == core::Kind::date ? core::Op::days_between : core::Op::subtract;
  const Key left = keys_.key(a, frame), right = keys_.key(b, frame);
  const Range sign = limits_of(op, Range{}, constant(zero));
  Env narrowed = with(env, keys_.apply(minus, {left, right}), sign);
  return with(narrowed, keys_.apply(minus, {right, left}), negated(sign));
}

Env Analysis::limit(core::ExprId id, const Range& limits, const Frame& frame, const Env& env) {
  if (!id.valid() || env->impossible || limits == Range{}) return env;
  if (empty(meet(eval(id, frame, env).range, limits))) return impossible(env);
  Env narrowed = with(env, keys_.key(id, frame), limits);
  const core::Node& node = contract_.exprs[id].node;
  if (const auto* use = std::get_if<core::DefineRef>(&node);
      use != nullptr && use->define.valid() && !too_deep() && !too_long()) {
    std::vector<Known> arguments;
    for (core::ExprId arg : use->args) arguments.push_back(eval(arg, frame, env));
    const Frame inner = keys_.callee(frame, *use, std::move(arguments));
    return limit(contract_.defines[use->define].value, limits, inner, narrowed);
  }
  const auto* apply = std::get_if<core::Apply>(&node);
  return apply == nullptr ? narrowed : limit_operands(*apply, limits, frame, narrowed);
}

Env Analysis::limit_operands(const core::Apply& node, const Range& limits, const Frame& frame, const Env& env) {
  using enum core::Op;
  const bool two = node.args.size() == 2;
  if (node.op == negate && node.args.size() == 1) return limit(node.args[0], negated(limits), frame, env);
  if (node.op == lesser && limits.low) {
    Env all = env;
    for (core::ExprId arg : node.args) all = limit(arg, between(limits.low, std::nullopt), frame, all);
    return all;
  }
  if (node.op == greater_of && limits.high) {
    Env all = env;
    for (core::ExprId arg : node.args) all = limit(arg, between(std::nullopt, limits.high), frame, all);
    return all;
  }
  if (!two) return env;
  const Range a = eval(node.args[0], frame, env).range;
  const Range b = eval(node.args[1], frame, env).range;
  const bool fixed_a = only_value(a).has_value(), fixed_b = only_value(b).has_value();
  if (node.op == add || node.op == add_days) {
    if (fixed_b) return limit(node.args[0], difference(limits, b), frame, env);
    if (fixed_a) return limit(node.args[1], difference(limits, a), frame, env);
  }
  if (node.op == subtract || node.op == subtract_days) {
    if (fixed_b) return limit(node.args[0], sum(limits, b), frame, env);
    if (fixed_a) return limit(node.args[1], difference(a, limits), frame, env);
  }
  if (node.op == multiply) {
    if (fixed_b && b.nonzero) return limit(node.args[0], quotient(limits, b), frame, env);
    if (fixed_a && a.nonzero) return limit(node.args[1], quotient(limits, a), frame, env);
    if (!limits.nonzero) return env;
    Range nonzero;
    nonzero.nonzero = true;
    return limit(node.args[1], nonzero, frame, limit(node.args[0], nonzero, frame, env));
  }
  if (node.op == divide && fixed_b && b.nonzero) return limit(node.args[0], product(limits, b), frame, env);
  return env;
}

}  // namespace hito::facts
