// Operations on symbols. What calendars do is a function of which only the ends, and how it moves, are known.
#include "compiler/core/work_calendar.h"
#include "compiler/facts/interval.h"
#include "compiler/verify/evaluate.h"

namespace hito::verify {

namespace {

using core::Op;

std::optional<Date> day_of(const std::optional<Rational>& number) {
  const auto day = number ? number->floor().to_int64() : std::nullopt;
  if (!day || *day < INT32_MIN / 2 || *day > INT32_MAX / 2) return std::nullopt;
  return Date{static_cast<std::int32_t>(*day)};
}
std::optional<std::int64_t> count_of(const std::optional<Rational>& number) {
  return number ? number->floor().to_int64() : std::nullopt;
}
std::optional<Rational> number_of_day(const std::optional<Date>& day) {
  return day ? std::optional(Rational(day->days)) : std::nullopt;
}

// What an operation of the calendar gives for one value of each side; nothing where it gives nothing.
std::optional<Rational> worked_out(const core::Contract& contract, Op op, const std::optional<Rational>& a,
                                   const std::optional<Rational>& b) {
  const auto day = day_of(a);
  const auto count = count_of(b);
  if (!day || !count) return std::nullopt;
  switch (op) {
    case Op::add_months_clamped:
    case Op::add_months_exact: return number_of_day(add_months_clamped(*day, *count));
    case Op::whole_months: return day_of(b) ? std::optional(Rational(whole_months(*day, *day_of(b)))) : std::nullopt;
    case Op::whole_years: return day_of(b) ? std::optional(Rational(whole_years(*day, *day_of(b)))) : std::nullopt;
    case Op::add_working_days: {
      const auto led = core::add_working_days(*contract.work_calendar, *day, *count);
      return led ? std::optional(Rational(led->days)) : std::nullopt;
    }
    case Op::working_days_between: {
      if (!day_of(b)) return std::nullopt;
      const auto counted = core::working_days_between(*contract.work_calendar, *day, *day_of(b));
      return counted ? std::optional(Rational(*counted)) : std::nullopt;
    }
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::power:
    case Op::negate:
    case Op::absolute:
    case Op::equal:
    case Op::not_equal:
    case Op::less:
    case Op::less_equal:
    case Op::greater:
    case Op::greater_equal:
    case Op::logical_and:
    case Op::logical_or:
    case Op::logical_not:
    case Op::lesser:
    case Op::greater_of:
    case Op::is_present:
    case Op::within_term:
    case Op::add_days:
    case Op::subtract_days:
    case Op::days_between: break;
  }
  throw InternalError("an operation that is not of the calendar");
}

}  // namespace

Sym Evaluator::of(const core::Apply& node, core::ExprId, const Frame& frame) {
  const auto& args = node.args;
  const auto at = [&](std::size_t i) { return value(args[i], frame); };
  switch (node.op) {
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide: {
      Sym result = at(0);
      for (std::size_t i = 1; i < args.size(); ++i) {
        const Sym next = at(i);
        result = node.op == Op::add        ? terms_.add(result, next)
                 : node.op == Op::subtract ? terms_.subtract(result, next)
                 : node.op == Op::multiply ? terms_.multiply(result, next)
                                           : terms_.divide(result, next);
      }
      return result;
    }
    case Op::power: {
      const Sym base = at(0), exponent = at(1);
      const auto only = facts::only_value(exponent.range);
      const auto whole = only && only->is_integer() ? only->numerator().to_int64() : std::nullopt;
      if (whole) return terms_.power(base, static_cast<int>(*whole));
      if (!facts::small_exponent(exponent.range)) throw Beyond{say(Say::verify_power)};
      const auto least = *count_of(exponent.range.low), most = *count_of(exponent.range.high);
      Sym result = terms_.power(base, static_cast<int>(least));
      for (auto i = least + 1; i <= most; ++i)
        result = terms_.choose(terms_.compare(Op::equal, exponent, terms_.number(Rational(i))),
                               terms_.power(base, static_cast<int>(i)), result);
      return result;
    }
    case Op::negate: return terms_.negate(at(0));
    case Op::absolute: return terms_.absolute(at(0));
    case Op::equal:
    case Op::not_equal:
    case Op::less:
    case Op::less_equal:
    case Op::greater:
    case Op::greater_equal: {
      const Sym a = at(0), b = at(1);
      Sym result = terms_.truth(terms_.compare(node.op, a, b));
      result.missing = terms_.either(a.missing, b.missing);
      return result;
    }
    case Op::logical_and:
    case Op::logical_or: {
      const bool all = node.op == Op::logical_and;
      Formula result = terms_.formula(all);
      for (const core::ExprId arg : args) {
        // What decides is not followed by the rest.
        if (all ? result.is_false() : result.is_true()) break;
        const Under under(*this, all ? result : terms_.negation(result));
        const Formula next = holds(arg, frame);
        result = all ? terms_.both(result, next) : terms_.either(result, next);
      }
      return terms_.truth(result);
    }
    case Op::logical_not: return terms_.truth(terms_.negation(at(0).value));
    case Op::lesser:
    case Op::greater_of: {
      Sym result = at(0);
      for (std::size_t i = 1; i < args.size(); ++i)
        result = node.op == Op::lesser ? terms_.lesser(result, at(i)) : terms_.greater(result, at(i));
      return result;
    }
    case Op::is_present: return terms_.truth(terms_.negation(at(0).missing));
    case Op::within_term: {
      const Sym date = at(0);
      const Sym first = terms_.number(Rational(contract_.term->first.days)),
                last = terms_.number(Rational(contract_.term->last.days));
      return terms_.truth(terms_.both(terms_.at_most(first, date), terms_.at_most(date, last)));
    }
    case Op::add_days: return terms_.add(at(0), at(1));
    case Op::subtract_days:
    case Op::days_between: return terms_.subtract(at(0), at(1));
    case Op::add_months_clamped:
    case Op::add_months_exact:
    case Op::whole_months:
    case Op::whole_years:
    case Op::add_working_days:
    case Op::working_days_between: return on_dates(node.op, at(0), at(1));
  }
  throw InternalError("an operation out of its enumeration");
}

Sym Evaluator::on_dates(Op op, const Sym& a, const Sym& b) {
  const bool moves = op == Op::add_months_clamped || op == Op::add_months_exact || op == Op::add_working_days;
  const Range range =
      facts::between(worked_out(contract_, op, moves ? a.range.low : a.range.high, b.range.low),
                     worked_out(contract_, op, moves ? a.range.high : a.range.low, b.range.high), Rational(1));
  if (const auto only = facts::only_value(range); only && facts::only_value(a.range) && facts::only_value(b.range)) {
    Sym known = terms_.number(*only);
    known.missing = terms_.either(a.missing, b.missing);
    return known;
  }
  const bool months = op == Op::add_months_clamped || op == Op::add_months_exact;
  // Added to a day, months of one number: how much later that is, at least and at most.
  const std::string name = months ? "months later" : "calendar " + std::to_string(static_cast<int>(op));
  const std::size_t before = terms_.calls(name);
  Sym made = terms_.function(name, {a, b}, {moves ? 1 : -1, 1}, range);
  if (terms_.calls(name) == before) return made;
  const auto number = [&](std::int64_t value) { return terms_.numeral(Rational(value)); };
  const z3::expr later = b.value - a.value;
  if (months) {
    // A month has 28 days or more, and 31 or fewer.
    terms_.state(made.value, z3::implies(b.value >= 0, made.value >= a.value + number(28) * b.value &&
                                                           made.value <= a.value + number(31) * b.value));
    terms_.state(made.value, z3::implies(b.value < 0, made.value <= a.value + number(28) * b.value &&
                                                          made.value >= a.value + number(31) * b.value));
  } else if (op == Op::add_working_days) {
    terms_.state(made.value, z3::implies(b.value >= 0, made.value >= a.value + b.value));
    terms_.state(made.value, z3::implies(b.value <= 0, made.value <= a.value + b.value));
  } else if (op == Op::working_days_between) {
    terms_.state(made.value, z3::implies(later >= 0, made.value >= 0 && made.value <= later));
    terms_.state(made.value, z3::implies(later <= 0, made.value <= 0 && made.value >= later));
  } else {
    const std::int64_t shortest = op == Op::whole_months ? 28 : 365, longest = op == Op::whole_months ? 31 : 366;
    terms_.state(made.value,
                 z3::implies(later >= 0, number(shortest) * made.value <= later &&
                                             number(longest) * (made.value + 1) > later && made.value >= 0));
    terms_.state(made.value,
                 z3::implies(later <= 0, number(shortest) * made.value >= later &&
                                             number(longest) * (made.value - 1) < later && made.value <= 0));
  }
  return made;
}

Sym Evaluator::irrational(const core::Irrational& node, const std::vector<Sym>& args) {
  const auto at = [&](const std::vector<std::optional<Rational>>& ends) -> std::optional<Rational> {
    std::vector<Rational> values;
    for (const auto& end : ends) {
      if (!end) return std::nullopt;
      values.push_back(*end);
    }
    if (!in_domain(node.function, values)) return std::nullopt;
    return correctly_rounded(node.function, values, node.decimals);
  };
  const Rational grain(Integer(1), Integer::pow10(node.decimals));
  const std::string name =
      "irrational " + std::to_string(static_cast<int>(node.function)) + " " + std::to_string(node.decimals);
  if (args.size() == 1) {
    // All of one argument rise with it.
    const Range range = facts::between(at({args[0].range.low}), at({args[0].range.high}), grain);
    if (const auto only = facts::only_value(range); only && facts::only_value(args[0].range))
      return terms_.number(*only);
    return terms_.function(name, args, {1}, range);
  }
  const auto x = facts::only_value(args[0].range), y = facts::only_value(args[1].range);
  if (x && y)
    if (const auto value = at({x, y})) return terms_.number(*value);
  Range range;
  range.grain = grain;
  // A power is above 0 and rises with its base while the exponent is not negative; of what else there is nothing is
  // used.
  const bool power = node.function == IrrationalFunction::power;
  if (power) range.low = Rational(0);
  const bool rises = power && args[1].range.low && args[1].range.low->sign() >= 0;
  return terms_.function(name, args, {rises ? 1 : 0, 0}, range);
}

}  // namespace hito::verify
