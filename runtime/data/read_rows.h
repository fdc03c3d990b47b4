// A data file read as the rows of a dataset. CSV: RFC 4180 quoting, CRLF or LF, BOM, `,` `;` or tab (the one the header
// line uses). JSON lines: one object a line. Either may be gzip. Parquet, Arrow files (Feather) and Arrow streams,
// where the optional component is there (arrow_library.h). What a file is, its first bytes say, not its name. Marks of
// decimals and thousands and spaces around values are read as declared, never guessed; every fault is told with file,
// line, column, value and reason.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/diagnostics.h"
#include "base/literal.h"
#include "base/progress.h"
#include "runtime/data/table.h"

struct ArrowArrayStream;

namespace hito::runtime {

struct ReadOptions {
  NumberStyle numbers;
  // The decimal mark was said, not taken for granted: figures such as 12.500 are not asked about.
  bool marks_declared = false;
  // Spaces around a value are dropped.
  bool trim = false;
  // Rows with a fault go to Table::aside instead of being errors.
  bool set_aside = false;
  // Keeps identities, references and dates only, for a file that is checked and not paid on.
  bool keys_only = false;
  // Plain lines of CSV, row groups and batches are read on so many. What is read, and what is told, is the same for any
  // number.
  unsigned threads = 1;
  // About so many bytes of them at a time: enough to be worth a thread, few enough to stay in its cache.
  std::size_t block_bytes = std::size_t{1} << 20U;
  // Where rows go a block at a time, from several threads at once, instead of being kept. What is in Table::aside when
  // it returns is kept, and none of it may then have a row.
  std::function<void(Table&)> rows_to = {};
  // Where to say how far the reading has come; may be null.
  Progress* progress = nullptr;
};

// Faults of one kind in one column that are told one by one; the rest are counted.
inline constexpr std::uint64_t most_told = 1000;

// Where rows come from. What is in memory is read under the name that messages call it, and outlives the reading.
struct RowSource {
  RowSource() = default;
  // A file; "-" is the standard input.
  RowSource(std::string path) : name(std::move(path)) {}
  RowSource(const char* path) : name(path) {}
  // The bytes of a file.
  RowSource(std::string called, std::string_view held) : name(std::move(called)), bytes(held) {}
  // Rows that were read before, of the same dataset.
  RowSource(std::string called, std::shared_ptr<const Table> read) : name(std::move(called)), table(std::move(read)) {}
  // An Arrow stream: what reads it takes it over and releases it, so that it can be read once.
  RowSource(std::string called, ArrowArrayStream& handed) : name(std::move(called)), stream(&handed) {}

  bool none() const { return name.empty() && !in_memory(); }
  bool in_memory() const { return bytes.has_value() || stream != nullptr || table != nullptr; }
  bool is_standard_input() const { return name == "-" && !in_memory(); }
  // So that a reading a block at a time may be given up.
  bool can_be_read_again() const { return !none() && stream == nullptr && table == nullptr && !is_standard_input(); }

  std::string name;
  std::optional<std::string_view> bytes;
  ArrowArrayStream* stream = nullptr;
  std::shared_ptr<const Table> table;
};

// Reads `source` as rows of `dataset`. Columns that the contract does not name are ignored; a
// column it names and the file lacks is one error. A Failure when the file cannot be read; otherwise the rows, with
// errors (also of the header) in `diagnostics`: nothing may be paid then. Memory: the rows, and a window of the file
// that holds at least its longest row; with `rows_to`, the window and a block for each thread. Of Parquet and Arrow the
// window is a few row groups or batches, and all of a file that cannot be read anywhere (a pipe, gzip).
Result<Table> read_rows(const core::Contract& contract, core::DatasetId dataset, const RowSource& source,
                        const ReadOptions& options, Diagnostics& diagnostics);

// The same from bytes in memory, which are not gzip; `name` is what messages call it.
Table read_rows_text(const core::Contract& contract, core::DatasetId dataset, std::string name, std::string_view text,
                     const ReadOptions& options, Diagnostics& diagnostics);

}  // namespace hito::runtime
