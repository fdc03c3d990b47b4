#include "documents/write/markdown_table.h"

#include <algorithm>

#include "base/unicode.h"

namespace hito::documents {
namespace {

constexpr std::size_t longest_line = 160;
// Widths of columns in a DOCX are in proportion to the dashes below the heads: none is a sliver, none takes all.
constexpr std::size_t least_dashes = 6, most_dashes = 40;

std::size_t width_of(std::string_view text) {
  std::size_t columns = 0;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    columns += columns_of(point.value);
    text.remove_prefix(point.length);
  }
  return columns;
}

std::string padded(const std::string& text, std::size_t width, bool right) {
  const std::size_t taken = width_of(text);
  const std::string spaces(taken < width ? width - taken : 0, ' ');
  return right ? spaces + text : text + spaces;
}

}  // namespace

std::string to_text(const MarkdownTable& table) {
  const std::size_t columns = table.heads.size();
  std::vector<std::size_t> widths(columns, 3);
  const auto widen = [&](const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < std::min(columns, cells.size()); ++i)
      widths[i] = std::max(widths[i], width_of(cells[i]));
  };
  widen(table.heads);
  for (const auto& row : table.rows) widen(row);
  std::size_t whole = 1;
  for (const std::size_t width : widths) whole += width + 3;
  const bool aligned = whole <= longest_line;
  std::string out;
  const auto line = [&](const std::vector<std::string>& cells) {
    out += '|';
    for (std::size_t i = 0; i < columns; ++i) {
      const std::string cell = i < cells.size() ? cells[i] : "";
      out += " " + (aligned ? padded(cell, widths[i], table.right[i]) : cell) + " |";
    }
    out += '\n';
  };
  line(table.heads);
  out += '|';
  for (std::size_t i = 0; i < columns; ++i) {
    const std::size_t dashes = aligned ? widths[i] : std::clamp(widths[i], least_dashes, most_dashes);
    out += table.right[i] ? " " + std::string(dashes - 1, '-') + ": |" : " " + std::string(dashes, '-') + " |";
  }
  out += '\n';
  for (const auto& row : table.rows) line(row);
  if (!table.caption.empty()) out += "\n: " + table.caption + "\n";
  return out;
}

}  // namespace hito::documents
