#include "runtime/statement/row_key.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "compiler/core/read_value.h"

namespace hito::runtime {

std::vector<std::string> row_key(const core::Contract& contract, const Data& data, core::DatasetId id,
                                 std::uint32_t row) {
  const core::Dataset& dataset = contract.datasets[id];
  const Table& table = data.tables[id.value];
  std::vector<std::string> key;
  for (core::ColumnIndex column : dataset.identity) {
    if (!table.columns[column].given) return {std::to_string(table.lines[row])};
    key.push_back(cell_text(contract, data, id, column, row));
  }
  if (key.empty()) key.push_back(std::to_string(table.lines[row]));
  return key;
}

std::string cell_text(const core::Contract& contract, const Data& data, core::DatasetId id, core::ColumnIndex column,
                      std::uint32_t row) {
  const core::Type& type = contract.datasets[id].columns[column].type;
  const core::Value cell = data.tables[id.value].columns[column].cells[row];
  if (const auto* ref = std::get_if<core::RowRef>(&cell)) return joined(row_key(contract, data, type.of, ref->index));
  if (const auto* number = std::get_if<Rational>(&cell))
    return type.shape == core::Shape::percent ? to_text(*number * Rational(100)) + "%" : to_text(*number);
  return core::spell_value(contract, type, cell);
}

std::string joined(const std::vector<std::string>& key) { return fmt::format("{}", fmt::join(key, ", ")); }

}  // namespace hito::runtime
