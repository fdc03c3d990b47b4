// What the steps after the entitlements did to lines, noted while they do it, for those who explain a payment. A run
// comes to the same whether anybody keeps it or not.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "base/number.h"
#include "compiler/core/core.h"

namespace hito::runtime {

// A cap took something from a line.
struct Cut {
  std::size_t line;  // position among the lines
  core::ClauseId clause;
  const core::Cap* cap;
  std::optional<std::uint32_t> unit;  // the row of a cap per unit
  std::uint32_t period;
  // What the lines of the group ask for in that period, and what the cap leaves them; what this line had, and has.
  Rational wanted, left, before, after;
};
// An adjustment's line, and the payments that its share was taken of; of a release, what was kept.
struct Adjusted {
  std::size_t line;
  Rational base;
};
// A payer's maximum took something of what it bears of one clause in one period.
struct AboveMaximum {
  core::ClauseId clause, of;
  std::uint32_t period;
  Rational borne, left;
};

struct Account {
  std::vector<Cut> cuts;  // as they were made
  std::vector<Adjusted> adjusted;
  std::vector<AboveMaximum> above;
};

}  // namespace hito::runtime
