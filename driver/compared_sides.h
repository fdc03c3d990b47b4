// The sides of comparisons that are thresholds of the other side.
#pragma once
#include <vector>

#include "driver/thresholds.h"

namespace hito::driver {

// Of a comparison of numbers or dates, of `lesser` or `greater_of`, or of a date asked to be within the term; none of
// other operations, nor where no side varies with the data. Where both sides of two do, the second one.
std::vector<Threshold> sides_of(const Source& source, const core::Contract& contract, core::ExprId id,
                                const Body& body);

// Whether it is compared by size.
bool is_ordered(core::Kind kind);

// Source text on one line.
std::string written(const Source& source, Span span);

}  // namespace hito::driver
