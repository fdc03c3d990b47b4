// What a table, tiers, brackets or a scale of one figure gives, as a drawing.
#pragma once
#include <optional>
#include <vector>

#include "documents/words/words.h"

namespace hito::documents::prose {

// A point at which the value just before, at and just after it are not one; `before` or `after` is missing at an end
// of what is defined. Of figures that are whole, or of so many decimals, just before is the neighbour.
struct Jump {
  Rational at;
  std::optional<Rational> before, value, after;
};
struct Curve {
  Figure figure;
  std::vector<Jump> jumps;  // in order
  core::Type across, up;    // of the figures on either axis
};
// Of column `result` of a table with one condition on a number and results that rest on no data; nothing of others, nor
// of one whose lines are all of single values. An SVG for print, without script or style sheet, of coordinates worked
// out exactly and rounded to hundredths.
std::optional<Curve> curve_of(const Words& words, core::TableId table, std::uint32_t result);

}  // namespace hito::documents::prose
