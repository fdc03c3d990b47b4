#include "documents/write/markdown_table.h"

#include <algorithm>
#include <numeric>

#include "base/unicode.h"

namespace hito::documents {
namespace {

constexpr std::size_t longest_line = 160;
// Characters of a table's line on a sheet.
constexpr std::size_t sheet_line = 88;
// Below the heads of a table that is not aligned.
constexpr std::size_t most_dashes = 40;

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

// The longest piece that a line is not broken in.
std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    longest = std::max(longest, width_of(text.substr(at, end - at)));
    at = end + 1;
  }
  return longest;
}

// What each column must have, and of what is left on the sheet in proportion to what it would take in one line.
std::vector<std::size_t> on_a_sheet(const std::vector<std::vector<std::string>>& shown) {
  constexpr std::size_t between = 2;
  std::vector<std::size_t> least(shown.front().size(), 0), most(shown.front().size(), 0);
  for (const auto& row : shown) {
    for (std::size_t i = 0; i < std::min(least.size(), row.size()); ++i) {
      least[i] = std::max(least[i], longest_word(row[i]) + between);
      most[i] = std::max(most[i], width_of(row[i]) + between);
    }
  }
  const std::size_t taken = std::reduce(least.begin(), least.end()), wanted = std::reduce(most.begin(), most.end());
  const std::size_t left = std::min(std::max(sheet_line, taken), wanted) - taken;
  for (std::size_t i = 0; i < least.size() && wanted > taken; ++i)
    least[i] += (most[i] - least[i]) * left / (wanted - taken);
  return least;
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
  const bool for_word = !table.shown.empty(), aligned = whole <= longest_line && !for_word;
  const std::vector<std::size_t> sheet = for_word ? on_a_sheet(table.shown) : widths;
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
    const std::size_t dashes = aligned || for_word ? sheet[i] : std::min(widths[i], most_dashes);
    out += table.right[i] ? " " + std::string(dashes - 1, '-') + ": |" : " " + std::string(dashes, '-') + " |";
  }
  out += '\n';
  for (const auto& row : table.rows) line(row);
  if (!table.caption.empty()) out += "\n: " + table.caption + "\n";
  return out;
}

}  // namespace hito::documents
