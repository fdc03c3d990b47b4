// The phrase pass: concepts and clause numbers.
#include "compiler/parse/words.h"

#include <gtest/gtest.h>

#include "tests/unit/parse/parsing.h"

namespace hito::test {
namespace {

using enum Concept;
using Kinds = std::vector<Concept>;

Kinds kinds(std::string text, Language language, std::size_t mistakes = 0) {
  const Source source("a.hito", std::move(text));
  Diagnostics diagnostics;
  const auto lexemes = parse::scan(parse::readable(source, diagnostics), diagnostics);
  const parse::Words words = parse::to_words(source, lexemes, language, diagnostics);
  EXPECT_EQ(diagnostics.size(), mistakes) << source.text();
  Kinds out;
  for (const syntax::Token& token : words.tokens) out.push_back(token.kind);
  return out;
}

TEST(Words, PhrasesRunOverLineEndsAndNeverOverComments) {
  EXPECT_EQ(kinds("se\n  paga", Language::es), (Kinds{IS_PAID}));
  EXPECT_EQ(kinds("se # aquí\n  paga", Language::es), (Kinds{NAME, PAYS}));
  EXPECT_EQ(kinds("se \"x\" paga", Language::es), (Kinds{NAME, STRING, PAYS}));
}

TEST(Words, BackticksMakeNamesOfKeywords) {
  EXPECT_EQ(kinds("`total` total", Language::es), (Kinds{NAME, TOTAL}));
  EXPECT_EQ(kinds("si `falta`", Language::es), (Kinds{IF, NAME}));
}

TEST(Words, HyphenatedWordsAreOneWhenWrittenTogether) {
  EXPECT_EQ(kinds("each half-year", Language::en), (Kinds{EACH, HALF}));
  EXPECT_EQ(kinds("half - year", Language::en), (Kinds{NAME, MINUS, YEAR}));
  EXPECT_EQ(kinds("contract half-year", Language::en), (Kinds{C_HALF}));
  EXPECT_EQ(kinds("half-year", Language::es), (Kinds{NAME, MINUS, NAME}));
}

TEST(Words, NumbersAfterAWordForClauseAreTheirs) {
  EXPECT_EQ(kinds("clause 5.1", Language::en), (Kinds{CLAUSE, CLAUSENO}));
  EXPECT_EQ(kinds("clause 4.1a", Language::en), (Kinds{CLAUSE, CLAUSENO}));
  EXPECT_EQ(
      kinds("clauses 5.1.2, 5.2,5.3 and 5.10 at 3 USD, 4", Language::en),
      (Kinds{CLAUSES, CLAUSENO, COMMA, CLAUSENO, COMMA, CLAUSENO, AND, CLAUSENO, AT, NUMBER, NAME, COMMA, NUMBER}));
  EXPECT_EQ(kinds("clause 1 and 2", Language::en), (Kinds{CLAUSE, CLAUSENO, AND, NUMBER}));
  EXPECT_EQ(kinds("el derecho por la cláusula 5.1", Language::es), (Kinds{ENTITLEMENT, CLAUSENO}));
  EXPECT_EQ(kinds("5.1.2", Language::en, 1), (Kinds{NUMBER}));
}

TEST(Words, WordsOfTheOtherLanguageAreNames) {
  EXPECT_EQ(kinds("data key total", Language::es), (Kinds{NAME, NAME, TOTAL}));
}

TEST(Words, DecomposedLettersAreTheSameWord) {
  EXPECT_EQ(kinds("cla\xCC\x81usula 1", Language::es), (Kinds{CLAUSE, CLAUSENO}));
}

}  // namespace
}  // namespace hito::test
