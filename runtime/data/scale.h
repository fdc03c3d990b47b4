// Exact numbers as whole numbers of one power of ten.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "base/number.h"

namespace hito::runtime {

// value × 10^decimals, when it is a whole number of 64 bits. `decimals` is at most 18.
std::optional<std::int64_t> scaled(const Rational& value, unsigned decimals);

inline constexpr unsigned most_scale_decimals = 18;
// 10^decimals, at most 18 of them.
std::int64_t power_of_ten(unsigned decimals);

// Most decimals used by the values that fit in 64 bits with their own decimals, and at most 18 of them. Null pointers
// stand for no value.
unsigned decimals_for(const std::vector<const Rational*>& values);

}  // namespace hito::runtime
