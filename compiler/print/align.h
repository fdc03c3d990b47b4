// Lines as text, with what belongs together in columns.
#pragma once
#include <string>
#include <vector>

#include "compiler/print/lines.h"

namespace hito::print {

inline constexpr std::size_t indent_width = 2;
// A line that is longer goes on below where it may.
inline constexpr std::size_t most_columns = 100;

// The text of each line with its indent and without the comments around it; more than one line of text where it goes
// on below.
std::vector<std::string> aligned(const std::vector<Line>& lines);

}  // namespace hito::print
