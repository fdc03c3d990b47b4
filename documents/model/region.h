// How figures and dates are written for a reader. Never used to read anything: what is read has one spelling.
#pragma once
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/number.h"
#include "base/text.h"

namespace hito::documents {

// peru: 1,234,567.50 and 31/12/2026. colombia: 1.234.567,50 and 31/12/2026. international: 1,234,567.50 and 2026-12-31.
enum class Region : unsigned char { peru, colombia, international };
// That of a language where the reader chose none: Peru for Spanish, international for English.
Region region_of(Language language);

struct Reader {
  Language language = Language::es;
  Region region = Region::peru;
};

// With exactly `decimals` decimals: `value` has no more. "1,234,567.50", "−12.00" with a minus sign (U+2212).
std::string number_for(const Reader& reader, const Rational& value, unsigned decimals);
// With as many decimals as it has, at least `least`; a value whose decimals do not end is cut after `most` and followed
// by "…".
std::string number_for(const Reader& reader, const Rational& value, unsigned least, unsigned most);
// Of what has no unit: a whole number of four figures may be a year, and is not grouped. "2026", "12,026", "0.5".
std::string bare_number_for(const Reader& reader, const Rational& value, unsigned most);
// "12.5 %" in Spanish, "12.5%" in English: 1/8. Of the figure, at most so many decimals; see above.
std::string percent_for(const Reader& reader, const Rational& value, unsigned most = 4);
// With the sign that the region gives the currency where it is its own and known: "S/ 1,850.00" (PEN), "$ 1.850.000,00"
// (COP, in Colombia), else the code: "1,850.00 USD" in English, "USD 1,850.00" in Spanish. Spaces do not break
// (U+00A0).
std::string money_for(const Reader& reader, const Rational& value, std::string_view currency, unsigned decimals);
// "31/12/2026", "2026-12-31".
std::string date_for(const Reader& reader, Date date);
// "31 de diciembre de 2026", "31 December 2026".
std::string long_date_for(const Reader& reader, Date date);

// An amount in words, for a document that is signed. "CIENTO SETENTA MIL Y 00/100 SOLES", "ONE HUNDRED AND SEVENTY
// THOUSAND AND 00/100 SOLES": whole units in words (the short scale in English, the long one in Spanish), hundredths as
// a fraction of 100, the currency in the plural or singular that the number asks for. Of a currency that is not known
// by name, its code. `value` is a multiple of 10^-decimals and below 10^18 in absolute value; a negative one begins
// with "MENOS" or "MINUS".
std::string amount_in_words(Language language, const Rational& value, std::string_view currency, unsigned decimals);

}  // namespace hito::documents
