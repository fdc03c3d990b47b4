#include <gtest/gtest.h>

#include "compiler/core/read_value.h"
#include "compiler/core/shown.h"
#include "tests/unit/core/small_contract.h"

namespace hito::core {
namespace {

using namespace tests;

Rational rational(std::int64_t n, std::int64_t d = 1) { return Rational(Integer(n), Integer(d)); }

TEST(Spell, MoneyHasTheDecimalsOfItsStep) {
  Contract contract = small_contract();
  EXPECT_EQ(money_decimals(contract, pen), 2U);
  EXPECT_EQ(spell_money(contract, rational(8700), pen), "8_700.00 PEN");
  EXPECT_EQ(spell_money(contract, rational(-1, 2), pen), "-0.50 PEN");
  contract.rounding.step = rational(1, 1000);
  EXPECT_EQ(money_decimals(contract, pen), 3U);
  EXPECT_EQ(spell_money(contract, rational(1), pen), "1.000 PEN");
  contract.rounding.step = rational(10);
  EXPECT_EQ(money_decimals(contract, pen), 2U);
  EXPECT_EQ(spell_money(contract, rational(1200), yen), "1_200 JPY");
}

TEST(Spell, ValuesReadAsTheLanguageWritesThem) {
  const Contract contract = small_contract();
  const Type pens = number_of({{pen, 1}});
  EXPECT_EQ(spell_value(contract, pens, rational(8700)), "8_700.00 PEN");
  EXPECT_EQ(spell_value(contract, pens, rational(1, 1000)), "0.001 PEN");
  EXPECT_EQ(spell_value(contract, pens, rational(25, 3)), "25/3 PEN");
  EXPECT_EQ(spell_value(contract, number_of({{pen, 1}, {person, -1}}), rational(1500)), "1_500.00 PEN per person");
  EXPECT_EQ(spell_value(contract, number_of({{person, 1}}), rational(600)), "600 people");
  EXPECT_EQ(spell_value(contract, number_of({{person, 1}}), rational(1)), "1 person");
  EXPECT_EQ(spell_value(contract, number_of(), rational(12345, 10)), "1_234.5");
  EXPECT_EQ(spell_value(contract, percent(), rational(1, 8)), "12.5%");
  EXPECT_EQ(spell_value(contract, percent(), rational(1, 3)), "1/3");
  EXPECT_EQ(spell_value(contract, of_kind(Kind::date), *make_date(2025, 3, 31)), "2025-03-31");
  EXPECT_EQ(spell_value(contract, choice_of(zones), Choice{1}), "sierra");
  EXPECT_EQ(spell_value(contract, of_kind(Kind::yes_no), true), "yes");
  EXPECT_EQ(spell_value(contract, of_kind(Kind::yes_no), false), "no");
  EXPECT_EQ(spell_value(contract, pens, Missing{}), "");
  EXPECT_EQ(spell_value(contract, of_kind(Kind::identifier), std::string("P01")), "P01");
}

TEST(Spell, WordsOfTheLanguageFollowTheContract) {
  const Contract english = small_contract();
  const Contract spanish = small_contract(Language::es);
  const Type days = number_of({{day_unit, 1}});
  EXPECT_EQ(spell_value(english, days, rational(90)), "90 calendar days");
  EXPECT_EQ(spell_value(english, days, rational(1)), "1 calendar day");
  EXPECT_EQ(spell_value(spanish, days, rational(90)), "90 días calendario");
  EXPECT_EQ(spell_value(spanish, number_of({{working_day_unit, 1}}), rational(1)), "1 día hábil");
  EXPECT_EQ(spell_value(spanish, number_of({{month_unit, 1}}), rational(3)), "3 meses");
  EXPECT_EQ(spell_value(english, number_of({{year_unit, 1}}), rational(2)), "2 years");
  EXPECT_EQ(spell_value(spanish, number_of({{pen, 1}, {person, -1}}), rational(3, 2)), "1.50 PEN por person");
  EXPECT_EQ(spell_value(spanish, of_kind(Kind::yes_no), true), "sí");
}

// What is spelled can be read back as the same value.
TEST(Spell, SpelledValuesReadBack) {
  const Contract contract = small_contract();
  const Field amount = money("m");
  const std::string spelled = spell_value(contract, amount.type, rational(870050, 100));
  EXPECT_EQ(read_value(contract, amount, spelled, Written::in_contract).value(), Value(rational(870050, 100)));
  const Field days = field("d", integer_of({{day_unit, 1}}));
  EXPECT_EQ(read_value(contract, days, "1_200 calendar days", Written::in_contract).value(), Value(rational(1200)));
}

TEST(Describe, TypesInBothLanguages) {
  Contract contract = small_contract();
  Dataset people;
  people.name = "people";
  contract.datasets.add(people);
  const auto words = [&](const Type& type) { return describe(contract, type); };
  EXPECT_EQ(words(percent()), Text("un porcentaje", "a percent"));
  EXPECT_EQ(words(number_of({{pen, 1}})), Text("un importe en PEN", "an amount in PEN"));
  EXPECT_EQ(words(number_of({{pen, 1}, {person, -1}})), Text("PEN por person", "PEN per person"));
  EXPECT_EQ(words(number_of({{person, -1}})), Text("por person", "per person"));
  EXPECT_EQ(words(number_of()), Text("un número", "a number"));
  EXPECT_EQ(words(integer_of()), Text("un número entero", "a whole number"));
  EXPECT_EQ(words(integer_of({{person, 1}})), Text("un número entero de people", "a whole number of people"));
  EXPECT_EQ(words(number_of({{day_unit, 1}})), Text("un número de días calendario", "a number of calendar days"));
  Type ratio = number_of();
  ratio.shape = Shape::ratio;
  EXPECT_EQ(words(ratio), Text("un cociente", "a ratio"));
  EXPECT_EQ(words(of_kind(Kind::date)), Text("una fecha", "a date"));
  EXPECT_EQ(words(of_kind(Kind::yes_no)), Text("sí o no", "yes or no"));
  EXPECT_EQ(words(of_kind(Kind::text)), Text("un texto", "a text"));
  EXPECT_EQ(words(of_kind(Kind::identifier)), Text("un identificador", "an identifier"));
  EXPECT_EQ(words(choice_of(sexes)), Text("una de las opciones `F`, `M`", "one of `F`, `M`"));
  Type reference = of_kind(Kind::reference);
  reference.of = DatasetId{0};
  EXPECT_EQ(words(reference), Text("una referencia a `people`", "a reference to `people`"));
}

TEST(Shown, ListsAreCut) {
  std::vector<std::string> names;
  for (int i = 0; i < 20; ++i) names.push_back("n" + std::to_string(i));
  const std::string list = list_of(names);
  EXPECT_TRUE(list.starts_with("`n0`, `n1`, "));
  EXPECT_TRUE(list.ends_with("`n11`, …"));
}

}  // namespace
}  // namespace hito::core
