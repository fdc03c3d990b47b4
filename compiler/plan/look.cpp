// Tables, tiers, brackets and sliding scales as selections.
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
  if (table.kind == core::TableKind::scale) {
    Lowered at = rests;
    at.value = args[0];
    return interpolate(table, at, inner);
  }
  const auto all_match = [&](const core::TableRow& row) {
    Val holds = code.truth(true);
    for (std::size_t i = 0; i < row.matches.size(); ++i)
      holds = code.both(holds, matches(row.matches[i], table.inputs[i], args[i], code));
    return holds;
  };
  // From the last line to the first, so that the first one that holds is chosen; `otherwise` remains when none does.
  std::optional<Lowered> chosen;
  const auto choose = [&](const core::TableRow& row) {
    const Val holds = all_match(row);
    const Lowered result = value(row.results[node.result], inner);
    if (!chosen) {
      chosen = result;  // the last resort
      chosen->fault = code.either(result.fault, code.negation(holds));
      return;
    }
    chosen = selected(holds, result, *chosen, code);
  };
  const bool added = table.policy == core::HitPolicy::results_add;
  for (const bool remaining : {true, false})
    for (auto row = table.rows.rbegin(); row != table.rows.rend(); ++row)
      if (is_otherwise(*row) == remaining && (remaining || !added)) choose(*row);
  if (added) {
    Val any = code.truth(false);
    Lowered sum = plain(code.number(Rational(0)), code);
    for (const core::TableRow& row : table.rows) {
      if (is_otherwise(row)) continue;
      const Val holds = all_match(row);
      any = code.either(any, holds);
      const Lowered one =
          selected(holds, present(row.results[node.result], inner), plain(code.number(Rational(0)), code), code);
      add_bits(sum, one, code);
      sum.value = code.apply(Op::add, Kind::number, sum.value, one.value);
      sum = with_loss(sum, code);
    }
    if (chosen) {
      chosen = selected(any, sum, *chosen, code);
    } else {
      sum.fault = code.either(sum.fault, code.negation(any));
      chosen = sum;
    }
  }
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

// From the last stretch to the first, so that the one that holds the value is chosen. Before the first point and after
// the last the value is the point's.
Lowered Lowering::interpolate(const core::Table& table, const Lowered& at, const ScopeRef& inner) {
  CodeWriter& code = *inner->code;
  const auto point = [&](std::size_t i) {
    return std::get<Rational>(std::get<core::MatchEqual>(table.rows[i].matches.front()).value);
  };
  const auto value_at = [&](std::size_t i) { return present(table.rows[i].results.front(), inner); };
  std::size_t next = table.rows.size() - 1;
  Lowered to = value_at(next);
  Lowered chosen = to;
  for (; next > 0; --next) {
    const Lowered from = value_at(next - 1);
    const Val start = code.number(point(next - 1));
    const Val along = code.apply(Op::subtract, Kind::number, at.value, start);
    const Val rise = code.apply(Op::subtract, Kind::number, to.value, from.value);
    const Val slope = code.number(Rational(1) / (point(next) - point(next - 1)));
    const Val part = code.apply(Op::multiply, Kind::number, along, slope);
    const Val more = code.apply(Op::multiply, Kind::number, rise, part);
    Lowered line = from;
    add_bits(line, to, code);
    line.value = code.apply(Op::add, Kind::number, from.value, more);
    for (const Val step : {along, rise, part, more, line.value})
      line.fault = code.either(line.fault, code.apply(Op::lost, Kind::bit, step));
    chosen = selected(code.apply(Op::less, Kind::bit, at.value, code.number(point(next))), line, chosen, code);
    to = from;
  }
  chosen = selected(code.apply(Op::less, Kind::bit, at.value, code.number(point(0))), to, chosen, code);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const Val apart = code.apply(Op::subtract, Kind::number, at.value, code.number(point(i)));
    chosen.fault = code.either(chosen.fault, code.apply(Op::lost, Kind::bit, apart));
  }
  add_bits(chosen, at, code);
  return with_loss(chosen, code);
}

}  // namespace hito::plan
