// Aggregates over the rows that refer to one, chains of references, and rows that are left out.
#include "tests/unit/compiled/both_engines.h"

namespace hito::runtime::tests {
namespace {

const std::string sites =
    "data regions, one row per region\n  identified by id\n  id identifier\n  rate percent from 0% to 100%\n"
    "data sites, one row per site\n  identified by id\n  id identifier\n  region reference to regions\n"
    "  floor number from -100 to 100\n"
    "data visits, one row per visit\n  identified by (site, n), if repeated the latest day counts\n"
    "  each row counts on day\n  site reference to sites\n  n integer from -1_000 to 1_000\n"
    "  day date, may be missing\n  who text\n";

const Given some{{{"regions", "id,rate\nr2,50%\nr1,12.5%\n"},
                  {"sites", "id,region,floor\ns1,r1,5\ns2,r2,-3\ns3,r2,0\ns4,r1,0\n"},
                  {"visits",
                   "site,n,day,who\n"
                   "s1,7,2025-01-01,Ana\ns1,9,2025-02-01,Eva\ns1,7,2025-06-01,Ana\ns2,-8,2025-02-01,Ñ\n"
                   "s2,-5,2025-03-01,Ana\ns2,-2,,Ana\ns3,4,2026-01-01,Ana\ns4,0,2025-12-31,z\n"}}};

TEST(Groups, LeastAndGreatestOfEachGroup) {
  Both both(
      sites +
      "clause 1 \"C\"\n  for each site, each quarter\n  the payer pays the provider 1 PEN * (maximum of n over its "
      "visits, or 77 if none)\n"
      "clause 2 \"C\"\n  for each site, at the end of the term\n  the payer pays the provider 1 PEN * (minimum of n "
      "over its visits, or 77 if none)\n"
      "clause 3 \"C\"\n  for each site, at the end of the term\n  the payer pays the provider 1 PEN * (average of n "
      "over its visits where n > floor, or 7 if none)\n");
  const Agreed agreed = both.settle(some);
  EXPECT_EQ(agreed.entitlements(), "9 7 77 77 -5 77 77 77 77 77 77 77 77 77 77 0 7 -8 77 0 8 7 7 7");
  for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U);
}

TEST(Groups, TheOwnersColumnsInsideTheCondition) {
  Both both(
      sites +
          "for each site define paid_at = region.rate\n"
          "for each site define many = count of its visits where n > floor\n"
          "for each site define good = share of its visits that n > floor, or 25% if none\n"
          "clause 1 \"C\"\n  for each site, at the end of the term\n  the payer pays the provider 1 PEN per visit * "
          "many\n"
          "clause 2 \"C\"\n  for each region, at the end of the term\n  the payer pays the provider 100 PEN * rate * "
          "(sum of (round good to 0.01, half up) over its sites where floor >= 0)\n"
          "clause 3 \"C\"\n  for each visit\n  when site.many > 1 visit\n  the payer pays the provider 10 PEN * "
          "site.paid_at + 1 PEN per visit * site.many\n"
          "clause 4 \"C\"\n  for each site, each quarter\n  when none of its visits has n < floor\n  the payer pays "
          "the "
          "provider 1 PEN\n"
          "clause 5 \"C\"\n  for each site, each quarter\n  when (any of its visits has n < floor) or (every one of "
          "its "
          "visits has n > floor)\n  the payer pays the provider 1 PEN per visit * (count of its visits)\n",
      quarters);
  const Agreed agreed = both.settle(some);
  EXPECT_EQ(agreed.entitlements().substr(0, 7), "2 0 0 0");
  for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U) << part.name[Language::en];
}

TEST(Groups, RowsOfNoRowAndEmptyData) {
  const std::string items =
      "data regions, one row per region\n  identified by id\n  id identifier\n  rate percent from 0% to 100%\n"
      "data sites, one row per site\n  id identifier\n  region reference to regions, may be missing\n"
      "clause 1 \"C\"\n  for each site\n  when region is present\n  the payer pays the provider 100 PEN * region.rate\n"
      "clause 2 \"C\"\n  for each region\n  the payer pays the provider 1 PEN per site * (count of its sites)\n"
      "clause 3 \"C\"\n  for each site\n  when region is present and region.rate > 10%\n  the payer pays the provider "
      "2 "
      "PEN\n"
      "clause 4 \"C\"\n  the payer pays the provider sum of 100 PEN * region.rate over sites where region is present\n";
  Both both(items, "");
  EXPECT_EQ(both.settle({{{"regions", "id,rate\nr1,5%\nr2,15%\n"}, {"sites", "id,region\na,r2\nb,\nc,r1\nc,r2\n"}}})
                .entitlements(),
            "15 0 5 15 1 2 2 0 0 2 35");
  EXPECT_EQ(both.settle({{{"regions", "id,rate\n"}, {"sites", "id,region\na,\nb,\n"}}}).entitlements(), "0 0 0 0 0");
  EXPECT_EQ(both.settle({{{"regions", "id,rate\nr1,5%\n"}, {"sites", "id,region\n"}}}).entitlements(), "0 0");
  EXPECT_EQ(both.settle({{{"regions", "id,rate\n"}, {"sites", "id,region\n"}}}).entitlements(), "0");
  // No such region: nothing is settled, and the message is the same.
  EXPECT_FALSE(both.settle({{{"regions", "id,rate\nr1,5%\n"}, {"sites", "id,region\na,r9\n"}}}).codes.empty());
}

TEST(Groups, TextsAreComparedWithReportedOnes) {
  Both both(
      sites +
      "reported value whom text\nreported value tag identifier\n"
      "clause 1 \"C\"\n  for each visit\n  when who = whom\n  the payer pays the provider 1 PEN\n"
      "clause 2 \"C\"\n  at the end of the term\n  the payer pays the provider 1 PEN per visit * (count of visits "
      "where who <> whom)\n"
      "clause 3 \"C\"\n  for each site, at the end of the term\n  when id = tag\n  the payer pays the provider 1 PEN "
      "per visit * (count of distinct who over its visits)\n"
      "clause 4 \"C\"\n  at the end of the term\n  when whom = \"Ana\"\n  the payer pays the provider 4 PEN\n");
  for (const char* whom : {"Ana", "Eva", "nobody", "", "\xC3\x91", "N\xCC\x83", "zz"}) {
    Given given = some;
    if (*whom != 0) given.inputs = {{"whom", whom}};
    given.inputs.push_back({"tag", "s1"});
    const Agreed agreed = both.settle(given);
    EXPECT_EQ(agreed.codes.empty(), *whom != 0) << whom;
  }
  Given given = some;
  given.inputs = {{"whom", "Ana"}, {"tag", "s2"}};
  EXPECT_EQ(both.settle(given).entitlements(), "1 0 0 1 0 3 0 2 0 0 4");
}

TEST(Groups, RowsLeftOutNeverCount) {
  Both both(
      sites +
      "clause 1 \"C\"\n  for each site, each quarter\n  the payer pays the provider 1 PEN per visit * (count of its "
      "visits over the whole term)\n"
      "clause 2 \"C\"\n  at the end of the term\n  the payer pays the provider 1 PEN * (sum of n over visits)\n");
  Given given = some;
  for (const char* day : {"2025-01-31", "2025-02-01", "2025-06-01", "2026-02-01"}) {
    given.as_of = parse_iso_date(day);
    both.settle(given);
  }
  given.as_of.reset();
  EXPECT_EQ(both.settle(given).entitlements(), "2 2 2 2 2 2 2 2 0 0 0 0 1 1 1 1 3");
}

TEST(Groups, CountedOnceWhateverTheKindOfValue) {
  Both both(
      sites +
      "for each visit define higher = n > site.floor\n"
      "clause 1 \"C\"\n  at the end of the term\n  the payer pays the provider 1 PEN per visit * (count of distinct "
      "site over visits)\n"
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN per visit * (count of distinct who over "
      "visits to date)\n"
      "clause 3 \"C\"\n  for each site, each quarter\n  the payer pays the provider 1 PEN per visit * (count of "
      "distinct higher over its visits to date)\n"
      "clause 4 \"C\"\n  at the end of the term\n  the payer pays the provider 1 PEN per site * (count of distinct "
      "region.rate * floor over sites)\n");
  const Agreed agreed = both.settle(some);
  EXPECT_EQ(agreed.entitlements(), "3 3 3 3 4 1 1 1 1 1 1 1 1 0 0 0 0 0 0 0 1 3");
}

}  // namespace
}  // namespace hito::runtime::tests
