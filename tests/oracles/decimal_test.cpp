// The General Decimal Arithmetic cases whose results are exact, against Rational and round(). Every value travels as
// text; comparison is by value, since a Rational has neither a negative zero nor trailing zeros. The files hold no
// NaN and no infinity: a case with one would not be read, and would fail.
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/number.h"
#include "tests/oracles/scientific.h"
#include "tests/oracles/shared_lines.h"

namespace hito {
namespace {

using oracles::read_scientific;

constexpr std::size_t exact_cases = 7654;
constexpr std::size_t quantize_cases = 1488;

Rational compared(const Rational& a, const Rational& b) { return a < b ? -1 : (a > b ? 1 : 0); }

std::optional<Rational> result_of(const std::string& op, const std::vector<Rational>& x) {
  if (op == "abs") return abs(x[0]);
  if (op == "plus") return x[0];
  if (op == "minus") return -x[0];
  if (op == "add") return x[0] + x[1];
  if (op == "subtract") return x[0] - x[1];
  if (op == "multiply") return x[0] * x[1];
  if (op == "divide") return x[0] / x[1];
  if (op == "compare") return compared(x[0], x[1]);
  if (op == "max") return x[0] < x[1] ? x[1] : x[0];
  if (op == "min") return x[1] < x[0] ? x[1] : x[0];
  return std::nullopt;
}

std::optional<RoundMode> mode_named(const std::string& name) {
  static const std::map<std::string, RoundMode> modes{
      {"half_up", RoundMode::half_up}, {"half_even", RoundMode::half_even}, {"half_down", RoundMode::half_down},
      {"up", RoundMode::up},           {"down", RoundMode::down},           {"floor", RoundMode::floor},
      {"ceiling", RoundMode::ceiling}, {"05up", RoundMode::up_05}};
  const auto found = modes.find(name);
  return found == modes.end() ? std::nullopt : std::optional(found->second);
}

// Where the oracle writes plain decimals, Hito must write the same text. It writes "-0", which Hito does not have.
void expect_same_text(const Rational& value, const std::string& expected) {
  if (expected.find('E') != std::string::npos || (value.sign() == 0 && expected.starts_with('-'))) return;
  const std::size_t point = expected.find('.');
  const std::size_t places = point == std::string::npos ? 0 : expected.size() - point - 1;
  EXPECT_EQ(to_decimal(value, static_cast<unsigned>(places)), expected);
}

TEST(DecimalOracle, ExactOperations) {
  HITO_NEEDS_ORACLES(exact_cases);
  std::size_t run = 0;
  for (const std::string& line : oracles::lines_of("dectest/exact.jsonl")) {
    SCOPED_TRACE(line);
    const auto row = nlohmann::json::parse(line);
    std::vector<Rational> args;
    for (const auto& arg : row.at("args")) {
      const auto value = read_scientific(arg.get<std::string>());
      ASSERT_TRUE(value);
      args.push_back(*value);
    }
    const auto result = result_of(row.at("op").get<std::string>(), args);
    ASSERT_TRUE(result) << "an operation that this test does not know";
    const std::string expected = row.at("expect").get<std::string>();
    EXPECT_EQ(*result, read_scientific(expected)) << to_text(*result);
    expect_same_text(*result, expected);
    ++run;
  }
  EXPECT_EQ(run, exact_cases);
}

TEST(DecimalOracle, RoundingToPowersOfTen) {
  HITO_NEEDS_ORACLES(quantize_cases);
  std::size_t run = 0;
  for (const std::string& line : oracles::lines_of("dectest/quantize.jsonl")) {
    SCOPED_TRACE(line);
    const auto row = nlohmann::json::parse(line);
    const auto mode = mode_named(row.at("mode").get<std::string>());
    const auto value = read_scientific(row.at("x").get<std::string>());
    ASSERT_TRUE(mode);
    ASSERT_TRUE(value);
    const Rational step = pow(Rational(10), row.at("quantum_exponent").get<int>());
    const Rational result = round(*value, step, *mode);
    const std::string expected = row.at("expect").get<std::string>();
    EXPECT_EQ(result, read_scientific(expected)) << to_text(result);
    expect_same_text(result, expected);
    ++run;
  }
  EXPECT_EQ(run, quantize_cases);
}

}  // namespace
}  // namespace hito
