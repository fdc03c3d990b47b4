// "splitting a row never pays more": how a row becomes two, and what both give a right to. Shared by those who look for
// a row and those who are given two runs.
#pragma once
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "runtime/reference/reference.h"

namespace hito::runtime {

// One quantity of a row that is split; zero takes part, and stays zero in both.
struct Quantity {
  core::ColumnIndex column;
  const core::Field& field;
  Rational whole;
  Rational first = {};
  Rational second() const { return whole - first; }
};
using Quantities = std::vector<Quantity>;

// Those that the row has, none of them shared out yet.
Quantities quantities_of(const core::Contract& contract, const Data& data, const core::SplitRows& rows,
                         std::uint32_t row);
// Whether two rows could stand in the data like this, and neither of them is without anything.
bool is_split(const Quantities& parts);
// Whether some proportion gives these first parts, each rounded down to what its column can hold.
bool in_one_proportion(const Quantities& parts);
// Halves, a third, and the least that takes something of every quantity.
std::vector<Quantities> ways_to_split(const Quantities& row);

// A text that no cell of the column has. It comes right after `taken` in key order, as the row in the file.
core::Value another_text(const std::vector<core::Value>& cells, const core::Value& taken);
// The second row stands right after the first: where there is no key, the order of the file is that of the lines.
Data with_row_split(const Data& data, const core::SplitRows& rows, std::uint32_t row, const Quantities& parts);

// What every clause gives a right to, before rounding; nothing where the data stop the run.
using ByCurrency = std::map<core::UnitId, Rational>;
std::optional<ByCurrency> entitlements_of(const core::Contract& contract, Data data, const Inputs& inputs,
                                          std::optional<Date> as_of);
// The first currency of which two rows bring more than one.
std::optional<core::UnitId> gained(const ByCurrency& one_row, const ByCurrency& two_rows);

// `settled` is the data of one row, `row` the row that is split.
std::vector<std::pair<Text, Text>> witness_of_split(const core::Contract& contract, const Data& settled,
                                                    core::DatasetId dataset, std::uint32_t row, const Quantities& parts,
                                                    core::UnitId currency, const ByCurrency& one_row,
                                                    const ByCurrency& two_rows);

}  // namespace hito::runtime
