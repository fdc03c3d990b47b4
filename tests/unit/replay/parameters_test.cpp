// Figures of a contract by name.
#include "tests/unit/replay/case.h"

namespace hito::runtime::tests {
namespace {

TEST(Parameters, HaveTheNameOfWhatTheyAreIn) {
  const Tried tried = compiled_text(employment);
  std::string all;
  for (const core::Parameter& one : core::parameters_of(tried.compiled->contract, *tried.source))
    all += one.name + "=" + core::spell_figure(one, one.value) + " " + std::string(tried.source->at(one.span)) + "; ";
  EXPECT_EQ(all,
            "eligible#1=18 18; eligible#2=29 29; bonus=1.15 1.15; multiplier=1 1; 5.1=1_500 1_500; "
            "5.2#1=90 90; 5.2#2=90 90; 5.2=1_850 1_850; 6.1=3_500 3_500; 6.2=9_000 9_000; ");
}

TEST(Parameters, KeepTheirForm) {
  core::Parameter plain, percent;
  percent.type.shape = core::Shape::percent;
  EXPECT_EQ(core::read_figure(plain, "1_200.50"), Rational(2401) / Rational(2));
  EXPECT_EQ(core::read_figure(percent, "12.5%"), Rational(1) / Rational(8));
  for (const char* wrong : {"", "-1", "1,2", "12%", "1 PEN", "_1", "1.", ".5", "1e3"})
    EXPECT_FALSE(core::read_figure(plain, wrong)) << wrong;
  for (const char* wrong : {"", "12", "%", "1%%"}) EXPECT_FALSE(core::read_figure(percent, wrong)) << wrong;
  EXPECT_EQ(core::spell_figure(percent, Rational(1) / Rational(8)), "12.5%");
  EXPECT_EQ(core::spell_figure(plain, Rational(1200)), "1_200");
}

}  // namespace
}  // namespace hito::runtime::tests
