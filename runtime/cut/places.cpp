#include "runtime/cut/places.h"

#include <algorithm>

namespace hito::runtime {
namespace {

// A table may have this many elements per code given, and so many in any case.
constexpr std::uint64_t elements_per_code = 4;
constexpr std::uint64_t small_table = std::uint64_t{1} << 16;

Places by_table(const std::vector<std::uint64_t>& codes, std::uint64_t low, std::uint64_t size) {
  Places places;
  std::vector<std::uint32_t> table(size, 0);
  for (const std::uint64_t code : codes) table[code - low] = 1;
  for (std::uint64_t k = 0; k < size; ++k) {
    if (table[k] == 0) continue;
    table[k] = static_cast<std::uint32_t>(places.codes.size());
    places.codes.push_back(low + k);
  }
  places.of.reserve(codes.size());
  for (const std::uint64_t code : codes) places.of.push_back(table[code - low]);
  return places;
}

Places by_sorting(const std::vector<std::uint64_t>& codes) {
  Places places;
  places.codes = codes;
  std::ranges::sort(places.codes);
  places.codes.erase(std::ranges::unique(places.codes).begin(), places.codes.end());
  places.of.reserve(codes.size());
  for (const std::uint64_t code : codes) {
    const auto found = std::ranges::lower_bound(places.codes, code);
    places.of.push_back(static_cast<std::uint32_t>(found - places.codes.begin()));
  }
  return places;
}

}  // namespace

Places places_of(const std::vector<std::uint64_t>& codes) {
  if (codes.empty()) return {};
  const auto [least, greatest] = std::ranges::minmax(codes);
  const std::uint64_t most = std::max(small_table, elements_per_code * codes.size());
  if (greatest - least < most) return by_table(codes, least, greatest - least + 1);
  return by_sorting(codes);
}

}  // namespace hito::runtime
