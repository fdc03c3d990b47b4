// Exact numbers as integers: value = unit × n / d. The unit is known; n and d are in registers. d is there only after a
// division by data, and is above 0.
#pragma once
#include <optional>

#include "base/number.h"
#include "compiler/fit/writer.h"

namespace hito::fit {

struct Number {
  Whole n;
  std::optional<Whole> d;
  Rational unit = Rational(1);
};

// Greatest unit that both are whole multiples of.
Rational common_unit(const Rational& a, const Rational& b);

class Numbers {
 public:
  explicit Numbers(KernelWriter& writer) : writer_(writer) {}

  // Nothing: the result fits no lane.
  std::optional<Number> constant(const Rational& value);
  std::optional<Number> add(const Number& a, const Number& b);
  std::optional<Number> subtract(const Number& a, const Number& b);
  std::optional<Number> multiply(const Number& a, const Number& b);
  // Where b is 0 the result is a number nobody uses.
  std::optional<Number> divide(const Number& a, const Number& b);
  std::optional<Number> negate(const Number& a);
  std::optional<Number> absolute(const Number& a);
  std::optional<Number> select(Reg condition, const Number& a, const Number& b);
  std::optional<Number> lesser(const Number& a, const Number& b);
  std::optional<Number> greater_of(const Number& a, const Number& b);
  // A whole number of steps: unit = step, no d.
  std::optional<Number> round(const Number& a, const Rational& step, RoundMode mode);
  // The integer that a whole number is; nothing where it is not known to be whole.
  std::optional<Whole> whole(const Number& a);

  enum class Test : unsigned char { equal, less, less_equal };
  std::optional<Reg> compare(Test test, const Number& a, const Number& b);

 private:
  // Both over one unit and one denominator.
  struct Pair {
    Whole a, b;
    std::optional<Whole> d;
    Rational unit;
  };
  std::optional<Pair> together(const Number& a, const Number& b);
  std::optional<Whole> times(const Whole& a, const Rational& factor);
  std::optional<Whole> quotient(const Whole& n, const Whole& d, RoundMode mode);

  KernelWriter& writer_;
};

}  // namespace hito::fit
