// Grouping by number: which distinct codes there are, in order, and where each line's code is among them.
#pragma once
#include <cstdint>
#include <vector>

namespace hito::runtime {

struct Places {
  std::vector<std::uint64_t> codes;  // distinct, increasing
  std::vector<std::uint32_t> of;     // for each code given, its position in `codes`
};

// Memory of find_places() that serves one call after the other.
struct PlacesOf {
  Places found;
  std::vector<std::uint32_t> table;
};

// By a table with one element per possible code when those are few, else by sorting.
Places places_of(const std::vector<std::uint64_t>& codes);
void find_places(const std::vector<std::uint64_t>& codes, PlacesOf& memory);

}  // namespace hito::runtime
