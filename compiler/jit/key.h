// What compiled kernels are found by.
#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/fit/kernel.h"

namespace hito::jit {

using Digest = std::array<unsigned char, 32>;  // SHA-256

Digest digest(std::string_view bytes);
std::string to_hex(const Digest& digest);

// Of the kernels without their names, of the sources of this room, and of `host`: two equal keys, equal objects.
Digest key_of(const std::vector<fit::Kernel>& kernels, std::string_view host);

}  // namespace hito::jit
