// Exact numbers over FLINT. The only file that sees it.
//
// A word of Integer or Rational is an fmpz: a small value in place, or a tagged pointer to a large one. FLINT aborts
// the process on a division by zero, so every divisor is checked before the call.
#include <flint/fmpq.h>
#include <flint/fmpz.h>

#include <new>
#include <string>
#include <type_traits>

#include "base/diagnostics.h"
#include "base/number.h"
#include "base/number_limits.h"
#include "base/number_memory.h"

namespace hito {

static_assert(std::is_same_v<std::intptr_t, fmpz>, "an Integer's word must be able to hold an fmpz");

namespace {

// The prime 2^61 - 1.
constexpr ulong hash_modulus = (1UL << 61) - 1;

std::strong_ordering ordering(int comparison) { return comparison <=> 0; }

}  // namespace

Integer::Integer() : word_(0) {}
Integer::Integer(std::int64_t value) : word_(0) { fmpz_set_si(&word_, value); }
Integer::Integer(const Integer& other) : word_(0) { fmpz_set(&word_, &other.word_); }
Integer::Integer(Integer&& other) noexcept : word_(other.word_) { other.word_ = 0; }
Integer& Integer::operator=(const Integer& other) {
  fmpz_set(&word_, &other.word_);
  return *this;
}
Integer& Integer::operator=(Integer&& other) noexcept {
  fmpz_swap(&word_, &other.word_);
  return *this;
}
Integer::~Integer() { fmpz_clear(&word_); }

std::optional<Integer> Integer::parse(std::string_view digits) {
  if (!is_integer_text(digits)) return std::nullopt;
  Integer value;
  require(fmpz_set_str(&value.word_, std::string(digits).c_str(), 10) == 0, "digits that FLINT does not read");
  return value;
}
Integer Integer::pow10(unsigned exponent) {
  require(exponent <= most_digits_of_power, "a power of ten out of bounds");
  Integer value(10);
  fmpz_pow_ui(&value.word_, &value.word_, exponent);
  return value;
}

Integer& Integer::operator+=(const Integer& other) {
  fmpz_add(&word_, &word_, &other.word_);
  return *this;
}
Integer& Integer::operator-=(const Integer& other) {
  fmpz_sub(&word_, &word_, &other.word_);
  return *this;
}
Integer& Integer::operator*=(const Integer& other) {
  fmpz_mul(&word_, &word_, &other.word_);
  return *this;
}
Integer Integer::operator-() const {
  Integer value;
  fmpz_neg(&value.word_, &word_);
  return value;
}

Integer floor_div(const Integer& a, const Integer& b) {
  require(b.sign() != 0, "floor_div by zero");
  Integer value;
  fmpz_fdiv_q(&value.word_, &a.word_, &b.word_);
  return value;
}
Integer floor_mod(const Integer& a, const Integer& b) {
  require(b.sign() != 0, "floor_mod by zero");
  Integer value;
  fmpz_fdiv_r(&value.word_, &a.word_, &b.word_);
  return value;
}
Integer gcd(const Integer& a, const Integer& b) {
  Integer value;
  fmpz_gcd(&value.word_, &a.word_, &b.word_);
  return value;
}

int Integer::sign() const { return fmpz_sgn(&word_); }
std::strong_ordering Integer::operator<=>(const Integer& other) const {
  return ordering(fmpz_cmp(&word_, &other.word_));
}
bool Integer::operator==(const Integer& other) const { return fmpz_equal(&word_, &other.word_) != 0; }
std::string Integer::to_string() const {
  // Room for a sign and the final zero byte.
  std::string text(fmpz_sizeinbase(&word_, 10) + 2, '\0');
  fmpz_get_str(text.data(), 10, &word_);
  text.resize(text.find('\0'));
  return text;
}
std::optional<std::int64_t> Integer::to_int64() const {
  if (!fmpz_fits_si(&word_)) return std::nullopt;
  return fmpz_get_si(&word_);
}
std::size_t Integer::bit_length() const { return fmpz_bits(&word_); }
std::size_t Integer::hash() const { return fmpz_fdiv_ui(&word_, hash_modulus); }

Rational::Rational() : num_(0), den_(1) {}
Rational::Rational(std::int64_t value) : num_(0), den_(1) { fmpz_set_si(&num_, value); }
Rational::Rational(const Integer& value) : num_(0), den_(1) { fmpz_set(&num_, &value.word_); }
Rational::Rational(const Integer& numerator, const Integer& denominator) : num_(0), den_(1) {
  require(denominator.sign() != 0, "a rational with denominator zero");
  fmpz_set(&num_, &numerator.word_);
  fmpz_set(&den_, &denominator.word_);
  _fmpq_canonicalise(&num_, &den_);
}
Rational::Rational(const Rational& other) : num_(0), den_(1) {
  fmpz_set(&num_, &other.num_);
  fmpz_set(&den_, &other.den_);
}
Rational::Rational(Rational&& other) noexcept : num_(other.num_), den_(other.den_) {
  other.num_ = 0;
  other.den_ = 1;
}
Rational& Rational::operator=(const Rational& other) {
  fmpz_set(&num_, &other.num_);
  fmpz_set(&den_, &other.den_);
  return *this;
}
Rational& Rational::operator=(Rational&& other) noexcept {
  fmpz_swap(&num_, &other.num_);
  fmpz_swap(&den_, &other.den_);
  return *this;
}
Rational::~Rational() {
  fmpz_clear(&num_);
  fmpz_clear(&den_);
}

Rational& Rational::operator+=(const Rational& other) {
  _fmpq_add(&num_, &den_, &num_, &den_, &other.num_, &other.den_);
  return *this;
}
Rational& Rational::operator-=(const Rational& other) {
  _fmpq_sub(&num_, &den_, &num_, &den_, &other.num_, &other.den_);
  return *this;
}
Rational& Rational::operator*=(const Rational& other) {
  // More than the memory that one number may take.
  if (fmpz_bits(&num_) + fmpz_bits(&other.num_) > most_bits_of_product ||
      fmpz_bits(&den_) + fmpz_bits(&other.den_) > most_bits_of_product)
    throw std::bad_alloc();
  _fmpq_mul(&num_, &den_, &num_, &den_, &other.num_, &other.den_);
  return *this;
}
Rational& Rational::operator/=(const Rational& other) {
  require(other.sign() != 0, "a division by zero");
  Rational inverse;
  fmpz_set(&inverse.num_, &other.den_);
  fmpz_set(&inverse.den_, &other.num_);
  if (other.sign() < 0) {
    fmpz_neg(&inverse.num_, &inverse.num_);
    fmpz_neg(&inverse.den_, &inverse.den_);
  }
  return *this *= inverse;
}
Rational Rational::operator-() const {
  Rational value(*this);
  fmpz_neg(&value.num_, &value.num_);
  return value;
}

int Rational::sign() const { return fmpz_sgn(&num_); }
bool Rational::is_integer() const { return fmpz_is_one(&den_) != 0; }
Integer Rational::numerator() const {
  Integer value;
  fmpz_set(&value.word_, &num_);
  return value;
}
Integer Rational::denominator() const {
  Integer value;
  fmpz_set(&value.word_, &den_);
  return value;
}
Integer Rational::floor() const {
  Integer value;
  fmpz_fdiv_q(&value.word_, &num_, &den_);
  return value;
}
std::strong_ordering Rational::operator<=>(const Rational& other) const {
  return ordering(_fmpq_cmp(&num_, &den_, &other.num_, &other.den_));
}
bool Rational::operator==(const Rational& other) const {
  return fmpz_equal(&num_, &other.num_) != 0 && fmpz_equal(&den_, &other.den_) != 0;
}
std::size_t Rational::hash() const {
  return combined_hash(fmpz_fdiv_ui(&num_, hash_modulus), fmpz_fdiv_ui(&den_, hash_modulus));
}

NumberMemory::~NumberMemory() { flint_cleanup(); }

}  // namespace hito
