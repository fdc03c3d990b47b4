// The rows of a CSV file. Part of read_rows.
#pragma once
#include "runtime/data/row_reader.h"
#include "runtime/data/text_window.h"

namespace hito::runtime {

// The window has its first stretch. Faults of the header are told in `diagnostics`, those of rows go to `rows`.
void read_csv_rows(const core::Dataset& dataset, TextWindow& window, const std::string& file, RowReader& rows,
                   const ReadOptions& options, Diagnostics& diagnostics);

}  // namespace hito::runtime
