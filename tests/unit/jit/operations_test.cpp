// Each operation in each lane, on values near the ends of the lane.
#include <gtest/gtest.h>

#include <optional>

#include "base/diagnostics.h"
#include "compiler/jit/jit.h"
#include "tests/unit/jit/draw.h"

namespace hito::jit::tests {
namespace {

using fit::Helper;
using fit::Kernel;
using fit::KernelOp;
using fit::Lane;
using fit::Reg;

constexpr std::size_t size = 700;

void expect_like_interpreter(const std::vector<Kernel>& kernels) {
  const Native native = compile(kernels, {});
  EXPECT_FALSE(native.from_cache());
  Draw draw(1);
  for (std::size_t k = 0; k < kernels.size(); ++k) {
    const Buffers before = draw.data(kernels[k], size);
    Buffers expected = before;
    Buffers found = before;
    interpret(kernels[k], expected, 0, size);
    run(native.function(k), found, 0, size);
    EXPECT_EQ(found, expected) << fit::to_text(kernels[k]);
  }
}

Kernel binary(KernelOp op, Lane operands, Lane result) {
  Writer w;
  const Reg a = w.column(operands);
  Reg b = w.column(operands);
  if (op == KernelOp::divide || op == KernelOp::remainder) b = w.divisor(operands, b);
  w.store(result, w.binary(op, result, a, b));
  return w.kernel;
}

TEST(Operations, Arithmetic) {
  std::vector<Kernel> kernels;
  for (const Lane lane : number_lanes)
    for (const KernelOp op :
         {KernelOp::add, KernelOp::subtract, KernelOp::multiply, KernelOp::divide, KernelOp::remainder})
      kernels.push_back(binary(op, lane, lane));
  expect_like_interpreter(kernels);
}

// a = q × b and one more or less: where the quotient of doubles is as near to a whole number as it can be.
void put_near_multiples(Buffer& a, Buffer& b, Lane lane, std::optional<Wide> divisor) {
  const Wide most = lane == Lane::i32 ? Wide{1} << 30 : Wide{1} << 51;
  Draw draw(5);
  const auto below = [&](Wide bound) { return static_cast<Wide>(draw.below(static_cast<std::uint64_t>(bound))); };
  for (std::size_t i = 0; i < size; ++i) {
    const Wide by = divisor ? *divisor : 1 + below(most >> draw.below(lane == Lane::i32 ? 30 : 51));
    const Wide quotient = i % 5 == 0 ? most / by : below(most / by + 1);
    const Wide near = quotient * by + static_cast<Wide>(i % 3) - 1;
    const Wide number = near > most ? most : near;
    a.set(i, i % 2 == 0 ? number : -number);
    b.set(i, by);
  }
}

TEST(Operations, DivisionByDoubles) {
  for (const Lane lane : {Lane::i32, Lane::i64})
    for (const std::optional<Wide> divisor :
         {std::optional<Wide>(), std::optional<Wide>(1), std::optional<Wide>(2), std::optional<Wide>(3),
          std::optional<Wide>(300), std::optional<Wide>(30'000), std::optional<Wide>(999'999'937)}) {
      Writer w;
      const Reg a = w.column(lane), column = w.column(lane);
      const Reg b = divisor ? w.constant(lane, *divisor) : column;
      for (const KernelOp op : {KernelOp::divide, KernelOp::remainder})
        w.store(lane, w.add({.op = op, .lane = lane, .a = a, .b = b, .by_double = true}));
      const Native native = compile({w.kernel}, {});
      Buffers expected = Draw(1).data(w.kernel, size);
      put_near_multiples(expected[0], expected[1], lane, divisor);
      Buffers found = expected;
      interpret(w.kernel, expected, 0, size);
      run(native.function(0), found, 0, size);
      EXPECT_EQ(found, expected) << fit::to_text(w.kernel);
    }
}

// What is not used may be anything, 0 among divisors: a bit worked out of it is still a bit, which another one decides
// over.
TEST(Operations, DivisionByDoublesOfWhatIsNotUsed) {
  Writer w;
  const Reg a = w.column(Lane::i64), b = w.column(Lane::i64), decides = w.column(Lane::bit);
  const Reg quotient = w.add({.op = KernelOp::divide, .lane = Lane::i64, .a = a, .b = b, .by_double = true});
  const Reg large = w.binary(KernelOp::less, Lane::bit, w.constant(Lane::i64, 5), quotient);
  w.store(Lane::bit, w.binary(KernelOp::bit_and, Lane::bit, decides, large));
  w.store(Lane::bit, w.binary(KernelOp::bit_or, Lane::bit, large, decides));
  const Native native = compile({w.kernel}, {});
  Buffers found = Draw(1).data(w.kernel, size);
  for (std::size_t i = 0; i < size; ++i) {
    found[0].set(i, i % 2 == 0 ? greatest(Lane::i64) : least(Lane::i64));
    found[1].set(i, static_cast<Wide>(i % 3) - 1);
    found[2].set(i, i % 2);
  }
  run(native.function(0), found, 0, size);
  for (std::size_t i = 0; i < size; ++i) {
    if (i % 2 == 0) EXPECT_EQ(found[3].get(i), 0) << i;
    if (i % 2 == 1) EXPECT_EQ(found[4].get(i), 1) << i;
  }
}

TEST(Operations, DivisionByConstants) {
  std::vector<Kernel> kernels;
  for (const Lane lane : number_lanes)
    for (const KernelOp op : {KernelOp::divide, KernelOp::remainder})
      for (const Wide divisor : {Wide{1}, Wide{2}, Wide{-2}, Wide{3}, Wide{10}, Wide{-10}, Wide{100}, Wide{360},
                                 Wide{3000}, greatest(lane), least(lane), greatest(lane) / 3}) {
        Writer w;
        const Reg a = w.column(lane);
        w.store(lane, w.binary(op, lane, a, w.constant(lane, divisor)));
        kernels.push_back(w.kernel);
      }
  expect_like_interpreter(kernels);
}

TEST(Operations, Comparisons) {
  std::vector<Kernel> kernels;
  for (const Lane lane : number_lanes)
    for (const KernelOp op : {KernelOp::equal, KernelOp::not_equal, KernelOp::less, KernelOp::less_equal})
      kernels.push_back(binary(op, lane, Lane::bit));
  kernels.push_back(binary(KernelOp::equal, Lane::bit, Lane::bit));
  kernels.push_back(binary(KernelOp::not_equal, Lane::bit, Lane::bit));
  expect_like_interpreter(kernels);
}

TEST(Operations, Bits) {
  std::vector<Kernel> kernels{binary(KernelOp::bit_and, Lane::bit, Lane::bit),
                              binary(KernelOp::bit_or, Lane::bit, Lane::bit)};
  Writer w;
  const Reg a = w.column(Lane::bit);
  w.store(Lane::bit, w.binary(KernelOp::bit_not, Lane::bit, a, fit::no_reg));
  kernels.push_back(w.kernel);
  expect_like_interpreter(kernels);
}

TEST(Operations, ChoicesConstantsAndPoints) {
  std::vector<Kernel> kernels;
  for (const Lane lane : lanes) {
    Writer w;
    const Reg mask = w.column(Lane::bit);
    const Reg a = w.column(lane);
    w.store(lane, w.add({.op = KernelOp::select, .lane = lane, .a = mask, .b = a, .c = w.column(lane)}));
    w.store(lane, w.constant(lane, greatest(lane)));
    w.store(lane, w.constant(lane, least(lane)));
    w.store(Lane::i64, w.point());
    kernels.push_back(w.kernel);
  }
  expect_like_interpreter(kernels);
}

TEST(Operations, Conversions) {
  std::vector<Kernel> kernels;
  for (const Lane from : lanes)
    for (const Lane to : lanes) {
      Writer w;
      const Reg a = w.column(from);
      w.store(to, w.add({.op = from <= to ? KernelOp::widen : KernelOp::narrow, .lane = to, .a = a}));
      kernels.push_back(w.kernel);
    }
  expect_like_interpreter(kernels);
}

TEST(Operations, Helpers) {
  std::vector<Kernel> kernels;
  for (const Helper helper :
       {Helper::add_months_clamped, Helper::add_months_exact, Helper::whole_months, Helper::whole_years}) {
    Writer w;
    const Reg a = w.column(Lane::i64);
    const Reg b = w.column(Lane::i64);
    w.store(Lane::i64, w.add({.op = KernelOp::call, .a = a, .b = b, .helper = helper}));
    kernels.push_back(w.kernel);
  }
  expect_like_interpreter(kernels);
}

TEST(Operations, ACopyAndAFillMayBecomeCallsToTheLibrary) {
  std::vector<Kernel> kernels;
  for (const Lane lane : lanes) {
    Writer copy;
    copy.store(lane, copy.column(lane));
    kernels.push_back(copy.kernel);
    Writer fill;
    fill.store(lane, fill.constant(lane, 0));
    kernels.push_back(fill.kernel);
  }
  expect_like_interpreter(kernels);
}

TEST(Operations, NoKernelsAndNoInstructions) {
  EXPECT_THROW(compile({}, {}).function(0), InternalError);
  Kernel empty;
  compile({empty}, {}).function(0)(nullptr, 0, 100);
}

TEST(Operations, AKernelThatIsNotWellFormedIsRefused) {
  const auto refused = [](const Writer& w) { EXPECT_THROW(compile({w.kernel}, {}), InternalError); };
  Writer lanes_differ;
  lanes_differ.binary(KernelOp::add, Lane::i64, lanes_differ.constant(Lane::i64, 1),
                      lanes_differ.constant(Lane::i32, 1));
  refused(lanes_differ);
  Writer later;
  later.binary(KernelOp::add, Lane::i64, 1, 1);
  refused(later);
  Writer no_value;
  no_value.store(Lane::i64, no_value.point());
  no_value.binary(KernelOp::add, Lane::i64, 0, 1);
  refused(no_value);
  Writer two_uses;
  two_uses.add({.op = KernelOp::store, .a = two_uses.column(Lane::i64), .buffer = 0});
  refused(two_uses);
  Writer undeclared;
  undeclared.add({.op = KernelOp::store, .a = undeclared.point(), .buffer = 3});
  refused(undeclared);
}

}  // namespace
}  // namespace hito::jit::tests
