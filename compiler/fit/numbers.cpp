#include "compiler/fit/numbers.h"

#include <algorithm>

#include "base/diagnostics.h"

namespace hito::fit {

Rational common_unit(const Rational& a, const Rational& b) {
  const Integer q = a.denominator(), s = b.denominator();
  return Rational(gcd(a.numerator() * s, b.numerator() * q), q * s);
}

std::optional<Number> Numbers::constant(const Rational& value) {
  const Rational unit(Integer(1), value.denominator());
  const Integer n = value.numerator();
  if (!lane_for(n, n)) return std::nullopt;
  return Number{writer_.constant(n), std::nullopt, unit};
}

// `factor` is a whole number.
std::optional<Whole> Numbers::times(const Whole& a, const Rational& factor) {
  const Integer by = factor.numerator();
  if (by == Integer(1)) return a;
  if (!lane_for(by, by)) return std::nullopt;
  return writer_.multiply(a, writer_.constant(by));
}

std::optional<Numbers::Pair> Numbers::together(const Number& a, const Number& b) {
  Pair pair;
  // Zero is a multiple of any unit.
  if (a.n.known() && a.n.low.sign() == 0) {
    pair.unit = b.unit;
    pair.a = a.n;
    pair.b = b.n;
    pair.d = b.d;
    return pair;
  }
  if (b.n.known() && b.n.low.sign() == 0) {
    pair.unit = a.unit;
    pair.a = a.n;
    pair.b = b.n;
    pair.d = a.d;
    return pair;
  }
  pair.unit = common_unit(a.unit, b.unit);
  auto x = times(a.n, a.unit / pair.unit);
  auto y = times(b.n, b.unit / pair.unit);
  const bool same = a.d && b.d && a.d->reg == b.d->reg && a.d->lane == b.d->lane;
  if (!same) {
    if (x && b.d) x = writer_.multiply(*x, *b.d);
    if (y && a.d) y = writer_.multiply(*y, *a.d);
  }
  if (!x || !y) return std::nullopt;
  pair.a = *x;
  pair.b = *y;
  if (same || !b.d) {
    pair.d = a.d;
  } else if (!a.d) {
    pair.d = b.d;
  } else {
    const auto d = writer_.multiply(*a.d, *b.d);
    if (!d) return std::nullopt;
    pair.d = d;
  }
  return pair;
}

std::optional<Number> Numbers::add(const Number& a, const Number& b) {
  const auto pair = together(a, b);
  if (!pair) return std::nullopt;
  const auto n = writer_.add(pair->a, pair->b);
  if (!n) return std::nullopt;
  return Number{*n, pair->d, pair->unit};
}

std::optional<Number> Numbers::subtract(const Number& a, const Number& b) {
  const auto pair = together(a, b);
  if (!pair) return std::nullopt;
  const auto n = writer_.subtract(pair->a, pair->b);
  if (!n) return std::nullopt;
  return Number{*n, pair->d, pair->unit};
}

std::optional<Number> Numbers::multiply(const Number& a, const Number& b) {
  // By a constant only the unit changes.
  for (const auto& [x, c] : {std::pair(&a, &b), std::pair(&b, &a)}) {
    if (!c->n.known() || c->d) continue;
    const Rational factor = Rational(c->n.low) * c->unit;
    if (factor.sign() == 0) return Number{writer_.constant(Integer(0)), std::nullopt, Rational(1)};
    const auto n = factor.sign() < 0 ? writer_.subtract(writer_.constant(Integer(0)), x->n) : std::optional(x->n);
    if (!n) return std::nullopt;
    return Number{*n, x->d, x->unit * abs(factor)};
  }
  const auto n = writer_.multiply(a.n, b.n);
  if (!n) return std::nullopt;
  Number result{*n, a.d ? a.d : b.d, a.unit * b.unit};
  if (a.d && b.d) {
    result.d = writer_.multiply(*a.d, *b.d);
    if (!result.d) return std::nullopt;
  }
  return result;
}

std::optional<Number> Numbers::divide(const Number& a, const Number& b) {
  if (b.n.known() && !b.d) {
    if (b.n.low.sign() == 0) return a;
    return multiply(a, Number{writer_.constant(Integer(b.n.low.sign())), std::nullopt,
                              Rational(1) / (b.unit * abs(Rational(b.n.low)))});
  }
  // (n × u / d) / (m × v / e) = (n × e / (d × m)) × u / v, with the sign of m on top and 1 in place of 0.
  const Whole zero = writer_.constant(Integer(0)), one = writer_.constant(Integer(1));
  auto top = std::optional(a.n);
  if (b.d) top = writer_.multiply(*top, *b.d);
  if (!top) return std::nullopt;
  Whole below = b.n;
  if (below.low.sign() < 0) {
    const Reg negative = writer_.less(below, zero);
    const auto opposite = writer_.subtract(zero, below);
    const auto minus_top = writer_.subtract(zero, *top);
    if (!opposite || !minus_top) return std::nullopt;
    const Integer most = std::max(-below.low, below.high);
    below = writer_.bounded(writer_.select(negative, *opposite, below), Integer(0), most);
    top = writer_.select(negative, *minus_top, *top);
  }
  if (below.low.sign() <= 0) {
    const Integer most = std::max(below.high, Integer(1));
    below = writer_.bounded(writer_.select(writer_.equal(below, zero), one, below), Integer(1), most);
  }
  if (a.d) {
    const auto both = writer_.multiply(*a.d, below);
    if (!both) return std::nullopt;
    below = *both;
  }
  return Number{*top, below, a.unit / b.unit};
}

std::optional<Number> Numbers::negate(const Number& a) {
  const auto n = writer_.subtract(writer_.constant(Integer(0)), a.n);
  if (!n) return std::nullopt;
  return Number{*n, a.d, a.unit};
}

std::optional<Number> Numbers::absolute(const Number& a) {
  if (a.n.low.sign() >= 0) return a;
  const Whole zero = writer_.constant(Integer(0));
  const auto opposite = writer_.subtract(zero, a.n);
  if (!opposite) return std::nullopt;
  const Whole n = writer_.select(writer_.less(a.n, zero), *opposite, a.n);
  return Number{writer_.bounded(n, Integer(0), std::max(-a.n.low, a.n.high)), a.d, a.unit};
}

std::optional<Number> Numbers::select(Reg condition, const Number& a, const Number& b) {
  if (const auto known = writer_.known(condition)) return *known ? a : b;
  Number x = a, y = b;
  const Whole one = writer_.constant(Integer(1));
  // Zero takes the unit of the other, so that `otherwise 0` costs nothing.
  if (x.n.known() && x.n.low.sign() == 0 && !x.d) x.unit = y.unit;
  if (y.n.known() && y.n.low.sign() == 0 && !y.d) y.unit = x.unit;
  const Rational unit = common_unit(x.unit, y.unit);
  const auto m = times(x.n, x.unit / unit);
  const auto n = times(y.n, y.unit / unit);
  if (!m || !n) return std::nullopt;
  Number result{writer_.select(condition, *m, *n), std::nullopt, unit};
  if (x.d || y.d) result.d = writer_.select(condition, x.d.value_or(one), y.d.value_or(one));
  return result;
}

std::optional<Number> Numbers::lesser(const Number& a, const Number& b) {
  const auto replaces = compare(Test::less, b, a);
  if (!replaces) return std::nullopt;
  auto result = select(*replaces, b, a);
  // Where both are over one unit the ends are those of a minimum.
  if (result && !a.d && !b.d && a.unit == result->unit && b.unit == result->unit)
    result->n = writer_.bounded(result->n, std::min(a.n.low, b.n.low), std::min(a.n.high, b.n.high));
  return result;
}

std::optional<Number> Numbers::greater_of(const Number& a, const Number& b) {
  const auto replaces = compare(Test::less, a, b);
  if (!replaces) return std::nullopt;
  auto result = select(*replaces, b, a);
  if (result && !a.d && !b.d && a.unit == result->unit && b.unit == result->unit)
    result->n = writer_.bounded(result->n, std::max(a.n.low, b.n.low), std::max(a.n.high, b.n.high));
  return result;
}

std::optional<Reg> Numbers::compare(Test test, const Number& a, const Number& b) {
  const auto pair = together(a, b);
  if (!pair) return std::nullopt;
  switch (test) {
    case Test::equal: return writer_.equal(pair->a, pair->b);
    case Test::less: return writer_.less(pair->a, pair->b);
    case Test::less_equal: return writer_.less_equal(pair->a, pair->b);
  }
  throw InternalError("a comparison out of its enumeration");
}

std::optional<Number> Numbers::round(const Number& a, const Rational& step, RoundMode mode) {
  const Rational ratio = a.unit / step;
  const auto n = times(a.n, Rational(ratio.numerator()));
  const Integer below = ratio.denominator();
  if (!n || !lane_for(below, below)) return std::nullopt;
  if (!a.d && below == Integer(1)) return Number{*n, std::nullopt, step};
  auto d = std::optional(writer_.constant(below));
  if (a.d) d = writer_.multiply(*a.d, *d);
  if (!d) return std::nullopt;
  const auto result = quotient(*n, *d, mode);
  if (!result) return std::nullopt;
  return Number{*result, std::nullopt, step};
}

// n / d to a whole number; d is above 0. The quotient toward zero is moved one away from zero, in the direction of n,
// where the mode asks for it.
std::optional<Whole> Numbers::quotient(const Whole& n, const Whole& d, RoundMode mode) {
  const Whole zero = writer_.constant(Integer(0)), one = writer_.constant(Integer(1)),
              two = writer_.constant(Integer(2));
  const auto [whole, rest] = writer_.divide(n, d);
  const Reg negative = writer_.less(n, zero);
  const Reg exact = writer_.equal(rest, zero);
  const auto size = absolute(Number{rest, std::nullopt, Rational(1)});
  if (!size) return std::nullopt;
  const auto twice = writer_.multiply(size->n, two);
  if (!twice) return std::nullopt;
  Reg away = writer_.truth(false);
  switch (mode) {
    case RoundMode::half_up: away = writer_.less_equal(d, *twice); break;
    case RoundMode::half_down: away = writer_.less(d, *twice); break;
    case RoundMode::half_even: {
      const Reg odd = writer_.negation(writer_.equal(writer_.divide(whole, two).second, zero));
      away = writer_.either(writer_.less(d, *twice), writer_.both(writer_.equal(d, *twice), odd));
      break;
    }
    case RoundMode::up: away = writer_.negation(exact); break;
    case RoundMode::down: break;
    case RoundMode::floor: away = writer_.both(negative, writer_.negation(exact)); break;
    case RoundMode::ceiling: away = writer_.both(writer_.negation(negative), writer_.negation(exact)); break;
    case RoundMode::up_05: {
      const Whole digit = writer_.divide(whole, writer_.constant(Integer(10))).second;
      const Whole five = writer_.constant(Integer(5)), minus_five = writer_.constant(Integer(-5));
      const Reg moves = writer_.either(writer_.equal(digit, zero),
                                       writer_.either(writer_.equal(digit, five), writer_.equal(digit, minus_five)));
      away = writer_.both(moves, writer_.negation(exact));
      break;
    }
  }
  const Whole direction = writer_.select(negative, writer_.constant(Integer(-1)), one);
  const Whole moved = writer_.select(away, direction, zero);
  return writer_.add(whole, moved);
}

std::optional<Whole> Numbers::whole(const Number& a) {
  if (a.d || a.unit.denominator() != Integer(1)) return std::nullopt;
  return times(a.n, a.unit);
}

}  // namespace hito::fit
