#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "compiler/fit/fit.h"
#include "compiler/fit/writer.h"

namespace hito::fit::tests {
namespace {

Integer power_of_two(unsigned exponent) {
  Integer value(1);
  for (unsigned i = 0; i < exponent; ++i) value += value;
  return value;
}

TEST(Lanes, EdgesOfEachLane) {
  const auto at = [](unsigned bits) { return power_of_two(bits) - Integer(1); };
  EXPECT_EQ(lane_for(Integer(0), Integer(0)), Lane::i32);
  EXPECT_EQ(lane_for(-at(30), at(30)), Lane::i32);
  EXPECT_EQ(lane_for(Integer(0), power_of_two(30)), Lane::i64);
  EXPECT_EQ(lane_for(-power_of_two(30), Integer(0)), Lane::i64);
  EXPECT_EQ(lane_for(-at(62), at(62)), Lane::i64);
  EXPECT_EQ(lane_for(-power_of_two(62), Integer(0)), Lane::i128);
  EXPECT_EQ(lane_for(-at(126), at(126)), Lane::i128);
  EXPECT_EQ(lane_for(Integer(0), power_of_two(126)), std::nullopt);
  EXPECT_EQ(lane_for(-power_of_two(126), Integer(0)), std::nullopt);
}

Seen of(const Integer& low, const Integer& high) { return coarse({Lane::i64, Rational(1), low, high, std::nullopt}); }

TEST(Coarse, ContainsWhatWasSeenAndZero) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 2000; ++i) {
    const Integer a(static_cast<std::int64_t>(random()) >> (random() % 63));
    const Integer b(static_cast<std::int64_t>(random()) >> (random() % 63));
    const Integer low = std::min(a, b), high = std::max(a, b);
    const Seen seen = of(low, high);
    ASSERT_LE(seen.low, std::min(low, Integer(0)));
    ASSERT_GE(seen.high, std::max(high, Integer(0)));
    // At most 4 bits wider.
    ASSERT_LE(seen.high.bit_length(), std::max(high, Integer(0)).bit_length() + 3);
    const Seen again = coarse(seen);
    ASSERT_EQ(again.low, seen.low);
    ASSERT_EQ(again.high, seen.high);
    // A wider range never gives a narrower one.
    const Seen wider = of(low - Integer(static_cast<std::int64_t>(random() % 1000)), high + Integer(1));
    ASSERT_LE(wider.low, seen.low);
    ASSERT_GE(wider.high, seen.high);
  }
}

TEST(Coarse, StepsOfFourBits) {
  EXPECT_EQ(of(Integer(0), Integer(0)).high, Integer(0));
  EXPECT_EQ(of(Integer(0), Integer(1)).high, Integer(15));
  EXPECT_EQ(of(Integer(0), Integer(15)).high, Integer(15));
  EXPECT_EQ(of(Integer(-16), Integer(16)).high, Integer(255));
  EXPECT_EQ(of(Integer(-16), Integer(16)).low, Integer(-255));
  EXPECT_EQ(of(Integer(3), Integer(5)).low, Integer(0));
}

// ---- fit() on a plan made by hand -----------------------------------------------------------------------------------

// One dataset with a number (source 0) and a bit (source 1); a pass with slots; a body that pays the sum.
struct SmallPlan {
  plan::Plan plan;
  plan::SlotId sum, count, fault, least;
  plan::BodyId body;

  SmallPlan() {
    using plan::Source;
    plan.domains.add({});
    plan.sources = {{Source::Kind::cell, 0, 0}, {Source::Kind::cell_unfit, 0, 0}};
    plan::Pass pass;
    pass.over = core::DatasetId{0};
    using plan::Kind;
    using plan::none;
    using plan::Op;
    pass.code.insts = {{Op::point, Kind::row, none, none, none, 0},
                       {Op::load, Kind::number, 0, none, none, 0},
                       {Op::load, Kind::bit, 0, none, none, 1},
                       {Op::truth, Kind::bit, none, none, none, 1}};
    const plan::PassId id = plan.passes.add(std::move(pass));
    const auto slot = [&](plan::Slot::Op op, plan::Val mask, plan::Val value) {
      plan::Slot made;
      made.op = op;
      made.pass = id;
      made.mask = mask;
      made.value = value;
      const plan::SlotId at = plan.slots.add(made);
      plan.passes[id].slots.push_back(at);
      plan.sources.push_back({Source::Kind::slot, at.value, 0});
      return at;
    };
    sum = slot(plan::Slot::Op::sum, 3, 1);
    count = slot(plan::Slot::Op::count, 3, none);
    fault = slot(plan::Slot::Op::any, 2, 2);
    least = slot(plan::Slot::Op::minimum, 3, 1);
    plan::Body paid;
    paid.code.insts = {{Op::load, Kind::number, none, none, none, 2},
                       {Op::load, Kind::bit, none, none, none, 4},
                       {Op::bit_not, Kind::bit, 1, none, none, 0}};
    paid.amount = 0;
    paid.trusted = 2;
    body = plan.bodies.add(std::move(paid));
  }

  Fit fitted(std::optional<bool> unfit, const Integer& high, std::uint64_t rows = 15,
             const Integer& low = Integer(0)) const {
    return fit::fit(plan,
                    [&](const plan::Source& source) {
                      if (source.kind == plan::Source::Kind::cell_unfit)
                        return Seen{Lane::bit, Rational(1), Integer(0), Integer(1), unfit};
                      return Seen{Lane::i64, Rational(Integer(1), Integer(100)), low, high, std::nullopt};
                    },
                    {rows});
  }
};

std::ptrdiff_t count(const Kernel& kernel, KernelOp op) { return std::ranges::count(kernel.code, op, &KernelInst::op); }

TEST(Fit, SlotsThatNothingLoadsAreNotFilled) {
  const Fit fit = SmallPlan().fitted(std::nullopt, Integer(255));
  const Kernel& pass = fit.passes[0].kernel;
  EXPECT_EQ(count(pass, KernelOp::sum_into), 1);
  EXPECT_EQ(count(pass, KernelOp::or_into), 1);
  EXPECT_EQ(count(pass, KernelOp::minimum_into), 0);
}

TEST(Fit, AFaultThatNeverHoldsCostsNothing) {
  const Fit fit = SmallPlan().fitted(false, Integer(255));
  EXPECT_EQ(count(fit.passes[0].kernel, KernelOp::or_into), 0);
  const Kernel& body = fit.bodies[0].kernel;
  EXPECT_EQ(count(body, KernelOp::load), 1);
  EXPECT_FALSE(fit.bodies[0].never_trusted);
}

TEST(Fit, AFaultThatAlwaysHoldsIsSeenWhereItIsLoaded) {
  const Fit fit = SmallPlan().fitted(true, Integer(255));
  EXPECT_EQ(count(fit.passes[0].kernel, KernelOp::or_into), 1);
}

TEST(Fit, SumsHaveRoomForEveryRow) {
  const SmallPlan small;
  EXPECT_EQ(small.fitted(false, Integer(255)).slots[small.sum.value].seen.high, Integer(255 * 15));
  EXPECT_EQ(small.fitted(false, Integer(255), 15, Integer(-15)).slots[small.sum.value].seen.low, Integer(-15 * 15));
  EXPECT_EQ(small.fitted(false, Integer(255)).bodies[0].amount.unit, Rational(Integer(1), Integer(100)));
  EXPECT_EQ(small.fitted(false, power_of_two(61)).slots[small.sum.value].seen.lane, Lane::i128);
  EXPECT_EQ(small.fitted(false, power_of_two(61)).bodies[0].amount.lane, Lane::i128);
  const Fit lost = small.fitted(false, power_of_two(124));
  EXPECT_TRUE(lost.slots[small.sum.value].lost);
  EXPECT_TRUE(lost.bodies[0].never_trusted);
  EXPECT_TRUE(lost.bodies[0].kernel.code.empty());
}

TEST(Fit, WithoutRowsASumIsKnown) {
  const SmallPlan small;
  const Fit fit = small.fitted(false, Integer(255), 0);
  EXPECT_EQ(count(fit.bodies[0].kernel, KernelOp::load), 0);
  EXPECT_TRUE(fit.bodies[0].amount.low == Integer(0) && fit.bodies[0].amount.high == Integer(0));
}

}  // namespace
}  // namespace hito::fit::tests
