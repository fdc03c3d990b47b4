// Values that are missing, guards in any order, and the messages of what cannot be worked out.
#include "tests/unit/compiled/both_engines.h"

namespace hito::runtime::tests {
namespace {

const std::string data =
    "data visits, one row per visit\n  identified by id\n  each row counts on day\n  id identifier\n  day date\n"
    "  n integer from -100 to 100, may be missing\n  end date, may be missing\n  ok yes or no, may be missing\n"
    "  kind one of (a, b), may be missing\n  who text, may be missing\n";
const Given some{{{"visits",
                   "id,day,n,end,ok,kind,who\n"
                   "v1,2025-01-01,5,2025-02-01,yes,a,Ana\nv2,2025-01-02,,,,,\nv3,2025-04-01,0,2025-05-01,no,b,Eva\n"
                   "v4,2025-07-01,-3,,no,,Ana\nv5,2025-10-01,,2025-12-31,yes,a,\n"}}};

TEST(Missing, PresentOrElse) {
  Both both(
      data +
      "clause 1 \"C\"\n  for each visit\n  the payer pays the provider 1 PEN * (n or 7 if missing)\n"
      "clause 2 \"C\"\n  for each visit\n  when n is present and n > 0\n  the payer pays the provider 1 PEN * n\n"
      "clause 3 \"C\"\n  for each visit\n  when n > -5 and n is present\n  the payer pays the provider 1 PEN * n\n"
      "clause 4 \"C\"\n  for each visit\n  when not (n is present) or n < 0\n  the payer pays the provider 4 PEN\n"
      "clause 5 \"C\"\n  for each visit\n  when (end or 2025-06-30 if missing) > 2025-03-01 and (ok or no if "
      "missing)\n  the payer pays the provider 5 PEN\n"
      "clause 6 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN * (sum of n over visits where n is "
      "present to date)\n"
      "clause 7 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN per visit * (count of distinct kind over "
      "visits where kind is present to date)\n"
      "clause 8 \"C\"\n  for each visit\n  when who is present and who = \"Ana\"\n  the payer pays the provider 8 "
      "PEN\n");
  const Agreed agreed = both.settle(some);
  EXPECT_EQ(agreed.entitlements().substr(0, 32), "5 7 0 -3 7 5 0 0 0 0 5 0 0 -3 0 ");
  for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U) << part.name[Language::en];
}

TEST(Missing, GuardsProtectInAnyOrder) {
  Both both(
      data +
      "for each visit define m = n or 0 if missing\n"
      "define rows = 1 * (count of visits to date) / 1 visit\n"
      "clause 1 \"C\"\n  for each visit\n  when m <> 0 and 10 / m > 2\n  the payer pays the provider 1 PEN\n"
      "clause 2 \"C\"\n  for each visit\n  when m = 0 or 10 / m < 2\n  the payer pays the provider 2 PEN\n"
      "clause 3 \"C\"\n  for each visit\n  when m = 0 or m < 0 or 10 / m > 2\n  the payer pays the provider 3 PEN\n"
      "clause 4 \"C\"\n  for each visit\n  the payer pays the provider if m = 0 then 0.50 PEN otherwise 10 PEN / m\n"
      "clause 5 \"C\"\n  each quarter\n  the payer pays the provider sum of (round 10 PEN / m to 0.01, half even) "
      "over visits where m <> 0\n"
      "clause 6 \"C\"\n  each quarter\n  when (count of visits) > 0 visits and 1 visit * m_rows / (count of visits) "
      "> 0\n  the payer pays the provider 6 PEN\n"
      "define m_rows = 3\n");
  both.settle(some);
}

TEST(Missing, NoRowsOnlyWhereNoneOfWhatWasUsedHadOne) {
  Both both(
      data +
      "define seen = 1 PEN per visit * (count of visits)\n"
      "define all = 1 PEN per visit * (count of visits over the whole term)\n"
      "clause 1 \"C\"\n  each quarter\n  the payer pays the provider 0 * seen\n"
      "clause 2 \"C\"\n  each quarter\n  when seen >= 0 PEN or all > 0 PEN\n  the payer pays the provider 0 * 3 PEN\n"
      "clause 3 \"C\"\n  each quarter\n  when all > 0 PEN or seen >= 0 PEN\n  the payer pays the provider 0 PEN\n"
      "clause 4 \"C\"\n  each quarter\n  when seen >= 0 PEN and all >= 0 PEN\n  the payer pays the provider 0 PEN\n"
      "clause 5 \"C\"\n  each quarter\n  the payer pays the provider if seen = 0 PEN then 0 PEN otherwise 0 * all\n"
      "clause 6 \"C\"\n  each quarter\n  the payer pays the provider 0 PEN\n"
      "clause 7 \"C\"\n  each quarter\n  the payer pays the provider 0 * (maximum of 1 PEN * (n or 0 if missing) over "
      "visits, or all if none)\n");
  Given given{{{"visits", "id,day,n,end,ok,kind,who\nv1,2025-04-01,5,,,,\n"}}};
  const Agreed agreed = both.settle(given);
  const std::vector<Reason> reasons = agreed.reasons();
  EXPECT_EQ(reasons[0], Reason::no_rows);
  EXPECT_EQ(reasons[1], Reason::amount_zero);
  EXPECT_EQ(reasons[4], Reason::no_rows);
  EXPECT_EQ(reasons[8], Reason::amount_zero);
  EXPECT_EQ(reasons[12], Reason::amount_zero);
  both.settle({{{"visits", "id,day,n,end,ok,kind,who\n"}}});
}

TEST(Missing, TheSameMessageForWhatIsNotGiven) {
  Both both(
      data +
      "reported value share percent from 0% to 100%\nreported value before date\nreported value yes_at yes or no\n"
      "clause 1 \"C\"\n  for each visit\n  when (n or 0 if missing) > 0\n  the payer pays the provider 100 PEN * "
      "share\n"
      "clause 2 \"C\"\n  for each visit\n  when day < before or yes_at\n  the payer pays the provider 2 PEN\n");
  Given given = some;
  EXPECT_EQ(both.settle(given).codes, std::vector{Code::input_not_given});
  given.inputs = {{"share", "10%"}};
  EXPECT_EQ(both.settle(given).codes, std::vector{Code::input_not_given});
  // One condition of an `or` that holds passes over the other.
  given.inputs = {{"share", "10%"}, {"yes_at", "yes"}};
  EXPECT_EQ(both.settle(given).codes, std::vector<Code>{});
  given.inputs = {{"share", "10%"}, {"before", "2025-04-01"}};
  EXPECT_EQ(both.settle(given).codes, std::vector{Code::input_not_given});
  given.inputs = {{"share", "10%"}, {"before", "2026-04-01"}};
  EXPECT_EQ(both.settle(given).codes, std::vector<Code>{});
}

TEST(Missing, ColumnsThatAnExampleLeavesOut) {
  Both both(
      data +
      "clause 1 \"C\"\n  for each visit\n  the payer pays the provider if day < 2025-03-01 then 1 PEN otherwise 1 PEN "
      "* "
      "(n or 3 if missing)\n"
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider 1 PEN per visit * (count of visits where ok is "
      "present and ok)\n");
  Given given = some;
  given.left_out = {{"visits", "n"}};
  EXPECT_EQ(both.settle(given).codes, std::vector{Code::column_not_given});
  given.files[0].second = "id,day,n,end,ok,kind,who\nv1,2025-01-01,5,,yes,,\n";
  EXPECT_EQ(both.settle(given).codes, std::vector<Code>{});
  given.left_out = {{"visits", "ok"}};
  EXPECT_EQ(both.settle(given).codes, std::vector{Code::column_not_given});
  given.files[0].second = "id,day,n,end,ok,kind,who\n";
  EXPECT_EQ(both.settle(given).codes, std::vector<Code>{});
}

TEST(Missing, AConditionThatIsItselfNotGiven) {
  Both both(
      data +
      "reported value agreed yes or no\nreported value rate percent from 0% to 100%\n"
      "for each visit define m = n or 0 if missing\n"
      "clause 1 \"C\"\n  for each visit\n  the payer pays the provider if m > 0 then (if agreed then 1 PEN otherwise 2 "
      "PEN) otherwise 3 PEN\n"
      "clause 2 \"C\"\n  for each visit\n  when not agreed or m > 90\n  the payer pays the provider 1 PEN\n"
      "clause 3 \"C\"\n  each quarter\n  the payer pays the provider round 10 PEN * rate to 1, up\n");
  Given given = some;
  EXPECT_EQ(both.settle(given).codes, std::vector{Code::input_not_given});
  given.files[0].second = "id,day,n,end,ok,kind,who\nv1,2025-01-01,-5,,,,\n";
  EXPECT_EQ(both.settle(given).codes, std::vector{Code::input_not_given});
  given.files[0].second = "id,day,n,end,ok,kind,who\nv1,2025-01-01,95,,,,\n";
  EXPECT_EQ(both.settle(given).codes, std::vector{Code::input_not_given});
  given.inputs = {{"agreed", "no"}};
  EXPECT_EQ(both.settle(given).codes, std::vector{Code::input_not_given});
  given.inputs.push_back({"rate", "33.3%"});
  EXPECT_EQ(both.settle(given).entitlements(), "2 1 4 4 4 4");
}

TEST(Missing, DaysThatDoNotExist) {
  Both both(
      "data visits, one row per visit\n  identified by id\n  each row counts on day\n  id identifier\n  day date\n"
      "  wait number of days from 0 to 10_000_000\n  months number of months from 0 to 24\n"
      "clause 1 \"C\"\n  for each visit\n  when day + wait > 2025-06-30\n  the payer pays the provider 1 PEN\n"
      "clause 2 \"C\"\n  for each visit\n  when (day + 1 month or the last day of the month) >= 2025-02-28\n  the "
      "payer "
      "pays the provider 2 PEN\n"
      "clause 3 \"C\"\n  for each visit\n  the payer pays the provider 1 PEN * (whole months from day to "
      "2025-12-31)\n");
  const std::string head = "id,day,wait,months\n";
  both.settle({{{"visits", head + "v1,2025-01-31,10,1\nv2,2025-02-28,400,0\nv3,2025-12-31,0,3\n"}}});
  EXPECT_EQ(both.settle({{{"visits", head + "v1,2025-01-31,10,1\nv2,2025-02-28,9000000,0\n"}}}).codes,
            std::vector{Code::no_resulting_date});
}

}  // namespace
}  // namespace hito::runtime::tests
