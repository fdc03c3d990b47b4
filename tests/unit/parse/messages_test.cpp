// Each message of spelling and syntax: its code, its exact place and its mend.
#include <gtest/gtest.h>

#include <set>

#include "tests/unit/parse/parsing.h"

namespace hito::test {
namespace {

const std::string es = "contrato \"T\" moneda PEN redondeo a 0.01, medios por exceso\n";
const std::string en = "contract \"T\" currency USD rounding to 0.01, half up\n";

struct Case {
  std::string text;
  Code code;
  std::string place;
  // The text with the fix applied, from the mended line on; "-" when there is no fix.
  std::string fixed;
};
std::ostream& operator<<(std::ostream& out, const Case& one) { return out << one.text; }

std::string apply(const Source& source, const Fix& fix) {
  std::string text = source.text();
  return text.replace(fix.span.begin, fix.span.end - fix.span.begin, fix.text);
}

void expect_case(const std::string& before, const Case& wanted) {
  const Parse one(before + wanted.text);
  ASSERT_EQ(one.diagnostics.size(), 1u) << one.said();
  const Diagnostic& found = one.diagnostics.all()[0];
  EXPECT_EQ(found.code, wanted.code) << one.said();
  const Span place = std::get<Span>(found.place);
  EXPECT_EQ(one.source.at(place), wanted.place) << one.said();
  EXPECT_GE(place.begin, before.size()) << one.said();
  EXPECT_EQ(found.fix ? apply(one.source, *found.fix).substr(before.size()) : "-", wanted.fixed) << one.said();
  EXPECT_EQ(one.printed(), one.source.text());
}

class English : public testing::TestWithParam<Case> {};
TEST_P(English, IsSaid) { expect_case(en, GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Characters, English,
    testing::Values(Case{"define z = 5 ; 3", Code::unknown_character, ";", "-"},
                    Case{"define z = $5", Code::unknown_character, "$", "-"},
                    Case{"define z = q ≤ 3", Code::typographic_sign, "≤", "define z = q <= 3"},
                    Case{"define z = q ≥ 3", Code::typographic_sign, "≥", "define z = q >= 3"},
                    Case{"define z = q – 3", Code::typographic_sign, "–", "define z = q - 3"},
                    Case{"define z = q − 3", Code::typographic_sign, "−", "define z = q - 3"},
                    Case{"define z = q == 3", Code::foreign_sign, "==", "define z = q = 3"},
                    Case{"define z = q != 3", Code::foreign_sign, "!=", "define z = q <> 3"},
                    Case{"includes “x.hito”", Code::curly_quotes_used, "“x.hito”", "includes \"x.hito\""},
                    Case{"includes «x.hito»", Code::curly_quotes_used, "«x.hito»", "includes \"x.hito\""},
                    Case{"includes “x.hito", Code::curly_quotes_used, "“", "-"},
                    Case{"includes \"x.hito  \ndefine z = 3", Code::string_not_closed, "\"x.hito",
                         "includes \"x.hito\"  \ndefine z = 3"},
                    Case{"includes \"a\\qb\"", Code::string_escape, "\\q", "includes \"a\\\\qb\""},
                    Case{"define `total = 3", Code::name_not_closed, "`total", "define `total` = 3"},
                    Case{"define `to tal` = 3", Code::quoted_name_characters, "`to tal`", "-"},
                    Case{"define z = 5--3", Code::double_minus, "--", "-"},
                    Case{"define z = 5 | 3", Code::bar_outside_row, "|", "-"},
                    Case{"examples\n | x | total\n | 3 | 5 USD |\n", Code::row_not_closed, "total",
                         "examples\n | x | total |\n | 3 | 5 USD |\n"},
                    Case{"examples\n | x | total |\n |---|:--|\n | 3 | 5 USD |\n", Code::row_separator, "|---|:--|",
                         "examples\n | x | total |\n | 3 | 5 USD |\n"}));

INSTANTIATE_TEST_SUITE_P(
    Numbers, English,
    testing::Values(Case{"define z = 1,200", Code::number_with_comma, "1,200", "-"},
                    Case{"define z = f(1,200)", Code::number_with_comma, "1,200", "-"},
                    Case{"define z = 1,200,000.50", Code::number_with_comma, "1,200,000.50", "-"},
                    Case{"define z = f(1,5)", Code::number_with_comma, "1,5", "-"},
                    Case{"define z = 2025-3-1", Code::date_spelling, "2025-3-1", "define z = 2025-03-01"},
                    Case{"define z = 31/03/2025", Code::date_with_slashes, "31/03/2025", "define z = 2025-03-31"},
                    Case{"define z = 01/03/2025", Code::date_with_slashes, "01/03/2025", "-"},
                    Case{"define z = 2025-02-30", Code::date_not_in_calendar, "2025-02-30", "-"},
                    Case{"define z = 2025-13-1", Code::date_not_in_calendar, "2025-13-1", "-"},
                    Case{"define z = 5 %", Code::percent_apart, "5 %", "define z = 5%"},
                    Case{"define z = 5%x", Code::number_glued, "5%x", "define z = 5% x"},
                    Case{"define z = 30days", Code::number_glued, "30days", "define z = 30 days"},
                    Case{"define z = 5a", Code::number_glued, "5a", "define z = 5 a"},
                    Case{"define z = .5", Code::bare_point, ".5", "define z = 0.5"},
                    Case{"define z = 5.", Code::bare_point, "5.", "define z = 5"},
                    Case{"define z = 1_20_000", Code::number_grouping, "1_20_000", "define z = 120_000"},
                    Case{"define z = 1.200.50", Code::number_spelling, "1.200.50", "-"},
                    Case{"define z = 11111111112222222222333333333344444444445", Code::number_too_long,
                         "11111111112222222222333333333344444444445", "-"},
                    Case{"clause 5. \"x\" the payer pays the provider 3 USD", Code::clause_number_spelling, "5.",
                         "clause 5 \"x\" the payer pays the provider 3 USD"},
                    Case{"clause 5.1ab the payer pays the provider 3 USD", Code::clause_number_spelling, "5.1ab", "-"},
                    Case{"data xs, one row per x\n q number with 2.5 decimals", Code::whole_number_expected, "2.5",
                         "-"},
                    Case{"define z = count of xs over the last 0 quarters", Code::whole_number_expected, "0", "-"},
                    Case{"define z = q or -2025-01-01 if missing", Code::minus_before, "-2025-01-01", "-"}));

INSTANTIATE_TEST_SUITE_P(
    WordsInEnglish, English,
    testing::Values(
        Case{"define z = = 3", Code::unexpected_here, "=", "-"},
        Case{"define z = (3 + ", Code::item_incomplete, "+", "-"},
        Case{"clause 1 the payer pay the provider 3 USD", Code::misspelt_word, "pay",
             "clause 1 the payer pays the provider 3 USD"},
        Case{"clause 1 for each person\n whem b\n the payer pays the provider 3 USD", Code::misspelt_word, "whem",
             "clause 1 for each person\n when b\n the payer pays the provider 3 USD"},
        Case{"data xs, one row pre x\n id identifier", Code::misspelt_word, "one row pre",
             "data xs, one row per x\n id identifier"},
        Case{"define q = 3\ncláusula 1 \"x\"", Code::other_language_word, "cláusula", "define q = 3\nclause 1 \"x\""},
        Case{"data xs, one row per x\n total integer", Code::keyword_as_name, "total",
             "data xs, one row per x\n `total` integer"},
        Case{"define to date = 3", Code::phrase_as_name, "to date", "-"},
        Case{"define z = if missing then 3 otherwise 4", Code::phrase_as_name, "if missing", "-"},
        Case{"define z = if r then 1 else 0", Code::otherwise_expected, "else", "define z = if r then 1 otherwise 0"},
        Case{"define z = if r then 1 if not 0", Code::otherwise_expected, "if not",
             "define z = if r then 1 otherwise 0"},
        Case{"define z = rural = yes", Code::equals_yes, "rural = yes", "define z = rural"},
        Case{"define z = rural = no and b", Code::equals_yes, "rural = no", "define z = not rural and b"},
        Case{"data xs, one row per x\n identifed by id\n id identifier", Code::misspelt_word, "identifed by",
             "data xs, one row per x\n identified by id\n id identifier"},
        Case{"define q = 3\nit always holds total <= 3 USD", Code::misspelt_word, "it always holds", "-"},
        Case{"notices \"n\"\nit always holds total <= 3 USD", Code::misspelt_word, "it always holds", "-"},
        Case{"clause 1 when b1 and the payer pays the provider 3 USD", Code::unexpected_here, "the", "-"},
        Case{"clause 1 for each person\n pay provider 3 USD", Code::unexpected_here, "provider", "-"},
        Case{"clause 1 cap clause 2 at 3 USD per person pro rata", Code::comma_missing, "pro rata",
             "clause 1 cap clause 2 at 3 USD per person, pro rata"},
        Case{"define z = share of xs that b1 or c1 or 0% if none", Code::comma_missing, "or 0% if none",
             "define z = share of xs that b1 or c1, or 0% if none"},
        Case{"define z = average of pay over xs", Code::none_unsaid, "xs", "-"},
        Case{"contract \"U\" currency USD", Code::header_repeated, "contract", "-"}));

INSTANTIATE_TEST_SUITE_P(
    Parts, English,
    testing::Values(Case{"data xs, one row per x\n q number may be missing, may be missing", Code::said_twice,
                         ", may be missing", "-"},
                    Case{"clause 1 cap clause 2 at 3 USD per person, pro rata, earlier dates first", Code::said_twice,
                         "earlier dates first", "-"},
                    Case{"clause 1 the payer pays the provider 3 USD divided among the rows of xs in proportion to w, "
                         "nothing if they add up to 5",
                         Code::nothing_if_not_zero, "5", "-"},
                    Case{"table t by x\n | x | y |\n | 1 | 2 | 3 |", Code::row_cells, "| 1 | 2 | 3 |", "-"},
                    Case{"table t by x\n | x | 5 USD |\n | 1 | 2 |", Code::header_cell, "5 USD", "-"},
                    Case{"table t by x\n | z | y |\n | 1 | 2 |", Code::table_condition_missing, "| z | y |", "-"},
                    Case{"table t by x, y\n | x \\ z | A |\n | 1 | 2 |", Code::cross_names, "x \\ z", "-"},
                    Case{"table t by x\n | x | y |\n | 1 | from 2 to 3 |", Code::result_cell, "from 2 to 3", "-"},
                    Case{"table t by x\n | x | y |\n | 1 | |", Code::result_cell, "|", "-"},
                    Case{"examples\n | x | net of fund |\n | 1 | 2 USD |", Code::example_column_unknown, "net of fund",
                         "-"},
                    Case{"examples\n | x | total |\n | any | 2 USD |", Code::example_cell_not_value, "any", "-"}));

class Spanish : public testing::TestWithParam<Case> {};
TEST_P(Spanish, IsSaid) { expect_case(es, GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    WordsInSpanish, Spanish,
    testing::Values(
        Case{"cláusula 1\n cuand rural\n el pagador paga al proveedor 3 PEN", Code::misspelt_word, "cuand",
             "cláusula 1\n cuando rural\n el pagador paga al proveedor 3 PEN"},
        Case{"se define z = 3\nclause 1 \"x\"\n the payer pays the provider 3 PEN", Code::other_language_word, "clause",
             "se define z = 3\ncláusula 1 \"x\"\n the payer pays the provider 3 PEN"},
        Case{"cláusula 1\n when rural\n el pagador paga al proveedor 3 PEN", Code::other_language_word, "when",
             "cláusula 1\n cuando rural\n el pagador paga al proveedor 3 PEN"},
        Case{"datos xs, one row per x\n id identificador", Code::other_language_word, "one row per",
             "datos xs, una fila por x\n id identificador"},
        Case{"se define z = si r entonces 1 si no 0", Code::otherwise_expected, "si no",
             "se define z = si r entonces 1 en caso contrario 0"},
        Case{"se define z = si r entonces 1 sino 0", Code::otherwise_expected, "sino",
             "se define z = si r entonces 1 en caso contrario 0"},
        Case{"se define z = rural = sí", Code::equals_yes, "rural = sí", "se define z = rural"},
        Case{"se define z = rural = no", Code::equals_yes, "rural = no", "se define z = no rural"},
        Case{"se define z = si falta entonces 1 en caso contrario 0", Code::phrase_as_name, "si falta", "-"},
        Case{"se define plazo de ejecución = 3", Code::phrase_as_name, "plazo de ejecución", "-"},
        Case{"datos xs, una fila por x\n unidad entero", Code::keyword_as_name, "unidad",
             "datos xs, una fila por x\n `unidad` entero"}));

Diagnostic only(const Parse& one) {
  EXPECT_EQ(one.diagnostics.size(), 1u) << one.said();
  return one.diagnostics.size() == 1 ? one.diagnostics.all()[0] : Diagnostic{};
}

TEST(Messages, OpeningOfAFile) {
  EXPECT_EQ(only(Parse("")).code, Code::empty_file);
  EXPECT_EQ(only(Parse("# nothing\n\n")).code, Code::empty_file);
  EXPECT_EQ(only(Parse("id,amount\n1,2\n")).code, Code::no_language);
  const Parse missing("pagador \"F\"\n");
  EXPECT_EQ(only(missing).code, Code::header_missing);
  EXPECT_EQ(missing.parsed.file.language, Language::es);
  EXPECT_EQ(missing.parsed.file.items.size(), 1u);
  const Parse late("payer \"F\"\ncontract \"T\" currency USD\n");
  EXPECT_EQ(only(late).code, Code::header_misplaced);
  EXPECT_EQ(late.parsed.file.items.size(), 1u);
  EXPECT_EQ(late.parsed.file.header.title.text, "T");
}

TEST(Messages, TheOtherLanguageIsNamed) {
  const Parse one(es + "clause 1 \"x\"\n");
  const Diagnostic found = only(one);
  EXPECT_EQ(found.message(Language::es), "`clause` es inglés; este contrato está en español.");
  EXPECT_EQ(found.label(Language::es), "palabra de otro idioma");
  EXPECT_EQ(found.help(Language::es), "Escriba `cláusula`.");
  const Parse two(en + "cláusula 1 \"x\"\n");
  EXPECT_EQ(only(two).message(Language::en), "`cláusula` is Spanish; this contract is in English.");
  EXPECT_EQ(only(two).help(Language::en), "Write `clause`.");
}

TEST(Messages, FiguresThatReadDifferently) {
  const Parse comma(en + "define z = 1,200");
  EXPECT_EQ(only(comma).message(Language::es), "`1,200` se lee distinto en cada país.");
  EXPECT_EQ(only(comma).help(Language::es), "`1_200` o `1.200` (= 1.2).");
  const Parse date(en + "define z = 2025-3-1");
  EXPECT_EQ(only(date).message(Language::en), "`2025-3-1` would be the subtraction 2021; date: `2025-03-01`.");
}

TEST(Messages, WhatWasExpectedIsSaidInWordsOfTheFile) {
  const Parse one(es + "cláusula 1 el pagador 5 al proveedor 3 PEN");
  EXPECT_EQ(only(one).message(Language::en), "Found `5` where `paga`, `se paga` or `anticipa` was expected.");
  const Parse value(es + "se define z = )");
  EXPECT_EQ(only(value).message(Language::es), "Se encontró `)` donde se esperaba un valor.");
}

TEST(Messages, EveryRowOfSyntaxExplainsItselfInBothLanguages) {
  for (const MessageRow& row : message_table()) {
    const auto number = static_cast<int>(row.code);
    if (number < 1000 || number > 1999) continue;
    for (const Language language : languages) {
      const Wording& words = row.in[index_of(language)];
      EXPECT_FALSE(words.message.empty()) << row.name;
      EXPECT_FALSE(words.help.empty()) << row.name;
      EXPECT_FALSE(words.explanation.empty()) << row.name;
      if (row.severity != Severity::error) continue;
      EXPECT_NE(words.explanation.find(language == Language::es ? "Falla" : "Fails"), std::string_view::npos)
          << row.name;
      EXPECT_NE(words.explanation.find(language == Language::es ? "Correcto" : "Passes"), std::string_view::npos)
          << row.name;
    }
  }
}

}  // namespace
}  // namespace hito::test
