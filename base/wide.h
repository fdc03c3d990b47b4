// Integers of 128 bits, the widest lane of the compiled engine, and their way to and from exact integers.
#pragma once
#include <cstdint>
#include <optional>

#include "base/number.h"

namespace hito {

__extension__ using Wide = __int128;

// The value when it lies in [-2^127, 2^127).
std::optional<Wide> to_wide(const Integer& value);
Integer to_integer(Wide value);

}  // namespace hito
