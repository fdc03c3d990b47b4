// Which clause of one text is which of the other.
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "documents/compare/subject.h"

namespace hito::documents::prose {

// By clause of the second text, the position of the same clause in the first one; nothing for what is new. What is
// said the same stays the same clause wherever it stands; then titles decide, then numbers.
std::vector<std::optional<std::size_t>> paired(Side& first, Side& second);

}  // namespace hito::documents::prose
