// Operations on values: arithmetic, comparisons, and, or, dates.
#include "base/diagnostics.h"
#include "compiler/plan/lower.h"

namespace hito::plan {

using core::ExprId;

namespace {

// Beyond it a power is left to exact numbers.
constexpr std::int64_t greatest_power = 64;

Lowered opposite(Lowered of, CodeWriter& code) {
  of.value = code.negation(of.value);
  return of;
}

}  // namespace

Lowered Lowering::apply(ExprId id, const core::Apply& node, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  switch (node.op) {
    case core::Op::add:
    case core::Op::subtract:
    case core::Op::multiply:
    case core::Op::divide: return arithmetic(node, scope);
    case core::Op::power: return power(node, scope);
    case core::Op::negate:
    case core::Op::absolute: {
      Lowered of = present(node.args[0], scope);
      of.value = code.apply(node.op == core::Op::negate ? Op::negate : Op::absolute, Kind::number, of.value);
      return with_loss(of, code);
    }
    case core::Op::equal: return compare(Op::equal, node.args[0], node.args[1], scope);
    case core::Op::not_equal: return opposite(compare(Op::equal, node.args[0], node.args[1], scope), code);
    case core::Op::less: return compare(Op::less, node.args[0], node.args[1], scope);
    case core::Op::less_equal: return compare(Op::less_equal, node.args[0], node.args[1], scope);
    case core::Op::greater: return compare(Op::less, node.args[1], node.args[0], scope);
    case core::Op::greater_equal: return compare(Op::less_equal, node.args[1], node.args[0], scope);
    case core::Op::logical_and: return decides(node, false, scope);
    case core::Op::logical_or: return decides(node, true, scope);
    case core::Op::logical_not: return opposite(present(node.args[0], scope), code);
    case core::Op::lesser:
    case core::Op::greater_of: return extreme(node, scope);
    case core::Op::is_present: {
      Lowered of = value(node.args[0], scope);
      of.value = code.negation(of.missing);
      of.missing = code.truth(false);
      return of;
    }
    case core::Op::within_term: {
      require(contract_.term.has_value(), "within the term, in a contract without one");
      Lowered of = present(node.args[0], scope);
      const Val begun = code.apply(Op::less_equal, Kind::bit, code.ordinal(contract_.term->first.days), of.value);
      const Val not_over = code.apply(Op::less_equal, Kind::bit, of.value, code.ordinal(contract_.term->last.days));
      of.value = code.both(begun, not_over);
      return of;
    }
    case core::Op::add_days:
    case core::Op::subtract_days:
    case core::Op::days_between:
    case core::Op::add_months_clamped:
    case core::Op::add_months_exact:
    case core::Op::whole_months:
    case core::Op::whole_years: return on_dates(node, scope);
    case core::Op::add_working_days:
    case core::Op::working_days_between: throw Refused{say(Say::why_working_days)};
  }
  throw InternalError("an operation out of its enumeration at expression " + std::to_string(id.value));
}

Lowered Lowering::arithmetic(const core::Apply& node, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  const Op op = node.op == core::Op::add        ? Op::add
                : node.op == core::Op::subtract ? Op::subtract
                : node.op == core::Op::multiply ? Op::multiply
                                                : Op::divide;
  Lowered result = present(node.args[0], scope);
  for (std::size_t i = 1; i < node.args.size(); ++i) {
    const Lowered other = present(node.args[i], scope);
    add_bits(result, other, code);
    if (op == Op::divide) {
      const Val by_zero = code.apply(Op::equal, Kind::bit, other.value, code.number(Rational(0)));
      result.fault = code.either(result.fault, by_zero);
    }
    result.value = code.apply(op, Kind::number, result.value, other.value);
    result = with_loss(result, code);
  }
  return result;
}

Lowered Lowering::power(const core::Apply& node, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  const auto* constant = std::get_if<core::Constant>(&contract_.exprs[node.args[1]].node);
  const auto* exponent = constant == nullptr ? nullptr : std::get_if<Rational>(&constant->value);
  if (exponent == nullptr) throw Refused{say(Say::why_exponent)};
  const auto times = exponent == nullptr ? std::nullopt : exponent->numerator().to_int64();
  if (node.args.size() != 2 || !times || !exponent->is_integer() || *times > greatest_power || *times < -greatest_power)
    throw Refused{say(Say::why_too_wide)};
  Lowered base = present(node.args[0], scope);
  Lowered result = base;
  const Val one = code.number(Rational(1));
  result.value = one;
  for (std::int64_t i = 0; i < (*times < 0 ? -*times : *times); ++i) {
    result.value = code.apply(Op::multiply, Kind::number, result.value, base.value);
    result = with_loss(result, code);
  }
  if (*times >= 0) return result;
  const Val by_zero = code.apply(Op::equal, Kind::bit, base.value, code.number(Rational(0)));
  result.fault = code.either(result.fault, by_zero);
  result.value = code.apply(Op::divide, Kind::number, one, result.value);
  return with_loss(result, code);
}

Lowered Lowering::compare(Op test, ExprId left, ExprId right, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  const Lowered a = present(left, scope);
  const Lowered b = present(right, scope);
  Lowered result = a;
  add_bits(result, b, code);
  if (code.kind(a.value) == Kind::bit && test != Op::equal) {
    // No before yes.
    const Val no = code.negation(a.value);
    result.value = test == Op::less ? code.both(no, b.value) : code.either(no, b.value);
    return result;
  }
  result.value = code.apply(test, Kind::bit, a.value, b.value);
  // Both sides are brought to one unit, which may not fit where each of them does.
  if (code.kind(a.value) == Kind::number) {
    const Val apart = code.apply(Op::subtract, Kind::number, a.value, b.value);
    result.fault = code.either(result.fault, code.apply(Op::lost, Kind::bit, apart));
  }
  return result;
}

// As the reference evaluator's: the first condition that decides is the last one used, and one that cannot be trusted
// is passed over when another decides.
Lowered Lowering::decides(const core::Apply& node, bool deciding, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  Val decided = code.truth(false);
  Lowered all = plain(code.truth(false), code);
  // A condition that is only beyond the lanes is not passed over by the reference evaluator: which aggregates were
  // looked at is then not known here.
  Val unsure = code.truth(false), passed = code.truth(false);
  for (const ExprId arg : node.args) {
    const Lowered one = present(arg, scope);
    const Val open = code.negation(decided);
    passed = code.either(passed, code.both(open, one.fault));
    unsure = code.either(unsure, code.both(passed, code.both(open, one.aggregated)));
    const Val sound = code.negation(one.fault);
    const Val used = code.both(code.negation(decided), sound);
    all.aggregated = code.either(all.aggregated, code.both(used, one.aggregated));
    all.saw_rows = code.either(all.saw_rows, code.both(used, one.saw_rows));
    all.fault = code.either(all.fault, one.fault);
    const Val holds = deciding ? one.value : code.negation(one.value);
    decided = code.either(decided, code.both(sound, holds));
    if (code.known(decided) == true) break;
  }
  all.fault = code.either(code.both(all.fault, code.negation(decided)), unsure);
  all.value = deciding ? decided : code.negation(decided);
  return all;
}

Lowered Lowering::extreme(const core::Apply& node, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  const bool least = node.op == core::Op::lesser;
  Lowered result = present(node.args[0], scope);
  for (std::size_t i = 1; i < node.args.size(); ++i) {
    const Lowered other = present(node.args[i], scope);
    add_bits(result, other, code);
    const Val chosen = result.value;
    switch (code.kind(chosen)) {
      case Kind::number:
        result.value = code.apply(least ? Op::lesser : Op::greater_of, Kind::number, chosen, other.value);
        result = with_loss(result, code);
        break;
      case Kind::bit: result.value = least ? code.both(chosen, other.value) : code.either(chosen, other.value); break;
      case Kind::ordinal:
      case Kind::row: {
        const Val replaces = least ? code.apply(Op::less, Kind::bit, other.value, chosen)
                                   : code.apply(Op::less, Kind::bit, chosen, other.value);
        result.value = code.select(replaces, other.value, chosen);
        break;
      }
    }
  }
  return result;
}

Lowered Lowering::on_dates(const core::Apply& node, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  Lowered result = present(node.args[0], scope);
  const Lowered other = present(node.args[1], scope);
  add_bits(result, other, code);
  const Val date = result.value;
  if (node.op == core::Op::days_between || node.op == core::Op::whole_months || node.op == core::Op::whole_years) {
    const Op op = node.op == core::Op::days_between   ? Op::days_between
                  : node.op == core::Op::whole_months ? Op::whole_months
                                                      : Op::whole_years;
    result.value = code.apply(op, Kind::number, date, other.value);
    return result;
  }
  Val length = other.value;
  if (node.op == core::Op::subtract_days) length = code.apply(Op::negate, Kind::number, length);
  const Op op = node.op == core::Op::add_months_clamped ? Op::add_months_clamped
                : node.op == core::Op::add_months_exact ? Op::add_months_exact
                                                        : Op::add_days;
  result.value = code.apply(op, Kind::ordinal, date, length);
  result.fault = code.either(result.fault, code.apply(Op::no_such_date, Kind::bit, result.value));
  return result;
}

}  // namespace hito::plan
