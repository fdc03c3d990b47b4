// A draft cut into lines: where each construct begins one, and what is aligned with what.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "compiler/print/draft.h"

namespace hito::print {

struct Piece {
  Concept kind;
  std::string text;
  // A space before it, unless it begins its line or its cell.
  bool space = true;
  // The line may go on below from here when it is too long.
  bool may_break = false;
  // The same, where what went before already fills the line.
  bool may_fill = false;
  // Begins what is aligned with other lines.
  bool cell = false;
};

enum class Shape : unsigned char {
  plain,
  // currency | USD
  header_line,
  // payer fund | "Outcomes Fund"
  party,
  // name | "label" | type: columns of datasets and reported values
  column,
  // from 12% to 13%: | 10_368_000 USD
  colon_row,
  // | a | b |
  pipe_row,
  // Text of an item that did not parse.
  passage,
};

struct Line {
  // Indent, in steps of two spaces.
  unsigned level = 0;
  Shape shape = Shape::plain;
  // Lines of one shape and group are aligned.
  std::uint32_t group = 0;
  std::vector<Piece> pieces;
  Trivia before;
  std::uint32_t page = 0;
  // Comments above it keep their own indent.
  bool opens_item = false;
};

std::vector<Line> lines_of(const Draft& draft);

}  // namespace hito::print
