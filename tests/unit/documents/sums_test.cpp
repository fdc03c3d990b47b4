#include "documents/workbook/sums.h"

#include <gtest/gtest.h>

#include "documents/workbook/xlsx.h"

namespace hito::documents {
namespace {

Rational amount(std::string_view digits) { return parse_decimal(digits).value(); }

Sum sum_of(const std::vector<std::string>& amounts, unsigned decimals = 2) {
  Sum sum(decimals, decimals);
  for (const std::string& one : amounts) sum.add(amount(one));
  return sum;
}

const std::vector<Sum::Where> of_clause{{"'Lines'!$A$2:$A$9", "$A$5"}};
std::string formula(const Sum& sum) { return sum.formula("'Lines'!$L$2:$L$9", of_clause); }

TEST(Sums, OfFewCentsAreRoundedSums) {
  EXPECT_EQ(formula(sum_of({"0.10", "0.20"})), "=ROUND(SUMIFS('Lines'!$L$2:$L$9,'Lines'!$A$2:$A$9,$A$5),2)");
  EXPECT_EQ(sum_of({"0.10", "0.20"}).digits(), "0.30");
  EXPECT_EQ(formula(sum_of({})), formula(sum_of({"1"})));
}

TEST(Sums, ThatCouldLoseACentAreOfWholeSteps) {
  const std::vector<std::string> large(10, "900000000000.01");
  EXPECT_EQ(formula(sum_of(large)), "=SUMPRODUCT(('Lines'!$A$2:$A$9=$A$5)*ROUND('Lines'!$L$2:$L$9*100,0))/100");
  // The same of whole amounts are exact as they are.
  EXPECT_EQ(formula(sum_of(std::vector<std::string>(10, "900000000000.00"))).substr(0, 13), "=ROUND(SUMIFS");
}

TEST(Sums, ThatASpreadsheetCannotShowAreNone) {
  EXPECT_EQ(formula(sum_of({"9999999999999.99", "0.01"})).substr(0, 6), "=SUMPR");
  EXPECT_EQ(formula(sum_of({"9999999999999.99", "0.02"})), "");
  EXPECT_EQ(formula(sum_of({"99999999999999.99", "-99999999999998.99"})), "") << "its addends are no cells";
}

TEST(Sums, TakeFinerStepsThanTheyShow) {
  Sum sum(4, 2);
  sum.add(amount("0.0001"));
  EXPECT_EQ(sum.digits(), "0.0001");
  EXPECT_NE(formula(sum).find(",4)"), std::string::npos);
}

TEST(Cells, TellFifteenDigitsApart) {
  EXPECT_TRUE(fits_a_cell("-1234567890123.45"));
  EXPECT_FALSE(fits_a_cell("12345678901234.56"));
  EXPECT_TRUE(fits_a_cell("0.00"));
  EXPECT_TRUE(fits_a_cell("1000000000000000000.00"));
  EXPECT_FALSE(fits_a_cell("1000000000000000.01"));
}

}  // namespace
}  // namespace hito::documents
