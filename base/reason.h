#pragma once
#include "base/text.h"

namespace hito {

// Why the system refused, in words, from an errno value.
Text reason_of(int error);

}  // namespace hito
