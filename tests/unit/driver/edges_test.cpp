// Thresholds of small contracts, and what is paid around each.
#include <fmt/format.h>

#include "driver/thresholds.h"
#include "tests/unit/driver/contracts.h"

namespace hito::driver {
namespace {

std::string with_body(const std::string& body) {
  return R"(contract "T"
  currency PEN
  term     2025-01-01 to 2025-12-31
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "Operator"
)" + body;
}

std::vector<Edge> edges_in(const std::string& text) {
  const Source source("t.hito", text);
  const auto made = compiled(source);
  if (!made) return {};
  auto found = edges(source, *made);
  EXPECT_TRUE(found.has_value());
  return found ? std::move(*found) : std::vector<Edge>();
}

std::string point(const std::optional<EdgePoint>& one) { return one ? one->varied + " " + to_text(one->total) : "-"; }

// "name threshold: below | at | above"
std::string in_words(const Edge& edge) {
  return fmt::format("{} {}: {} | {} | {}", edge.name[Language::en], edge.threshold, point(edge.below), point(edge.at),
                     point(edge.above));
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> out;
  for (const Edge& edge : edges_in(text)) out.push_back(in_words(edge));
  return out;
}

using Words = std::vector<std::string>;

TEST(Edges, AValueThatIsReported) {
  EXPECT_EQ(words_of(with_body(R"(reported value n integer from 0 to 100
clause 1 "A"
  when n >= 30 and not (n = 50)
  the payer pays the provider 7 PEN
example "one"
  given n = 40
  expect total = 7 PEN
)")),
            (Words{"n 30: 29 0 | 30 7 | 31 7", "n 50: 49 7 | 50 0 | 51 7"}));
}

TEST(Edges, TheThresholdMayStandFirst) {
  const auto found = edges_in(with_body(R"(reported value n integer from 0 to 100
clause 1 "A"
  when 30 > n and 10 <= n
  the payer pays the provider 7 PEN
example "one"
  given n = 40
  expect total = 0 PEN
)"));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(in_words(found[0]), "n 30: 29 7 | 30 0 | 31 0");
  EXPECT_EQ(found[0].cliff, Rational(-7));
  EXPECT_EQ(in_words(found[1]), "n 10: 9 0 | 10 7 | 11 7");
  EXPECT_EQ(found[1].cliff, Rational(7));
}

TEST(Edges, AFigureThatFallsAsTheValueGrows) {
  EXPECT_EQ(words_of(with_body(R"(reported value n integer from 0 to 100
clause 1 "A"
  when 100 - n >= 30
  the payer pays the provider 7 PEN
example "one"
  given n = 40
  expect total = 7 PEN
)")),
            (Words{"100 - n 30: 71 0 | 70 7 | 69 7"}));
}

TEST(Edges, ALengthOfTime) {
  const auto found = edges_in(with_body(R"(data orders, one row per order
  identified by id
  id    identifier
  due   date
  done  date
clause 1 "A"
  for each order, at the end of the term
  when done - due <= 10 calendar days
  the payer pays the provider 5 PEN
example "one"
  given the rows of orders
    | id | due        | done       |
    | X  | 2025-03-01 | 2025-03-05 |
  expect total = 5 PEN
)"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(in_words(found[0]), "done - due 10 calendar days: 2025-03-10 5 | 2025-03-11 5 | 2025-03-12 0");
  EXPECT_EQ(found[0].cliff, Rational(-5));
}

TEST(Edges, AShareIsComeToWithMoreRowsWhereFewCannot) {
  const auto found = edges_in(with_body(R"(data people, one row per person
  identified by id
  id    identifier
  hired yes or no
clause 1 "A"
  at the end of the term
  when (share of people that hired, or 0% if none) >= 72%
  the payer pays the provider 100 PEN
example "two"
  given the rows of people
    | id | hired |
    | A  | yes   |
    | B  | no    |
  expect total = 0 PEN
)"));
  ASSERT_EQ(found.size(), 1U);
  ASSERT_TRUE(found[0].at && found[0].below && found[0].above);
  // 18 of 25 are 72%.
  EXPECT_EQ(found[0].below->varied, "17");
  EXPECT_EQ(found[0].at->varied, "18");
  EXPECT_EQ(found[0].below->total, Rational(0));
  EXPECT_EQ(found[0].at->total, Rational(100));
  EXPECT_FALSE(found[0].example.has_value());
}

TEST(Edges, ACapBeginsToBind) {
  EXPECT_EQ(words_of(with_body(R"(reported value n integer from 0 to 1_000
clause 1 "A"
  the payer pays the provider 2 PEN * n
clause 2 "Cap"
  cap clause 1 at 300 PEN over the whole contract
example "one"
  given n = 10
  expect total = 20 PEN
)")),
            (Words{"what clause 2 limits 300.00 PEN: 149 298 | 150 300 | 151 300"}));
}

TEST(Edges, ACliffIsMoreThanWhatNeighbouringStepsChange) {
  const auto found = edges_in(with_body(R"(reported value n integer from 0 to 100
tiers price by n
  below 10:        0 PEN
  from 10 to 20:   1 PEN
  above 20:        3 PEN
brackets slices by n
  first 50: 2 PEN
  beyond:   4 PEN
clause 1 "A"
  the payer pays the provider price(n) * n + slices(n)
example "one"
  given n = 5
  expect total = 10 PEN
)"));
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(in_words(found[0]), "n 10: 9 18 | 10 30 | 11 33");
  EXPECT_EQ(found[0].cliff, Rational(12));
  EXPECT_EQ(in_words(found[1]), "n 20: 19 57 | 20 60 | 21 105");
  EXPECT_EQ(found[1].cliff, Rational(45));
  EXPECT_EQ(in_words(found[2]), "n 50: 49 245 | 50 250 | 51 257");
  EXPECT_FALSE(found[2].cliff.has_value());
}

TEST(Edges, DataAreMadeWhereNoExampleIsGiven) {
  const auto found = edges_in(with_body(R"(data visits, one row per visit
  identified by id
  each row counts on day
  id      identifier
  day     date
  minutes integer from 0 to 600
clause 1 "A"
  for each visit
  when minutes >= 45
  the payer pays the provider 5 PEN
)"));
  ASSERT_EQ(found.size(), 3U);
  for (const Edge& edge : found) {
    EXPECT_TRUE(edge.below && edge.at && edge.above) << in_words(edge);
    EXPECT_FALSE(edge.example.has_value());
    EXPECT_TRUE(edge.cliff.has_value()) << in_words(edge);
  }
  EXPECT_EQ(found[0].threshold, "2025-01-01");
  EXPECT_EQ(found[1].threshold, "2025-12-31");
  EXPECT_EQ(found[2].below->varied, "44");
}

TEST(Edges, WhatNoDataComeToIsSaid) {
  const auto found = edges_in(with_body(R"(reported value n integer from 0 to 100
clause 1 "A"
  when n * n >= 20_000
  the payer pays the provider 7 PEN
)"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_FALSE(found[0].found());
  EXPECT_EQ(found[0].threshold, "20_000");
}

TEST(Edges, AFigureThatStepsOverItsThreshold) {
  EXPECT_EQ(words_of(with_body(R"(reported value n integer from 0 to 100
clause 1 "A"
  when n * n >= 50
  the payer pays the provider 7 PEN
example "one"
  given n = 3
  expect total = 0 PEN
)")),
            (Words{"n * n 50: 7 0 | - | 8 7"}));
}

TEST(Edges, TwoFiguresOfTheDataAreComparedWithEachOther) {
  const auto found = edges_in(with_body(R"(data orders, one row per order
  identified by id
  id   identifier
  due  date
  done date
clause 1 "A"
  for each order, at the end of the term
  when done <= due
  the payer pays the provider 5 PEN
example "one"
  given the rows of orders
    | id | due        | done       |
    | X  | 2025-03-10 | 2025-03-05 |
  expect total = 5 PEN
)"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].against[Language::en], "due");
  EXPECT_EQ(in_words(found[0]), "done 2025-03-10: 2025-03-09 5 | 2025-03-10 5 | 2025-03-11 0");
}

TEST(Edges, AFigureThatStaysAtItIsShownWhereTheComparisonTurns) {
  const std::string head = R"(data people, one row per person
  identified by id
  id   identifier
  from_day date
  to_day   date
clause 1 "A"
  for each person, at the end of the term
  when whole months from from_day to to_day )";
  const std::string tail = R"( 3
  the payer pays the provider 5 PEN
example "one"
  given the rows of people
    | id | from_day   | to_day     |
    | X  | 2025-03-10 | 2025-03-20 |
  expect total = 0 PEN
)";
  // From 10 June to 9 July they are three.
  const auto by_first = edges_in(with_body(head + ">=" + tail));
  ASSERT_EQ(by_first.size(), 1U);
  EXPECT_EQ(by_first[0].variable[Language::en], "`from_day` of row X");
  EXPECT_EQ(in_words(by_first[0]).substr(in_words(by_first[0]).find(": ")),
            ": 2024-12-21 0 | 2024-12-20 5 | 2024-11-20 5");
  const auto above = edges_in(with_body(head + ">" + tail));
  ASSERT_EQ(above.size(), 1U);
  EXPECT_EQ(in_words(above[0]).substr(in_words(above[0]).find(": ")), ": 2024-12-21 0 | 2024-11-21 0 | 2024-11-20 5");
}

TEST(Edges, AFigureThatStaysAtItAndRises) {
  EXPECT_EQ(words_of(with_body(R"(reported value paid_on date
clause 1 "A"
  when whole months from 2025-01-10 to paid_on >= 3 and not (whole months from 2025-01-10 to paid_on > 6)
  the payer pays the provider 5 PEN
example "one"
  given paid_on = 2025-04-20
  expect total = 5 PEN
)")),
            (Words{"whole months from 2025-01-10 to paid_on 3: 2025-04-09 0 | 2025-04-10 5 | 2025-05-10 5",
                   "whole months from 2025-01-10 to paid_on 6: 2025-07-09 5 | 2025-08-09 5 | 2025-08-10 0"}));
}

TEST(Edges, AStepLikeItsNeighboursIsNoCliff) {
  const auto found = edges_in(with_body(R"(reported value n integer from 0 to 100
clause 1 "A"
  the payer pays the provider if n * n >= 50 then 5 PEN * n otherwise 6 PEN * n - 8 PEN
example "one"
  given n = 3
  expect total = 10 PEN
)"));
  ASSERT_EQ(found.size(), 1U);
  // 28, 34, 40, 45: the neighbouring steps are 6 and 5.
  EXPECT_EQ(in_words(found[0]), "n * n 50: 7 34 | - | 8 40");
  EXPECT_FALSE(found[0].cliff.has_value());
}

TEST(Edges, TheMostPaymentsOfAClause) {
  const auto found = edges_in(with_body(R"(data people, one row per person
  identified by id
  id identifier
clause 1 "A"
  for each person, at the end of the term
  the payer pays the provider 5 PEN
  at most 3 people are paid over the whole contract
example "one"
  given the rows of people
    | id |
    | X  |
  expect total = 5 PEN
)"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, EdgeKind::number);
  EXPECT_EQ(in_words(found[0]), "payments that clause 1 may make 3: 2 10 | 3 15 | 4 15");
}

TEST(Edges, ACapThatOneValueCannotReachIsComeToByRowsAndThenByAValue) {
  const auto found = edges_in(with_body(R"(data people, one row per person
  identified by id
  id    identifier
  hours integer from 0 to 10
data visits, one row per visit
  identified by (person, hours)
  person reference to people
  hours  integer from 1 to 10
clause 1 "A"
  for each visit, at the end of the term
  the payer pays the provider 5 PEN * hours
clause 2 "Cap"
  cap clause 1 at 115 PEN over the whole contract, pro rata
example "one"
  given the rows of people
    | id | hours |
    | X  | 1     |
  given the rows of visits
    | person | hours |
    | X      | 10    |
  expect total = 50 PEN
)"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(in_words(found[0]), "what clause 2 limits 115.00 PEN: 2 110 | 3 115 | 4 115");
  EXPECT_NE(found[0].at->data.find("| R2 "), std::string::npos) << found[0].at->data;
}

TEST(Edges, OfSeveralCurrenciesThatOfTheClauseThatChanges) {
  const auto found = edges_in(R"(contract "T"
  currency PEN and USD
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "Operator"
reported value n integer from 0 to 100
clause 1 "A"
  the payer pays the provider 3 PEN
clause 2 "B"
  when n > 30
  the payer pays the provider 7 USD
example "one"
  given n = 40
  expect total in USD = 7 USD
)");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(in_words(found[0]), "n 30: 29 0 | 30 0 | 31 7");
  EXPECT_EQ(found[0].clauses, (Words{"2"}));
}

TEST(Edges, OneComparisonThatIsAskedForTwiceIsOneThreshold) {
  EXPECT_EQ(words_of(with_body(R"(reported value n integer from 0 to 100
define large(x) = x >= 20
clause 1 "A"
  when large(n)
  the payer pays the provider 7 PEN
clause 2 "B"
  when not (large(n))
  the payer pays the provider 1 PEN
example "one"
  given n = 40
  expect total = 7 PEN
)")),
            (Words{"x 20: 19 1 | 20 7 | 21 7"}));
}

TEST(Edges, WithoutComparisonsThereIsNone) {
  EXPECT_TRUE(edges_in(with_body(R"(clause 1 "A"
  the payer pays the provider 5 PEN
)"))
                  .empty());
}

TEST(Edges, ALibraryHasNone) {
  const Source source("l.hito", R"(library "L"
define small(x) = x < 3
)");
  Diagnostics found;
  const auto made = compile(source, found);
  ASSERT_TRUE(made.has_value());
  EXPECT_TRUE(thresholds_of(source, made->contract).empty());
}

}  // namespace
}  // namespace hito::driver
