#include "compiler/print/align.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "base/source.h"

namespace hito::print {
namespace {

using Pieces = std::vector<Piece>;

std::string join(Pieces::const_iterator begin, Pieces::const_iterator end) {
  std::string out;
  for (auto piece = begin; piece != end; ++piece) {
    if (piece != begin && piece->space) out += ' ';
    out += piece->text;
  }
  return out;
}

std::string spaces(std::size_t count) { return std::string(count, ' '); }
std::string padded(const std::string& text, std::size_t width) {
  return text + spaces(width - std::min(width, display_width(text)));
}

// The parts of a line that `cell` pieces begin, the first one apart.
std::vector<std::string> cells_of(const Line& line) {
  std::vector<std::string> cells;
  auto begin = line.pieces.begin();
  while (begin != line.pieces.end()) {
    const auto end = std::find_if(std::next(begin), line.pieces.end(), [](const Piece& piece) { return piece.cell; });
    cells.push_back(join(begin, end));
    begin = end;
  }
  return cells;
}

// ---- header lines, parties, columns ------------------------------------------------------------------------------

// The words of header lines take as much as `currency` and `redondeo`; longer ones take what they need.
constexpr std::size_t header_column = 8;

std::string header_line(const Line& line) {
  const std::vector<std::string> cells = cells_of(line);
  return cells.size() == 1 ? cells[0] : padded(cells[0], header_column) + ' ' + cells[1];
}

using Group = std::vector<std::size_t>;

bool has_label(const Line& line) {
  return std::ranges::any_of(line.pieces,
                             [](const Piece& piece) { return piece.cell && piece.kind == Concept::STRING; });
}

// Names, labels and types of a block. Types after a label stand together where labels follow each other.
void columns(const std::vector<Line>& lines, const Group& group, std::vector<std::string>& out) {
  std::vector<std::vector<std::string>> cells;
  std::size_t names = 0;
  for (const std::size_t at : group) {
    cells.push_back(cells_of(lines[at]));
    if (cells.back().size() > 1) names = std::max(names, display_width(cells.back().front()));
  }
  std::size_t begin = 0;
  while (begin < group.size()) {
    const bool labelled = has_label(lines[group[begin]]);
    std::size_t end = begin;
    std::size_t labels = 0;
    do {
      if (labelled && cells[end].size() > 2) labels = std::max(labels, display_width(cells[end][1]));
      ++end;
    } while (end < group.size() && group[end] == group[end - 1] + 1 && has_label(lines[group[end]]) == labelled);
    for (std::size_t at = begin; at < end; ++at) {
      std::string& text = out[group[at]];
      text = cells[at].size() > 1 ? padded(cells[at][0], names) : cells[at][0];
      if (cells[at].size() == 2) text += ' ' + cells[at][1];
      if (cells[at].size() == 3) text += ' ' + padded(cells[at][1], labels) + ' ' + cells[at][2];
    }
    begin = end;
  }
}

// ---- rows --------------------------------------------------------------------------------------------------------

bool is_figure(const Piece& piece) { return piece.kind == Concept::NUMBER || piece.kind == Concept::PCT; }

// Columns up to the unit digit of a value that begins with a figure; 0 for any other.
std::size_t whole_part(const Line& line) {
  const auto first =
      std::find_if(line.pieces.begin(), line.pieces.end(), [](const Piece& piece) { return piece.cell; });
  if (first == line.pieces.end()) return 0;
  const bool minus = first->kind == Concept::MINUS;
  const auto figure = minus ? std::next(first) : first;
  if (figure == line.pieces.end() || !is_figure(*figure)) return 0;
  return std::min(figure->text.find_first_not_of("0123456789_"), figure->text.size()) + (minus ? 1 : 0);
}

// Values of tiers, brackets, points and choices: figures on the unit digit, anything else in a column of its own.
void colon_rows(const std::vector<Line>& lines, const Group& group, std::vector<std::string>& out) {
  std::size_t figures = 0;
  std::size_t others = 0;
  for (const std::size_t at : group) {
    const std::size_t head = display_width(cells_of(lines[at]).front());
    const std::size_t whole = whole_part(lines[at]);
    std::size_t& column = whole == 0 ? others : figures;
    column = std::max(column, head + whole);
  }
  for (const std::size_t at : group) {
    const std::vector<std::string> cells = cells_of(lines[at]);
    const std::size_t whole = whole_part(lines[at]);
    out[at] = cells.size() == 1 ? cells[0] : padded(cells[0], whole == 0 ? others : figures - whole) + ' ' + cells[1];
  }
}

struct TableCell {
  std::string text;
  bool figure = false;
};

// A number, percent, amount or duration.
bool is_figure(Pieces::const_iterator begin, Pieces::const_iterator end) {
  if (begin != end && begin->kind == Concept::MINUS) ++begin;
  if (begin == end || !is_figure(*begin)) return false;
  const auto word = [](const Piece& piece) { return piece.kind == Concept::NAME || piece.kind > Concept::BACKSLASH; };
  return std::all_of(std::next(begin), end, word);
}

std::vector<TableCell> row_of(const Line& line) {
  std::vector<TableCell> row;
  const auto bar = [](const Piece& piece) { return piece.kind == Concept::BAR || piece.kind == Concept::EOR; };
  auto begin = std::next(line.pieces.begin());
  while (begin != line.pieces.end()) {
    const auto end = std::find_if(begin, line.pieces.end(), bar);
    row.push_back({join(begin, end), is_figure(begin, end)});
    if (end == line.pieces.end()) break;
    begin = std::next(end);
  }
  return row;
}

// One block: words on the left, figures on the right.
void pipe_rows(const std::vector<Line>& lines, const Group& group, std::vector<std::string>& out) {
  std::vector<std::vector<TableCell>> rows;
  std::vector<std::size_t> widths;
  for (const std::size_t at : group) {
    rows.push_back(row_of(lines[at]));
    widths.resize(std::max(widths.size(), rows.back().size()));
    for (std::size_t i = 0; i < rows.back().size(); ++i)
      widths[i] = std::max(widths[i], display_width(rows.back()[i].text));
  }
  for (std::size_t number = 0; number < group.size(); ++number) {
    const Line& line = lines[group[number]];
    std::string& text = out[group[number]];
    text = line.pieces.front().text;
    for (std::size_t i = 0; i < rows[number].size(); ++i) {
      const TableCell& cell = rows[number][i];
      const std::string gap = spaces(widths[i] - display_width(cell.text));
      const bool last = i + 1 == rows[number].size();
      // The last bar may be missing in the source; it is not this room's to write it.
      text += ' ' + (cell.figure ? gap + cell.text : cell.text + gap) + ' ' + (last ? line.pieces.back().text : "|");
    }
  }
}

// ---- plain lines -------------------------------------------------------------------------------------------------

// From one piece to another, going on below wherever the next part would not fit.
std::string filled(const Line& line, std::vector<Piece>::const_iterator begin, std::vector<Piece>::const_iterator end) {
  const std::string indent = spaces((line.level + 1) * indent_width);
  std::string out;
  std::size_t width = indent.size();
  while (begin != end) {
    const auto next = std::find_if(std::next(begin), end, [](const Piece& piece) { return piece.may_fill; });
    const std::string part = join(begin, next);
    const std::size_t more = display_width(part) + (out.empty() ? 0 : 1);
    const bool fits = out.empty() || width + more <= most_columns;
    if (!out.empty()) out += fits ? " " : '\n' + indent;
    out += part;
    width = fits ? width + more : indent.size() + display_width(part);
    begin = next;
  }
  return out;
}

std::string plain(const Line& line) {
  const std::string whole = join(line.pieces.begin(), line.pieces.end());
  if (line.level * indent_width + display_width(whole) <= most_columns) return whole;
  std::string out;
  auto begin = line.pieces.begin();
  while (begin != line.pieces.end()) {
    const auto end =
        std::find_if(std::next(begin), line.pieces.end(), [](const Piece& piece) { return piece.may_break; });
    if (!out.empty()) out += '\n' + spaces((line.level + 1) * indent_width);
    out += filled(line, begin, end);
    begin = end;
  }
  return out;
}

}  // namespace

std::vector<std::string> aligned(const std::vector<Line>& lines) {
  std::vector<std::string> out(lines.size());
  std::map<std::pair<Shape, std::uint32_t>, Group> groups;
  for (std::size_t at = 0; at < lines.size(); ++at) groups[{lines[at].shape, lines[at].group}].push_back(at);
  for (const auto& [key, group] : groups) {
    switch (key.first) {
      case Shape::plain:
        for (const std::size_t at : group) out[at] = plain(lines[at]);
        break;
      case Shape::header_line:
        for (const std::size_t at : group) out[at] = header_line(lines[at]);
        break;
      case Shape::party:
      case Shape::column: columns(lines, group, out); break;
      case Shape::colon_row: colon_rows(lines, group, out); break;
      case Shape::pipe_row: pipe_rows(lines, group, out); break;
      case Shape::passage:
        for (const std::size_t at : group) out[at] = lines[at].pieces.front().text;
        break;
    }
  }
  for (std::size_t at = 0; at < lines.size(); ++at) {
    out[at].insert(0, spaces(lines[at].level * indent_width));
    if (lines[at].shape != Shape::passage) out[at].erase(out[at].find_last_not_of(' ') + 1);
  }
  return out;
}

}  // namespace hito::print
