// The least and the most that a figure of the result can come to, over all data that the declarations allow.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>

#include "compiler/core/core.h"

namespace hito {

// One end. `limit`: proved to be passed by no data. `reached`: by `data`, as the reference evaluator works it out. Both
// are one figure where the end is known. `endless`: nothing was found that ends it.
struct Extreme {
  std::optional<Rational> limit, reached;
  bool endless = false;
  core::Example data = {};
};
struct Bounds {
  Extreme least, most;
};
// What the figure comes to; nothing where the data are none that the contract can be given. References are positions
// among the rows.
using WorkedOut = std::function<std::optional<Rational>(const core::Example&)>;

// The effort is for both ends, in the solver's own units.
inline constexpr std::uint64_t effort_of_bounds = 3'000'000;
Bounds bounds_of(const core::Contract& contract, const core::Amount& figure, const WorkedOut& worked_out,
                 std::uint64_t effort = effort_of_bounds);

}  // namespace hito
