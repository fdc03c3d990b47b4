// What cannot be trusted is a bit of the path taken: the code of a body is run here, one instruction at a time, on
// exact numbers.
#include <map>

#include "tests/unit/plan/plan_of.h"

namespace hito::plan::tests {
namespace {

// One row of visits. A cell that is not here is missing.
using Row = std::map<std::string, Rational>;

struct Point {
  bool trusted = false, meets = false;
  Rational amount;
};

class Machine {
 public:
  Machine(const Planned& planned, const Code& code, const Row& row) : planned_(planned), code_(code), row_(row) {
    for (const Inst& inst : code.insts) {
      bits_.push_back(false);
      numbers_.emplace_back();
      run(inst);
    }
  }
  bool bit(Val v) const { return bits_.at(v); }
  const Rational& number(Val v) const { return numbers_.at(v); }

 private:
  void set(bool bit) { bits_.back() = bit; }
  void set(const Rational& number) { numbers_.back() = number; }

  void load(const Source& source) {
    const auto& columns = planned_.contract.datasets[core::DatasetId{source.of}].columns;
    if (source.kind == Source::Kind::cell) {
      const auto found = row_.find(columns[source.at].name);
      set(found == row_.end() ? Rational(0) : found->second);
    }
    if (source.kind == Source::Kind::cell_missing) set(!row_.contains(columns[source.at].name));
    // Everything else is of no concern here: no cell is unfit, no column absent.
  }

  void run(const Inst& inst) {
    const auto n = [&](Val v) -> const Rational& { return numbers_.at(v); };
    const auto b = [&](Val v) { return static_cast<bool>(bits_.at(v)); };
    const bool of_bits = inst.a != none && code_.insts[inst.a].kind == Kind::bit;
    switch (inst.op) {
      case Op::truth: return set(inst.index != 0);
      case Op::number: return set(code_.numbers[inst.index]);
      case Op::load: return load(planned_.plan.sources[inst.index]);
      case Op::add: return set(n(inst.a) + n(inst.b));
      case Op::subtract: return set(n(inst.a) - n(inst.b));
      case Op::multiply: return set(n(inst.a) * n(inst.b));
      case Op::divide: return set(n(inst.b).sign() == 0 ? Rational(-1) : n(inst.a) / n(inst.b));
      case Op::negate: return set(-n(inst.a));
      case Op::absolute: return set(abs(n(inst.a)));
      case Op::lesser: return set(std::min(n(inst.a), n(inst.b)));
      case Op::greater_of: return set(std::max(n(inst.a), n(inst.b)));
      case Op::round: return set(round(n(inst.a), code_.roundings[inst.index].step, code_.roundings[inst.index].mode));
      case Op::equal: return set(of_bits ? b(inst.a) == b(inst.b) : n(inst.a) == n(inst.b));
      case Op::less: return set(n(inst.a) < n(inst.b));
      case Op::less_equal: return set(n(inst.a) <= n(inst.b));
      case Op::bit_and: return set(b(inst.a) && b(inst.b));
      case Op::bit_or: return set(b(inst.a) || b(inst.b));
      case Op::bit_not: return set(!b(inst.a));
      case Op::select:
        set(static_cast<bool>(b(inst.a) ? b(inst.b) : b(inst.c)));
        return set(b(inst.a) ? n(inst.b) : n(inst.c));
      // Exact numbers lose nothing; rows, dates and moments are not read here.
      case Op::lost:
      case Op::ordinal:
      case Op::point:
      case Op::place:
      case Op::days_between:
      case Op::whole_months:
      case Op::whole_years:
      case Op::add_days:
      case Op::add_months_clamped:
      case Op::add_months_exact:
      case Op::no_such_date: return;
    }
  }

  const Planned& planned_;
  const Code& code_;
  const Row& row_;
  std::vector<bool> bits_;
  std::vector<Rational> numbers_;
};

Point point(const Planned& planned, const Row& row) {
  const Body& body = planned.body(0);
  EXPECT_TRUE(body.refused.empty());
  const Machine machine(planned, body.code, row);
  return {machine.bit(body.trusted), machine.bit(body.meets), machine.number(body.amount)};
}

Planned of_visit(const std::string& condition, const std::string& amount) {
  return plan_of("clause 1 \"C\"\n  for each visit\n" + (condition.empty() ? "" : "  when " + condition + "\n") +
                 "  the payer pays the provider " + amount + "\n");
}

TEST(Faults, AnUntakenBranchMayDivideBy0) {
  const Planned p = of_visit("", "1 PEN * (if n = 0 then 7 otherwise 10 / n)");
  EXPECT_TRUE(point(p, {{"n", Rational(0)}}).trusted);
  EXPECT_EQ(point(p, {{"n", Rational(0)}}).amount, Rational(7));
  EXPECT_TRUE(point(p, {{"n", Rational(4)}}).trusted);
  EXPECT_EQ(point(p, {{"n", Rational(4)}}).amount, Rational(Integer(5), Integer(2)));
}

TEST(Faults, AnUntakenBranchMayBeMissing) {
  const Planned p = of_visit("", "1 PEN * (if may is present then may otherwise n)");
  EXPECT_EQ(point(p, {{"n", Rational(3)}}).amount, Rational(3));
  EXPECT_TRUE(point(p, {{"n", Rational(3)}}).trusted);
  EXPECT_EQ(point(p, {{"n", Rational(3)}, {"may", Rational(5)}}).amount, Rational(5));
}

TEST(Faults, WhatIsMissingOnThePathTaken) {
  const Planned p = of_visit("n > 1", "1 PEN * n");
  EXPECT_TRUE(point(p, {{"n", Rational(2)}}).trusted);
  EXPECT_FALSE(point(p, {}).trusted);
}

TEST(Faults, GuardsInAnyOrder) {
  for (const char* condition : {"may is present and may > 2", "may > 2 and may is present"}) {
    const Planned p = of_visit(condition, "1 PEN * n");
    const Point without = point(p, {{"n", Rational(3)}});
    EXPECT_TRUE(without.trusted) << condition;
    EXPECT_FALSE(without.meets) << condition;
    EXPECT_TRUE(point(p, {{"n", Rational(3)}, {"may", Rational(5)}}).meets) << condition;
    EXPECT_FALSE(point(p, {{"n", Rational(3)}, {"may", Rational(1)}}).meets) << condition;
  }
}

TEST(Faults, WhatIsPaidWhereTheConditionDoesNotHoldIsNotLookedAt) {
  const Planned p = of_visit("may is present", "1 PEN * may");
  const Point point_of = point(p, {{"n", Rational(3)}});
  EXPECT_TRUE(point_of.trusted);
  EXPECT_FALSE(point_of.meets);
}

TEST(Faults, OneThatHoldsPassesOverTheOthersOfAnOr) {
  const Planned p = of_visit("n > 2 or n = 0 or 10 / n > 9", "1 PEN * n");
  EXPECT_TRUE(point(p, {{"n", Rational(0)}}).trusted);
  EXPECT_TRUE(point(p, {{"n", Rational(0)}}).meets);
  EXPECT_FALSE(point(p, {{"n", Rational(2)}}).meets);
  EXPECT_TRUE(point(p, {{"n", Rational(1)}}).meets);
}

TEST(Faults, ElseIfMissing) {
  const Planned p = of_visit("", "1 PEN * (may or 9 if missing)");
  EXPECT_EQ(point(p, {{"n", Rational(3)}}).amount, Rational(9));
  EXPECT_TRUE(point(p, {{"n", Rational(3)}}).trusted);
  EXPECT_EQ(point(p, {{"n", Rational(3)}, {"may", Rational(5)}}).amount, Rational(5));
}

TEST(Faults, TheLineIsRounded) {
  const Planned p = of_visit("", "1 PEN * n / 3");
  EXPECT_EQ(point(p, {{"n", Rational(2)}}).amount, Rational(Integer(67), Integer(100)));
}

TEST(Faults, TiersAndBrackets) {
  const Planned p = plan_of(
      "tiers price by n\n  from 0 to below 10: 1 PEN\n  from 10 to 50: 2 PEN\n  otherwise: 5 PEN\n"
      "brackets sum_of by n\n  first 10: 1 PEN\n  next 20: 3 PEN\n  beyond: 10 PEN\n"
      "clause 1 \"C\"\n  for each visit\n  the payer pays the provider price(n) * 100 + sum_of(n)\n");
  for (const auto& [n, amount] : {std::pair(0, 100), {9, 109}, {10, 210}, {30, 270}, {50, 470}, {51, 780}})
    EXPECT_EQ(point(p, {{"n", Rational(n)}}).amount, Rational(amount)) << n;
}

}  // namespace
}  // namespace hito::plan::tests
