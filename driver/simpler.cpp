#include "driver/simpler.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace hito::driver {
namespace {

using core::Value;

// What is written of it: percents by their figure.
Rational figure_of(const core::Field& field, const Rational& value) {
  return field.type.shape == core::Shape::percent ? value * Rational(100) : value;
}

// Digits from the first to the last that is not 0.
std::size_t digits_of(const Rational& figure) {
  std::string text = to_text(abs(figure));
  std::erase(text, '.');
  const std::size_t first = text.find_first_not_of('0');
  return first == std::string::npos ? 0 : text.find_last_not_of('0') - first + 1;
}

auto weight_of(const core::Field& field, const Rational& value) {
  const Rational figure = figure_of(field, value);
  // What has no end in decimals cannot be written at all.
  constexpr unsigned endless = 1000;
  const auto decimals = figure.decimals();
  return std::tuple(decimals ? digits_of(figure) : endless, decimals.value_or(endless), abs(figure), figure.sign() < 0);
}

std::vector<Value> plainer(const core::Field& field, const Rational& value) {
  std::vector<Rational> found{Rational(0), Rational(1)};
  if (field.bounds.low) found.push_back(*field.bounds.low);
  if (field.bounds.high) found.push_back(*field.bounds.high);
  const Rational scale = figure_of(field, Rational(1));
  const Rational figure = value * scale;
  found.push_back(Rational(1) / scale);
  // Every power of ten as the last digit, from the first digit down; values are below 10^18 and have 12 decimals or so.
  for (int last = 18; last >= -14; --last) {
    const Rational step = pow(Rational(10), last);
    if (step > abs(figure)) continue;
    for (const RoundMode mode : {RoundMode::down, RoundMode::up}) found.push_back(round(figure, step, mode) / scale);
    // Figures of one digit, cents included.
    for (int digit = 1; digit < 10 && last >= -2; ++digit)
      found.push_back((figure.sign() < 0 ? -step : step) * Rational(digit) / scale);
  }
  std::erase_if(found, [&](const Rational& one) { return !(weight_of(field, one) < weight_of(field, value)); });
  std::ranges::sort(found,
                    [&](const Rational& a, const Rational& b) { return weight_of(field, a) < weight_of(field, b); });
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return {found.begin(), found.end()};
}

std::pair<int, std::int64_t> weight_of(const core::Contract& contract, Date date) {
  const Date first = contract.term ? contract.term->first : first_of_month(date);
  const auto parts = civil(date);
  int kind = 5;
  if (date == last_of_month(date)) kind = 4;
  if (parts.day == 1) kind = parts.month == 1 ? 2 : 3;
  if (contract.term && date == contract.term->last) kind = 1;
  if (contract.term && date == contract.term->first) kind = 0;
  return {kind, std::abs(std::int64_t{date.days} - first.days)};
}

std::vector<Value> plainer(const core::Contract& contract, const core::Field& field, Date date) {
  std::vector<Date> found{first_of_month(date), last_of_month(date)};
  if (contract.term) {
    found.push_back(contract.term->first);
    found.push_back(contract.term->last);
  }
  if (field.bounds.first) found.push_back(*field.bounds.first);
  if (field.bounds.last) found.push_back(*field.bounds.last);
  if (const auto year = make_date(civil(date).year, 1, 1)) found.push_back(*year);
  if (const auto next = add_days(last_of_month(date), 1)) found.push_back(*next);
  std::erase_if(found, [&](Date one) { return !(weight_of(contract, one) < weight_of(contract, date)); });
  std::ranges::sort(found, [&](Date a, Date b) {
    return std::pair(weight_of(contract, a), a) < std::pair(weight_of(contract, b), b);
  });
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return {found.begin(), found.end()};
}

}  // namespace

bool is_plainer(const core::Contract& contract, const core::Field& field, const Value& a, const Value& b) {
  if (a.index() != b.index()) return false;
  if (const auto* number = std::get_if<Rational>(&a))
    return weight_of(field, *number) < weight_of(field, std::get<Rational>(b));
  if (const auto* date = std::get_if<Date>(&a))
    return weight_of(contract, *date) < weight_of(contract, std::get<Date>(b));
  if (const auto* text = std::get_if<std::string>(&a)) return text->size() < std::get<std::string>(b).size();
  if (const auto* choice = std::get_if<core::Choice>(&a)) return *choice < std::get<core::Choice>(b);
  if (const auto* truth = std::get_if<bool>(&a)) return *truth < std::get<bool>(b);
  return false;
}

std::vector<Value> plainer_values(const core::Contract& contract, const core::Field& field, const Value& value) {
  if (const auto* number = std::get_if<Rational>(&value)) return plainer(field, *number);
  if (const auto* date = std::get_if<Date>(&value)) return plainer(contract, field, *date);
  std::vector<Value> found;
  if (const auto* text = std::get_if<std::string>(&value); text != nullptr && field.type.kind != core::Kind::reference)
    found.emplace_back("A");
  if (const auto* choice = std::get_if<core::Choice>(&value))
    for (std::uint32_t index = 0; index < choice->index; ++index) found.emplace_back(core::Choice{index});
  if (std::get_if<bool>(&value) != nullptr) found.emplace_back(false);
  std::erase_if(found, [&](const Value& one) { return !is_plainer(contract, field, one, value); });
  return found;
}

}  // namespace hito::driver
