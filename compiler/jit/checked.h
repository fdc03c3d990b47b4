// What a kernel must be before it is turned into machine code.
#pragma once
#include <optional>
#include <vector>

#include "compiler/fit/kernel.h"

namespace hito::jit {

// The lane of each register; nothing for an instruction that leaves no value. InternalError where an operand is
// missing, comes after its use or has another lane than the operation wants, and where a buffer serves two purposes.
std::vector<std::optional<fit::Lane>> checked_lanes(const fit::Kernel& kernel);

bool combines(fit::KernelOp op);  // sum_into and its like

}  // namespace hito::jit
