// What the properties that run the contract again, on data a little different, have in common.
#pragma once
#include <cstddef>

#include "runtime/reference/reference.h"

namespace hito::runtime {

// Of one dataset, in key order.
inline constexpr std::size_t most_varied_rows = 200;

// How many times one property may run on the request. Fewer than two: the data is too large to compare anything.
std::size_t runs_within_bounds(const Request& request);

// The smallest amount by which two values of the field, a number, can differ.
Rational grain_of(const core::Field& field);

}  // namespace hito::runtime
