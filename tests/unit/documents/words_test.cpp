#include <gtest/gtest.h>

#include "tests/unit/documents/said.h"

namespace hito::documents::tests {
namespace {

using prose::Words;

const std::string people = R"(
unit point, plural points
data people, one row per person
  identified by id
  each row counts on hired
  id    identifier
  age   integer from 0 to 99
  zone  one of (north, south, east_side)
  rural yes or no
  poor  yes or no, may be missing
  hired date, may be missing
  score number of points from 0 to 100
)";

std::string said(const std::string& definition, const Reader& reader, bool condition = true) {
  const core::Contract contract =
      contract_of(people + "for each person define x = " + definition + "\n", "  term 2025-01-01 to 2025-12-31\n");
  const Words words(contract, reader);
  const core::Define& x = *contract.defines.begin();
  const prose::Among rows = prose::among(x.each);
  return prose::text_of(condition ? words.condition(x.value, rows) : words.value(x.value, rows));
}

std::string said_of_visits(const std::string& condition, const Reader& reader) {
  const core::Contract contract = contract_of(
      "data sites, one row per site\n  identified by id\n  id identifier\n  age integer from 0 to 99\n"
      "data visits, one row per visit\n  site reference to sites\n  good yes or no\n  dose integer from 0 to 9\n"
      "for each site define x = " +
      condition + "\n");
  const core::Define& x = *contract.defines.begin();
  return prose::text_of(Words(contract, reader).condition(x.value, prose::among(x.each)));
}

TEST(WordsTest, ComparesByKind) {
  EXPECT_EQ(said("age >= 18", english), "age is at least 18");
  EXPECT_EQ(said("age >= 18", spanish), "age es mayor o igual que 18");
  EXPECT_EQ(said("hired is present and hired > 2025-03-01", spanish), "consta hired e hired es posterior a 01/03/2025");
  EXPECT_EQ(said("zone = east_side", spanish), "zone es «east side»");
  EXPECT_EQ(said("zone = east_side", english), "zone is “east side”");
}

TEST(WordsTest, NegationIsWorkedIn) {
  EXPECT_EQ(said("not (age < 18)", english), "age is at least 18");
  EXPECT_EQ(said("not rural", spanish), "no se cumple rural");
  EXPECT_EQ(said("not (rural and age < 18)", english), "rural does not hold or age is at least 18");
}

TEST(WordsTest, ARangeIsOneCondition) {
  EXPECT_EQ(said("age from 18 to 29", english), "age is between 18 and 29, both included");
  EXPECT_EQ(said("age from 18 to below 30", spanish), "age es mayor o igual que 18 y menor que 30");
  EXPECT_EQ(said("age from 18 to below 30", english), "age is at least 18 and less than 30");
}

TEST(WordsTest, ChoicesOfOneColumnAreListed) {
  EXPECT_EQ(said("zone in (north, south)", english), "zone is north or south");
  EXPECT_EQ(said("not (zone in (north, south))", english), "zone is not north or south");
}

TEST(WordsTest, WhatIsJoinedTheOtherWayStandsInParentheses) {
  EXPECT_EQ(said("rural and (age < 18 or age > 60)", english),
            "rural holds and (age is less than 18 or age is more than 60)");
}

TEST(WordsTest, WhatWouldRunOnStandsInParentheses) {
  EXPECT_EQ(said("(if rural then age >= 3 otherwise age >= 5) or score > 3 points", english),
            "(if rural holds, age is at least 3; otherwise, age is at least 5) or score is more than 3\u00a0points");
  EXPECT_EQ(said("(if rural then age otherwise 2 * age) >= 3", english),
            "(age if rural holds; otherwise, 2\u00a0× age) is at least 3");
  EXPECT_EQ(said("(if rural then age otherwise 2 * age) >= 3", spanish),
            "(age si se cumple rural; de lo contrario, 2\u00a0× age) es mayor o igual que 3");
  EXPECT_EQ(said("the lesser of (if rural then 1 otherwise 2, age)", english, false),
            "the lesser of (1 if rural holds; otherwise, 2) and age");
  EXPECT_EQ(said("the lesser of (the greater of (age, 2), 5)", english, false),
            "the lesser of (the greater of age and 2) and 5");
}

TEST(WordsTest, AggregatesEndBeforeWhatIsJoinedToThem) {
  const std::string all = "any of its visits has good", some = "(" + all + ") or age >= 18";
  EXPECT_EQ(said_of_visits(some, english),
            "(in at least one of its visits it holds that good holds) or age is at least 18");
  EXPECT_EQ(said_of_visits(all, spanish), "en al menos uno de sus visits se cumple good");
  EXPECT_EQ(said_of_visits("not (" + all + ")", english), "in none of its visits does it hold that good holds");
  EXPECT_EQ(said_of_visits("not (every one of its visits has good)", english),
            "in at least one of its visits it holds that good does not hold");
  EXPECT_EQ(said_of_visits("(count of its visits where good or dose > 3) >= 2 visits", spanish),
            "(el número de sus visits en que se cumple good o dose es mayor que 3) es mayor o igual que 2\u00a0visits");
  EXPECT_EQ(said_of_visits("(count of its visits where good) >= 2 visits", english),
            "the number of its visits in which good holds is at least 2\u00a0visits");
  EXPECT_EQ(said_of_visits("(count of its visits) >= 2 visits", english),
            "the number of its visits is at least 2\u00a0visits");
}

TEST(WordsTest, SharesEndBeforeWhatStandsForNoRows) {
  EXPECT_EQ(said_of_visits("(share of its visits that dose > 3 among those where good, or 0% if none) > 30%", english),
            "(the share, among its visits in which good holds, of those in which dose is more than 3) (or 0%, where "
            "there is no row) is more than 30%");
  EXPECT_EQ(
      said_of_visits("(share of its visits that good, or 0% if none) > 30%", english),
      "the share, among its visits, of those in which good holds (or 0%, where there is no row) is more than 30%");
}

TEST(WordsTest, MediansAndPercentilesSayTheirRule) {
  EXPECT_EQ(said_of_visits("(median of dose over its visits, or 0 if none) > 1", english),
            "the median, over its visits, of dose (of the n values in ascending order, the one in place n ÷ 2, rounded "
            "up) (or 0, where there is no row) is more than 1");
  EXPECT_EQ(said_of_visits("(interpolated percentile 90 of dose over its visits, or 0 if none) > 1", spanish),
            "el percentil 90 interpolado, en sus visits, de dose (ordenados los n valores de menor a mayor, el que "
            "corresponde en línea recta al lugar 1 + (n − 1) × 90 ÷ 100) (o 0, si no hay ninguna fila) es mayor que 1");
}

TEST(WordsTest, RoundingIsSaidInTheShapeOfItsValueAndEnds) {
  EXPECT_EQ(said("(round score to 0.10 down) >= 3 points", english),
            "score (rounded toward zero to a multiple of 0.1\u00a0points) is at least 3\u00a0points");
  EXPECT_EQ(
      said("(round age to 10 up) >= 30", spanish),
      "age (redondeado al múltiplo de 10 más próximo que no sea menor en valor absoluto) es mayor o igual que 30");
  EXPECT_EQ(said("round 12.5% to 0.01 floor", english, false), "12.5% (rounded down to a multiple of 1%)");
}

TEST(WordsTest, WhatIsMissingIsTakenAsTheContractSays) {
  EXPECT_EQ(said("poor or no if missing", english), "poor holds (where it is missing, it is taken not to hold)");
  EXPECT_EQ(said("not (poor or yes if missing) and age > 3", spanish),
            "no se cumple poor (si falta, se entiende que se cumple) y age es mayor que 3");
}

TEST(WordsTest, FiguresOfFourDigitsMayBeYears) {
  EXPECT_EQ(said("age = 2026", english), "age is equal to 2026");
  EXPECT_EQ(said("age > 12_026", spanish), "age es mayor que 12,026");
}

TEST(WordsTest, PercentagesAreExact) {
  EXPECT_EQ(said("33.333333333333% * age", english, false), "33.333333333333%\u00a0× age");
}

TEST(WordsTest, LengthsOfDaysSayWhichEndCounts) {
  EXPECT_EQ(
      said("hired is present and (hired - 2025-03-01) > 3 calendar days", english),
      "hired is on record and the number of calendar days after 2025-03-01 up to and including hired is more than "
      "3\u00a0calendar days");
}

TEST(WordsTest, ARangeThatDoesNotHoldIsTwoConditions) {
  EXPECT_EQ(said("rural and not (age from 18 to 30)", english),
            "rural holds and (age is less than 18 or age is more than 30)");
}

TEST(WordsTest, Figures) {
  EXPECT_EQ(said("100 PEN * age", spanish, false), "S/\u00a0100.00\u00a0× age");
  EXPECT_EQ(said("(age + 1) * 2", english, false), "(age\u00a0+ 1)\u00a0× 2");
  EXPECT_EQ(said("age * 1", english, false), "age");
  EXPECT_EQ(said("the lesser of (age, 12)", spanish, false), "el menor valor entre age y 12");
  EXPECT_EQ(said("if rural then 1 otherwise 2", english, false), "1 if rural holds; otherwise, 2");
}

TEST(WordsTest, SpanishChangesItsConjunctions) {
  EXPECT_EQ(
      prose::text_of(prose::joined({prose::plain("a"), prose::plain("importe")}, prose::Joining::all, Language::es)),
      "a e importe");
  EXPECT_EQ(prose::text_of(prose::joined({prose::plain("a"), prose::plain("8")}, prose::Joining::any, Language::es)),
            "a u 8");
  EXPECT_EQ(
      prose::text_of(prose::joined({prose::plain("a"), prose::plain("importe")}, prose::Joining::all, Language::en)),
      "a and importe");
}

TEST(WordsTest, SpanishContractsItsArticles) {
  EXPECT_EQ(prose::text_of(
                prose::sentence(Written::legal_pays_sum, Language::es,
                                {prose::plain("el Pagador"), prose::plain("el Proveedor"), {}, prose::plain("x")})),
            "el Pagador pagará al Proveedor la suma de x.");
  // A name of the contract keeps its own article.
  EXPECT_EQ(
      prose::text_of(prose::sentence(
          Written::legal_pays_sum, Language::es,
          {prose::plain("A"), {documents::Run{"el norte", documents::Run::Style::name, {}}}, {}, prose::plain("x")})),
      "A pagará a el norte la suma de x.");
}

// Of a payment of each period an aggregate has the rows of that period, of any other those of the whole term.
TEST(WordsTest, AggregatesSayOfWhichDays) {
  const core::Contract contract = contract_of(R"(
data visits, one row per visit
  identified by id
  each row counts on day
  id identifier
  day date
define in_each = count of visits
define at_end = count of visits
define in_both = count of visits
clause 1 "Each quarter"
  each quarter
  the payer pays the provider 1 PEN per visit * (in_each + in_both)
clause 2 "At the end"
  at the end of the term
  the payer pays the provider 1 PEN per visit * (at_end + in_both)
)",
                                              "  term 2025-01-01 to 2025-12-31\n  periods quarterly\n");
  const Words words(contract, english);
  const auto said_of = [&](const std::string& name) {
    for (std::size_t i = 0; i < contract.defines.size(); ++i) {
      const core::DefineId id = contract.defines.id_at(i);
      if (contract.defines[id].name != name) continue;
      prose::Among rows;
      rows.in_force = words.in_force(id);
      return prose::text_of(words.value(contract.defines[id].value, rows));
    }
    return std::string();
  };
  EXPECT_EQ(said_of("in_each"), "the number of the rows of visits of the period");
  EXPECT_EQ(said_of("at_end"), "the number of the rows of visits");
  EXPECT_EQ(said_of("in_both"),
            "the number of the rows of visits of the period (or of the whole term, in what is not paid by periods)");
}

TEST(WordsTest, AggregatesSayWhichRows) {
  const core::Contract contract = contract_of(R"(
data sites, one row per site
  identified by id
  id identifier
data visits, one row per visit
  site reference to sites
  good yes or no
for each site define share_of_good = count of its visits where good
)");
  const core::Define& define = *contract.defines.begin();
  const prose::Among rows = prose::among(define.each);
  EXPECT_EQ(prose::text_of(Words(contract, english).value(define.value, rows)),
            "the number of its visits in which good holds");
  EXPECT_EQ(prose::text_of(Words(contract, spanish).value(define.value, rows)),
            "el número de sus visits en que se cumple good");
}

}  // namespace
}  // namespace hito::documents::tests
