// The wall of the JSON library for data: its numbers are binary, so the digits as written are kept instead.
#include "runtime/data/json_lines.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "base/source.h"
#include "compiler/core/shown.h"
#include "runtime/data/csv_header.h"
#include "runtime/data/csv_records.h"

namespace hito::runtime {
namespace {

using Json = nlohmann::json;

// Names remembered for a message about columns that are missing.
constexpr std::size_t most_names = 1000;

struct JsonCell {
  std::string name, text;
  bool bare = false;  // a figure without quotes
};

// One line. Stops at the first thing that is not a name or a plain value.
class JsonLine final : public nlohmann::json_sax<Json> {
 public:
  bool read(std::string_view line) {
    cells.clear();
    failure.reset();
    in_object_ = false;
    return Json::sax_parse(line, this);
  }

  bool null() override { return take(""); }
  bool boolean(bool value) override { return take(value ? "true" : "false"); }
  bool number_integer(number_integer_t value) override { return take(std::to_string(value), true); }
  bool number_unsigned(number_unsigned_t value) override { return take(std::to_string(value), true); }
  bool number_float(number_float_t, const string_t& written) override { return take(written, true); }
  bool string(string_t& value) override { return take(std::move(value)); }
  bool binary(binary_t&) override { return refuse_shape(); }
  bool start_object(std::size_t) override {
    if (in_object_) return refuse_shape();
    in_object_ = true;
    return true;
  }
  bool key(string_t& name) override {
    name_ = nfc(name);
    if (std::ranges::find(cells, name_, &JsonCell::name) == cells.end()) return true;
    return refuse(Code::json_name_repeated, {core::shown(name_)});
  }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return refuse_shape(); }
  bool end_array() override { return true; }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    // It counts from 1.
    return refuse(Code::json_line_syntax, {std::to_string(std::max<std::size_t>(position, 1))});
  }

  std::vector<JsonCell> cells;
  std::optional<Failure> failure;

 private:
  bool refuse(Code code, std::vector<Text> args) {
    failure = Failure{code, std::move(args)};
    return false;
  }
  bool refuse_shape() {
    if (!in_object_) return refuse(Code::json_line_not_object, {});
    return refuse(Code::json_line_nested, {core::shown(name_)});
  }
  bool take(std::string value, bool bare = false) {
    if (!in_object_) return refuse_shape();
    cells.push_back({name_, std::move(value), bare});
    return true;
  }

  bool in_object_ = false;
  std::string name_;
};

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
      if (json_.read(rest.substr(0, end))) {
        const auto columns = match_columns(dataset_, names_of_line());
        for (std::size_t c = 0; c < columns.size(); ++c) found[c] = found[c] || columns[c];
      }
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    for (std::size_t c = 0; c < found.size(); ++c) lacking_.push_back(!found[c] && !dataset_.columns[c].may_miss);
  }

  std::vector<std::string> names_of_line() const {
    std::vector<std::string> names;
    for (const JsonCell& cell : json_.cells) names.push_back(cell.name);
    return names;
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
    if (!json_.read(line)) {
      require(json_.failure.has_value(), "a line of JSON refused without a reason");
      rows_.refuse(line_, json_.failure->code, place(line_), json_.failure->args);
      return;
    }
    const std::vector<std::string> names = names_of_line();
    for (const std::string& name : names)
      if (names_.size() < most_names) names_.insert(name);
    add_row(match_columns(dataset_, names));
  }

  void add_row(const std::vector<std::optional<std::size_t>>& columns) {
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
      const JsonCell& cell = json_.cells[*columns[c]];
      seen_[c] = true;
      cells_.emplace_back(CellText{cell.text, line_, cell.name, cell.bare});
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
  JsonLine json_;
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
