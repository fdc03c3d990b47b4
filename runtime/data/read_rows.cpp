// Bytes → text → the format that its first characters say → rows.
#include "runtime/data/read_rows.h"

#include "runtime/data/arrow_file.h"
#include "runtime/data/arrow_rows.h"
#include "runtime/data/csv_rows.h"
#include "runtime/data/json_lines.h"

namespace hito::runtime {
namespace {

void read_text(const core::Dataset& dataset, TextWindow& window, const std::string& file, RowReader& rows,
               const ReadOptions& options, Diagnostics& diagnostics) {
  window.more();
  if (window.broken() || window.failure()) return;
  // Line ends only: blanks would be a header without names.
  const std::size_t first = window.text().find_first_not_of("\r\n");
  if (first == std::string_view::npos) {
    diagnostics.report(Code::csv_empty, DataPlace{file, 0, "", ""});
    return;
  }
  const std::size_t begin = window.text().find_first_not_of("\r\n\t ");
  const char start = begin == std::string_view::npos ? ' ' : window.text()[begin];
  if (start == '[')
    diagnostics.report(Code::data_other_format, DataPlace{file, 1, "", ""}, {say(Say::format_json_list)});
  else if (start == '{')
    read_json_lines(dataset, window, file, rows, diagnostics);
  else
    read_csv_rows(dataset, window, file, rows, options, diagnostics);
}

Result<Table> read_bytes(const core::Contract& contract, core::DatasetId id, Bytes& bytes, std::string name,
                         const ReadOptions& options, Diagnostics& diagnostics) {
  Table table;
  table.file = std::move(name);
  table.columns.resize(contract.datasets[id].columns.size());
  TextWindow window(bytes, table.file, diagnostics);
  RowReader rows(contract, id, options, table, diagnostics);
  read_text(contract.datasets[id], window, table.file, rows, options, diagnostics);
  if (window.failure()) return std::unexpected(*window.failure());
  rows.finish();
  // Where reading stopped early nothing is paid, and there is no digest of the whole file.
  if (window.ended() && !window.broken()) table.sha256 = bytes.sha256();
  return table;
}

}  // namespace

Result<Table> read_rows(const core::Contract& contract, core::DatasetId dataset, const RowSource& source,
                        const ReadOptions& options, Diagnostics& diagnostics) {
  if (source.table != nullptr) return *source.table;
  if (source.stream != nullptr)
    return read_arrow_stream(contract, dataset, source.name, *source.stream, options, diagnostics);
  auto bytes = source.bytes ? Bytes::of_file(*source.bytes, source.name) : Bytes::open(source.name);
  if (!bytes) return std::unexpected(bytes.error());
  bytes->report_to(options.progress);
  const auto start = bytes->peek(arrow_magic_bytes);
  if (!start) return std::unexpected(start.error());
  if (is_arrow_file(*start)) return read_arrow_file(contract, dataset, *bytes, source.name, options, diagnostics);
  return read_bytes(contract, dataset, *bytes, source.name, options, diagnostics);
}

Table read_rows_text(const core::Contract& contract, core::DatasetId dataset, std::string name, std::string_view text,
                     const ReadOptions& options, Diagnostics& diagnostics) {
  Bytes bytes(text, name);
  auto table = read_bytes(contract, dataset, bytes, std::move(name), options, diagnostics);
  require(table.has_value(), "bytes in memory that cannot be read");
  return *std::move(table);
}

}  // namespace hito::runtime
