// Brackets slice a quantity from 0 upward; what can lie outside the slices is an error.
#include "compiler/facts/cover.h"
#include "compiler/facts/findings.h"
#include "compiler/facts/interval.h"
#include "compiler/facts/spelling.h"
#include "compiler/facts/table_lines.h"

namespace hito::facts {
namespace {

const Rational zero(0);

bool may_be_negative(const Range& range) { return !range.low || range.low->sign() < 0; }

std::optional<Rational> end_of(const core::Table& table) {
  const auto* last = std::get_if<core::MatchRange>(&table.rows.back().matches.front());
  return last == nullptr ? std::nullopt : last->high;
}

bool goes_over(const Range& range, const std::optional<Rational>& end) {
  return end && (!range.high || *range.high > *end);
}

// The first quantity after the last slice.
Text first_over(const core::Contract& contract, const core::Table& table, const Range& range, const Rational& end) {
  const Axis axis = axis_of(contract, table, 0, range);
  Range over = range;
  over.low = end;
  Piece piece = axis_of(contract, table, 0, over).whole;
  piece.from = axis.grid ? Cut{0, next_multiple(end, *axis.grid, true), false} : Cut{0, end, true};
  return written(contract, table.inputs.front().type, example_in(piece, axis));
}

}  // namespace

void report_brackets(const core::Contract& contract, const core::Table& table, const Range& input,
                     const std::vector<TableUse>& uses, Diagnostics& diagnostics) {
  const core::TableRow& first = table.rows.front();
  const core::TableRow& last = table.rows.back();
  const core::Type& type = table.inputs.front().type;
  const auto end = end_of(table);
  const bool negative = may_be_negative(input), over = goes_over(input, end);
  if (negative) {
    diagnostics.report(Code::brackets_of_negative, first.span,
                       {say(Say::facts_quoted, {table.by.front()}), table.name,
                        say(Say::facts_possible_values, {range_in_words(type, input)})});
  }
  if (over) {
    const Text end_text = figure(type, *end);
    diagnostics.report(Code::brackets_gap, last.span, {table.name, first_over(contract, table, input, *end), end_text});
  }
  for (const TableUse& use : uses) {
    const Range& range = use.args.front();
    const Span place = contract.exprs[use.at].span;
    if (!negative && may_be_negative(range)) {
      diagnostics.report(
          Code::brackets_of_negative, place,
          {say(Say::facts_this_quantity), table.name, say(Say::facts_possible_values, {range_in_words(type, range)})});
    } else if (!over && goes_over(range, end)) {
      diagnostics.report(Code::table_use_gap, place, {table.name, first_over(contract, table, range, *end)});
    }
  }
}

}  // namespace hito::facts
