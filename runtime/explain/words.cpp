#include "runtime/explain/words.h"

#include <algorithm>

#include "compiler/core/read_value.h"
#include "compiler/core/units.h"
#include "runtime/reference/keys.h"
#include "runtime/statement/row_key.h"

namespace hito::runtime {
namespace {

// Decimals that do not end are shown so far, cut, not rounded.
constexpr unsigned decimals_shown = 10;

std::string cut_decimals(const Rational& value) {
  const Rational scale(Integer::pow10(decimals_shown));
  const Rational cut(round(abs(value) * scale, Rational(1), RoundMode::floor).floor(), Integer::pow10(decimals_shown));
  return (value.sign() < 0 ? "-" : "") + group_digits(to_text(cut, decimals_shown)) + "…";
}

std::string fraction(const Rational& value) {
  return to_text(Rational(value.numerator())) + "/" + to_text(Rational(value.denominator()));
}

}  // namespace

std::string Words::quoted(Span span) const {
  std::string text = span.empty() ? std::string() : quote(span);
  // A name between backticks by itself has those of the quotation; among others it keeps marks of its own.
  if (text.starts_with('`') && text.find('`', 1) == text.size() - 1) std::erase(text, '`');
  std::ranges::replace(text, '`', '\'');
  return text.empty() ? say(Written::why_unwritten) : "`" + text + "`";
}

std::string Words::value(const core::Type& type, const core::Value& value) const {
  if (core::is_missing(value)) return say(Written::why_no_value);
  if (const auto* to = std::get_if<core::RowRef>(&value))
    return joined(row_key(contract, rows.data, type.of, to->index));
  const auto* number = std::get_if<Rational>(&value);
  if (number != nullptr && !number->decimals()) {
    const bool percent = type.shape == core::Shape::percent;
    const std::string figure = cut_decimals(percent ? *number * Rational(100) : *number);
    if (percent) return figure + "%";
    if (type.dimension.none()) return figure;
    return figure + " " + core::dimension_in_words(contract, type.dimension, false)[language];
  }
  return core::spell_value(contract, type, value);
}

std::string Words::money(const Rational& amount, core::UnitId currency) const {
  return core::spell_money(contract, amount, currency);
}

std::string Words::row(RowAt at) const { return row_in_words(contract, rows.data, at)[language]; }

std::string Words::place(RowAt at) const {
  const Table& table = rows.data.tables[at.dataset.value];
  const std::string where =
      say(table.has_lines && !table.file.empty() ? Written::why_line_of_file : Written::why_row_of_file,
          {std::to_string(table.lines[at.row])});
  // Folders are in the JSON.
  return table.file.empty() ? where : table.file.substr(table.file.find_last_of('/') + 1) + ", " + where;
}

std::string Words::clause(core::ClauseId id) const {
  const core::Clause& clause = contract.clauses[id];
  return say(clause.title.empty() ? Written::why_clause : Written::why_clause_titled, {clause.number, clause.title});
}

std::string Words::clause_inside(core::ClauseId id) const {
  return say(Written::why_clause_inside, {contract.clauses[id].number});
}

std::string Words::rounding(RoundMode mode) const {
  switch (mode) {
    case RoundMode::half_up: return say(Written::round_half_up);
    case RoundMode::half_even: return say(Written::round_half_even);
    case RoundMode::half_down: return say(Written::round_half_down);
    case RoundMode::up: return say(Written::round_up);
    case RoundMode::down: return say(Written::round_down);
    case RoundMode::floor: return say(Written::round_floor);
    case RoundMode::ceiling: return say(Written::round_ceiling);
    case RoundMode::up_05: return say(Written::round_up_05);
  }
  throw InternalError("a way of rounding out of its enumeration");
}

std::string Words::period(std::uint32_t period) const { return contract.periods[period].label; }

Step Words::valued(StepKind kind, std::string says, const core::Type& type, const core::Value& value) const {
  Step step;
  step.kind = kind;
  step.says = std::move(says);
  step.value = this->value(type, value);
  if (const auto* number = std::get_if<Rational>(&value)) {
    step.number = *number;
    if (!number->decimals()) step.exact = fraction(*number);
  }
  return step;
}

Step Words::paid(StepKind kind, std::string says, const Rational& amount, core::UnitId currency) const {
  Step step;
  step.kind = kind;
  step.says = std::move(says);
  step.value = money(amount, currency);
  step.number = amount;
  return step;
}

}  // namespace hito::runtime
