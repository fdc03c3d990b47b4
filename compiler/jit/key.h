// What compiled kernels are found by.
#pragma once
#include <string_view>
#include <vector>

#include "compiler/fit/kernel.h"
#include "kept/digest.h"

namespace hito::jit {

// Of the kernels without their names, of the sources of this room, and of `host`: two equal keys, equal objects.
kept::Digest key_of(const std::vector<fit::Kernel>& kernels, std::string_view host);

}  // namespace hito::jit
