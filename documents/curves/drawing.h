// The SVG of a table as a function.
#pragma once
#include <string>
#include <vector>

#include "documents/curves/curve.h"
#include "documents/curves/pieces.h"

namespace hito::documents::prose {

struct Labels {
  // Of the identifiers in the drawing, which must not repeat in a page.
  std::string id;
  std::string title, description, across, up;
};
std::string drawing_of(const Words& words, const Pieces& pieces, const std::vector<Jump>& jumps, const Labels& labels);

// Round figures from `low` to `high`, at most `most` steps apart.
std::vector<Rational> round_ticks(const Rational& low, const Rational& high, unsigned most);

}  // namespace hito::documents::prose
