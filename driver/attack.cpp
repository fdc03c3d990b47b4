#include "driver/attack.h"

#include <algorithm>

#include "driver/claim.h"
#include "driver/draw.h"
#include "driver/mutate.h"
#include "runtime/reference/changes.h"
#include "runtime/reference/keys.h"
#include "runtime/reference/splits.h"

namespace hito::driver {
namespace {

using core::Value;

class Attack {
 public:
  Attack(const Claim& claim, std::uint64_t seed)
      : claim_(claim), contract_(claim.contract), property_(claim.property), draw_(claim.contract, seed) {}

  std::optional<Counterexample> run(std::size_t runs) {
    for (std::size_t i = 0; i < runs; ++i) {
      auto next = nearest_ && draw_.chance(changed) ? changed_a_little() : made_up();
      if (!next) continue;
      const auto found = claim_.examined(next->whole());
      if (!found) continue;
      if (found->finding.verdict == runtime::Verdict::fails_here) return next->whole();
      keep(std::move(*next), found->margin);
    }
    return std::nullopt;
  }

 private:
  // Of a hundred cases, those that are the nearest one so far, changed a little.
  static constexpr unsigned changed = 60;
  // Cases without one that is nearer, after which another one is begun from.
  static constexpr std::size_t patience = 150;

  std::optional<Variation> made_up() {
    Counterexample made{draw_example(contract_, draw_)};
    if (const auto* monotone = std::get_if<core::Monotone>(&property_.kind))
      made.after = varied(*monotone, made.before);
    if (const auto* splitting = std::get_if<core::Splitting>(&property_.kind))
      made.after = split(*splitting, made.before);
    return variation_of(property_, made);
  }

  std::optional<Variation> changed_a_little() {
    Variation next = *nearest_;
    for (std::size_t times = 1 + draw_.below(3); times > 0; --times) mutate(contract_, draw_, next);
    return next;
  }

  void keep(Variation next, const std::optional<Rational>& margin) {
    if (!margin) return;
    const bool nearer = !nearest_ || *margin < margin_;
    waited_ = nearer ? 0 : waited_ + 1;
    if (waited_ > patience) {
      nearest_.reset();
      waited_ = 0;
    } else if (nearer || *margin == margin_) {
      nearest_ = std::move(next);
      margin_ = *margin;
    }
  }

  // With a greater value in one place, and the lesser one put into `before`.
  std::optional<core::Example> varied(const core::Monotone& property, core::Example& before) {
    const core::Field& field = property.input
                                   ? static_cast<const core::Field&>(contract_.inputs[*property.input])
                                   : contract_.datasets[property.column->first].columns[property.column->second];
    const auto pair = two_values(property, field);
    Value* place = pair ? place_of(property, before) : nullptr;
    if (place == nullptr) return std::nullopt;
    *place = pair->second;
    core::Example after = before;
    *place = pair->first;
    return after;
  }

  std::optional<std::pair<Value, Value>> two_values(const core::Monotone& property, const core::Field& field) {
    const Value value = draw_.value(field);
    if (property.kind == core::Monotone::Kind::never_jumps || draw_.chance(30)) {
      const auto next = runtime::next_value(contract_, field, value);
      return next ? std::optional(std::pair(value, *next)) : std::nullopt;
    }
    const Value other = draw_.value(field);
    const auto order = runtime::order_of(value, other);
    if (order == 0) return std::nullopt;
    return order < 0 ? std::pair(value, other) : std::pair(other, value);
  }

  Value* place_of(const core::Monotone& property, core::Example& example) {
    if (property.input) return place_of(*property.input, example);
    const auto rows = std::ranges::find(example.data, property.column->first, &core::GivenRows::dataset);
    if (rows == example.data.end() || rows->rows.empty()) return nullptr;
    // All columns are given, in their order.
    return &rows->rows[draw_.below(rows->rows.size())][property.column->second];
  }

  Value* place_of(core::InputId id, core::Example& example) {
    std::optional<std::uint32_t> period;
    if (contract_.inputs[id].each_period) period = static_cast<std::uint32_t>(draw_.below(contract_.periods.size()));
    const auto here = [&](const core::GivenInput& given) { return given.input == id && given.period == period; };
    auto found = std::ranges::find_if(example.inputs, here);
    if (found == example.inputs.end())
      found = example.inputs.insert(example.inputs.end(), {id, core::Missing{}, period});
    return &found->value;
  }

  std::optional<core::Example> split(const core::Splitting& property, const core::Example& before) {
    const core::SplitRows& rows = property.rows[draw_.below(property.rows.size())];
    const auto given = std::ranges::find(before.data, rows.dataset, &core::GivenRows::dataset);
    if (given == before.data.end() || given->rows.empty()) return std::nullopt;
    const std::size_t row = draw_.below(given->rows.size());
    runtime::Quantities quantities;
    for (const core::ColumnIndex column : rows.quantities)
      if (const auto* whole = std::get_if<Rational>(&given->rows[row][column]))
        quantities.push_back({column, contract_.datasets[rows.dataset].columns[column], *whole});
    const auto ways = runtime::ways_to_split(quantities);
    if (ways.empty()) return std::nullopt;
    const runtime::Quantities& way = ways[draw_.below(ways.size())];
    std::vector<Rational> first;
    for (const core::ColumnIndex column : rows.quantities) {
      const auto part = std::ranges::find(way, column, &runtime::Quantity::column);
      first.push_back(part == way.end() ? Rational(0) : part->first);
    }
    return split_in_two(before, rows, static_cast<std::uint32_t>(row), first);
  }

  const Claim& claim_;
  const core::Contract& contract_;
  const core::Property& property_;
  Draw draw_;
  // The one that held by least, since it was begun from.
  std::optional<Variation> nearest_;
  Rational margin_;
  std::size_t waited_ = 0;
};

}  // namespace

std::optional<Counterexample> attack(const core::Contract& contract, const core::Property& property, std::uint64_t seed,
                                     std::size_t runs) {
  return attack(claim_of(contract, property), seed, runs);
}

std::optional<Counterexample> attack(const Claim& claim, std::uint64_t seed, std::size_t runs) {
  return Attack(claim, seed).run(runs);
}

std::optional<Counterexample> attack_without_cutoff(const Claim& claim, std::size_t runs) {
  constexpr std::uint64_t first_seed = 1, last_seed = 3;
  for (std::uint64_t seed = first_seed; seed <= last_seed; ++seed) {
    auto found = attack(claim, seed, runs / last_seed);
    if (!found) continue;
    found->before.as_of.reset();
    if (found->after) found->after->as_of.reset();
    if (claim.fails(*found)) return found;
  }
  return std::nullopt;
}

}  // namespace hito::driver
