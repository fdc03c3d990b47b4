// Which of two values is the plainer one to read, and plainer ones than a given one.
#pragma once
#include <vector>

#include "compiler/core/core.h"

namespace hito::driver {

// Whether `a` is plainer: fewer digits, then fewer decimals, then nearer to zero; days at the ends of the term, of a
// year or of a month; choices declared earlier; no rather than yes. A value is no plainer than itself.
bool is_plainer(const core::Contract& contract, const core::Field& field, const core::Value& a, const core::Value& b);

// Plainer values than this one, the plainest first; among them the ends of the declared range. Not all of them can be
// held by the field.
std::vector<core::Value> plainer_values(const core::Contract& contract, const core::Field& field,
                                        const core::Value& value);

}  // namespace hito::driver
