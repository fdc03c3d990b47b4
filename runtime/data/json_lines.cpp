#include "runtime/data/json_lines.h"

#include <algorithm>
#include <expected>
#include <set>

#include "base/source.h"
#include "compiler/core/shown.h"
#include "runtime/data/csv_header.h"
#include "runtime/data/csv_records.h"
#include "runtime/data/flat_json.h"

namespace hito::runtime {
namespace {

// Names remembered for a message about columns that are missing.
constexpr std::size_t most_names = 1000;

// One line: its cells, names in NFC, or why it has none.
std::expected<std::vector<JsonValue>, Failure> read_cells(std::string_view line) {
  using What = JsonProblem::What;
  auto cells = read_flat_object(line);
  if (!cells) {
    const JsonProblem& problem = cells.error();
    switch (problem.what) {
      case What::syntax:
        return std::unexpected(
            Failure{Code::json_line_syntax, {std::to_string(code_points(line.substr(0, problem.at)) + 1)}});
      case What::not_object: return std::unexpected(Failure{Code::json_line_not_object, {}});
      case What::nested: return std::unexpected(Failure{Code::json_line_nested, {core::shown(problem.name)}});
    }
  }
  for (auto cell = cells->begin(); cell != cells->end(); ++cell) {
    cell->name = nfc(cell->name);
    if (std::find_if(cells->begin(), cell, [&](const JsonValue& other) { return other.name == cell->name; }) != cell)
      return std::unexpected(Failure{Code::json_name_repeated, {core::shown(cell->name)}});
  }
  return std::move(*cells);
}

std::vector<std::string> names_of(const std::vector<JsonValue>& cells) {
  std::vector<std::string> names;
  for (const JsonValue& cell : cells) names.push_back(cell.name);
  return names;
}

class JsonRows {
 public:
  JsonRows(const core::Dataset& dataset, TextWindow& window, const std::string& file, RowReader& rows,
           Diagnostics& diagnostics)
      : dataset_(dataset), window_(window), file_(file), rows_(rows), diagnostics_(diagnostics) {}

  void read() {
    look_ahead();
    while (const auto line = next()) read_line(*line);
    if (!window_.broken() && !window_.failure()) tell_columns_without_value();
  }

 private:
  // A column that must have a value and is on no line of the first stretch is one that the file lacks: told once, not
  // line by line.
  void look_ahead() {
    seen_.assign(dataset_.columns.size(), false);
    std::vector<bool> found = seen_;
    std::string_view rest = window_.text();
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      if (const auto cells = read_cells(rest.substr(0, end))) {
        const auto columns = match_columns(dataset_, names_of(*cells));
        for (std::size_t c = 0; c < columns.size(); ++c) found[c] = found[c] || columns[c];
      }
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    for (std::size_t c = 0; c < found.size(); ++c) lacking_.push_back(!found[c] && !dataset_.columns[c].may_miss);
  }

  // The next line, with `line_` its number; blank ones are passed over at the end and told elsewhere.
  std::optional<std::string_view> next() {
    window_.drop(used_);
    used_ = 0;
    for (;;) {
      const std::string_view text = window_.text();
      const std::size_t end = text.find('\n');
      if (std::min(end, text.size()) > most_record_bytes) {
        diagnostics_.report(Code::csv_record_too_long, place(line_ + 1));
        return std::nullopt;
      }
      if (end == std::string_view::npos && window_.more()) continue;
      if (window_.broken() || window_.failure()) return std::nullopt;
      if (end == std::string_view::npos && text.empty()) return std::nullopt;
      ++line_;
      used_ = end == std::string_view::npos ? text.size() : end + 1;
      const std::string_view line = text.substr(0, end);
      return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
    }
  }

  void read_line(std::string_view line) {
    if (line.find_first_not_of(" \t") == std::string_view::npos) {
      blank_.push_back(line_);
      return;
    }
    for (const std::uint64_t blank : blank_) rows_.refuse(blank, Code::csv_blank_line, place(blank), {});
    blank_.clear();
    const auto cells = read_cells(line);
    if (!cells) {
      rows_.refuse(line_, cells.error().code, place(line_), cells.error().args);
      return;
    }
    const std::vector<std::string> names = names_of(*cells);
    for (const std::string& name : names)
      if (names_.size() < most_names) names_.insert(name);
    add_row(*cells, match_columns(dataset_, names));
  }

  void add_row(const std::vector<JsonValue>& values, const std::vector<std::optional<std::size_t>>& columns) {
    cells_.clear();
    for (std::size_t c = 0; c < columns.size(); ++c) {
      if (!columns[c] && lacking_[c]) {
        cells_.emplace_back(std::nullopt);
        continue;
      }
      if (!columns[c]) {
        cells_.emplace_back(CellText{{}, line_, wanted_name(dataset_.columns[c]), false});
        continue;
      }
      const JsonValue& cell = values[*columns[c]];
      seen_[c] = true;
      cells_.emplace_back(CellText{cell.text, line_, cell.name, cell.is_bare});
    }
    rows_.add(line_, cells_);
  }

  void tell_columns_without_value() {
    if (names_.empty()) return;
    const std::vector<std::string> names(names_.begin(), names_.end());
    std::vector<std::optional<std::size_t>> columns = match_columns(dataset_, names);
    for (std::size_t c = 0; c < columns.size(); ++c) {
      // One that must have a value and was looked for in vain on some lines has been told there.
      const bool told = !dataset_.columns[c].may_miss && !lacking_[c];
      if (lacking_[c] || (!seen_[c] && !told)) columns[c].reset();
      if (told && !columns[c]) columns[c] = names.size();
    }
    check_header(dataset_, names, columns, place(1), diagnostics_);
  }

  DataPlace place(std::uint64_t line) const { return {file_, line, "", ""}; }

  const core::Dataset& dataset_;
  TextWindow& window_;
  const std::string& file_;
  RowReader& rows_;
  Diagnostics& diagnostics_;
  std::size_t used_ = 0;
  std::uint64_t line_ = 0;
  std::vector<std::uint64_t> blank_;
  std::vector<std::optional<CellText>> cells_;
  // By column of the dataset: on some line; to be told as one that the file lacks.
  std::vector<bool> seen_, lacking_;
  std::set<std::string> names_;  // of all lines
};

}  // namespace

void read_json_lines(const core::Dataset& dataset, TextWindow& window, const std::string& file, RowReader& rows,
                     Diagnostics& diagnostics) {
  JsonRows(dataset, window, file, rows, diagnostics).read();
}

}  // namespace hito::runtime
