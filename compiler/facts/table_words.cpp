#include "compiler/facts/table_words.h"

#include <algorithm>

#include "compiler/facts/interval.h"
#include "compiler/facts/spelling.h"

namespace hito::facts {
namespace {

// Choices listed in one message before it becomes a list no one reads.
constexpr std::size_t most_listed = 8;

// Days and positions are whole; a cut of a grid stands before a value.
Rational steps(const Piece& piece, const Rational& grid) { return (piece.to.value - piece.from.value) / grid; }

}  // namespace

bool TableWords::counted() const {
  return axes_.size() == 1 && (axes_[0].type.kind == core::Kind::number || axes_[0].type.kind == core::Kind::date);
}

bool TableWords::counts_whole() const {
  return axes_[0].grid && axes_[0].grid->decimals() == 0U && axes_[0].type.shape != core::Shape::percent;
}

Text TableWords::one_line() const {
  return say(table_.kind == core::TableKind::tiers ? Say::facts_one_tier : Say::facts_one_line);
}

Text TableWords::bare(const Rational& value) const {
  if (axes_[0].type.kind != core::Kind::date) return figure(axes_[0].type, value);
  return to_iso(Date{static_cast<std::int32_t>(value.floor().to_int64().value_or(0))});
}

Text TableWords::value(const Box& box, const std::vector<Axis>& axes, std::size_t axis) const {
  return written(contract_, axes[axis].type, example_in(box[axis], axes[axis]));
}

Text TableWords::named_place(const Box& box) const {
  std::vector<Text> parts;
  for (std::size_t i = 0; i < axes_.size(); ++i) {
    parts.push_back(say(Say::facts_equals, {table_.by[i], value(box, axes_, i)}));
  }
  return joined(parts, ", ");
}

Text TableWords::place(const Box& box, const std::vector<Axis>& axes) const {
  if (axes.size() == 1) return value(box, axes, 0);
  std::vector<Text> parts;
  for (std::size_t i = 0; i < axes.size(); ++i) {
    parts.push_back(say(Say::facts_equals, {table_.by[i], value(box, axes, i)}));
  }
  return joined(parts, ", ");
}

std::optional<TableWords::End> TableWords::high_end(std::size_t row) const {
  const core::Match& match = table_.rows[row].matches[0];
  if (const auto* range = std::get_if<core::MatchRange>(&match); range != nullptr && range->high) {
    return End{*range->high, range->high_included};
  }
  if (const auto* dates = std::get_if<core::MatchDates>(&match); dates != nullptr && dates->last) {
    return End{Rational(dates->last->days), dates->last_included};
  }
  return std::nullopt;
}

bool TableWords::has_low_end(std::size_t row) const {
  const core::Match& match = table_.rows[row].matches[0];
  if (const auto* range = std::get_if<core::MatchRange>(&match)) return range->low.has_value();
  const auto* dates = std::get_if<core::MatchDates>(&match);
  return dates != nullptr && dates->first.has_value();
}

Text TableWords::spelled_end(const End& end, bool after_a_start) const {
  const Say alone = end.included ? Say::facts_up_to : Say::facts_below;
  const Say second = end.included ? Say::facts_to : Say::facts_to_below;
  return say(after_a_start ? second : alone, {bare(end.value)});
}

Text TableWords::spelled_start(const Cut& from) const {
  return say(from.after ? Say::facts_above : Say::facts_from, {bare(from.value)});
}

// The last value before the cut.
Rational TableWords::last_before(const Cut& cut) const {
  return axes_[0].grid ? cut.value - *axes_[0].grid : cut.value;
}

// The end of a line that stops at the cut, as its author would write it: whole numbers and days up to the last of them,
// anything finer below the first that is left out.
TableWords::End TableWords::end_before(const Cut& cut) const {
  if (!axes_[0].grid) return {cut.value, cut.after};
  return counts_whole() ? End{last_before(cut), true} : End{cut.value, false};
}

std::optional<std::size_t> TableWords::row_ending_at(const Cut& cut) const {
  for (std::size_t i = 0; i < table_.rows.size(); ++i) {
    if (high_end(i) && piece_of(table_.rows[i].matches[0], axes_[0]).to == cut) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> TableWords::row_starting_at(const Cut& cut) const {
  for (std::size_t i = 0; i < table_.rows.size(); ++i) {
    if (has_low_end(i) && piece_of(table_.rows[i].matches[0], axes_[0]).from == cut) return i;
  }
  return std::nullopt;
}

// Why the table is asked about values so far out.
Text TableWords::range_note() const {
  const Piece& whole = axes_[0].whole;
  Range range;
  if (whole.from.infinite == 0) range.low = whole.from.value;
  if (whole.to.infinite == 0) range.high = last_before(whole.to);
  if (!range.low && !range.high) return say(Say::facts_range_undeclared, {table_.by[0]});
  return say(Say::facts_range_of, {table_.by[0], range_in_words(axes_[0].type, range)});
}

void TableWords::report_counted_gap(const Piece& gap, const Text& witness, Diagnostics& diagnostics) const {
  const auto before = row_ending_at(gap.from);
  const auto after = row_starting_at(gap.to);
  if (!before && !after) {
    diagnostics.report(Code::table_gap, table_.rows.back().span, {table_.name, witness});
    return;
  }
  if (!before) {
    const Text line = spelled_end(end_before(gap.to), false);
    diagnostics.report(Code::tier_gap_at_start, table_.rows[*after].match_spans[0],
                       {table_.name, witness, line, range_note()});
    return;
  }
  const End end = *high_end(*before);
  // Of fine steps nobody writes the first one after an end.
  const bool beyond = end.included && axes_[0].grid && !counts_whole();
  const Text start = beyond ? spelled_start({0, end.value, true}) : spelled_start(gap.from);
  const bool at_the_end = !end.included && !axes_[0].grid;
  const Text label = say(at_the_end ? Say::facts_stops_at : Say::facts_stops_short, {witness});
  const Span place = table_.rows[*before].match_spans[0];
  if (!after) {
    diagnostics.report(Code::tier_gap_at_end, place, {table_.name, witness, label, start, range_note()});
    return;
  }
  const bool second = has_low_end(*before);
  diagnostics.report(
      Code::tier_gap, place,
      {table_.name, witness, label, start, spelled_end(end, second), spelled_end(end_before(gap.to), second)});
}

void TableWords::report_left_out(const std::vector<Box>& gaps, Diagnostics& diagnostics) const {
  std::vector<Text> names;
  for (const Box& box : gaps) {
    const Rational count = steps(box[0], Rational(1));
    for (Rational i(0); i < count && names.size() <= most_listed; i += Rational(1)) {
      Piece one = box[0];
      one.from.value += i;
      const Text name = value({one}, axes_, 0);
      names.push_back(axes_[0].type.kind == core::Kind::choice ? say(Say::facts_quoted, {name}) : name);
    }
  }
  if (names.size() > most_listed) names[most_listed] = "…";
  diagnostics.report(Code::choices_left_out, table_.rows.back().span, {table_.name, list_and(names)});
}

void TableWords::report_gaps(const std::vector<Box>& gaps, Diagnostics& diagnostics) const {
  if (gaps.empty()) return;
  if (axes_.size() == 1 && !counted()) return report_left_out(gaps, diagnostics);
  for (const Box& gap : gaps) {
    const Text where = place(gap, axes_);
    if (counted()) {
      report_counted_gap(gap[0], where, diagnostics);
    } else {
      diagnostics.report(Code::table_gap, table_.rows.back().span, {table_.name, where});
    }
  }
}

// How the earlier line would end so that the later one alone keeps what both have; empty when that mends nothing.
Text TableWords::overlap_end(const Piece& overlap, std::size_t earlier, std::size_t later) const {
  const Piece first = piece_of(table_.rows[earlier].matches[0], axes_[0]);
  const Piece second = piece_of(table_.rows[later].matches[0], axes_[0]);
  if (!high_end(earlier) || first.from >= overlap.from || second.to <= first.to) return {};
  return say(Say::facts_write_end, {spelled_end(end_before(overlap.from), has_low_end(earlier))});
}

void TableWords::report_overlap(const Overlap& overlap, Diagnostics& diagnostics) const {
  std::size_t earlier = overlap.a, later = overlap.b;
  Text end;
  if (counted()) {
    const auto start = [&](std::size_t row) { return piece_of(table_.rows[row].matches[0], axes_[0]).from; };
    if (start(later) < start(earlier)) std::swap(earlier, later);
    end = overlap_end(overlap.box[0], earlier, later);
  }
  const Text shared = place(overlap.box, axes_);
  const core::TableRow& a = table_.rows[overlap.a];
  const core::TableRow& b = table_.rows[overlap.b];
  const auto constant_at = [&](const core::TableRow& row, std::size_t i) {
    return std::get_if<core::Constant>(&contract_.exprs[row.results[i]].node);
  };
  const Span place = axes_.size() == 1 ? table_.rows[earlier].match_spans[0] : b.span;
  const Span other = axes_.size() == 1 ? table_.rows[later].match_spans[0] : a.span;
  const Label also{other, say(Say::facts_includes, {shared})};
  for (std::size_t i = 0; i < std::min(a.results.size(), b.results.size()); ++i) {
    const auto* one = constant_at(a, i);
    const auto* two = constant_at(b, i);
    if (one == nullptr || two == nullptr || one->value == two->value) continue;
    const Text first = written(contract_, contract_.exprs[a.results[i]].type, one->value);
    const Text second = written(contract_, contract_.exprs[b.results[i]].type, two->value);
    diagnostics.report(Code::table_overlap, place, {named_place(overlap.box), first, second, shared, one_line(), end})
        .also.push_back(also);
    return;
  }
  diagnostics.report(Code::table_overlap_of_lines, place, {named_place(overlap.box), shared, one_line(), end})
      .also.push_back(also);
}

void TableWords::report_dead(std::size_t row, Diagnostics& diagnostics) const {
  const core::TableRow& line = table_.rows[row];
  if (closes(line)) {
    diagnostics.report(Code::otherwise_never_applies, line.span, {table_.name});
    return;
  }
  for (std::size_t i = 0; i < axes_.size(); ++i) {
    const Piece piece = piece_of(line.matches[i], axes_[i]);
    if (!meet(piece, axes_[i].whole).empty()) continue;
    Range range;
    if (axes_[i].whole.from.infinite == 0) range.low = axes_[i].whole.from.value;
    if (axes_[i].whole.to.infinite == 0) {
      range.high = axes_[i].grid ? axes_[i].whole.to.value - *axes_[i].grid : axes_[i].whole.to.value;
    }
    const Text reason = piece.empty() ? say(Say::facts_no_value_inside)
                                      : say(Say::facts_outside_range, {range_in_words(axes_[i].type, range)});
    diagnostics.report(Code::line_never_applies, line.match_spans[i], {table_.name, reason});
    return;
  }
  diagnostics.report(Code::line_hidden, line.span, {table_.name});
}

void TableWords::report_use_gap(core::ExprId use, const Box& gap, const std::vector<Axis>& there,
                                Diagnostics& diagnostics) const {
  diagnostics.report(Code::table_use_gap, contract_.exprs[use].span, {table_.name, place(gap, there)});
}

}  // namespace hito::facts
