#include "driver/guard.h"

#include <gtest/gtest.h>

#include <new>

#include "base/reason.h"
#include "driver/timings.h"

namespace hito::driver {
namespace {

Result<int> thrown(auto problem) {
  return guarded([&]() -> Result<int> { throw problem; });
}

TEST(Guard, LetsAResultPass) {
  EXPECT_EQ(guarded([]() -> Result<int> { return 7; }), 7);
  const auto failed = guarded([]() -> Result<int> { return std::unexpected(Failure{Code::engines_differ, {"jit"}}); });
  ASSERT_FALSE(failed.has_value());
  EXPECT_EQ(failed.error().code, Code::engines_differ);
}

TEST(Guard, TurnsOurMistakesIntoAFailureThatNamesThem) {
  const auto failed = thrown(InternalError("an invariant"));
  ASSERT_FALSE(failed.has_value());
  EXPECT_EQ(failed.error().code, Code::internal_error);
  EXPECT_NE(failed.error().args.front()[Language::es].find("an invariant"), std::string::npos);
}

TEST(Guard, TurnsWhatTheLibraryThrowsIntoAFailure) {
  EXPECT_EQ(thrown(std::bad_alloc()).error().code, Code::out_of_memory);
  EXPECT_EQ(thrown(std::length_error("too long")).error().code, Code::internal_error);
  EXPECT_EQ(thrown(42).error().code, Code::internal_error);
}

TEST(Reason, NamesTheUsualOnesAndNumbersTheRest) {
  EXPECT_EQ(reason_of(ENOENT)[Language::en], "it does not exist");
  EXPECT_EQ(reason_of(EACCES)[Language::es], "no hay permiso");
  EXPECT_NE(reason_of(EPIPE)[Language::en].find(std::to_string(EPIPE)), std::string::npos);
}

TEST(Timings, AddUpTheScopesOfAPhaseInTheOrderTheyBegan) {
  Timings timings;
  {
    const Timed first(&timings, Phase::parse);
  }
  {
    const Timed second(&timings, Phase::check);
  }
  {
    const Timed again(&timings, Phase::parse);
  }
  {
    const Timed nowhere(nullptr, Phase::facts);
  }
  ASSERT_EQ(timings.phases.size(), 2U);
  EXPECT_EQ(timings.phases[0].first, Phase::parse);
  timings.phases = {{Phase::settle, std::chrono::microseconds(12'034)}};
  EXPECT_EQ(timings.to_text(), "settle         12.034 ms\n");
}

}  // namespace
}  // namespace hito::driver
