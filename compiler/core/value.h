// A value of the language at run time and in constants.
#pragma once
#include <cstdint>
#include <string>
#include <variant>

#include "base/date.h"
#include "base/number.h"

namespace hito::core {

// No value: the cell is empty or the reported value was not given.
struct Missing {
  friend bool operator==(Missing, Missing) = default;
};
// Position of a choice in the list its type declares; choices order as declared.
struct Choice {
  std::uint32_t index = 0;
  friend auto operator<=>(Choice, Choice) = default;
};
// A row of the dataset that a reference points to, by its position in the prepared table.
struct RowRef {
  std::uint32_t index = 0;
  friend auto operator<=>(RowRef, RowRef) = default;
};

// Numbers are exact and carry no unit: the type of the expression has it. 12.5% is 1/8. Text and identifiers are NFC.
using Value = std::variant<Missing, bool, Rational, Date, Choice, RowRef, std::string>;

inline bool is_missing(const Value& value) { return std::holds_alternative<Missing>(value); }

}  // namespace hito::core
