// What is a counter-example and what is not.
#include "driver/counterexample.h"

#include "tests/unit/driver/visits.h"

namespace hito::driver {
namespace {

TEST(Counterexample, ConfirmsWhatFails) {
  const Case one(std::string(by_minutes) + "it always holds that total <= 500 PEN\n");
  const auto refuted = one.confirm({some_data()});
  ASSERT_TRUE(refuted.has_value());
  ASSERT_EQ(refuted->witness.size(), 1U);
  EXPECT_EQ(refuted->witness[0].first[Language::en], "total");
  EXPECT_EQ(refuted->witness[0].second[Language::en], "561.70 PEN");
  ASSERT_EQ(refuted->figures.size(), 1U);
  EXPECT_EQ(refuted->figures[0].kind, core::AmountKind::total);
}

TEST(Counterexample, WhatHoldsIsNone) {
  const Case one(std::string(by_minutes) + "it always holds that total <= 600 PEN\n");
  EXPECT_FALSE(one.confirm({some_data()}).has_value());
}

TEST(Counterexample, UnsoundDataAreNone) {
  const Case one(std::string(by_minutes) + "it always holds that total < 0 PEN\n");
  ASSERT_TRUE(one.confirm({some_data()}).has_value());
  const auto refused = [&](auto&& change) {
    core::Example data = some_data();
    change(data);
    return !one.confirm({data}).has_value();
  };
  EXPECT_TRUE(refused([](core::Example& e) { minutes(e, 0) = Rational(601); })) << "above the range";
  EXPECT_TRUE(refused([](core::Example& e) { minutes(e, 0) = Rational(-1); })) << "below the range";
  EXPECT_TRUE(refused([](core::Example& e) { minutes(e, 0) = Rational(1, 1000); })) << "too many decimals";
  EXPECT_TRUE(refused([](core::Example& e) { minutes(e, 0) = Rational(1, 3); })) << "decimals without end";
  EXPECT_TRUE(refused([](core::Example& e) { minutes(e, 0) = core::Missing{}; })) << "missing";
  EXPECT_TRUE(refused([](core::Example& e) { minutes(e, 0) = "7"; })) << "another kind";
  EXPECT_TRUE(refused([](core::Example& e) { e.data[0].rows[0][1] = core::Choice{3}; })) << "no such choice";
  EXPECT_TRUE(refused([](core::Example& e) { e.data[0].rows[0][1] = core::Missing{}; })) << "missing, of no use here";
  EXPECT_TRUE(refused([](core::Example& e) { e.data[1].rows[1][0] = "V1"; })) << "a key twice";
  EXPECT_TRUE(refused([](core::Example& e) { e.data[1].rows[1][0] = " V"; })) << "a blank before a key";
  EXPECT_TRUE(refused([](core::Example& e) { e.data[1].rows[1][1] = "C"; })) << "a reference to no row";
  EXPECT_TRUE(refused([](core::Example& e) { e.data[1].rows[1][1] = core::RowRef{2}; })) << "the same by position";
  EXPECT_FALSE(refused([](core::Example& e) { e.data[1].rows[1][1] = core::RowRef{1}; }));
  EXPECT_TRUE(refused([&](core::Example& e) { e.inputs.push_back({one.input("rate"), Rational(2), {}}); }));
  EXPECT_TRUE(refused([&](core::Example& e) { e.inputs.push_back({one.input("rate"), core::Missing{}, {}}); }));
  EXPECT_TRUE(refused([&](core::Example& e) { e.inputs.push_back({one.input("rate"), Rational(1), 0}); }));
  EXPECT_TRUE(refused([&](core::Example& e) { e.inputs.push_back({one.input("fee"), Rational(1), 4}); }));
  EXPECT_FALSE(refused([&](core::Example& e) { e.inputs.push_back({one.input("fee"), Rational(1), 3}); }));
  EXPECT_TRUE(refused([](core::Example& e) {
    e.data[1].columns.pop_back();
    e.data[1].columns[0] = 4;
    for (auto& row : e.data[1].rows) row.pop_back(), row[0] = Rational(1);
  })) << "without keys";
}

TEST(Counterexample, WhatIsNotGivenStopsTheRun) {
  const Case one(R"(
clause 1 "Fee"
  each quarter
  the payer pays the provider fee * rate
it always holds that total < 0 PEN
)");
  core::Example data;
  data.inputs.push_back({one.input("fee"), Rational(10), {}});
  EXPECT_FALSE(one.confirm({data}).has_value());
  data.inputs.push_back({one.input("rate"), Rational(1, 2), {}});
  EXPECT_TRUE(one.confirm({data}).has_value());
}

TEST(Counterexample, ComparesTwoRunsThatDifferByOneCell) {
  const Case one(by_hours);
  Counterexample pair{some_data(), some_data()};
  minutes(*pair.after, 1) = Rational(300);
  const auto refuted = one.confirm(pair);
  ASSERT_TRUE(refuted.has_value());
  ASSERT_EQ(refuted->witness.size(), 4U);
  EXPECT_EQ(refuted->witness[0].first[Language::en], "`minutes` of row V2");
  EXPECT_EQ(refuted->witness[0].second[Language::en], "200");
  EXPECT_EQ(refuted->witness[1].second[Language::en], "261.70 PEN");
  EXPECT_EQ(refuted->witness[2].second[Language::en], "300");
  EXPECT_EQ(refuted->witness[3].second[Language::en], "61.70 PEN");
  EXPECT_FALSE(one.confirm({pair.before}).has_value()) << "without a second run";
  EXPECT_FALSE(one.confirm({*pair.after, pair.before}).has_value()) << "the other way round";
  EXPECT_FALSE(one.confirm({pair.before, pair.before}).has_value()) << "the same run";
  minutes(*pair.after, 0) = Rational(61);
  EXPECT_FALSE(one.confirm(pair).has_value()) << "two cells";
  minutes(*pair.after, 0) = minutes(pair.before, 0);
  pair.after->data[1].rows[2][2] = day(9, 10);
  EXPECT_FALSE(one.confirm(pair).has_value()) << "another column";
}

TEST(Counterexample, AReportedValueIsOfOnePeriod) {
  const Case one(R"(
clause 1 "Fee"
  each quarter
  when fee < 100 PEN
  the payer pays the provider fee
it always holds that payment under clause 1 never decreases as fee increases
)");
  const core::InputId fee = one.input("fee");
  core::Example data;
  data.inputs.push_back({fee, Rational(50), {}});
  Counterexample pair{data, data};
  pair.after->inputs.push_back({fee, Rational(100), 2});
  const auto refuted = one.confirm(pair);
  ASSERT_TRUE(refuted.has_value());
  EXPECT_EQ(refuted->witness[0].first[Language::en], "fee@2025-Q3");
  pair.after->inputs = {{fee, Rational(100), {}}};
  EXPECT_FALSE(one.confirm(pair).has_value()) << "in every period";
  pair.after->inputs = {{fee, Rational(50), {}}, {fee, Rational(100), 2}};
  const Counterexample least = one.shrink(pair);
  ASSERT_TRUE(one.confirm(least).has_value());
  EXPECT_EQ(least.before.inputs.back().value, core::Value(Rational(1)));
}

TEST(Counterexample, AJumpIsToTheVeryNextValue) {
  const Case one(R"(
clause 1 "Visit"
  for each visit
  the payer pays the provider if minutes >= 60 then 100 PEN otherwise 0 PEN
it always holds that payment under clause 1 never jumps by more than 50 PEN as minutes increases
)");
  Counterexample pair{some_data(), some_data()};
  minutes(pair.before, 0) = Rational(5999, 100);
  minutes(*pair.after, 0) = Rational(60);
  EXPECT_TRUE(one.confirm(pair).has_value());
  const Counterexample least = one.shrink(pair);
  // The visit, and the zone that it has to be of.
  ASSERT_EQ(least.before.data.size(), 2U);
  EXPECT_EQ(least.before.data[1].rows.size(), 1U);
  minutes(*pair.after, 0) = Rational(61);
  EXPECT_FALSE(one.confirm(pair).has_value());
}

TEST(Counterexample, AJumpIsDownwardsToo) {
  const Case one(R"(
clause 1 "Visit"
  for each visit
  the payer pays the provider if minutes >= 60 then 0 PEN otherwise 100 PEN
it always holds that payment under clause 1 never jumps by more than 50 PEN as minutes increases
)");
  Counterexample pair{some_data(), some_data()};
  minutes(pair.before, 0) = Rational(5999, 100);
  minutes(*pair.after, 0) = Rational(60);
  EXPECT_TRUE(one.confirm(pair).has_value());
}

constexpr const char* whole_hours = R"(
data reports, one row per report
  identified by code
  code   identifier
  visits integer of visitas from 0 to 100
  extra  number of visitas from 0 to 100 with 1 decimal, may be missing
clause 1 "Report"
  for each report, at the end of the term
  the payer pays the provider if visits >= 5 visitas then 10 PEN otherwise 8 PEN
it always holds that splitting a row never pays more
)";

TEST(Counterexample, ARowThatIsTwo) {
  const Case one(whole_hours);
  ASSERT_TRUE(one.made.has_value());
  const auto& rows = std::get<core::Splitting>(one.property().kind).rows;
  ASSERT_FALSE(rows.empty());
  const auto reports = std::ranges::find(rows, core::DatasetId{2}, &core::SplitRows::dataset);
  ASSERT_NE(reports, rows.end());
  core::Example data = some_data();
  data.data.push_back(
      {core::DatasetId{2}, {0, 1, 2}, {{"R1", Rational(17), core::Missing{}}, {"R2", Rational(9), Rational(3, 2)}}});
  const Counterexample pair{data, split_in_two(data, *reports, 1, {Rational(3), Rational(1, 2)})};
  const auto refuted = one.confirm(pair);
  ASSERT_TRUE(refuted.has_value());
  EXPECT_EQ(refuted->witness.back().second[Language::en], "28.00 PEN");
  const Counterexample uneven{data, split_in_two(data, *reports, 1, {Rational(3), Rational(1)})};
  EXPECT_FALSE(one.confirm(uneven).has_value()) << "not in one proportion";
  const Counterexample whole{data, split_in_two(data, *reports, 1, {Rational(9), Rational(3, 2)})};
  EXPECT_FALSE(one.confirm(whole).has_value()) << "all of it in one of the two";
  Counterexample renamed = pair;
  renamed.after->data[2].rows[2][0] = "Z";
  EXPECT_FALSE(one.confirm(renamed).has_value()) << "a key in another place";
  const Counterexample least = one.shrink(pair);
  ASSERT_TRUE(one.confirm(least).has_value());
  ASSERT_EQ(least.before.data.size(), 1U);
  ASSERT_EQ(least.before.data[0].rows.size(), 1U);
  EXPECT_EQ(least.before.data[0].columns, (std::vector<core::ColumnIndex>{0, 1}));
  EXPECT_EQ(least.before.data[0].rows[0][1], core::Value(Rational(2)));
}

}  // namespace
}  // namespace hito::driver
