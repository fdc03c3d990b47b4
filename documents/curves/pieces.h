// A table as a function: straight between its points, exact at them.
#pragma once
#include <optional>
#include <vector>

#include "compiler/core/core.h"

namespace hito::documents::prose {

// An open stretch between two neighbouring points, with the values that it tends to at its ends; nothing where the
// table gives none.
struct Stretch {
  Rational from, to;
  std::optional<std::pair<Rational, Rational>> ends;
};
struct Point {
  Rational at;
  std::optional<Rational> value;
  // Of a line of the table or of what is declared; else only where the drawing ends.
  bool edge = true;
};
struct Pieces {
  std::vector<Point> points;       // in order: the ends of what is drawn and every edge of a line between them
  std::vector<Stretch> stretches;  // between them, one less
  core::Type across, up;
};
// More lines than a reader tells apart in a drawing.
constexpr std::size_t most_drawn_lines = 500;
// Of a table with one condition on a number, results that rest on no data and at most so many lines.
std::optional<Pieces> pieces_of(const core::Contract& contract, core::TableId table, std::uint32_t result);

}  // namespace hito::documents::prose
