// What both number libraries share behind the wall of number.h: sizes they accept and texts they read.
#pragma once
#include <cstddef>
#include <string_view>

namespace hito {

// Longest figure that parse functions read, counting every digit. The libraries below abort the process when memory
// runs out, so a size that comes from outside is bounded before it reaches them.
inline constexpr std::size_t most_digits_parsed = 4096;
// Largest exponent of Integer::pow10 and most bits of the result of pow.
inline constexpr unsigned most_digits_of_power = 1'000'000;
inline constexpr std::size_t most_bits_of_power = 4'000'000;
// Of a product of rationals: a chain of sixty squares would otherwise take all the memory there is.
inline constexpr std::size_t most_bits_of_product = most_bits_of_power;

inline bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Digits with an optional '-', within the bound.
inline bool is_integer_text(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  return text.size() <= most_digits_parsed && is_digits(text);
}

// Multiplier: 2^64 divided by the golden ratio (Knuth, The Art of Computer Programming, volume 3, section 6.4).
inline std::size_t combined_hash(std::size_t numerator, std::size_t denominator) {
  return numerator ^ ((denominator - 1) * 0x9E3779B97F4A7C15U);
}

}  // namespace hito
