#include "base/grid.h"

#include <algorithm>
#include <string_view>

#include "base/source.h"
#include "base/text_wrap.h"

namespace hito {
namespace {

constexpr std::string_view indent = "  ";
constexpr std::string_view gap = "  ";

std::string repeated(std::string_view what, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += what;
  return out;
}

}  // namespace

std::string Grid::draw() const {
  std::vector<std::size_t> widths(sides_.size(), 0);
  for (const auto& row : rows_)
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], display_width(row[c]));
  std::size_t whole = gap.size() * (widths.size() - 1);
  for (const std::size_t width : widths) whole += width;
  const bool fits = indent.size() + whole <= columns_;
  const std::size_t ruled = fits ? whole : columns_ - std::min(columns_, indent.size());
  std::string out;
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    if (std::ranges::find(rules_, r) != rules_.end()) out += std::string(indent) + repeated("─", ruled) + "\n";
    out += fits ? line(rows_[r], widths) : r == 0 ? std::string(indent) + rows_[0][0] + "\n" : paragraph(rows_[r]);
  }
  return out;
}

std::string Grid::line(const std::vector<std::string>& row, const std::vector<std::size_t>& widths) const {
  std::string out(indent);
  for (std::size_t c = 0; c < row.size(); ++c) {
    const std::string space(widths[c] - display_width(row[c]), ' ');
    if (c > 0) out += gap;
    out += sides_[c] == Side::left ? row[c] + space : space + row[c];
  }
  out.erase(out.find_last_not_of(' ') + 1);
  return out + "\n";
}

// What has no heading stands in the first line, the rest below, each after its heading.
std::string Grid::paragraph(const std::vector<std::string>& row) const {
  const std::vector<std::string>& headings = rows_.front();
  std::string first = row.front();
  std::string rest;
  for (std::size_t c = 1; c < row.size(); ++c) {
    if (row[c].empty()) continue;
    if (headings[c].empty()) {
      first += std::string(gap) + row[c];
    } else {
      rest += "      " + headings[c] + ": " + row[c] + "\n";
    }
  }
  return wrapped_lines(std::string(indent) + first + "\n" + rest, columns_);
}

}  // namespace hito
