// The ledger as an Arrow C stream, batch after batch: what the optional component writes to a Parquet file.
#pragma once
#include "documents/ledger/ledger.h"
#include "runtime/data/arrow_abi.h"

namespace hito::documents {

// Columns as in the CSV: texts as UTF-8, `date` as days (date32), amounts as decimal128 with as many decimals as the
// currency of the contract that has the most, `line` as a whole number; what is empty in the CSV is null. In a forecast
// a last column `forecast`. The stream is the caller's to release, and what `run` names must outlive it.
void ledger_as_arrow(LedgerRun run, struct ArrowArrayStream& stream);

}  // namespace hito::documents
