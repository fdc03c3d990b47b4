// How a row is called outside: its key as the data spells it, or its line where it has no key.
#pragma once
#include <string>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/data/table.h"

namespace hito::runtime {

// One text per column of the identity, a reference by the key it refers to; the line in the file (the row's number in
// an example) where the dataset has no identity or the data does not give it.
std::vector<std::string> row_key(const core::Contract& contract, const Data& data, core::DatasetId dataset,
                                 std::uint32_t row);
// The cell as data spells it: plain digits, percents with %, ISO dates, choices by name; empty when missing.
std::string cell_text(const core::Contract& contract, const Data& data, core::DatasetId dataset,
                      core::ColumnIndex column, std::uint32_t row);
// "A, 2025-03-01". Of several columns, a part that holds a comma or a quotation mark stands between quotation marks, as
// in a CSV record, so that two keys are never written alike; a key of one column stands as it is.
std::string joined(const std::vector<std::string>& key);

}  // namespace hito::runtime
