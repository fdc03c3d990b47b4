#include "driver/variation.h"

#include <algorithm>

namespace hito::driver {
namespace {

using core::Value;

// What a period without a value of its own has.
const core::GivenInput* for_all_periods(const core::Example& example, core::InputId input) {
  const auto found = std::ranges::find_if(
      example.inputs, [&](const core::GivenInput& given) { return given.input == input && !given.period; });
  return found == example.inputs.end() ? nullptr : &*found;
}

const core::GivenInput* find(const core::Example& example, const core::GivenInput& like) {
  const auto found = std::ranges::find_if(example.inputs, [&](const core::GivenInput& given) {
    return given.input == like.input && given.period == like.period;
  });
  return found == example.inputs.end() ? nullptr : &*found;
}

// What only `other` says of one period, said in `example` too.
void say_of_periods(core::Example& example, const core::Example& other) {
  for (const core::GivenInput& given : other.inputs) {
    if (find(example, given) != nullptr) continue;
    if (const auto* general = for_all_periods(example, given.input))
      example.inputs.push_back({given.input, Value(general->value), given.period});
  }
}

std::optional<Variation> with_input(Counterexample pair) {
  Variation made{std::move(pair.before)};
  core::Example& after = *pair.after;
  say_of_periods(made.before, after);
  say_of_periods(after, made.before);
  if (made.before.inputs.size() != after.inputs.size()) return std::nullopt;
  for (std::size_t i = 0; i < made.before.inputs.size(); ++i) {
    const core::GivenInput* other = find(after, made.before.inputs[i]);
    if (other == nullptr || (other->value != made.before.inputs[i].value && made.greater)) return std::nullopt;
    if (other->value != made.before.inputs[i].value) made.greater = {{true, i}, other->value};
  }
  return made.greater ? std::optional(std::move(made)) : std::nullopt;
}

std::optional<Variation> with_cell(const Counterexample& pair) {
  Variation made{pair.before};
  const auto& data = pair.before.data;
  if (data.size() != pair.after->data.size()) return std::nullopt;
  for (std::size_t at = 0; at < data.size(); ++at) {
    const core::GivenRows& other = pair.after->data[at];
    if (data[at].columns != other.columns || data[at].rows.size() != other.rows.size()) return std::nullopt;
    for (std::size_t row = 0; row < data[at].rows.size(); ++row)
      for (std::size_t column = 0; column < data[at].columns.size(); ++column) {
        if (data[at].rows[row][column] == other.rows[row][column]) continue;
        if (made.greater) return std::nullopt;
        made.greater = {{false, at, row, column}, other.rows[row][column]};
      }
  }
  return made.greater ? std::optional(std::move(made)) : std::nullopt;
}

std::optional<Variation> with_split(const core::Splitting& property, const Counterexample& pair) {
  const auto& data = pair.before.data;
  if (data.size() != pair.after->data.size()) return std::nullopt;
  for (std::size_t at = 0; at < data.size(); ++at) {
    const core::GivenRows& two = pair.after->data[at];
    const auto rows = std::ranges::find(property.rows, data[at].dataset, &core::SplitRows::dataset);
    if (two.rows.size() != data[at].rows.size() + 1 || rows == property.rows.end()) continue;
    const auto [one, other] = std::ranges::mismatch(data[at].rows, two.rows);
    if (one == data[at].rows.end()) return std::nullopt;
    Variation made{pair.before};
    made.split = {*rows, at, static_cast<std::size_t>(one - data[at].rows.begin()), {}};
    for (const core::ColumnIndex quantity : rows->quantities) {
      const auto column = std::ranges::find(two.columns, quantity) - two.columns.begin();
      const bool is_given = static_cast<std::size_t>(column) < two.columns.size();
      const auto* first = is_given ? std::get_if<Rational>(&(*other)[static_cast<std::size_t>(column)]) : nullptr;
      made.split->first.push_back(first != nullptr ? *first : Rational(0));
    }
    return made;
  }
  return std::nullopt;
}

}  // namespace

core::Value& value_at(core::Example& example, const ValuePlace& place) {
  if (place.is_input) return example.inputs[place.at].value;
  return example.data[place.at].rows[place.row][place.column];
}

const core::Field& field_at(const core::Contract& contract, const core::Example& example, const ValuePlace& place) {
  if (place.is_input) return contract.inputs[example.inputs[place.at].input];
  const core::GivenRows& rows = example.data[place.at];
  return contract.datasets[rows.dataset].columns[rows.columns[place.column]];
}

bool Variation::holds_row(std::size_t at, std::size_t row) const {
  return (greater && !greater->place.is_input && greater->place.at == at && greater->place.row == row) ||
         (split && split->at == at && split->row == row);
}

Counterexample Variation::whole() const {
  Counterexample made{before};
  if (split) made.after = split_in_two(before, split->rows, static_cast<std::uint32_t>(split->row), split->first);
  if (greater) {
    made.after = before;
    value_at(*made.after, greater->place) = greater->value;
  }
  return made;
}

std::optional<Variation> variation_of(const core::Property& property, const Counterexample& counterexample) {
  const auto* monotone = std::get_if<core::Monotone>(&property.kind);
  const auto* splitting = std::get_if<core::Splitting>(&property.kind);
  if (monotone == nullptr && splitting == nullptr) return Variation{counterexample.before};
  if (!counterexample.after) return std::nullopt;
  if (splitting != nullptr) return with_split(*splitting, counterexample);
  return monotone->input ? with_input(counterexample) : with_cell(counterexample);
}

}  // namespace hito::driver
