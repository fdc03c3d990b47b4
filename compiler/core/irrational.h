// Irrational functions in the words of messages.
#pragma once
#include <cstddef>

#include "base/irrational.h"
#include "base/text.h"

namespace hito::core {

// "the square root".
Text function_in_words(IrrationalFunction function);
// What argument `which` must be: "0 or more", "above 0 and below 1".
Text domain_in_words(IrrationalFunction function, std::size_t which);

}  // namespace hito::core
