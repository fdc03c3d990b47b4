#include <fmt/format.h>

#include "compiler/core/read_value.h"
#include "compiler/core/shown.h"
#include "compiler/core/units.h"

namespace hito::core {
namespace {

std::string spell_percent(const Rational& value) {
  const Rational figure = value * Rational(100);
  // 1/3 has no percent figure that ends; "100/3%" would read as 100 divided by 3%.
  return figure.decimals() ? group_digits(to_text(figure)) + "%" : to_text(value);
}

std::string spell_number(const Contract& contract, const Type& type, const Rational& value) {
  if (type.shape == Shape::percent) return spell_percent(value);
  unsigned least = 0;
  for (const auto& [unit, exponent] : type.dimension.factors) {
    const Unit& declared = contract.units[unit];
    if (exponent == 1 && declared.kind == Unit::Kind::currency) least = declared.decimals;
  }
  const std::string figure = group_digits(to_text(value, least));
  if (type.dimension.none()) return figure;
  const bool one = abs(value) == Rational(1);
  return fmt::format("{} {}", figure, dimension_in_words(contract, type.dimension, one)[contract.language]);
}

Text with_unit(Say bare, Say of_unit, const Contract& contract, const Dimension& dimension) {
  return dimension.none() ? say(bare) : say(of_unit, {dimension_in_words(contract, dimension, false)});
}

Text describe_number(const Contract& contract, const Type& type) {
  const Dimension& dimension = type.dimension;
  if (const auto currency = currency_of(contract, dimension))
    return say(Say::type_money, {unit_in_words(contract, *currency, false)});
  const auto is_below = [](const auto& factor) { return factor.second < 0; };
  for (const auto& factor : dimension.factors)
    if (is_below(factor)) return dimension_in_words(contract, dimension, true);
  switch (type.shape) {
    case Shape::percent: return say(Say::type_percent);
    case Shape::ratio: return say(Say::type_ratio);
    case Shape::plain:
      return type.integer ? with_unit(Say::type_integer, Say::type_integer_of, contract, dimension)
                          : with_unit(Say::type_number, Say::type_number_of, contract, dimension);
  }
  throw InternalError("a shape of number out of its enumeration");
}

}  // namespace

std::string spell_value(const Contract& contract, const Type& type, const Value& value) {
  return std::visit(
      [&](const auto& v) -> std::string {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, Missing>) {
          return "";
        } else if constexpr (std::is_same_v<T, bool>) {
          return say(v ? Say::value_yes : Say::value_no, contract.language);
        } else if constexpr (std::is_same_v<T, Rational>) {
          return spell_number(contract, type, v);
        } else if constexpr (std::is_same_v<T, Date>) {
          return to_iso(v);
        } else if constexpr (std::is_same_v<T, Choice>) {
          return contract.choices[type.choices].names[v.index];
        } else if constexpr (std::is_same_v<T, RowRef>) {
          // The key of the row is in the data, which is not at hand: its place in the table, counted from 1.
          return fmt::format("#{}", v.index + 1);
        } else {
          static_assert(std::is_same_v<T, std::string>);
          return v;
        }
      },
      value);
}

std::string spell_money(const Contract& contract, const Rational& amount, UnitId currency) {
  return fmt::format("{} {}", group_digits(to_text(amount, money_decimals(contract, currency))),
                     contract.units[currency].name);
}

Text describe(const Contract& contract, const Type& type, std::size_t most) {
  switch (type.kind) {
    case Kind::poison: return say(Say::type_unknown);
    case Kind::yes_no: return say(Say::type_yes_no);
    case Kind::number: return describe_number(contract, type);
    case Kind::date: return say(Say::type_date);
    case Kind::text: return say(Say::type_text);
    case Kind::identifier: return say(Say::type_identifier);
    case Kind::choice: return say(Say::type_choice, {list_of(contract.choices[type.choices].names, most)});
    case Kind::reference: return say(Say::type_reference, {contract.datasets[type.of].name});
    case Kind::estimate: return say(Say::type_estimate);
  }
  throw InternalError("a kind of type out of its enumeration");
}

}  // namespace hito::core
