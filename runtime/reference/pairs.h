// Properties that compare two runs, on two runs that are given.
#pragma once
#include <optional>

#include "runtime/reference/reference.h"

namespace hito::runtime {

struct Examined {
  PropertyFinding finding;
  // By how much it holds, of a property that compares numbers: the less, the nearer it is to failing. Nothing where no
  // number says.
  std::optional<Rational> margin = {};
};

// One property on these runs; nothing where they are not a case of it, or their data stop them. `after` is of a
// property that compares two: all is equal to the request, but that
// - Monotone: the reported value (of one period) or the cell of one row that varies is greater, and of "never jumps"
// the
//   very next one that its field can have;
// - Splitting: one row is two, as with_row_split makes them, which share out its quantities in one proportion.
// The row is one of those that exist once.
std::optional<Examined> examine_pair(const Request& request, const Request* after, const core::Property& property);

// Every figure of the result that the property speaks of, each once, in order of appearance.
std::vector<core::Amount> figures_of(const core::Contract& contract, const core::Property& property);

}  // namespace hito::runtime
