// Numbers that do not fit: only the lines that rest on them are left to the reference evaluator.
#include "tests/unit/compiled/both_engines.h"

namespace hito::runtime::tests {
namespace {

const std::string visits =
    "data sites, one row per site\n  identified by id\n  id identifier\n"
    "data visits, one row per visit\n  identified by id\n  each row counts on day\n  id integer from 0\n  day date\n"
    "  site reference to sites\n  n number from -1_000_000_000_000_000_000_000_000_000_000 to "
    "1_000_000_000_000_000_000_000_000_000_000\n";

Given rows(const std::vector<std::string>& values) {
  Given given{{{"sites", "id\ns0\ns1\ns2\n"}}};
  std::string text = "id,day,site,n\n";
  for (std::size_t i = 0; i < values.size(); ++i)
    text += std::to_string(i) + ",2025-0" + std::to_string(1 + i % 9) + "-10,s" + std::to_string(i % 3) + "," +
            values[i] + "\n";
  given.files.emplace_back("visits", text);
  return given;
}

const std::string huge = "123456789012345678901234567890";

TEST(Sizes, OneRowBeyond64Bits) {
  Both both(visits + "clause 1 \"C\"\n  for each visit\n  the payer pays the provider 0.01 PEN * n\n");
  const Agreed agreed = both.settle(rows({"1", "-2.5", huge, "100", "0", "7"}));
  EXPECT_EQ(agreed.entitlements(), "0.01 -0.03 1234567890123456789012345678.9 1 0 0.07");
  EXPECT_EQ(agreed.part(0).reference, 1U);
  EXPECT_EQ(agreed.part(0).compiled, 5U);
}

TEST(Sizes, ABlockOfLargeValuesLeavesExactlyItsLines) {
  Both both(visits + "clause 1 \"C\"\n  for each visit\n  the payer pays the provider 0.01 PEN * n\n");
  std::vector<std::string> values;
  for (int i = 0; i < 60; ++i) values.push_back(20 <= i && i < 31 ? huge : std::to_string(i * 37 - 1000));
  const Agreed agreed = both.settle(rows(values));
  EXPECT_EQ(agreed.part(0).reference, 11U);
  EXPECT_EQ(agreed.part(0).compiled, 49U);
}

TEST(Sizes, OnlyTheGroupsThatHoldALargeValue) {
  Both both(visits +
            "clause 1 \"C\"\n  for each site, at the end of the term\n  the payer pays the provider 0.01 PEN * (sum of "
            "n over "
            "its visits)\n"
            "clause 2 \"C\"\n  each quarter\n  the payer pays the provider 0.01 PEN * (maximum of n over visits to "
            "date, or 0 "
            "if none)\n"
            "clause 3 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN per visit * (count of distinct n over "
            "visits)\n");
  // The fifth row is of s1 and of the second quarter.
  const Agreed agreed = both.settle(rows({"1", "2", "3", "4", huge, "6", "7", "8", "9"}));
  EXPECT_EQ(agreed.part(0).reference, 1U);
  EXPECT_EQ(agreed.part(1).reference, 3U);
  EXPECT_EQ(agreed.part(2).reference, 1U);
}

TEST(Sizes, SumsOfLargeValuesRunInALaneOf128Bits) {
  Both both(
      "data visits, one row per visit\n  identified by id\n  id integer from 0\n  n integer from 0 to "
      "900_000_000_000_000_000\n"
      "clause 1 \"C\"\n  the payer pays the provider 0.01 PEN * (sum of n over visits)\n"
      "clause 2 \"C\"\n  for each visit\n  the payer pays the provider 0.01 PEN * n * n / 1_000_000_000\n",
      "");
  std::string text = "id,n\n";
  for (int i = 0; i < 40; ++i) text += std::to_string(i) + ",899999999999999999\n";
  const Agreed agreed = both.settle({{{"visits", text}}});
  EXPECT_EQ(agreed.part(0).lane, "i128");
  EXPECT_EQ(agreed.part(0).reference, 0U);
  EXPECT_EQ(to_text(agreed.settlement.lines[0].entitlement), "359999999999999999.6");
  EXPECT_EQ(agreed.part(1).reference, 0U);
}

TEST(Sizes, SumsOfManyValuesBelow0) {
  Both both(
      "data visits, one row per visit\n  identified by id\n  id integer from 0\n  n integer from "
      "-1_000_000_000_000_000_000 to 0\n"
      "clause 1 \"C\"\n  the payer pays the provider 0.01 PEN * (sum of n over visits)\n",
      "");
  std::string text = "id,n\n";
  for (int i = 0; i < 200; ++i) text += std::to_string(i) + ",-999999999999999999\n";
  const Agreed agreed = both.settle({{{"visits", text}}});
  EXPECT_EQ(agreed.entitlements(), "-1999999999999999998");
  EXPECT_EQ(agreed.part(0).reference, 0U);
}

TEST(Sizes, BeyondAnyLaneOnlyOnThePathThatNeedsIt) {
  Both both(
      "data visits, one row per visit\n  identified by id\n  id integer from 0\n  n integer from 0 to "
      "900_000_000_000_000_000\n"
      "clause 1 \"C\"\n  for each visit\n  the payer pays the provider 0.01 PEN * (if n > 1_000 then n * n * n * n "
      "otherwise "
      "n)\n"
      "clause 2 \"C\"\n  for each visit\n  the payer pays the provider 0.01 PEN * n * n * n * n\n"
      "clause 3 \"C\"\n  for each visit\n  when n < 10 or n * n * n * n > 20\n  the payer pays the provider 3 PEN\n",
      "");
  const Agreed agreed = both.settle({{{"visits", "id,n\n1,5\n2,1000\n3,1001\n4,900000000000000000\n5,0\n"}}});
  EXPECT_EQ(agreed.part(0).compiled, 3U);
  EXPECT_EQ(agreed.part(0).reference, 2U);
  EXPECT_EQ(agreed.part(1).compiled, 0U);
  EXPECT_EQ(agreed.part(2).compiled, 2U);
  EXPECT_EQ(agreed.entitlements().substr(0, 22), "0.05 10 10040060040.01");
}

TEST(Sizes, LeastAndGreatestOfValuesAtTheEndsOf64Bits) {
  Both both(
      "data sites, one row per site\n  identified by id\n  id identifier\n"
      "data visits, one row per visit\n  identified by id\n  each row counts on day\n  id integer from 0\n  day date\n"
      "  site reference to sites\n  n integer from -9_223_372_036_854_775_808 to 9_223_372_036_854_775_807\n"
      "clause 1 \"C\"\n  for each site, each quarter\n  the payer pays the provider 0.01 PEN * (minimum of n over its "
      "visits "
      "to date, or 7 if none)\n"
      "clause 2 \"C\"\n  for each site, each quarter\n  the payer pays the provider 0.01 PEN * (maximum of n over its "
      "visits, or 7 if none)\n"
      "clause 3 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN per visit * (count of distinct n over "
      "visits to "
      "date)\n"
      "clause 4 \"C\"\n  for each visit\n  when absolute value of (n) > 9_223_372_036_854_775_806\n  the payer pays "
      "the "
      "provider 0.01 PEN * absolute value of (n)\n");
  const std::string least = "-9223372036854775808", greatest = "9223372036854775807";
  const Agreed agreed = both.settle(rows({least, greatest, "1", "-1", greatest, "0", greatest, least, greatest, "5"}));
  for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U) << part.name[Language::en];
  EXPECT_EQ(agreed.part(0).lane, "i128");
}

TEST(Sizes, DecimalsBeyondALane) {
  Both both(
      "data visits, one row per visit\n  identified by id\n  id integer from 0\n  n number from 0 to 1_000 with 30 "
      "decimals\n  p percent from 0% to 100%\n"
      "clause 1 \"C\"\n  for each visit\n  the payer pays the provider 100 PEN * p * n\n",
      "");
  const Agreed agreed = both.settle(
      {{{"visits", "id,n,p\n1,0.5,12.5%\n2,0.123456789012345678901234567891,99.9999999%\n3,999.999,0%\n4,1,100%\n"}}});
  EXPECT_EQ(agreed.entitlements(), "6.25 12.35 0 100");
  EXPECT_EQ(agreed.part(0).reference, 1U);
}

// The ends of what a quotient is compared with are not those of its numerator.
TEST(Sizes, GreaterOfAQuotientAndANumber) {
  Both both(
      "data visits, one row per visit\n  identified by id\n  id integer from 0\n  x integer from 0 to 15\n  y integer "
      "from 0 "
      "to 15\n"
      "clause 1 \"C\"\n  for each visit\n  when the greater of ((50 + x) / (100 + y), 1) < 10\n  the payer pays the "
      "provider "
      "1 PEN\n"
      "clause 2 \"C\"\n  for each visit\n  the payer pays the provider 1 PEN * (the lesser of ((50 + x) / (1 + y), 60 "
      "/ (2 + "
      "x)))\n",
      "");
  EXPECT_EQ(both.settle({{{"visits", "id,x,y\n1,0,0\n2,15,15\n3,7,0\n"}}}).entitlements(), "1 1 1 30 3.53 6.67");
}

TEST(Sizes, RoundingByEveryModeAtTies) {
  std::string items =
      "data visits, one row per visit\n  identified by id\n  id integer from 0\n  n number from -100 to 100\n  "
      "k integer from 1 to 9\n";
  int number = 0;
  for (const char* mode : {"half up", "half even", "up", "down", "floor", "ceiling"})
    for (const char* step : {"0.10", "1", "0.05", "20"})
      items += "clause " + std::to_string(++number) +
               " \"C\"\n  for each visit\n  the payer pays the provider 1 PEN * (round n "
               "/ k to " +
               step + ", " + mode + ")\n";
  Both both(items, "");
  std::string text = "id,n,k\n";
  int id = 0;
  for (const char* n :
       {"0", "0.5", "-0.5", "1.5", "-1.5", "0.25", "-0.25", "0.075", "30", "-30", "0.000001", "-99.999999"})
    for (const char* k : {"1", "2", "3"}) text += std::to_string(++id) + "," + n + "," + k + "\n";
  const Agreed agreed = both.settle({{{"visits", text}}});
  for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U);
}

TEST(Sizes, LargeReportedValues) {
  Both both(visits +
            "reported value big number from 0 to 1_000_000_000_000_000_000_000_000\n"
            "clause 1 \"C\"\n  for each visit\n  when n > big\n  the payer pays the provider 1 PEN\n"
            "clause 2 \"C\"\n  at the end of the term\n  the payer pays the provider 0.01 PEN * big\n");
  for (const char* big : {"3", "999999999999999999999999", "9223372036854775807", "9223372036854775808", "0"}) {
    Given given = rows({"1", "4", huge, "-5"});
    given.inputs = {{"big", big}};
    both.settle(given);
  }
}

}  // namespace
}  // namespace hito::runtime::tests
