// The values at which a table goes from one line to another.
#pragma once
#include <vector>

#include "driver/thresholds.h"

namespace hito::driver {

// Of one of its conditions, in increasing order, without what they rest on. A value beyond which no line goes is none:
// data cannot come there.
std::vector<Threshold> ends_of(const core::Contract& contract, core::TableId table, std::size_t input);

}  // namespace hito::driver
