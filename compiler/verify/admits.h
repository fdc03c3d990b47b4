// Whether what is said of a contract to the solver leaves room for what the contract does: for tests of the model
// against the reference evaluator, on data that are given.
#pragma once
#include <optional>
#include <utility>
#include <vector>

#include "compiler/core/core.h"

namespace hito {

// What a figure comes to: in all, in one period, or of one row that counts, by position among those given.
struct Comes {
  core::Amount figure;
  Rational to;
  std::optional<std::uint32_t> period = {};
  std::optional<std::pair<core::DatasetId, std::uint32_t>> row = {};
};

// Where a model that says too much would prove what is false. `figures`: what the reference evaluator comes to on these
// data, whose references are positions among the rows, whose keys are each there once, and which no cutoff leaves out.
// contradicted: no value of what is left open gives the figures. `exact`: nothing is left open, no other figure is
// possible; of one currency.
enum class Admitted : unsigned char { contradicted, admitted, exact, unknown };
Admitted admits(const core::Contract& contract, const core::Example& data, const std::vector<Comes>& figures);

}  // namespace hito
