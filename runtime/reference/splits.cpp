#include "runtime/reference/splits.h"

#include <algorithm>

#include "compiler/core/read_value.h"
#include "runtime/reference/steps.h"
#include "runtime/reference/vary.h"
#include "runtime/statement/row_key.h"

namespace hito::runtime {
namespace {

// Each first part is rounded down to what its column can hold, and the second one has the rest.
Quantities in_proportion(Quantities row, const Rational& proportion) {
  for (Quantity& quantity : row)
    quantity.first = round(quantity.whole * proportion, grain_of(quantity.field), RoundMode::down);
  return row;
}

// The row stands twice, on the same line.
RowLines twice(const RowLines& lines, std::uint32_t row) {
  RowLines made;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    made.push_back(lines[i]);
    if (i == row) made.push_back(lines[i]);
  }
  return made;
}

}  // namespace

Quantities quantities_of(const core::Contract& contract, const Data& data, const core::SplitRows& rows,
                         std::uint32_t row) {
  Quantities found;
  for (const core::ColumnIndex column : rows.quantities) {
    const Column& cells = data.tables[rows.dataset.value].columns[column];
    const auto number = cells.given ? cells.cells.as<Rational>(row) : std::nullopt;
    if (number) found.push_back({column, contract.datasets[rows.dataset].columns[column], *number});
  }
  return found;
}

bool is_split(const Quantities& parts) {
  const auto within = [](const core::Bounds& bounds, const Rational& part) {
    return (!bounds.low || part >= *bounds.low) && (!bounds.high || part <= *bounds.high);
  };
  return std::ranges::any_of(parts, [](const Quantity& q) { return q.first.sign() != 0; }) &&
         std::ranges::any_of(parts, [](const Quantity& q) { return q.second().sign() != 0; }) &&
         std::ranges::all_of(parts, [&](const Quantity& q) {
           return within(q.field.bounds, q.first) && within(q.field.bounds, q.second());
         });
}

bool in_one_proportion(const Quantities& parts) {
  // Each quantity admits the proportions from the one that gives its first part exactly, up to the one that would give
  // a grain more.
  Rational from;
  Rational below(1);
  for (const Quantity& quantity : parts) {
    const Rational grain = grain_of(quantity.field);
    if (quantity.whole.sign() * quantity.first.sign() < 0 || !(quantity.first / grain).is_integer()) return false;
    if (quantity.whole.sign() == 0 && quantity.first.sign() != 0) return false;
    if (quantity.whole.sign() == 0) continue;
    from = std::max(from, abs(quantity.first) / abs(quantity.whole));
    below = std::min(below, (abs(quantity.first) + grain) / abs(quantity.whole));
  }
  return from < below;
}

std::vector<Quantities> ways_to_split(const Quantities& row) {
  std::vector<Rational> proportions{Rational(Integer(1), Integer(2)), Rational(Integer(1), Integer(3))};
  Rational least;
  for (const Quantity& quantity : row)
    if (quantity.whole.sign() != 0) least = std::max(least, grain_of(quantity.field) / abs(quantity.whole));
  if (least < proportions.back()) proportions.push_back(least);
  std::vector<Quantities> ways;
  const auto same = [](const Quantities& a, const Quantities& b) {
    return std::ranges::equal(a, b, {}, &Quantity::first, &Quantity::first);
  };
  for (const Rational& proportion : proportions) {
    Quantities parts = in_proportion(row, proportion);
    const bool tried = std::ranges::any_of(ways, [&](const Quantities& way) { return same(way, parts); });
    if (is_split(parts) && !tried) ways.push_back(std::move(parts));
  }
  return ways;
}

core::Value another_text(const std::vector<core::Value>& cells, const core::Value& taken) {
  const auto* text = std::get_if<std::string>(&taken);
  std::string made = text ? *text : "";
  do made += " (2)";
  while (std::ranges::find(cells, core::Value(made)) != cells.end());
  return made;
}

Data with_row_split(const Data& whole, const core::SplitRows& rows, std::uint32_t row, const Quantities& parts) {
  Data data = whole;
  Table& table = data.tables[rows.dataset.value];
  table.lines = twice(table.lines, row);
  for (Column& column : table.columns) {
    if (!column.given) continue;
    std::vector<core::Value> cells = column.cells.all();
    cells.insert(cells.begin() + row, core::Value(cells[row]));
    column.cells = Cells(cells);
  }
  for (const Quantity& quantity : parts) {
    Cells& cells = table.columns[quantity.column].cells;
    cells.set(row, quantity.first);
    cells.set(row + 1, quantity.second());
  }
  if (rows.renamed && table.columns[*rows.renamed].given) {
    Cells& cells = table.columns[*rows.renamed].cells;
    cells.set(row + 1, another_text(cells.all(), cells[row]));
  }
  return data;
}

std::optional<ByCurrency> entitlements_of(const core::Contract& contract, Data data, const Inputs& inputs,
                                          std::optional<Date> as_of) {
  Diagnostics faults;
  const Settlement run = settle(contract, std::move(data), inputs, as_of, Until::unrounded, faults);
  if (faults.has_errors()) return std::nullopt;
  ByCurrency sums;
  for (const core::UnitId currency : contract.currencies) sums[currency] = {};
  for (const Line& line : run.lines) sums[contract.clauses[line.clause].currency] += line.entitlement;
  return sums;
}

std::optional<core::UnitId> gained(const ByCurrency& one_row, const ByCurrency& two_rows) {
  for (const auto& [currency, sum] : two_rows)
    if (sum > one_row.at(currency)) return currency;
  return std::nullopt;
}

std::vector<std::pair<Text, Text>> witness_of_split(const core::Contract& contract, const Data& settled,
                                                    core::DatasetId dataset, std::uint32_t row, const Quantities& parts,
                                                    core::UnitId currency, const ByCurrency& one_row,
                                                    const ByCurrency& two_rows) {
  std::vector<std::pair<Text, Text>> witness;
  const std::string key = joined(row_key(contract, settled, dataset, row));
  for (const Quantity& quantity : parts) {
    const auto in_words = [&](const Rational& part) { return core::spell_value(contract, quantity.field.type, part); };
    witness.emplace_back(
        say(Say::column_of_row, {quantity.field.name, key}),
        say(Say::split_quantity, {in_words(quantity.whole), in_words(quantity.first), in_words(quantity.second())}));
  }
  witness.emplace_back(say(Say::entitlements_of_one_row), core::spell_money(contract, one_row.at(currency), currency));
  witness.emplace_back(say(Say::entitlements_of_two_rows),
                       core::spell_money(contract, two_rows.at(currency), currency));
  return witness;
}

}  // namespace hito::runtime
