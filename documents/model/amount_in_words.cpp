#include <array>
#include <cstdint>
#include <string_view>

#include "base/diagnostics.h"
#include "documents/model/numerals.h"
#include "documents/model/region.h"

namespace hito::documents {
namespace {

struct Noun {
  std::string_view one, many;
  bool feminine = false;
};
struct CurrencyName {
  std::string_view code;
  std::array<Noun, language_count> in;
};
constexpr auto names = std::to_array<CurrencyName>({
#define HITO_CURRENCY_NAME(code, es_one, es_many, feminine, en_one, en_many) \
  {#code, {Noun{es_one, es_many, feminine}, Noun{en_one, en_many, false}}},
#include "documents/model/currency_names.def"
#undef HITO_CURRENCY_NAME
});

Noun noun_of(Language language, std::string_view currency) {
  for (const CurrencyName& name : names) {
    if (name.code == currency) return name.in[index_of(language)];
  }
  return {currency, currency};
}

}  // namespace

std::string amount_in_words(Language language, const Rational& value, std::string_view currency, unsigned decimals) {
  const Rational size = abs(value);
  const auto whole = size.floor().to_int64();
  require(whole.has_value(), "an amount that is too large for words");
  const Rational rest = (size - Rational(size.floor())) * Rational(Integer::pow10(decimals));
  require(rest.is_integer(), "an amount with more decimals than its currency");
  const Noun noun = noun_of(language, currency);
  // UN PESO, but UNO Y 00/100 SOLES.
  const bool is_one = *whole == 1 && decimals == 0;
  std::string out;
  if (value.sign() < 0) out = language == Language::es ? "MENOS " : "MINUS ";
  // What stands between the number and the noun leaves its ones alone, but for their gender.
  Agreement agreement = Agreement::alone;
  if (noun.feminine) {
    agreement = Agreement::feminine;
  } else if (decimals == 0) {
    agreement = Agreement::masculine;
  }
  out += in_words(language, static_cast<std::uint64_t>(*whole), agreement);
  if (decimals > 0) {
    std::string figures = rest.numerator().to_string();
    figures.insert(0, decimals - figures.size(), '0');
    out += language == Language::es ? " Y " : " AND ";
    out += figures + "/" + Integer::pow10(decimals).to_string();
  } else if (language == Language::es && *whole > 0 && *whole % 1'000'000 == 0) {
    // UN MILLÓN DE PESOS.
    out += " DE";
  }
  return out + " " + std::string(is_one ? noun.one : noun.many);
}

}  // namespace hito::documents
