// Rows of a Parquet file, an Arrow file (Feather) or an Arrow stream kept in a file. Part of read_rows.
#pragma once
#include <string>
#include <string_view>

#include "runtime/data/bytes.h"
#include "runtime/data/read_rows.h"

namespace hito::runtime {

// Bytes at the beginning of a file that say whether it is one.
inline constexpr std::size_t arrow_magic_bytes = 8;
bool is_arrow_file(std::string_view start);

// As read_rows does. Only the columns of the dataset are decoded. What can be read from its beginning only (the
// standard input, gzip) is kept in memory while its rows are read.
Result<Table> read_arrow_file(const core::Contract& contract, core::DatasetId dataset, Bytes& bytes, std::string name,
                              const ReadOptions& options, Diagnostics& diagnostics);

}  // namespace hito::runtime
