// Exact numbers. This header is the wall: no type of the library behind it appears here.
//
// Two backends give the same values: FLINT (default) and Boost.Multiprecision (HITO_NUMBERS_BOOST). A value below
// 2^62 in size takes no memory beyond the object with FLINT. Nothing here rounds except round(), and no function
// takes or gives a binary floating point number. A division by zero is an InternalError: the caller excludes it.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hito {

// How round() treats a value between two multiples of the step. The language has the first six; half_down and
// up_05 (away from zero only where the last digit would be 0 or 5) exist for the decimal oracle.
enum class RoundMode : unsigned char { half_up, half_even, up, down, floor, ceiling, half_down, up_05 };

class Integer {
 public:
  Integer();
  Integer(std::int64_t value);
  Integer(const Integer&);
  Integer(Integer&&) noexcept;
  Integer& operator=(const Integer&);
  Integer& operator=(Integer&&) noexcept;
  ~Integer();

  // Decimal digits with an optional leading '-', at most 4096 of them. Empty on anything else.
  static std::optional<Integer> parse(std::string_view digits);
  // `exponent` is at most 1_000_000; beyond, InternalError.
  static Integer pow10(unsigned exponent);

  Integer& operator+=(const Integer&);
  Integer& operator-=(const Integer&);
  Integer& operator*=(const Integer&);
  Integer operator-() const;
  friend Integer operator+(Integer a, const Integer& b) { return a += b; }
  friend Integer operator-(Integer a, const Integer& b) { return a -= b; }
  friend Integer operator*(Integer a, const Integer& b) { return a *= b; }
  // Quotient toward minus infinity and its non-negative-for-positive-divisor remainder. `b` is not 0.
  friend Integer floor_div(const Integer& a, const Integer& b);
  friend Integer floor_mod(const Integer& a, const Integer& b);
  friend Integer gcd(const Integer& a, const Integer& b);

  int sign() const;
  std::strong_ordering operator<=>(const Integer&) const;
  bool operator==(const Integer&) const;
  std::string to_string() const;
  // The value when it fits.
  std::optional<std::int64_t> to_int64() const;
  // Bits of the magnitude: 0 for 0, 3 for 5 and for -5.
  std::size_t bit_length() const;
  std::size_t hash() const;

 private:
  friend class Rational;
  std::intptr_t word_;
};

Integer floor_div(const Integer& a, const Integer& b);
Integer floor_mod(const Integer& a, const Integer& b);
Integer gcd(const Integer& a, const Integer& b);

class Rational {
 public:
  Rational();
  Rational(std::int64_t value);
  Rational(const Integer& value);
  // `denominator` is not 0; the value is kept in lowest terms with a positive denominator.
  Rational(const Integer& numerator, const Integer& denominator);
  Rational(const Rational&);
  Rational(Rational&&) noexcept;
  Rational& operator=(const Rational&);
  Rational& operator=(Rational&&) noexcept;
  ~Rational();

  Rational& operator+=(const Rational&);
  Rational& operator-=(const Rational&);
  Rational& operator*=(const Rational&);
  // The divisor is not 0: the caller has excluded it.
  Rational& operator/=(const Rational&);
  Rational operator-() const;
  friend Rational operator+(Rational a, const Rational& b) { return a += b; }
  friend Rational operator-(Rational a, const Rational& b) { return a -= b; }
  friend Rational operator*(Rational a, const Rational& b) { return a *= b; }
  friend Rational operator/(Rational a, const Rational& b) { return a /= b; }

  int sign() const;
  bool is_integer() const;
  Integer numerator() const;
  Integer denominator() const;
  Integer floor() const;
  std::strong_ordering operator<=>(const Rational&) const;
  bool operator==(const Rational&) const;
  std::size_t hash() const;

  // Number of decimals needed to write the value exactly, or nothing when its decimals do not end.
  std::optional<unsigned> decimals() const;

 private:
  std::intptr_t num_;
  std::intptr_t den_;
};

Rational abs(const Rational& value);
// `base` to a whole exponent; a negative exponent needs base != 0. The caller bounds the size: a result of more than
// 4_000_000 bits is an InternalError rather than a process out of memory.
Rational pow(const Rational& base, int exponent);
// The multiple of `step` (> 0) that `mode` chooses for `value`. Ties in half_up go away from zero.
Rational round(const Rational& value, const Rational& step, RoundMode mode);

// "1234.50": exactly `places` decimals, '.' as mark, no grouping. The value must be a multiple of 10^-places.
std::string to_decimal(const Rational& value, unsigned places);
// The shortest exact text: "12.5" when decimals end, otherwise "25/3". `least` decimals are written at least.
std::string to_text(const Rational& value, unsigned least = 0);
// "12500.5" -> "12_500.5": the spelling of the language, so that a figure in a message can be pasted.
std::string group_digits(std::string_view decimal);
// Plain decimal digits: "-12", "0.005", "1234.50". No exponent, no grouping, no bare point, at most 4096
// digits. Empty on anything else.
std::optional<Rational> parse_decimal(std::string_view text);

}  // namespace hito
