// Exact numbers over Boost.Multiprecision, for places FLINT cannot go. The only file that sees it.
//
// A word of Integer or Rational is a pointer to a number of its own, or 0 for the value it starts with: 0 for an
// Integer and a numerator, 1 for a denominator. Moving a number leaves that value behind.
#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <new>
#include <string>
#include <utility>

#include "base/diagnostics.h"
#include "base/number.h"
#include "base/number_limits.h"
#include "base/number_memory.h"

namespace hito {
namespace {

using Big = boost::multiprecision::cpp_int;

Big* pointer(std::intptr_t word) { return reinterpret_cast<Big*>(word); }

const Big& read_or(std::intptr_t word, const Big& at_start) { return word == 0 ? at_start : *pointer(word); }
const Big& whole(std::intptr_t word) {
  static const Big zero(0);
  return read_or(word, zero);
}
const Big& below(std::intptr_t word) {
  static const Big one(1);
  return read_or(word, one);
}

void put(std::intptr_t& word, Big value) {
  if (word == 0)
    word = reinterpret_cast<std::intptr_t>(new Big(std::move(value)));
  else
    *pointer(word) = std::move(value);
}
void drop(std::intptr_t word) { delete pointer(word); }

// Quotient toward minus infinity and the remainder that goes with it; Boost's own goes toward zero.
std::pair<Big, Big> floor_division(const Big& a, const Big& b) {
  Big quotient;
  Big rest;
  boost::multiprecision::divide_qr(a, b, quotient, rest);
  if (rest != 0 && (rest < 0) != (b < 0)) {
    quotient -= 1;
    rest += b;
  }
  return {std::move(quotient), std::move(rest)};
}

void put_fraction(std::intptr_t& num, std::intptr_t& den, Big n, Big d) {
  const Big common = boost::multiprecision::gcd(n, d);
  if (common != 1) {
    n /= common;
    d /= common;
  }
  if (d < 0) {
    n = -n;
    d = -d;
  }
  put(num, std::move(n));
  put(den, std::move(d));
}

std::strong_ordering ordering(int comparison) { return comparison <=> 0; }

std::size_t hash_of(const Big& value) {
  // The prime 2^61 - 1.
  static const Big modulus = (Big(1) << 61) - 1;
  return static_cast<std::size_t>(floor_division(value, modulus).second);
}

}  // namespace

Integer::Integer() : word_(0) {}
Integer::Integer(std::int64_t value) : word_(0) { put(word_, Big(value)); }
Integer::Integer(const Integer& other) : word_(0) { put(word_, whole(other.word_)); }
Integer::Integer(Integer&& other) noexcept : word_(std::exchange(other.word_, 0)) {}
Integer& Integer::operator=(const Integer& other) {
  put(word_, whole(other.word_));
  return *this;
}
Integer& Integer::operator=(Integer&& other) noexcept {
  std::swap(word_, other.word_);
  return *this;
}
Integer::~Integer() { drop(word_); }

std::optional<Integer> Integer::parse(std::string_view digits) {
  if (!is_integer_text(digits)) return std::nullopt;
  const bool negative = digits.front() == '-';
  if (negative) digits.remove_prefix(1);
  // A leading 0 would make Boost read octal digits.
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size() - 1));
  Integer value;
  put(value.word_, Big(std::string(digits)));
  return negative ? -value : value;
}
Integer Integer::pow10(unsigned exponent) {
  require(exponent <= most_digits_of_power, "a power of ten out of bounds");
  Integer value;
  put(value.word_, boost::multiprecision::pow(Big(10), exponent));
  return value;
}

Integer& Integer::operator+=(const Integer& other) {
  put(word_, whole(word_) + whole(other.word_));
  return *this;
}
Integer& Integer::operator-=(const Integer& other) {
  put(word_, whole(word_) - whole(other.word_));
  return *this;
}
Integer& Integer::operator*=(const Integer& other) {
  put(word_, whole(word_) * whole(other.word_));
  return *this;
}
Integer Integer::operator-() const {
  Integer value;
  put(value.word_, -whole(word_));
  return value;
}

Integer floor_div(const Integer& a, const Integer& b) {
  require(b.sign() != 0, "floor_div by zero");
  Integer value;
  put(value.word_, floor_division(whole(a.word_), whole(b.word_)).first);
  return value;
}
Integer floor_mod(const Integer& a, const Integer& b) {
  require(b.sign() != 0, "floor_mod by zero");
  Integer value;
  put(value.word_, floor_division(whole(a.word_), whole(b.word_)).second);
  return value;
}
Integer gcd(const Integer& a, const Integer& b) {
  Integer value;
  put(value.word_, boost::multiprecision::gcd(whole(a.word_), whole(b.word_)));
  return value;
}

int Integer::sign() const { return whole(word_).sign(); }
std::strong_ordering Integer::operator<=>(const Integer& other) const {
  return ordering(whole(word_).compare(whole(other.word_)));
}
bool Integer::operator==(const Integer& other) const { return whole(word_) == whole(other.word_); }
std::string Integer::to_string() const { return whole(word_).str(); }
std::optional<std::int64_t> Integer::to_int64() const {
  if (whole(word_) > INT64_MAX || whole(word_) < INT64_MIN) return std::nullopt;
  return static_cast<std::int64_t>(whole(word_));
}
std::size_t Integer::bit_length() const {
  const Big magnitude = boost::multiprecision::abs(whole(word_));
  return magnitude == 0 ? 0 : boost::multiprecision::msb(magnitude) + 1;
}
std::size_t Integer::hash() const { return hash_of(whole(word_)); }

Rational::Rational() : num_(0), den_(0) {}
Rational::Rational(std::int64_t value) : num_(0), den_(0) { put(num_, Big(value)); }
Rational::Rational(const Integer& value) : num_(0), den_(0) { put(num_, whole(value.word_)); }
Rational::Rational(const Integer& numerator, const Integer& denominator) : num_(0), den_(0) {
  require(denominator.sign() != 0, "a rational with denominator zero");
  put_fraction(num_, den_, whole(numerator.word_), whole(denominator.word_));
}
Rational::Rational(const Rational& other) : num_(0), den_(0) {
  put(num_, whole(other.num_));
  put(den_, below(other.den_));
}
Rational::Rational(Rational&& other) noexcept
    : num_(std::exchange(other.num_, 0)), den_(std::exchange(other.den_, 0)) {}
Rational& Rational::operator=(const Rational& other) {
  put(num_, whole(other.num_));
  put(den_, below(other.den_));
  return *this;
}
Rational& Rational::operator=(Rational&& other) noexcept {
  std::swap(num_, other.num_);
  std::swap(den_, other.den_);
  return *this;
}
Rational::~Rational() {
  drop(num_);
  drop(den_);
}

Rational& Rational::operator+=(const Rational& other) {
  put_fraction(num_, den_, whole(num_) * below(other.den_) + whole(other.num_) * below(den_),
               below(den_) * below(other.den_));
  return *this;
}
Rational& Rational::operator-=(const Rational& other) {
  put_fraction(num_, den_, whole(num_) * below(other.den_) - whole(other.num_) * below(den_),
               below(den_) * below(other.den_));
  return *this;
}
Rational& Rational::operator*=(const Rational& other) {
  // More than the memory that one number may take.
  if (numerator().bit_length() + other.numerator().bit_length() > most_bits_of_product ||
      denominator().bit_length() + other.denominator().bit_length() > most_bits_of_product)
    throw std::bad_alloc();
  put_fraction(num_, den_, whole(num_) * whole(other.num_), below(den_) * below(other.den_));
  return *this;
}
Rational& Rational::operator/=(const Rational& other) {
  require(other.sign() != 0, "a division by zero");
  put_fraction(num_, den_, whole(num_) * below(other.den_), below(den_) * whole(other.num_));
  return *this;
}
Rational Rational::operator-() const {
  Rational value(*this);
  put(value.num_, -whole(num_));
  return value;
}

int Rational::sign() const { return whole(num_).sign(); }
bool Rational::is_integer() const { return below(den_) == 1; }
Integer Rational::numerator() const {
  Integer value;
  put(value.word_, whole(num_));
  return value;
}
Integer Rational::denominator() const {
  Integer value;
  put(value.word_, below(den_));
  return value;
}
Integer Rational::floor() const {
  Integer value;
  put(value.word_, floor_division(whole(num_), below(den_)).first);
  return value;
}
std::strong_ordering Rational::operator<=>(const Rational& other) const {
  const Big left = whole(num_) * below(other.den_);
  const Big right = whole(other.num_) * below(den_);
  return ordering(left.compare(right));
}
bool Rational::operator==(const Rational& other) const {
  return whole(num_) == whole(other.num_) && below(den_) == below(other.den_);
}
std::size_t Rational::hash() const { return combined_hash(hash_of(whole(num_)), hash_of(below(den_))); }

// Nothing is kept.
NumberMemory::~NumberMemory() = default;

}  // namespace hito
