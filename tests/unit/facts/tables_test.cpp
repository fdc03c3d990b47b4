#include <gtest/gtest.h>

#include "tests/unit/facts/facts_of.h"

namespace hito {
namespace {

const Codes none;

Derived by_reduction(const std::string& lines, Language language = Language::en) {
  return derive("reported value reduction percent from -100% to 100%\ntiers f by reduction\n" + lines, "", language);
}
Derived by_age(const std::string& lines) {
  return derive("reported value age integer from 18 to 60\ntiers f by age\n" + lines);
}

TEST(Tables, TiersThatMeetAreFine) {
  EXPECT_EQ(by_reduction("  below 8.5%: 1\n  from 8.5% to 10%: 2\n  above 10%: 3").codes(), none);
  EXPECT_EQ(by_age("  from 18 to 29: 1\n  from 30: 2").codes(), none);
  EXPECT_EQ(by_age("  up to 29: 1\n  above 29 to 40: 2\n  above 40: 3").codes(), none);
}

TEST(Tables, AGapAtOneValue) {
  const std::string lines = "  below 8.5%: 0 USD\n  above 8.5%: 1 USD";
  const Derived en = by_reduction(lines);
  ASSERT_EQ(en.codes(), Codes{"tier_gap"});
  EXPECT_EQ(en.reported[0].place, "below 8.5%");
  EXPECT_EQ(en.reported[0].message, "`f` does not cover 8.5%.");
  EXPECT_EQ(en.reported[0].label, "this line stops short of 8.5%");
  EXPECT_EQ(en.reported[0].help, "Write `from 8.5%`, or change `below 8.5%` to `up to 8.5%`.");
  const Derived es = by_reduction(lines, Language::es);
  EXPECT_EQ(es.reported[0].message, "`f` no cubre 8.5%.");
  EXPECT_EQ(es.reported[0].label, "hasta aquí llega 8.5% sin incluirlo");
  EXPECT_EQ(es.reported[0].help, "Escriba `desde 8.5%`, o cambie `menos de 8.5%` por `hasta 8.5%`.");
}

TEST(Tables, AGapBetweenWholeNumbersNamesTheFirst) {
  const Derived d = by_age("  from 18 to 28: 1\n  from 30: 2");
  ASSERT_EQ(d.codes(), Codes{"tier_gap"});
  EXPECT_EQ(d.reported[0].message, "`f` does not cover 29.");
  EXPECT_EQ(d.reported[0].help, "Write `from 29`, or change `to 28` to `to 29`.");
}

TEST(Tables, NumbersWithDecimalsLieBetweenWholeOnes) {
  const auto with = [](const std::string& decimals) {
    return derive("reported value x number from 0 to 99" + decimals + "\ntiers f by x\n  up to 29: 1\n  from 30: 2");
  };
  ASSERT_EQ(with(" with 2 decimals").codes(), Codes{"tier_gap"});
  EXPECT_EQ(with(" with 2 decimals").reported[0].message, "`f` does not cover 29.01.");
  EXPECT_EQ(with("").reported[0].message, "`f` does not cover 29.1.");
  EXPECT_EQ(with("").reported[0].help, "Write `above 29`, or change `up to 29` to `below 30`.");
}

TEST(Tables, GapsAtTheEndsOfTheDeclaredRange) {
  const Derived start = by_age("  from 20: 1");
  ASSERT_EQ(start.codes(), Codes{"tier_gap_at_start"});
  EXPECT_EQ(start.reported[0].message, "`f` does not cover 18.");
  EXPECT_EQ(start.reported[0].help,
            "Add a line `up to 19`, or close with `otherwise`. The range of `age` is from 18 to 60.");
  const Derived end = by_age("  up to 50: 1");
  ASSERT_EQ(end.codes(), Codes{"tier_gap_at_end"});
  EXPECT_EQ(end.reported[0].message, "`f` does not cover 51.");
  EXPECT_EQ(end.reported[0].help,
            "Add a line `from 51`, or close with `otherwise`. The range of `age` is from 18 to 60.");
}

TEST(Tables, WithoutADeclaredRangeEveryValueCounts) {
  const Derived d = derive("reported value x number\ntiers f by x\n  from 0: 1");
  ASSERT_EQ(d.codes(), Codes{"tier_gap_at_start"});
  EXPECT_EQ(d.reported[0].message, "`f` does not cover -1.");
  EXPECT_EQ(d.reported[0].help, "Add a line `below 0`, or close with `otherwise`. `x` declares no range.");
}

TEST(Tables, OtherwiseCloses) { EXPECT_EQ(by_age("  from 20 to 30: 1\n  otherwise: 0").codes(), none); }

TEST(Tables, AnOverlapAtOneValue) {
  const std::string lines = "  below 8.5%: 0 PEN\n  from 8.5% to 10%: 4_800_000 PEN\n  from 10%: 9_600_000 PEN";
  const Derived en = by_reduction(lines);
  ASSERT_EQ(en.codes(), Codes{"table_overlap"});
  EXPECT_EQ(en.reported[0].place, "from 8.5% to 10%");
  EXPECT_EQ(en.reported[0].message, "At `reduction` = 10% two values apply: 4_800_000 PEN and 9_600_000 PEN.");
  EXPECT_EQ(en.reported[0].label, "also includes 10%");
  EXPECT_EQ(en.reported[0].help, "Keep 10% in one tier: `to below 10%`.");
  const Derived es = by_reduction(lines, Language::es);
  EXPECT_EQ(es.reported[0].message, "Con `reduction` = 10% hay dos valores: 4_800_000 PEN y 9_600_000 PEN.");
  EXPECT_EQ(es.reported[0].label, "también incluye 10%");
  EXPECT_EQ(es.reported[0].help, "Deje 10% en un solo tramo: `hasta menos de 10%`.");
}

TEST(Tables, AnOverlapOfALineInsideAnother) {
  const Derived d = by_age("  up to 60: 1\n  from 30 to 40: 2");
  ASSERT_EQ(d.codes(), Codes{"table_overlap"});
  EXPECT_EQ(d.reported[0].help, "Keep 30 in one tier.");
}

TEST(Tables, ALineOutsideTheDeclaredRange) {
  const Derived d = by_age("  up to 60: 1\n  above 60: 2");
  ASSERT_EQ(d.codes(), Codes{"line_never_applies"});
  EXPECT_EQ(d.reported[0].place, "above 60");
  EXPECT_EQ(d.reported[0].message, "This line of `f` can never apply.");
  EXPECT_EQ(d.reported[0].label, "outside the declared range: from 18 to 60");
}

TEST(Tables, ALineBetweenTwoWholeNumbers) {
  const Derived d = by_age("  up to 30: 1\n  above 30 to below 31: 2\n  from 31: 3");
  ASSERT_EQ(d.codes(), Codes{"line_never_applies"});
  EXPECT_EQ(d.reported[0].label, "no possible value falls here");
}

TEST(Tables, OtherwiseWithNothingLeft) {
  EXPECT_EQ(by_age("  up to 30: 1\n  above 30: 2\n  otherwise: 3").codes(), Codes{"otherwise_never_applies"});
}

TEST(Tables, AChoiceLeftOut) {
  const std::string rows =
      "data d, one row per item\n  identified by id\n  id identifier\n  kind one of (a, b, c, e)\n";
  const Derived d = derive(rows + "table t by kind\n  a: 1 PEN\n  c: 2 PEN");
  ASSERT_EQ(d.codes(), Codes{"choices_left_out"});
  EXPECT_EQ(d.reported[0].message, "`t` does not cover `b` and `e`.");
  EXPECT_EQ(d.reported[0].label, "no line for `b` and `e`");
  EXPECT_EQ(derive(rows + "table t by kind\n  a: 1 PEN\n  b: 1 PEN\n  c: 2 PEN\n  e: 4 PEN").codes(), none);
  EXPECT_EQ(derive(rows + "table t by kind\n  a: 1 PEN\n  a: 2 PEN\n  otherwise: 3 PEN").codes(),
            Codes{"table_overlap"});
}

const std::string zones =
    "data d, one row per item\n  identified by id\n  id identifier\n  zone one of (coast, hills)\n"
    "  rural yes or no\n  age integer from 0 to 99\n";

TEST(Tables, SeveralConditions) {
  const std::string head = zones + "table t by zone, rural, age\n  | zone | rural | age | price |\n";
  EXPECT_EQ(derive(head + "  | coast | any | any | 1 PEN |\n  | hills | yes | up to 17 | 2 PEN |\n"
                          "  | hills | yes | from 18 | 3 PEN |\n  | hills | no | any | 4 PEN |")
                .codes(),
            none);
  const Derived gap = derive(head +
                             "  | coast | any | any | 1 PEN |\n  | hills | yes | up to 17 | 2 PEN |\n"
                             "  | hills | yes | from 19 | 3 PEN |\n  | hills | no | any | 4 PEN |");
  ASSERT_EQ(gap.codes(), Codes{"table_gap"});
  EXPECT_EQ(gap.reported[0].message, "`t` does not cover `zone` = hills, `rural` = yes, `age` = 18.");
  const Derived overlap = derive(head +
                                 "  | coast | any | any | 1 PEN |\n  | hills | any | any | 2 PEN |\n"
                                 "  | coast | no | from 90 | 3 PEN |");
  ASSERT_EQ(overlap.codes(), Codes{"table_overlap"});
  EXPECT_EQ(overlap.reported[0].message,
            "At `zone` = coast, `rural` = no, `age` = 90 two values apply: 1 PEN and 3 PEN.");
}

TEST(Tables, AnOverlapOfLinesWhoseValuesAreCalculated) {
  const Derived d = derive(
      "reported value age integer from 18 to 60\nreported value x integer from 0 to 9\n"
      "tiers f by age\n  up to 30: x\n  from 30: 2 * x");
  ASSERT_EQ(d.codes(), Codes{"table_overlap_of_lines"});
  EXPECT_EQ(d.reported[0].message, "At `age` = 30 two lines apply.");
  EXPECT_EQ(d.reported[0].help, "Keep 30 in one tier: `up to 29`.");
}

TEST(Tables, WorkIsBoundedAndSaysSo) {
  std::string text, by, head = "  |", cells;
  for (int axis = 0; axis < 6; ++axis) {
    const std::string name = "a" + std::to_string(axis);
    text += "reported value " + name + " integer from 0 to 400\n";
    by += (axis == 0 ? "" : ", ") + name;
    head += " " + name + " |";
  }
  for (int line = 0; line < 60; ++line) {
    cells += "  |";
    for (int axis = 0; axis < 6; ++axis) {
      cells += " from " + std::to_string(line * (axis + 1) % 61) + " to " + std::to_string(200 + line) + " |";
    }
    cells += " 1 PEN |\n";
  }
  EXPECT_EQ(derive(text + "table t by " + by + "\n" + head + " price |\n" + cells).codes(), Codes{"table_too_large"});
}

TEST(Tables, UsesBeyondTheDeclaredRange) {
  const std::string tiers =
      "reported value quality percent from 0% to 100%\n"
      "tiers f by quality\n  below 50%: 0\n  from 50% to 100%: 1\n";
  EXPECT_EQ(derive(tiers + "define it = f(quality)").codes(), none);
  const Derived d = derive(tiers + "define it = f(2 * quality)");
  ASSERT_EQ(d.codes(), Codes{"table_use_gap"});
  EXPECT_EQ(d.reported[0].place, "f(2 * quality)");
  EXPECT_EQ(d.reported[0].message, "`f` does not cover 200%, which can occur here.");
  EXPECT_EQ(derive(tiers + "define it = f(the lesser of (2 * quality, 100%))").codes(), none);
  EXPECT_EQ(derive(tiers + "define it = if quality < 50% then f(2 * quality) otherwise 0").codes(), none);
}

TEST(Tables, UsesBetweenTheDeclaredValues) {
  const std::string tiers = "reported value age integer from 0 to 60\ntiers f by age\n  up to 29: 1\n  from 30: 2\n";
  EXPECT_EQ(derive(tiers + "define it = f(age)").codes(), none);
  EXPECT_EQ(derive(tiers + "define it = f(age / 2)").codes(), Codes{"table_use_gap"});
}

TEST(Tables, ALineThatOnlyAUseReaches) {
  EXPECT_EQ(derive("reported value age integer from 0 to 60\ntiers f by age\n  up to 60: 1\n  above 60: 2\n"
                   "define it = f(age + 10)")
                .codes(),
            none);
}

TEST(Tables, BracketsOfACount) {
  const std::string rows =
      "data people, one row per person\n  identified by id\n  id identifier\n"
      "define n = count of people\nbrackets b by n\n  first 10: 5 PEN per person\n";
  EXPECT_EQ(derive(rows + "  beyond: 4 PEN per person").codes(), none);
  const Derived d = derive(rows + "  next 20: 4 PEN per person");
  ASSERT_EQ(d.codes(), Codes{"brackets_gap"});
  EXPECT_EQ(d.reported[0].message, "`b` does not cover 31 people.");
  EXPECT_EQ(d.reported[0].help, "Add a last line `beyond: …`, or declare a range that does not go over 30.");
}

TEST(Tables, BracketsOfWhatCanBeNegative) {
  const Derived d =
      derive("reported value x integer from -5 to 10\nbrackets b by x\n  first 4: 1 PEN\n  beyond: 2 PEN");
  ASSERT_EQ(d.codes(), Codes{"brackets_of_negative"});
  EXPECT_EQ(d.reported[0].message, "`x` can be negative and brackets `b` start at 0.");
  EXPECT_EQ(derive("reported value x integer from 0 to 10\nbrackets b by x\n  first 4: 1 PEN\n  beyond: 2 PEN\n"
                   "define it = b(x - 1)")
                .codes(),
            Codes{"brackets_of_negative"});
}

TEST(Tables, DatesAndYesNo) {
  const std::string date = "reported value d date from 2025-01-01 to 2025-12-31\ntiers f by d\n";
  EXPECT_EQ(derive(date + "  up to 2025-06-30: 1\n  from 2025-07-01: 2").codes(), none);
  const Derived gap = derive(date + "  up to 2025-06-30: 1\n  from 2025-07-02: 2");
  ASSERT_EQ(gap.codes(), Codes{"tier_gap"});
  EXPECT_EQ(gap.reported[0].message, "`f` does not cover 2025-07-01.");
  EXPECT_EQ(gap.reported[0].help, "Write `from 2025-07-01`, or change `up to 2025-06-30` to `up to 2025-07-01`.");
}

}  // namespace
}  // namespace hito
