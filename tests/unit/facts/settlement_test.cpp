#include <gtest/gtest.h>

#include "tests/unit/facts/facts_of.h"

namespace hito {
namespace {

const Codes none;
const std::string yearly = "  term 2025-01-01 to 2026-12-31\n  periods yearly\n";
const std::string people = "data people, one row per person\n  identified by id\n  id identifier\n  n integer from 0\n";
const std::string outcomes =
    "data outcomes, one row per outcome\n  identified by (person, kind)\n"
    "  each row counts on day\n  person reference to people\n  kind one of (a, b)\n  day date\n";
const std::string one = "clause 1 \"C\"\n  for each person\n  the payer pays the provider 10 PEN\n";

bool two_lines(const Derived& d) { return d.facts.caps.at(0).can_hold_two_lines; }

TEST(Caps, ThePlainMessage) {
  const std::string text = people +
                           "clause 5.1 \"C\"\n  for each person\n  the payer pays the provider 10 PEN\n"
                           "clause 5.2 \"D\"\n  for each person\n  the payer pays the provider 20 PEN\n"
                           "clause 5.3 \"E\"\n  for each person\n  the payer pays the provider 30 PEN\n"
                           "clause 6 \"F\"\n  cap clauses 5.1, 5.2 and 5.3 together at 6_000 PEN per person\n";
  const Derived en = derive(text);
  ASSERT_EQ(en.codes(), Codes{"cap_without_method"});
  EXPECT_EQ(en.reported[0].message, "The cap of 6_000 PEN can cut several lines and does not say which.");
  EXPECT_EQ(en.reported[0].label, "reaches 5.1, 5.2 and 5.3 of one person");
  EXPECT_EQ(en.reported[0].help, "Add `earlier clauses first`, `earlier dates first` or `pro rata`.");
  const Derived es = derive(text, "", Language::es);
  EXPECT_EQ(es.reported[0].message, "El tope de 6_000 PEN puede recortar varias líneas y no dice cuáles.");
  EXPECT_EQ(es.reported[0].help,
            "Agregue `con prioridad a la cláusula anterior`, `con prioridad a la fecha más antigua` o `a prorrata`.");
}

TEST(Caps, OneLineNeedsNoMethod) {
  EXPECT_EQ(derive("clause 1 \"C\"\n  the payer pays the provider 10 PEN\n"
                   "clause 2 \"D\"\n  cap clause 1 at 5 PEN over the whole contract")
                .codes(),
            none);
}

TEST(Caps, RowsOfAClauseAreLines) {
  const Derived d = derive(people + one + "clause 2 \"D\"\n  cap clause 1 at 5 PEN over the whole contract");
  ASSERT_EQ(d.codes(), Codes{"cap_without_method"});
  EXPECT_EQ(d.reported[0].label, "reaches several lines of clause 1");
}

TEST(Caps, OneRowPerUnitIsOneLine) {
  const Derived d = derive(people + one + "clause 2 \"D\"\n  cap clause 1 at 5 PEN per person");
  EXPECT_EQ(d.codes(), none);
  EXPECT_FALSE(two_lines(d));
}

TEST(Caps, AReferenceGathersRowsUnlessItIsTheirKey) {
  const std::string pay =
      "clause 1 \"C\"\n  for each outcome\n  the payer pays the provider 10 PEN\n"
      "clause 2 \"D\"\n  cap clause 1 at 5 PEN per person, pro rata";
  EXPECT_TRUE(two_lines(derive(people + outcomes + pay, yearly)));
  const std::string keyed =
      "data outcomes, one row per outcome\n  identified by person\n  each row counts on day\n"
      "  person reference to people\n  day date\n";
  EXPECT_FALSE(two_lines(derive(people + keyed + pay, yearly)));
}

TEST(Caps, PeriodsAreLines) {
  const std::string each =
      "clause 1 \"C\"\n  each year\n  the payer pays the provider 10 PEN\nclause 2 \"D\"\n  cap clause 1 at 5 PEN ";
  EXPECT_EQ(derive(each + "over the whole contract", yearly).codes(), Codes{"cap_without_method"});
  EXPECT_EQ(derive(each + "per contract year, unused balance lapses", yearly).codes(), none);
}

TEST(Caps, ANegativeCap) {
  const Derived d = derive(
      "clause 1 \"C\"\n  the payer pays the provider 10 PEN\n"
      "clause 2 \"D\"\n  cap clause 1 at (2 PEN - 7 PEN) over the whole contract");
  ASSERT_EQ(d.codes(), Codes{"cap_is_negative"});
  EXPECT_EQ(d.reported[0].message, "The cap is always negative: -5 PEN.");
}

TEST(Weights, MustNotBeNegative) {
  const auto divided = [](const std::string& type) {
    return derive("data f, one row per site\n  identified by id\n  id identifier\n  points " + type +
                  "\nclause 1 \"C\"\n  the payer pays the provider 10 PEN\n"
                  "  divided among the rows of f in proportion to points, nothing if they add up to 0");
  };
  EXPECT_EQ(divided("number from 0 to 9").codes(), none);
  const Derived d = divided("number from -1 to 9");
  ASSERT_EQ(d.codes(), Codes{"weight_may_be_negative"});
  EXPECT_EQ(d.reported[0].message, "The weight `points` can be negative and shares out the payment of clause 1 here.");
  EXPECT_EQ(d.reported[0].label, "declared range: from -1 to 9");
}

TEST(Sums, AQuotientOfDataIsRoundedFirst) {
  const std::string rows =
      "data w, one row per work\n  identified by id\n  id identifier\n  cost money in PEN from 0\n"
      "  days integer from 1\n  share one of (a, b)\n"
      "table part by share\n  a: 0.25\n  b: 0.40\n";
  const Derived d = derive(rows + "define it = sum of 2 * (cost / days) over w");
  ASSERT_EQ(d.codes(), (Codes{"money_not_rounded", "sum_of_quotients"}));
  EXPECT_EQ(d.reported[1].message, "A quotient that is not rounded is added up here.");
  EXPECT_EQ(d.reported[1].place, "cost / days");
  EXPECT_EQ(derive(rows + "define it = sum of (round cost / days to 0.01 half up) over w").codes(), none);
  EXPECT_EQ(derive(rows + "define it = sum of cost / 3 over w").codes(), none);
  EXPECT_EQ(derive(rows + "define it = sum of cost / part(share) over w").codes(), none);
}

const std::string health =
    "data centres, one row per centre\n  identified by id\n  id identifier\n  quality percent from 0% to 100%\n"
    "data reports, one row per report\n  identified by (centre, day)\n  each row counts on day\n"
    "  centre reference to centres\n  day date\n  bad yes or no\n  n integer from 0\n";

TEST(Lints, AConditionThatHoldsOnNothing) {
  const auto clause = [](const std::string& when, const std::string& pays) {
    return derive(health + "clause 1 \"C\"\n  for each centre\n  when " + when + "\n  the payer pays the provider " +
                  pays);
  };
  const Derived d = clause("none of its reports has bad", "100 PEN");
  ASSERT_EQ(d.codes(), Codes{"vacuous_condition"});
  EXPECT_EQ(d.reported[0].message, "A centre without reports meets this condition.");
  EXPECT_EQ(d.reported[0].label, "`none of its reports` holds when there are no reports");
  EXPECT_EQ(d.reported[0].help, "If it must not pay: `when (count of its reports) >= 1 and (…)`.");
  EXPECT_EQ(clause("none of its reports has bad", "1 PEN * (sum of n over its reports)").codes(), none);
  EXPECT_EQ(clause("(count of its reports) >= 1 and (none of its reports has bad)", "100 PEN").codes(), none);
  EXPECT_EQ(clause("every one of its reports has not bad", "100 PEN").codes(), Codes{"vacuous_condition"});
  EXPECT_EQ(clause("any of its reports has bad", "100 PEN").codes(), none);
}

TEST(Lints, PayingTwice) {
  const std::string again = "clause 2 \"D\"\n  for each person\n  when n > 2\n  the payer pays the provider 10 PEN\n";
  const std::string first = "clause 1 \"C\"\n  for each person\n  when n > 2\n  the payer pays the provider ";
  const Derived d = derive(people + first + "10 PEN\n" + again);
  ASSERT_EQ(d.codes(), Codes{"double_payment"});
  EXPECT_EQ(d.reported[0].message, "Clauses 1 and 2 pay for the same thing twice.");
  EXPECT_EQ(d.reported[0].label, "same amount, same condition, same row");
  EXPECT_EQ(derive(people + first + "11 PEN\n" + again).codes(), none);
}

TEST(Lints, AnUndatedFigureInEachPeriod) {
  const Derived d = derive(
      health + "clause 1 \"C\"\n  for each centre, each year\n  the payer pays the provider 10 PEN * quality", yearly);
  ASSERT_EQ(d.codes(), Codes{"undated_in_each_period"});
  EXPECT_EQ(d.reported[0].message, "`quality` has no date: it is the same in every period.");
}

TEST(Lints, AClauseThatNeverPays) {
  const Derived d = derive(
      people + "clause 7 \"C\"\n  for each person\n  when n > 3 and n < 2\n  the payer pays the provider 10 PEN");
  ASSERT_EQ(d.codes(), Codes{"clause_never_pays"});
  EXPECT_EQ(d.reported[0].message, "Clause 7 never pays: its conditions cannot all hold.");
}

}  // namespace
}  // namespace hito
