#include "compiler/parse/scan.h"

#include <gtest/gtest.h>

#include "compiler/parse/literate.h"

namespace hito::test {
namespace {

struct Scan {
  Source source;
  Diagnostics diagnostics;
  std::vector<parse::Lexeme> lexemes;
  explicit Scan(std::string text) : source("a.hito", std::move(text)) {
    lexemes = parse::scan(parse::readable(source, diagnostics), diagnostics);
  }
  std::vector<std::string> texts() const {
    std::vector<std::string> out;
    for (const parse::Lexeme& one : lexemes) out.emplace_back(source.at(one.span));
    return out;
  }
};
using Texts = std::vector<std::string>;

TEST(Scanner, WordsNumbersSignsAndStrings) {
  const Scan one("región_1 <= 1_200.50% * f(\"a|b\") # 5 \"\n`a` 2025-03-01");
  EXPECT_EQ(one.texts(), (Texts{"región_1", "<=", "1_200.50%", "*", "f", "(", "\"a|b\"", ")", "`a`", "2025-03-01"}));
  EXPECT_EQ(one.diagnostics.size(), 0u);
  EXPECT_TRUE(one.lexemes[8].quoted);
  EXPECT_TRUE(one.lexemes[8].apart);
  EXPECT_FALSE(one.lexemes[3].apart);
}

TEST(Scanner, LettersOfEveryScriptMakeNames) {
  const Scan one("学生数 línea größe_ß л1 li\xCC\x81nea");
  EXPECT_EQ(one.texts().size(), 5u);
  EXPECT_EQ(one.diagnostics.size(), 0u);
}

TEST(Scanner, SpacesOfEveryWidthAreLayout) {
  const Scan one("a\u00A0b\u2009c\td\r\ne");
  EXPECT_EQ(one.texts(), (Texts{"a", "b", "c", "d", "e"}));
}

TEST(Scanner, RowsKeepTheirBarsAndLoseTheirLineEnds) {
  const Scan one("x\n  | a | | c | # note\ny");
  using enum Concept;
  std::vector<Concept> kinds;
  for (const auto& lexeme : one.lexemes) kinds.push_back(lexeme.kind);
  EXPECT_EQ(kinds, (std::vector{NAME, ROW, NAME, BAR, BAR, NAME, EOR, NAME}));
}

TEST(Scanner, AByteOrderMarkIsDropped) {
  const Scan one(
      "\xEF\xBB\xBF"
      "contract");
  EXPECT_EQ(one.texts(), (Texts{"contract"}));
  EXPECT_EQ(one.lexemes[0].span.begin, 3u);
}

TEST(Scanner, NumbersAreReadLiberally) {
  const Scan one("1,200 2025-3-1 5 % 4.1a .5 5. 3x2 01/03/2025 2025-2024 a.b f(1, 2)");
  EXPECT_EQ(one.texts(), (Texts{"1,200", "2025-3-1", "5 %", "4.1a", ".5", "5.", "3x2", "01/03/2025", "2025", "-",
                                "2024",  "a",        ".",   "b",    "f",  "(",  "1",   ",",          "2",    ")"}));
}

TEST(Scanner, ARunOfStrayCharactersIsOneMistake) {
  const Scan one("a {[;]} b");
  ASSERT_EQ(one.diagnostics.size(), 1u);
  EXPECT_EQ(one.diagnostics.all()[0].args[0][Language::en], "{[;]}");
  EXPECT_EQ(one.texts(), (Texts{"a", "b"}));
}

}  // namespace
}  // namespace hito::test
