// How points are shared between threads, and what becomes of an exception in one of them.
#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>

#include "runtime/compiled/arrays.h"
#include "runtime/compiled/passes.h"

namespace hito::runtime::tests {
namespace {

TEST(Threads, PartsCoverEveryPointOnce) {
  for (const std::size_t points : {0U, 1U, 2U, 6U, 7U, 100U, 1001U})
    for (const unsigned most : {0U, 1U, 2U, 3U, 7U, 64U})
      for (const std::size_t least : {0U, 1U, 10U, 1000U}) {
        const Threads threads{most, least};
        std::vector<std::atomic<int>> seen(points);
        std::atomic<unsigned> calls = 0;
        threads.run(points, [&](unsigned t, std::size_t begin, std::size_t end) {
          EXPECT_LT(t, threads.parts(points));
          ++calls;
          for (std::size_t p = begin; p < end; ++p) ++seen[p];
        });
        EXPECT_EQ(calls, threads.parts(points));
        EXPECT_LE(threads.parts(points), std::max(most, 1U));
        for (const auto& count : seen) EXPECT_EQ(count, 1);
        if (threads.parts(points) > 1) EXPECT_GE(points / threads.parts(points), std::max<std::size_t>(least, 1));
      }
}

TEST(Threads, AnExceptionOfAnyPartComesOut) {
  const Threads threads{5, 1};
  for (unsigned bad = 0; bad < 5; ++bad) {
    std::atomic<int> done = 0;
    EXPECT_THROW(threads.run(50,
                             [&](unsigned t, std::size_t, std::size_t) {
                               if (t == bad) throw std::runtime_error("part");
                               ++done;
                             }),
                 std::runtime_error);
    EXPECT_EQ(done, 4);
  }
}

TEST(Arrays, ElementsOfEveryLane) {
  for (const auto& [lane, value] :
       {std::pair(fit::Lane::bit, Wide{1}), std::pair(fit::Lane::i32, Wide{-2147483647}),
        std::pair(fit::Lane::i64, -(Wide{1} << 62)), std::pair(fit::Lane::i128, Wide{1} << 126)}) {
    Array array(lane, 3, value);
    EXPECT_EQ(array.size(), 3U);
    EXPECT_EQ(array.value(2), value);
    array.set(1, 0);
    EXPECT_EQ(array.value(1), 0);
    EXPECT_FALSE(array.bit(1));
    EXPECT_EQ(array.value(0), value);
    // Never empty: a kernel may look at the first element.
    EXPECT_EQ(Array(lane, 0).size(), 1U);
  }
  EXPECT_EQ(Array(std::vector<std::int32_t>{}).size(), 1U);
}

}  // namespace
}  // namespace hito::runtime::tests
