// The oracle's spelling of numbers.
#pragma once
#include <optional>
#include <string>

#include "base/number.h"

namespace hito::oracles {

// "-1.50E+3": decimal digits and an optional power of ten.
inline std::optional<Rational> read_scientific(const std::string& text) {
  const std::size_t mark = text.find_first_of("eE");
  std::string figure = text.substr(0, mark);
  // The oracle writes ".5", "5." and "+5", which no text of Hito may.
  if (figure.starts_with('+')) figure.erase(0, 1);
  const std::size_t first = figure.starts_with('-') ? 1 : 0;
  if (figure.substr(first).starts_with('.')) figure.insert(first, 1, '0');
  if (figure.ends_with('.')) figure.pop_back();
  const auto value = parse_decimal(figure);
  if (!value || mark == std::string::npos) return value;
  return *value * pow(Rational(10), std::stoi(text.substr(mark + 1)));
}

}  // namespace hito::oracles
