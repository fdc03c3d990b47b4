// Ways to change one thing in given data, step by step: a value, in how many rows a column has one value, or how many
// rows there are.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "driver/many_rows.h"
#include "driver/thresholds.h"

namespace hito::driver {

struct Dial {
  Text name;
  // Positions are multiples of `grain` from `low` to `high`. `here`: as the data have it, or near.
  Rational low, high, grain, here;
  std::function<core::Example(const Rational&)> turned = {};
  std::function<std::string(const Rational&)> spelled = {};
  bool by_rows = false;  // a step is a row, and not a value
};

// For one variable of the data. `rows`: those that come first, by position; others only where none of them are of the
// dataset. `threshold`: its decimals are kept.
std::vector<Dial> dials_of(const core::Contract& contract, const core::Example& example, const Variable& variable,
                           const std::vector<std::pair<core::DatasetId, std::uint32_t>>& rows,
                           const Threshold& threshold);

// How far apart two values of the field are that the author would tell apart: one in the last decimal that the field
// declares; where it declares none, that the contract's examples, its range or the threshold use of it, and not less
// than two of money and of percentages.
Rational step_of(const core::Contract& contract, const Variable& variable, const Threshold& threshold);

}  // namespace hito::driver
