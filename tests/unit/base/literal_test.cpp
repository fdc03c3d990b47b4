#include "base/literal.h"

#include <gtest/gtest.h>

#include <string>

namespace hito {
namespace {

using enum LiteralProblem;

void reads(const std::string& text, const Rational& expected, NumberStyle style = {}) {
  const auto value = read_number(text, style);
  ASSERT_TRUE(value) << text << " gave problem " << static_cast<int>(value.error());
  EXPECT_EQ(*value, expected) << text;
}

template <class T>
void refuses(const std::expected<T, LiteralProblem>& value, LiteralProblem expected, const std::string& text) {
  ASSERT_FALSE(value) << text;
  EXPECT_EQ(static_cast<int>(value.error()), static_cast<int>(expected)) << text;
}

TEST(Literal, Numbers) {
  reads("0", 0);
  reads("-0", 0);
  reads("1200", 1200);
  reads("1_200.50", Rational(2401, 2));
  reads("-12_345_678", -12'345'678);
  reads("0.005", Rational(1, 200));
  reads("1200000", 1'200'000);
  reads(std::string(40, '9') + "." + std::string(40, '9'),
        *parse_decimal(std::string(40, '9') + "." + std::string(40, '9')));
}

TEST(Literal, NumbersThatCannotBeRead) {
  for (const char* text : {"", " ", "\t"}) refuses(read_number(text), empty, text);
  for (const char* text :
       {"abc", "-", "--5", "+5", "5-", "1.2.3", "1e3", "0x10", ".", " 5", "5 ", "5PEN", "−5", "%", "5,", "_", "1/2"})
    refuses(read_number(text), not_a_number, text);
  for (const char* text : {"1,200", "1,5", "-1,200.50", "1,200,300"}) refuses(read_number(text), grouped_comma, text);
  for (const char* text : {"5.", ".5", "-.5", "1_200."}) refuses(read_number(text), bare_point, text);
  for (const char* text : {"1_20_0", "_1", "1__0", "1_", "1_2000", "1200_000", "0.123_456", "-_1"})
    refuses(read_number(text), bad_grouping, text);
  refuses(read_number(std::string(41, '1')), too_many_digits, "41 digits");
  refuses(read_number("0." + std::string(41, '1')), too_many_digits, "41 decimals");
  for (const char* text : {"12%", "12.5%", "12 %"}) refuses(read_number(text), percent_unexpected, text);
  refuses(read_number("1,2%"), grouped_comma, "1,2%");
}

TEST(Literal, NumbersOfAFileWithItsOwnMarks) {
  const NumberStyle comma{',', '\0'};
  const NumberStyle spanish{',', '.'};
  const NumberStyle english{'.', ','};
  reads("1200,50", Rational(2401, 2), comma);
  reads("1.234.567,5", Rational(2'469'135, 2), spanish);
  reads("1,234,567.5", Rational(2'469'135, 2), english);
  refuses(read_number("1.200", comma), grouped_comma, "1.200");
  refuses(read_number("1,2", english), bad_grouping, "1,2");
  refuses(read_number("1.20", spanish), bad_grouping, "1.20");
  refuses(read_number("1_200", english), not_a_number, "1_200");
  refuses(read_number("5,", comma), bare_point, "5,");
  EXPECT_EQ(read_percent("12,5%", comma), Rational(1, 8));
}

TEST(Literal, Percents) {
  EXPECT_EQ(read_percent("12.5%"), Rational(1, 8));
  EXPECT_EQ(read_percent("-5%"), Rational(-1, 20));
  EXPECT_EQ(read_percent("1_000%"), Rational(10));
  refuses(read_percent("0.785"), percent_expected, "0.785");
  refuses(read_percent("5 %"), percent_expected, "5 %");
  refuses(read_percent(""), empty, "");
  refuses(read_percent("%"), not_a_number, "%");
  refuses(read_percent("5%%"), not_a_number, "5%%");
  refuses(read_percent("x%"), not_a_number, "x%");
  refuses(read_percent("x"), not_a_number, "x");
  refuses(read_percent("5.%"), bare_point, "5.%");
  refuses(read_percent("1,200%"), grouped_comma, "1,200%");
}

TEST(Literal, Dates) {
  EXPECT_EQ(read_date("2026-03-31"), *make_date(2026, 3, 31));
  EXPECT_EQ(read_date("31/03/2026", "dd/mm/yyyy"), *make_date(2026, 3, 31));
  refuses(read_date("2025-02-30"), no_such_day, "2025-02-30");
  refuses(read_date("2025-13-01"), no_such_day, "2025-13-01");
  refuses(read_date("31/06/2025", "dd/mm/yyyy"), no_such_day, "31/06/2025");
  refuses(read_date("2025-3-1"), not_a_date, "2025-3-1");
  refuses(read_date("31/03/2026"), not_a_date, "31/03/2026");
  refuses(read_date("hoy"), not_a_date, "hoy");
  refuses(read_date(""), empty, "");
}

TEST(Literal, YesAndNo) {
  // "sí" composed, decomposed and in capitals.
  for (const char* text : {"1", "yes", "YES", "si", "Si", "s\u00ED", "S\u00CD", "si\u0301", "true", "True"})
    EXPECT_EQ(read_yes_no(text), true) << text;
  for (const char* text : {"0", "no", "NO", "No", "false", "FALSE"}) EXPECT_EQ(read_yes_no(text), false) << text;
  for (const char* text : {"2", "s", "n", "verdadero", "yes ", "\xFF"}) refuses(read_yes_no(text), not_yes_or_no, text);
  refuses(read_yes_no(""), empty, "");
}

TEST(Literal, WrittenDecimals) {
  EXPECT_EQ(written_decimals("1.50"), 2U);
  EXPECT_EQ(written_decimals("12.5%"), 1U);
  EXPECT_EQ(written_decimals("1_200"), 0U);
  EXPECT_EQ(written_decimals("1.234,500", {',', '.'}), 3U);
}

}  // namespace
}  // namespace hito
