// "entitlement under clause 5.2 never decreases as months increases": the run is repeated with the variable at other
// values, all else equal. The work is bounded, by counts alone, so that it is the same on every machine.
#include <algorithm>

#include "runtime/reference/changes.h"
#include "runtime/reference/keys.h"
#include "runtime/reference/properties.h"
#include "runtime/reference/vary.h"

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

class Comparison {
 public:
  Comparison(const Request& request, const Settlement& settlement, const core::Monotone& property)
      : request_(request),
        contract_(request.contract),
        settlement_(settlement),
        property_(property),
        changes_(request, property),
        data_(request.data),
        inputs_(request.inputs) {}

  PropertyFinding run(const std::vector<Inputs>& also) {
    if (property_.input) over_input(*property_.input, also);
    if (property_.column) over_column(property_.column->first, property_.column->second);
    if (finding_.cases == 0) finding_.verdict = Verdict::not_exercised;
    return std::move(finding_);
  }

 private:
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
      const Text name = variable_in_words(contract_, id, which.second);
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
      const Text name = variable_in_words(contract_, settlement_.data, dataset, column, row);
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
      return changes_.figure(data_, inputs_);
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

  void judge(const core::Field& field, const Text& name, const Value& value, const std::optional<Rational>& before,
             const Value& next, const std::optional<Rational>& after) {
    if (!before || !after) return;
    ++finding_.cases;
    if (changes_.allowed(*before, *after) || finding_.verdict == Verdict::fails_here) return;
    finding_.verdict = Verdict::fails_here;
    finding_.witness = changes_.witness(field, name, {value, *before}, {next, *after});
  }

  const Request& request_;
  const core::Contract& contract_;
  const Settlement& settlement_;
  const core::Monotone& property_;
  const Changes changes_;
  // As in the request, but for the variable.
  Data data_;
  Inputs inputs_;
  PropertyFinding finding_;
};

}  // namespace

PropertyFinding examine_monotone(const Request& request, const Settlement& settlement, const core::Monotone& property,
                                 const std::vector<Inputs>& also) {
  return Comparison(request, settlement, property).run(also);
}

}  // namespace hito::runtime
