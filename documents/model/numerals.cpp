#include "documents/model/numerals.h"

#include <array>
#include <string_view>

namespace hito::documents {
namespace {

constexpr std::uint64_t thousand = 1'000, million = 1'000'000;

void append(std::string& text, std::string_view word) {
  if (word.empty()) return;
  if (!text.empty()) text += ' ';
  text += word;
}

// ---- Spanish -------------------------------------------------------------------------------------------------------

constexpr std::array<std::string_view, 30> es_small{
    "",           "UNO",        "DOS",        "TRES",         "CUATRO",      "CINCO",      "SEIS",
    "SIETE",      "OCHO",       "NUEVE",      "DIEZ",         "ONCE",        "DOCE",       "TRECE",
    "CATORCE",    "QUINCE",     "DIECISÉIS",  "DIECISIETE",   "DIECIOCHO",   "DIECINUEVE", "VEINTE",
    "VEINTIUNO",  "VEINTIDÓS",  "VEINTITRÉS", "VEINTICUATRO", "VEINTICINCO", "VEINTISÉIS", "VEINTISIETE",
    "VEINTIOCHO", "VEINTINUEVE"};
constexpr std::array<std::string_view, 10> es_tens{"",          "",        "",        "TREINTA", "CUARENTA",
                                                   "CINCUENTA", "SESENTA", "SETENTA", "OCHENTA", "NOVENTA"};
// Without the ending: CIENTOS or CIENTAS.
constexpr std::array<std::string_view, 10> es_hundreds{"",         "",          "DOSCIENT",  "TRESCIENT", "CUATROCIENT",
                                                       "QUINIENT", "SEISCIENT", "SETECIENT", "OCHOCIENT", "NOVECIENT"};

std::string_view es_one(Agreement agreement, bool twenties) {
  switch (agreement) {
    case Agreement::alone: return twenties ? "VEINTIUNO" : "UNO";
    case Agreement::masculine: return twenties ? "VEINTIÚN" : "UN";
    case Agreement::feminine: return twenties ? "VEINTIUNA" : "UNA";
  }
  return "UNO";
}

std::string es_below_hundred(std::uint64_t number, Agreement agreement) {
  if (number == 1 || number == 21) return std::string(es_one(agreement, number == 21));
  if (number < es_small.size()) return std::string(es_small[number]);
  std::string out(es_tens[number / 10]);
  if (number % 10 == 0) return out;
  out += " Y ";
  out += number % 10 == 1 ? es_one(agreement, false) : es_small[number % 10];
  return out;
}

std::string es_below_thousand(std::uint64_t number, Agreement agreement) {
  if (number == 100) return "CIEN";
  std::string out;
  if (number / 100 == 1) out = "CIENTO";
  if (number / 100 > 1) {
    out = es_hundreds[number / 100];
    out += agreement == Agreement::feminine ? "AS" : "OS";
  }
  append(out, es_below_hundred(number % 100, agreement));
  return out;
}

// Thousands of what is feminine: DOSCIENTAS MIL LIBRAS, but TREINTA Y UN MIL LIBRAS.
std::string es_thousands(std::uint64_t number, Agreement agreement) {
  if (number == 1) return "MIL";
  std::string out;
  if (agreement == Agreement::feminine && number / 100 > 1) {
    out = es_below_thousand(number / 100 * 100, Agreement::feminine);
    append(out, es_below_hundred(number % 100, Agreement::masculine));
  } else {
    out = es_below_thousand(number, Agreement::masculine);
  }
  append(out, "MIL");
  return out;
}

std::string es_below_million(std::uint64_t number, Agreement agreement) {
  std::string out;
  if (number >= thousand) out = es_thousands(number / thousand, agreement);
  append(out, es_below_thousand(number % thousand, agreement));
  return out;
}

std::string in_spanish(std::uint64_t number, Agreement agreement) {
  if (number == 0) return "CERO";
  std::string out;
  const std::uint64_t billions = number / (million * million), millions = number / million % million;
  if (billions > 0) {
    append(out, es_below_million(billions, Agreement::masculine));
    append(out, billions == 1 ? "BILLÓN" : "BILLONES");
  }
  if (millions > 0) {
    append(out, es_below_million(millions, Agreement::masculine));
    append(out, millions == 1 ? "MILLÓN" : "MILLONES");
  }
  append(out, es_below_million(number % million, agreement));
  return out;
}

// ---- English -------------------------------------------------------------------------------------------------------

constexpr std::array<std::string_view, 20> en_small{
    "",    "ONE",    "TWO",    "THREE",    "FOUR",     "FIVE",    "SIX",     "SEVEN",     "EIGHT",    "NINE",
    "TEN", "ELEVEN", "TWELVE", "THIRTEEN", "FOURTEEN", "FIFTEEN", "SIXTEEN", "SEVENTEEN", "EIGHTEEN", "NINETEEN"};
constexpr std::array<std::string_view, 10> en_tens{"",      "",      "TWENTY",  "THIRTY", "FORTY",
                                                   "FIFTY", "SIXTY", "SEVENTY", "EIGHTY", "NINETY"};
constexpr std::array<std::string_view, 6> en_scale{"", "THOUSAND", "MILLION", "BILLION", "TRILLION", "QUADRILLION"};

std::string en_below_hundred(std::uint64_t number) {
  if (number < en_small.size()) return std::string(en_small[number]);
  std::string out(en_tens[number / 10]);
  if (number % 10 != 0) {
    out += '-';
    out += en_small[number % 10];
  }
  return out;
}

std::string en_below_thousand(std::uint64_t number) {
  if (number < 100) return en_below_hundred(number);
  std::string out(en_small[number / 100]);
  out += " HUNDRED";
  if (number % 100 != 0) out += " AND " + en_below_hundred(number % 100);
  return out;
}

std::string in_english(std::uint64_t number) {
  if (number == 0) return "ZERO";
  std::string out;
  std::uint64_t unit = thousand * million * million;
  for (std::size_t i = en_scale.size(); i-- > 0; unit /= thousand) {
    const std::uint64_t group = number / unit % thousand;
    if (group == 0) continue;
    if (i == 0 && group < 100 && !out.empty()) append(out, "AND");
    append(out, en_below_thousand(group));
    append(out, en_scale[i]);
  }
  return out;
}

}  // namespace

std::string in_words(Language language, std::uint64_t number, Agreement agreement) {
  switch (language) {
    case Language::es: return in_spanish(number, agreement);
    case Language::en: return in_english(number);
  }
  return {};
}

}  // namespace hito::documents
