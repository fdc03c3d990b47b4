// A case of a property, changed a little at random: for a search that keeps what brings it nearer to failing.
#pragma once
#include "driver/draw.h"
#include "driver/variation.h"

namespace hito::driver {

// Rows of a dataset that changes may lead to.
inline constexpr std::size_t most_rows_made_up = 48;

// One other value, in one row or in all; rows that repeat others under keys of their own; or another cutoff. What the
// second run differs by stays.
void mutate(const core::Contract& contract, Draw& draw, Variation& variation);

}  // namespace hito::driver
