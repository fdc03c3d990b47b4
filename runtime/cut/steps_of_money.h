// The little arithmetic that caps and divisions need, over both types of amounts: 64 bits with products of 128, and
// exact integers. Amounts here are steps of money, none negative.
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "base/number.h"
#include "base/source.h"
#include "base/wide.h"

namespace hito::runtime {

// total × weight / sum, and what remains of that division.
template <class T>
struct Quotient {
  T whole, remainder;
};
// Amounts of 64 bits stay below 2^63, so the product stays below 2^126.
inline Quotient<std::int64_t> in_proportion(std::int64_t total, std::int64_t weight, std::int64_t sum) {
  // One division of 64 bits, where it will do, takes a fraction of the time.
  if (std::int64_t small = 0; !__builtin_mul_overflow(total, weight, &small)) return {small / sum, small % sum};
  const Wide product = Wide{total} * weight;
  return {static_cast<std::int64_t>(product / sum), static_cast<std::int64_t>(product % sum)};
}
inline Quotient<Integer> in_proportion(const Integer& total, const Integer& weight, const Integer& sum) {
  const Integer product = total * weight;
  return {floor_div(product, sum), floor_mod(product, sum)};
}

// What a cap allows, as an amount of the lines' type. More than 64 bits hold stands for more than all lines together.
template <class T>
T saturated(const Integer& allowed);
template <>
inline std::int64_t saturated<std::int64_t>(const Integer& allowed) {
  return allowed.to_int64().value_or(std::numeric_limits<std::int64_t>::max());
}
template <>
inline Integer saturated<Integer>(const Integer& allowed) {
  return allowed;
}

inline std::size_t to_count(std::int64_t value) { return static_cast<std::size_t>(value); }
inline std::size_t to_count(const Integer& value) { return static_cast<std::size_t>(value.to_int64().value()); }

// Memory of parts_of() that serves one call after the other.
template <class T>
struct PartsOf {
  std::vector<T> parts, remainders;
  std::vector<std::uint32_t> candidates;
};

// Parts of `total` in proportion to `weights`, which add up to `sum` (> 0), by largest remainder: `memory.parts`.
// `earlier(a, b)`: whether the weight at a goes before the one at b among equal remainders.
template <class T, class Earlier>
void find_parts(const T& total, const std::vector<T>& weights, const T& sum, Earlier&& earlier, PartsOf<T>& memory) {
  auto& [parts, remainders, candidates] = memory;
  parts.clear();
  remainders.clear();
  // Only what has a remainder can get one of the steps left over.
  candidates.clear();
  T left = total;
  for (std::uint32_t k = 0; k < weights.size(); ++k) {
    Quotient<T> quotient = in_proportion(total, weights[k], sum);
    left -= quotient.whole;
    if (quotient.remainder != T(0)) candidates.push_back(k);
    parts.push_back(std::move(quotient.whole));
    remainders.push_back(std::move(quotient.remainder));
  }
  if (left == T(0)) return;
  // The remainders add up to `left` times `sum` and each is below `sum`, so there are more of them than steps.
  const std::size_t steps = to_count(left);
  require(steps < candidates.size(), "more steps left over than remainders");
  const auto cut = candidates.begin() + static_cast<std::ptrdiff_t>(steps);
  std::nth_element(candidates.begin(), cut, candidates.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto order = remainders[a] <=> remainders[b];
    return order != 0 ? order > 0 : earlier(a, b);
  });
  for (auto chosen = candidates.begin(); chosen != cut; ++chosen) parts[*chosen] += T(1);
}

template <class T, class Earlier>
std::vector<T> parts_of(const T& total, const std::vector<T>& weights, const T& sum, Earlier&& earlier) {
  PartsOf<T> memory;
  memory.parts.reserve(weights.size());
  memory.remainders.reserve(weights.size());
  find_parts(total, weights, sum, earlier, memory);
  return std::move(memory.parts);
}

}  // namespace hito::runtime
