// Plain exact CSV: RFC 4180 quoting, CRLF or LF, BOM, `,` `;` or tab (the one the header line uses), decimal comma and
// date format when declared. Every data error is reported with file, line, column, value and reason.
#pragma once
#include "base/diagnostics.h"
#include "base/literal.h"
#include "runtime/data/table.h"

namespace hito::runtime {

struct CsvOptions {
  NumberStyle numbers;
};

// Reads `path` as rows of `dataset`. Columns that the contract does not name are ignored; a column it names and the
// file lacks is one error. A Failure when the file cannot be read at all; otherwise the rows, with errors (also of
// the header) in `diagnostics`: nothing may be paid then.
Result<Table> read_csv(const core::Contract& contract, core::DatasetId dataset, const std::string& path,
                       const CsvOptions& options, Diagnostics& diagnostics);

// The same from bytes in memory; `name` is what messages call it.
Table read_csv_text(const core::Contract& contract, core::DatasetId dataset, std::string name, std::string_view text,
                    const CsvOptions& options, Diagnostics& diagnostics);

// Whole file as bytes; a Failure for a missing file, a folder, no permission, over 4 GiB.
Result<std::string> read_file(const std::string& path);
// Lower-case hex SHA-256.
std::string sha256(std::string_view bytes);

}  // namespace hito::runtime
