// A file read as rows of a dataset: bytes that are text → separator → header → one row after the other.
#include "runtime/data/read_csv.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/source.h"
#include "compiler/core/read_value.h"
#include "compiler/core/shown.h"
#include "runtime/data/csv_header.h"
#include "runtime/data/csv_records.h"

namespace hito::runtime {
namespace {

constexpr std::string_view bom = "\xEF\xBB\xBF";

std::uint64_t line_at(std::string_view text, std::size_t offset) {
  return 1 + static_cast<std::uint64_t>(std::ranges::count(text.substr(0, offset), '\n'));
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

// As first_bad_utf8, looking only at the bytes outside ASCII: the characters of data files are mostly ASCII.
std::size_t first_bad_byte(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_ascii);
    const auto end = std::find_if(begin, text.end(), is_ascii);
    const std::size_t bad = first_bad_utf8(std::string_view(begin, end));
    const auto run = static_cast<std::size_t>(begin - text.begin());
    if (bad != std::string_view::npos) return run + bad;
    at = static_cast<std::size_t>(end - text.begin());
  }
  return std::string_view::npos;
}

// False, and one message, when the bytes are not text that a CSV can be. The first fault is told: after it nothing can
// be trusted.
bool check_bytes(std::string_view text, const std::string& file, Diagnostics& diagnostics) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    diagnostics.report(Code::csv_utf16, DataPlace{file, 1, "", ""});
    return false;
  }
  const std::size_t nul = text.find('\0');
  if (nul != std::string_view::npos) {
    diagnostics.report(Code::csv_nul_byte, DataPlace{file, line_at(text, nul), "", ""}, {std::to_string(nul)});
    return false;
  }
  const std::size_t bad = first_bad_byte(text);
  if (bad != std::string_view::npos) {
    diagnostics.report(Code::csv_not_utf8, DataPlace{file, line_at(text, bad), "", ""},
                       {std::to_string(bad), fmt::format("0x{:02X}", static_cast<unsigned char>(text[bad]))});
    return false;
  }
  return true;
}

class CsvTable {
 public:
  CsvTable(const core::Contract& contract, const core::Dataset& dataset, const CsvOptions& options, Table& table,
           Diagnostics& diagnostics)
      : contract_(contract), dataset_(dataset), options_(options), table_(table), diagnostics_(diagnostics) {
    some_may_not_miss_ = std::ranges::any_of(dataset.columns, [](const core::Field& f) { return !f.may_miss; });
  }

  void read(std::string_view text) {
    // Line ends only: blanks would be a header without names.
    if (text.find_first_not_of("\r\n") == std::string_view::npos) {
      diagnostics_.report(Code::csv_empty, DataPlace{table_.file, 0, "", ""});
      return;
    }
    const auto separator = separator_of(dataset_, text, DataPlace{table_.file, 1, "", ""}, diagnostics_);
    if (!separator) return;
    CsvRecords records(text, *separator);
    if (!read_header(records)) return;
    const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1;
    table_.lines.reserve(lines);
    for (Column& column : table_.columns) column.cells.reserve(lines);
    while (next(records)) read_row();
  }

 private:
  // The next record that is not blank. Blank lines before it are told; those at the end are not.
  bool next(CsvRecords& records) {
    std::vector<std::uint64_t> blank;
    while (records.next(record_)) {
      if (record_.blank) {
        blank.push_back(record_.line);
        continue;
      }
      for (const std::uint64_t line : blank) diagnostics_.report(Code::csv_blank_line, place(line, "", ""));
      return true;
    }
    return false;
  }

  bool read_header(CsvRecords& records) {
    if (!next(records)) return false;
    if (report_problems()) return false;
    names_ = names_of(record_);
    columns_ = match_columns(dataset_, names_);
    return check_header(dataset_, names_, columns_, place(record_.line, "", ""), diagnostics_);
  }

  DataPlace place(std::uint64_t line, std::string column, std::string_view value) const {
    return {table_.file, line, std::move(column), std::string(value)};
  }

  bool report_problems() {
    for (const CsvProblem& problem : record_.problems) {
      const std::string column = problem.cell < names_.size() ? names_[problem.cell] : "";
      diagnostics_.report(problem.code, place(problem.line, column, problem.value), {core::shown(problem.value)});
    }
    return !record_.problems.empty();
  }

  bool is_empty_row() const {
    return some_may_not_miss_ &&
           std::ranges::all_of(record_.cells, [](const CsvCell& cell) { return cell.text.empty(); });
  }

  void read_row() {
    if (report_problems()) return;
    if (is_empty_row()) {
      diagnostics_.report(Code::csv_row_empty, place(record_.line, "", ""));
      return;
    }
    if (record_.cells.size() != names_.size()) {
      const Code code = record_.cells.size() < names_.size() ? Code::csv_too_few_cells : Code::csv_too_many_cells;
      diagnostics_.report(code, place(record_.line, "", ""),
                          {std::to_string(record_.cells.size()), std::to_string(names_.size())});
      return;
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) table_.columns[i].cells.push_back(read_cell(i));
    table_.lines.push_back(record_.line);
  }

  // Missing stands in for a value that could not be read: the table must not be used then.
  core::Value read_cell(std::size_t column) {
    if (!columns_[column]) return core::Missing{};
    const core::Field& field = dataset_.columns[column];
    const CsvCell& cell = record_.cells[*columns_[column]];
    auto value = core::read_value(contract_, field, cell.text, core::Written::in_data, options_.numbers);
    if (value && core::is_missing(*value) && !field.may_miss)
      value = std::unexpected(Failure{Code::cell_missing, {field.name}});
    if (value) return *std::move(value);
    diagnostics_.report(value.error().code, place(cell.line, names_[*columns_[column]], cell.text),
                        std::move(value.error().args));
    return core::Missing{};
  }

  const core::Contract& contract_;
  const core::Dataset& dataset_;
  const CsvOptions& options_;
  Table& table_;
  Diagnostics& diagnostics_;
  CsvRecord record_;
  std::vector<std::string> names_;
  std::vector<std::optional<std::size_t>> columns_;
  bool some_may_not_miss_ = false;
};

}  // namespace

Table read_csv_text(const core::Contract& contract, core::DatasetId dataset, std::string name, std::string_view text,
                    const CsvOptions& options, Diagnostics& diagnostics) {
  Table table;
  table.file = std::move(name);
  table.sha256 = sha256(text);
  table.columns.resize(contract.datasets[dataset].columns.size());
  if (!check_bytes(text, table.file, diagnostics)) return table;
  if (text.starts_with(bom)) text.remove_prefix(bom.size());
  CsvTable(contract, contract.datasets[dataset], options, table, diagnostics).read(text);
  return table;
}

Result<Table> read_csv(const core::Contract& contract, core::DatasetId dataset, const std::string& path,
                       const CsvOptions& options, Diagnostics& diagnostics) {
  const Result<std::string> bytes = read_file(path);
  if (!bytes) return std::unexpected(bytes.error());
  return read_csv_text(contract, dataset, path, *bytes, options, diagnostics);
}

}  // namespace hito::runtime
