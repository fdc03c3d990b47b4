// What confirm() rests on, for those who look for a counter-example.
#pragma once
#include <optional>

#include "driver/counterexample.h"
#include "runtime/reference/pairs.h"

namespace hito::driver {

// Nothing where the data are none that the contract can be given, stop its run, or are no case of the property.
std::optional<runtime::Examined> examined(const core::Contract& contract, const core::Property& property,
                                          const Counterexample& counterexample);

}  // namespace hito::driver
