#include "runtime/cut/places.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace hito::runtime {
namespace {

TEST(Places, of_no_codes) {
  const Places places = places_of({});
  EXPECT_TRUE(places.codes.empty());
  EXPECT_TRUE(places.of.empty());
}

// Codes near each other are placed by a table, codes far apart by sorting: what comes out is the same.
TEST(Places, near_and_far_codes) {
  std::mt19937_64 source(7);
  for (const std::uint64_t spread :
       {std::uint64_t{1}, std::uint64_t{40}, std::uint64_t{1} << 16, std::uint64_t{1} << 60}) {
    std::vector<std::uint64_t> codes;
    const std::uint64_t least = source() % 1000;
    for (int k = 0; k < 300; ++k) codes.push_back(least + source() % spread);
    codes.insert(codes.end(), codes.begin(), codes.begin() + 50);
    const std::set<std::uint64_t> distinct(codes.begin(), codes.end());
    const Places places = places_of(codes);
    EXPECT_EQ(places.codes, std::vector<std::uint64_t>(distinct.begin(), distinct.end()));
    ASSERT_EQ(places.of.size(), codes.size());
    for (std::size_t k = 0; k < codes.size(); ++k) EXPECT_EQ(places.codes[places.of[k]], codes[k]);
  }
}

}  // namespace
}  // namespace hito::runtime
