#include "runtime/data/csv_header.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ranges>

#include "base/source.h"
#include "compiler/core/shown.h"

namespace hito::runtime {
namespace {

using Columns = std::vector<std::optional<std::size_t>>;

struct Mark {
  char mark;
  std::size_t times = 0;
  std::size_t columns = 0;
};

// How often each mark stands outside quotes on the first line that is not blank.
std::array<Mark, 3> count_marks(std::string_view text) {
  std::array<Mark, 3> marks{{{','}, {';'}, {'\t'}}};
  bool quoted = false;
  for (const char c : text.substr(std::min(text.find_first_not_of("\r\n"), text.size()))) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n') break;
    for (Mark& mark : marks) mark.times += mark.mark == c ? 1 : 0;
  }
  return marks;
}

std::size_t columns_given_by(char separator, const core::Dataset& dataset, std::string_view text) {
  CsvRecord header;
  CsvRecords records(text, separator);
  while (records.next(header) && header.blank) continue;
  const Columns columns = match_columns(dataset, names_of(header));
  return static_cast<std::size_t>(
      std::ranges::count_if(columns, [](const auto& column) { return column.has_value(); }));
}

Text in_words(const std::vector<Mark>& marks) {
  Text out;
  for (const Mark& mark : marks) {
    const Text name = mark.mark == '\t' ? say(Say::data_mark_tab) : Text(std::string(1, mark.mark));
    const Text counted = say(Say::data_count_of_mark, {name, std::to_string(mark.times)});
    for (const Language language : languages) {
      std::string& words = out.in[index_of(language)];
      words += (words.empty() ? "" : ", ") + counted[language];
    }
  }
  return out;
}

// " Is `Fecha` the column `fecha`?" for every missing column that has a near name in the file.
Text suggestions(const std::vector<std::string>& missing, const std::vector<std::string>& unused) {
  Text out;
  for (const std::string& name : missing) {
    const std::string near = closest(name, unused);
    if (near.empty()) continue;
    const Text question = say(Say::data_column_perhaps, {core::shown(near), core::shown(name)});
    for (const Language language : languages) out.in[index_of(language)] += question[language];
  }
  return out;
}

bool claimed(const Columns& columns, std::size_t position) {
  return std::ranges::find(columns, std::optional(position)) != columns.end();
}

std::optional<std::size_t> position_of(const std::vector<std::string>& names, std::string_view name) {
  const auto found = std::ranges::find(names, nfc(name));
  return found == names.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - names.begin()));
}

void report_repeated(const std::vector<std::string>& names, const Columns& columns, const DataPlace& place,
                     Diagnostics& diagnostics) {
  for (std::size_t at = 0; at < names.size(); ++at) {
    if (!claimed(columns, at)) continue;
    std::string positions;
    std::size_t times = 0;
    for (std::size_t other = 0; other < names.size(); ++other) {
      if (names[other] != names[at]) continue;
      positions += fmt::format("{}{}", times++ == 0 ? "" : ", ", other + 1);
    }
    if (times < 2) continue;
    DataPlace header = place;
    header.column = names[at];
    header.value = names[at];
    diagnostics.report(Code::csv_column_repeated, std::move(header), {core::shown(names[at]), positions});
  }
}

}  // namespace

const std::string& wanted_name(const core::Field& field) {
  return field.spelling.column.empty() ? field.name : field.spelling.column;
}

std::vector<std::string> names_of(const CsvRecord& header) {
  std::vector<std::string> names;
  for (const CsvCell& cell : header.cells) names.push_back(nfc(cell.text));
  return names;
}

std::vector<std::optional<std::size_t>> match_columns(const core::Dataset& dataset,
                                                      const std::vector<std::string>& names) {
  Columns columns;
  for (const core::Field& field : dataset.columns) columns.push_back(position_of(names, wanted_name(field)));
  const Columns by_name = columns;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const core::Field& field = dataset.columns[i];
    if (columns[i] || !field.spelling.column.empty() || field.label.empty()) continue;
    const auto labelled = position_of(names, field.label);
    if (labelled && !claimed(by_name, *labelled)) columns[i] = labelled;
  }
  return columns;
}

std::optional<char> separator_of(const core::Dataset& dataset, std::string_view text, const DataPlace& place,
                                 Diagnostics& diagnostics) {
  std::vector<Mark> used;
  for (const Mark& mark : count_marks(text))
    if (mark.times > 0) used.push_back(mark);
  if (used.empty()) return ',';
  if (used.size() == 1) return used.front().mark;
  for (Mark& mark : used) mark.columns = columns_given_by(mark.mark, dataset, text);
  const std::size_t most = std::ranges::max(used, {}, &Mark::columns).columns;
  if (most > 0 && std::ranges::count(used, most, &Mark::columns) == 1)
    return std::ranges::find(used, most, &Mark::columns)->mark;
  diagnostics.report(Code::csv_separator_unclear, place, {in_words(used)});
  return std::nullopt;
}

bool check_header(const core::Dataset& dataset, const std::vector<std::string>& names, const Columns& columns,
                  const DataPlace& place, Diagnostics& diagnostics) {
  if (names.size() > most_columns) {
    diagnostics.report(Code::csv_too_many_columns, place, {std::to_string(names.size()), std::to_string(most_columns)});
    return false;
  }
  report_repeated(names, columns, place, diagnostics);
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (!columns[i]) missing.push_back(wanted_name(dataset.columns[i]));
  if (missing.empty()) return true;
  std::vector<std::string> unused;
  for (std::size_t at = 0; at < names.size(); ++at)
    if (!claimed(columns, at)) unused.push_back(names[at]);
  diagnostics.report(Code::csv_columns_missing, place,
                     {core::list_of(missing), core::list_of(names), suggestions(missing, unused)});
  return missing.size() < columns.size();
}

}  // namespace hito::runtime
