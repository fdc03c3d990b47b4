#include "tests/differential/cells.h"

#include <fmt/format.h>

#include <algorithm>

namespace hito::fuzz {
namespace {

void add_match(const core::Match& match, Edges& edges) {
  if (const auto* range = std::get_if<core::MatchRange>(&match)) {
    if (range->low) edges.numbers.push_back(*range->low);
    if (range->high) edges.numbers.push_back(*range->high);
  }
  if (const auto* dates = std::get_if<core::MatchDates>(&match)) {
    if (dates->first) edges.dates.push_back(*dates->first);
    if (dates->last) edges.dates.push_back(*dates->last);
  }
}

// 2^31, 2^53, 2^63, 2^64: where the numbers of machines end, counted in the smallest step of a field.
Rational machine_edge(Random& random) {
  const unsigned bits = random.pick({31U, 32U, 53U, 62U, 63U, 64U, 99U});
  Integer value(1);
  for (unsigned i = 0; i < bits; ++i) value *= Integer(2);
  return Rational(value) + Rational(random.between(-1, 1));
}

std::string by_pattern(Date date, const std::string& pattern) {
  if (pattern.empty()) return to_iso(date);
  const YearMonthDay parts = civil(date);
  std::string text = pattern;
  const auto put = [&](char letter, char other, const std::string& figure) {
    const std::size_t at = text.find_first_of(std::string{letter, other});
    if (at != std::string::npos) text.replace(at, figure.size(), figure);
  };
  put('y', 'a', fmt::format("{:04}", parts.year));
  put('m', 'M', fmt::format("{:02}", parts.month));
  put('d', 'D', fmt::format("{:02}", parts.day));
  return text;
}

}  // namespace

Edges edges_of(const core::Contract& contract) {
  Edges edges;
  edges.numbers = {Rational(0), Rational(1), Rational(-1), Rational(1, 2), Rational(100)};
  for (const core::Expr& expr : contract.exprs) {
    const auto* constant = std::get_if<core::Constant>(&expr.node);
    if (constant == nullptr) continue;
    if (const auto* number = std::get_if<Rational>(&constant->value)) edges.numbers.push_back(*number);
    if (const auto* date = std::get_if<Date>(&constant->value)) edges.dates.push_back(*date);
  }
  for (const core::Table& table : contract.tables)
    for (const core::TableRow& row : table.rows)
      for (const core::Match& match : row.matches) add_match(match, edges);
  if (contract.term)
    for (const core::Period& period : contract.periods) {
      edges.dates.push_back(period.first);
      edges.dates.push_back(period.last);
    }
  for (const core::Clause& clause : contract.clauses)
    if (const auto* pay = std::get_if<core::Pay>(&clause.body);
        pay != nullptr && pay->timing == core::Pay::Timing::once_on)
      edges.dates.push_back(pay->once_on);
  edges.dates.push_back(*make_date(2025, 6, 30));
  edges.dates.push_back(*make_date(2024, 2, 29));
  return edges;
}

Date Cells::day() {
  const Date near = random_.pick(edges_.dates);
  switch (random_.weighted({40, 13, 23, 12, 2, 10})) {
    case 0: return near;
    case 1: return Date{near.days + random_.pick({-1, 1})};
    case 2: {
      if (!contract_.term) break;
      const Date first = contract_.term->first, last = contract_.term->last;
      return Date{first.days + static_cast<std::int32_t>(random_.between(0, last.days - first.days))};
    }
    case 4: return *make_date(random_.pick({1, 1900, 9999}), 12, 31);
    // What is added to the 29th, 30th or 31st may find no such day.
    case 5: return last_of_month(Date{near.days + static_cast<std::int32_t>(random_.between(-400, 400))});
    default: break;
  }
  return Date{near.days + static_cast<std::int32_t>(random_.between(-400, 400))};
}

std::string Cells::any(const core::Field& field) {
  if (field.may_miss && random_.chance(28)) {
    const auto& spellings = field.spelling.missing;
    return !spellings.empty() && random_.chance(50) ? random_.pick(spellings) : "";
  }
  return present(field, false);
}

std::string Cells::present(const core::Field& field, bool key) {
  switch (field.type.kind) {
    case core::Kind::number: return number(field);
    case core::Kind::date: return date(field);
    case core::Kind::yes_no: {
      const bool yes = random_.chance(55);
      const auto& own = yes ? field.spelling.yes : field.spelling.no;
      // Spellings of one key are mostly the same: they would repeat it.
      if (key && random_.chance(95)) return own.empty() ? (yes ? "yes" : "no") : own.front();
      if (!own.empty()) return random_.pick(own);
      return yes ? random_.pick({"yes", "true", "1", "si"}) : random_.pick({"no", "false", "0"});
    }
    case core::Kind::choice: return random_.pick(contract_.choices[field.type.choices].names);
    case core::Kind::text:
    case core::Kind::identifier: return word(key);
    case core::Kind::reference:
    case core::Kind::poison:
    case core::Kind::estimate: break;
  }
  return "";
}

// P10 before P2, capital and small letters, letters outside ASCII and in two compositions.
std::string Cells::word(bool key) {
  if (key && random_.chance(50)) return "P" + std::to_string(random_.below(1000));
  return random_.pick({"A", "B", "P01", "P10", "P2", "a", "b", "x", "\u00F1", "e\u0301", "\u00E9", "Z z", "1", "01",
                       "10", "9", "\u65E5"});
}

std::string Cells::date(const core::Field& field) {
  Date day = this->day();
  if (field.bounds.first) day = std::max(day, *field.bounds.first);
  if (field.bounds.last) day = std::min(day, *field.bounds.last);
  return by_pattern(day, field.spelling.date_pattern);
}

std::string Cells::number(const core::Field& field) {
  const bool percent = field.type.shape == core::Shape::percent;
  const unsigned decimals = field.type.integer ? 0 : field.decimals;
  const Rational step(Integer(1), Integer::pow10(decimals + (percent ? 2 : 0)));
  static const Rational most(Integer::pow10(18) - Integer(1));
  const Rational low =
      field.bounds.low.value_or(field.bounds.high && *field.bounds.high < -most ? *field.bounds.high : -most);
  const Rational high =
      field.bounds.high.value_or(field.bounds.low && *field.bounds.low > most ? *field.bounds.low : most);
  Rational value;
  switch (random_.weighted({36, 14, 20, 8, 12, 4, 6})) {
    case 0: value = random_.pick(edges_.numbers); break;
    case 1: value = random_.pick(edges_.numbers) + step * Rational(random_.pick({-1, 1})); break;
    case 2: value = Rational(random_.between(0, 12)); break;
    case 3: value = random_.chance(50) ? low : high; break;
    case 4: value = step * Rational(random_.between(-9, 100'000)); break;
    case 5: value = step * machine_edge(random_); break;
    default: value = low + (high - low) * Rational(random_.between(0, 1000)) / Rational(1000);
  }
  if (random_.chance(5)) value = -value;
  value = round(value, step, RoundMode::floor);
  if (value < low) value = round(low, step, RoundMode::ceiling);
  if (value > high) value = round(high, step, RoundMode::floor);
  const std::string text = to_text(percent ? value * Rational(100) : value);
  return percent ? text + "%" : text;
}

}  // namespace hito::fuzz
