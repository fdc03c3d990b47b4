#include "driver/draw.h"

#include <algorithm>

#include "runtime/reference/vary.h"

namespace hito::driver {
namespace {

using core::Kind;
using core::Value;

Rational within(const core::Field& field, Rational value) {
  // Values without a declared range stay below 10^18.
  static const Rational most = Rational(Integer::pow10(18)) - Rational(1);
  const Rational grain = runtime::grain_of(field);
  value = round(value, grain, RoundMode::floor);
  const Rational low = field.bounds.low ? round(*field.bounds.low, grain, RoundMode::ceiling) : -most;
  const Rational high = field.bounds.high ? round(*field.bounds.high, grain, RoundMode::floor) : most;
  return std::min(std::max(value, low), high);
}

Date within(const core::Field& field, Date date) {
  static const Date first = *make_date(1, 1, 1), last = *make_date(9999, 12, 31);
  return std::min(std::max(date, field.bounds.first.value_or(first)), field.bounds.last.value_or(last));
}

}  // namespace

Value Draw::value(const core::Field& field) {
  switch (field.type.kind) {
    case Kind::yes_no: return chance(50);
    case Kind::number: return number(field);
    case Kind::date: return date(field, {});
    case Kind::text:
    case Kind::identifier: return text();
    case Kind::choice:
      return core::Choice{static_cast<std::uint32_t>(below(contract_.choices[field.type.choices].names.size()))};
    case Kind::reference:
    case Kind::poison:
    case Kind::estimate: return core::Missing{};
  }
  throw InternalError("a kind of type out of its enumeration");
}

Rational Draw::number(const core::Field& field) {
  std::vector<Rational> alike, others{Rational(0), Rational(1)};
  if (field.bounds.low) alike.push_back(*field.bounds.low);
  if (field.bounds.high) alike.push_back(*field.bounds.high);
  for (const auto& [type, number] : edges_.numbers) {
    const bool same = type.dimension == field.type.dimension &&
                      (type.shape == core::Shape::percent) == (field.type.shape == core::Shape::percent);
    (same ? alike : others).push_back(number);
  }
  const std::size_t which = below(100);
  Rational value = which >= 75 ? anywhere(field) : which >= 55 || alike.empty() ? pick(others) : pick(alike);
  // What several rows add up to, or are apart.
  if (chance(20)) value /= Rational(static_cast<std::int64_t>(2 + below(5)));
  if (chance(15)) value += pick(alike.empty() ? others : alike);
  if (chance(10)) value -= pick(alike.empty() ? others : alike);
  const Rational grain = runtime::grain_of(field);
  value = round(value, grain, chance(50) ? RoundMode::floor : RoundMode::ceiling);
  if (chance(40)) value += chance(50) ? grain : -grain;
  return within(field, value);
}

// Over all of the range, or a round figure near zero.
Rational Draw::anywhere(const core::Field& field) {
  if (field.bounds.low && field.bounds.high && chance(50)) {
    constexpr std::int64_t parts = 1000;
    const Rational part(static_cast<std::int64_t>(below(parts + 1)));
    return *field.bounds.low + (*field.bounds.high - *field.bounds.low) * part / Rational(parts);
  }
  Rational value(static_cast<std::int64_t>(below(30)));
  for (std::size_t tens = below(5); tens > 0; --tens) value *= Rational(10);
  if (field.type.shape == core::Shape::percent) value /= Rational(100);
  const bool may_be_negative = !field.bounds.low || field.bounds.low->sign() < 0;
  return may_be_negative && chance(15) ? -value : value;
}

std::string Draw::text() {
  if (!edges_.texts.empty() && chance(70)) return pick(edges_.texts);
  return std::string(1, static_cast<char>('A' + below(6)));
}

Date Draw::date(const core::Field& field, const std::vector<Date>& others) {
  static const Date some_day = *make_date(2025, 1, 1);
  std::vector<Date> alike = edges_.dates;
  if (field.bounds.first) alike.push_back(*field.bounds.first);
  if (field.bounds.last) alike.push_back(*field.bounds.last);
  if (alike.empty()) alike.push_back(some_day);
  Date date = pick(alike);
  std::optional<Date> moved;
  if (!others.empty() && chance(60)) date = pick(others);
  if (contract_.term && chance(30)) {
    const auto length = static_cast<std::size_t>(contract_.term->last.days - contract_.term->first.days + 1);
    moved = add_days(contract_.term->first, static_cast<std::int64_t>(below(length)));
  } else if (!edges_.months.empty() && chance(40)) {
    moved = add_months_clamped(date, chance(80) ? pick(edges_.months) : -pick(edges_.months));
  } else if (!edges_.days.empty() && chance(40)) {
    moved = add_days(date, chance(80) ? pick(edges_.days) : -pick(edges_.days));
  }
  date = moved.value_or(date);
  if (chance(40)) date = add_days(date, chance(50) ? 1 : -1).value_or(date);
  return within(field, date);
}

std::optional<Date> Draw::cutoff() {
  if (!chance(20)) return std::nullopt;
  return date(core::Field{}, {});
}

}  // namespace hito::driver
