// Moments, tables, functions and dates where few contracts go.
#include "tests/unit/compiled/both_engines.h"

namespace hito::runtime::tests {
namespace {

const std::string visits =
    "data visits, one row per visit\n  identified by id\n  each row counts on day\n  id identifier\n  day date\n"
    "  kind one of (a, b, c)\n  born date\n  fee money in PEN from -1_000 to 1_000\n";
const Given some{
    {{"visits",
      "id,day,kind,born,fee\nv1,2025-01-05,a,1969-12-31,10\nv2,2025-01-05,b,1970-01-01,20\n"
      "v3,2025-03-31,a,1901-02-28,-5.50\nv4,2025-04-01,b,2000-02-29,100\nv5,2025-12-31,c,2024-12-31,0.25\n"}}};

TEST(Corners, DatedRowsInAClauseOfEachQuarterSeeTheRowsOfThatQuarter) {
  Both both(visits +
            "define all = sum of fee over visits\ndefine so_far = sum of fee over visits to date\n"
            "clause 1 \"C\"\n  for each visit, each quarter\n  the payer pays the provider all\n"
            "clause 2 \"C\"\n  for each visit, each quarter\n  the payer pays the provider so_far\n"
            "clause 3 \"C\"\n  for each visit\n  the payer pays the provider all\n"
            "clause 4 \"C\"\n  for each visit, at the end of the term\n  the payer pays the provider so_far\n"
            "clause 5 \"C\"\n  for each visit, once only on 2025-03-31\n  the payer pays the provider so_far\n");
  EXPECT_EQ(both.settle(some).entitlements(),
            "24.5 24.5 24.5 100 0.25 24.5 24.5 24.5 124.5 124.75 124.75 124.75 124.75 124.75 124.75 124.75 124.75 "
            "124.75 124.75 124.75 24.5 24.5 24.5 24.5 24.5");
}

TEST(Corners, WithoutTermOrPeriods) {
  Both both(
      visits +
          "define so_far = sum of fee over visits to date\n"
          "clause 1 \"C\"\n  for each visit\n  the payer pays the provider so_far\n"
          "clause 2 \"C\"\n  the payer pays the provider so_far\n"
          "clause 3 \"C\"\n  the payer pays the provider maximum of fee over visits where kind = c, or 1 PEN if none\n",
      "");
  both.settle(some);
  both.settle({{{"visits", "id,day,kind,born,fee\n"}}});
  Given cut = some;
  cut.as_of = make_date(2025, 3, 31);
  both.settle(cut);
}

TEST(Corners, DaysBefore1970) {
  Both both(
      visits +
      "define first = minimum of born over visits, or 2025-01-01 if none\n"
      "define last = maximum of born over visits where born < 1970-01-01 to date, or 2025-01-01 if none\n"
      "clause 1 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN * (whole years from first to 2025-12-31)\n"
      "clause 2 \"C\"\n  each quarter\n  when last < 1970-01-01\n  the payer pays the provider 2 PEN\n"
      "clause 3 \"C\"\n  for each visit\n  when last >= born\n  the payer pays the provider 1 PEN * (whole months from "
      "born "
      "to day)\n"
      "clause 4 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN per visit * (count of distinct born over "
      "visits to "
      "date)\n");
  const Agreed agreed = both.settle(some);
  EXPECT_EQ(agreed.entitlements().substr(0, 9), "124 25 0 ");
  for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U);
}

TEST(Corners, TablesInsideAggregates) {
  Both both(visits +
            "reported value index percent from 0% to 200%, each quarter\n"
            "table rate by kind, index\n  | kind | index | part | extra |\n  | a | from 0% to 50% | 10% | 1 PEN |\n"
            "  | a | above 50% to 200% | 20% | 2 PEN |\n  | b | any | 30% | 0 PEN |\n  | c | any | 1% | 5 PEN |\n"
            "tiers step by fee\n  from -1_000 to below 0: 0\n  from 0 to 10: 1\n  above 10 to 1_000: 2.5\n"
            "for each visit define owed = the greater of (fee, 0 PEN)\n"
            "brackets slices by owed\n  first 5: 10%\n  next 10: 20%\n  beyond: 50%\n"
            "clause 1 \"C\"\n  each quarter\n  the payer pays the provider sum of fee * rate(kind, index).part + "
            "rate(kind, index).extra over visits\n"
            "clause 2 \"C\"\n  each quarter\n  the payer pays the provider sum of fee * rate(kind, index).part over "
            "visits to date\n"
            "clause 3 \"C\"\n  for each visit\n  the payer pays the provider 1 PEN * step(fee)\n"
            "clause 4 \"C\"\n  each quarter\n  the payer pays the provider sum of slices(owed) over visits\n");
  Given given = some;
  const auto& periods = both.contract().periods;
  const char* values[] = {"50%", "51%", "0%", "200%"};
  for (std::size_t p = 0; p < 4; ++p) given.inputs.push_back({"index@" + periods[p].label, values[p]});
  const Agreed agreed = both.settle(given);
  for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U) << part.name[Language::en];
}

TEST(Corners, FunctionsOfAggregatesAtTheSameMoment) {
  Both both(
      visits +
      "define so_far = sum of fee over visits to date\n"
      "define above_of(x, y) = sum of the greater of (fee - x, y) over visits where fee > y\n"
      "define twice(x, y) = above_of(x, y) + above_of(y, x)\n"
      "define own = maximum of fee over visits, or 0 PEN if none\n"
      "clause 1 \"C\"\n  each quarter\n  the payer pays the provider above_of(so_far / 4, 0 PEN)\n"
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider twice(own, 1 PEN)\n"
      "clause 3 \"C\"\n  each quarter\n  the payer pays the provider above_of(above_of(own, 2 PEN), above_of(2 PEN, "
      "own))\n"
      "clause 4 \"C\"\n  at the end of the term\n  the payer pays the provider twice(above_of(own, 1 PEN), own)\n");
  const Agreed agreed = both.settle(some);
  for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U) << part.name[Language::en];
}

TEST(Corners, NamedPeriodsOfAnyLength) {
  Both both(visits +
                "define so_far = sum of fee over visits to date\n"
                "clause 1 \"C\"\n  for each visit\n  the payer pays the provider so_far\n",
            "  term 2025-01-01 to 2026-06-30\n  periods yearly\n");
  EXPECT_EQ(both.settle(some).entitlements(), "30 30 24.5 124.5 124.75");
}

TEST(Corners, SharesAndAveragesInConditions) {
  Both both(
      visits +
      "define good = share of visits that fee > 5 PEN, or 0% if none\n"
      "define mean = average of fee over visits to date, or 1 PEN if none\n"
      "clause 1 \"C\"\n  each quarter\n  when good > 33.33%\n  the payer pays the provider 100 PEN * good\n"
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider the lesser of (mean, 20 PEN) + mean / 7\n"
      "clause 3 \"C\"\n  for each visit\n  when fee > mean\n  the payer pays the provider fee - mean\n"
      "clause 4 \"C\"\n  each quarter\n  when mean * 3 = 24.50 PEN or good = 50%\n  the payer pays the provider 4 PEN\n"
      "clause 5 \"C\"\n  each quarter\n  the payer pays the provider if mean > 0 PEN then 100 PEN / (1 + mean / 1 PEN) "
      "otherwise 0 PEN\n");
  const Agreed agreed = both.settle(some);
  EXPECT_EQ(agreed.entitlements().substr(0, 13), "66.67 100 0 0");
  for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U) << part.name[Language::en];
}

TEST(Corners, LongChainsOfReferences) {
  const std::string items =
      "data d1, one row per u1\n  identified by id\n  id identifier\n  n integer from 0 to 9\n"
      "data d2, one row per u2\n  identified by id\n  id identifier\n  one reference to d1\n"
      "data d3, one row per u3\n  identified by id\n  id identifier\n  two reference to d2, may be missing\n"
      "data d4, one row per u4\n  id identifier\n  three reference to d3\n"
      "for each u2 define deep1 = one.n\n"
      "for each u3 define deep2 = if two is present then two.deep1 otherwise 100\n"
      "for each u4 define deep3 = three.deep2 + (count of d4) / 1 u4\n"
      "for each u3 define back = sum of deep3 over its d4\n"
      "for each u1 define farther = sum of (count of its d3) * 1 over its d2\n"
      "clause 1 \"C\"\n  for each u4\n  the payer pays the provider 1 PEN * deep3\n"
      "clause 2 \"C\"\n  for each u3\n  the payer pays the provider 1 PEN * back\n"
      "clause 3 \"C\"\n  for each u1\n  the payer pays the provider 1 PEN per u3 * farther\n"
      "clause 4 \"C\"\n  cap clause 1 at 10 PEN per u3 over the whole contract, earlier clauses first\n";
  Both both(items, "");
  const Given given{{{"d1", "id,n\nx,3\ny,4\n"},
                     {"d2", "id,one\np,x\nq,y\nr,x\n"},
                     {"d3", "id,two\nA,p\nB,\nC,q\nD,p\n"},
                     {"d4", "id,three\n1,A\n2,B\n3,C\n4,A\n5,D\n"}}};
  EXPECT_EQ(both.settle(given).entitlements(), "8 105 9 8 8 16 105 9 8 2 1");
}

}  // namespace
}  // namespace hito::runtime::tests
