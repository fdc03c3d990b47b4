// Irrational functions over Arb: arithmetic on balls, a midpoint and a radius that the exact value is certain to lie
// within. The only file that sees it.
#include <arb.h>
#include <arb_hypgeom.h>

#include <algorithm>
#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "base/irrational.h"

namespace hito {
namespace {

// Bits of precision: where widening begins, and where a value is taken to be undecidable, which no value here is.
constexpr slong first_precision = 128;
constexpr slong last_precision = slong{1} << 20;

class Ball {
 public:
  Ball() { arb_init(value_); }
  explicit Ball(const Rational& exact, slong precision) : Ball() { set(exact, precision); }
  Ball(const Ball&) = delete;
  Ball& operator=(const Ball&) = delete;
  ~Ball() { arb_clear(value_); }

  arb_ptr get() { return value_; }
  arb_srcptr get() const { return value_; }

 private:
  void set(const Rational& exact, slong precision) {
    fmpz_t numerator, denominator;
    fmpz_init(numerator);
    fmpz_init(denominator);
    fmpz_set_str(numerator, exact.numerator().to_string().c_str(), 10);
    fmpz_set_str(denominator, exact.denominator().to_string().c_str(), 10);
    arb_fmpz_div_fmpz(value_, numerator, denominator, precision);
    fmpz_clear(numerator);
    fmpz_clear(denominator);
  }
  arb_t value_;
};

// The whole number below an end of the ball.
Integer below(const Ball& ball, bool upper, slong precision) {
  arf_t end;
  fmpz_t whole;
  arf_init(end);
  fmpz_init(whole);
  if (upper)
    arb_get_ubound_arf(end, ball.get(), precision);
  else
    arb_get_lbound_arf(end, ball.get(), precision);
  arf_get_fmpz(whole, end, ARF_RND_FLOOR);
  char* digits = fmpz_get_str(nullptr, 10, whole);
  const auto found = Integer::parse(digits);
  flint_free(digits);
  fmpz_clear(whole);
  arf_clear(end);
  require(found.has_value(), "an enclosure of more digits than are read");
  return *found;
}

Rational unit(unsigned decimals) { return Rational(Integer(1), Integer::pow10(decimals)); }
const Rational half(Integer(1), Integer(2));

// The rational whose power `exponent` is `value`, above 0, where there is one.
std::optional<Rational> exact_root(const Rational& value, std::int64_t exponent) {
  const auto root_of = [&](const Integer& whole) -> std::optional<Integer> {
    fmpz_t found;
    fmpz_init(found);
    fmpz_set_str(found, whole.to_string().c_str(), 10);
    std::optional<Integer> root;
    if (fmpz_root(found, found, exponent) != 0) {
      char* digits = fmpz_get_str(nullptr, 10, found);
      root = Integer::parse(digits);
      flint_free(digits);
    }
    fmpz_clear(found);
    return root;
  };
  const auto numerator = root_of(value.numerator()), denominator = root_of(value.denominator());
  if (!numerator || !denominator) return std::nullopt;
  return Rational(*numerator, *denominator);
}

// Whether c is x to the y, x above 0. A power of a rational is rational only where the root is.
bool is_power(const Rational& c, const Rational& x, const Rational& y) {
  const auto times = y.numerator().to_int64(), root = y.denominator().to_int64();
  const auto bits = std::max(x.numerator().bit_length(), x.denominator().bit_length());
  // 1 has every root, and no value halfway; another number, none of more than its bits.
  if (!times || !root || static_cast<std::size_t>(*root) > bits) return false;
  const auto found = exact_root(x, *root);
  return found && pow(*found, static_cast<int>(*times)) == c;
}

// Whether the function of these arguments, above 0, is exactly c, a value halfway between two multiples: never 0 or 1.
// The logarithm, the exponential and both normal functions of a rational number are transcendental but where they are
// 0, 1 or 1/2 (Lindemann; Siegel for the error function).
bool is_exactly(IrrationalFunction function, std::span<const Rational> arguments, const Rational& c) {
  switch (function) {
    case IrrationalFunction::square_root: return c * c == arguments[0];
    case IrrationalFunction::power: return is_power(c, arguments[0], arguments[1]);
    case IrrationalFunction::normal_probability: return arguments[0].sign() == 0 && c == half;
    case IrrationalFunction::natural_logarithm:
    case IrrationalFunction::exponential:
    case IrrationalFunction::normal_quantile:
    case IrrationalFunction::t_quantile: return false;
  }
  return false;
}

// 1/2 erfc(z / sqrt 2): the probability above z.
void normal_tail(Ball& result, const Rational& z, slong precision) {
  Ball root(Rational(2), precision);
  arb_sqrt(root.get(), root.get(), precision);
  Ball at(z, precision);
  arb_div(at.get(), at.get(), root.get(), precision);
  arb_hypgeom_erfc(result.get(), at.get(), precision);
  arb_mul_2exp_si(result.get(), result.get(), -1);
}

void enclose(Ball& result, IrrationalFunction function, std::span<const Rational> arguments, slong precision) {
  const Ball x(arguments[0], precision);
  switch (function) {
    case IrrationalFunction::square_root: return arb_sqrt(result.get(), x.get(), precision);
    case IrrationalFunction::natural_logarithm: return arb_log(result.get(), x.get(), precision);
    case IrrationalFunction::exponential: return arb_exp(result.get(), x.get(), precision);
    case IrrationalFunction::power: {
      const Ball y(arguments[1], precision);
      return arb_pow(result.get(), x.get(), y.get(), precision);
    }
    case IrrationalFunction::normal_probability: return normal_tail(result, -arguments[0], precision);
    case IrrationalFunction::normal_quantile: {
      // sqrt 2 times the inverse of the complementary error function, on the side where it is exact.
      const Rational beyond = Rational(2) * (Rational(1) - arguments[0]);
      const Ball at(beyond, precision);
      arb_hypgeom_erfcinv(result.get(), at.get(), precision);
      Ball root(Rational(2), precision);
      arb_sqrt(root.get(), root.get(), precision);
      return arb_mul(result.get(), result.get(), root.get(), precision);
    }
    case IrrationalFunction::t_quantile: break;
  }
  throw InternalError("a function that is not enclosed by itself");
}

// Widening until the enclosure rounds one way, or is found to hold the halfway value it cannot get away from.
Rational rounded(IrrationalFunction function, std::span<const Rational> arguments, unsigned decimals) {
  const Rational step = unit(decimals);
  bool asked = false;
  for (slong precision = first_precision; precision <= last_precision; precision *= 2) {
    Ball value;
    enclose(value, function, arguments, precision);
    if (!arb_is_finite(value.get())) continue;
    const bool negative = arb_is_negative(value.get()) != 0;
    Ball scaled;
    const Ball scale(Rational(Integer::pow10(decimals)), precision), added(half, precision);
    arb_abs(scaled.get(), value.get());
    arb_mul(scaled.get(), scaled.get(), scale.get(), precision);
    arb_add(scaled.get(), scaled.get(), added.get(), precision);
    const Integer low = below(scaled, false, precision), high = below(scaled, true, precision);
    if (low == high) return negative ? -(Rational(low) * step) : Rational(low) * step;
    if (high == low + Integer(1) && precision > first_precision && !asked) {
      asked = true;
      if (is_exactly(function, arguments, (Rational(high) - half) * step)) return Rational(high) * step;
    }
  }
  throw InternalError("a value that no precision rounds");
}

// ---- Student's distribution --------------------------------------------------------------------------------------

// The probability at or below t > 0, where it is rational: only with an even n and a rational sqrt(n + t^2). Then, with
// s = t / sqrt(n + t^2), it is 1/2 + s/2 (1 + 1/2 (1 - s^2) + 1·3/(2·4) (1 - s^2)^2 + …), of n/2 terms (Abramowitz and
// Stegun, 26.7.4). With an odd n it is an angle over pi and an algebraic number, and rational at halfway values never.
std::optional<Rational> rational_probability(const Rational& t, int freedom) {
  if (freedom % 2 != 0) return std::nullopt;
  const auto root = exact_root(Rational(freedom) + t * t, 2);
  if (!root) return std::nullopt;
  const Rational s = t / *root;
  const Rational rest = Rational(1) - s * s;
  Rational sum, term(1);
  for (int k = 0; k < freedom / 2; ++k) {
    sum += term;
    term *= rest * Rational(Integer(2 * k + 1), Integer(2 * k + 2));
  }
  return half + half * s * sum;
}

// The probability above t > 0: half of I_x(n/2, 1/2) with x = n / (n + t^2).
void t_tail(Ball& result, const Ball& t, int freedom, slong precision) {
  Ball x;
  arb_mul(x.get(), t.get(), t.get(), precision);
  arb_add_si(x.get(), x.get(), freedom, precision);
  arb_ui_div(x.get(), static_cast<ulong>(freedom), x.get(), precision);
  const Ball a(Rational(Integer(freedom), Integer(2)), precision), b(half, precision);
  arb_hypgeom_beta_lower(result.get(), a.get(), b.get(), x.get(), 1, precision);
  arb_mul_2exp_si(result.get(), result.get(), -1);
}

// Its density there: Gamma((n+1)/2) / (Gamma(n/2) sqrt(n pi)) (1 + t^2/n)^(-(n+1)/2).
void t_density(Ball& result, const Ball& t, int freedom, slong precision) {
  Ball logarithm, part;
  arb_mul(part.get(), t.get(), t.get(), precision);
  arb_div_si(part.get(), part.get(), freedom, precision);
  arb_log1p(part.get(), part.get(), precision);
  const Ball over(Rational(Integer(freedom + 1), Integer(2)), precision),
      under(Rational(Integer(freedom), Integer(2)), precision);
  arb_mul(part.get(), part.get(), over.get(), precision);
  arb_lgamma(logarithm.get(), over.get(), precision);
  arb_sub(logarithm.get(), logarithm.get(), part.get(), precision);
  arb_lgamma(part.get(), under.get(), precision);
  arb_sub(logarithm.get(), logarithm.get(), part.get(), precision);
  arb_exp(result.get(), logarithm.get(), precision);
  arb_const_pi(part.get(), precision);
  arb_mul_si(part.get(), part.get(), freedom, precision);
  arb_rsqrt(part.get(), part.get(), precision);
  arb_mul(result.get(), result.get(), part.get(), precision);
}

// Steps from 0 to the quantile, or near it: Newton's method rises to it from 0, where the probability is concave. Only
// the place where the search begins: what it finds does not rest on it.
Integer near_quantile(int freedom, const Rational& beyond, unsigned decimals) {
  constexpr int most_rounds = 500;
  const slong precision = 4 * first_precision;
  const Ball wanted(beyond, precision), enough(unit(decimals) / Rational(16), precision);
  Ball at;
  for (int i = 0; i < most_rounds; ++i) {
    Ball more, slope;
    t_tail(more, at, freedom, precision);
    t_density(slope, at, freedom, precision);
    arb_sub(more.get(), more.get(), wanted.get(), precision);
    arb_div(more.get(), more.get(), slope.get(), precision);
    arb_add(at.get(), at.get(), more.get(), precision);
    arb_get_mid_arb(at.get(), at.get());
    if (!arb_is_finite(at.get())) return Integer(0);
    if (arb_lt(more.get(), enough.get())) break;
  }
  const Ball scale(Rational(Integer::pow10(decimals)), precision), added(half, precision);
  arb_mul(at.get(), at.get(), scale.get(), precision);
  arb_add(at.get(), at.get(), added.get(), precision);
  return below(at, false, precision);
}

// Whether the probability above t > 0 is at least `beyond`: that is, t is not above the quantile.
bool not_above(const Rational& t, int freedom, const Rational& beyond) {
  bool asked = false;
  for (slong precision = first_precision; precision <= last_precision; precision *= 2) {
    Ball tail;
    t_tail(tail, Ball(t, precision), freedom, precision);
    const Ball wanted(beyond, precision);
    if (arb_gt(tail.get(), wanted.get())) return true;
    if (arb_lt(tail.get(), wanted.get())) return false;
    if (precision == first_precision || asked) continue;
    asked = true;
    if (const auto exact = rational_probability(t, freedom); exact && Rational(1) - *exact == beyond) return true;
  }
  throw InternalError("a probability that no precision tells from another");
}

// As many steps from 0 as there are values halfway between two steps that are not above it.
Rational t_quantile(const Rational& p, int freedom, unsigned decimals) {
  if (p < half) return -t_quantile(Rational(1) - p, freedom, decimals);
  if (p == half) return Rational(0);
  const Rational step = unit(decimals), beyond = Rational(1) - p;
  const Integer one(1);
  const auto reached = [&](const Integer& k) { return not_above((Rational(k) + half) * step, freedom, beyond); };
  // Every halfway value up to `low` is reached, and `high` is not.
  Integer high = near_quantile(freedom, beyond, decimals), low = high - one;
  if (low.sign() >= 0 && !reached(low)) {
    high = low;
    low = Integer(-1);
  }
  for (Integer gap(1); reached(high); gap *= Integer(2)) {
    low = high;
    high += gap;
  }
  while (low + one < high) {
    const Integer middle = floor_div(low + high, Integer(2));
    (reached(middle) ? low : high) = middle;
  }
  return Rational(high) * step;
}

}  // namespace

bool in_domain(IrrationalFunction function, std::span<const Rational> arguments) {
  const Rational& x = arguments[0];
  const auto probability = [&] { return x.sign() > 0 && x < Rational(1); };
  switch (function) {
    case IrrationalFunction::square_root: return x.sign() >= 0;
    case IrrationalFunction::natural_logarithm: return x.sign() > 0;
    case IrrationalFunction::exponential: return x <= Rational(largest_exponential);
    case IrrationalFunction::power:
      return (x.sign() > 0 || (x.sign() == 0 && arguments[1].sign() > 0)) &&
             abs(arguments[1]) <= Rational(largest_exponent);
    case IrrationalFunction::normal_probability: return true;
    case IrrationalFunction::normal_quantile: return probability();
    case IrrationalFunction::t_quantile:
      return probability() && arguments[1].is_integer() && arguments[1].sign() > 0 &&
             arguments[1] <= Rational(most_freedom);
  }
  return false;
}

Rational correctly_rounded(IrrationalFunction function, std::span<const Rational> arguments, unsigned decimals) {
  require(in_domain(function, arguments), "an irrational function outside its domain");
  const Rational& x = arguments[0];
  switch (function) {
    case IrrationalFunction::power:
      if (x.sign() == 0) return Rational(0);
      if (arguments[1].is_integer())
        return round(pow(x, static_cast<int>(*arguments[1].numerator().to_int64())), unit(decimals),
                     RoundMode::half_up);
      break;
    case IrrationalFunction::normal_quantile:
      // Symmetric: the side on which what is beyond is small.
      if (x < half) {
        const Rational other = Rational(1) - x;
        return -correctly_rounded(function, std::span(&other, 1), decimals);
      }
      if (x == half) return Rational(0);
      break;
    case IrrationalFunction::t_quantile:
      return t_quantile(x, static_cast<int>(*arguments[1].numerator().to_int64()), decimals);
    case IrrationalFunction::square_root:
    case IrrationalFunction::natural_logarithm:
    case IrrationalFunction::exponential:
    case IrrationalFunction::normal_probability: break;
  }
  return rounded(function, arguments, decimals);
}

}  // namespace hito
