#include "compiler/facts/interval.h"

#include <gtest/gtest.h>

#include <random>

namespace hito::facts {
namespace {

Rational q(std::int64_t n, std::int64_t d = 1) { return Rational(Integer(n), Integer(d)); }

bool holds(const Range& range, const Rational& value) {
  if (range.low && value < *range.low) return false;
  if (range.high && value > *range.high) return false;
  if (range.nonzero && value.sign() == 0) return false;
  if (range.grain && value.sign() != 0 && (range.grain->sign() == 0 || !(value / *range.grain).is_integer()))
    return false;
  if (range.inverse_grain && value.sign() != 0 && !(Rational(1) / value / *range.inverse_grain).is_integer())
    return false;
  return true;
}

TEST(Interval, EndsMoveInwardToTheGrain) {
  const Range range = between(q(1, 2), q(7, 2), q(1));
  EXPECT_EQ(range.low, q(1));
  EXPECT_EQ(range.high, q(3));
}

TEST(Interval, AWholeNumberFromZeroThatIsNotZeroStartsAtOne) {
  Range range = between(q(0), std::nullopt, q(1));
  range.nonzero = true;
  EXPECT_EQ(normalised(range).low, q(1));
}

TEST(Interval, QuotientByAValueAwayFromZero) {
  const Range range = quotient(between(q(0), q(10)), between(q(2), q(4)));
  EXPECT_EQ(range.low, q(0));
  EXPECT_EQ(range.high, q(5));
  EXPECT_FALSE(range.grain);
}

TEST(Interval, QuotientByAConstantKeepsAGrain) {
  EXPECT_EQ(quotient(between(q(0), q(9), q(1)), constant(q(3))).grain, q(1, 3));
}

TEST(Interval, QuotientByOneOfSeveralConstantsKeepsAGrain) {
  const Range divisor = join(constant(q(1, 4)), constant(q(2, 5)));
  EXPECT_EQ(quotient(between(q(0), q(9), q(1)), divisor).grain, q(1, 2));  // multiples of 4 and of 5/2
}

TEST(Interval, ZeroTimesAnythingIsZero) { EXPECT_EQ(only_value(product(constant(q(0)), Range{})), q(0)); }

TEST(Interval, RoundingMovesEndsOutwardToTheStep) {
  const Range range = rounded(between(q(1, 3), q(2, 3)), q(1), RoundMode::half_up);
  EXPECT_EQ(range.low, q(0));
  EXPECT_EQ(range.high, q(1));
  EXPECT_EQ(range.grain, q(1));
}

TEST(Interval, EvenPowersAreNotNegative) {
  const Range range = power(between(q(-3), q(2)), 2);
  EXPECT_EQ(range.low, q(0));
  EXPECT_EQ(range.high, q(9));
}

TEST(Interval, MeetOfNothingInCommonIsEmpty) { EXPECT_TRUE(empty(meet(constant(q(1)), constant(q(2))))); }

TEST(Interval, SignsAreReadFromTheEnds) {
  EXPECT_EQ(sign_of(between(q(0), std::nullopt)), Sign::positive_or_zero);
  EXPECT_EQ(sign_of(between(q(1), std::nullopt)), Sign::positive);
  EXPECT_EQ(sign_of(between(std::nullopt, q(0))), Sign::negative_or_zero);
  EXPECT_EQ(sign_of(constant(q(0))), Sign::zero);
  EXPECT_EQ(sign_of(Range{}), Sign::unknown);
}

// Random small ranges: each result holds what the operation gives on every pair of their values.
class Soundness : public ::testing::Test {
 protected:
  std::mt19937 random_{20250301};
  int pick(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }

  Range any_range() {
    const Rational grain = q(pick(1, 3), pick(1, 4));
    const Rational low = Rational(pick(-6, 6)) * grain;
    Range range = between(low, low + Rational(pick(0, 5)) * grain, grain);
    if (pick(0, 3) == 0) range.nonzero = true;
    range = normalised(range);
    return empty(range) ? constant(grain) : range;
  }
  static std::vector<Rational> values_of(const Range& range) {
    std::vector<Rational> values;
    const Rational step = range.grain->sign() == 0 ? q(1) : *range.grain;
    for (Rational value = *range.low; value <= *range.high; value += step) {
      if (holds(range, value)) values.push_back(value);
    }
    return values;
  }
};

TEST_F(Soundness, EveryResultLiesInTheRange) {
  for (int round = 0; round < 400; ++round) {
    const Range a = any_range(), b = any_range();
    const Range added = sum(a, b), less = difference(a, b), times = product(a, b), by = quotient(a, b);
    const Range low = lesser(a, b), high = greater(a, b), size = absolute(a), cube = power(a, 3), square = power(a, 2);
    const Range cut = rounded(a, q(1, 2), RoundMode::half_even), either = join(a, b);
    for (const Rational& x : values_of(a)) {
      EXPECT_TRUE(holds(size, abs(x)) && holds(cube, pow(x, 3)) && holds(square, pow(x, 2)) && holds(either, x));
      EXPECT_TRUE(holds(cut, hito::round(x, q(1, 2), RoundMode::half_even)));
      for (const Rational& y : values_of(b)) {
        EXPECT_TRUE(holds(added, x + y) && holds(less, x - y) && holds(times, x * y));
        EXPECT_TRUE(holds(low, std::min(x, y)) && holds(high, std::max(x, y)));
        if (y.sign() != 0) {
          EXPECT_TRUE(holds(by, x / y));
        }
      }
    }
  }
}

}  // namespace
}  // namespace hito::facts
