// Rows that do not exist before a date.
#pragma once
#include <cstdint>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/columns/days.h"
#include "runtime/columns/key_codes.h"
#include "runtime/settlement.h"

namespace hito::runtime {

// Rows dated after `as_of` become after_cutoff, and so does a row that refers to a key all of whose rows are.
// `dates`: per dataset and row, as in Columns.
void cut_off(const core::Contract& contract, const KeyCodes& codes, const std::vector<DayColumn>& dates, Date as_of,
             std::vector<std::vector<RowState>>& states);

}  // namespace hito::runtime
