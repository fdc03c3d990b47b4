// A counter-example as one run and what the second one differs by, so that both can be changed at once.
#pragma once
#include <optional>
#include <vector>

#include "driver/counterexample.h"

namespace hito::driver {

// A value of an example: of a reported value, by its position in Example::inputs; or of a cell, by the positions in
// Example::data, of the row and of the column.
struct ValuePlace {
  bool is_input = false;
  std::size_t at = 0;
  std::size_t row = 0, column = 0;
  friend bool operator==(const ValuePlace&, const ValuePlace&) = default;
};
core::Value& value_at(core::Example& example, const ValuePlace& place);
const core::Field& field_at(const core::Contract& contract, const core::Example& example, const ValuePlace& place);

struct Variation {
  core::Example before;
  // Of Monotone.
  struct Greater {
    ValuePlace place;
    core::Value value;
  };
  std::optional<Greater> greater = {};
  // Of Splitting: the row, by position in Example::data, and what the first of the two has of each quantity.
  struct Split {
    core::SplitRows rows;
    std::size_t at = 0;
    std::size_t row = 0;
    std::vector<Rational> first;
  };
  std::optional<Split> split = {};

  // Whether the second run differs by something of this row.
  bool holds_row(std::size_t at, std::size_t row) const;
  Counterexample whole() const;
};

// Nothing where the two runs do not differ by one such thing.
std::optional<Variation> variation_of(const core::Property& property, const Counterexample& counterexample);

}  // namespace hito::driver
