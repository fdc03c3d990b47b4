// Separator → header → one row after the other.
#include "runtime/data/csv_rows.h"

#include <algorithm>

#include "compiler/core/shown.h"
#include "runtime/data/csv_header.h"
#include "runtime/data/csv_records.h"

namespace hito::runtime {
namespace {

class CsvRows {
 public:
  CsvRows(const core::Dataset& dataset, CsvFile& records, const std::string& file, RowReader& rows,
          Diagnostics& diagnostics)
      : dataset_(dataset), records_(records), file_(file), rows_(rows), diagnostics_(diagnostics) {
    some_may_not_miss_ = std::ranges::any_of(dataset.columns, [](const core::Field& f) { return !f.may_miss; });
  }

  void read() {
    if (!read_header()) return;
    while (next()) read_row();
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
    for (const CsvProblem& problem : record_.problems)
      diagnostics_.report(problem.code, place(problem), {core::shown(problem.value)});
    if (!record_.problems.empty()) return false;
    names_ = names_of(record_);
    columns_ = match_columns(dataset_, names_);
    return check_header(dataset_, names_, columns_, place(record_.line), diagnostics_);
  }

  DataPlace place(std::uint64_t line) const { return {file_, line, "", ""}; }
  DataPlace place(const CsvProblem& problem) const {
    return {file_, problem.line, problem.cell < names_.size() ? names_[problem.cell] : "", problem.value};
  }

  bool is_empty_row() const {
    return some_may_not_miss_ &&
           std::ranges::all_of(record_.cells, [](const CsvCell& cell) { return cell.text.empty(); });
  }

  void read_row() {
    for (const CsvProblem& problem : record_.problems) {
      // What is wrong with the rest of the file is no row that could be set aside.
      const bool of_file = problem.code == Code::csv_unclosed_quote || problem.code == Code::csv_record_too_long;
      if (of_file) diagnostics_.report(problem.code, place(problem), {core::shown(problem.value)});
      if (!of_file) rows_.refuse(record_.line, problem.code, place(problem), {core::shown(problem.value)});
    }
    if (!record_.problems.empty()) return;
    if (is_empty_row()) return rows_.refuse(record_.line, Code::csv_row_empty, place(record_.line), {});
    if (record_.cells.size() != names_.size()) {
      const Code code = record_.cells.size() < names_.size() ? Code::csv_too_few_cells : Code::csv_too_many_cells;
      return rows_.refuse(record_.line, code, place(record_.line),
                          {std::to_string(record_.cells.size()), std::to_string(names_.size())});
    }
    cells_.clear();
    for (const auto& column : columns_) {
      if (column)
        cells_.emplace_back(CellText{record_.cells[*column].text, record_.cells[*column].line, names_[*column], false});
      else
        cells_.emplace_back(std::nullopt);
    }
    rows_.add(record_.line, cells_);
  }

  const core::Dataset& dataset_;
  CsvFile& records_;
  const std::string& file_;
  RowReader& rows_;
  Diagnostics& diagnostics_;
  CsvRecord record_;
  std::vector<std::string> names_;
  std::vector<std::optional<std::size_t>> columns_;
  std::vector<std::optional<CellText>> cells_;
  bool some_may_not_miss_ = false;
};

}  // namespace

void read_csv_rows(const core::Dataset& dataset, TextWindow& window, const std::string& file, RowReader& rows,
                   Diagnostics& diagnostics) {
  // The header decides the separator, so all of it has to be there.
  while (window.text().find('\n') == std::string_view::npos && window.text().size() <= most_record_bytes &&
         window.more())
    continue;
  if (window.broken() || window.failure()) return;
  const auto separator = separator_of(dataset, window.text(), DataPlace{file, 1, "", ""}, diagnostics);
  if (!separator) return;
  CsvFile records(window, *separator);
  CsvRows(dataset, records, file, rows, diagnostics).read();
}

}  // namespace hito::runtime
