// Two sequences laid side by side: what they have in common, in order, as much of it as there can be.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace hito::documents::prose {

struct Step {
  enum class In : unsigned char { both, first, second } in = In::both;
  // Positions; of what only one has, that of the other means nothing.
  std::size_t first = 0, second = 0;
  friend bool operator==(const Step&, const Step&) = default;
};
// Every element of both, once, in order; equal numbers are equal elements. What only the first has comes before what
// only the second has at the same place. The time is that of their length times what differs.
std::vector<Step> aligned(const std::vector<std::uint32_t>& first, const std::vector<std::uint32_t>& second);

}  // namespace hito::documents::prose
