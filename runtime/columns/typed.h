// Cells of one column as integers.
#pragma once
#include "runtime/columns/columns.h"

namespace hito::runtime {

// Fills Columns::typed and Columns::texts; the references of `columns.rows` are resolved.
void type_columns(const core::Contract& contract, const ColumnsWanted& wanted, unsigned threads, Columns& columns);

}  // namespace hito::runtime
