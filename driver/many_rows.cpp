#include "driver/many_rows.h"

#include <algorithm>

#include "driver/sound.h"

namespace hito::driver {
namespace {

using core::Kind;
using core::Value;

// Position of a column among those that are given.
std::optional<std::size_t> position_of(const core::GivenRows& given, core::ColumnIndex column) {
  const auto at = std::ranges::find(given.columns, column);
  if (at == given.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(at - given.columns.begin());
}

class Repeating {
 public:
  Repeating(const core::Contract& contract, core::Example& example) : contract_(contract), example_(example) {}

  // Adds a row as the one at `row` is, under a key that is made from `number`.
  bool repeat(core::DatasetId dataset, std::size_t row, std::size_t number) {
    core::GivenRows* given = rows_of(dataset);
    if (given == nullptr || row >= given->rows.size()) return false;
    const core::Dataset& declared = contract_.datasets[dataset];
    std::vector<Value> again = given->rows[row];
    if (!declared.identity.empty() && !rename(declared, again, *given, number)) return false;
    // A row of another dataset may have been added before it.
    rows_of(dataset)->rows.push_back(std::move(again));
    return true;
  }

 private:
  core::GivenRows* rows_of(core::DatasetId dataset) {
    const auto given = std::ranges::find(example_.data, dataset, &core::GivenRows::dataset);
    return given == example_.data.end() ? nullptr : &*given;
  }

  // A text that no other row has; else a choice that leaves the key one's own; else another row referred to; else a
  // greater whole number.
  bool rename(const core::Dataset& declared, std::vector<Value>& row, const core::GivenRows& given,
              std::size_t number) {
    for (const auto& kinds : {std::pair(Kind::identifier, Kind::text), std::pair(Kind::choice, Kind::choice),
                              std::pair(Kind::reference, Kind::reference), std::pair(Kind::number, Kind::number)})
      for (const core::ColumnIndex part : declared.identity) {
        const core::Field& field = declared.columns[part];
        const auto at = position_of(given, part);
        if (!at || (field.type.kind != kinds.first && field.type.kind != kinds.second)) continue;
        const bool other = field.type.kind == Kind::choice ? other_choice(declared, row, given, *at)
                                                           : other_value(field, row[*at], given, *at, number);
        if (other) return true;
      }
    return false;
  }

  bool other_choice(const core::Dataset& declared, std::vector<Value>& row, const core::GivenRows& given,
                    std::size_t column) const {
    const core::Field& field = declared.columns[given.columns[column]];
    const auto same_key = [&](const std::vector<Value>& other) {
      return std::ranges::all_of(declared.identity, [&](core::ColumnIndex part) {
        const auto at = position_of(given, part);
        return at && other[*at] == row[*at];
      });
    };
    const Value before = row[column];
    for (std::uint32_t i = 0; i < contract_.choices[field.type.choices].names.size(); ++i) {
      row[column] = core::Choice{i};
      if (std::ranges::none_of(given.rows, same_key)) return true;
    }
    row[column] = before;
    return false;
  }

  bool other_value(const core::Field& field, Value& value, const core::GivenRows& given, std::size_t column,
                   std::size_t number) {
    if (field.type.kind == Kind::reference) return refer_to_another(field, value, number);
    if (field.type.kind == Kind::number) {
      if (!field.type.integer) return false;
      Rational most(0);
      for (const auto& row : given.rows)
        if (const auto* known = std::get_if<Rational>(&row[column])) most = std::max(most, *known);
      value = most + Rational(1);
      return !field.bounds.high || most < *field.bounds.high;
    }
    value = "R" + std::to_string(number);
    return true;
  }

  bool refer_to_another(const core::Field& field, Value& value, std::size_t number) {
    const core::Dataset& target = contract_.datasets[field.type.of];
    core::GivenRows* rows = rows_of(field.type.of);
    if (rows == nullptr || target.identity.size() != 1) return false;
    const auto key = position_of(*rows, target.identity.front());
    if (!key) return false;
    const core::Field& identity = target.columns[target.identity.front()];
    const auto spelled = [&](const std::vector<Value>& row) {
      return Value(spelled_in_data(contract_, identity, row[*key]));
    };
    const auto row = std::ranges::find(rows->rows, value, spelled);
    if (row == rows->rows.end()) return false;
    if (!repeat(field.type.of, static_cast<std::size_t>(row - rows->rows.begin()), number)) return false;
    value = spelled(rows_of(field.type.of)->rows.back());
    return true;
  }

  const core::Contract& contract_;
  core::Example& example_;
};

}  // namespace

std::optional<core::Example> with_rows(const core::Contract& contract, core::Example example, core::DatasetId dataset,
                                       std::size_t count) {
  const auto given = std::ranges::find(example.data, dataset, &core::GivenRows::dataset);
  if (given == example.data.end() || given->rows.empty()) return std::nullopt;
  const std::size_t before = given->rows.size();
  if (count <= before) {
    given->rows.resize(count);
    return example;
  }
  example = with_keys(contract, std::move(example));
  Repeating repeating(contract, example);
  for (std::size_t row = before; row < count; ++row)
    if (!repeating.repeat(dataset, row % before, row + 1)) return std::nullopt;
  return example;
}

}  // namespace hito::driver
