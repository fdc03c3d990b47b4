// Rules U1 to U9 of the language reference.
#include <gtest/gtest.h>

#include "tests/unit/check/contract_of.h"

namespace hito {
namespace {

const std::string data =
    "data learners, one row per learner\n  identified by id\n  id identifier\n  done yes or no\n  hours integer from 0 to 100\n\n"
    "unit note, plural notes\n\nreported value share percent from 0% to 100%\nreported value n integer from 1 to 10\n\n";

Checked pays(const std::string& amount) { return check_items(data + "clause 1\n  the payer pays the provider " + amount + "\n"); }

TEST(Units, AmountsOfMoney) {
  for (const char* amount : {"5 PEN", "5 PEN per learner * (count of learners where done)", "5 PEN * n", "10% * 5 PEN",
                             "5 PEN * share", "5 PEN * (1 + share)", "5 PEN * (1 - share)", "5 PEN * n / 2",
                             "2 PEN per note * 3 notes", "2 PEN per note * 1 note", "0",
                             "500 PEN per learner * the greater of ((count of learners where done) - 92 learners, 0)"})
    EXPECT_EQ(pays(amount).codes, Codes{}) << amount;
}

TEST(Units, EachMistakeOnce) {
  const std::vector<std::pair<const char*, const char*>> cases = {
      {"5 PEN per learner", "money_per_unit"},
      {"5", "money_expected"},
      {"5 USD", "money_expected"},
      {"5 PEN + 5 USD", "units_differ"},
      {"5 PEN * (0.5 + share)", "percent_and_number"},
      {"5 PEN per learner * the lesser of ((count of learners where done), 600)", "units_differ"},
      {"2 PEN per note * 3 learners", "money_expected"},
      {"2 PEN per nite * 3 notes", "unknown_unit"},
      {"5 PEN * done", "column_without_row"},
      {"5 PEN / 0", "division_by_literal_zero"},
      {"5 PEN * 2 ^ 100", "exponent"},
      {"share", "money_expected"},
  };
  for (auto [amount, code] : cases) EXPECT_EQ(pays(amount).codes, Codes{code}) << amount;
}

TEST(Units, ComparisonsAdoptTheUnitOfTheOtherSide) {
  const std::string clause = "clause 1\n  when (count of learners where done) >= 3\n  the payer pays the provider 5 PEN\n";
  EXPECT_EQ(check_items(data + clause).codes, Codes{});
  const std::string percent = "clause 1\n  when share >= 50\n  the payer pays the provider 5 PEN\n";
  EXPECT_EQ(check_items(data + percent).codes, Codes{"percent_against_number"});
  const std::string ratio = "clause 1\n  when n / 20 >= 50%\n  the payer pays the provider 5 PEN\n";
  EXPECT_EQ(check_items(data + ratio).codes, Codes{});
}

TEST(Units, MoneyOfARowHasNoPer) {
  const std::string clause = "clause 1\n  for each learner\n  the payer pays the provider 5 PEN per learner\n";
  EXPECT_EQ(check_items(data + clause).codes, Codes{"money_per_row"});
}

TEST(Units, DatesTakeLengthsOfTime) {
  auto when = [](const std::string& condition) {
    return check_items("data p, one row per x\n  identified by id\n  id identifier\n  d date\n\nclause 1\n  for each x\n  when " +
                           condition + "\n  the payer pays the provider 5 PEN\n",
                       "  term 2025-01-01 to 2025-12-31\n").codes;
  };
  EXPECT_EQ(when("d + 90 calendar days is within the term"), Codes{});
  EXPECT_EQ(when("d + 90 is within the term"), Codes{"date_plus_number"});
  EXPECT_EQ(when("d + 90 days is within the term"), Codes{"which_days"});
  EXPECT_EQ(when("d + 3 months is within the term"), Codes{"day_may_not_exist"});
  EXPECT_EQ(when("d + 3 months or the last day of the month is within the term"), Codes{});
  EXPECT_EQ(when("2025-01-15 + 3 months >= d"), Codes{});
  EXPECT_EQ(when("2025-01-31 + 3 months >= d"), Codes{"day_may_not_exist"});
  EXPECT_EQ(when("d from 2025-01-01 to 2025-01-01 + 90 calendar days"), Codes{});
}

TEST(Units, BracketsMultiplyAndTiersDoNot) {
  const std::string table = "define k = count of learners where done\nbrackets b by k\n  first 3: 10 PEN per learner\n  beyond: 5 PEN per learner\n\n";
  EXPECT_EQ(check_items(data + table + "clause 1\n  the payer pays the provider b(k)\n").codes, Codes{});
  const std::string wrong = "define k = count of learners where done\nbrackets b by k\n  first 3: 10 PEN\n  beyond: 5 PEN\n\n";
  EXPECT_EQ(check_items(data + wrong + "clause 1\n  the payer pays the provider b(k)\n").codes, Codes{"money_times_unit"});
}

}  // namespace
}  // namespace hito
