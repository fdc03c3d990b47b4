// Sums, extremes, roundings, and functions of which only the direction is known.
#include <algorithm>

#include "base/diagnostics.h"
#include "compiler/facts/interval.h"
#include "compiler/verify/linear.h"

namespace hito::verify {

namespace {

bool is_zero(const z3::expr& term) {
  const auto number = number_of(term);
  return number && number->sign() == 0;
}

}  // namespace

Sym Terms::add(const Sym& a, const Sym& b) {
  const Formula missing = either(a.missing, b.missing);
  if (is_zero(a.value)) return {b.value, missing, b.range};
  if (is_zero(b.value)) return {a.value, missing, a.range};
  const Range range = facts::sum(a.range, b.range);
  const auto x = number_of(a.value), y = number_of(b.value);
  return {x && y ? numeral(*x + *y) : a.value + b.value, missing, range};
}

Sym Terms::negate(const Sym& a) {
  const auto x = number_of(a.value);
  return {x ? numeral(-*x) : -a.value, a.missing, facts::negated(a.range)};
}

Sym Terms::subtract(const Sym& a, const Sym& b) {
  const Formula missing = either(a.missing, b.missing);
  if (same(a.value, b.value)) return {numeral(Rational(0)), missing, facts::constant(Rational(0))};
  if (is_zero(b.value)) return {a.value, missing, a.range};
  const auto x = number_of(a.value), y = number_of(b.value);
  return {x && y ? numeral(*x - *y) : a.value - b.value, missing, facts::difference(a.range, b.range)};
}

Sym Terms::absolute(const Sym& a) {
  Sym result = choose(compare(core::Op::greater_equal, a, number(Rational(0))), a, negate(a));
  result.range = facts::absolute(a.range);
  return result;
}
Sym Terms::extreme(const Sym& a, const Sym& b, const Formula& first, const Range& range) {
  Sym result = choose(first, a, b);
  // Where one of them is told beforehand, its own range is the narrower one.
  if (!first.is_true() && !first.is_false()) result.range = range;
  result.missing = either(a.missing, b.missing);
  return result;
}
Sym Terms::lesser(const Sym& a, const Sym& b) { return extreme(a, b, at_most(a, b), facts::lesser(a.range, b.range)); }
Sym Terms::greater(const Sym& a, const Sym& b) {
  return extreme(a, b, at_most(b, a), facts::greater(a.range, b.range));
}

Sym Terms::round(const Sym& a, const Rational& step, RoundMode mode) {
  const Range range = facts::rounded(a.range, step, mode);
  if (a.range.grain && (*a.range.grain / step).is_integer()) return a;
  if (const auto number = number_of(a.value)) return {numeral(hito::round(*number, step, mode)), a.missing, range};
  const Key key{a.value.id(), static_cast<unsigned>(mode), "round " + to_text(step)};
  const auto known = known_.find(key);
  if (known != known_.end()) return {known->second, a.missing, range};
  const z3::expr units = whole("rounded");
  const z3::expr &k = units, t = times(numeral(Rational(1) / step), a.value, 0);
  const z3::expr one = numeral(Rational(1)), half = numeral(Rational(Integer(1), Integer(2))),
                 zero = numeral(Rational(0));
  const Formula floor = k <= t && t < k + one, ceiling = k - one < t && t <= k;
  switch (mode) {
    case RoundMode::floor: state(units, floor); break;
    case RoundMode::ceiling: state(units, ceiling); break;
    case RoundMode::down: state(units, z3::ite(t >= zero, floor, ceiling)); break;
    case RoundMode::up: state(units, z3::ite(t >= zero, ceiling, floor)); break;
    case RoundMode::half_up:
      if (a.range.low && a.range.low->sign() >= 0)
        state(units, k <= t + half && t + half < k + one);
      else
        state(units, z3::ite(t >= zero, k <= t + half && t + half < k + one, k - one < t - half && t - half <= k));
      break;
    case RoundMode::half_even: {
      const z3::expr pair = whole("even");
      state(units, k - half <= t && t <= k + half);
      state(units, z3::implies(k - half == t || t == k + half, units == numeral(Rational(2)) * pair));
      break;
    }
    case RoundMode::half_down:
    case RoundMode::up_05: throw InternalError("a rounding that the language does not have");
  }
  // No sign is lost or made.
  state(units, z3::implies(t >= zero, k >= zero) && z3::implies(t <= zero, k <= zero));
  made_of_[units.id()] = {t};
  // A greater number is not rounded to a smaller one.
  std::vector<Rounded>& others = rounded_[std::get<2>(key) + " " + std::to_string(static_cast<int>(mode))];
  for (const Rounded& other : others)
    if (share_symbols(other.exact, t))
      between_.push_back(
          {units.id(), other.units.id(),
           z3::implies(t <= other.exact, k <= other.units) && z3::implies(t >= other.exact, k >= other.units)});
  others.push_back({t, units});
  const z3::expr value = step == Rational(1) ? k : numeral(step) * k;
  if (range.low) state(units, value >= numeral(*range.low));
  if (range.high) state(units, value <= numeral(*range.high));
  kept_.push_back(a.value);
  kept_.push_back(value);
  known_.emplace(key, value);
  return {value, a.missing, range};
}

Sym Terms::function(const std::string& name, const std::vector<Sym>& args, const std::vector<int>& moves,
                    const Range& range) {
  Called one{{}, context_.bool_val(true)};
  Formula missing = formula(false);
  for (const Sym& arg : args) {
    one.args.push_back(arg.value);
    missing = either(missing, arg.missing);
  }
  std::vector<Called>& others = called_[name];
  for (const Called& other : others)
    if (std::ranges::equal(one.args, other.args, same)) return {other.value, missing, range};
  const Sym value = any(name, range);
  one.value = value.value;
  made_of_[symbol_of(one.value)] = one.args;
  for (const Called& other : others) compare_calls(one, other, moves);
  others.push_back(one);
  return {value.value, missing, range};
}

void Terms::compare_calls(const Called& one, const Called& other, const std::vector<int>& moves) {
  Formula rises = formula(true), falls = formula(true);
  for (std::size_t i = 0; i < moves.size(); ++i) {
    const z3::expr &a = one.args[i], &b = other.args[i];
    if (same(a, b)) continue;
    if (moves[i] == 0) return;
    rises = both(rises, moves[i] > 0 ? b >= a : b <= a);
    falls = both(falls, moves[i] > 0 ? b <= a : b >= a);
  }
  between_.push_back({symbol_of(one.value), symbol_of(other.value),
                      z3::implies(rises, other.value >= one.value) && z3::implies(falls, other.value <= one.value)});
}

}  // namespace hito::verify
