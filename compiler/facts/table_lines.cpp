#include "compiler/facts/table_lines.h"

#include <algorithm>

#include "compiler/facts/declared.h"
#include "compiler/facts/interval.h"

namespace hito::facts {
namespace {

// The most decimals a value has where the author declared none: too fine to count by.
constexpr unsigned undeclared_decimals = 12;
// Ends without a last decimal (a third) are not sought beyond this.
constexpr unsigned most_places = 24;

Cut at(const Rational& value, bool after) { return {0, value, after}; }

// With a grid, every cut stands before a value of the grid, so that equal sets have equal pieces.
Cut on_grid(const Cut& cut, const std::optional<Rational>& grid) {
  if (cut.infinite != 0 || !grid) return cut;
  return at(next_multiple(cut.value, *grid, cut.after), false);
}

Piece on_grid(const Piece& piece, const std::optional<Rational>& grid) {
  return {on_grid(piece.from, grid), on_grid(piece.to, grid)};
}

Piece piece_between(const std::optional<Rational>& low, bool low_included, const std::optional<Rational>& high,
                    bool high_included) {
  Piece piece;
  if (low) piece.from = at(*low, !low_included);
  if (high) piece.to = at(*high, high_included);
  return piece;
}

bool counts_by(const Rational& grain) {
  const auto places = grain.decimals();
  return grain.sign() > 0 && (!places || *places < undeclared_decimals);
}

Piece equal_piece(const core::Value& value, const Axis& axis) {
  const Range range = range_of_value(value);
  std::optional<Rational> place = range.low;
  if (!place) {
    const auto named = std::find(axis.named.begin(), axis.named.end(), value);
    place = Rational(static_cast<std::int64_t>(named - axis.named.begin()));
  }
  return piece_between(place, true, place, true);
}

std::optional<Rational> day_number(const std::optional<Date>& date) {
  return date ? std::optional(Rational(date->days)) : std::nullopt;
}

// The value with the fewest decimals between two cuts; percents count in percent.
Rational shortest(const Cut& from, const Cut& to) {
  if (from.infinite != 0 && to.infinite != 0) return Rational(0);
  for (unsigned places = 0; places < most_places; ++places) {
    const Rational step(Integer(1), Integer::pow10(places));
    const Rational value =
        from.infinite == 0 ? next_multiple(from.value, step, from.after) : previous_multiple(to.value, step, !to.after);
    if (from.infinite != 0 || at(value, true) <= to) return value;
  }
  return from.after ? (from.value + to.value) / Rational(2) : from.value;
}

core::Value as_value(const Rational& place, const Axis& axis) {
  const auto whole = static_cast<std::uint32_t>(place.floor().to_int64().value_or(0));
  switch (axis.type.kind) {
    case core::Kind::yes_no: return place.sign() != 0;
    case core::Kind::date: return Date{static_cast<std::int32_t>(place.floor().to_int64().value_or(0))};
    case core::Kind::choice: return core::Choice{whole};
    case core::Kind::number: return place;
    case core::Kind::poison:
    case core::Kind::text:
    case core::Kind::identifier:
    case core::Kind::reference:
    case core::Kind::estimate: break;
  }
  return whole < axis.named.size() ? axis.named[whole] : core::Value(core::Missing{});
}

}  // namespace

Axis axis_of(const core::Contract& contract, const core::Table& table, std::size_t index, const Range& range) {
  Axis axis{table.inputs[index].type, {}, std::nullopt, {}};
  if (has_order(axis.type)) {
    const Range ends = axis.type.kind == core::Kind::number ? range : meet(range, range_of_type(contract, axis.type));
    if (ends.grain && counts_by(*ends.grain)) axis.grid = ends.grain;
    axis.whole = on_grid(piece_between(ends.low, true, ends.high, true), axis.grid);
    return axis;
  }
  for (const core::TableRow& row : table.rows) {
    const auto* equal = index < row.matches.size() ? std::get_if<core::MatchEqual>(&row.matches[index]) : nullptr;
    if (equal == nullptr) continue;
    if (std::find(axis.named.begin(), axis.named.end(), equal->value) == axis.named.end()) {
      axis.named.push_back(equal->value);
    }
  }
  const Rational others(static_cast<std::int64_t>(axis.named.size()));
  axis.grid = Rational(1);
  axis.whole = on_grid(piece_between(Rational(0), true, others, true), axis.grid);
  return axis;
}

Piece piece_of(const core::Match& match, const Axis& axis) {
  if (const auto* equal = std::get_if<core::MatchEqual>(&match))
    return on_grid(equal_piece(equal->value, axis), axis.grid);
  if (const auto* range = std::get_if<core::MatchRange>(&match)) {
    return on_grid(piece_between(range->low, range->low_included, range->high, range->high_included), axis.grid);
  }
  if (const auto* dates = std::get_if<core::MatchDates>(&match)) {
    return on_grid(
        piece_between(day_number(dates->first), dates->first_included, day_number(dates->last), dates->last_included),
        axis.grid);
  }
  return {};
}

bool closes(const core::TableRow& row) {
  return std::any_of(row.matches.begin(), row.matches.end(),
                     [](const core::Match& match) { return std::holds_alternative<core::MatchOtherwise>(match); });
}

bool can_apply(const core::Contract& contract, const core::Table& table, const core::TableRow& row,
               const std::vector<Range>& args) {
  for (std::size_t i = 0; i < args.size() && i < row.matches.size() && i < table.inputs.size(); ++i) {
    if (!has_order(table.inputs[i].type)) continue;
    const Axis axis = axis_of(contract, table, i, args[i]);
    if (meet(axis.whole, piece_of(row.matches[i], axis)).empty()) return false;
  }
  return true;
}

core::Value example_in(const Piece& piece, const Axis& axis) {
  if (!axis.grid) return as_value(shortest(piece.from, piece.to), axis);
  if (piece.from.infinite == 0) return as_value(piece.from.value, axis);
  if (piece.to.infinite == 0) return as_value(piece.to.value - *axis.grid, axis);
  return as_value(Rational(0), axis);
}

}  // namespace hito::facts
