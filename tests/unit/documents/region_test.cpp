#include "documents/model/region.h"

#include <gtest/gtest.h>

namespace hito::documents {
namespace {

constexpr Reader peru{Language::es, Region::peru}, colombia{Language::es, Region::colombia},
    abroad{Language::en, Region::international};

Rational decimal(const char* text) { return *parse_decimal(text); }
std::string es(const char* value, std::string_view currency = "PEN", unsigned decimals = 2) {
  return amount_in_words(Language::es, decimal(value), currency, decimals);
}
std::string en(const char* value, std::string_view currency = "PEN", unsigned decimals = 2) {
  return amount_in_words(Language::en, decimal(value), currency, decimals);
}

TEST(Region, WritesNumbers) {
  EXPECT_EQ(number_for(peru, decimal("1234567.5"), 2), "1,234,567.50");
  EXPECT_EQ(number_for(colombia, decimal("1234567.5"), 2), "1.234.567,50");
  EXPECT_EQ(number_for(abroad, decimal("999"), 0), "999");
  EXPECT_EQ(number_for(peru, decimal("-12"), 2), "−12.00");
  EXPECT_EQ(number_for(peru, decimal("0"), 0), "0");
  EXPECT_EQ(number_for(peru, decimal("1000"), 0, 3), "1,000");
  EXPECT_EQ(number_for(colombia, decimal("0.125"), 2, 6), "0,125");
  EXPECT_EQ(number_for(peru, Rational(Integer(2), Integer(3)), 0, 4), "0.6666…");
  EXPECT_EQ(number_for(peru, Rational(Integer(-2), Integer(3)), 0, 4), "−0.6666…");
}

TEST(Region, WritesPercentsMoneyAndDates) {
  EXPECT_EQ(bare_number_for(peru, Rational(2026), 12), "2026");
  EXPECT_EQ(bare_number_for(peru, Rational(12'026), 12), "12,026");
  EXPECT_EQ(percent_for(peru, decimal("0.125")), "12.5\u00a0%");
  EXPECT_EQ(percent_for(abroad, decimal("0.125")), "12.5%");
  EXPECT_EQ(percent_for(colombia, Rational(Integer(270), Integer(346))), "78,0346…\u00a0%");
  EXPECT_EQ(money_for(peru, decimal("1850"), "PEN", 2), "S/\u00a01,850.00");
  EXPECT_EQ(money_for(colombia, decimal("1850000"), "COP", 2), "$\u00a01.850.000,00");
  EXPECT_EQ(money_for(peru, decimal("1850"), "COP", 2), "COP\u00a01,850.00");
  EXPECT_EQ(money_for(peru, decimal("1850"), "USD", 2), "USD\u00a01,850.00");
  EXPECT_EQ(money_for(abroad, decimal("-1850"), "USD", 2), "−1,850.00\u00a0USD");
  EXPECT_EQ(money_for({Language::en, Region::peru}, decimal("1850"), "PEN", 2), "S/\u00a01,850.00");
  EXPECT_EQ(date_for(peru, *make_date(2026, 12, 31)), "31/12/2026");
  EXPECT_EQ(date_for(abroad, *make_date(2026, 12, 31)), "2026-12-31");
  EXPECT_EQ(long_date_for(peru, *make_date(2026, 3, 1)), "1 de marzo de 2026");
  EXPECT_EQ(long_date_for(abroad, *make_date(2026, 12, 31)), "31 December 2026");
  EXPECT_EQ(region_of(Language::es), Region::peru);
  EXPECT_EQ(region_of(Language::en), Region::international);
}

TEST(AmountInWords, IsThatOfPeruvianDocuments) {
  EXPECT_EQ(es("0"), "CERO Y 00/100 SOLES");
  EXPECT_EQ(es("1"), "UNO Y 00/100 SOLES");
  EXPECT_EQ(es("1.5"), "UNO Y 50/100 SOLES");
  EXPECT_EQ(es("0.01"), "CERO Y 01/100 SOLES");
  EXPECT_EQ(es("16"), "DIECISÉIS Y 00/100 SOLES");
  EXPECT_EQ(es("21"), "VEINTIUNO Y 00/100 SOLES");
  EXPECT_EQ(es("22"), "VEINTIDÓS Y 00/100 SOLES");
  EXPECT_EQ(es("31"), "TREINTA Y UNO Y 00/100 SOLES");
  EXPECT_EQ(es("100"), "CIEN Y 00/100 SOLES");
  EXPECT_EQ(es("101"), "CIENTO UNO Y 00/100 SOLES");
  EXPECT_EQ(es("500"), "QUINIENTOS Y 00/100 SOLES");
  EXPECT_EQ(es("715.07"), "SETECIENTOS QUINCE Y 07/100 SOLES");
  EXPECT_EQ(es("999"), "NOVECIENTOS NOVENTA Y NUEVE Y 00/100 SOLES");
  EXPECT_EQ(es("1000"), "MIL Y 00/100 SOLES");
  EXPECT_EQ(es("1001"), "MIL UNO Y 00/100 SOLES");
  EXPECT_EQ(es("21000"), "VEINTIÚN MIL Y 00/100 SOLES");
  EXPECT_EQ(es("31021"), "TREINTA Y UN MIL VEINTIUNO Y 00/100 SOLES");
  EXPECT_EQ(es("100000"), "CIEN MIL Y 00/100 SOLES");
  EXPECT_EQ(es("101000"), "CIENTO UN MIL Y 00/100 SOLES");
  EXPECT_EQ(es("170000"), "CIENTO SETENTA MIL Y 00/100 SOLES");
  EXPECT_EQ(es("1000000"), "UN MILLÓN Y 00/100 SOLES");
  EXPECT_EQ(es("1000001"), "UN MILLÓN UNO Y 00/100 SOLES");
  EXPECT_EQ(es("21001000"), "VEINTIÚN MILLONES MIL Y 00/100 SOLES");
  EXPECT_EQ(es("600000000"), "SEISCIENTOS MILLONES Y 00/100 SOLES");
  EXPECT_EQ(es("1000000000"), "MIL MILLONES Y 00/100 SOLES");
  EXPECT_EQ(es("1001000000"), "MIL UN MILLONES Y 00/100 SOLES");
  EXPECT_EQ(es("1000000000000"), "UN BILLÓN Y 00/100 SOLES");
  EXPECT_EQ(es("2001000000000000.05"), "DOS MIL UN BILLONES Y 05/100 SOLES");
  EXPECT_EQ(es("-12"), "MENOS DOCE Y 00/100 SOLES");
}

TEST(AmountInWords, AgreesWithTheCurrency) {
  EXPECT_EQ(es("1", "GBP"), "UNA Y 00/100 LIBRAS ESTERLINAS");
  EXPECT_EQ(es("221", "GBP"), "DOSCIENTAS VEINTIUNA Y 00/100 LIBRAS ESTERLINAS");
  EXPECT_EQ(es("231000", "GBP"), "DOSCIENTAS TREINTA Y UN MIL Y 00/100 LIBRAS ESTERLINAS");
  EXPECT_EQ(es("200000000", "GBP"), "DOSCIENTOS MILLONES Y 00/100 LIBRAS ESTERLINAS");
  EXPECT_EQ(es("1", "USD"), "UNO Y 00/100 DÓLARES AMERICANOS");
  EXPECT_EQ(es("2", "COP"), "DOS Y 00/100 PESOS COLOMBIANOS");
  EXPECT_EQ(es("2", "EUR"), "DOS Y 00/100 EUROS");
  EXPECT_EQ(es("2", "XTS"), "DOS Y 00/100 XTS");
}

TEST(AmountInWords, StandsBeforeTheNounWithoutDecimals) {
  EXPECT_EQ(es("1", "CLP", 0), "UN PESO CHILENO");
  EXPECT_EQ(es("21", "CLP", 0), "VEINTIÚN PESOS CHILENOS");
  EXPECT_EQ(es("101", "CLP", 0), "CIENTO UN PESOS CHILENOS");
  EXPECT_EQ(es("0", "CLP", 0), "CERO PESOS CHILENOS");
  EXPECT_EQ(es("1000000", "CLP", 0), "UN MILLÓN DE PESOS CHILENOS");
  EXPECT_EQ(es("1000000000000", "CLP", 0), "UN BILLÓN DE PESOS CHILENOS");
  EXPECT_EQ(es("1500000", "CLP", 0), "UN MILLÓN QUINIENTOS MIL PESOS CHILENOS");
  EXPECT_EQ(es("1.005", "KWD", 3), "UNO Y 005/1000 KWD");
  EXPECT_EQ(en("21", "JPY", 0), "TWENTY-ONE YEN");
}

TEST(AmountInWords, IsWrittenInEnglishWithAnd) {
  EXPECT_EQ(en("0"), "ZERO AND 00/100 SOLES");
  EXPECT_EQ(en("1"), "ONE AND 00/100 SOLES");
  EXPECT_EQ(en("21", "USD"), "TWENTY-ONE AND 00/100 US DOLLARS");
  EXPECT_EQ(en("100"), "ONE HUNDRED AND 00/100 SOLES");
  EXPECT_EQ(en("101"), "ONE HUNDRED AND ONE AND 00/100 SOLES");
  EXPECT_EQ(en("1001"), "ONE THOUSAND AND ONE AND 00/100 SOLES");
  EXPECT_EQ(en("1100"), "ONE THOUSAND ONE HUNDRED AND 00/100 SOLES");
  EXPECT_EQ(en("170000"), "ONE HUNDRED AND SEVENTY THOUSAND AND 00/100 SOLES");
  EXPECT_EQ(en("1001000"), "ONE MILLION ONE THOUSAND AND 00/100 SOLES");
  EXPECT_EQ(en("1000000012.5", "GBP"), "ONE BILLION AND TWELVE AND 50/100 POUNDS STERLING");
  EXPECT_EQ(en("-1", "GBP"), "MINUS ONE AND 00/100 POUNDS STERLING");
}

}  // namespace
}  // namespace hito::documents
