#include "cli/start.h"

#include <gtest/gtest.h>

#include "driver/driver.h"

namespace hito::cli {
namespace {

// Whether the contract checks without a word and its examples pass.
void expect_sound(const Start& start) {
  const std::vector<StartFile> files = compose(start);
  const Source source("c.hito", files.front().bytes);
  Diagnostics found;
  const auto compiled = driver::compile(source, found);
  ASSERT_TRUE(compiled);
  EXPECT_EQ(found.size(), 0U) << files.front().bytes;
  const auto report = driver::test(*compiled, {}, found);
  ASSERT_TRUE(report);
  EXPECT_TRUE(report->passed()) << files.front().bytes;
  for (const driver::Exercised& item : report->coverage) EXPECT_TRUE(item.done) << item.what[Language::en];
}

TEST(Start, TheUsualAnswersAreSoundInEveryLanguage) {
  for (const Language language : languages) expect_sound(usual_start(language));
}

TEST(Start, SoAreExtremeAmountsInAnyCurrency) {
  const Rational smallest(Integer(1), Integer(100));
  const Rational largest(1'000'000'000'000);
  for (const Language language : languages) {
    for (const char* currency : {"PEN", "JPY", "CLP", "KWD"}) {
      for (const auto& [amount, maximum] : {std::pair(smallest, largest), std::pair(largest, smallest),
                                            std::pair(largest, largest), std::pair(Rational(7), Rational(100))}) {
        Start start = usual_start(language);
        start.currency = currency;
        start.amount = amount;
        start.maximum = maximum;
        expect_sound(start);
      }
    }
  }
}

TEST(Start, ATermOfOneDayAndTitlesWithAnySign) {
  Start start = usual_start(Language::es);
  start.first_day = start.last_day;
  start.title = "@title@ {0} 100% `x` #1 ñ 😀";
  start.payer = "O'Brien & Cía.";
  expect_sound(start);
}

TEST(Start, KnowsCurrencies) {
  EXPECT_TRUE(is_currency_known("PEN"));
  for (const char* code : {"", "pen", "PE", "PENS", "XQZ", "A\"B"}) EXPECT_FALSE(is_currency_known(code)) << code;
}

}  // namespace
}  // namespace hito::cli
