#include <gtest/gtest.h>

#include "tests/unit/facts/facts_of.h"

namespace hito {
namespace {

const std::string rows = R"(data facilities, one row per facility
  identified by id
  id identifier
  active yes or no
data reports, one row per report
  facility reference to facilities
  kind one of (a, b)
  declared integer from 0
  verified integer from 0
  weight number from 0 to 9 with 2 decimals
  free number
)";

Codes of_report(const std::string& expression) {
  return derive(rows + "for each report define it = " + expression).codes();
}
const Codes none;
const Codes divides{"divisor_may_be_zero"};

TEST(Divisors, TheMessageOfAColumn) {
  const std::string text = rows + "for each report define it = absolute value of (declared - verified) / verified";
  const Derived en = derive(text);
  ASSERT_EQ(en.codes(), divides);
  EXPECT_EQ(en.reported[0].place, "verified");
  EXPECT_EQ(en.reported[0].message, "`verified` can be 0 and divides here.");
  EXPECT_EQ(en.reported[0].label, "declared range: from 0");
  EXPECT_EQ(en.reported[0].help,
            "Write `if verified = 0 then … otherwise …`, or declare `from 1`. Case: declared 3, verified 0.");
  const Derived es = derive(text, "", Language::es);
  EXPECT_EQ(es.reported[0].message, "`verified` puede ser 0 y aquí divide.");
  EXPECT_EQ(es.reported[0].label, "rango declarado: desde 0");
  EXPECT_EQ(
      es.reported[0].help,
      "Escriba `si verified = 0 entonces … en caso contrario …`, o declare `desde 1`. Caso: declared 3, verified 0.");
}

TEST(Divisors, TheMessageOfALongerDivisor) {
  const Derived d = derive(rows + "for each report define it = 1 / (declared - verified)");
  ASSERT_EQ(d.codes(), divides);
  EXPECT_EQ(d.reported[0].message, "The divisor can be 0 and divides here.");
  EXPECT_EQ(d.reported[0].label, "possible values: any value");
  EXPECT_EQ(d.reported[0].help, "Write `if (…) = 0 then … otherwise …`. Case: declared 3, verified 3.");
}

TEST(Divisors, DecimalsSayWhatToDeclare) {
  const Derived d = derive(rows + "for each report define it = 1 / weight");
  ASSERT_EQ(d.codes(), divides);
  EXPECT_EQ(d.reported[0].help, "Write `if weight = 0 then … otherwise …`, or declare `from 0.01`. Case: weight 0.");
}

TEST(Divisors, ConstantsDivide) { EXPECT_EQ(of_report("declared / 3"), none); }

TEST(Divisors, GuardsOfAnIf) {
  EXPECT_EQ(of_report("if verified = 0 then 0 otherwise 1 / verified"), none);
  EXPECT_EQ(of_report("if verified <> 0 then 1 / verified otherwise 0"), none);
  EXPECT_EQ(of_report("if verified > 0 then 1 / verified otherwise 0"), none);
  EXPECT_EQ(of_report("if free > 0 then 1 / free otherwise 0"), none);
  EXPECT_EQ(of_report("if free < 0 then 1 / free otherwise 0"), none);
  EXPECT_EQ(of_report("if 0 < free then 1 / free otherwise 0"), none);
  EXPECT_EQ(of_report("if free from 1 to 5 then 1 / free otherwise 0"), none);
  EXPECT_EQ(of_report("if not (verified = 0) then 1 / verified otherwise 0"), none);
  EXPECT_EQ(of_report("if verified = 0 or declared = 0 then 0 otherwise declared / verified"), none);
}

TEST(Divisors, GuardsThatDoNotHelp) {
  EXPECT_EQ(of_report("if verified = 0 then 1 / verified otherwise 0"), divides);
  EXPECT_EQ(of_report("if verified >= 0 then 1 / verified otherwise 0"), divides);
  EXPECT_EQ(of_report("if declared > 0 then 1 / verified otherwise 0"), divides);
  EXPECT_EQ(of_report("if verified > 0 or declared > 0 then 1 / verified otherwise 0"), divides);
  EXPECT_EQ(of_report("if verified = 0 and declared = 0 then 0 otherwise 1 / verified"), divides);
  EXPECT_EQ(of_report("if free <> 1 then 1 / free otherwise 0"), divides);
}

TEST(Divisors, LaterOperandsStandUnderTheEarlierOnes) {
  EXPECT_EQ(of_report("verified > 0 and declared / verified > 2"), none);
  EXPECT_EQ(of_report("verified = 0 or declared / verified > 2"), none);
  EXPECT_EQ(of_report("declared / verified > 2 and verified > 0"), divides);
}

TEST(Divisors, EqualExpressionsAreOne) {
  EXPECT_EQ(of_report("if declared - verified > 0 then 1 / (declared - verified) otherwise 0"), none);
  EXPECT_EQ(of_report("if declared > verified then 1 / (declared - verified) otherwise 0"), none);
  EXPECT_EQ(of_report("if declared <> verified then 1 / (verified - declared) otherwise 0"), none);
  EXPECT_EQ(of_report("if 2 * free + 1 > 1 then 1 / free otherwise 0"), none);
  EXPECT_EQ(of_report("if declared * verified <> 0 then 1 / verified otherwise 0"), none);
  EXPECT_EQ(of_report("if the lesser of (free, declared) > 0 then 1 / free otherwise 0"), none);
}

TEST(Divisors, DefinitionsGuardAsTheirValueDoes) {
  const std::string defines =
      "for each report define some = verified > 0 and active_facility\n"
      "for each report define active_facility = facility.active\n"
      "for each report define ratio = declared / verified\n";
  EXPECT_EQ(derive(rows + defines +
                   "clause 1 \"C\"\n  for each report\n  when some\n"
                   "  the payer pays the provider 1 PEN * ratio")
                .codes(),
            none);
  EXPECT_EQ(derive(rows + defines +
                   "clause 1 \"C\"\n  for each report\n  when active_facility\n"
                   "  the payer pays the provider 1 PEN * ratio")
                .codes(),
            divides);
}

TEST(Divisors, FunctionsAreJudgedPerCall) {
  const std::string by = "define inverse(x) = 1 / x\n";
  EXPECT_EQ(derive(rows + by + "for each report define it = inverse(verified + 1)").codes(), none);
  EXPECT_EQ(derive(rows + by + "for each report define it = inverse(verified)").codes(), divides);
  EXPECT_EQ(
      derive(rows + by + "for each report define it = if verified > 0 then inverse(verified) otherwise 0").codes(),
      none);
}

TEST(Divisors, TheConditionOfAClauseGuardsItsAmount) {
  const auto clause = [](const std::string& head) {
    return derive(rows + "clause 1 \"C\"\n  for each report" + head +
                  "\n  the payer pays the provider 100 PEN / verified")
        .codes();
  };
  EXPECT_EQ(clause("\n  when verified > 0"), none);
  EXPECT_EQ(clause(" where verified > 0"), none);
  EXPECT_EQ(clause(""), divides);
}

TEST(Divisors, RowsThatCountGuardWhatIsAddedUp) {
  const auto fold = [](const std::string& text) { return derive(rows + "define it = " + text).codes(); };
  EXPECT_EQ(fold("sum of (round declared / verified to 1 half up) over reports where verified > 0"), none);
  EXPECT_EQ(fold("sum of (round declared / verified to 1 half up) over reports"), divides);
}

TEST(Divisors, CountsOfEqualRowsAreOne) {
  const std::string head = "clause 1 \"C\"\n  for each facility\n  when (count of its reports) >= 1";
  EXPECT_EQ(derive(rows + head + "\n  the payer pays the provider 100 PEN * 1 report / (count of its reports)").codes(),
            none);
}

TEST(Divisors, TheRightToPaymentCarriesItsConditions) {
  const std::string first =
      "clause 1 \"C\"\n  for each report\n  when verified > 0\n  the payer pays the provider 10 PEN\n";
  const std::string second =
      "clause 2 \"D\"\n  for each report\n  when clause 1 gives a right to payment\n"
      "  the payer pays the provider 100 PEN / verified\n";
  EXPECT_EQ(derive(rows + first + second).codes(), none);
}

TEST(Divisors, TiersThatAreNeverZeroDivide) {
  const std::string f =
      "reported value days integer from 1 to 3_650\nreported value sum_due money in PEN from 0 to 10\n"
      "tiers f by days\n  up to 60: 0.40\n  above 60: ";
  EXPECT_EQ(derive(f + "0.25\ndefine it = 1 / (f(days) * days)").codes(), none);
  EXPECT_EQ(derive(f + "0\ndefine it = 1 / (f(days) * days)").codes(), divides);
}

}  // namespace
}  // namespace hito
