// A table's conditions as pieces of the values its inputs can have.
#pragma once
#include <vector>

#include "compiler/core/core.h"
#include "compiler/facts/cover.h"
#include "compiler/facts/facts.h"

namespace hito::facts {

// The values of one condition. Numbers as they are, dates as days, choices and yes/no by position; text by the place
// of the value among those the table names, and one more for every other.
struct Axis {
  core::Type type;
  Piece whole;
  // Step between neighbouring values, when so coarse that a person counts by it; otherwise values lie close together.
  std::optional<Rational> grid;
  std::vector<core::Value> named;  // of text
};

// The axis of condition `index` of the table over `range`.
Axis axis_of(const core::Contract& contract, const core::Table& table, std::size_t index, const Range& range);
Piece piece_of(const core::Match& match, const Axis& axis);
bool closes(const core::TableRow& row);
// Whether the line can answer for some arguments in these ranges.
bool can_apply(const core::Contract& contract, const core::Table& table, const core::TableRow& row,
               const std::vector<Range>& args);
// The value of the piece, which is not empty, that is best shown: its first one, or the shortest where there is none.
core::Value example_in(const Piece& piece, const Axis& axis);

}  // namespace hito::facts
