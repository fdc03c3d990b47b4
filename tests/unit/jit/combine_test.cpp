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

// One of `places` for each point, and what has none is masked; or the place of a number among `begins`.
Reg few_places(Writer& w, Lane index_lane, std::uint32_t places, bool by_position) {
  if (by_position) {
    for (std::uint32_t k = 0; k < places; ++k) w.kernel.begins.push_back(static_cast<std::int32_t>(3 * k) - 20);
    // Numbers that are often one of them.
    const Reg number = w.binary(KernelOp::remainder, Lane::i32, w.column(Lane::i32), w.constant(Lane::i32, 40));
    return w.add({.op = KernelOp::position, .lane = Lane::i32, .a = number});
  }
  return w.binary(KernelOp::remainder, index_lane, w.column(index_lane), w.constant(index_lane, places + 2));
}

TEST(Combine, FewPlacesKnown) {
  for (const std::uint32_t places : {1U, 2U, 3U, 12U, 16U, 17U, 40U})
    for (const Lane lane : lanes)
      for (const KernelOp op : combining)
        for (const bool by_position : {false, true}) {
          Writer w;
          const Lane index_lane = by_position || places % 2 == 0 ? Lane::i32 : Lane::i64;
          const Reg index = few_places(w, index_lane, places, by_position);
          const Reg mask =
              w.binary(KernelOp::bit_and, Lane::bit, w.within(index_lane, index, places), w.column(Lane::bit));
          w.combine(lane == Lane::bit ? KernelOp::or_into : op, lane, mask, index, w.column(lane));
          w.kernel.code.back().places = places;
          expect_like_interpreter(w.kernel);
        }
}

// Numbers of which 1024 add up within 32 bits, the greatest of them among them.
TEST(Combine, FewPlacesOfNarrowSums) {
  constexpr Wide most = INT32_MAX / fit::block_points;
  for (const bool by_position : {false, true})
    for (const bool all_greatest : {false, true}) {
      Writer w;
      const Reg index = few_places(w, Lane::i32, 5, by_position);
      const Reg value =
          all_greatest ? w.constant(Lane::i32, most)
                       : w.binary(KernelOp::remainder, Lane::i32, w.column(Lane::i32), w.constant(Lane::i32, most + 1));
      const Reg wide = w.add({.op = KernelOp::widen, .lane = Lane::i64, .a = value});
      const Reg mask = w.binary(KernelOp::bit_and, Lane::bit, w.within(Lane::i32, index, 5), w.column(Lane::bit));
      w.combine(KernelOp::sum_into, Lane::i64, mask, index, wide);
      w.kernel.code.back().places = 5;
      w.kernel.code.back().narrow = true;
      expect_like_interpreter(w.kernel);
    }
}

// More places than there are registers, and beside those that wait and those that stay.
TEST(Combine, FewPlacesBesideOthers) {
  Writer w;
  const Reg index = few_places(w, Lane::i32, 12, true);
  const Reg mask = w.column(Lane::bit), value = w.column(Lane::i64), anywhere = w.column(Lane::i32);
  for (const KernelOp op : {KernelOp::sum_into, KernelOp::maximum_into, KernelOp::sum_into}) {
    w.combine(op, Lane::i64, mask, index, value);
    w.kernel.code.back().places = 12;
  }
  w.combine(KernelOp::sum_into, Lane::i64, w.within(Lane::i32, anywhere, size), anywhere, value);
  w.combine(KernelOp::or_into, Lane::bit, mask, index, mask);
  w.kernel.code.back().places = 12;
  w.combine(KernelOp::minimum_into, Lane::i64, mask, w.constant(Lane::i64, 0), value);
  w.store(Lane::i32, index);
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
