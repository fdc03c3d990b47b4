#include "runtime/reference/changes.h"

#include "compiler/core/read_value.h"
#include "runtime/reference/properties.h"
#include "runtime/reference/vary.h"
#include "runtime/statement/row_key.h"

namespace hito::runtime {

using Kind = core::Monotone::Kind;

std::optional<core::Value> next_value(const core::Contract& contract, const core::Field& field,
                                      const core::Value& value) {
  if (const auto* number = std::get_if<Rational>(&value)) {
    const Rational next = *number + grain_of(field);
    if (field.bounds.high && next > *field.bounds.high) return std::nullopt;
    return next;
  }
  if (const auto* date = std::get_if<Date>(&value)) {
    const auto next = add_days(*date, 1);
    if (!next || (field.bounds.last && *next > *field.bounds.last)) return std::nullopt;
    return *next;
  }
  if (const auto* choice = std::get_if<core::Choice>(&value)) {
    if (choice->index + 1 >= contract.choices[field.type.choices].names.size()) return std::nullopt;
    return core::Choice{choice->index + 1};
  }
  if (const auto* truth = std::get_if<bool>(&value); truth != nullptr && !*truth) return true;
  return std::nullopt;
}

Text variable_in_words(const core::Contract& contract, core::InputId input, std::optional<std::uint32_t> period) {
  std::string name = contract.inputs[input].name;
  if (period) name += "@" + contract.periods[*period].label;
  return name;
}

Text variable_in_words(const core::Contract& contract, const Data& settled, core::DatasetId dataset,
                       core::ColumnIndex column, std::uint32_t row) {
  return say(Say::column_of_row,
             {contract.datasets[dataset].columns[column].name, joined(row_key(contract, settled, dataset, row))});
}

Changes::Changes(const Request& base, const core::Monotone& property)
    : base_(base), contract_(base.contract), property_(property) {
  if (property.kind == Kind::never_jumps) jump_ = jump_allowed();
}

Rational Changes::jump_allowed() const {
  Diagnostics already_reported;
  const Rows rows = settle_rows(contract_, base_.data, base_.as_of, already_reported);
  Evaluator evaluator(contract_, rows, base_.inputs);
  return evaluator.number(property_.jump.value(), {moment_of_contract(contract_), {}, nullptr});
}

std::optional<Rational> Changes::figure(const Data& data, const Inputs& inputs) const {
  const bool entitlement = property_.of == core::AmountKind::entitlement;
  Diagnostics faults;
  const Settlement run =
      settle(contract_, data, inputs, base_.as_of, entitlement ? Until::entitlements : Until::payments, faults);
  if (faults.has_errors()) return std::nullopt;
  Rational sum;
  for (const Line& line : run.lines)
    if (core::first_version(contract_, line.clause) == property_.clause)
      sum += entitlement ? line.entitlement : line.payment;
  return sum;
}

Rational Changes::margin(const Rational& before, const Rational& after) const {
  switch (property_.kind) {
    case Kind::never_decreases: return after - before;
    case Kind::never_increases: return before - after;
    case Kind::never_jumps: return jump_ - abs(after - before);
  }
  throw InternalError("a kind of property out of its enumeration");
}

std::vector<std::pair<Text, Text>> Changes::witness(const core::Field& field, const Text& name, const Point& before,
                                                    const Point& after) const {
  const Text figure = figure_in_words(contract_, {.kind = property_.of, .clause = property_.clause});
  const auto money = [&](const Rational& amount) {
    return core::spell_money(contract_, amount, contract_.clauses[property_.clause].currency);
  };
  return {{name, core::spell_value(contract_, field.type, before.value)},
          {figure, money(before.figure)},
          {name, core::spell_value(contract_, field.type, after.value)},
          {figure, money(after.figure)}};
}

}  // namespace hito::runtime
