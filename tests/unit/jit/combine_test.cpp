// Accumulations: masks, places out of range, ranges of points, wrap-around.
#include <gtest/gtest.h>

#include "compiler/jit/jit.h"
#include "tests/unit/jit/draw.h"

namespace hito::jit::tests {
namespace {

using fit::Kernel;
using fit::KernelOp;
using fit::Lane;
using fit::Reg;

constexpr std::size_t size = 2500;

void expect_like_interpreter(const Kernel& kernel) {
  const Native native = compile({kernel}, {});
  Draw draw(7);
  Buffers expected = draw.data(kernel, size);
  Buffers found = expected;
  using Range = std::pair<std::int64_t, std::int64_t>;
  for (const auto& [begin, end] : {Range{0, 0}, Range{5, 5}, Range{9, 3}, Range{0, 1}, Range{1, 1024}, Range{0, 1024},
                                   Range{3, 1028}, Range{0, size}, Range{size, size}}) {
    interpret(kernel, expected, begin, end);
    run(native.function(0), found, begin, end);
    ASSERT_EQ(found, expected) << begin << ".." << end << '\n' << fit::to_text(kernel);
  }
}

// Where the place is in range.
Kernel masked(KernelOp op, Lane lane, Lane index_lane) {
  Writer w;
  const Reg index = w.column(index_lane);
  const Reg mask = w.binary(KernelOp::bit_and, Lane::bit, w.within(index_lane, index, size), w.column(Lane::bit));
  w.combine(op, lane, mask, index, w.column(lane));
  return w.kernel;
}

TEST(Combine, PlacesOutOfRangeAreLeftAlone) {
  for (const Lane index_lane : {Lane::i32, Lane::i64}) {
    for (const Lane lane : number_lanes)
      for (const KernelOp op : combining) expect_like_interpreter(masked(op, lane, index_lane));
    expect_like_interpreter(masked(KernelOp::or_into, Lane::bit, index_lane));
  }
}

TEST(Combine, OnePlaceForAll) {
  for (const Wide place : {0, 3})
    for (const Lane lane : lanes)
      for (const KernelOp op : combining) {
        Writer w;
        const Reg mask = w.column(Lane::bit);
        const Reg index = w.constant(Lane::i64, place);
        w.combine(lane == Lane::bit ? KernelOp::or_into : op, lane, mask, index, w.column(lane));
        expect_like_interpreter(w.kernel);
      }
}

TEST(Combine, TwoIntoOneBuffer) {
  Writer w;
  const Reg mask = w.column(Lane::bit);
  const Reg index = w.constant(Lane::i64, 0);
  const Reg value = w.column(Lane::i64);
  const std::uint32_t into = w.buffer(Lane::i64);
  w.add({.op = KernelOp::sum_into, .a = mask, .b = index, .c = value, .buffer = into});
  w.add({.op = KernelOp::sum_into, .a = mask, .b = w.constant(Lane::i32, 4), .c = value, .buffer = into});
  w.add({.op = KernelOp::sum_into, .a = mask, .b = index, .c = value, .buffer = into});
  expect_like_interpreter(w.kernel);
}

TEST(Combine, SumsOfWidenedValues) {
  for (const Lane from : lanes)
    for (const Lane to : number_lanes) {
      if (to < from) continue;
      Writer w;
      const Reg place = w.add({.op = KernelOp::constant, .lane = Lane::i32, .value = 2});
      const Reg value = w.add({.op = KernelOp::widen, .lane = to, .a = w.column(from)});
      w.combine(KernelOp::sum_into, to, w.column(Lane::bit), place, value);
      expect_like_interpreter(w.kernel);
    }
}

// More than what waits for a second pass may take.
TEST(Combine, VeryManyAccumulations) {
  Writer w;
  const Reg mask = w.column(Lane::bit);
  const Reg index = w.constant(Lane::i64, 1);
  const Reg value = w.column(Lane::i64);
  for (int k = 0; k < 60; ++k) w.combine(KernelOp::sum_into, Lane::i64, mask, index, value);
  expect_like_interpreter(w.kernel);
}

// A stored value beside an accumulation, over several blocks.
TEST(Combine, StoresBeside) {
  Writer w;
  const Reg key = w.column(Lane::i32);
  const Reg value = w.column(Lane::i64);
  w.store(Lane::i64, w.binary(KernelOp::multiply, Lane::i64, value, value));
  w.combine(KernelOp::maximum_into, Lane::i64, w.within(Lane::i32, key, size), key, value);
  w.combine(KernelOp::sum_into, Lane::i64, w.column(Lane::bit), w.constant(Lane::i64, 0), value);
  w.store(Lane::i32, key);
  expect_like_interpreter(w.kernel);
}

}  // namespace
}  // namespace hito::jit::tests
