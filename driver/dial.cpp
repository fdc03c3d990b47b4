#include "driver/dial.h"

#include <algorithm>

#include "compiler/core/read_value.h"
#include "compiler/core/units.h"
#include "driver/sound.h"
#include "driver/variation.h"
#include "runtime/reference/vary.h"

namespace hito::driver {
namespace {

using core::Kind;
using core::Value;

constexpr std::size_t most_rows_tried = 4;
constexpr std::ptrdiff_t most_rows_made = 1'500;
// Of a column or value without a declared range.
constexpr unsigned digits_without_range = 12;

std::size_t whole(const Rational& position) {
  return static_cast<std::size_t>(std::max<std::int64_t>(0, position.floor().to_int64().value()));
}

void set_in(std::vector<std::vector<Value>>& rows, std::size_t column, std::size_t count, const Value& one,
            const Value& other) {
  const auto has = [&](const auto& row) { return row[column] == one; };
  auto now = static_cast<std::size_t>(std::ranges::count_if(rows, has));
  for (auto row = rows.begin(); row != rows.end() && now < count; ++row)
    if (!has(*row)) (*row)[column] = one, ++now;
  for (auto row = rows.rbegin(); row != rows.rend() && now > count; ++row)
    if (has(*row)) (*row)[column] = other, --now;
}

class Dials {
 public:
  Dials(const core::Contract& contract, const core::Example& example, const Variable& variable,
        const Threshold& threshold)
      : contract_(contract), example_(example), variable_(variable), threshold_(threshold) {}

  std::vector<Dial> run(const std::vector<std::pair<core::DatasetId, std::uint32_t>>& rows) {
    if (variable_.input) of_input(*variable_.input);
    if (variable_.dataset) {
      const auto given = std::ranges::find(example_.data, *variable_.dataset, &core::GivenRows::dataset);
      if (given == example_.data.end() || given->rows.empty()) return {};
      if (variable_.column)
        of_column(*given, *variable_.column, rows);
      else
        of_rows(*given);
    }
    return std::move(dials_);
  }

 private:
  void of_input(core::InputId id) {
    const core::Input& input = contract_.inputs[id];
    for (std::size_t at = 0; at < example_.inputs.size(); ++at) {
      const core::GivenInput& given = example_.inputs[at];
      if (given.input != id || core::is_missing(given.value)) continue;
      std::string name = input.name;
      if (given.period) name += "@" + contract_.periods[*given.period].label;
      of_place(input, {true, at}, name);
    }
  }

  void of_column(const core::GivenRows& given, core::ColumnIndex index,
                 const std::vector<std::pair<core::DatasetId, std::uint32_t>>& preferred) {
    const auto column = std::ranges::find(given.columns, index);
    if (column == given.columns.end()) return;
    const core::Field& field = contract_.datasets[given.dataset].columns[index];
    const auto at = static_cast<std::size_t>(column - given.columns.begin());
    if (field.type.kind == Kind::yes_no || field.type.kind == Kind::choice) return of_counts(given, field, at);
    std::vector<std::uint32_t> rows;
    for (const auto& [dataset, row] : preferred)
      if (dataset == given.dataset && row < given.rows.size()) rows.push_back(row);
    if (std::ranges::none_of(preferred, [&](const auto& one) { return one.first == given.dataset; })) {
      for (std::uint32_t row = 0; row < std::min(given.rows.size(), most_rows_tried); ++row) rows.push_back(row);
    }
    const auto position = static_cast<std::size_t>(&given - example_.data.data());
    for (const std::uint32_t row : rows)
      if (!core::is_missing(given.rows[row][at]))
        of_place(field, {false, position, row, at}, say(Say::column_of_row, {field.name, key_of(given, row)}));
  }

  // The key of the row, or its number.
  std::string key_of(const core::GivenRows& given, std::size_t row) const {
    const core::Dataset& dataset = contract_.datasets[given.dataset];
    std::string key;
    for (const core::ColumnIndex part : dataset.identity) {
      const auto at = std::ranges::find(given.columns, part);
      if (at == given.columns.end()) continue;
      const Value& value = given.rows[row][static_cast<std::size_t>(at - given.columns.begin())];
      key += (key.empty() ? "" : ", ") + spelled_in_data(contract_, dataset.columns[part], value);
    }
    return key.empty() ? "#" + std::to_string(row + 1) : key;
  }

  void of_place(const core::Field& field, const ValuePlace& place, const Text& name) {
    core::Example base = example_;
    const Value now = value_at(base, place);
    if (field.type.kind == Kind::number) of_number(field, place, name, std::get<Rational>(now));
    if (field.type.kind == Kind::date) of_date(field, place, name, std::get<Date>(now));
    if (field.type.kind == Kind::choice) of_choice(field, place, name, std::get<core::Choice>(now).index);
    if (field.type.kind == Kind::yes_no) of_choice(field, place, name, std::get<bool>(now) ? 1 : 0);
  }

  void put(Dial dial, const core::Field& field, const ValuePlace& place,
           std::function<Value(const Rational&)> value_of) {
    dial.turned = [base = example_, place, value_of](const Rational& position) {
      core::Example turned = base;
      value_at(turned, place) = value_of(position);
      return turned;
    };
    dial.spelled = [&contract = contract_, type = field.type, value_of](const Rational& position) {
      return core::spell_value(contract, type, value_of(position));
    };
    dials_.push_back(std::move(dial));
  }

  void of_number(const core::Field& field, const ValuePlace& place, const Text& name, const Rational& now) {
    const Rational grain = step_of(contract_, variable_, threshold_);
    const Rational most(Integer::pow10(digits_without_range));
    Dial dial{name, round(field.bounds.low.value_or(-most), grain, RoundMode::ceiling),
              round(field.bounds.high.value_or(most), grain, RoundMode::floor), grain,
              round(now, grain, RoundMode::floor)};
    put(std::move(dial), field, place, [](const Rational& position) { return Value(position); });
  }

  void of_date(const core::Field& field, const ValuePlace& place, const Text& name, Date now) {
    static const Date first = *make_date(1900, 1, 1), last = *make_date(2199, 12, 31);
    const auto days = [](Date date) { return Rational(std::int64_t{date.days}); };
    Dial dial{name, days(field.bounds.first.value_or(first)), days(field.bounds.last.value_or(last)), Rational(1),
              days(now)};
    put(std::move(dial), field, place, [](const Rational& position) {
      Date date;
      date.days = static_cast<decltype(date.days)>(position.floor().to_int64().value());
      return Value(date);
    });
  }

  void of_choice(const core::Field& field, const ValuePlace& place, const Text& name, std::uint32_t now) {
    const bool is_choice = field.type.kind == Kind::choice;
    const std::size_t count = is_choice ? contract_.choices[field.type.choices].names.size() : 2;
    Dial dial{name, Rational(0), Rational(static_cast<std::int64_t>(count) - 1), Rational(1),
              Rational(std::int64_t{now})};
    put(std::move(dial), field, place, [is_choice](const Rational& position) {
      const std::size_t index = whole(position);
      return is_choice ? Value(core::Choice{static_cast<std::uint32_t>(index)}) : Value(index == 1);
    });
  }

  // In how many of the rows the column has one value. More: the first ones that have another; fewer: the last ones of
  // those that have it get another.
  void of_counts(const core::GivenRows& given, const core::Field& field, std::size_t column) {
    constexpr std::uint32_t most_choices = 6;
    const bool is_choice = field.type.kind == Kind::choice;
    const auto count = is_choice ? static_cast<std::uint32_t>(contract_.choices[field.type.choices].names.size()) : 1U;
    if (is_choice && count < 2) return;
    const auto position = static_cast<std::size_t>(&given - example_.data.data());
    for (std::uint32_t i = 0; i < std::min(count, most_choices); ++i) {
      const Value one = is_choice ? Value(core::Choice{i}) : Value(true);
      const Value other = is_choice ? Value(core::Choice{i == 0 ? 1U : 0U}) : Value(false);
      const std::int64_t now = std::ranges::count_if(given.rows, [&](const auto& row) { return row[column] == one; });
      Dial dial{say(Say::edges_rows_with, {contract_.datasets[given.dataset].name, field.name,
                                           core::spell_value(contract_, field.type, one)}),
                Rational(0), Rational(std::ssize(given.rows)), Rational(1), Rational(now)};
      dial.turned = [base = example_, position, column, one, other](const Rational& rows) {
        core::Example turned = base;
        set_in(turned.data[position].rows, column, whole(rows), one, other);
        return turned;
      };
      dial.spelled = [](const Rational& rows) { return to_text(rows); };
      dial.by_rows = true;
      dials_.push_back(std::move(dial));
    }
  }

  void of_rows(const core::GivenRows& given) {
    const auto now = std::ssize(given.rows);
    const bool grows = with_rows(contract_, example_, given.dataset, given.rows.size() + 1).has_value();
    Dial dial{say(Say::edges_rows, {contract_.datasets[given.dataset].name}), Rational(0),
              Rational(grows ? std::max(now, most_rows_made) : now), Rational(1), Rational(now)};
    dial.turned = [&contract = contract_, base = example_, dataset = given.dataset](const Rational& rows) {
      return with_rows(contract, base, dataset, whole(rows)).value_or(base);
    };
    dial.spelled = [](const Rational& rows) { return to_text(rows); };
    dial.by_rows = true;
    dials_.push_back(std::move(dial));
  }

  const core::Contract& contract_;
  const core::Example& example_;
  const Variable& variable_;
  const Threshold& threshold_;
  std::vector<Dial> dials_;
};

// Decimals of the number as it is written: of the percent figure, for percents.
unsigned decimals_of(const core::Field& field, const Rational& value) {
  const Rational written = field.type.shape == core::Shape::percent ? value * Rational(100) : value;
  return written.decimals().value_or(0);
}

}  // namespace

std::vector<Dial> dials_of(const core::Contract& contract, const core::Example& example, const Variable& variable,
                           const std::vector<std::pair<core::DatasetId, std::uint32_t>>& rows,
                           const Threshold& threshold) {
  return Dials(contract, example, variable, threshold).run(rows);
}

Rational step_of(const core::Contract& contract, const Variable& variable, const Threshold& threshold) {
  static const unsigned undeclared = core::Field{}.decimals;
  core::Field field = variable.input ? static_cast<const core::Field&>(contract.inputs[*variable.input])
                                     : contract.datasets[*variable.dataset].columns[*variable.column];
  if (field.type.integer || field.decimals != undeclared) return runtime::grain_of(field);
  unsigned decimals = field.type.shape == core::Shape::percent ? 2 : 0;
  if (const auto currency = core::currency_of(contract, field.type.dimension))
    decimals = std::max(2U, contract.units[*currency].decimals);
  const auto keep = [&](const Value& value) {
    if (const auto* number = std::get_if<Rational>(&value)) decimals = std::max(decimals, decimals_of(field, *number));
  };
  if (field.bounds.low) keep(*field.bounds.low);
  if (field.bounds.high) keep(*field.bounds.high);
  if (threshold.value && threshold.type.dimension == field.type.dimension) keep(*threshold.value);
  for (const core::Example& example : contract.examples) {
    for (const core::GivenInput& given : example.inputs)
      if (variable.input && given.input == *variable.input) keep(given.value);
    for (const core::GivenRows& given : example.data) {
      if (!variable.dataset || given.dataset != *variable.dataset) continue;
      const auto at = std::ranges::find(given.columns, *variable.column);
      if (at == given.columns.end()) continue;
      for (const auto& row : given.rows) keep(row[static_cast<std::size_t>(at - given.columns.begin())]);
    }
  }
  field.decimals = std::min(decimals, undeclared);
  return runtime::grain_of(field);
}

}  // namespace hito::driver
