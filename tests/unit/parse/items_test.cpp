// Where items begin and what a broken one leaves standing.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/unit/parse/parsing.h"

namespace hito::test {
namespace {

const std::string header = "contract \"T\" currency USD rounding to 0.01, half up\n";

std::vector<std::string> openings(const Parse& one) {
  std::vector<std::string> out;
  for (const syntax::Item& item : one.parsed.tree.items)
    out.emplace_back(item.first < item.last ? one.source.at(one.parsed.tree.tokens[item.first].span) : "");
  return out;
}
using Openings = std::vector<std::string>;

TEST(Items, DefinitionsBeforeThePaymentBelongToTheClause) {
  const Parse one(header +
                  "clause 1 \"x\" for each person define base = 3 USD define more = base\n when base > 2 USD\n"
                  " the payer pays the provider base\n"
                  "define after = 3\nfor each person define own = 4\n");
  EXPECT_EQ(one.said(), "");
  EXPECT_EQ(openings(one), (Openings{"contract", "clause", "define", "for each"}));
}

TEST(Items, APartyMentionedIsNotDeclared) {
  const Parse one(header +
                  "payer fund \"F\"\nprovider \"P\"\ninvestor\n\"I\"\nclause 1\n payer pays provider bonus\n"
                  "clause 2\n fund pays the investor 3 USD\n borne by fund 40% and payer 60%\n");
  EXPECT_EQ(openings(one), (Openings{"contract", "payer", "provider", "investor", "clause", "clause"}));
  EXPECT_EQ(one.said(), "");
}

TEST(Items, ClausesMentionedDoNotOpen) {
  const Parse one(header +
                  "clause 1\n exception to clause 2\n when clause 3 gives a right to payment and clause 4 gives a "
                  "right to payment\n"
                  " the payer pays the provider 3 USD\n"
                  "clause 5 cap clause 1 at 3 USD over the whole contract\n"
                  "examples\n | clause 1 |\n | 0 USD |\n");
  EXPECT_EQ(openings(one), (Openings{"contract", "clause", "clause", "examples"}));
  EXPECT_EQ(one.said(), "");
}

TEST(Items, TheCutDoesNotDependOnLineEnds) {
  std::string text =
      header +
      "payer \"A\"\nprovider \"B\"\nclause 1 \"x\"\n  when a\n  the payer pays the provider 3 USD\n  note \"n\"\n";
  const Parse lines(text);
  for (char& c : text)
    if (c == '\n') c = ' ';
  const Parse one_line(text);
  EXPECT_EQ(openings(lines), openings(one_line));
  EXPECT_EQ(one_line.said(), "");
}

TEST(Items, AnAmendmentTakesBothOrders) {
  const Parse en(
      "amendment 1 to the contract \"T\", effective 2026-01-01\n"
      "clause 5.1 is replaced \"New\" the payer pays the provider 3 USD\n"
      "clause 5.2 is removed\nclause 5.3 is removed\n"
      "tiers f by x is replaced\n below 1: 2\n otherwise: 3\n"
      "the value of n is replaced by 3 + 4\n"
      "the text of clause 1 is replaced \"Words\"\n"
      "define m = 3\n");
  EXPECT_EQ(en.said(), "");
  EXPECT_EQ(openings(en),
            (Openings{"amendment", "clause", "clause", "clause", "tiers", "the value of", "the text of", "define"}));
  const Parse es(
      "modificación 1 al contrato \"T\", vigente desde 2026-01-01\n"
      "se sustituye la cláusula 5.1 \"Nueva\" el pagador paga al proveedor 3 PEN\n"
      "se suprime la cláusula 5.2\nse suprime la cláusula 5.3\n"
      "se sustituyen los tramos f según x\n menos de 1: 2\n en los demás casos: 3\n"
      "se sustituye el valor de n por 3 + 4\n"
      "se sustituye el texto de la cláusula 1 \"Palabras\"\n");
  EXPECT_EQ(es.said(), "");
  EXPECT_EQ(es.parsed.file.kind, ast::FileKind::amendment);
  ASSERT_EQ(es.parsed.file.items.size(), 6u);
  EXPECT_TRUE(std::holds_alternative<ast::ClauseChange>(es.parsed.file.items[0]));
  EXPECT_TRUE(std::holds_alternative<ast::TableChange>(es.parsed.file.items[3]));
  EXPECT_TRUE(std::holds_alternative<ast::ValueChange>(es.parsed.file.items[4]));
  EXPECT_TRUE(std::holds_alternative<ast::TextChange>(es.parsed.file.items[5]));
}

TEST(Items, ALibraryHasItemsAndNoHeaderLines) {
  const Parse one("library \"Rates\"\nincludes \"other.hito\"\ndefine f(x) = x / 2\n");
  EXPECT_EQ(one.said(), "");
  EXPECT_EQ(one.parsed.file.kind, ast::FileKind::library);
  EXPECT_EQ(one.parsed.file.items.size(), 2u);
}

TEST(Items, OneMistakeOneMessageAndTheRestStands) {
  const Parse one(header +
                  "define a1 = = 3\n"
                  "define b1 = 4\n"
                  "data xs, one row per x\n id identifier\n amount monney in USD\n"
                  "clause 7.1 \"y\"\n the payer the provider 3 USD\n"
                  "define c1 = 5\n");
  EXPECT_EQ(one.diagnostics.size(), 3u) << one.said();
  EXPECT_EQ(one.parsed.file.items.size(), 2u);
  const auto& names = one.parsed.file.broken_names;
  for (const char* name : {"a1", "xs", "id", "amount"}) EXPECT_NE(std::ranges::find(names, name), names.end()) << name;
  EXPECT_EQ(std::ranges::find(names, "b1"), names.end());
  EXPECT_EQ(one.parsed.file.broken_clauses, (std::vector<std::string>{"7.1"}));
  EXPECT_TRUE(one.parsed.tree.broken);
}

TEST(Items, AnUnknownOpenerLeavesTheItemAboveUnharmed) {
  const Parse one(
      header +
      "define before = 3\n"
      "claus 7 \"x\"\n  for each person\n  define base = 4\n  when base > 3\n  the payer pays the provider base\n"
      "define after = 5\n");
  EXPECT_EQ(one.diagnostics.size(), 1u) << one.said();
  EXPECT_EQ(one.diagnostics.all()[0].code, Code::misspelt_word);
  EXPECT_EQ(one.parsed.file.items.size(), 2u);
  EXPECT_EQ(one.parsed.file.broken_clauses, (std::vector<std::string>{"7"}));
}

TEST(Items, AMistakeOfSpellingIsSaidOnceAndItsItemIsLeftOut) {
  const Parse one(header + "define a1 = 1,200\ndefine b1 = 1,200 1,300\ndefine c1 = 3\n");
  EXPECT_EQ(one.diagnostics.size(), 3u) << one.said();
  EXPECT_EQ(one.parsed.file.items.size(), 1u);
  EXPECT_EQ(one.parsed.file.broken_names, (std::vector<std::string>{"a1", "b1"}));
}

TEST(Items, ABrokenHeaderSaysSo) {
  const Parse broken("contract \"T\"\n currency\nrounding to 0.01, half up\ndefine b1 = 4\n");
  EXPECT_EQ(broken.diagnostics.size(), 1u) << broken.said();
  EXPECT_TRUE(broken.parsed.file.header.broken);
  EXPECT_EQ(broken.parsed.file.items.size(), 1u);
  EXPECT_FALSE(Parse(header).parsed.file.header.broken);
}

}  // namespace
}  // namespace hito::test
