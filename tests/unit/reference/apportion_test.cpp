#include <gtest/gtest.h>

#include <random>

#include "tests/unit/reference/build.h"

namespace hito::test {
namespace {

std::string parts(const char* total, std::vector<const char*> weights, const char* step = "0.01") {
  std::vector<Rational> list;
  for (const char* weight : weights) list.push_back(q(weight));
  std::string out;
  for (const Rational& part : runtime::apportion(q(total), list, q(step)))
    out += (out.empty() ? "" : " ") + to_text(part);
  return out;
}

TEST(Apportion, what_is_left_goes_to_the_largest_remainders) {
  EXPECT_EQ(parts("1", {"1", "1", "1"}), "0.34 0.33 0.33");
}
TEST(Apportion, ties_go_to_the_earlier) { EXPECT_EQ(parts("0.02", {"1", "1", "1", "1"}), "0.01 0.01 0 0"); }
TEST(Apportion, a_weight_of_zero_gets_nothing) { EXPECT_EQ(parts("0.01", {"0", "1", "0"}), "0 0.01 0"); }
TEST(Apportion, nothing_gives_nothing) { EXPECT_EQ(parts("0", {"3", "1"}), "0 0"); }
TEST(Apportion, a_negative_total_is_split_on_its_absolute_value) {
  EXPECT_EQ(parts("-344.45", {"0.2", "0.7", "0.1"}), "-68.89 -241.12 -34.44");
}
TEST(Apportion, steps_other_than_cents) { EXPECT_EQ(parts("100", {"1", "1", "1"}, "10"), "40 30 30"); }
TEST(Apportion, weights_that_add_up_to_nothing_are_our_mistake) {
  EXPECT_THROW(parts("1", {"0", "0"}), InternalError);
  EXPECT_THROW(parts("1", {"2", "-1"}), InternalError);
  EXPECT_THROW(parts("0.005", {"1"}), InternalError);
}

TEST(Apportion, always_adds_up_and_every_part_is_within_one_step_of_its_exact_share) {
  std::mt19937 random(20250101);
  for (int i = 0; i < 400; ++i) {
    const std::size_t count = 1 + random() % 9;
    std::vector<Rational> weights;
    Rational sum;
    for (std::size_t k = 0; k < count; ++k) {
      weights.push_back(Rational(Integer(static_cast<std::int64_t>(random() % 1000)), Integer(1 + random() % 7)));
      sum += weights.back();
    }
    if (sum.sign() == 0) continue;
    const Rational step = i % 3 == 0 ? Rational(5) : q("0.01");
    Rational total = Rational(static_cast<std::int64_t>(random() % 2'000'000)) * step;
    if (i % 2 == 0) total = -total;
    const auto shares = runtime::apportion(total, weights, step);
    Rational back;
    for (std::size_t k = 0; k < count; ++k) {
      back += shares[k];
      EXPECT_TRUE((shares[k] / step).is_integer());
      EXPECT_LT(abs(shares[k] - total * weights[k] / sum), step);
    }
    EXPECT_EQ(back, total);
  }
}

}  // namespace
}  // namespace hito::test
