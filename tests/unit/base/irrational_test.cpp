#include "base/irrational.h"

#include <gtest/gtest.h>
#include <mpfr.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace hito {
namespace {

using enum IrrationalFunction;

Rational q(const char* text) { return *parse_decimal(text); }
Rational over(std::int64_t a, std::int64_t b) { return Rational(Integer(a), Integer(b)); }
std::string value(IrrationalFunction function, const std::vector<Rational>& arguments, unsigned decimals) {
  return to_decimal(correctly_rounded(function, arguments, decimals), decimals);
}

TEST(Irrational, KnownToThirtyDecimals) {
  EXPECT_EQ(value(square_root, {q("2")}, 30), "1.414213562373095048801688724210");
  EXPECT_EQ(value(natural_logarithm, {q("2")}, 30), "0.693147180559945309417232121458");
  EXPECT_EQ(value(exponential, {q("1")}, 30), "2.718281828459045235360287471353");
  EXPECT_EQ(value(power, {q("1.08"), q("0.5")}, 30), "1.039230484541326376116467804904");
  EXPECT_EQ(value(normal_probability, {q("1.96")}, 30), "0.975002104851779565863415730959");
  EXPECT_EQ(value(normal_quantile, {q("0.975")}, 30), "1.959963984540054235524594430521");
  EXPECT_EQ(value(t_quantile, {q("0.975"), q("10")}, 30), "2.228138851986274748395490663202");
}

TEST(Irrational, QuantilesOfFewAndManyDegreesOfFreedom) {
  // With one degree it is tan(pi (p - 1/2)); with two, (2p - 1) / sqrt(2p (1 - p)).
  EXPECT_EQ(value(t_quantile, {q("0.75"), q("1")}, 12), "1.000000000000");
  EXPECT_EQ(value(t_quantile, {q("0.975"), q("2")}, 12), "4.302652729749");
  EXPECT_EQ(value(t_quantile, {q("0.999999999999"), q("1")}, 6), "318309886183.790672");
  EXPECT_EQ(value(t_quantile, {q("0.975"), q("10000")}, 12), "1.960201239891");
  EXPECT_EQ(value(t_quantile, {q("0.025"), q("2")}, 12), "-4.302652729749");
  EXPECT_EQ(value(t_quantile, {q("0.5"), q("7")}, 12), "0.000000000000");
}

// Halfway values: they exist, and only exact numbers can tell them.
TEST(Irrational, TiesGoAwayFromZero) {
  EXPECT_EQ(value(square_root, {q("0.25")}, 0), "1");
  EXPECT_EQ(value(square_root, {q("2.25")}, 0), "2");
  EXPECT_EQ(value(square_root, {q("0.0000000225")}, 3), "0.000");
  EXPECT_EQ(value(square_root, {q("0.000225")}, 2), "0.02");
  EXPECT_EQ(value(power, {q("0.0625"), q("0.25")}, 0), "1");
  EXPECT_EQ(value(power, {q("6.25"), q("-0.5")}, 1), "0.4");
  EXPECT_EQ(value(power, {q("16"), q("-0.25")}, 0), "1");
  EXPECT_EQ(value(normal_probability, {q("0")}, 0), "1");
  // Two degrees: sqrt(2 + 1/4) is 3/2, so the probability at 1/2 is 1/2 + 1/6.
  EXPECT_EQ(value(t_quantile, {over(2, 3), q("2")}, 0), "1");
  EXPECT_EQ(value(t_quantile, {over(1, 3), q("2")}, 0), "-1");
}

TEST(Irrational, NextToATieIsNoTie) {
  const Rational little(Integer(1), Integer::pow10(300));
  EXPECT_EQ(value(square_root, {q("2.25") - little}, 0), "1");
  EXPECT_EQ(value(square_root, {q("2.25") + little}, 0), "2");
  EXPECT_EQ(value(power, {q("0.0625") - little, q("0.25")}, 0), "0");
  EXPECT_EQ(value(normal_probability, {-little}, 0), "0");
  EXPECT_EQ(value(t_quantile, {over(2, 3) - little, q("2")}, 0), "0");
}

TEST(Irrational, ExactValues) {
  EXPECT_EQ(value(square_root, {q("0")}, 6), "0.000000");
  EXPECT_EQ(value(square_root, {q("1.44")}, 1), "1.2");
  EXPECT_EQ(value(natural_logarithm, {q("1")}, 30), "0.000000000000000000000000000000");
  EXPECT_EQ(value(exponential, {q("0")}, 3), "1.000");
  EXPECT_EQ(value(power, {q("0"), q("0.5")}, 2), "0.00");
  EXPECT_EQ(value(power, {q("2"), q("-2")}, 2), "0.25");
  EXPECT_EQ(value(power, {q("1"), over(1, 365)}, 2), "1.00");
  EXPECT_EQ(value(normal_quantile, {q("0.5")}, 4), "0.0000");
}

TEST(Irrational, FarOut) {
  EXPECT_EQ(value(exponential, {q("-1000000000000000000")}, 30), "0.000000000000000000000000000000");
  EXPECT_EQ(value(exponential, {q("80")}, 2), "55406223843935100525711733958316612.92");
  EXPECT_EQ(value(normal_probability, {q("-40")}, 30), "0.000000000000000000000000000000");
  EXPECT_EQ(value(normal_probability, {q("1000000000000")}, 30), "1.000000000000000000000000000000");
  EXPECT_EQ(value(normal_quantile, {Rational(Integer(1), Integer::pow10(30))}, 10), "-11.4640246884");
  EXPECT_EQ(value(power, {q("3"), q("64")}, 1), "3433683820292512484657849089281.0");
}

TEST(Irrational, Domains) {
  const auto in = [](IrrationalFunction function, const std::vector<Rational>& arguments) {
    return in_domain(function, arguments);
  };
  EXPECT_TRUE(in(square_root, {q("0")}));
  EXPECT_FALSE(in(square_root, {q("-0.01")}));
  EXPECT_FALSE(in(natural_logarithm, {q("0")}));
  EXPECT_TRUE(in(exponential, {q("80")}));
  EXPECT_FALSE(in(exponential, {q("80.1")}));
  EXPECT_FALSE(in(power, {q("-1"), q("2")}));
  EXPECT_FALSE(in(power, {q("0"), q("0")}));
  EXPECT_TRUE(in(power, {q("2"), q("-64")}));
  EXPECT_FALSE(in(power, {q("2"), q("64.5")}));
  EXPECT_FALSE(in(normal_quantile, {q("0")}));
  EXPECT_FALSE(in(normal_quantile, {q("1")}));
  EXPECT_FALSE(in(t_quantile, {q("0.5"), q("0")}));
  EXPECT_FALSE(in(t_quantile, {q("0.5"), q("2.5")}));
  EXPECT_FALSE(in(t_quantile, {q("0.5"), q("10001")}));
  EXPECT_THROW(correctly_rounded(square_root, std::vector{q("-1")}, 2), InternalError);
}

// ---- properties --------------------------------------------------------------------------------------------------

std::vector<Rational> some_values() {
  std::vector<Rational> values;
  for (const char* text : {"0.000001", "0.0099", "0.01", "0.5", "0.999999", "1", "1.000001", "1.08", "2", "3.75", "10",
                           "12.34567", "79.9", "100", "365", "12345.6789", "999999999999"})
    values.push_back(q(text));
  values.push_back(over(1, 3));
  values.push_back(over(22, 7));
  return values;
}

TEST(Irrational, TheRootSquaredIsNear) {
  for (const Rational& x : some_values())
    for (const unsigned decimals : {0U, 2U, 9U, 30U}) {
      const Rational half(Integer(1), Integer(2) * Integer::pow10(decimals));
      const Rational root = correctly_rounded(square_root, std::vector{x}, decimals);
      const Rational low = root - half, high = root + half;
      EXPECT_TRUE(low.sign() < 0 || low * low <= x) << to_text(x);
      EXPECT_TRUE(x < high * high) << to_text(x);
    }
}

TEST(Irrational, NoneTurnsOrderAround) {
  std::vector<Rational> values = some_values();
  std::ranges::sort(values);
  for (std::size_t i = 1; i < values.size(); ++i)
    for (const auto function : {square_root, natural_logarithm, exponential, normal_probability, normal_quantile}) {
      const std::vector before{values[i - 1]}, after{values[i]};
      if (!in_domain(function, before) || !in_domain(function, after)) continue;
      EXPECT_LE(correctly_rounded(function, before, 12), correctly_rounded(function, after, 12));
    }
}

TEST(Irrational, QuantilesUndoProbabilities) {
  for (const char* text : {"0.001", "0.025", "0.2", "0.5", "0.9", "0.999"}) {
    const Rational z = correctly_rounded(normal_quantile, std::vector{q(text)}, 25);
    EXPECT_EQ(correctly_rounded(normal_probability, std::vector{z}, 20), q(text));
  }
}

TEST(Irrational, MoreDegreesOfFreedomAreNearerToTheNormal) {
  Rational before = q("100");
  for (const int freedom : {1, 2, 3, 5, 10, 30, 100, 1000, 10'000}) {
    const Rational t = correctly_rounded(t_quantile, std::vector{q("0.975"), Rational(freedom)}, 10);
    EXPECT_LT(t, before);
    EXPECT_GT(t, correctly_rounded(normal_quantile, std::vector{q("0.975")}, 10));
    before = t;
  }
}

// ---- another library ---------------------------------------------------------------------------------------------

// What MPFR, with 600 bits, rounds to so many decimals. None of the values is within 10^-100 of a tie.
class Rival {
 public:
  Rival() {
    for (mpfr_ptr one : {x_, y_, z_}) mpfr_init2(one, 600);
  }
  ~Rival() {
    for (mpfr_ptr one : {x_, y_, z_}) mpfr_clear(one);
  }
  Rival(const Rival&) = delete;
  Rival& operator=(const Rival&) = delete;

  std::string value(IrrationalFunction function, const std::vector<Rational>& arguments, unsigned decimals) {
    set(x_, arguments[0]);
    if (function == square_root) mpfr_sqrt(z_, x_, MPFR_RNDN);
    if (function == natural_logarithm) mpfr_log(z_, x_, MPFR_RNDN);
    if (function == exponential) mpfr_exp(z_, x_, MPFR_RNDN);
    if (function == normal_probability) {
      mpfr_sqrt_ui(y_, 2, MPFR_RNDN);
      mpfr_div(x_, x_, y_, MPFR_RNDN);
      mpfr_neg(x_, x_, MPFR_RNDN);
      mpfr_erfc(z_, x_, MPFR_RNDN);
      mpfr_div_ui(z_, z_, 2, MPFR_RNDN);
    }
    if (function == power) {
      set(y_, arguments[1]);
      mpfr_pow(z_, x_, y_, MPFR_RNDN);
    }
    char text[400];
    mpfr_snprintf(text, sizeof text, "%.*RNf", static_cast<int>(decimals), z_);
    return text[0] == '-' && std::string_view(text).find_first_not_of("-0.") == std::string_view::npos ? text + 1
                                                                                                       : text;
  }

 private:
  static void set(mpfr_ptr to, const Rational& exact) {
    mpfr_t under;
    mpfr_init2(under, 600);
    mpfr_set_str(to, exact.numerator().to_string().c_str(), 10, MPFR_RNDN);
    mpfr_set_str(under, exact.denominator().to_string().c_str(), 10, MPFR_RNDN);
    mpfr_div(to, to, under, MPFR_RNDN);
    mpfr_clear(under);
  }
  mpfr_t x_, y_, z_;
};

TEST(Irrational, AsAnotherLibrary) {
  Rival rival;
  for (const Rational& x : some_values()) {
    for (const auto function : {square_root, natural_logarithm, exponential, normal_probability}) {
      for (const Rational& argument : {x, -x}) {
        if (!in_domain(function, std::vector{argument})) continue;
        for (const unsigned decimals : {3U, 12U, 30U})
          EXPECT_EQ(value(function, {argument}, decimals), rival.value(function, {argument}, decimals))
              << to_text(argument);
      }
    }
    for (const char* y : {"0.5", "-0.3", "1.7", "-2.25", "0.002739726"})
      EXPECT_EQ(value(power, {x, q(y)}, 20), rival.value(power, {x, q(y)}, 20)) << to_text(x) << " " << y;
  }
}

}  // namespace
}  // namespace hito
