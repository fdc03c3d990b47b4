// Tables, tiers and brackets as selections.
#include <algorithm>

#include "base/diagnostics.h"
#include "compiler/plan/lower.h"

namespace hito::plan {
namespace {

bool is_otherwise(const core::TableRow& row) {
  return std::ranges::any_of(
      row.matches, [](const core::Match& match) { return std::holds_alternative<core::MatchOtherwise>(match); });
}

}  // namespace

Val Lowering::matches(const core::Match& match, const core::Field& input, Val value, CodeWriter& code) {
  const auto between = [&](Val low, bool low_included, Val high, bool high_included) {
    Val all = code.truth(true);
    if (low != none) all = code.both(all, code.apply(low_included ? Op::less_equal : Op::less, Kind::bit, low, value));
    if (high != none)
      all = code.both(all, code.apply(high_included ? Op::less_equal : Op::less, Kind::bit, value, high));
    return all;
  };
  return std::visit(
      [&](const auto& m) -> Val {
        using T = std::decay_t<decltype(m)>;
        if constexpr (std::is_same_v<T, core::MatchAny> || std::is_same_v<T, core::MatchOtherwise>) {
          return code.truth(true);
        } else if constexpr (std::is_same_v<T, core::MatchEqual>) {
          return code.apply(Op::equal, Kind::bit, value, constant(m.value, input.type.kind, code).value);
        } else if constexpr (std::is_same_v<T, core::MatchRange>) {
          return between(m.low ? code.number(*m.low) : none, m.low_included, m.high ? code.number(*m.high) : none,
                         m.high_included);
        } else {
          static_assert(std::is_same_v<T, core::MatchDates>);
          return between(m.first ? code.ordinal(m.first->days) : none, m.first_included,
                         m.last ? code.ordinal(m.last->days) : none, m.last_included);
        }
      },
      match);
}

Lowered Lowering::look(const core::Look& node, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  const core::Table& table = contract_.tables[node.table];
  // A table is a body of its own: its results name no row, and are taken at the same moment.
  auto inner = std::make_shared<Scope>();
  inner->code = scope->code;
  inner->moment = scope->moment;
  std::vector<Val> args;
  Lowered rests = plain(code.truth(false), code);
  for (const core::ExprId arg : node.args) {
    const Lowered one = present(arg, scope);
    add_bits(rests, one, code);
    args.push_back(one.value);
  }
  if (table.kind == core::TableKind::brackets) {
    Lowered quantity = rests;
    quantity.value = args[0];
    return accumulate(table, node.result, quantity, inner);
  }
  // From the last line to the first, so that the first one that holds is chosen; `otherwise` remains when none does.
  std::optional<Lowered> chosen;
  const auto choose = [&](const core::TableRow& row) {
    Val holds = code.truth(true);
    for (std::size_t i = 0; i < row.matches.size(); ++i)
      holds = code.both(holds, matches(row.matches[i], table.inputs[i], args[i], code));
    const Lowered result = value(row.results[node.result], inner);
    if (!chosen) {
      chosen = result;  // the last resort
      chosen->fault = code.either(result.fault, code.negation(holds));
      return;
    }
    chosen = selected(holds, result, *chosen, code);
  };
  for (const bool remaining : {true, false})
    for (auto row = table.rows.rbegin(); row != table.rows.rend(); ++row)
      if (is_otherwise(*row) == remaining) choose(*row);
  require(chosen.has_value(), "a table without lines");
  add_bits(*chosen, rests, code);
  // Arguments and limits are compared in one unit.
  for (std::size_t i = 0; i < args.size(); ++i) {
    if (code.kind(args[i]) != Kind::number) continue;
    for (const core::TableRow& row : table.rows) {
      const auto* range = std::get_if<core::MatchRange>(&row.matches[i]);
      const auto* equal = std::get_if<core::MatchEqual>(&row.matches[i]);
      std::vector<Rational> limits;
      if (range != nullptr && range->low) limits.push_back(*range->low);
      if (range != nullptr && range->high) limits.push_back(*range->high);
      if (equal != nullptr) limits.push_back(std::get<Rational>(equal->value));
      for (const Rational& limit : limits) {
        const Val apart = code.apply(Op::subtract, Kind::number, args[i], code.number(limit));
        chosen->fault = code.either(chosen->fault, code.apply(Op::lost, Kind::bit, apart));
      }
    }
  }
  return *chosen;
}

// Each slice of the quantity at its own price.
Lowered Lowering::accumulate(const core::Table& table, std::uint32_t result, const Lowered& quantity,
                             const ScopeRef& inner) {
  CodeWriter& code = *inner->code;
  const Val zero = code.number(Rational(0));
  Lowered sum = quantity;
  sum.value = zero;
  for (const core::TableRow& row : table.rows) {
    const auto* slice = std::get_if<core::MatchRange>(&row.matches.front());
    require(slice != nullptr && slice->low.has_value(), "a bracket that is not a slice");
    const Val low = code.number(*slice->low);
    const Val reached = code.apply(Op::less, Kind::bit, low, quantity.value);
    Val end = quantity.value;
    if (slice->high) end = code.apply(Op::lesser, Kind::number, end, code.number(*slice->high));
    const Val part = code.apply(Op::subtract, Kind::number, end, low);
    const Lowered price = present(row.results[result], inner);
    const Val worth = code.apply(Op::multiply, Kind::number, part, price.value);
    Lowered added = price;
    added.value = code.select(reached, worth, zero);
    for (const Val step : {end, part, worth, added.value})
      added.fault = code.either(added.fault, code.apply(Op::lost, Kind::bit, step));
    sum.fault = code.either(sum.fault, code.both(reached, added.fault));
    // Whether the slice is reached is known only where quantity and limit can be compared.
    const Val apart = code.apply(Op::subtract, Kind::number, quantity.value, low);
    sum.fault = code.either(sum.fault, code.apply(Op::lost, Kind::bit, apart));
    sum.aggregated = code.either(sum.aggregated, code.both(reached, added.aggregated));
    sum.saw_rows = code.either(sum.saw_rows, code.both(reached, added.saw_rows));
    sum.value = code.apply(Op::add, Kind::number, sum.value, added.value);
    sum = with_loss(sum, code);
  }
  return sum;
}

}  // namespace hito::plan
