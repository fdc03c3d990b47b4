#include "runtime/cut/places.h"

#include <algorithm>

namespace hito::runtime {
namespace {

// A table may have this many elements per code given, and so many in any case.
constexpr std::uint64_t elements_per_code = 4;
constexpr std::uint64_t small_table = std::uint64_t{1} << 16;

void by_table(const std::vector<std::uint64_t>& codes, std::uint64_t low, std::uint64_t size, PlacesOf& memory) {
  auto& [places, table] = memory;
  table.assign(size, 0);
  for (const std::uint64_t code : codes) table[code - low] = 1;
  for (std::uint64_t k = 0; k < size; ++k) {
    if (table[k] == 0) continue;
    table[k] = static_cast<std::uint32_t>(places.codes.size());
    places.codes.push_back(low + k);
  }
  places.of.reserve(codes.size());
  for (const std::uint64_t code : codes) places.of.push_back(table[code - low]);
}

void by_sorting(const std::vector<std::uint64_t>& codes, Places& places) {
  places.codes = codes;
  std::ranges::sort(places.codes);
  places.codes.erase(std::ranges::unique(places.codes).begin(), places.codes.end());
  places.of.reserve(codes.size());
  for (const std::uint64_t code : codes) {
    const auto found = std::ranges::lower_bound(places.codes, code);
    places.of.push_back(static_cast<std::uint32_t>(found - places.codes.begin()));
  }
}

}  // namespace

Places places_of(const std::vector<std::uint64_t>& codes) {
  PlacesOf memory;
  find_places(codes, memory);
  return std::move(memory.found);
}

void find_places(const std::vector<std::uint64_t>& codes, PlacesOf& memory) {
  memory.found.codes.clear();
  memory.found.of.clear();
  if (codes.empty()) return;
  const auto [least, greatest] = std::ranges::minmax(codes);
  const std::uint64_t most = std::max(small_table, elements_per_code * codes.size());
  if (greatest - least < most) return by_table(codes, least, greatest - least + 1, memory);
  by_sorting(codes, memory.found);
}

}  // namespace hito::runtime
