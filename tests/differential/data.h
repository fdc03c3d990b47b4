// Data for any contract, as CSV text, biased to the edges that the contract itself names.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/data/inputs.h"
#include "runtime/data/table.h"
#include "tests/differential/random.h"

namespace hito::fuzz {

// One dataset's file, cell by cell, as they are written.
struct File {
  std::string dataset;
  char separator = ',';
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
  std::vector<bool> key;  // whether a column is of the identity
  std::string line(const std::vector<std::string>& cells) const;
  std::string text() const;
};
// All that a run is given, as a person would give it.
struct Given {
  std::vector<File> files;
  std::vector<runtime::Assignment> inputs;
  std::optional<Date> as_of;
  bool forecast = false;
};

// Figures and days that the contract names, and those around which machines count.
struct Edges {
  std::vector<Rational> numbers;
  std::vector<Date> dates;
};
Edges edges_of(const core::Contract& contract);

Given make_data(const core::Contract& contract, const Edges& edges, Random& random);

// The same rows in another order, those of one key too.
Given shuffled(const Given& given, Random& random);
// The same cells in other rows, but those of keys: other data of the same shape, so that machine code is used again.
Given varied(const Given& given, Random& random);

}  // namespace hito::fuzz
