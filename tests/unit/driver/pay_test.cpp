#include <gtest/gtest.h>

#include "driver/driver.h"

namespace hito::driver {
namespace {

constexpr const char* flat = R"(contract "Flat"
  code "F"
  currency PEN
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
reported value reduction percent from 0% to 100%
clause 1 "Pay"
  the payer pays the provider 1_000 PEN * reduction
)";

struct Outcome {
  Source source{"flat.hito", flat};
  Diagnostics found;
  Result<std::optional<Paid>> paid = std::nullopt;
};

Outcome run(const PayRequest& request) {
  Outcome out;
  const auto compiled = compile(out.source, out.found);
  if (compiled && !out.found.has_errors()) out.paid = pay(out.source, *compiled, request, out.found);
  return out;
}

TEST(Pay, PaysWhatTheContractSays) {
  PayRequest request;
  request.inputs = {{"reduction", "12.5%"}};
  const Outcome out = run(request);
  ASSERT_FALSE(out.found.has_errors());
  ASSERT_TRUE(out.paid && *out.paid);
  EXPECT_EQ((*out.paid)->statement.total.front().second, Rational(125));
}

TEST(Pay, SaysWhereTheCompiledEngineWorkedThingsOut) {
  for (const Engine engine : {Engine::jit, Engine::both}) {
    PayRequest request;
    request.inputs = {{"reduction", "12.5%"}};
    request.engine.engine = engine;
    const Outcome out = run(request);
    ASSERT_TRUE(out.paid && *out.paid);
    EXPECT_EQ((*out.paid)->statement.total.front().second, Rational(125));
    ASSERT_TRUE((*out.paid)->engine.has_value());
    ASSERT_EQ((*out.paid)->engine->parts.size(), 1U);
    EXPECT_EQ((*out.paid)->engine->parts[0].compiled, 1U);
    EXPECT_EQ((*out.paid)->engine->parts[0].reference, 0U);
  }
}

TEST(Pay, StopsWithoutAPaymentOnMistakesOfTheRequest) {
  PayRequest request;
  request.inputs = {{"reduction", "12.5%"}};
  request.data = {{"learners", "l.csv"}};
  request.period = "2025-Q1";
  const Outcome out = run(request);
  ASSERT_TRUE(out.paid.has_value());
  EXPECT_FALSE(out.paid->has_value());
  std::vector<Code> codes;
  for (const auto& one : out.found.all()) codes.push_back(one.code);
  EXPECT_EQ(codes, (std::vector{Code::period_unknown, Code::dataset_unknown}));
}

TEST(Pay, ReadsTheStandardInputOnlyOnce) {
  PayRequest request;
  request.input_files = {"-", "-"};
  const Outcome out = run(request);
  ASSERT_EQ(out.found.size(), 1U);
  EXPECT_EQ(out.found.all().front().code, Code::standard_input_asked_twice);
}

TEST(Compile, GivesItsProductForAnythingAtAll) {
  for (const char* text : {"", "\xff\xfe", "contract", "no contract at all", "contract \"X\" clause 1 \"Y\""}) {
    Diagnostics found;
    EXPECT_TRUE(compile(Source("x.hito", text), found).has_value()) << text;
    EXPECT_TRUE(found.has_errors()) << text;
  }
}

}  // namespace
}  // namespace hito::driver
