// How far a condition is from holding.
#pragma once
#include <string>
#include <vector>

#include "runtime/explain/words.h"

namespace hito::runtime {

// Of a comparison that fails, ": 12 days short", ": 3.5 PEN over", ": it is 90 and has to be above"; of one that holds,
// of texts and of choices, nothing. `operands`: the values compared, or the date asked to be within the term.
std::string distance_in_words(const Words& words, const core::Apply& node, const std::vector<core::Value>& operands);

}  // namespace hito::runtime
