#include "cli/progress_line.h"

#include <gtest/gtest.h>

namespace hito::cli {
namespace {

using std::chrono::milliseconds;

TEST(Progress, SaysRowsPaceShareAndTimeLeft) {
  Progress progress;
  progress.step = Step::read;
  progress.bytes_in_all = 1'000'000;
  progress.bytes_read = 250'000;
  progress.rows = 10'000;
  EXPECT_EQ(progress_text(progress, milliseconds(2000), Language::en),
            "reading data · 10_000 rows · 5_000 rows/s · 25 % · 6 s left");
  EXPECT_EQ(progress_text(progress, milliseconds(2000), Language::es),
            "lee los datos · 10_000 filas · 5_000 filas/s · 25 % · faltan 6 s");
}

TEST(Progress, AddsNothingThatIsNotKnown) {
  Progress progress;
  progress.step = Step::read;
  EXPECT_EQ(progress_text(progress, milliseconds(0), Language::en), "reading data");
  // The standard input has no size.
  progress.bytes_read = 10;
  progress.rows = 1;
  EXPECT_EQ(progress_text(progress, milliseconds(1000), Language::en), "reading data · 1 rows · 1 rows/s");
  progress.step = Step::settle;
  EXPECT_EQ(progress_text(progress, milliseconds(1000), Language::en), "working out · 1 rows");
}

TEST(Progress, HoldsForHugeFilesAndForOnesThatGrow) {
  Progress progress;
  progress.step = Step::read;
  progress.bytes_in_all = std::uint64_t{1} << 50U;
  progress.bytes_read = std::uint64_t{1} << 49U;
  EXPECT_EQ(progress_text(progress, milliseconds(3'600'000), Language::en), "reading data · 50 % · 60 min 00 s left");
  progress.bytes_read = std::uint64_t{1} << 51U;
  EXPECT_EQ(progress_text(progress, milliseconds(1000), Language::en), "reading data · 100 % · 0 s left");
}

}  // namespace
}  // namespace hito::cli
