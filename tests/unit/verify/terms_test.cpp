// What is stated of an operation on symbols is what the exact operation does: the solver finds the right value and no
// other one.
#include "compiler/verify/terms.h"

#include <gtest/gtest.h>

#include <new>
#include <random>
#include <string_view>

#include "compiler/facts/interval.h"
#include "compiler/verify/lift.h"

namespace hito::verify {
namespace {

using core::Op;

Rational ratio(std::int64_t a, std::int64_t b) { return Rational(Integer(a), Integer(b)); }

z3::check_result ask(Terms& terms, const Formula& goal) {
  z3::solver solver(terms.context(), z3::solver::simple());
  for (const Formula& one : terms.stated(goal, {true, true})) solver.add(one);
  solver.add(goal);
  return solver.check();
}

// The value of a term whose symbols are fixed by `given` is `wanted`, and nothing else.
void expect_is(Terms& terms, const Formula& given, const Sym& value, const Rational& wanted, const std::string& what) {
  const z3::expr number = terms.numeral(wanted);
  EXPECT_EQ(ask(terms, given && value.value == number), z3::sat) << what;
  EXPECT_EQ(ask(terms, given && value.value != number), z3::unsat) << what;
}

std::vector<Rational> constants() {
  std::vector<Rational> all{Rational(0),     Rational(1),    Rational(-1),    ratio(1, 2),
                            ratio(-1, 2),    ratio(5, 1000), ratio(15, 1000), ratio(-15, 1000),
                            ratio(25, 1000), ratio(1, 3),    Rational(1000)};
  std::mt19937_64 bits(7);
  for (int i = 0; i < 12; ++i)
    all.push_back(
        ratio(static_cast<std::int64_t>(bits() % 20001) - 10000, 1 + static_cast<std::int64_t>(bits() % 997)));
  return all;
}

TEST(Terms, RoundingIsThatOfNumbers) {
  for (const Rational& step : {Rational(1), ratio(1, 100), ratio(1, 20), Rational(1000)})
    for (const RoundMode mode : {RoundMode::half_up, RoundMode::half_even, RoundMode::up, RoundMode::down,
                                 RoundMode::floor, RoundMode::ceiling})
      for (const Rational& value : constants()) {
        Terms terms;
        const Sym x = terms.any("x", {});
        expect_is(terms, x.value == terms.numeral(value), terms.round(x, step, mode), round(value, step, mode),
                  to_text(value) + " to " + to_text(step) + " mode " + std::to_string(static_cast<int>(mode)));
      }
}

TEST(Terms, TiesOfHalfEvenGoToTheEvenOne) {
  for (int n = -4; n <= 4; ++n) {
    Terms terms;
    const Sym x = terms.any("x", {});
    const Rational tie = Rational(n) + ratio(1, 2);
    expect_is(terms, x.value == terms.numeral(tie), terms.round(x, Rational(1), RoundMode::half_even),
              round(tie, Rational(1), RoundMode::half_even), to_text(tie));
  }
}

TEST(Terms, ArithmeticIsThatOfNumbers) {
  const std::vector<Rational> all = constants();
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    const Rational &a = all[i], &b = all[i + 1];
    Terms terms;
    const Sym x = terms.any("x", {}), y = terms.any("y", {});
    const Formula given = x.value == terms.numeral(a) && y.value == terms.numeral(b);
    const std::string what = to_text(a) + " and " + to_text(b);
    expect_is(terms, given, terms.add(x, y), a + b, what + " added");
    expect_is(terms, given, terms.subtract(x, y), a - b, what + " subtracted");
    expect_is(terms, given, terms.multiply(x, y), a * b, what + " multiplied");
    expect_is(terms, given, terms.lesser(x, y), std::min(a, b), what + " lesser");
    expect_is(terms, given, terms.greater(x, y), std::max(a, b), what + " greater");
    expect_is(terms, given, terms.absolute(x), abs(a), what + " absolute");
    if (b.sign() != 0) expect_is(terms, given, terms.divide(x, y), a / b, what + " divided");
  }
}

TEST(Terms, ComparisonsAreThoseOfNumbers) {
  const std::vector<Rational> all = constants();
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    Terms terms;
    const Sym x = terms.any("x", {}), y = terms.any("y", {});
    const Formula given = x.value == terms.numeral(all[i]) && y.value == terms.numeral(all[i + 1]);
    const auto holds = [&](const Formula& condition) {
      return ask(terms, given && condition) == z3::sat && ask(terms, given && !condition) == z3::unsat;
    };
    const Rational &a = all[i], &b = all[i + 1];
    EXPECT_EQ(holds(terms.compare(Op::less, x, y)), a < b);
    EXPECT_EQ(holds(terms.compare(Op::less_equal, x, y)), a <= b);
    EXPECT_EQ(holds(terms.compare(Op::greater, x, y)), a > b);
    EXPECT_EQ(holds(terms.compare(Op::greater_equal, x, y)), a >= b);
    EXPECT_EQ(holds(terms.compare(Op::equal, x, y)), a == b);
    EXPECT_EQ(holds(terms.compare(Op::not_equal, x, y)), a != b);
  }
}

// What is stated of products and quotients for proofs that do not look at what they are: of numbers it is true.
TEST(Terms, ConsequencesHoldOfNumbers) {
  const std::vector<Rational> all = constants();
  Terms terms;
  const Sym x = terms.any("x", {}), y = terms.any("y", {}), u = terms.any("u", {}), v = terms.any("v", {});
  const Sym products[] = {terms.multiply(x, y), terms.multiply(u, y), terms.multiply(u, v)};
  const Sym quotients[] = {terms.divide(x, y), terms.divide(u, y), terms.divide(x, v)};
  static_cast<void>(terms.compare(Op::greater_equal, quotients[0], terms.number(ratio(3, 4))));
  std::mt19937_64 bits(11);
  const auto any = [&]() -> const Rational& { return all[bits() % all.size()]; };
  for (int i = 0; i < 60; ++i) {
    const Rational &a = any(), &b = any(), &c = any(), &d = any();
    if (b.sign() == 0 || d.sign() == 0) continue;
    const auto is = [&](const Sym& sym, const Rational& value) { return sym.value == terms.numeral(value); };
    const Formula given = is(x, a) && is(y, b) && is(u, c) && is(v, d) && is(products[0], a * b) &&
                          is(products[1], c * b) && is(products[2], c * d) && is(quotients[0], a / b) &&
                          is(quotients[1], c / b) && is(quotients[2], a / d);
    EXPECT_EQ(ask(terms, given), z3::sat) << to_text(a) << " " << to_text(b) << " " << to_text(c) << " " << to_text(d);
  }
}

TEST(Terms, MultiplesOfAGrainDifferByIt) {
  Terms terms;
  const Range cents = facts::between(Rational(0), Rational(10), ratio(1, 100));
  const Sym x = terms.any("x", cents), y = terms.any("y", cents);
  EXPECT_EQ(ask(terms, terms.below(x, y) && x.value + terms.numeral(ratio(1, 200)) > y.value), z3::unsat);
  EXPECT_EQ(ask(terms, terms.below(x, y) && x.value + terms.numeral(ratio(1, 100)) == y.value), z3::sat);
}

// What one machine lacks another one has: such an answer would not be the contract's.
TEST(Lift, ALackOfMemoryIsNoAnswer) {
  for (const std::string_view end : {"out of memory", "memout"}) EXPECT_THROW(be_sure_of_memory(end), std::bad_alloc);
  for (const std::string_view end : {"max. resource limit exceeded", "(incomplete (theory arithmetic))", ""})
    EXPECT_NO_THROW(be_sure_of_memory(end));
}

}  // namespace
}  // namespace hito::verify
