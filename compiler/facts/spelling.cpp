#include "compiler/facts/spelling.h"

#include <algorithm>
#include <array>

#include "compiler/core/read_value.h"
#include "compiler/core/units.h"
#include "compiler/facts/declared.h"

namespace hito::facts {
namespace {

Text date_or_number(const core::Type& type, const Rational& value) {
  if (type.kind != core::Kind::date) return figure(type, value);
  const auto days = value.floor().to_int64();
  return to_iso(Date{static_cast<std::int32_t>(days.value_or(0))});
}

Text written_number(const core::Contract& contract, const core::Type& type, const Rational& value) {
  const Text bare = figure(type, value);
  if (type.shape == core::Shape::percent || type.dimension.none()) return bare;
  const bool one = abs(value) == Rational(1);
  return say(Say::facts_number_of, {bare, core::dimension_in_words(contract, type.dimension, one)});
}

}  // namespace

Text joined(const std::vector<Text>& parts, const Text& glue) {
  Text all;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (const Language language : languages) {
      std::string& text = all.in[index_of(language)];
      if (i > 0) text += glue[language];
      text += parts[i][language];
    }
  }
  return all;
}

Text list_and(const std::vector<Text>& items) {
  if (items.size() < 2) return joined(items, ", ");
  const std::vector<Text> before(items.begin(), items.end() - 1);
  return say(Say::facts_list_and, {joined(before, ", "), items.back()});
}

std::string figure(const core::Type& type, const Rational& value) {
  if (type.shape != core::Shape::percent) return group_digits(to_text(value));
  const Rational percent = value * Rational(100);
  return percent.decimals() ? group_digits(to_text(percent)) + "%" : to_text(value);
}

Text written(const core::Contract& contract, const core::Type& type, const core::Value& value) {
  if (core::is_missing(value)) return say(Say::facts_other_value);
  if (const auto* number = std::get_if<Rational>(&value)) return written_number(contract, type, *number);
  if (const auto* truth = std::get_if<bool>(&value)) return say(*truth ? Say::value_yes : Say::value_no);
  return core::spell_value(contract, type, value);
}

Text range_in_words(const core::Type& type, const Range& range) {
  if (range.low && range.high) {
    return say(Say::facts_from_to, {date_or_number(type, *range.low), date_or_number(type, *range.high)});
  }
  if (range.low) return say(Say::facts_from, {date_or_number(type, *range.low)});
  if (range.high) return say(Say::facts_up_to, {date_or_number(type, *range.high)});
  return say(Say::facts_any_value);
}

Text range_label(const core::Contract& contract, const Named& named) {
  const core::Type& type = contract.exprs[named.at].type;
  if (named.field == nullptr) return say(Say::facts_possible_values, {range_in_words(type, named.range)});
  const Range declared = range_of_field(contract, *named.field);
  if (!declared.low && !declared.high) return say(Say::facts_no_declared_range);
  return say(Say::facts_declared_range, {range_in_words(type, declared)});
}

bool feminine(std::string_view noun) {
  constexpr std::array<std::string_view, 6> endings{"a", "ción", "sión", "dad", "tad", "tud"};
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return noun.ends_with(ending); });
}

}  // namespace hito::facts
