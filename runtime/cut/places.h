// Grouping by number: which distinct codes there are, in order, and where each line's code is among them.
#pragma once
#include <cstdint>
#include <vector>

namespace hito::runtime {

struct Places {
  std::vector<std::uint64_t> codes;  // distinct, increasing
  std::vector<std::uint32_t> of;     // for each code given, its position in `codes`
};

// By a table with one element per possible code when those are few, else by sorting.
Places places_of(const std::vector<std::uint64_t>& codes);

}  // namespace hito::runtime
