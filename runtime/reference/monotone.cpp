// "entitlement under clause 5.2 never decreases as months increases": the run is repeated with the variable at other
// values, all else equal. The work is bounded, by counts alone, so that it is the same on every machine.
#include <algorithm>

#include "compiler/core/read_value.h"
#include "runtime/reference/keys.h"
#include "runtime/reference/properties.h"
#include "runtime/reference/vary.h"
#include "runtime/statement/row_key.h"

namespace hito::runtime {
namespace {

using core::Value;
using Kind = core::Monotone::Kind;

constexpr std::size_t most_values = 50;

// Sorted, each once, none missing; spread evenly when there are more than `most`, which is at least 2.
std::vector<Value> spread(std::vector<Value> values, std::size_t most) {
  std::erase_if(values, [](const Value& value) { return core::is_missing(value); });
  std::ranges::sort(values, [](const Value& a, const Value& b) { return order_of(a, b) < 0; });
  const auto same = [](const Value& a, const Value& b) { return order_of(a, b) == 0; };
  values.erase(std::unique(values.begin(), values.end(), same), values.end());
  if (values.size() <= most) return values;
  std::vector<Value> chosen;
  for (std::size_t i = 0; i < most; ++i) chosen.push_back(values[i * (values.size() - 1) / (most - 1)]);
  return chosen;
}

// The next value the field can hold above `value`, within its bounds.
std::optional<Value> next_value(const core::Contract& contract, const core::Field& field, const Value& value) {
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

class Comparison {
 public:
  Comparison(const Request& request, const Settlement& settlement, const core::Monotone& property)
      : request_(request),
        contract_(request.contract),
        settlement_(settlement),
        property_(property),
        data_(request.data),
        inputs_(request.inputs) {
    if (property.kind == Kind::never_jumps) jump_ = jump_allowed();
  }

  PropertyFinding run(const std::vector<Inputs>& also) {
    if (property_.input) over_input(*property_.input, also);
    if (property_.column) over_column(property_.column->first, property_.column->second);
    if (finding_.cases == 0) finding_.verdict = Verdict::not_exercised;
    return std::move(finding_);
  }

 private:
  Rational jump_allowed() const {
    Diagnostics already_reported;
    const Rows rows = settle_rows(contract_, data_, request_.as_of, already_reported);
    Evaluator evaluator(contract_, rows, inputs_);
    return evaluator.number(property_.jump.value(), {moment_of_contract(contract_), {}, nullptr});
  }

  void over_input(core::InputId id, const std::vector<Inputs>& also) {
    std::vector<Value> values;
    const auto collect = [&](const Inputs& inputs) {
      for (const auto& [which, value] : inputs.values)
        if (which.first == id) values.push_back(value);
    };
    collect(request_.inputs);
    for (const Inputs& inputs : also) collect(inputs);
    const std::size_t runs = runs_within_bounds(request_);
    if (runs < 2) return;
    values = spread(std::move(values), std::min(most_values, runs));
    // A value reported each period is varied in one period at a time.
    for (const auto& [which, value] : request_.inputs.values) {
      if (which.first != id) continue;
      std::string name = contract_.inputs[id].name;
      if (which.second) name += "@" + contract_.periods[*which.second].label;
      compare(contract_.inputs[id], values, name, [&, at = which](const Value& v) { inputs_.values[at] = v; });
      inputs_.values[which] = value;
    }
  }

  void over_column(core::DatasetId dataset, core::ColumnIndex column) {
    const core::Field& field = contract_.datasets[dataset].columns[column];
    Cells& cells = data_.tables[dataset.value].columns[column].cells;
    const std::size_t runs = runs_within_bounds(request_);
    if (runs < 2) return;
    const std::vector<Value> values = spread(cells.all(), std::min(most_values, runs));
    const auto& rows = settlement_.key_order[dataset.value];
    const std::size_t each = std::max<std::size_t>(values.size(), 1);
    const std::size_t count = std::min({rows.size(), most_varied_rows, runs / each});
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint32_t row = rows[i];
      const Value kept = cells[row];
      const Text name =
          say(Say::column_of_row, {field.name, joined(row_key(contract_, settlement_.data, dataset, row))});
      compare(field, values, name, [&](const Value& value) { cells.set(row, value); });
      cells.set(row, kept);
    }
  }

  // Each value with the next one: never decreasing over neighbours is never decreasing at all. A jump is looked for
  // between each value and the very next one that the variable can have.
  template <class Set>
  void compare(const core::Field& field, const std::vector<Value>& values, const Text& name, Set&& set) {
    const auto amount_at = [&](const Value& value) {
      set(value);
      return amount();
    };
    if (property_.kind == Kind::never_jumps) {
      for (const Value& value : values)
        if (const auto next = next_value(contract_, field, value))
          judge(field, name, value, amount_at(value), *next, amount_at(*next));
      return;
    }
    std::optional<Rational> before;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const auto here = amount_at(values[i]);
      if (i > 0) judge(field, name, values[i - 1], before, values[i], here);
      before = here;
    }
  }

  // The figure as data and inputs now stand; nothing where the value does not fit the rest of the data.
  std::optional<Rational> amount() const {
    const bool entitlement = property_.of == core::AmountKind::entitlement;
    Diagnostics faults;
    const Settlement run =
        settle(contract_, data_, inputs_, request_.as_of, entitlement ? Until::entitlements : Until::payments, faults);
    if (faults.has_errors()) return std::nullopt;
    Rational sum;
    for (const Line& line : run.lines)
      if (core::first_version(contract_, line.clause) == property_.clause)
        sum += entitlement ? line.entitlement : line.payment;
    return sum;
  }

  bool allowed(const Rational& before, const Rational& after) const {
    switch (property_.kind) {
      case Kind::never_decreases: return after >= before;
      case Kind::never_increases: return after <= before;
      case Kind::never_jumps: return abs(after - before) <= jump_;
    }
    throw InternalError("a kind of property out of its enumeration");
  }

  void judge(const core::Field& field, const Text& name, const Value& value, const std::optional<Rational>& before,
             const Value& next, const std::optional<Rational>& after) {
    if (!before || !after) return;
    ++finding_.cases;
    if (allowed(*before, *after) || finding_.verdict == Verdict::fails_here) return;
    finding_.verdict = Verdict::fails_here;
    const Text figure = figure_in_words(contract_, {.kind = property_.of, .clause = property_.clause});
    const auto money = [&](const Rational& amount) {
      return core::spell_money(contract_, amount, contract_.clauses[property_.clause].currency);
    };
    finding_.witness = {{name, core::spell_value(contract_, field.type, value)},
                        {figure, money(*before)},
                        {name, core::spell_value(contract_, field.type, next)},
                        {figure, money(*after)}};
  }

  const Request& request_;
  const core::Contract& contract_;
  const Settlement& settlement_;
  const core::Monotone& property_;
  // As in the request, but for the variable.
  Data data_;
  Inputs inputs_;
  Rational jump_;
  PropertyFinding finding_;
};

}  // namespace

PropertyFinding examine_monotone(const Request& request, const Settlement& settlement, const core::Monotone& property,
                                 const std::vector<Inputs>& also) {
  return Comparison(request, settlement, property).run(also);
}

}  // namespace hito::runtime
