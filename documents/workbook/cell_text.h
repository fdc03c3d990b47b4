// Texts of cells of a working paper.
#pragma once
#include <string>
#include <string_view>

namespace hito::documents {

// As a cell takes it: whole characters only (the name of a file may hold other bytes), control characters as the format
// spells them, and no more than a cell holds, with "…" in place of the rest. Source: ECMA-376 part 1, 22.9.2.19
// (spelling), and the limit of 32 767 UTF-16 units of Excel.
std::string cell_text(std::string_view text);

}  // namespace hito::documents
