#include "documents/model/region.h"

#include <array>

#include "base/diagnostics.h"

namespace hito::documents {
namespace {

// U+00A0 and U+2212.
constexpr std::string_view hard_space = "\u00a0", minus = "\u2212";

struct Marks {
  char group, decimal;
};
Marks marks_of(Region region) {
  switch (region) {
    case Region::peru:
    case Region::international: return {',', '.'};
    case Region::colombia: return {'.', ','};
  }
  return {',', '.'};
}

// "1234567.50", without a sign, as the region writes it.
std::string grouped(const Reader& reader, std::string_view decimal) {
  const Marks marks = marks_of(reader.region);
  const std::size_t point = std::min(decimal.find('.'), decimal.size());
  std::string out;
  for (std::size_t i = 0; i < point; ++i) {
    if (i > 0 && (point - i) % 3 == 0) out += marks.group;
    out += decimal[i];
  }
  if (point < decimal.size()) {
    out += marks.decimal;
    out += decimal.substr(point + 1);
  }
  return out;
}

constexpr std::array<std::array<std::string_view, 12>, language_count> months{{
    {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
     "diciembre"},
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"},
}};

// The sign of a currency in its own country; empty: none that a reader there would not take for another one.
std::string_view sign_of(Region region, std::string_view currency) {
  switch (region) {
    case Region::peru: return currency == "PEN" ? "S/" : "";
    case Region::colombia: return currency == "COP" ? "$" : "";
    case Region::international: return "";
  }
  return "";
}

}  // namespace

Region region_of(Language language) { return language == Language::es ? Region::peru : Region::international; }

std::string number_for(const Reader& reader, const Rational& value, unsigned decimals) {
  const std::string figures = grouped(reader, to_decimal(abs(value), decimals));
  return value.sign() < 0 ? std::string(minus) + figures : figures;
}

std::string number_for(const Reader& reader, const Rational& value, unsigned least, unsigned most) {
  const auto needed = value.decimals();
  if (needed && *needed <= most) return number_for(reader, value, std::max(least, *needed));
  const Rational step(Integer(1), Integer::pow10(most));
  return number_for(reader, round(value, step, RoundMode::down), most) + "…";
}

std::string bare_number_for(const Reader& reader, const Rational& value, unsigned most) {
  const bool may_be_year = value.is_integer() && value.sign() > 0 && value < Rational(10'000);
  return may_be_year ? value.numerator().to_string() : number_for(reader, value, 0, most);
}

std::string percent_for(const Reader& reader, const Rational& value, unsigned most) {
  const std::string figure = number_for(reader, value * Rational(100), 0, most);
  return reader.language == Language::es ? figure + std::string(hard_space) + "%" : figure + "%";
}

std::string money_for(const Reader& reader, const Rational& value, std::string_view currency, unsigned decimals) {
  const std::string figure = number_for(reader, value, decimals);
  const std::string_view sign = sign_of(reader.region, currency);
  const std::string space(hard_space);
  if (!sign.empty()) return std::string(sign) + space + figure;
  switch (reader.language) {
    case Language::es: return std::string(currency) + space + figure;
    case Language::en: return figure + space + std::string(currency);
  }
  return figure;
}

std::string date_for(const Reader& reader, Date date) {
  switch (reader.region) {
    case Region::peru:
    case Region::colombia: return to_pattern(date, "dd/mm/yyyy");
    case Region::international: return to_iso(date);
  }
  return to_iso(date);
}

std::string long_date_for(const Reader& reader, Date date) {
  const YearMonthDay day = civil(date);
  const std::string month(months[index_of(reader.language)][day.month - 1]);
  const std::string of = reader.language == Language::es ? " de " : " ";
  return std::to_string(day.day) + of + month + of + std::to_string(day.year);
}

}  // namespace hito::documents
