// What the author declared about a value, as a range.
#pragma once
#include "compiler/core/core.h"
#include "compiler/facts/facts.h"

namespace hito::facts {

// The range of every value of the type, nothing else being known.
Range range_of_type(const core::Contract& contract, const core::Type& type);
// The range of a column or a reported value: declared ends, and the grain its decimals give.
Range range_of_field(const core::Contract& contract, const core::Field& field);
// A constant as a range; text, identifiers and references have none.
Range range_of_value(const core::Value& value);
// Numbers, dates, choices, yes and no: what a range speaks about.
bool has_order(const core::Type& type);

}  // namespace hito::facts
