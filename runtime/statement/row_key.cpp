#include "runtime/statement/row_key.h"

#include "compiler/core/read_value.h"

namespace hito::runtime {
namespace {

std::string quotes_doubled(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
  return out;
}

}  // namespace

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

std::string joined(const std::vector<std::string>& key) {
  if (key.size() == 1) return key.front();
  // Two keys are never written alike.
  const auto is_apart = [](const std::string& part) {
    return !part.empty() &&
           (part.find_first_of(",\"") != std::string::npos || part.front() == ' ' || part.back() == ' ');
  };
  std::string all;
  for (std::size_t i = 0; i < key.size(); ++i)
    all += (i == 0 ? "" : ", ") + (is_apart(key[i]) ? '"' + quotes_doubled(key[i]) + '"' : key[i]);
  return all;
}

}  // namespace hito::runtime
