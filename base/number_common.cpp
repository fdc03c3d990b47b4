// What is written once over the wall of number.h, whatever the library behind it.
#include <algorithm>

#include "base/diagnostics.h"
#include "base/number.h"
#include "base/number_limits.h"

namespace hito {
namespace {

// How many times `factor` divides `value`, which loses those factors.
unsigned take_factor(Integer& value, const Integer& factor) {
  unsigned times = 0;
  while (floor_mod(value, factor) == Integer(0)) {
    value = floor_div(value, factor);
    ++times;
  }
  return times;
}

bool is_even(const Integer& value) { return floor_mod(value, 2) == Integer(0); }

// Between `below` and `below` + 1, whether the one above is chosen. `rest` is the distance from `below`, 0 < rest < 1.
bool chooses_above(const Integer& below, const Rational& rest, RoundMode mode) {
  // The value lies strictly between the two, so it is positive exactly when `below` is not negative.
  const bool positive = below.sign() >= 0;
  const auto half = rest + rest <=> Rational(1);
  switch (mode) {
    case RoundMode::floor:
      return false;
    case RoundMode::ceiling:
      return true;
    case RoundMode::down:
      return !positive;
    case RoundMode::up:
      return positive;
    case RoundMode::half_up:
      return half == 0 ? positive : half > 0;
    case RoundMode::half_down:
      return half == 0 ? !positive : half > 0;
    case RoundMode::half_even:
      return half == 0 ? !is_even(below) : half > 0;
    case RoundMode::up_05: {
      const Integer toward_zero = positive ? below : below + Integer(1);
      const bool ends_in_0_or_5 = floor_mod(toward_zero, 5) == Integer(0);
      return ends_in_0_or_5 ? positive : !positive;
    }
  }
  throw InternalError("a rounding mode out of its enumeration");
}

Rational power_of(Rational base, unsigned exponent) {
  Rational result(1);
  for (; exponent != 0; exponent >>= 1U) {
    if ((exponent & 1U) != 0) result *= base;
    if (exponent > 1) base *= base;
  }
  return result;
}

}  // namespace

std::optional<unsigned> Rational::decimals() const {
  if (is_integer()) return 0;
  Integer rest = denominator();
  const unsigned tens = take_factor(rest, 10);
  const unsigned twos = take_factor(rest, 2);
  const unsigned fives = take_factor(rest, 5);
  if (rest != Integer(1)) return std::nullopt;
  return tens + std::max(twos, fives);
}

Rational abs(const Rational& value) { return value.sign() < 0 ? -value : value; }

Rational pow(const Rational& base, int exponent) {
  require(exponent >= 0 || base.sign() != 0, "zero to a negative exponent");
  const unsigned magnitude = exponent < 0 ? 0U - static_cast<unsigned>(exponent) : static_cast<unsigned>(exponent);
  const std::size_t bits = std::max(base.numerator().bit_length(), base.denominator().bit_length());
  // 0, 1 and -1 have one bit and stay small at any exponent.
  require(bits <= 1 || magnitude <= most_bits_of_power / bits, "a power out of bounds");
  const Rational result = power_of(base, magnitude);
  return exponent < 0 ? Rational(1) / result : result;
}

Rational round(const Rational& value, const Rational& step, RoundMode mode) {
  require(step.sign() > 0, "rounding to a step that is not positive");
  const Rational steps = value / step;
  if (steps.is_integer()) return value;
  Integer chosen = steps.floor();
  if (chooses_above(chosen, steps - Rational(chosen), mode)) chosen += Integer(1);
  return Rational(chosen) * step;
}

std::string to_decimal(const Rational& value, unsigned places) {
  const Rational scaled = value * Rational(Integer::pow10(places));
  require(scaled.is_integer(), "a value with more decimals than are to be written");
  std::string digits = abs(scaled).numerator().to_string();
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  if (places > 0) digits.insert(digits.size() - places, 1, '.');
  return value.sign() < 0 ? "-" + digits : digits;
}

std::string to_text(const Rational& value, unsigned least) {
  if (const auto places = value.decimals()) return to_decimal(value, std::max(least, *places));
  return value.numerator().to_string() + "/" + value.denominator().to_string();
}

std::string group_digits(std::string_view decimal) {
  std::string out;
  bool after_point = false;
  while (!decimal.empty()) {
    const std::size_t run = std::min(decimal.find_first_not_of("0123456789"), decimal.size());
    for (std::size_t i = 0; i < run; ++i) {
      if (i > 0 && (run - i) % 3 == 0 && !after_point) out += '_';
      out += decimal[i];
    }
    if (run == decimal.size()) break;
    after_point = decimal[run] == '.';
    out += decimal[run];
    decimal.remove_prefix(run + 1);
  }
  return out;
}

std::optional<Rational> parse_decimal(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) {
    const auto whole = Integer::parse(text);
    return whole ? std::optional(Rational(*whole)) : std::nullopt;
  }
  const std::string_view whole = text.substr(text.starts_with('-') ? 1 : 0, point - (text.starts_with('-') ? 1 : 0));
  const std::string_view fraction = text.substr(point + 1);
  if (!is_digits(whole) || !is_digits(fraction)) return std::nullopt;
  const auto digits = Integer::parse(std::string(text.substr(0, point)).append(fraction));
  if (!digits) return std::nullopt;
  return Rational(*digits, Integer::pow10(static_cast<unsigned>(fraction.size())));
}

}  // namespace hito
