// What runs show that a contract can do: on its examples, and on data made up.
#pragma once
#include "compiler/core/core.h"
#include "compiler/verify/unasked.h"

namespace hito::driver {

// What a run on these data shows is added, unless they stop it. A run without a cut-off is looked at.
void show(const core::Contract& contract, core::Example data, Shown& shown);

}  // namespace hito::driver
