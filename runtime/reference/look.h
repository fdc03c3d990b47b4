// Which lines of a table answer for some values.
#pragma once
#include <cstdint>
#include <vector>

#include "compiler/core/core.h"

namespace hito::runtime {

// Of a table or tiers, the positions of the lines whose conditions all hold, in written order; `otherwise` is what
// remains when no other line does. Where results do not add up the first one answers: of a table whose lines exclude
// each other there is no second.
std::vector<std::uint32_t> lines_for(const core::Table& table, const std::vector<core::Value>& args);

}  // namespace hito::runtime
