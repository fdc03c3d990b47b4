// `clause N gives a right to payment`, between clauses of one moment and of many.
#include "tests/unit/compiled/both_engines.h"

namespace hito::runtime::tests {
namespace {

const std::string data =
    "data sites, one row per site\n  identified by id\n  id identifier\n  goal integer from 0 to 100\n"
    "data visits, one row per visit\n  identified by id\n  each row counts on day\n  id identifier\n  day date\n"
    "  site reference to sites\n  n integer from 0 to 100\n";
const Given some{{{"sites", "id,goal\ns1,3\ns2,0\ns3,10\n"},
                  {"visits",
                   "id,day,site,n\nv1,2025-01-01,s1,5\nv2,2025-01-01,s2,1\nv3,2025-05-01,s1,2\nv4,2025-05-01,s3,20\n"
                   "v5,2025-12-01,s2,0\n"}}};

TEST(Rights, BetweenClausesOnceAndOfEachPeriod) {
  Both both(
      data +
      "clause 1 \"C\"\n  for each site, each quarter\n  when (sum of n over its visits) > goal\n  the payer pays the "
      "provider 10 PEN\n"
      "clause 2 \"C\"\n  for each site, at the end of the term\n  when clause 1 gives a right to payment\n  the payer "
      "pays the provider 20 PEN\n"
      "clause 3 \"C\"\n  for each site, each quarter\n  when clause 2 gives a right to payment\n  the payer pays the "
      "provider 30 PEN\n"
      "clause 4 \"C\"\n  for each site, each quarter\n  when not (clause 1 gives a right to payment)\n  the payer "
      "pays the provider 40 PEN\n"
      "clause 5 \"C\"\n  for each visit\n  when clause 3 gives a right to payment and clause 1 gives a right to "
      "payment\n  the payer pays the provider 1 PEN * n\n");
  const Agreed agreed = both.settle(some);
  EXPECT_EQ(agreed.entitlements(),
            "10 0 0 0 10 0 0 0 0 10 0 0 20 20 20 30 30 30 30 30 30 30 30 30 30 30 30 0 40 40 40 0 40 40 40 40 0 40 40 "
            "5 1 0 20 0");
  for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U) << part.name[Language::en];
}

TEST(Rights, OnlyAbove0AndInsideAggregates) {
  Both both(
      data +
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN per site * (count of sites where clause 3 "
      "gives a right to payment)\n"
      "clause 3 \"C\"\n  for each site, each quarter\n  the payer pays the provider 1 PEN * ((sum of n over its "
      "visits) - goal)\n"
      "clause 4 \"C\"\n  at the end of the term\n  the payer pays the provider 1 PEN per site * (count of sites where "
      "clause 3 gives a right to payment)\n"
      "clause 5 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN per visit * (count of visits where clause "
      "3 gives a right to payment to date)\n");
  const Agreed agreed = both.settle(some);
  EXPECT_EQ(agreed.entitlements().substr(0, 7), "2 1 0 0");
  // As of a day before the end, there is no line of the last clauses.
  Given cut = some;
  cut.as_of = make_date(2025, 5, 1);
  both.settle(cut);
}

TEST(Rights, OfAClauseThatTheReferenceEvaluatorWorksOut) {
  // What names a row that no loop has at hand runs in the reference evaluator; what it gives a right to does not.
  Both both(
      data +
      "clause 1 \"C\"\n  for each site, at the end of the term\n  the payer pays the provider 1 PEN per visit * (count "
      "of visits where n > goal)\n"
      "clause 2 \"C\"\n  for each site, each quarter\n  when clause 1 gives a right to payment\n  the payer pays the "
      "provider 2 PEN\n");
  const Agreed agreed = both.settle(some);
  EXPECT_EQ(agreed.part(0).compiled, 0U);
  EXPECT_FALSE(agreed.part(0).why.empty());
  EXPECT_EQ(agreed.part(1).reference, 0U);
}

}  // namespace
}  // namespace hito::runtime::tests
