#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

#include "base/diagnostics.h"

namespace hito::driver {

// All of the standard input as bytes; a Failure when there are more than `most`.
Result<std::string> read_standard_input(std::size_t most = UINT32_MAX);

}  // namespace hito::driver
