// The order in which the ledger tells the rows of a dataset.
#pragma once
#include <cstdint>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/settlement.h"

namespace hito::documents {

// Every row of the dataset by its key; a row that repeats another stands after it. Without a key, the order of the
// file. Rows after the cutoff whose key holds a reference, which is then not resolved, come last.
std::vector<std::uint32_t> rows_by_key(const core::Contract& contract, const runtime::Settlement& settlement,
                                       core::DatasetId dataset);

}  // namespace hito::documents
