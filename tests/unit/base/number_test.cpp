// The wall of number.h. This file is built over each number library, and the digest of the last test makes them agree.
#include "base/number.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <thread>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "base/number_memory.h"

namespace hito {
namespace {

constexpr std::array all_modes{RoundMode::half_up, RoundMode::half_even, RoundMode::up,        RoundMode::down,
                               RoundMode::floor,   RoundMode::ceiling,   RoundMode::half_down, RoundMode::up_05};

Rational decimal(const char* text) {
  const auto value = parse_decimal(text);
  EXPECT_TRUE(value) << text;
  return value.value_or(Rational());
}

// Numbers of every size class: small, around the last one held in place (2^62), and several words long.
class Draw {
 public:
  explicit Draw(std::uint64_t seed) : bits_(seed) {}

  Integer integer() {
    switch (bits_() % 4) {
      case 0:
        return static_cast<std::int64_t>(bits_() % 21) - 10;
      case 1:
        return signed_word();
      case 2:
        return near_limit();
      default:
        return Integer(signed_word()) * Integer(signed_word()) * Integer(signed_word()) + near_limit();
    }
  }
  Integer positive() {
    const Integer value = integer();
    if (value.sign() == 0) return 1;
    return value.sign() < 0 ? -value : value;
  }
  Rational rational() { return {integer(), positive()}; }
  Rational nonzero() {
    const Rational value = rational();
    return value.sign() == 0 ? Rational(1) : value;
  }

 private:
  std::int64_t signed_word() { return static_cast<std::int64_t>(bits_()); }
  Integer near_limit() {
    const std::int64_t limit = std::int64_t{1} << 62;
    const Integer value = Integer(limit) + Integer(static_cast<std::int64_t>(bits_() % 5) - 2);
    return bits_() % 2 == 0 ? value : -value;
  }
  std::mt19937_64 bits_;
};

constexpr int rounds = 400;

TEST(Number, FieldLaws) {
  Draw draw(20250331);
  for (int i = 0; i < rounds; ++i) {
    const Rational a = draw.rational();
    const Rational b = draw.rational();
    const Rational c = draw.rational();
    SCOPED_TRACE(to_text(a) + " " + to_text(b) + " " + to_text(c));
    EXPECT_EQ(a + b, b + a);
    EXPECT_EQ((a + b) + c, a + (b + c));
    EXPECT_EQ(a * b, b * a);
    EXPECT_EQ((a * b) * c, a * (b * c));
    EXPECT_EQ(a * (b + c), a * b + a * c);
    EXPECT_EQ(a - b, a + -b);
    EXPECT_EQ(a + Rational(0), a);
    EXPECT_EQ(a * Rational(1), a);
    EXPECT_EQ(a - a, Rational(0));
    const Rational d = draw.nonzero();
    EXPECT_EQ(d / d, Rational(1));
    EXPECT_EQ(a / d * d, a);
    EXPECT_EQ(gcd(a.numerator(), a.denominator()), Integer(1));
    EXPECT_EQ(a.denominator().sign(), 1);
  }
}

TEST(Number, OperandsMayBeTheSameObject) {
  Draw draw(7);
  for (int i = 0; i < rounds; ++i) {
    const Rational a = draw.nonzero();
    Rational x = a;
    x += x;
    EXPECT_EQ(x, Rational(2) * a);
    x = a;
    x *= x;
    EXPECT_EQ(x, a * Rational(a));
    x = a;
    x -= x;
    EXPECT_EQ(x, Rational(0));
    x = a;
    x /= x;
    EXPECT_EQ(x, Rational(1));
    Integer n = a.numerator();
    n -= n;
    EXPECT_EQ(n, Integer(0));
  }
}

TEST(Number, OrderAgreesWithTheSignOfTheDifference) {
  Draw draw(11);
  for (int i = 0; i < rounds; ++i) {
    const Rational a = draw.rational();
    const Rational b = draw.rational();
    EXPECT_EQ(a <=> b, (a - b).sign() <=> 0);
    EXPECT_EQ(a == b, (a - b).sign() == 0);
    const Integer m = a.numerator();
    const Integer n = b.numerator();
    EXPECT_EQ(m <=> n, (m - n).sign() <=> 0);
  }
  EXPECT_LT(Rational(1, 3), Rational(1, 2));
  EXPECT_LT(Rational(-1, 2), Rational(-1, 3));
}

TEST(Number, EqualValuesHashAlike) {
  EXPECT_EQ(Rational(2, 4).hash(), Rational(1, 2).hash());
  EXPECT_EQ((Rational(1, 3) + Rational(2, 3)).hash(), Rational(1).hash());
  EXPECT_NE(Rational(1, 2).hash(), Rational(1, 3).hash());
  const Integer large = Integer::pow10(40);
  EXPECT_EQ((large * Integer(3)).hash(), (large + large + large).hash());
}

TEST(Number, FloorDivision) {
  Draw draw(13);
  for (int i = 0; i < rounds; ++i) {
    const Integer a = draw.integer();
    const Integer b = i % 2 == 0 ? draw.positive() : -draw.positive();
    const Integer quotient = floor_div(a, b);
    const Integer rest = floor_mod(a, b);
    EXPECT_EQ(quotient * b + rest, a);
    if (b.sign() > 0) {
      EXPECT_GE(rest.sign(), 0);
      EXPECT_LT(rest, b);
    } else {
      EXPECT_LE(rest.sign(), 0);
      EXPECT_GT(rest, b);
    }
    EXPECT_EQ(Rational(a, b).floor(), quotient);
  }
  EXPECT_EQ(floor_div(-7, 2), Integer(-4));
  EXPECT_EQ(floor_mod(-7, 2), Integer(1));
  EXPECT_EQ(floor_div(7, -2), Integer(-4));
  EXPECT_EQ(floor_mod(7, -2), Integer(-1));
}

TEST(Number, FitsInSixtyFourBitsOrNot) {
  EXPECT_EQ(Integer(INT64_MAX).to_int64(), INT64_MAX);
  EXPECT_EQ(Integer(INT64_MIN).to_int64(), INT64_MIN);
  EXPECT_FALSE((Integer(INT64_MAX) + Integer(1)).to_int64());
  EXPECT_FALSE((Integer(INT64_MIN) - Integer(1)).to_int64());
  EXPECT_EQ((-Integer(INT64_MIN)).to_string(), "9223372036854775808");
  EXPECT_EQ(Rational(INT64_MIN).numerator().to_string(), "-9223372036854775808");
}

TEST(Number, BitLength) {
  EXPECT_EQ(Integer(0).bit_length(), 0U);
  EXPECT_EQ(Integer(1).bit_length(), 1U);
  EXPECT_EQ(Integer(-5).bit_length(), 3U);
  EXPECT_EQ((Integer(INT64_MAX) + Integer(1)).bit_length(), 64U);
}

TEST(Number, MovedFromNumbersCanBeUsedAgain) {
  Integer a = Integer::pow10(30);
  Integer b = std::move(a);
  a = Integer(5);
  EXPECT_EQ(a, Integer(5));
  EXPECT_EQ(b, Integer::pow10(30));
  Rational x(Integer::pow10(30), 7);
  const Rational y = std::move(x);
  x = Rational(1, 2);
  EXPECT_EQ(x + y, Rational(Integer::pow10(30), 7) + Rational(1, 2));
  std::vector<Rational> many;
  for (int i = 1; i <= 100; ++i) many.emplace_back(Integer::pow10(20), i);
  for (int i = 1; i <= 100; ++i) EXPECT_EQ(many[static_cast<std::size_t>(i - 1)] * Rational(i), Integer::pow10(20));
}

TEST(Number, Decimals) {
  EXPECT_EQ(Rational(7).decimals(), 0U);
  EXPECT_EQ(Rational(1, 8).decimals(), 3U);
  EXPECT_EQ(Rational(1, 25).decimals(), 2U);
  EXPECT_EQ(Rational(3, 1000).decimals(), 3U);
  EXPECT_EQ(Rational(1, 1280).decimals(), 8U);
  EXPECT_FALSE(Rational(1, 3).decimals());
  EXPECT_FALSE(Rational(1, 30).decimals());
  Draw draw(17);
  for (int i = 0; i < rounds; ++i) {
    const unsigned places = static_cast<unsigned>(i % 41);
    const Rational value(draw.integer(), Integer::pow10(places));
    const auto needed = value.decimals();
    ASSERT_TRUE(needed);
    EXPECT_LE(*needed, places);
    EXPECT_TRUE((value * Integer::pow10(*needed)).is_integer());
    if (*needed > 0) EXPECT_FALSE((value * Integer::pow10(*needed - 1)).is_integer());
  }
}

TEST(Number, RoundIsAMultipleOfTheStepWithinOneStep) {
  Draw draw(19);
  for (int i = 0; i < rounds; ++i) {
    const Rational value = draw.rational();
    const Rational step = abs(draw.nonzero());
    for (const RoundMode mode : all_modes) {
      const Rational rounded = round(value, step, mode);
      EXPECT_TRUE((rounded / step).is_integer());
      EXPECT_LT(abs(rounded - value), step);
      EXPECT_EQ(round(rounded, step, mode), rounded);
    }
    EXPECT_LE(round(value, step, RoundMode::floor), value);
    EXPECT_GE(round(value, step, RoundMode::ceiling), value);
    EXPECT_LE(abs(round(value, step, RoundMode::down)), abs(value));
    EXPECT_GE(abs(round(value, step, RoundMode::up)), abs(value));
    const Rational half = step / Rational(2);
    for (const RoundMode mode : {RoundMode::half_up, RoundMode::half_down, RoundMode::half_even})
      EXPECT_LE(abs(round(value, step, mode) - value), half);
  }
}

// Engines in the field pass rounding suites and fail just beside a tie, so each tie is tried with its neighbours, on
// an even and on an odd digit and on both sides of zero.
struct Tie {
  const char* value;
  // In the order of all_modes: half_up half_even up down floor ceiling half_down up_05.
  std::array<const char*, all_modes.size()> expected;
};
constexpr std::array<Tie, 12> ties{{
    {"5.55", {"5.6", "5.6", "5.6", "5.5", "5.5", "5.6", "5.5", "5.6"}},
    {"5.5499999999999999999", {"5.5", "5.5", "5.6", "5.5", "5.5", "5.6", "5.5", "5.6"}},
    {"5.5500000000000000001", {"5.6", "5.6", "5.6", "5.5", "5.5", "5.6", "5.6", "5.6"}},
    {"5.65", {"5.7", "5.6", "5.7", "5.6", "5.6", "5.7", "5.6", "5.6"}},
    {"5.6499999999999999999", {"5.6", "5.6", "5.7", "5.6", "5.6", "5.7", "5.6", "5.6"}},
    {"5.6500000000000000001", {"5.7", "5.7", "5.7", "5.6", "5.6", "5.7", "5.7", "5.6"}},
    {"-5.55", {"-5.6", "-5.6", "-5.6", "-5.5", "-5.6", "-5.5", "-5.5", "-5.6"}},
    {"-5.5500000000000000001", {"-5.6", "-5.6", "-5.6", "-5.5", "-5.6", "-5.5", "-5.6", "-5.6"}},
    {"-5.65", {"-5.7", "-5.6", "-5.7", "-5.6", "-5.7", "-5.6", "-5.6", "-5.6"}},
    {"0.05", {"0.1", "0.0", "0.1", "0.0", "0.0", "0.1", "0.0", "0.1"}},
    {"-0.05", {"-0.1", "0.0", "-0.1", "0.0", "-0.1", "0.0", "0.0", "-0.1"}},
    {"5.5", {"5.5", "5.5", "5.5", "5.5", "5.5", "5.5", "5.5", "5.5"}},
}};

TEST(Number, NeighboursOfTiesInEveryMode) {
  for (const Tie& tie : ties)
    for (std::size_t i = 0; i < all_modes.size(); ++i)
      EXPECT_EQ(to_decimal(round(decimal(tie.value), Rational(1, 10), all_modes[i]), 1), tie.expected[i])
          << tie.value << " in mode " << i;
}

TEST(Number, RoundsToAnyStep) {
  EXPECT_EQ(round(decimal("12.37"), decimal("0.05"), RoundMode::half_up), decimal("12.35"));
  EXPECT_EQ(round(decimal("12.375"), decimal("0.05"), RoundMode::half_up), decimal("12.4"));
  EXPECT_EQ(round(Rational(150), Rational(100), RoundMode::half_even), Rational(200));
  EXPECT_EQ(round(Rational(250), Rational(100), RoundMode::half_even), Rational(200));
  EXPECT_EQ(round(Rational(1, 3), Rational(1, 100), RoundMode::ceiling), decimal("0.34"));
  EXPECT_THROW(round(Rational(1), Rational(0), RoundMode::up), InternalError);
}

TEST(Number, TextOfDecimals) {
  EXPECT_EQ(to_decimal(decimal("1234.5"), 2), "1234.50");
  EXPECT_EQ(to_decimal(decimal("-0.05"), 2), "-0.05");
  EXPECT_EQ(to_decimal(Rational(0), 3), "0.000");
  EXPECT_EQ(to_decimal(Rational(-12), 0), "-12");
  EXPECT_THROW(to_decimal(Rational(1, 8), 2), InternalError);
  EXPECT_EQ(to_text(decimal("12.50")), "12.5");
  EXPECT_EQ(to_text(decimal("12.5"), 2), "12.50");
  EXPECT_EQ(to_text(Rational(1, 8), 2), "0.125");
  EXPECT_EQ(to_text(Rational(-25, 3)), "-25/3");
}

TEST(Number, GroupsOfThreeDigits) {
  EXPECT_EQ(group_digits("12500.5"), "12_500.5");
  EXPECT_EQ(group_digits("-1234567"), "-1_234_567");
  EXPECT_EQ(group_digits("999"), "999");
  EXPECT_EQ(group_digits("1000.123456"), "1_000.123456");
  EXPECT_EQ(group_digits("1000/3000"), "1_000/3_000");
  EXPECT_EQ(group_digits(""), "");
}

TEST(Number, ReadsPlainDecimalsOnly) {
  EXPECT_EQ(decimal("-12"), Rational(-12));
  EXPECT_EQ(decimal("0.005"), Rational(1, 200));
  EXPECT_EQ(decimal("-0.50"), Rational(-1, 2));
  EXPECT_EQ(decimal("007.10"), Rational(71, 10));
  for (const char* text : {"", "-", ".", "5.", ".5", "-.5", "1.2.3", "1e3", "+1", "--1", "1_000", "1,5", " 1", "0x10"})
    EXPECT_FALSE(parse_decimal(text)) << text;
  EXPECT_EQ(Integer::parse("010"), Integer(10));
  EXPECT_EQ(Integer::parse("-000"), Integer(0));
  EXPECT_FALSE(Integer::parse("1.0"));
}

TEST(Number, LongFiguresAreRefusedBeforeTheLibrarySeesThem) {
  EXPECT_TRUE(parse_decimal(std::string(4096, '9')));
  EXPECT_FALSE(parse_decimal(std::string(4097, '9')));
  EXPECT_FALSE(parse_decimal("0." + std::string(4096, '9')));
  EXPECT_THROW(Integer::pow10(1'000'001), InternalError);
  EXPECT_THROW(pow(Rational(3), 2'000'000'000), InternalError);
  // Squares of squares stop before they take all the memory there is.
  const Rational large(Integer::pow10(700'000));
  EXPECT_THROW(large * large, std::bad_alloc);
  EXPECT_EQ(pow(Rational(-1), 2'000'000'001), Rational(-1));
}

TEST(Number, DivisionByZeroIsOurMistakeNotAnAbort) {
  Rational x(1);
  EXPECT_THROW(x /= Rational(0), InternalError);
  EXPECT_THROW(floor_div(1, 0), InternalError);
  EXPECT_THROW(floor_mod(1, 0), InternalError);
  EXPECT_THROW(Rational(1, 0), InternalError);
  EXPECT_THROW(pow(Rational(0), -1), InternalError);
}

TEST(Number, Powers) {
  EXPECT_EQ(pow(Rational(2, 3), 3), Rational(8, 27));
  EXPECT_EQ(pow(Rational(-2, 3), -3), Rational(-27, 8));
  EXPECT_EQ(pow(Rational(0), 0), Rational(1));
  EXPECT_EQ(pow(Rational(10), 25), Rational(Integer::pow10(25)));
}

TEST(Number, TextRoundTrip) {
  Draw draw(23);
  for (int i = 0; i < rounds; ++i) {
    const Rational value(draw.integer(), Integer::pow10(static_cast<unsigned>(i % 41)));
    EXPECT_EQ(parse_decimal(to_text(value)), value);
    EXPECT_EQ(parse_decimal(to_text(value, 45)), value);
    const Integer whole = draw.integer();
    EXPECT_EQ(Integer::parse(whole.to_string()), whole);
  }
}

TEST(Number, LargeNumbersOutliveTheThreadThatMadeThem) {
  std::vector<Integer> made;
  std::thread([&] {
    const NumberMemory memory;
    for (unsigned i = 0; i < 100; ++i) made.push_back(Integer::pow10(30 + i) + Integer::pow10(i));
  }).join();
  Draw draw(31);
  for (int i = 0; i < rounds; ++i) made.push_back(made[static_cast<std::size_t>(i)] * draw.integer());
  for (unsigned i = 0; i < 100; ++i) EXPECT_EQ(made[i] - Integer::pow10(i), Integer::pow10(30 + i));
}

// FNV-1a over the texts of many results. The constant is the same for every number library: that is what makes this
// test prove that they agree.
TEST(Number, LibrariesAgree) {
  std::uint64_t digest = 0xCBF29CE484222325U;
  const auto add = [&](const std::string& text) {
    for (const char c : text + "\n") digest = (digest ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  };
  Draw draw(29);
  for (int i = 0; i < rounds; ++i) {
    const Rational a = draw.rational();
    const Rational b = draw.nonzero();
    for (const Rational& value : {a + b, a - b, a * b, a / b, -a, Rational(a.floor()), pow(b, i % 7 - 3)})
      add(to_text(value));
    for (const RoundMode mode : all_modes) add(to_text(round(a, abs(b), mode)));
    add(std::to_string(a.hash()) + " " + std::to_string(b.numerator().hash()));
    add(std::to_string(b.denominator().bit_length()));
  }
  EXPECT_EQ(digest, 13'948'647'595'190'921'292U);
}

}  // namespace
}  // namespace hito
