#include "documents/notice/basis.h"

#include <utility>

#include "base/diagnostics.h"

namespace hito::documents {
namespace {

// A column for each line, beside the names: more do not fit a sheet.
constexpr std::size_t most_lines = 4;

std::string ends(const Pen& pen, const std::optional<std::string>& low, bool low_included,
                 const std::optional<std::string>& high, bool high_included) {
  std::string out;
  if (low) out = pen.say(low_included ? Written::notice_at_least : Written::notice_more_than, {*low});
  if (high) {
    if (!out.empty()) out += pen.say(Written::notice_and);
    out += pen.say(high_included ? Written::notice_at_most : Written::notice_less_than, {*high});
  }
  return out;
}

std::string in_words(const Pen& pen, const core::Type& type, const core::Match& match) {
  if (std::holds_alternative<core::MatchAny>(match)) return pen.say(Written::notice_any);
  if (std::holds_alternative<core::MatchOtherwise>(match)) return pen.say(Written::notice_otherwise);
  if (const auto* equal = std::get_if<core::MatchEqual>(&match)) return pen.value(type, equal->value);
  if (const auto* range = std::get_if<core::MatchRange>(&match)) {
    const auto spelled = [&](const std::optional<Rational>& end) {
      return end ? std::optional(pen.value(type, core::Value(*end))) : std::nullopt;
    };
    return ends(pen, spelled(range->low), range->low_included, spelled(range->high), range->high_included);
  }
  if (const auto* dates = std::get_if<core::MatchDates>(&match)) {
    const auto spelled = [&](const std::optional<Date>& end) {
      return end ? std::optional(pen.date(*end)) : std::nullopt;
    };
    return ends(pen, spelled(dates->first), dates->first_included, spelled(dates->last), dates->last_included);
  }
  throw InternalError("a match of a table out of its kinds");
}

// What a line gives, where that is a plain value.
std::string result_in_words(const Pen& pen, const core::Table& table, const core::TableRow& row) {
  std::string out;
  for (std::size_t i = 0; i < row.results.size(); ++i) {
    const core::Expr& expr = pen.contract().exprs[row.results[i]];
    const auto* constant = std::get_if<core::Constant>(&expr.node);
    if (!out.empty()) out += "; ";
    if (!table.results[i].empty()) out += table.results[i] + ": ";
    out += constant ? pen.value(table.result_types[i], constant->value) : pen.say(Written::notice_worked_out);
  }
  return out;
}

void add_table_lines(const Pen& pen, const ClauseBasis& basis, std::vector<Block>& blocks) {
  if (basis.table_lines.empty()) return;
  Table out;
  out.caption = pen.head(Written::notice_table_lines);
  out.columns = {{pen.head(Written::notice_table), Align::start},
                 {pen.head(Written::notice_line), Align::start},
                 {pen.head(Written::notice_when), Align::start},
                 {pen.head(Written::notice_gives), Align::start}};
  for (const auto& [id, position] : basis.table_lines) {
    const core::Table& table = pen.contract().tables[id];
    const core::TableRow& row = table.rows[position];
    std::string when;
    for (std::size_t i = 0; i < row.matches.size(); ++i) {
      if (!when.empty()) when += "; ";
      if (row.matches.size() > 1 && i < table.by.size()) when += table.by[i] + ": ";
      when += in_words(pen, table.inputs[i].type, row.matches[i]);
    }
    out.rows.push_back({{named(table.name), plain(pen.count(position + 1)), plain(std::move(when)),
                         plain(result_in_words(pen, table, row))}});
  }
  blocks.push_back({std::move(out)});
}

void add_figures(const Pen& pen, const ClauseBasis& basis, const std::vector<const runtime::Line*>& lines,
                 std::vector<Block>& blocks) {
  if (basis.figures.empty() || lines.size() > most_lines) return;
  Table table;
  table.caption = pen.head(Written::notice_figures);
  table.columns = {{pen.head(Written::notice_figure), Align::start}};
  for (const runtime::Line* line : lines) {
    const std::string& label = pen.contract().periods[line->period].label;
    table.columns.push_back({label.empty() ? pen.head(Written::notice_value) : plain(label), Align::end});
  }
  for (const auto& [id, values] : basis.figures) {
    const core::Define& define = pen.contract().defines[id];
    Table::Row row{{named(define.name)}};
    if (!define.label.empty()) row.cells.front().push_back({", " + define.label, Run::Style::plain, {}});
    for (const core::Value& value : values) {
      row.cells.push_back(plain(pen.value(pen.contract().exprs[define.value].type, value)));
    }
    table.rows.push_back(std::move(row));
  }
  blocks.push_back({std::move(table)});
}

}  // namespace

void add_basis(const Pen& pen, const ClauseBasis& basis, const std::vector<const runtime::Line*>& lines,
               std::vector<Block>& blocks) {
  add_figures(pen, basis, lines, blocks);
  add_table_lines(pen, basis, blocks);
}

}  // namespace hito::documents
