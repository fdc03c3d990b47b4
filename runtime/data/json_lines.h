// The rows of a file of JSON lines: one object a line, its names the columns. Part of read_rows.
#pragma once
#include "runtime/data/row_reader.h"
#include "runtime/data/text_window.h"

namespace hito::runtime {

// The window has its first stretch. Figures, in quotes or not, are read digit by digit as they are written.
// A name that a line does not have is a missing value; a column that no line
// has is told as one that the file lacks.
void read_json_lines(const core::Dataset& dataset, TextWindow& window, const std::string& file, RowReader& rows,
                     Diagnostics& diagnostics);

}  // namespace hito::runtime
