#include <gtest/gtest.h>

#include "tests/unit/print/print_help.h"

namespace hito::print_test {
namespace {

// Checks a pair of twins both ways. The texts are items in the one layout.
void expect_twins(const std::string& es, const std::string& en) {
  const Read spanish(in_spanish(es));
  const Read english(in_english(en));
  EXPECT_EQ(spanish.mistakes, "") << es;
  EXPECT_EQ(english.mistakes, "") << en;
  EXPECT_EQ(items_of(translated(in_spanish(es))), en);
  EXPECT_EQ(items_of(translated(in_english(en))), es);
}
std::string to_english(const std::string& es) { return items_of(translated(in_spanish(es))); }
std::string to_spanish(const std::string& en) { return items_of(translated(in_english(en))); }

TEST(Order, Header) {
  const std::string es =
      "contrato \"C\"\n  plazo de ejecución del 2025-01-01 al 2025-12-31 inclusive\n  periodos trimestrales "
      "calendario\n"
      "  redondeo a 0.01 al más próximo, medios por exceso\n";
  const std::string en =
      "contract \"C\"\n  term     2025-01-01 to 2025-12-31 inclusive\n  periods  calendar quarterly\n"
      "  rounding to the nearest 0.01, half up\n";
  EXPECT_EQ(translated(es), en);
  EXPECT_EQ(translated(en), es);
  EXPECT_EQ(translated("contract \"C\" periods \"I\" 2025-01-01 to 2025-06-30, \"II\" 2025-07-01 to 2025-12-31"),
            "contrato \"C\"\n  periodos \"I\" del 2025-01-01 al 2025-06-30, \"II\" del 2025-07-01 al 2025-12-31\n");
}

TEST(Order, OtherOrdersAreAcceptedAndPutRight) {
  EXPECT_EQ(translated("contract \"C\" periods quarterly calendar"),
            "contrato \"C\"\n  periodos trimestrales calendario\n");
  EXPECT_EQ(to_spanish("clause 1\n  is paid to the provider 5 PEN\n"), "cláusula 1\n  se paga al proveedor 5 PEN\n");
  EXPECT_EQ(to_english("cláusula 1\n  el proveedor se paga 5 PEN\n"), "clause 1\n  the provider is paid 5 PEN\n");
  EXPECT_EQ(to_english("cláusula 1\n  el pagador paga proveedor 5 PEN\n"),
            "clause 1\n  the payer pays the provider 5 PEN\n");
  EXPECT_EQ(to_spanish("clause 1\n  cap 5 PEN per person to clause 1\n"),
            "cláusula 1\n  tope conjunto de 5 PEN por person a la cláusula 1\n");
}

// Both forms of a figure are one phrase: there and back gives the canonical one, and goes on giving it.
TEST(Order, FormsOfAFigureSettle) {
  const std::string es = "siempre se cumple que el pago por la cláusula 1 <= el total\n";
  const std::string en = "it always holds that payment under clause 1 <= total\n";
  for (const std::string form : {"el pago por la cláusula 1 <= el total", "pago por la cláusula 1 <= total"}) {
    EXPECT_EQ(to_english("siempre se cumple que " + form + "\n"), en) << form;
  }
  const std::string back = to_spanish(en);
  EXPECT_EQ(back, "siempre se cumple que el pago por la cláusula 1 <= total\n");
  EXPECT_EQ(to_spanish(to_english(es)), back);
  EXPECT_EQ(to_spanish(to_english(back)), back);
}

TEST(Order, Rounding) {
  expect_twins("se define v = redondeo de x a 1_000, hacia abajo\n", "define v = round x to 1_000, floor\n");
  expect_twins("se define v = redondeo de x a 0.01 al más próximo, medios al par\n",
               "define v = round x to the nearest 0.01, half even\n");
}

TEST(Order, RepeatedRows) {
  expect_twins(
      "datos d, una fila por r\n  se identifica por (m, n), si se repite vale la fila más antigua según c\n  c fecha\n",
      "data d, one row per r\n  identified by (m, n), if repeated the earliest c counts\n  c date\n");
  expect_twins("datos d, una fila por r\n  se identifica por m, si se repite vale la primera fila\n  m identificador\n",
               "data d, one row per r\n  identified by m, if repeated the first row counts\n  m identifier\n");
}

TEST(Order, Payments) {
  expect_twins("cláusula 1\n  se paga al proveedor 5 PEN\n", "clause 1\n  the provider is paid 5 PEN\n");
  expect_twins("cláusula 1\n  el pagador paga al proveedor 5 PEN\n", "clause 1\n  the payer pays the provider 5 PEN\n");
  expect_twins("cláusula 1\n  mtpe paga a capaz 5 PEN\n  a cargo de mtpe 60% y fondo 40%\n",
               "clause 1\n  mtpe pays capaz 5 PEN\n  borne by mtpe 60% and fondo 40%\n");
  expect_twins(
      "cláusula 1\n  se paga al proveedor 5 PEN\n  se pagan como máximo 200 r por trimestre\n  una sola vez por r\n",
      "clause 1\n  the provider is paid 5 PEN\n  at most 200 r are paid per quarter\n  once only per r\n");
}

TEST(Order, CapsAndOtherActs) {
  expect_twins("cláusula 1\n  tope conjunto de 5 PEN por r y por año calendario a las cláusulas 1 y 2, a prorrata\n",
               "clause 1\n  cap clauses 1 and 2 together at 5 PEN per r and per calendar year, pro rata\n");
  expect_twins("cláusula 1\n  tope conjunto de x en todo el contrato a la cláusula 3\n",
               "clause 1\n  cap clause 3 at x over the whole contract\n");
  expect_twins("cláusula 1\n  tope conjunto de 5 PEN por mes a todas las cláusulas\n",
               "clause 1\n  cap all clauses together at 5 PEN per month\n");
  expect_twins(
      "cláusula 1\n  el pagador anticipa al proveedor 20 PEN el 2025-01-15, que se compensa con 25% de cada pago por "
      "la cláusula 1\n",
      "clause 1\n  the payer advances the provider 20 PEN on 2025-01-15, netted off at 25% of each payment under "
      "clause 1\n");
  expect_twins("cláusula 1\n  retención en garantía de 5% sobre las cláusulas 1 y 2, que se libera el 2026-12-31\n",
               "clause 1\n  retention of 5% on clauses 1 and 2, released on 2026-12-31\n");
  expect_twins(
      "cláusula 1\n  lo que recibe el proveedor por la cláusula 1 se distribuye así:\n    primero el inversionista "
      "hasta completar 2 PEN,\n"
      "    luego inversionista 60% y proveedor 40%,\n    luego el proveedor\n",
      "clause 1\n  what the provider receives under clause 1 is distributed:\n    first the investor until 2 PEN,\n"
      "    then investor 60% and provider 40%,\n    then the provider\n");
}

TEST(Order, Properties) {
  expect_twins("siempre se cumple que el pago por la cláusula 1 nunca disminuye al aumentar x\n",
               "it always holds that payment under clause 1 never decreases as x increases\n");
  expect_twins("siempre se cumple que el derecho por la cláusula 1 nunca salta más de 5 PEN al aumentar x\n",
               "it always holds that entitlement under clause 1 never jumps by more than 5 PEN as x increases\n");
}

TEST(Order, Amendments) {
  const std::string es =
      "modificación 1 al contrato \"C\", vigente desde 2026-01-01\n\n"
      "se sustituye la cláusula 5.1 \"T\"\n  se paga al proveedor 5 PEN\n\n"
      "se incorpora la cláusula 5.2\n  se paga al proveedor 6 PEN\n\n"
      "se suprime la cláusula 5.3\n\n"
      "se sustituyen los tramos f según x\n  en los demás casos: 1\n\n"
      "se sustituye la tabla t según x\n  en los demás casos: 1\n\n"
      "se sustituye el texto de la cláusula 1 \"N\"\n\n"
      "se sustituye el valor de n por m + 1\n";
  const std::string en =
      "amendment 1 to the contract \"C\", effective 2026-01-01\n\n"
      "clause 5.1 is replaced \"T\"\n  the provider is paid 5 PEN\n\n"
      "clause 5.2 is added\n  the provider is paid 6 PEN\n\n"
      "clause 5.3 is removed\n\n"
      "tiers f by x is replaced\n  otherwise: 1\n\n"
      "table t by x is replaced\n  otherwise: 1\n\n"
      "the text of clause 1 is replaced \"N\"\n\n"
      "the value of n is replaced by m + 1\n";
  EXPECT_EQ(Read(es).mistakes, "");
  EXPECT_EQ(Read(en).mistakes, "");
  EXPECT_EQ(translated(es), en);
  EXPECT_EQ(translated(en), es);
}

TEST(Names, HardWordsGetBackticksAndLoseThem) {
  expect_twins("se define `a` = x + `y` / `unidad`\n", "define a = x + y / unidad\n");
  expect_twins("se define x = total_ + any + cap\n", "define x = total_ + `any` + `cap`\n");
}

TEST(Names, SoftWordsAreNamesOrWords) {
  expect_twins("se define mes = trimestre + month\n", "define mes = trimestre + month\n");
  expect_twins("cláusula 1\n  tope conjunto de 5 PEN por trimestre a la cláusula 1\n",
               "clause 1\n  cap clause 1 at 5 PEN per quarter\n");
  // A period word is never a unit, and a party is never one: there the name of the other language is quoted.
  EXPECT_EQ(to_spanish("payer mes \"M\"\n"), "pagador `mes` \"M\"\n");
  EXPECT_EQ(to_spanish("define x = 3 fecha\n"), "se define x = 3 `fecha`\n");
}

TEST(Names, ThatBeginOrEndAPhraseAreQuoted) {
  // `si falta` would swallow the name, and `primer valor de` would begin with it.
  EXPECT_EQ(to_spanish("define x = if falta then 1 otherwise 2\n"),
            "se define x = si `falta` entonces 1 en caso contrario 2\n");
  EXPECT_EQ(to_spanish("define x = if m = valor then 1 otherwise 2\n"),
            "se define x = si m = valor entonces 1 en caso contrario 2\n");
  const Read back(translated(in_english("define x = if falta then 1 otherwise 2\n")));
  EXPECT_EQ(back.mistakes, "");
}

TEST(Texts, StringsAndCommentsAreTheAuthors) {
  expect_twins("# pagador\npagador \"pagador\"  # cláusula\n", "# pagador\npayer \"pagador\"  # cláusula\n");
}

TEST(Texts, OneWithoutATwinIsReported) {
  const Read read(
      in_spanish("cláusula 1\n  se paga al proveedor 5 PEN\n  texto \"Sin pareja.\"\n  nota \"Con pareja.\"\n  nota en "
                 "inglés \"With one.\"\n"));
  Diagnostics notes;
  print::translate(read.source, read.tree, Language::en, notes);
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_EQ(notes.all()[0].code, Code::text_without_twin);
  EXPECT_EQ(read.source.at(std::get<Span>(notes.all()[0].place)), "\"Sin pareja.\"");
  Diagnostics none;
  EXPECT_EQ(print::translate(read.source, read.tree, Language::es, none), print::format(read.source, read.tree));
  EXPECT_EQ(none.size(), 0U);
}

TEST(Comments, StayBeforeAConstructThatBeginsOtherwise) {
  EXPECT_EQ(to_english("cláusula 1  # a\n  # b\n  se paga al proveedor 5 PEN  # c\n\n# d\npagador p\n"),
            "clause 1  # a\n  # b\n  the provider is paid 5 PEN  # c\n\n# d\npayer p\n");
}

}  // namespace
}  // namespace hito::print_test
