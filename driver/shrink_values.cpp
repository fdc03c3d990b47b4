#include <algorithm>

#include "driver/shrinking.h"
#include "driver/simpler.h"
#include "runtime/reference/changes.h"
#include "runtime/reference/keys.h"
#include "runtime/reference/splits.h"

namespace hito::driver {

using core::Value;

namespace {

// Round figures halfway, the roundest first.
std::vector<Value> middles(const Value& low, const Value& high) {
  std::vector<Value> found;
  const auto* a = std::get_if<Rational>(&low);
  const auto* b = std::get_if<Rational>(&high);
  if (a == nullptr || b == nullptr) return found;
  const Rational half = (*a + *b) / Rational(2);
  for (int last = 18; last >= -14; --last)
    if (const Rational step = pow(Rational(10), last); step < *b - *a)
      found.emplace_back(round(half, step, RoundMode::half_even));
  return found;
}

}  // namespace

bool Shrinking::plainer() {
  bool any = false;
  for (std::size_t at = 0; at < best_.before.inputs.size(); ++at) any = plainer({true, at}) || any;
  for (std::size_t at = 0; at < best_.before.data.size(); ++at)
    for (std::size_t row = 0; row < best_.before.data[at].rows.size(); ++row)
      for (std::size_t column = 0; column < best_.before.data[at].columns.size(); ++column)
        any = plainer({false, at, row, column}) || any;
  return any;
}

bool Shrinking::plainer(const ValuePlace& place) {
  if (best_.greater && best_.greater->place == place) return plainer_pair();
  if (best_.split && !place.is_input && best_.holds_row(place.at, place.row) && is_split(place.column))
    return plainer_split(place);
  const core::Field& field = field_at(contract_, best_.before, place);
  const Value value = value_at(best_.before, place);
  return std::ranges::any_of(plainer_values(contract_, field, value), [&](const Value& plain) {
    Variation less = best_;
    value_at(less.before, place) = plain;
    return take(std::move(less));
  });
}

bool Shrinking::is_split(std::size_t column) const {
  const core::ColumnIndex index = best_.before.data[best_.split->at].columns[column];
  return std::ranges::find(best_.split->rows.quantities, index) != best_.split->rows.quantities.end();
}

bool Shrinking::take_pair(const Value& value, const Value& greater) {
  Variation less = best_;
  value_at(less.before, less.greater->place) = value;
  less.greater->value = greater;
  return take(std::move(less));
}

// Of the value and the greater one, each may be plainer; then they come closer to each other while none gets less
// plain. Of a value and the very next one, both move.
bool Shrinking::plainer_pair() {
  const core::Field& field = field_at(contract_, best_.before, best_.greater->place);
  const Value value = value_at(best_.before, best_.greater->place);
  const Value greater = best_.greater->value;
  const bool next = std::get<core::Monotone>(claim_.property.kind).kind == core::Monotone::Kind::never_jumps;
  for (const Value& plain : plainer_values(contract_, field, value)) {
    const auto after = next ? runtime::next_value(contract_, field, plain) : std::optional(greater);
    if (after && take_pair(plain, *after)) return true;
  }
  if (next) return false;
  for (const Value& plain : plainer_values(contract_, field, greater))
    if (take_pair(value, plain)) return true;
  return closer(field, value, greater);
}

bool Shrinking::closer(const core::Field& field, const Value& value, const Value& greater) {
  const auto is_between = [&](const Value& one) {
    return runtime::order_of(value, one) < 0 && runtime::order_of(one, greater) < 0;
  };
  for (const Value& middle : middles(value, greater)) {
    if (!is_between(middle)) continue;
    if (!is_plainer(contract_, field, greater, middle) && take_pair(value, middle)) return true;
    if (!is_plainer(contract_, field, value, middle) && take_pair(middle, greater)) return true;
  }
  return false;
}

// Another quantity is shared out in other parts.
bool Shrinking::plainer_split(const ValuePlace& place) {
  const core::Field& field = field_at(contract_, best_.before, place);
  const Value value = value_at(best_.before, place);
  return std::ranges::any_of(plainer_values(contract_, field, value), [&](const Value& plain) {
    Variation less = best_;
    value_at(less.before, place) = plain;
    const std::vector<Variation> ways = shared_out(less);
    return std::ranges::any_of(ways, [&](const Variation& way) { return take(way); });
  });
}

std::vector<Variation> Shrinking::shared_out(const Variation& variation) const {
  const core::GivenRows& given = variation.before.data[variation.split->at];
  runtime::Quantities row;
  std::vector<std::size_t> which;
  for (std::size_t i = 0; i < variation.split->rows.quantities.size(); ++i) {
    const core::ColumnIndex column = variation.split->rows.quantities[i];
    const auto at = std::ranges::find(given.columns, column);
    if (at == given.columns.end()) continue;
    const Value& cell = given.rows[variation.split->row][static_cast<std::size_t>(at - given.columns.begin())];
    if (const auto* whole = std::get_if<Rational>(&cell)) {
      row.push_back({column, contract_.datasets[given.dataset].columns[column], *whole});
      which.push_back(i);
    }
  }
  std::vector<Variation> ways;
  for (const runtime::Quantities& parts : runtime::ways_to_split(row)) {
    ways.push_back(variation);
    for (std::size_t i = 0; i < parts.size(); ++i) ways.back().split->first[which[i]] = parts[i].first;
  }
  return ways;
}

}  // namespace hito::driver
