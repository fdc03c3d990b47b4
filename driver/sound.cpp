#include "driver/sound.h"

#include <algorithm>
#include <map>
#include <set>

#include "compiler/core/read_value.h"

namespace hito::driver {
namespace {

using core::Kind;
using core::Value;

bool fits_kind(const core::Contract& contract, const core::Field& field, const Value& value) {
  switch (field.type.kind) {
    case Kind::yes_no: return std::holds_alternative<bool>(value);
    case Kind::number: return std::holds_alternative<Rational>(value);
    case Kind::date: return std::holds_alternative<Date>(value);
    case Kind::text:
    case Kind::identifier:
    case Kind::reference: return std::holds_alternative<std::string>(value);
    case Kind::choice: {
      const auto* choice = std::get_if<core::Choice>(&value);
      return choice != nullptr && choice->index < contract.choices[field.type.choices].names.size();
    }
    case Kind::poison:
    case Kind::estimate: return false;
  }
  throw InternalError("a kind of type out of its enumeration");
}

bool is_sound_date(const core::Bounds& bounds, Date date) {
  static const Date first = *make_date(1, 1, 1), last = *make_date(9999, 12, 31);
  return date >= bounds.first.value_or(first) && date <= bounds.last.value_or(last) && date >= first && date <= last;
}

// What can be written down is what reads as itself.
bool is_sound(const core::Contract& contract, const core::Field& field, const Value& value) {
  if (!fits_kind(contract, field, value)) return false;
  if (const auto* date = std::get_if<Date>(&value)) return is_sound_date(field.bounds, *date);
  const auto* number = std::get_if<Rational>(&value);
  if (number != nullptr && !number->decimals()) return false;
  const auto read = core::read_value(contract, field, cell_of(contract, field, value), core::Written::in_contract);
  return read && *read == value;
}

bool is_sound(const core::Contract& contract, const core::GivenRows& given) {
  const core::Dataset& dataset = contract.datasets[given.dataset];
  const std::set<core::ColumnIndex> columns(given.columns.begin(), given.columns.end());
  if (columns.size() != given.columns.size()) return false;
  const auto is_given = [&](core::ColumnIndex column) { return columns.contains(column); };
  if (!given.rows.empty() && !std::ranges::all_of(dataset.identity, is_given)) return false;
  return std::ranges::all_of(given.rows, [&](const std::vector<Value>& row) {
    if (row.size() != given.columns.size()) return false;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const core::Field& field = dataset.columns[given.columns[i]];
      if (core::is_missing(row[i]) ? !field.may_miss : !is_sound(contract, field, row[i])) return false;
    }
    return true;
  });
}

bool is_sound(const core::Contract& contract, const core::GivenInput& given, const core::Example& example) {
  const core::Input& input = contract.inputs[given.input];
  if (given.period && (!input.each_period || *given.period >= contract.periods.size())) return false;
  const auto is_of_input = [&](const core::GivenInput& other) { return other.input == given.input; };
  const auto is_twice = [&](const core::GivenInput& other) {
    return is_of_input(other) && other.period == given.period;
  };
  if (std::ranges::count_if(example.inputs, is_twice) > 1) return false;
  if (input.part && *input.part != EstimatePart::value) {
    // It is written after its value.
    const auto is_value = [&](const core::GivenInput& other) {
      const auto& part = contract.inputs[other.input].part;
      return part == EstimatePart::value && core::input_of_part(other.input, *input.part) == given.input &&
             other.period == given.period && !core::is_missing(other.value);
    };
    if (std::ranges::none_of(example.inputs, is_value)) return false;
  }
  if (!core::is_missing(given.value)) return is_sound(contract, input, given.value);
  // Of what may be missing, nothing is said; it cannot be said to be missing in one period of several.
  return input.may_miss && !input.decision && std::ranges::count_if(example.inputs, is_of_input) == 1;
}

}  // namespace

std::string cell_of(const core::Contract& contract, const core::Field& field, const Value& value) {
  const auto* number = std::get_if<Rational>(&value);
  if (number == nullptr) return core::spell_value(contract, field.type, value);
  return field.type.shape == core::Shape::percent ? to_text(*number * Rational(100)) + "%" : to_text(*number);
}

std::string spelled_in_data(const core::Contract& contract, const core::Field& key, const Value& value) {
  const auto* date = std::get_if<Date>(&value);
  if (date != nullptr && !key.spelling.date_pattern.empty()) return to_pattern(*date, key.spelling.date_pattern);
  return cell_of(contract, key, value);
}

core::Example with_keys(const core::Contract& contract, core::Example example) {
  const core::Example given = example;
  // Empty where there is no such row, which is no key.
  const auto key_of = [&](core::DatasetId dataset, std::uint32_t row) -> Value {
    const auto rows = std::ranges::find(given.data, dataset, &core::GivenRows::dataset);
    const auto& identity = contract.datasets[dataset].identity;
    if (rows == given.data.end() || row >= rows->rows.size() || identity.size() != 1) return std::string();
    const auto at = std::ranges::find(rows->columns, identity.front());
    if (at == rows->columns.end()) return std::string();
    const Value& key = rows->rows[row][static_cast<std::size_t>(at - rows->columns.begin())];
    const core::Field& field = contract.datasets[dataset].columns[identity.front()];
    return spelled_in_data(contract, field, key);
  };
  for (core::GivenRows& rows : example.data)
    for (std::vector<Value>& row : rows.rows)
      for (std::size_t i = 0; i < row.size(); ++i)
        if (const auto* ref = std::get_if<core::RowRef>(&row[i]))
          row[i] = key_of(contract.datasets[rows.dataset].columns[rows.columns[i]].type.of, ref->index);
  return example;
}

core::Example with_positions(const core::Contract& contract, core::Example example) {
  std::map<std::pair<core::DatasetId, std::string>, core::RowRef> rows;
  for (const core::GivenRows& given : example.data) {
    const core::Dataset& dataset = contract.datasets[given.dataset];
    if (dataset.identity.size() != 1) continue;
    const auto at = std::ranges::find(given.columns, dataset.identity.front());
    if (at == given.columns.end()) continue;
    for (std::uint32_t row = 0; row < given.rows.size(); ++row) {
      const Value& key = given.rows[row][static_cast<std::size_t>(at - given.columns.begin())];
      if (core::is_missing(key)) continue;
      const std::string text = spelled_in_data(contract, dataset.columns[dataset.identity.front()], key);
      rows.try_emplace({given.dataset, text}, core::RowRef{row});
    }
  }
  for (core::GivenRows& given : example.data)
    for (std::vector<Value>& row : given.rows)
      for (std::size_t i = 0; i < row.size(); ++i) {
        const core::Field& field = contract.datasets[given.dataset].columns[given.columns[i]];
        const auto* text = std::get_if<std::string>(&row[i]);
        if (field.type.kind != Kind::reference || text == nullptr) continue;
        if (const auto at = rows.find({field.type.of, *text}); at != rows.end()) row[i] = at->second;
      }
  return example;
}

bool is_sound(const core::Contract& contract, const core::Example& example) {
  std::set<core::DatasetId> seen;
  const auto each_once = [&](const core::GivenRows& rows) { return seen.insert(rows.dataset).second; };
  return std::ranges::all_of(example.data, each_once) &&
         std::ranges::all_of(example.data, [&](const core::GivenRows& rows) { return is_sound(contract, rows); }) &&
         std::ranges::all_of(example.inputs,
                             [&](const core::GivenInput& given) { return is_sound(contract, given, example); });
}

}  // namespace hito::driver
