// An example as a contract has it, made from its data.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "compiler/core/core.h"

namespace hito::driver {

// The `example` block that says it, in the contract's language and the one layout, ready to stand at the end of the
// contract; it ends with a line end. Rows, reported values, the day of the cutoff, and what is expected of figures and
// of rows; conditions are not kept. Where nothing is expected, that is all that the block lacks to be one. The values
// are ones that the contract can be given (is_sound), and no part of an estimate is given without its value.
std::string example_block(const core::Contract& contract, const core::Example& example);

// The same, where nothing is expected but that a condition, in the contract's words, does not hold; nothing where the
// block does not parse, as where the condition stands in a library in another language.
std::optional<std::string> example_denying(const core::Contract& contract, core::Example example,
                                           const std::string& condition);

// The same data, with the figures that the reference evaluator comes to; nothing else is expected then. Without figures
// where the data stop the run.
core::Example with_figures(const core::Contract& contract, core::Example example,
                           const std::vector<core::Amount>& figures);

}  // namespace hito::driver
