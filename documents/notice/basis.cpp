#include "documents/notice/basis.h"

#include <utility>

#include "documents/words/words.h"

namespace hito::documents {
namespace {

// A column for each line, beside the names: more do not fit a sheet.
constexpr std::size_t most_lines = 4;

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
  const prose::Words words(pen.contract(), pen.reader());
  for (const auto& [id, position] : basis.table_lines) {
    const core::Table& table = pen.contract().tables[id];
    const core::TableRow& row = table.rows[position];
    Runs when;
    for (std::size_t i = 0; i < row.matches.size(); ++i) {
      std::string before = i == 0 ? "" : "; ";
      if (row.matches.size() > 1 && i < table.by.size()) before += table.by[i] + ": ";
      if (!before.empty()) when.push_back({std::move(before), Run::Style::plain, {}});
      for (Run& run : prose::match_in_words(words, table, position, i)) when.push_back(std::move(run));
    }
    Runs name = named(table.name);
    if (const core::Days days = prose::days_of_table(pen.contract(), id); !days.all()) {
      name.push_back({", " + pen.in_force(days), Run::Style::plain, {}});
    }
    out.rows.push_back(
        {{std::move(name), plain(pen.count(position + 1)), std::move(when), plain(result_in_words(pen, table, row))}});
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
