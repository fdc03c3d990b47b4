// The figures of a contract's result.
#pragma once
#include <vector>

#include "compiler/core/core.h"

namespace hito::driver {

// The total in each currency; what each clause pays, as written; what each party that has a part in a clause pays and
// receives, as declared.
std::vector<core::Amount> figures_of(const core::Contract& contract);

}  // namespace hito::driver
