// Which passes and slots the aggregates of a contract become.
#include "tests/unit/plan/plan_of.h"

namespace hito::plan::tests {
namespace {

TEST(Passes, OfTheQuarterByPeriod) {
  const Planned p = plan_of("clause 1 \"C\"\n" + each_quarter + "1 PEN per visit * (count of visits)\n");
  ASSERT_EQ(p.plan.passes.size(), 1U);
  EXPECT_FALSE(p.pass(0).moments.has_value());
  EXPECT_EQ(p.pass(0).depth, 0U);
  // The rows seen and the rows counted are the same.
  ASSERT_EQ(p.slots(Slot::Op::count).size(), 1U);
  const Slot slot = p.slots(Slot::Op::count)[0];
  EXPECT_EQ(slot.owner, none);
  EXPECT_NE(slot.window, none);
  EXPECT_EQ(slot.domain, periods_domain);
  EXPECT_FALSE(slot.cumulative);
  ASSERT_EQ(p.plan.bodies.size(), 1U);
  EXPECT_TRUE(p.body(0).by_moment);
  EXPECT_EQ(p.body(0).domain, periods_domain);
  EXPECT_FALSE(p.body(0).rows.has_value());
}

TEST(Passes, OfEachOwnerByPeriod) {
  const Planned p = plan_of(
      "clause 1 \"C\"\n  for each site, each quarter\n  the payer pays the provider 1 PEN * (sum of n over its "
      "visits)\n");
  ASSERT_EQ(p.slots(Slot::Op::sum).size(), 1U);
  const Slot slot = p.slots(Slot::Op::sum)[0];
  EXPECT_NE(slot.owner, none);
  EXPECT_EQ(p.contract.datasets[slot.owner_of].name, "sites");
  EXPECT_NE(slot.window, none);
  ASSERT_TRUE(p.body(0).rows.has_value());
  EXPECT_EQ(p.contract.datasets[*p.body(0).rows].name, "sites");
}

TEST(Passes, ToDateIsCumulativeInOnePass) {
  const Planned p =
      plan_of("define all = sum of n over visits to date\nclause 1 \"C\"\n" + each_quarter +
              "1 PEN * all\nclause 2 \"C\"\n  for each visit\n  the payer pays the provider 1 PEN * all\n");
  // Neither is run once for each moment, and both are filled in one loop.
  ASSERT_EQ(p.plan.passes.size(), 1U);
  EXPECT_FALSE(p.pass(0).moments.has_value());
  const auto sums = p.slots(Slot::Op::sum);
  ASSERT_EQ(sums.size(), 2U);
  for (const Slot& slot : sums) EXPECT_TRUE(slot.cumulative);
  EXPECT_EQ(sums[0].domain, periods_domain);
  EXPECT_EQ(p.plan.domains[sums[1].domain].kind, Domain::Kind::dates);
  // Rows of a clause that is paid on their date have moments of their own.
  EXPECT_FALSE(p.body(1).by_moment);
  EXPECT_EQ(p.body(1).domain, sums[1].domain);
}

TEST(Passes, OfTheWholeTermWithoutWindow) {
  const Planned p =
      plan_of("clause 1 \"C\"\n" + each_quarter +
              "1 PEN * (sum of n over visits over the whole term)\nclause 2 \"C\"\n  at the end of the term\n"
              "  the payer pays the provider 1 PEN * (sum of n over visits)\n");
  // Two moments, one sum.
  ASSERT_EQ(p.slots(Slot::Op::sum).size(), 1U);
  EXPECT_EQ(p.slots(Slot::Op::sum)[0].window, none);
  EXPECT_EQ(p.plan.domains[p.body(1).domain].kind, Domain::Kind::single);
}

TEST(Passes, WhatChangesFromMomentToMomentRunsOnceForEach) {
  const Planned p = plan_of("reported value k number from 0 to 9, each quarter\nclause 1 \"C\"\n" + each_quarter +
                            "1 PEN * (sum of n * k over visits to date)\nclause 2 \"C\"\n" + each_quarter +
                            "1 PEN * (sum of n * k over visits)\n");
  ASSERT_EQ(p.plan.passes.size(), 2U);
  EXPECT_EQ(std::ranges::count_if(p.plan.passes, [](const Pass& pass) { return pass.moments.has_value(); }), 1);
  // Of the quarter each row is looked at in its own.
  for (const Slot& slot : p.slots(Slot::Op::sum)) EXPECT_FALSE(slot.cumulative);
}

TEST(Passes, EqualAggregatesShareASlot) {
  const Planned p =
      plan_of("clause 1 \"C\"\n" + each_quarter + "1 PEN * (sum of n over visits where n > 3)\nclause 2 \"C\"\n" +
              each_quarter + "1 PEN * (average of n over visits where n > 3, or 0 if none)\nclause 3 \"C\"\n" +
              each_quarter + "1 PEN per visit * (count of visits where n > 3)\n");
  EXPECT_EQ(p.plan.passes.size(), 1U);
  EXPECT_EQ(p.slots(Slot::Op::sum).size(), 1U);
  // All rows of the window, and those that hold.
  EXPECT_EQ(p.slots(Slot::Op::count).size(), 2U);
}

TEST(Passes, AggregatesInsideOneAnotherComeInOrder) {
  const Planned p = plan_of(
      "for each site define own = sum of n over its visits\n"
      "define all = sum of own over sites\n"
      "for each site define part = own / (1 + all)\n"
      "clause 1 \"C\"\n  at the end of the term\n  the payer pays the provider 1 PEN * (maximum of (round part to "
      "0.01, half "
      "up) over sites, or 0 if none)\n");
  ASSERT_EQ(p.plan.passes.size(), 3U);
  std::vector<unsigned> depths;
  for (const Pass& pass : p.plan.passes) depths.push_back(pass.depth);
  std::ranges::sort(depths);
  EXPECT_EQ(depths, (std::vector{0U, 1U, 2U}));
  // A pass loads slots of passes of lesser depth only.
  for (const Pass& pass : p.plan.passes)
    for (const Inst& inst : pass.code.insts) {
      if (inst.op != Op::load || p.plan.sources[inst.index].kind != Source::Kind::slot) continue;
      const Slot& slot = p.plan.slots[SlotId{p.plan.sources[inst.index].of}];
      EXPECT_LT(p.plan.passes[slot.pass].depth, pass.depth);
    }
}

TEST(Passes, AFunctionOfAnAggregateLiesDeeperThanIt) {
  const Planned p = plan_of(
      "define most = maximum of base over sites, or 0 if none\ndefine spread(x) = sum of base * x over sites\n"
      "clause 1 \"C\"\n  at the end of the term\n  the payer pays the provider 1 PEN * (sum of base * spread(most) "
      "over sites)\n");
  ASSERT_EQ(p.plan.passes.size(), 3U);
  for (const Pass& pass : p.plan.passes)
    for (const Inst& inst : pass.code.insts) {
      if (inst.op != Op::load || p.plan.sources[inst.index].kind != Source::Kind::slot) continue;
      const Slot& slot = p.plan.slots[SlotId{p.plan.sources[inst.index].of}];
      EXPECT_LT(p.plan.passes[slot.pass].depth, pass.depth);
    }
}

TEST(Passes, AFunctionHasSlotsForEachOfItsArguments) {
  const Planned p = plan_of("define beyond(x) = count of visits where n > x\nclause 1 \"C\"\n" + each_quarter +
                            "1 PEN per visit * (beyond(3) + beyond(4) + beyond(3))\n");
  EXPECT_TRUE(p.body(0).refused.empty());
  // All rows, those above 3 and those above 4.
  EXPECT_EQ(p.slots(Slot::Op::count).size(), 3U);
}

TEST(Passes, OneThatNamesAnotherRowIsLeftToTheReferenceEvaluator) {
  const Planned p = plan_of(
      "clause 1 \"C\"\n  for each site, at the end of the term\n  the payer pays the provider 1 PEN per visit * (count "
      "of visits where n > base)\n"
      "clause 2 \"C\"\n  for each site, at the end of the term\n  the payer pays the provider 1 PEN per visit * (count "
      "of its visits where n > base)\n");
  EXPECT_EQ(p.body(0).refused, say(Say::why_other_row));
  EXPECT_TRUE(p.body(0).code.insts.empty());
  // The owner's own columns are at hand.
  EXPECT_TRUE(p.body(1).refused.empty());
}

TEST(Passes, RightsThatAreAskedAbout) {
  const Planned p = plan_of(
      "clause 1 \"C\"\n  for each site, each quarter\n  the payer pays the provider 1 PEN * base\n"
      "clause 2 \"C\"\n  for each site, each quarter\n  when clause 1 gives a right to payment\n  the payer pays the "
      "provider 1 PEN\n"
      "clause 3 \"C\"\n  for each site, at the end of the term\n  when clause 2 gives a right to payment\n  the payer "
      "pays the provider 1 PEN\n");
  EXPECT_EQ(p.plan.right_at, (std::vector{true, false, false}));
  EXPECT_EQ(p.plan.right_any, (std::vector{false, true, false}));
}

TEST(Passes, BodiesInOrderOfEvaluationThenCapsThenWeights) {
  const Planned p = plan_of(
      "clause 1 \"C\"\n  each quarter\n  when clause 2 gives a right to payment\n  the payer pays the provider 1 PEN\n "
      " divided among the rows of sites in proportion to base, nothing if they add up to 0\n"
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN\n"
      "clause 3 \"C\"\n  cap clause 2 at 3 PEN per quarter, unused balance lapses\n"
      "clause 4 \"C\"\n  cap clause 2 at 5 PEN over the whole contract, earlier dates first\n");
  ASSERT_EQ(p.plan.bodies.size(), 5U);
  using What = Body::What;
  const What what[] = {What::lines, What::lines, What::cap, What::cap, What::weights};
  const char* clause[] = {"2", "1", "3", "4", "1"};
  for (std::size_t b = 0; b < 5; ++b) {
    EXPECT_EQ(p.body(b).what, what[b]);
    EXPECT_EQ(p.contract.clauses[p.body(b).clause].number, clause[b]);
  }
  // A cap of the contract's own periods has an amount for each; the other has one.
  EXPECT_EQ(p.body(2).domain, periods_domain);
  EXPECT_EQ(p.plan.domains[p.body(3).domain].kind, Domain::Kind::single);
  EXPECT_TRUE(p.body(4).rows.has_value());
}

TEST(Passes, PowersAndLongCode) {
  const Planned p = plan_of(
      "clause 1 \"C\"\n  at the end of the term\n  the payer pays the provider 1 PEN * (sum of n ^ 3 over visits)\n");
  EXPECT_TRUE(p.body(0).refused.empty());
  EXPECT_EQ(count(p.pass(0).code, Op::multiply), 3);
}

}  // namespace
}  // namespace hito::plan::tests
