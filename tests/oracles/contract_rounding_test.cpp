// The six rounding modes of the language against the decimal oracle, the whole way: a contract with that rounding, the
// oracle's numbers as rows of its data file, one payment line each.
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/diagnostics.h"
#include "driver/driver.h"
#include "runtime/data/read_rows.h"
#include "runtime/reference/reference.h"
#include "tests/oracles/scientific.h"
#include "tests/oracles/shared_lines.h"

namespace hito {
namespace {

const std::map<std::string, std::string> modes_in_english{{"half_up", "half up"}, {"half_even", "half even"}, {"up", "up"},
                                                          {"down", "down"},       {"floor", "floor"},         {"ceiling", "ceiling"}};
// Every rounding of the oracle in one of the six modes, less those that a data file cannot hold.
constexpr std::size_t cases_in_six_modes = 1314;

struct Case {
  Rational x;
  Rational expected;
  std::string line;
};
// By mode and step: one contract each.
using Cases = std::map<std::pair<std::string, int>, std::vector<Case>>;

// A column holds magnitudes below 10^18 and as many decimals as it declares; the oracle's extremes are for the unit test.
bool fits_a_column(const Rational& x, int exponent) {
  return abs(x) < pow(Rational(10), 18) && x.decimals().value_or(99) <= 30 && exponent >= -12 && exponent <= 12;
}

Cases read_cases(std::size_t& count) {
  Cases cases;
  for (const std::string& line : oracles::lines_of("dectest/quantize.jsonl")) {
    const auto row = nlohmann::json::parse(line);
    const auto x = oracles::read_scientific(row.at("x").get<std::string>());
    const auto expected = oracles::read_scientific(row.at("expect").get<std::string>());
    const std::string mode = row.at("mode").get<std::string>();
    const int exponent = row.at("quantum_exponent").get<int>();
    if (!x || !expected || !modes_in_english.contains(mode) || !fits_a_column(*x, exponent)) continue;
    cases[{mode, exponent}].push_back({*x, *expected, line});
    ++count;
  }
  return cases;
}

std::string contract_text(const std::string& mode, int exponent) {
  return "contract \"Rounding\"\n  currency PEN\n  rounding to the nearest " + to_text(pow(Rational(10), exponent)) + ", " +
         modes_in_english.at(mode) +
         "\n\npayer \"A\"\nprovider \"B\"\n\ndata numbers, one row per figure\n  identified by id\n  id identifier\n"
         "  x number with 30 decimals\n\nclause 1\n  for each figure\n  the payer pays the provider 1 PEN * x\n";
}

void run(const std::string& mode, int exponent, const std::vector<Case>& cases) {
  const Source source("rounding.hito", contract_text(mode, exponent));
  Diagnostics diagnostics;
  const auto compiled = driver::compile(source, diagnostics);
  ASSERT_TRUE(compiled && !diagnostics.has_errors()) << source.text();
  std::string csv = "id,x\n";
  for (std::size_t i = 0; i < cases.size(); ++i) csv += std::to_string(i) + "," + to_text(cases[i].x) + "\n";
  runtime::Data data;
  data.tables.push_back(runtime::read_rows_text(compiled->contract, core::DatasetId{0}, "numbers.csv", csv, {}, diagnostics));
  const auto settled = runtime::settle({compiled->contract, data, {}, std::nullopt}, diagnostics);
  ASSERT_FALSE(diagnostics.has_errors()) << source.text() << csv;
  ASSERT_EQ(settled.lines.size(), cases.size());
  for (const auto& line : settled.lines) {
    const Case& known = cases[*line.row];
    EXPECT_EQ(line.payment, known.expected) << known.line << "\npaid " << to_text(line.payment);
  }
}

TEST(ContractRounding, SixModesOverADataset) {
  HITO_NEEDS_ORACLES(cases_in_six_modes);
  std::size_t count = 0;
  for (const auto& [key, cases] : read_cases(count)) run(key.first, key.second, cases);
  EXPECT_EQ(count, cases_in_six_modes);
}

}  // namespace
}  // namespace hito
