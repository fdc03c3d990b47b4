// The writer of plan code: equal instructions are one, and bits that are known are not computed.
#include "compiler/plan/code.h"

#include <gtest/gtest.h>

namespace hito::plan::tests {
namespace {

struct Bench {
  Plan plan;
  Sources sources{plan};
  Code code;
  CodeWriter writer{code, sources};
  Val bit(std::uint32_t column) { return writer.load({Source::Kind::cell, 0, column}, Kind::bit, writer.point()); }
};

TEST(CodeWriter, EqualInstructionsAreOne) {
  Bench b;
  EXPECT_EQ(b.bit(0), b.bit(0));
  EXPECT_NE(b.bit(0), b.bit(1));
  EXPECT_EQ(b.plan.sources.size(), 2U);
  EXPECT_EQ(b.writer.number(Rational(3)), b.writer.number(Rational(3)));
  EXPECT_EQ(b.code.numbers.size(), 1U);
  const Val three = b.writer.number(Rational(3)), four = b.writer.number(Rational(4));
  EXPECT_EQ(b.writer.round(three, Rational(1), RoundMode::up), b.writer.round(three, Rational(1), RoundMode::up));
  EXPECT_NE(b.writer.round(three, Rational(1), RoundMode::up), b.writer.round(three, Rational(1), RoundMode::down));
  EXPECT_NE(b.writer.round(three, Rational(1), RoundMode::up), b.writer.round(four, Rational(1), RoundMode::up));
  EXPECT_EQ(b.code.roundings.size(), 2U);
  EXPECT_EQ(b.writer.text("x"), b.writer.text("x"));
  EXPECT_NE(b.writer.text("x"), b.writer.text("y"));
  EXPECT_EQ(b.plan.texts, (std::vector<std::string>{"x", "y"}));
}

TEST(CodeWriter, KnownBitsFold) {
  Bench b;
  const Val x = b.bit(0), y = b.bit(1), yes = b.writer.truth(true), no = b.writer.truth(false);
  EXPECT_EQ(b.writer.both(x, yes), x);
  EXPECT_EQ(b.writer.both(x, no), no);
  EXPECT_EQ(b.writer.either(no, x), x);
  EXPECT_EQ(b.writer.either(x, yes), yes);
  EXPECT_EQ(b.writer.both(x, x), x);
  EXPECT_EQ(b.writer.either(x, x), x);
  EXPECT_EQ(b.writer.both(x, y), b.writer.both(y, x));
  EXPECT_EQ(b.writer.negation(b.writer.negation(x)), x);
  EXPECT_EQ(b.writer.negation(yes), no);
  EXPECT_EQ(b.writer.select(yes, x, y), x);
  EXPECT_EQ(b.writer.select(no, x, y), y);
  EXPECT_EQ(b.writer.select(x, y, y), y);
  EXPECT_EQ(b.writer.select(x, yes, no), x);
  EXPECT_EQ(b.writer.select(x, no, yes), b.writer.negation(x));
  EXPECT_EQ(b.writer.known(x), std::nullopt);
  EXPECT_EQ(b.writer.known(yes), true);
}

TEST(CodeWriter, OrdinalsKeepTheirSign) {
  Bench b;
  EXPECT_NE(b.writer.ordinal(-1), b.writer.ordinal(1));
  EXPECT_EQ(b.writer.kind(b.writer.ordinal(-1)), Kind::ordinal);
  EXPECT_EQ(b.writer.kind(b.writer.row(7)), Kind::row);
}

}  // namespace
}  // namespace hito::plan::tests
