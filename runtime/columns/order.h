// Values as their place among the distinct ones: what makes every later comparison one of integers.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace hito::runtime {

struct Ranks {
  std::vector<std::uint32_t> of;  // per value, from 0 in ascending order; equal values have equal ranks
  std::uint32_t distinct = 0;
};

// No more than 2^32 - 2 of them.
Ranks rank_words(const std::vector<std::uint64_t>& words);
// By bytes, each from 0 to 255. The second: texts end to end, and where each ends.
Ranks rank_texts(const std::vector<std::string_view>& texts);
Ranks rank_texts(std::string_view bytes, const std::vector<std::uint64_t>& ends);

// A whole number as a word that orders as the number does.
inline std::uint64_t ordered_word(std::int64_t value) {
  return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63);
}

}  // namespace hito::runtime
