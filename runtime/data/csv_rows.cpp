// Separator → header → blocks of plain lines, and one record after the other where there is anything else.
#include "runtime/data/csv_rows.h"

#include <algorithm>
#include <optional>

#include "compiler/core/shown.h"
#include "runtime/data/csv_header.h"
#include "runtime/data/csv_lines.h"
#include "runtime/data/parts.h"

namespace hito::runtime {
namespace {

class CsvRows {
 public:
  CsvRows(const core::Dataset& dataset, CsvFile& records, CsvLayout layout, RowReader& rows, const ReadOptions& options,
          Diagnostics& diagnostics)
      : dataset_(dataset),
        records_(records),
        layout_(std::move(layout)),
        rows_(rows),
        options_(options),
        diagnostics_(diagnostics),
        parts_(rows, options.threads) {
    layout_.some_may_not_miss = std::ranges::any_of(dataset.columns, [](const core::Field& f) { return !f.may_miss; });
  }

  void read() {
    if (!read_header()) return;
    for (;;) {
      if (read_block()) continue;
      parts_.join();
      if (!next()) return;
      add_record(layout_, record_, rows_, &diagnostics_);
    }
  }

 private:
  // The next record that is not blank. Blank lines before it are told; those at the end are not.
  bool next() {
    std::vector<std::uint64_t> blank;
    while (records_.next(record_)) {
      if (record_.blank) {
        blank.push_back(record_.line);
        continue;
      }
      for (const std::uint64_t line : blank) rows_.refuse(line, Code::csv_blank_line, place(line), {});
      return true;
    }
    return false;
  }

  bool read_header() {
    if (!next()) return false;
    layout_.names = names_of(record_);
    for (const CsvProblem& problem : record_.problems)
      diagnostics_.report(problem.code, DataPlace{layout_.file, problem.line, "", problem.value},
                          {core::shown(problem.value)});
    if (!record_.problems.empty()) return false;
    layout_.columns = match_columns(dataset_, layout_.names);
    return check_header(dataset_, layout_.names, layout_.columns, place(record_.line), diagnostics_);
  }

  DataPlace place(std::uint64_t line) const { return {layout_.file, line, "", ""}; }

  // Lines without quotes, on a thread of their own where there is one; false when none come next.
  bool read_block() {
    if (records_.line() < slow_until_) return false;
    const std::string_view lines = records_.plain_lines(options_.block_bytes);
    if (lines.empty()) return false;
    const Census census = census_of(lines, layout_.separator);
    if (census.blank) {
      slow_until_ = records_.line() + census.lines;
      return false;
    }
    CsvBlock block(records_.hold(), lines, records_.line(), census);
    records_.pass(lines.size(), census.lines);
    parts_.add([this, block = std::move(block)](RowReader& rows) { block.read(layout_, rows); });
    return true;
  }

  const core::Dataset& dataset_;
  CsvFile& records_;
  CsvLayout layout_;
  RowReader& rows_;
  const ReadOptions& options_;
  Diagnostics& diagnostics_;
  CsvRecord record_;
  std::uint64_t slow_until_ = 0;  // line; what comes before goes record by record
  Parts parts_;
};

}  // namespace

void read_csv_rows(const core::Dataset& dataset, TextWindow& window, const std::string& file, RowReader& rows,
                   const ReadOptions& options, Diagnostics& diagnostics) {
  // The header decides the separator, so all of it has to be there.
  while (window.text().find('\n') == std::string_view::npos && window.text().size() <= most_record_bytes &&
         window.more())
    continue;
  if (window.broken() || window.failure()) return;
  const auto separator = separator_of(dataset, window.text(), DataPlace{file, 1, "", ""}, diagnostics);
  if (!separator) return;
  CsvFile records(window, *separator);
  CsvRows(dataset, records, CsvLayout{file, *separator, {}, {}, false}, rows, options, diagnostics).read();
}

}  // namespace hito::runtime
