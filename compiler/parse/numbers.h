// What a number as written is: number, percent, date, number of a clause, or a mistake.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "grammar/concepts.h"

namespace hito::parse {

struct WrittenNumber {
  // NUMBER, PCT, DATE or CLAUSENO: what it is, or most likely means.
  Concept kind;
  std::optional<Code> mistake;
  // Arguments of the mistake after the text itself.
  std::vector<Text> args;
  // The right spelling, when only one comes to mind.
  std::optional<std::string> mended;
};
// `text` comes from the scanner and starts with a digit or with '.' and a digit.
WrittenNumber classify_number(std::string_view text, bool of_clause);

}  // namespace hito::parse
