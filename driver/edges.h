// The figures, days and words that a contract names: where what it pays changes.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "compiler/core/core.h"

namespace hito::driver {

struct Edges {
  std::vector<std::pair<core::Type, Rational>> numbers;
  std::vector<Date> dates;
  // Lengths of time by which a day is later than another.
  std::vector<std::int64_t> days, months;
  std::vector<std::string> texts;
};
Edges edges_of(const core::Contract& contract);

}  // namespace hito::driver
