// Which rows exist, which of the repeated ones count, what references mean, and in which period rows fall.
#pragma once
#include <optional>

#include "base/diagnostics.h"
#include "runtime/columns/columns.h"

namespace hito::runtime {

// Fills Columns::rows, periods, dates and counts.
void settle_columns(const core::Contract& contract, Data data, std::optional<Date> as_of, const ColumnsWanted& wanted,
                    unsigned threads, Diagnostics& diagnostics, Columns& columns);

}  // namespace hito::runtime
