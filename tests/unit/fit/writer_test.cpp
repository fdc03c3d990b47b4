#include "compiler/fit/writer.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hito::fit::tests {
namespace {

struct Bench {
  Kernel kernel;
  std::vector<Buffer> buffers;
  KernelWriter writer{kernel, buffers};
  Whole loaded(std::uint32_t index, std::int64_t low = 0, std::int64_t high = 100, Lane lane = Lane::i32) {
    return writer.load({Buffer::Kind::source, index}, {lane, Rational(1), Integer(low), Integer(high), std::nullopt},
                       writer.point());
  }
  Reg bit(std::uint32_t index) {
    return writer.load_bit({Buffer::Kind::source, index},
                           {Lane::bit, Rational(1), Integer(0), Integer(1), std::nullopt}, writer.point());
  }
  std::size_t size() const { return kernel.code.size(); }
};

TEST(KernelWriter, EqualInstructionsAreOne) {
  Bench b;
  const Whole x = b.loaded(0), y = b.loaded(1);
  EXPECT_EQ(b.loaded(0).reg, x.reg);
  const auto sum = b.writer.add(x, y);
  EXPECT_EQ(b.writer.add(x, y)->reg, sum->reg);
  EXPECT_EQ(b.bit(2), b.bit(2));
  EXPECT_EQ(b.writer.both(b.bit(2), b.bit(3)), b.writer.both(b.bit(3), b.bit(2)));
  EXPECT_NE(b.writer.subtract(x, y)->reg, b.writer.subtract(y, x)->reg);
}

TEST(KernelWriter, WhatIsKnownIsNotComputed) {
  Bench b;
  const Whole x = b.loaded(0), zero = b.writer.constant(Integer(0)), one = b.writer.constant(Integer(1));
  const Whole seven = b.writer.constant(Integer(7));
  const std::size_t before = b.size();
  EXPECT_EQ(b.writer.add(x, zero)->reg, x.reg);
  EXPECT_EQ(b.writer.add(zero, x)->reg, x.reg);
  EXPECT_EQ(b.writer.subtract(x, zero)->reg, x.reg);
  EXPECT_EQ(b.writer.multiply(x, one)->reg, x.reg);
  EXPECT_TRUE(b.writer.multiply(x, zero)->known());
  EXPECT_EQ(b.size(), before);
  const auto [quotient, rest] = b.writer.divide(seven, b.writer.constant(Integer(2)));
  EXPECT_EQ(quotient.low, Integer(3));
  EXPECT_EQ(rest.high, Integer(1));
  const auto [minus, minus_rest] = b.writer.divide(b.writer.constant(Integer(-7)), b.writer.constant(Integer(2)));
  EXPECT_EQ(minus.low, Integer(-3));
  EXPECT_EQ(minus_rest.low, Integer(-1));
  // A source that holds one value is that value.
  const Whole same = b.loaded(5, 4, 4);
  EXPECT_EQ(b.kernel.code[same.reg].op, KernelOp::constant);
}

TEST(KernelWriter, ComparisonsOfEndsAreKnown) {
  Bench b;
  const Whole low = b.loaded(0, 0, 10), high = b.loaded(1, 11, 20), touching = b.loaded(2, 10, 12);
  EXPECT_EQ(b.writer.known(b.writer.less(low, high)), true);
  EXPECT_EQ(b.writer.known(b.writer.less(high, low)), false);
  EXPECT_EQ(b.writer.known(b.writer.equal(low, high)), false);
  EXPECT_EQ(b.writer.known(b.writer.less(low, touching)), std::nullopt);
  EXPECT_EQ(b.writer.known(b.writer.less_equal(low, touching)), true);
  EXPECT_EQ(b.writer.known(b.writer.less(touching, low)), false);
  EXPECT_EQ(b.writer.known(b.writer.less_equal(touching, low)), std::nullopt);
  EXPECT_EQ(b.writer.known(b.writer.equal(low, touching)), std::nullopt);
}

TEST(KernelWriter, BitsThatAreKnownFold) {
  Bench b;
  const Reg x = b.bit(0), y = b.bit(1), yes = b.writer.truth(true), no = b.writer.truth(false);
  EXPECT_EQ(b.writer.both(x, yes), x);
  EXPECT_EQ(b.writer.both(no, x), no);
  EXPECT_EQ(b.writer.either(x, no), x);
  EXPECT_EQ(b.writer.either(x, yes), yes);
  EXPECT_EQ(b.writer.both(x, x), x);
  EXPECT_EQ(b.writer.negation(b.writer.negation(x)), x);
  EXPECT_EQ(b.writer.negation(yes), no);
  EXPECT_EQ(b.writer.equal_bits(x, yes), x);
  EXPECT_EQ(b.writer.equal_bits(no, x), b.writer.negation(x));
  EXPECT_EQ(b.writer.known(b.writer.equal_bits(x, x)), true);
  EXPECT_EQ(b.writer.select_bit(yes, x, y), x);
  EXPECT_EQ(b.writer.select_bit(x, yes, no), x);
  EXPECT_EQ(b.writer.select_bit(x, y, y), y);
  const Seen always{Lane::bit, Rational(1), Integer(0), Integer(1), true};
  EXPECT_EQ(b.writer.load_bit({Buffer::Kind::source, 9}, always, no_reg), yes);
}

TEST(KernelWriter, ResultsRunInTheNarrowestLane) {
  Bench b;
  const Whole x = b.loaded(0, 0, 1'000'000), wide = b.loaded(1, -5, 5, Lane::i64);
  EXPECT_EQ(b.writer.multiply(x, x)->lane, Lane::i64);
  EXPECT_EQ(b.writer.multiply(*b.writer.multiply(x, x), *b.writer.multiply(x, x))->lane, Lane::i128);
  EXPECT_EQ(b.writer.add(x, wide)->lane, Lane::i32);
  const auto [quotient, rest] =
      b.writer.divide(b.loaded(2, 0, INT64_MAX / 4, Lane::i64), b.writer.constant(Integer(10)));
  EXPECT_EQ(quotient.lane, Lane::i64);
  EXPECT_EQ(rest.lane, Lane::i32);
  EXPECT_EQ(rest.high, Integer(9));
}

TEST(KernelWriter, FinishLeavesOutWhatNoStoreNeeds) {
  Bench b;
  const Whole unused = b.loaded(7), x = b.loaded(0), y = b.loaded(1);
  b.writer.multiply(unused, x);
  const auto sum = b.writer.add(x, y);
  b.writer.store({Buffer::Kind::amount, 0}, sum->lane, sum->reg);
  b.writer.combine(KernelOp::or_into, {Buffer::Kind::slot, 3}, 1, Lane::bit, b.writer.truth(false),
                   b.writer.constant(Integer(0)), b.writer.truth(true));
  b.writer.finish();
  EXPECT_EQ(to_text(b.kernel),
            "r0 = point i64\n"
            "r1 = load i32 b0 r0\n"
            "r2 = load i32 b1 r0\n"
            "r3 = add i32 r1 r2\n"
            "r4 = store i32 b2 r3\n");
  const std::vector<Buffer> kept = {{Buffer::Kind::source, 0}, {Buffer::Kind::source, 1}, {Buffer::Kind::amount, 0}};
  EXPECT_EQ(b.buffers, kept);
  EXPECT_EQ(b.kernel.buffers, (std::vector{Lane::i32, Lane::i32, Lane::i32}));
}

TEST(KernelWriter, StoresAreNeverOne) {
  Bench b;
  const Whole zero = b.writer.constant(Integer(0)), one = b.writer.constant(Integer(1));
  for (int i = 0; i < 2; ++i)
    b.writer.combine(KernelOp::sum_into, {Buffer::Kind::slot, 0}, 1, Lane::i64, b.writer.truth(true), zero, one);
  b.writer.finish();
  EXPECT_EQ(std::ranges::count(b.kernel.code, KernelOp::sum_into, &KernelInst::op), 2);
  EXPECT_EQ(b.buffers.size(), 1U);
}

KernelInst sum_of(std::int64_t low, std::int64_t high, const Whole& at, Bench& b, Lane from = Lane::i32) {
  b.writer.combine(KernelOp::sum_into, {Buffer::Kind::slot, 0}, 12, Lane::i64, b.bit(9), at,
                   b.loaded(1, low, high, from));
  return b.kernel.code.back();
}

TEST(KernelWriter, FewPlacesAreTold) {
  Bench b;
  EXPECT_EQ(sum_of(0, 9, b.loaded(2, 0, 11), b).places, 12U);
  EXPECT_EQ(sum_of(0, 9, b.loaded(3, 0, 4), b).places, 5U);
  // The buffer may have no more than 12.
  EXPECT_EQ(sum_of(0, 9, b.loaded(4, 0, 12), b).places, 0U);
  EXPECT_EQ(sum_of(0, 9, b.loaded(5, -1, 11), b).places, 0U);
  const Whole place = b.writer.position(b.loaded(6, -1000, 1000), {-5, 0, 70});
  EXPECT_EQ(sum_of(0, 9, place, b).places, 3U);
}

// 1024 times the ends must stay within 32 bits.
TEST(KernelWriter, NarrowSumsStayInTheirLane) {
  constexpr std::int64_t most = INT32_MAX / block_points;
  Bench b;
  const Whole at = b.loaded(2, 0, 3);
  EXPECT_TRUE(sum_of(0, most, at, b).narrow);
  EXPECT_TRUE(sum_of(-most, 0, at, b).narrow);
  EXPECT_FALSE(sum_of(0, most + 1, at, b).narrow);
  EXPECT_FALSE(sum_of(-most - 1, 0, at, b).narrow);
  Bench wide;
  EXPECT_FALSE(sum_of(0, 9, wide.loaded(2, 0, 3), wide, Lane::i64).narrow);
}

TEST(KernelWriter, DivisionOfWhatDoublesHold) {
  constexpr std::int64_t most = std::int64_t{1} << 51;
  Bench b;
  const auto by_double = [&](std::uint32_t index, std::int64_t low, std::int64_t high, std::int64_t divisor) {
    const auto [quotient, rest] =
        b.writer.divide(b.loaded(index, low, high, Lane::i64), b.loaded(index + 1, 1, divisor, Lane::i64));
    // Either may be narrowed afterwards.
    const auto found =
        std::ranges::find(b.kernel.code.rbegin(), b.kernel.code.rend(), KernelOp::divide, &KernelInst::op);
    return found->by_double;
  };
  EXPECT_TRUE(by_double(0, -most, most, most));
  EXPECT_FALSE(by_double(10, -most, most + 1, 7));
  EXPECT_FALSE(by_double(20, -most - 1, 0, 7));
  EXPECT_FALSE(by_double(30, 0, 9, most + 1));
  // The same registers, of which less is known.
  const Whole a = b.loaded(40, 0, 9, Lane::i64), by = b.loaded(41, 1, 9, Lane::i64);
  const Reg first = b.writer.divide(a, by).first.reg;
  EXPECT_NE(b.writer.divide(b.writer.bounded(a, Integer(0), Integer(most + 1)), by).first.reg, first);
}

TEST(KernelWriter, NothingStoredIsAnEmptyKernel) {
  Bench b;
  b.writer.add(b.loaded(0), b.loaded(1));
  b.writer.finish();
  EXPECT_TRUE(b.kernel.code.empty());
  EXPECT_TRUE(b.buffers.empty());
}

}  // namespace
}  // namespace hito::fit::tests
