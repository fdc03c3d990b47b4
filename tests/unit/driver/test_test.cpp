#include <gtest/gtest.h>

#include <algorithm>

#include "driver/driver.h"

namespace hito::driver {
namespace {

TestReport report_of(const std::string& text, Diagnostics& found) {
  const Source source("t.hito", text);
  const auto compiled = compile(source, found);
  EXPECT_TRUE(compiled.has_value());
  EXPECT_FALSE(found.has_errors());
  if (!compiled || found.has_errors()) return {};
  const auto report = test(*compiled, {}, found);
  EXPECT_TRUE(report.has_value());
  return report.value_or(TestReport{});
}

const std::string contract = R"(contract "Ladder"
  code "L"
  currency PEN
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
reported value reduction percent from 0% to 100%
tiers price by reduction
  below 10%: 0 PEN
  from 10%:  1_000 PEN
clause 1 "Pay"
  the payer pays the provider price(reduction)
clause 2 "Cap"
  cap clause 1 at 900 PEN over the whole contract
)";

TEST(Test, ComparesFiguresToTheCent) {
  Diagnostics found;
  const TestReport report = report_of(contract + R"(examples "Edges"
  | reduction | total   |
  | 9.99%     | 0 PEN   |
  | 10%       | 900 PEN |
  | 11%       | 899.99 PEN |
)",
                                      found);
  ASSERT_EQ(report.examples.size(), 3U);
  EXPECT_TRUE(report.examples[0].passed());
  EXPECT_TRUE(report.examples[1].passed());
  ASSERT_EQ(report.examples[2].differences.size(), 1U);
  EXPECT_EQ(report.examples[2].differences[0].expected, "899.99 PEN");
  EXPECT_EQ(report.examples[2].differences[0].found, "900.00 PEN");
  EXPECT_FALSE(report.passed());
}

TEST(Test, SaysWhatNoExampleExercises) {
  Diagnostics found;
  const TestReport report = report_of(contract + R"(examples "Low"
  | reduction | total |
  | 5%        | 0 PEN |
)",
                                      found);
  EXPECT_TRUE(report.passed());
  // The two tiers, the payment clause and the cap, in written order.
  ASSERT_EQ(report.coverage.size(), 4U);
  std::vector<bool> done;
  std::ranges::transform(report.coverage, std::back_inserter(done), &Exercised::done);
  EXPECT_EQ(done, (std::vector{true, false, false, false}));
}

TEST(Test, SumsUpPropertiesOverTheExamples) {
  Diagnostics found;
  const TestReport report = report_of(contract + R"(it always holds that total <= 500 PEN
examples "Edges"
  | reduction | total   |
  | 5%        | 0 PEN   |
  | 10%       | 900 PEN |
)",
                                      found);
  ASSERT_EQ(report.properties.size(), 1U);
  EXPECT_EQ(report.properties[0].verdict, runtime::Verdict::fails_here);
  EXPECT_FALSE(report.properties[0].witness.empty());
  EXPECT_FALSE(report.passed());
}

}  // namespace
}  // namespace hito::driver
