#pragma once
#include <string>

#include "base/diagnostics.h"

namespace hito::driver {

// All of the standard input as bytes.
Result<std::string> read_standard_input();

}  // namespace hito::driver
