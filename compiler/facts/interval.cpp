#include "compiler/facts/interval.h"

#include <algorithm>

namespace hito {

Sign sign_of(const Range& range) {
  const int low = range.low ? range.low->sign() : -1;
  const int high = range.high ? range.high->sign() : 1;
  if (low == 0 && high == 0) return Sign::zero;
  if (low >= 0) return low > 0 || range.nonzero ? Sign::positive : Sign::positive_or_zero;
  if (high <= 0) return high < 0 || range.nonzero ? Sign::negative : Sign::negative_or_zero;
  return Sign::unknown;
}

namespace facts {
namespace {

// Powers beyond this are kept as a sign only: their ends would be longer than any use of them.
constexpr int largest_power = 64;

// An end of a range, or the infinity beyond it.
struct End {
  int infinite = 0;  // -1, 0, 1
  Rational value;
  int sign() const { return infinite != 0 ? infinite : value.sign(); }
};

End low_end(const Range& range) { return range.low ? End{0, *range.low} : End{-1, {}}; }
End high_end(const Range& range) { return range.high ? End{0, *range.high} : End{1, {}}; }

bool before(const End& a, const End& b) {
  if (a.infinite != 0 || b.infinite != 0) return a.infinite < b.infinite;
  return a.value < b.value;
}

// 0 times an infinity is 0: the end stands for values without bound, each of them finite.
End times(const End& a, const End& b) {
  const int sign = a.sign() * b.sign();
  if (sign == 0) return End{};
  if (a.infinite != 0 || b.infinite != 0) return End{sign, {}};
  return End{0, a.value * b.value};
}

std::optional<Rational> finite(const End& end) {
  if (end.infinite != 0) return std::nullopt;
  return end.value;
}

template <class Combine>
std::optional<Rational> both(const std::optional<Rational>& a, const std::optional<Rational>& b, Combine combine) {
  if (!a || !b) return std::nullopt;
  return combine(*a, *b);
}

Rational plus(const Rational& a, const Rational& b) { return a + b; }
Rational by(const Rational& a, const Rational& b) { return a * b; }
Rational smaller(const Rational& a, const Rational& b) { return std::min(a, b); }
Rational larger(const Rational& a, const Rational& b) { return std::max(a, b); }

Range without_zero(Range range) {
  range.nonzero = true;
  return normalised(std::move(range));
}

// 1/x over a range without 0. Near 0 the grain, when there is one, keeps the values away from it.
Range reciprocal(const Range& x) {
  // A divisor that is always 0: reported elsewhere, nothing is known of the quotient.
  if (empty(x)) return {};
  Range result;
  result.nonzero = true;
  result.grain = x.inverse_grain;
  result.inverse_grain = x.grain;
  const int low = x.low ? x.low->sign() : -1;
  const int high = x.high ? x.high->sign() : 1;
  if (low >= 0) {
    result.low = x.high ? Rational(1) / *x.high : Rational(0);
    if (low > 0) result.high = Rational(1) / *x.low;
  } else if (high <= 0) {
    result.high = x.low ? Rational(1) / *x.low : Rational(0);
    if (high < 0) result.low = Rational(1) / *x.high;
  } else if (x.grain && x.grain->sign() > 0) {
    result.high = Rational(1) / *x.grain;
    result.low = -*result.high;
  }
  return result;
}

}  // namespace

Range constant(const Rational& value) { return between(value, value); }

Range between(std::optional<Rational> low, std::optional<Rational> high, std::optional<Rational> grain) {
  Range range;
  range.low = std::move(low);
  range.high = std::move(high);
  range.grain = std::move(grain);
  return normalised(std::move(range));
}

Range truth(bool value) { return constant(Rational(value ? 1 : 0)); }

Range truth_values() { return between(Rational(0), Rational(1), Rational(1)); }

bool certainly(const Range& range, bool value) { return only_value(range) == Rational(value ? 1 : 0); }

Rational common_grain(const Rational& a, const Rational& b) {
  const Integer numerator = gcd(a.numerator() * b.denominator(), b.numerator() * a.denominator());
  return abs(Rational(numerator, a.denominator() * b.denominator()));
}

Rational next_multiple(const Rational& value, const Rational& grain, bool strict) {
  return -previous_multiple(-value, grain, strict);
}

Rational previous_multiple(const Rational& value, const Rational& grain, bool strict) {
  Rational multiple = Rational((value / grain).floor()) * grain;
  if (strict && multiple == value) multiple -= grain;
  return multiple;
}

Range normalised(Range range) {
  if (range.grain && range.grain->sign() > 0) {
    const Rational& grain = *range.grain;
    if (range.low) range.low = next_multiple(*range.low, grain, range.nonzero && range.low->sign() == 0);
    if (range.high) range.high = previous_multiple(*range.high, grain, range.nonzero && range.high->sign() == 0);
  }
  if (range.low && range.low->sign() > 0) range.nonzero = true;
  if (range.high && range.high->sign() < 0) range.nonzero = true;
  if (range.low && range.high && *range.low == *range.high) {
    const Rational size = abs(*range.low);
    range.grain = size;
    if (size.sign() > 0) {
      range.inverse_grain = Rational(1) / size;
    } else {
      range.inverse_grain.reset();
    }
  }
  return range;
}

bool empty(const Range& range) {
  if (!range.low || !range.high) return false;
  return *range.low > *range.high || (range.nonzero && range.low->sign() == 0 && range.high->sign() == 0);
}

bool may_be_zero(const Range& range) {
  return !range.nonzero && (!range.low || range.low->sign() <= 0) && (!range.high || range.high->sign() >= 0);
}

std::optional<Rational> only_value(const Range& range) {
  if (range.low && range.high && *range.low == *range.high) return range.low;
  return std::nullopt;
}

bool within(const Range& inner, const Range& outer) {
  if (outer.low && (!inner.low || *inner.low < *outer.low)) return false;
  return !outer.high || (inner.high && *inner.high <= *outer.high);
}

Range negated(const Range& a) {
  Range result = a;
  result.low = a.high ? std::optional(-*a.high) : std::nullopt;
  result.high = a.low ? std::optional(-*a.low) : std::nullopt;
  return result;
}

Range sum(const Range& a, const Range& b) {
  return between(both(a.low, b.low, plus), both(a.high, b.high, plus), both(a.grain, b.grain, common_grain));
}

Range difference(const Range& a, const Range& b) { return sum(a, negated(b)); }

Range product(const Range& a, const Range& b) {
  const End ends[] = {times(low_end(a), low_end(b)), times(low_end(a), high_end(b)), times(high_end(a), low_end(b)),
                      times(high_end(a), high_end(b))};
  const auto [low, high] = std::minmax_element(std::begin(ends), std::end(ends), before);
  Range result;
  result.low = finite(*low);
  result.high = finite(*high);
  result.nonzero = a.nonzero && b.nonzero;
  result.grain = both(a.grain, b.grain, by);
  if (only_value(a) == Rational(0) || only_value(b) == Rational(0)) result.grain = Rational(0);
  result.inverse_grain = both(a.inverse_grain, b.inverse_grain, by);
  return normalised(std::move(result));
}

Range quotient(const Range& a, const Range& b) { return product(a, reciprocal(without_zero(b))); }

Range absolute(const Range& a) {
  if (a.low && a.low->sign() >= 0) return a;
  if (a.high && a.high->sign() <= 0) return negated(a);
  Range result = a;
  result.low = Rational(0);
  result.high = a.low && a.high ? std::optional(std::max(-*a.low, *a.high)) : std::nullopt;
  return normalised(std::move(result));
}

Range power(const Range& base, int exponent) {
  if (exponent == 0) return constant(Rational(1));
  if (exponent < 0) return normalised(reciprocal(power(without_zero(base), -exponent)));
  const bool even = exponent % 2 == 0;
  Range result;
  result.nonzero = base.nonzero;
  if (exponent > largest_power) {
    if (even || (base.low && base.low->sign() >= 0)) result.low = Rational(0);
    return normalised(std::move(result));
  }
  const Range root = even ? absolute(base) : base;
  const auto raise = [exponent](const std::optional<Rational>& end) {
    return end ? std::optional(pow(*end, exponent)) : std::nullopt;
  };
  result.low = raise(root.low);
  result.high = raise(root.high);
  result.grain = raise(base.grain);
  result.inverse_grain = raise(base.inverse_grain);
  return normalised(std::move(result));
}

bool small_exponent(const Range& exponent) {
  const bool whole = exponent.grain && exponent.grain->is_integer();
  return whole && exponent.low && exponent.high && exponent.low->sign() >= 0 &&
         *exponent.high <= Rational(largest_power);
}

Range lesser(const Range& a, const Range& b) {
  Range result = join(a, b);
  if (a.high && b.high) {
    result.high = std::min(*a.high, *b.high);
  } else {
    result.high = a.high ? a.high : b.high;
  }
  return normalised(std::move(result));
}

Range greater(const Range& a, const Range& b) { return negated(lesser(negated(a), negated(b))); }

Range rounded(const Range& a, const Rational& step, RoundMode mode) {
  // Rounding never turns order around, so the ends round to the ends.
  const auto move = [&](const std::optional<Rational>& end) {
    return end ? std::optional(round(*end, step, mode)) : std::nullopt;
  };
  return between(move(a.low), move(a.high), step);
}

Range join(const Range& a, const Range& b) {
  Range result;
  result.low = both(a.low, b.low, smaller);
  result.high = both(a.high, b.high, larger);
  result.nonzero = a.nonzero && b.nonzero;
  result.grain = both(a.grain, b.grain, common_grain);
  result.inverse_grain = both(a.inverse_grain, b.inverse_grain, common_grain);
  return normalised(std::move(result));
}

Range meet(const Range& a, const Range& b) {
  Range result;
  result.low = a.low && b.low ? std::optional(std::max(*a.low, *b.low)) : (a.low ? a.low : b.low);
  result.high = a.high && b.high ? std::optional(std::min(*a.high, *b.high)) : (a.high ? a.high : b.high);
  result.nonzero = a.nonzero || b.nonzero;
  // A value that is a multiple of both is a multiple of either; the coarser one says more.
  result.grain = a.grain && b.grain ? std::optional(std::max(*a.grain, *b.grain)) : (a.grain ? a.grain : b.grain);
  result.inverse_grain = a.inverse_grain ? a.inverse_grain : b.inverse_grain;
  return normalised(std::move(result));
}

}  // namespace facts
}  // namespace hito
