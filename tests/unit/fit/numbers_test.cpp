#include <gtest/gtest.h>

#include <memory>

#include "compiler/jit/jit.h"
#include "tests/unit/fit/drawn_numbers.h"

namespace hito::fit::tests {
namespace {

constexpr std::uint64_t chains_at_once = 250;

void run(std::uint64_t first, Coverage& coverage) {
  std::vector<std::unique_ptr<Chain>> chains;
  std::vector<Kernel> kernels;
  for (std::uint64_t seed = first; seed < first + chains_at_once; ++seed) {
    chains.push_back(std::make_unique<Chain>(seed, coverage));
    EXPECT_EQ(chains.back()->given_up(), "") << "chain " << seed;
    kernels.push_back(chains.back()->kernel());
  }
  const jit::Native native = jit::compile(kernels, {});
  for (std::size_t c = 0; c < chains.size(); ++c) {
    const std::string found = chains[c]->check(native.function(c));
    EXPECT_EQ(found, "") << to_text(kernels[c]);
    if (!found.empty()) return;
  }
}

TEST(DrawnNumbers, MachineCodeGivesTheExactValues) {
  Coverage coverage;
  for (std::uint64_t block = 0; block < 4; ++block) run(block * chains_at_once, coverage);
  for (const char* what : {"i32",
                           "i64",
                           "i128",
                           "over i32",
                           "over i64",
                           "over i128",
                           "given up",
                           "tie",
                           "equal",
                           "divided by 0",
                           "divided by less than 0",
                           "add",
                           "subtract",
                           "multiply",
                           "divide",
                           "negate",
                           "absolute",
                           "lesser",
                           "greater",
                           "compare",
                           "select",
                           "mode 0",
                           "mode 1",
                           "mode 2",
                           "mode 3",
                           "mode 4",
                           "mode 5",
                           "mode 6",
                           "mode 7"})
    EXPECT_GE(coverage.counts[what], 20) << what;
}

// ---- by hand: what each rule of the room is for ---------------------------------------------------------------------

struct Bench {
  Kernel kernel;
  std::vector<Buffer> buffers;
  KernelWriter writer{kernel, buffers};
  Numbers numbers{writer};
  Number loaded(std::uint32_t index, std::int64_t low, std::int64_t high, const Rational& unit = Rational(1)) {
    const Seen seen{Lane::i64, unit, Integer(low), Integer(high), std::nullopt};
    return {writer.load({Buffer::Kind::source, index}, seen, writer.point()), std::nullopt, unit};
  }
};

TEST(Numbers, CommonUnitIsTheGreatestBothAreMultiplesOf) {
  const auto q = [](std::int64_t n, std::int64_t d) { return Rational(Integer(n), Integer(d)); };
  EXPECT_EQ(common_unit(q(1, 100), q(1, 1)), q(1, 100));
  EXPECT_EQ(common_unit(q(1, 4), q(1, 6)), q(1, 12));
  EXPECT_EQ(common_unit(q(7, 10), q(21, 20)), q(7, 20));
  EXPECT_EQ(common_unit(q(6, 1), q(4, 1)), q(2, 1));
}

TEST(Numbers, TimesAConstantChangesTheUnitOnly) {
  Bench b;
  const Number price = b.loaded(0, 0, 1000, Rational(Integer(1), Integer(100)));
  const std::size_t before = b.kernel.code.size();
  const auto third = b.numbers.multiply(price, *b.numbers.constant(Rational(Integer(1), Integer(3))));
  ASSERT_TRUE(third.has_value());
  EXPECT_EQ(third->n.reg, price.n.reg);
  EXPECT_EQ(third->unit, Rational(Integer(1), Integer(300)));
  EXPECT_FALSE(third->d.has_value());
  // The constant itself, and nothing else.
  EXPECT_LE(b.kernel.code.size(), before + 1);
  const auto none = b.numbers.multiply(*b.numbers.constant(Rational(0)), price);
  EXPECT_TRUE(none->n.known());
}

TEST(Numbers, OnlyADivisionByDataHasADenominator) {
  Bench b;
  const Number x = b.loaded(0, 0, 1000), y = b.loaded(1, 0, 1000);
  EXPECT_FALSE(b.numbers.divide(x, *b.numbers.constant(Rational(-8)))->d.has_value());
  const auto quotient = b.numbers.divide(x, y);
  ASSERT_TRUE(quotient->d.has_value());
  EXPECT_EQ(quotient->d->low, Integer(1));
  // The same denominator is not multiplied by itself.
  const auto sum = b.numbers.add(*quotient, *b.numbers.divide(x, y));
  EXPECT_EQ(sum->d->reg, quotient->d->reg);
  EXPECT_FALSE(b.numbers.round(*quotient, Rational(1), RoundMode::half_up)->d.has_value());
}

// (50 + x) / (100 + y) is below 1, so the greater of it and 1 is 1, whatever numerators are.
TEST(Numbers, TheEndsOfAQuotientAreNotThoseOfItsNumerator) {
  Bench b;
  const auto quotient = b.numbers.divide(b.loaded(0, 50, 65), b.loaded(1, 100, 115));
  const auto one = b.numbers.constant(Rational(1));
  const auto greater = b.numbers.greater_of(*quotient, *one);
  ASSERT_TRUE(greater.has_value());
  if (!greater->d) {
    EXPECT_LE(greater->n.low, Integer(1));
    EXPECT_GE(greater->n.high, Integer(1));
  }
  const auto lesser = b.numbers.lesser(*b.numbers.divide(b.loaded(0, -65, -50), b.loaded(1, 100, 115)),
                                       *b.numbers.constant(Rational(-1)));
  ASSERT_TRUE(lesser.has_value());
  if (!lesser->d) {
    EXPECT_LE(lesser->n.low, Integer(-1));
    EXPECT_GE(lesser->n.high, Integer(-1));
  }
}

TEST(Numbers, WholeOnlyWhereItIsKnownToBe) {
  Bench b;
  EXPECT_TRUE(b.numbers.whole(b.loaded(0, 0, 9)).has_value());
  EXPECT_EQ(b.numbers.whole(b.loaded(1, 0, 9, Rational(3)))->high, Integer(27));
  EXPECT_FALSE(b.numbers.whole(b.loaded(2, 0, 9, Rational(Integer(1), Integer(2)))).has_value());
  EXPECT_FALSE(b.numbers.whole(*b.numbers.divide(b.loaded(3, 0, 9), b.loaded(4, 0, 9))).has_value());
}

TEST(Numbers, WhatFitsNoLaneIsGivenUp) {
  Bench b;
  EXPECT_FALSE(b.numbers.constant(Rational(Integer::pow10(38))).has_value());
  const Number x = b.loaded(0, 0, INT64_MAX / 4), y = b.loaded(1, 0, INT64_MAX / 4);
  const auto square = b.numbers.multiply(x, y);
  ASSERT_TRUE(square.has_value());
  EXPECT_EQ(square->n.lane, Lane::i128);
  EXPECT_FALSE(b.numbers.multiply(*square, x).has_value());
  EXPECT_FALSE(b.numbers.compare(Numbers::Test::less, *square, b.loaded(2, 1, 9, Rational(Integer(1), Integer(1000))))
                   .has_value());
}

}  // namespace
}  // namespace hito::fit::tests
