// How little of a counter-example is enough.
#include "driver/example_block.h"
#include "tests/unit/driver/visits.h"

namespace hito::driver {
namespace {

TEST(Shrink, LeavesWhatMatters) {
  const Case one(std::string(by_minutes) + "it always holds that total <= 500 PEN\n");
  core::Example data = some_data();
  minutes(data, 1) = Rational(58749, 100);
  data.inputs.push_back({one.input("rate"), Rational(1, 8), {}});
  data.inputs.push_back({one.input("bonus"), true, {}});
  data.as_of = make_date(2025, 11, 2);
  const Counterexample least = one.shrink({data});
  EXPECT_EQ(example_block(one.contract(), with_figures(one.contract(), least.before,
                                                       {core::Amount{.currency = one.contract().currencies.front()}})),
            R"(example
  given the rows of zones
  | id |
  | B  |
  given the rows of visits
  | code | zone | day        | minutes |
  | A    | B    | 2025-01-01 |     600 |
  expect
  | total   |
  | 600 PEN |
)");
  EXPECT_EQ(example_block(one.contract(), one.shrink(least).before), example_block(one.contract(), least.before));
}

TEST(Shrink, KeepsRowsThatOthersReferTo) {
  const Case one(R"(
clause 1 "Visit"
  for each visit where zone.area = forest
  the payer pays the provider 1 PEN * minutes
it always holds that total < 150 PEN
)");
  const Counterexample least = one.shrink({some_data()});
  ASSERT_EQ(least.before.data.size(), 2U);
  EXPECT_EQ(least.before.data[0].rows, (std::vector<std::vector<core::Value>>{{"B", core::Choice{2}}}));
  ASSERT_EQ(least.before.data[1].rows.size(), 1U);
  EXPECT_EQ(least.before.data[1].rows[0][1], core::Value("B"));
}

TEST(Shrink, RowsGoWithThoseThatReferToThem) {
  const Case one(
      std::string(by_minutes) +
      "it always holds that (count of visits) * 1 zone <> 2 visits * (count of zones) or (count of zones) < 1 zone\n");
  core::Example data = some_data();
  data.data[1].rows.push_back({"V4", "B", day(3, 1), Rational(1), core::Missing{}});
  const Counterexample least = one.shrink({data});
  ASSERT_EQ(least.before.data.size(), 2U);
  EXPECT_EQ(least.before.data[0].rows.size(), 1U);
  EXPECT_EQ(least.before.data[1].rows.size(), 2U);
}

TEST(Shrink, WhatDoesNotFailStaysAsItIs) {
  const Case one(std::string(by_minutes) + "it always holds that total <= 5_000 PEN\n");
  const Counterexample same = one.shrink({some_data()});
  EXPECT_EQ(same.before.data[1].rows, some_data().data[1].rows);
}

TEST(Shrink, APairIsOfPlainValues) {
  const Case one(by_hours);
  Counterexample pair{some_data(), some_data()};
  minutes(pair.before, 0) = Rational(12345, 100);
  minutes(*pair.after, 0) = Rational(43217, 100);
  const Counterexample least = one.shrink(pair);
  ASSERT_TRUE(one.confirm(least).has_value());
  ASSERT_EQ(least.before.data.size(), 2U);
  EXPECT_EQ(least.before.data[1].columns, (std::vector<core::ColumnIndex>{0, 1, 2, 3}));
  ASSERT_EQ(least.before.data[1].rows.size(), 1U);
  const auto value = std::get<Rational>(least.before.data[1].rows[0][3]);
  const auto greater = std::get<Rational>(least.after->data[1].rows[0][3]);
  EXPECT_EQ(greater, Rational(300));
  EXPECT_EQ(value, Rational(1));
}

}  // namespace
}  // namespace hito::driver
