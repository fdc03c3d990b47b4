// Which rows an aggregate sees: of the period, to date, of the whole term, at the moment of each line.
#include "tests/unit/compiled/both_engines.h"

namespace hito::runtime::tests {
namespace {

const std::string visits =
    "data visits, one row per visit\n  identified by id\n  each row counts on day\n  id identifier\n"
    "  day date\n  kind one of (a, b, c)\n  fee money in PEN from -1_000 to 1_000\n";

const Given four_quarters{{{"visits",
                            "id,day,kind,fee\n"
                            "v1,2025-01-05,a,10\n"
                            "v2,2025-01-05,b,20\n"
                            "v3,2025-03-31,a,-5.50\n"
                            "v4,2025-04-01,b,100\n"
                            "v5,2025-04-01,c,0.25\n"
                            "v6,2025-12-31,a,7\n"
                            "v7,2026-01-01,c,999\n"}}};

TEST(Windows, ToDateOfEachRowHoldsAllRowsOfItsDay) {
  Both both(visits +
            "define running = sum of fee over visits to date\n"
            "clause 1 \"C\"\n  for each visit\n  the payer pays the provider running\n");
  const Agreed agreed = both.settle(four_quarters);
  EXPECT_EQ(agreed.entitlements(), "30 30 24.5 124.75 124.75 131.75");
  EXPECT_EQ(agreed.part(0).compiled, 6U);
}

TEST(Windows, OfAQuarterToDateAndOfTheWholeTerm) {
  Both both(
      visits +
      "clause 1 \"C\"\n  each quarter\n  the payer pays the provider sum of fee over visits\n"
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider sum of fee over visits to date\n"
      "clause 3 \"C\"\n  each quarter\n  the payer pays the provider sum of fee over visits over the whole term\n"
      "clause 4 \"C\"\n  at the end of the term\n  the payer pays the provider sum of fee over visits\n"
      "clause 5 \"C\"\n  once only on 2025-04-01\n  the payer pays the provider sum of fee over visits to date\n");
  const Agreed agreed = both.settle(four_quarters);
  EXPECT_EQ(agreed.entitlements(),
            "24.5 100.25 0 7 24.5 124.75 124.75 131.75 131.75 131.75 131.75 131.75 131.75 124.75");
  EXPECT_EQ(agreed.reasons()[2], Reason::no_rows);
  // A cutoff in the second quarter.
  Given cut = four_quarters;
  cut.as_of = make_date(2025, 4, 1);
  both.settle(cut);
}

TEST(Windows, LeastAndGreatestToDate) {
  Both both(
      visits +
      "clause 1 \"C\"\n  each quarter\n  the payer pays the provider minimum of fee over visits where kind = a to "
      "date, or 3 PEN if none\n"
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider maximum of fee over visits where fee < 0 to "
      "date, or 3 PEN if none\n"
      "clause 3 \"C\"\n  each quarter\n  the payer pays the provider maximum of fee over visits where kind = c, or "
      "4 PEN if none\n");
  const Agreed agreed = both.settle(four_quarters);
  EXPECT_EQ(agreed.entitlements(), "-5.5 -5.5 -5.5 -5.5 -5.5 -5.5 -5.5 -5.5 4 0.25 4 4");
  both.settle({{{"visits", "id,day,kind,fee\n"}}});
  both.settle({{{"visits", "id,day,kind,fee\nv1,2025-07-01,b,3\n"}}});
}

TEST(Windows, DistinctValuesAreCountedOnceToDate) {
  Both both(visits +
            "define fees = count of distinct fee over visits where fee > 0 PEN to date\n"
            "clause 1 \"C\"\n  each quarter\n  the payer pays the provider 10 PEN per visit * (count of distinct kind "
            "over visits to date)\n"
            "clause 2 \"C\"\n  each quarter\n  the payer pays the provider 10 PEN per visit * (count of distinct kind "
            "over visits)\n"
            "clause 3 \"C\"\n  for each visit\n  the payer pays the provider 1 PEN per visit * fees\n"
            "clause 4 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN per visit * (count of distinct day "
            "over visits over the whole term)\n");
  const Agreed agreed = both.settle(four_quarters);
  EXPECT_EQ(agreed.entitlements(), "20 30 30 30 20 20 0 10 2 2 2 4 4 5 4 4 4 4");
}

TEST(Windows, UndatedRowsAreSeenInEveryQuarter) {
  Both both(
      visits +
      "data sites, one row per site\n  identified by id\n  id identifier\n  base money in PEN from 0 to 1_000\n"
      "clause 1 \"C\"\n  each quarter\n  the payer pays the provider sum of base over sites\n"
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider sum of base over sites to date\n"
      "clause 3 \"C\"\n  for each site, each quarter\n  the payer pays the provider base + (sum of fee over visits)\n"
      "clause 4 \"C\"\n  for each visit\n  the payer pays the provider maximum of base over sites, or 0 PEN if none\n");
  Given given = four_quarters;
  given.files.emplace_back("sites", "id,base\ns2,5\ns1,7\n");
  const Agreed agreed = both.settle(given);
  EXPECT_EQ(agreed.entitlements(), "12 12 12 12 12 12 12 12 31.5 107.25 7 14 29.5 105.25 5 12 7 7 7 7 7 7");
  given.files.back().second = "id,base\n";
  both.settle(given);
}

const std::string growth = "reported value growth percent from 0% to 100%, each quarter\n";
const std::vector<Assignment> grows = {
    {"growth@1", "10%"}, {"growth@2", "20%"}, {"growth@3", "0%"}, {"growth@4", "50%"}};

std::vector<Assignment> of_quarters(const Both& both, const std::vector<std::string>& values) {
  std::vector<Assignment> all;
  for (std::size_t p = 0; p < values.size(); ++p)
    if (!values[p].empty()) all.push_back({"growth@" + both.contract().periods[p].label, values[p]});
  return all;
}

TEST(Windows, AValueOfEachPeriodInsideAnAggregate) {
  Both both(
      visits + growth +
      "define grown = sum of fee over visits where fee * growth > 1 PEN to date\n"
      "clause 1 \"C\"\n  each quarter\n  the payer pays the provider sum of fee * growth over visits\n"
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider sum of fee * growth over visits to date\n"
      "clause 3 \"C\"\n  each quarter\n  the payer pays the provider sum of fee * growth over visits over the whole "
      "term\n"
      "clause 4 \"C\"\n  for each visit\n  the payer pays the provider grown\n");
  Given given = four_quarters;
  given.inputs = of_quarters(both, {"10%", "20%", "0%", "50%"});
  const Agreed agreed = both.settle(given);
  EXPECT_EQ(agreed.entitlements(), "2.45 20.05 0 3.5 2.45 24.95 0 65.88 13.18 26.35 0 65.88 20 20 20 130 130 137");
  // One that is not given: the same message, wherever it stops.
  given.inputs = of_quarters(both, {"10%", "", "0%", "50%"});
  EXPECT_EQ(both.settle(given).codes, std::vector{Code::input_of_period_not_given});
}

TEST(Windows, AggregatesOfAggregates) {
  Both both(
      "data sites, one row per site\n  identified by id\n  id identifier\n" + visits + "  site reference to sites\n" +
      growth +
      "for each site define billed = sum of fee over its visits to date\n"
      "for each site define own = sum of fee over its visits\n"
      "clause 1 \"C\"\n  each quarter\n  the payer pays the provider sum of billed over sites\n"
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider sum of own over sites where billed > 10 PEN\n"
      "clause 3 \"C\"\n  for each visit\n  the payer pays the provider maximum of billed over sites where own <> 0 "
      "PEN, or "
      "0 PEN if none\n"
      "clause 4 \"C\"\n  each quarter\n  the payer pays the provider sum of the greater of (fee, site.billed * growth) "
      "over visits\n"
      "clause 5 \"C\"\n  for each site, each quarter\n  the payer pays the provider sum of fee over its visits where "
      "fee "
      "> own * growth to date\n"
      "clause 6 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN per site * (count of sites where billed > "
      "growth * (sum of fee over visits over the whole term))\n");
  Given given{{{"sites", "id\ns1\ns2\ns3\n"},
               {"visits",
                "id,day,kind,fee,site\n"
                "v1,2025-01-05,a,10,s1\nv2,2025-01-05,b,20,s2\nv3,2025-03-31,a,-5.50,s2\nv4,2025-04-01,b,100,s1\n"
                "v5,2025-04-01,c,0.25,s2\nv6,2025-12-31,a,7,s2\nv7,2026-01-01,c,999,s1\n"}}};
  given.inputs = of_quarters(both, {"10%", "20%", "0%", "50%"});
  const Agreed agreed = both.settle(given);
  EXPECT_EQ(agreed.entitlements().substr(0, 20), "24.5 124.75 124.75 1");
  for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U);
}

// What a function is given is an aggregate itself: its loop must come before the one of the function, and that one
// before the loop that calls it over the same rows.
TEST(Windows, AFunctionOfAnAggregateOfAFunction) {
  Both both("data sites, one row per site\n  identified by id\n  id identifier\n  base number from 0 to 100\n" +
                visits +
                "define least = minimum of base over sites, or 0 if none\n"
                "define most = maximum of base over sites, or 0 if none\n"
                "define spread(x) = sum of base * x over sites\n"
                "clause 1 \"C\"\n  at the end of the term\n  the payer pays the provider 1 PEN * (sum of base * "
                "spread(most) over "
                "sites)\n"
                "clause 2 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN * (sum of base * spread(least) "
                "over sites)\n",
            quarters);
  Given given = four_quarters;
  given.files.emplace_back("sites", "id,base\ns1,2\ns2,3\ns3,10\n");
  const Agreed agreed = both.settle(given);
  EXPECT_EQ(agreed.entitlements(), "2250 450 450 450 450");
}

}  // namespace
}  // namespace hito::runtime::tests
