#include "driver/mutate.h"

#include <algorithm>

#include "driver/sound.h"

namespace hito::driver {
namespace {

using core::Kind;
using core::Value;

class Mutation {
 public:
  Mutation(const core::Contract& contract, Draw& draw, Variation& variation)
      : contract_(contract), draw_(draw), variation_(variation), example_(variation.before) {}

  void run() {
    const std::size_t which = draw_.below(100);
    if (which < 5) {
      example_.as_of = draw_.cutoff();
    } else if (!example_.inputs.empty() && (which < 30 || example_.data.empty())) {
      change_input();
    } else if (!example_.data.empty()) {
      core::GivenRows& rows = example_.data[draw_.below(example_.data.size())];
      if (!rows.rows.empty()) which < 60 ? repeat_rows(rows) : change_cell(rows);
    }
  }

 private:
  void change_input() {
    const ValuePlace place{true, draw_.below(example_.inputs.size())};
    if (variation_.greater && variation_.greater->place == place) return;
    value_at(example_, place) = draw_.value(field_at(contract_, example_, place));
  }

  // Half of the time in every row.
  void change_cell(core::GivenRows& rows) {
    const std::size_t column = draw_.below(rows.columns.size());
    const core::Dataset& dataset = contract_.datasets[rows.dataset];
    const core::Field& field = dataset.columns[rows.columns[column]];
    const bool is_key = std::ranges::find(dataset.identity, rows.columns[column]) != dataset.identity.end();
    const std::size_t row = draw_.below(rows.rows.size());
    const Value value = field.type.kind == Kind::reference ? reference(field)
                        : field.type.kind == Kind::date    ? Value(draw_.date(field, dates_of(rows, row)))
                                                           : draw_.value(field);
    const bool everywhere = !is_key && draw_.chance(50);
    for (std::size_t i = 0; i < rows.rows.size(); ++i)
      if ((everywhere || i == row) && may_change(rows, i, column)) rows.rows[i][column] = value;
  }

  // The value that varies, and the quantities that are shared out, stay.
  bool may_change(const core::GivenRows& rows, std::size_t row, std::size_t column) const {
    const auto at = static_cast<std::size_t>(&rows - example_.data.data());
    if (variation_.split && variation_.holds_row(at, row)) return false;
    return !variation_.greater || variation_.greater->place != ValuePlace{false, at, row, column};
  }

  std::vector<Date> dates_of(const core::GivenRows& rows, std::size_t row) const {
    std::vector<Date> dates;
    for (const Value& value : rows.rows[row])
      if (const auto* date = std::get_if<Date>(&value)) dates.push_back(*date);
    return dates;
  }

  Value reference(const core::Field& field) {
    const auto target = std::ranges::find(example_.data, field.type.of, &core::GivenRows::dataset);
    const auto& identity = contract_.datasets[field.type.of].identity;
    if (target == example_.data.end() || target->rows.empty() || identity.size() != 1) return core::Missing{};
    const auto column = std::ranges::find(target->columns, identity.front()) - target->columns.begin();
    const Value& key = target->rows[draw_.below(target->rows.size())][static_cast<std::size_t>(column)];
    return spelled_in_data(contract_, contract_.datasets[field.type.of].columns[identity.front()], key);
  }

  // One row again, or all of them.
  void repeat_rows(core::GivenRows& rows) {
    const std::size_t count = rows.rows.size();
    const std::size_t only = draw_.below(count);
    const bool all = draw_.chance(50);
    for (std::size_t row = 0; row < count && rows.rows.size() < most_rows_made_up; ++row)
      if (all || row == only) {
        std::vector<Value> again = rows.rows[row];
        rename(rows, again);
        rows.rows.push_back(std::move(again));
      }
  }

  void rename(const core::GivenRows& rows, std::vector<Value>& row) {
    const core::Dataset& dataset = contract_.datasets[rows.dataset];
    if (dataset.identity.empty()) return;
    const core::ColumnIndex part = dataset.identity[draw_.below(dataset.identity.size())];
    const auto column = static_cast<std::size_t>(std::ranges::find(rows.columns, part) - rows.columns.begin());
    const core::Field& field = dataset.columns[part];
    const bool words = field.type.kind == Kind::text || field.type.kind == Kind::identifier;
    // A number that no other row has, after a letter that the drawn ones have.
    const auto is_taken = [&](const Value& key) {
      return std::ranges::any_of(rows.rows, [&](const auto& other) { return other[column] == key; });
    };
    if (words) {
      std::size_t number = rows.rows.size();
      while (is_taken("A" + std::to_string(number))) ++number;
      row[column] = "A" + std::to_string(number);
    } else {
      row[column] = field.type.kind == Kind::reference ? reference(field) : draw_.value(field);
    }
  }

  const core::Contract& contract_;
  Draw& draw_;
  Variation& variation_;
  core::Example& example_;
};

}  // namespace

void mutate(const core::Contract& contract, Draw& draw, Variation& variation) {
  Mutation(contract, draw, variation).run();
}

}  // namespace hito::driver
