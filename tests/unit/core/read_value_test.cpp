#include "compiler/core/read_value.h"

#include <gtest/gtest.h>

#include "tests/unit/core/small_contract.h"

namespace hito::core {
namespace {

using namespace tests;

std::string es(const Failure& failure) {
  return Diagnostic{failure.code, {}, failure.args, {}, {}}.message(Language::es);
}
std::string en(const Failure& failure) {
  return Diagnostic{failure.code, {}, failure.args, {}, {}}.message(Language::en);
}
std::string help_es(const Failure& failure) {
  return Diagnostic{failure.code, {}, failure.args, {}, {}}.help(Language::es);
}
std::string help_en(const Failure& failure) {
  return Diagnostic{failure.code, {}, failure.args, {}, {}}.help(Language::en);
}

Rational rational(std::int64_t n, std::int64_t d = 1) { return Rational(Integer(n), Integer(d)); }

Field percent_field() { return field("p", percent()); }

class ReadValue : public ::testing::Test {
 protected:
  Contract contract = small_contract();

  std::expected<Value, Failure> in_data(const Field& f, std::string_view text, NumberStyle style = {}) {
    return read_value(contract, f, text, Written::in_data, style);
  }
  std::expected<Value, Failure> in_contract(const Field& f, std::string_view text) {
    return read_value(contract, f, text, Written::in_contract);
  }
  Value good(const Field& f, std::string_view text, NumberStyle style = {}) {
    auto value = in_data(f, text, style);
    EXPECT_TRUE(value.has_value()) << text << ": " << (value ? "" : en(value.error()));
    return value.value_or(Missing{});
  }
  Value good_in_contract(const Field& f, std::string_view text) {
    auto value = in_contract(f, text);
    EXPECT_TRUE(value.has_value()) << text << ": " << (value ? "" : en(value.error()));
    return value.value_or(Missing{});
  }
  // The failure of a text that must not be read, with its code.
  Failure bad(Code code, const Field& f, std::string_view text, NumberStyle style = {}) {
    return expect_failure(code, text, in_data(f, text, style));
  }
  Failure bad_in_contract(Code code, const Field& f, std::string_view text) {
    return expect_failure(code, text, in_contract(f, text));
  }

 private:
  static Failure expect_failure(Code code, std::string_view text, const std::expected<Value, Failure>& value) {
    EXPECT_FALSE(value.has_value()) << text << " was read";
    if (value) return Failure{Code::internal_error, {"read"}};
    EXPECT_EQ(spell(value.error().code), spell(code)) << text << ": " << en(value.error());
    return value.error();
  }
};

TEST_F(ReadValue, NumbersAreExact) {
  const Field number = field("n", number_of());
  EXPECT_EQ(good(number, "0.1"), Value(rational(1, 10)));
  EXPECT_EQ(good(number, "-3.5"), Value(rational(-7, 2)));
  EXPECT_EQ(good(number, "1_200.50"), Value(rational(2401, 2)));
  EXPECT_EQ(good(number, "007"), Value(rational(7)));
  EXPECT_EQ(good(number, "12.500"), Value(rational(25, 2)));
  EXPECT_EQ(good(field("n", integer_of()), "2.0"), Value(rational(2)));
  EXPECT_EQ(good(money("m"), "10.1200"), Value(rational(1012, 100)));
}

TEST_F(ReadValue, WhatIsNotANumberIsSaid) {
  const Field number = field("n", number_of());
  for (const char* text :
       {"abc", "S/ 1200", "1 200", "1O0", "12abc", "1e5", "--5", "1..2", "2025-03-31", "NaN5", "+5", "0x10"})
    bad(Code::cell_not_a_number, number, text);
  const Failure failure = bad(Code::cell_not_a_number, number, "1 200");
  EXPECT_EQ(es(failure), "`1 200` no es un número; se espera un número.");
  EXPECT_EQ(en(failure), "`1 200` is not a number; a number is expected.");
  EXPECT_EQ(help_en(failure), "Write the figure alone, for example `1200.5`: no currency signs, letters or spaces.");
  EXPECT_EQ(en(bad(Code::cell_not_a_number, money("m"), "x")), "`x` is not a number; an amount in PEN is expected.");
  EXPECT_EQ(help_es(bad(Code::cell_not_a_number, field("n", number_of()), "x", {',', '.'})),
            "Escriba solo la cifra, por ejemplo `1200,5`: sin símbolos de moneda, letras ni espacios.");
}

TEST_F(ReadValue, AFigureThatReadsTwoWaysIsAQuestion) {
  const Failure whole = bad(Code::cell_reads_two_ways, field("n", integer_of()), "12.500");
  EXPECT_EQ(es(whole), "`12.500` podría ser `12500` o `12.5`.");
  EXPECT_EQ(en(whole), "`12.500` could be `12500` or `12.5`.");
  EXPECT_EQ(en(bad(Code::cell_reads_two_ways, money("m"), "1.500")), "`1.500` could be `1500` or `1.5`.");
  EXPECT_EQ(en(bad(Code::cell_reads_two_ways, field("n", number_of()), "1,200")), "`1,200` could be `1200` or `1.2`.");
  EXPECT_EQ(en(bad(Code::cell_reads_two_ways, field("n", number_of()), "1.200", {',', '\0'})),
            "`1.200` could be `1200` or `1,2`.");
  // With enough decimals admitted, the language's own spelling is no question; neither is a leading zero.
  EXPECT_EQ(good(field("n", number_of(), 3), "12.500"), Value(rational(25, 2)));
  EXPECT_EQ(good(money("m"), "0.500"), Value(rational(1, 2)));
}

TEST_F(ReadValue, OtherMarksAreNamed) {
  const Failure failure = bad(Code::cell_other_marks, field("n", number_of()), "1.200,50");
  EXPECT_EQ(es(failure), "`1.200,50` usa `,` de otra manera que la declarada; parece ser `1200.5`.");
  EXPECT_EQ(en(failure), "`1.200,50` uses `,` in another way than declared; it seems to be `1200.5`.");
  EXPECT_EQ(bad(Code::cell_other_marks, field("n", number_of()), "0,5").args[1].in[1], "0.5");
  EXPECT_EQ(bad(Code::cell_other_marks, field("n", number_of()), "1,200.50").args[1].in[1], "1200.5");
  EXPECT_EQ(bad(Code::cell_other_marks, field("n", number_of()), "1.200,50", {'.', ','}).args[1].in[1], "1200.5");
  EXPECT_EQ(bad(Code::cell_other_marks, percent_field(), "12,5%").args[1].in[1], "12.5%");
  EXPECT_EQ(bad(Code::cell_other_marks, field("n", number_of()), "1200.5", {',', '\0'}).args[1].in[1], "1200,5");
}

TEST_F(ReadValue, DeclaredMarksAreRead) {
  const Field number = field("n", number_of());
  EXPECT_EQ(good(number, "1.200,50", {',', '.'}), Value(rational(2401, 2)));
  EXPECT_EQ(good(number, "1200,50", {',', '\0'}), Value(rational(2401, 2)));
  EXPECT_EQ(good(number, "1,200.50", {'.', ','}), Value(rational(2401, 2)));
  EXPECT_EQ(good(percent_field(), "12,5%", {',', '\0'}), Value(rational(1, 8)));
}

TEST_F(ReadValue, SlipsInFiguresHaveTheirOwnMessages) {
  const Field number = field("n", number_of());
  EXPECT_EQ(en(bad(Code::cell_bare_point, number, ".5")),
            "In `.5` a digit is missing before or after the decimal mark.");
  EXPECT_EQ(es(bad(Code::cell_bare_point, number, "5.")),
            "En `5.` falta una cifra antes o después de la marca decimal.");
  EXPECT_EQ(en(bad(Code::cell_bad_grouping, number, "1_20_0")), "`1_20_0` does not separate thousands in threes.");
  EXPECT_EQ(es(bad(Code::cell_bad_grouping, number, "1_20_0")), "`1_20_0` no separa los miles de tres en tres.");
  const std::string digits(41, '7');
  EXPECT_EQ(en(bad(Code::cell_too_many_digits, number, digits)), "`" + digits + "` has more than 40 digits.");
  EXPECT_EQ(es(bad(Code::cell_too_many_digits, number, digits)), "`" + digits + "` tiene más de 40 cifras.");
  EXPECT_EQ(en(bad(Code::cell_other_minus, number, "\u22125")),
            "`\u22125` starts with a dash that is not the minus sign of the keyboard.");
  EXPECT_EQ(es(bad(Code::cell_other_minus, number, "\u22125")),
            "`\u22125` empieza con un guion que no es el signo menos del teclado.");
}

TEST_F(ReadValue, PercentsNeedTheirSign) {
  EXPECT_EQ(good(percent_field(), "12.5%"), Value(rational(1, 8)));
  EXPECT_EQ(good(percent_field(), "-3%"), Value(rational(-3, 100)));
  const Failure failure = bad(Code::cell_percent_expected, percent_field(), "0.785");
  EXPECT_EQ(es(failure), "`0.785` no lleva `%` y aquí se espera un porcentaje. ¿Quiso decir `78.5%`?");
  EXPECT_EQ(en(failure), "`0.785` has no `%` and a percent is expected here. Did you mean `78.5%`?");
  EXPECT_EQ(help_es(failure), "Escriba `78.5%` o, si la cifra ya estaba en porcentaje, `0.785%`.");
  const Failure apart = bad(Code::cell_percent_apart, percent_field(), "5 %");
  EXPECT_EQ(es(apart), "En `5 %` el signo `%` está separado de la cifra.");
  EXPECT_EQ(en(apart), "In `5 %` the `%` sign stands apart from the figure.");
  EXPECT_EQ(help_en(apart), "Write `5%`.");
}

TEST_F(ReadValue, APercentIsNotANumber) {
  const Failure failure = bad(Code::cell_percent_unexpected, field("n", number_of()), "12%");
  EXPECT_EQ(es(failure), "`12%` es un porcentaje y aquí se espera un número.");
  EXPECT_EQ(en(failure), "`12%` is a percent and a number is expected here.");
  EXPECT_EQ(help_en(failure),
            "Write `12` or `0.12`, whichever the datum means; if it is a percent, declare the type `percent`.");
}

TEST_F(ReadValue, DecimalsAreLimitedAndNeverRounded) {
  const Failure failure = bad(Code::cell_too_many_decimals, money("m"), "10.123");
  EXPECT_EQ(es(failure), "`10.123` tiene 3 decimales y se admiten 2.");
  EXPECT_EQ(en(failure), "`10.123` has 3 decimals and 2 are admitted.");
  EXPECT_EQ(good(money("m"), "10.12"), Value(rational(1012, 100)));
  bad(Code::cell_too_many_decimals, money("y", yen, 0), "10.5");
  // Of the percent figure, not of the number it is.
  EXPECT_EQ(good(field("p", percent(), 1), "12.5%"), Value(rational(1, 8)));
  bad(Code::cell_too_many_decimals, field("p", percent(), 1), "12.55%");
  EXPECT_EQ(good(field("n", number_of()), "0.123456789012"), Value(rational(123456789012, 1000000000000)));
  bad(Code::cell_too_many_decimals, field("n", number_of()), "0.1234567890123");
  const Failure whole = bad(Code::cell_not_whole, field("n", integer_of()), "2.5");
  EXPECT_EQ(es(whole), "`2.5` no es un número entero.");
  EXPECT_EQ(en(whole), "`2.5` is not a whole number.");
}

TEST_F(ReadValue, BoundsAreIncluded) {
  Field months = field("months", integer_of({{person, 1}}));
  months.bounds.low = rational(0);
  months.bounds.high = rational(24);
  EXPECT_EQ(good(months, "0"), Value(rational(0)));
  EXPECT_EQ(good(months, "24"), Value(rational(24)));
  EXPECT_EQ(en(bad(Code::cell_too_low, months, "-1")), "`-1` is less than 0 people, the least declared.");
  EXPECT_EQ(es(bad(Code::cell_too_low, months, "-1")), "`-1` es menor que 0 people, el mínimo declarado.");
  EXPECT_EQ(en(bad(Code::cell_too_high, months, "25")), "`25` is more than 24 people, the most declared.");
  EXPECT_EQ(es(bad(Code::cell_too_high, months, "25")), "`25` es mayor que 24 people, el máximo declarado.");
}

TEST_F(ReadValue, MagnitudesStayBelowTenToTheEighteen) {
  const Field number = field("n", number_of());
  EXPECT_EQ(good(number, "999999999999999999.5"), Value(Rational(Integer::pow10(18)) - rational(1, 2)));
  const Failure failure = bad(Code::cell_too_large, number, "1000000000000000000");
  EXPECT_EQ(es(failure), "`1000000000000000000` llega a un trillón (10^18) o más en valor absoluto.");
  EXPECT_EQ(en(failure), "`1000000000000000000` reaches 10^18 or more in size.");
  bad(Code::cell_too_large, number, "-1000000000000000000");
  Field wide = number;
  wide.bounds.high = Rational(Integer::pow10(20));
  EXPECT_EQ(good(wide, "1000000000000000000"), Value(Rational(Integer::pow10(18))));
  bad(Code::cell_too_large, wide, "-1000000000000000000");
}

TEST_F(ReadValue, DataCellsHoldTheFigureAlone) {
  const Failure failure = bad(Code::cell_has_unit, money("m"), "100 PEN");
  EXPECT_EQ(es(failure),
            "`100 PEN` lleva una unidad; la columna contiene un importe en PEN y se escribe solo la cifra.");
  EXPECT_EQ(en(failure), "`100 PEN` carries a unit; the column holds an amount in PEN and takes the figure alone.");
  EXPECT_EQ(help_en(failure), "Write `100`, once it is certain that the unit is the column's.");
}

TEST_F(ReadValue, InTheContractAValueMayNameItsUnit) {
  const Field people = field("engaged", integer_of({{person, 1}}));
  for (const char* text : {"3", "3 people", "3 person"})
    EXPECT_EQ(good_in_contract(people, text), Value(rational(3))) << text;
  for (const char* text : {"100000", "100_000", "100000 PEN", "100_000 PEN", "100_000.00 PEN"})
    EXPECT_EQ(good_in_contract(money("m"), text), Value(rational(100000))) << text;
  const Field rate = field("fx", number_of({{pen, 1}, {usd, -1}}));
  EXPECT_EQ(good_in_contract(rate, "3.75 PEN per USD"), Value(rational(15, 4)));
  EXPECT_EQ(good_in_contract(rate, "3.75 PEN por USD"), Value(rational(15, 4)));
  bad_in_contract(Code::cell_other_unit, rate, "3.75 USD per PEN");
  bad_in_contract(Code::cell_other_unit, rate, "3.75 PEN");
  const Field days = field("days", integer_of({{day_unit, 1}}));
  for (const char* text : {"90", "90 calendar days", "1 calendar day", "90 días calendario"})
    good_in_contract(days, text);
  bad_in_contract(Code::cell_other_unit, days, "90 working days");
  bad_in_contract(Code::cell_not_a_number, money("m"), "100PEN");
}

TEST_F(ReadValue, AnotherUnitIsNamedWithTheExpectedOne) {
  const Failure currency = bad_in_contract(Code::cell_other_unit, money("m"), "100 USD");
  EXPECT_EQ(es(currency), "`100 USD` está en `USD` y aquí se espera `PEN`.");
  EXPECT_EQ(en(currency), "`100 USD` is in `USD` and `PEN` is expected here.");
  const Failure none = bad_in_contract(Code::cell_unit_unexpected, field("n", integer_of()), "3 people");
  EXPECT_EQ(es(none), "`3 people` lleva la unidad `people` y aquí se espera un número entero, sin unidad.");
  EXPECT_EQ(en(none), "`3 people` carries the unit `people` and a whole number is expected here, without a unit.");
}

TEST_F(ReadValue, DatesAreIsoOrByTheirPattern) {
  Field date = field("d", of_kind(Kind::date));
  EXPECT_EQ(good(date, "2025-03-31"), Value(*make_date(2025, 3, 31)));
  const Failure failure = bad(Code::cell_not_a_date, date, "31/03/2025");
  EXPECT_EQ(es(failure), "`31/03/2025` no es una fecha escrita como `aaaa-mm-dd`.");
  EXPECT_EQ(en(failure), "`31/03/2025` is not a date written as `yyyy-mm-dd`.");
  for (const char* text : {"2025-3-1", "2025-03-31 00:00", "45747", "2025-03-31T00:00:00"})
    bad(Code::cell_not_a_date, date, text);
  const Failure no_day = bad(Code::cell_no_such_day, date, "2025-02-30");
  EXPECT_EQ(es(no_day), "`2025-02-30`, leída como `aaaa-mm-dd`, no existe en el calendario.");
  EXPECT_EQ(en(no_day), "`2025-02-30`, read as `yyyy-mm-dd`, does not exist in the calendar.");
  date.spelling.date_pattern = "dd/mm/aaaa";
  EXPECT_EQ(good(date, "31/03/2025"), Value(*make_date(2025, 3, 31)));
  bad(Code::cell_no_such_day, date, "03/31/2025");
  const Failure iso = bad(Code::cell_not_a_date, date, "2025-03-31");
  EXPECT_EQ(en(iso), "`2025-03-31` is not a date written as `dd/mm/yyyy`.");
  EXPECT_EQ(iso.args[2].in[0], "31/03/2026");
  // A figure in the contract is written as the contract writes dates.
  EXPECT_EQ(good_in_contract(date, "2025-03-31"), Value(*make_date(2025, 3, 31)));
}

TEST_F(ReadValue, DatesHaveARange) {
  Field date = field("d", of_kind(Kind::date));
  date.bounds.first = make_date(2020, 1, 1);
  date.bounds.last = make_date(2026, 12, 31);
  EXPECT_EQ(good(date, "2020-01-01"), Value(*make_date(2020, 1, 1)));
  EXPECT_EQ(good(date, "2026-12-31"), Value(*make_date(2026, 12, 31)));
  EXPECT_EQ(es(bad(Code::cell_too_early, date, "2019-12-31")),
            "`2019-12-31` es anterior al 2020-01-01, primera fecha declarada.");
  EXPECT_EQ(en(bad(Code::cell_too_early, date, "2019-12-31")),
            "`2019-12-31` is before 2020-01-01, the first date declared.");
  EXPECT_EQ(es(bad(Code::cell_too_late, date, "2027-01-01")),
            "`2027-01-01` es posterior al 2026-12-31, última fecha declarada.");
  EXPECT_EQ(en(bad(Code::cell_too_late, date, "2027-01-01")),
            "`2027-01-01` is after 2026-12-31, the last date declared.");
}

TEST_F(ReadValue, YesAndNoByTheGeneralListOrTheirOwn) {
  Field flag = field("rural", of_kind(Kind::yes_no));
  for (const char* text : {"1", "yes", "sí", "si", "SI", "true"}) EXPECT_EQ(good(flag, text), Value(true)) << text;
  for (const char* text : {"0", "no", "No", "false"}) EXPECT_EQ(good(flag, text), Value(false)) << text;
  const Failure failure = bad(Code::cell_not_yes_or_no, flag, "S");
  EXPECT_EQ(es(failure), "`S` no es ni sí ni no.");
  EXPECT_EQ(en(failure), "`S` is neither yes nor no.");
  flag.spelling.yes = {"SI", "S"};
  flag.spelling.no = {"N"};
  EXPECT_EQ(good(flag, "S"), Value(true));
  EXPECT_EQ(good(flag, "N"), Value(false));
  const Failure replaced = bad(Code::cell_not_yes_or_no, flag, "1");
  EXPECT_EQ(
      help_en(replaced),
      "For yes: `SI`, `S`. For no: `N`. If the file uses other words, declare them with `yes as \"…\", no as \"…\"`.");
  bad(Code::cell_not_yes_or_no, flag, "no");
  EXPECT_EQ(good_in_contract(flag, "yes"), Value(true));
  EXPECT_EQ(good_in_contract(flag, "no"), Value(false));
}

TEST_F(ReadValue, ChoicesAreSpelledAsDeclared) {
  const Field zone = field("zone", choice_of(zones));
  EXPECT_EQ(good(zone, "sierra"), Value(Choice{1}));
  EXPECT_EQ(good_in_contract(zone, "`selva`"), Value(Choice{2}));
  const Failure near = bad(Code::cell_choice_misspelled, zone, "Sierra");
  EXPECT_EQ(es(near), "`Sierra` no está entre las opciones declaradas. ¿Quiso decir `sierra`?");
  EXPECT_EQ(en(near), "`Sierra` is not among the declared choices. Did you mean `sierra`?");
  const Failure far = bad(Code::cell_choice_unknown, zone, "puna");
  EXPECT_EQ(es(far), "`puna` no está entre las opciones declaradas.");
  EXPECT_EQ(en(far), "`puna` is not among the declared choices.");
  EXPECT_EQ(help_es(far), "Escriba una de estas: `costa`, `sierra`, `selva`.");
}

TEST_F(ReadValue, IdentifiersAreKeptAndComposed) {
  const Field id = field("id", of_kind(Kind::identifier));
  EXPECT_EQ(good(id, "007"), Value(std::string("007")));
  EXPECT_EQ(good(id, "Pen\u0303a 1"), Value(std::string("Pe\u00F1a 1")));
  // Text may be anything, even what marks a missing number elsewhere.
  EXPECT_EQ(good(field("t", of_kind(Kind::text)), "NA"), Value(std::string("NA")));
  EXPECT_EQ(good(field("r", of_kind(Kind::reference)), "P01"), Value(std::string("P01")));
}

TEST_F(ReadValue, SpacesAroundAValueAreShown) {
  const Field id = field("id", of_kind(Kind::identifier));
  const Failure failure = bad(Code::cell_blanks_around, id, " P 01\t");
  EXPECT_EQ(es(failure), "Hay espacios al inicio o al final de `␣P 01<U+0009>`.");
  EXPECT_EQ(en(failure), "There are spaces at the start or the end of `␣P 01<U+0009>`.");
  EXPECT_EQ(bad(Code::cell_blanks_around, id, "P01\u00A0").args[0].in[0], "P01<U+00A0>");
  EXPECT_EQ(bad(Code::cell_blanks_around, id, "\u200BP01").args[0].in[0], "<U+200B>P01");
  bad(Code::cell_blanks_around, money("m"), "5 ");
  const Failure only = bad(Code::cell_only_blanks, money("m"), "  ");
  EXPECT_EQ(es(only), "El valor tiene solo espacios: `␣␣`.");
  EXPECT_EQ(en(only), "The value is only spaces: `␣␣`.");
}

TEST_F(ReadValue, MissingIsEmptyOrDeclared) {
  Field date = field("d", of_kind(Kind::date));
  EXPECT_TRUE(is_missing(good(date, "")));
  const Failure failure = bad(Code::cell_looks_missing, date, "s/d");
  EXPECT_EQ(es(failure), "`s/d` parece decir que falta el valor, y el contrato no lo declara.");
  EXPECT_EQ(en(failure), "`s/d` seems to say that the value is missing, and the contract does not declare it.");
  EXPECT_EQ(help_en(failure), "Leave the cell empty, or add `missing as \"s/d\", may be missing` to the column.");
  for (const char* text : {"NA", "N/A", "-", "null", "NaN"}) bad(Code::cell_looks_missing, money("m"), text);
  date.spelling.missing = {"NA", "s/d"};
  EXPECT_TRUE(is_missing(good(date, "NA")));
  EXPECT_TRUE(is_missing(good(date, "s/d")));
  bad(Code::cell_looks_missing, date, "na");
}

TEST_F(ReadValue, BytesThatAreNotTextAreRefused) {
  const Failure failure = bad(Code::cell_not_utf8, field("id", of_kind(Kind::identifier)),
                              "Pe\xF1"
                              "a");
  EXPECT_EQ(es(failure), "`Pe<F1>a` tiene bytes que no son texto UTF-8.");
  EXPECT_EQ(en(failure), "`Pe<F1>a` has bytes that are not UTF-8 text.");
}

TEST_F(ReadValue, LongValuesAreCutInMessages) {
  const Failure failure = bad(Code::cell_not_a_number, field("n", number_of()), std::string(500, 'x'));
  EXPECT_EQ(failure.args[0].in[0], std::string(60, 'x') + "…");
}

}  // namespace
}  // namespace hito::core
