#include "compiler/facts/declared.h"

#include "compiler/facts/interval.h"

namespace hito::facts {
namespace {

Range whole(std::optional<Rational> low, std::optional<Rational> high) {
  return between(std::move(low), std::move(high), Rational(1));
}

std::optional<Rational> day_number(const std::optional<Date>& date) {
  return date ? std::optional(Rational(date->days)) : std::nullopt;
}

// A percent with two decimals, 12.34%, is a number with four.
Rational smallest_step(const core::Field& field) {
  if (field.type.integer) return Rational(1);
  const unsigned places = field.decimals + (field.type.shape == core::Shape::percent ? 2U : 0U);
  return Rational(Integer(1), Integer::pow10(places));
}

}  // namespace

bool has_order(const core::Type& type) {
  switch (type.kind) {
    case core::Kind::number:
    case core::Kind::date:
    case core::Kind::choice:
    case core::Kind::yes_no: return true;
    case core::Kind::poison:
    case core::Kind::text:
    case core::Kind::identifier:
    case core::Kind::reference:
    case core::Kind::estimate: return false;
  }
  return false;
}

Range range_of_type(const core::Contract& contract, const core::Type& type) {
  switch (type.kind) {
    case core::Kind::yes_no: return whole(Rational(0), Rational(1));
    case core::Kind::date: return whole(std::nullopt, std::nullopt);
    case core::Kind::choice: {
      if (!type.choices.valid()) return whole(Rational(0), std::nullopt);
      const auto count = static_cast<std::int64_t>(contract.choices[type.choices].names.size());
      return whole(Rational(0), Rational(count - 1));
    }
    case core::Kind::number: return type.integer ? whole(std::nullopt, std::nullopt) : Range{};
    case core::Kind::poison:
    case core::Kind::text:
    case core::Kind::identifier:
    case core::Kind::reference:
    case core::Kind::estimate: return {};
  }
  return {};
}

Range range_of_field(const core::Contract& contract, const core::Field& field) {
  if (field.type.kind == core::Kind::number) {
    return between(field.bounds.low, field.bounds.high, smallest_step(field));
  }
  if (field.type.kind == core::Kind::date) {
    return whole(day_number(field.bounds.first), day_number(field.bounds.last));
  }
  return range_of_type(contract, field.type);
}

Range range_of_value(const core::Value& value) {
  if (const auto* truth = std::get_if<bool>(&value)) return constant(Rational(*truth ? 1 : 0));
  if (const auto* number = std::get_if<Rational>(&value)) return constant(*number);
  if (const auto* date = std::get_if<Date>(&value)) return constant(Rational(date->days));
  if (const auto* choice = std::get_if<core::Choice>(&value)) return constant(Rational(choice->index));
  return {};
}

}  // namespace hito::facts
