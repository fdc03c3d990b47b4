// Characters that hide or pretend.
#include "compiler/parse/disguise.h"

#include <gtest/gtest.h>

#include "compiler/parse/limits.h"
#include "tests/unit/parse/parsing.h"

namespace hito::test {
namespace {

const std::string header = "contract \"T\" currency USD rounding to 0.01, half up\n";

std::vector<Code> codes_of(const std::string& text, const std::string& path = "test.hito") {
  std::vector<Code> codes;
  for (const Diagnostic& found : Parse(text, path).diagnostics.sorted()) codes.push_back(found.code);
  return codes;
}
using Codes = std::vector<Code>;

TEST(Disguise, NothingMayTurnTheTextAround) {
  for (const char* turn : {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"}) {
    EXPECT_EQ(codes_of(header + "# a" + turn + "b\n"), Codes{Code::direction_character});
    EXPECT_EQ(codes_of(header + "notices \"a" + turn + "b\"\n"), Codes{Code::direction_character});
    EXPECT_EQ(codes_of(header + "define a" + turn + "b = 1\n"), Codes{Code::direction_character});
  }
  // A text may hold letters of any direction.
  EXPECT_EQ(codes_of(header + "notices \"\u05D0\u200F (1)\"\n"), Codes{});
  // The prose of a Markdown file is no contract.
  EXPECT_EQ(codes_of("\u202E\n```hito\n" + header + "```\n", "c.md"), Codes{});
}

TEST(Disguise, TheFixDeletesTheCharacter) {
  const Parse one(header + "# a\u202Eb\n");
  ASSERT_EQ(one.diagnostics.size(), 1U);
  const auto& fix = one.diagnostics.all()[0].fix;
  ASSERT_TRUE(fix);
  EXPECT_EQ(one.source.at(fix->span), "\u202E");
  EXPECT_EQ(fix->text, "");
  EXPECT_EQ(one.diagnostics.all()[0].args[0][Language::en], "U+202E");
}

TEST(Disguise, HiddenCharactersAreNotPartOfAWord) {
  // A zero-width space, joiners, a byte order mark, a soft hyphen, a variation selector, a filler of Hangul.
  for (const char* hidden :
       {"\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\uFE0F", "\u3164", "\u200E"}) {
    EXPECT_EQ(codes_of(header + "define a" + hidden + "b = 1\n"), Codes{Code::hidden_character}) << hidden;
    EXPECT_EQ(codes_of(header + "define ab" + hidden + " = 1\n"), Codes{Code::hidden_character}) << hidden;
    EXPECT_EQ(codes_of(header + "# a" + hidden + "b\nnotices \"a" + hidden + "b\"\n"), Codes{}) << hidden;
  }
  EXPECT_EQ(codes_of("\uFEFF" + header), Codes{});
  EXPECT_EQ(codes_of("\uFEFF\uFEFF" + header), Codes{Code::hidden_character});
}

TEST(Disguise, LineEndsAreThoseThatEveryoneSees) {
  EXPECT_EQ(codes_of(header + "# a\r\ndefine a = 1\r\n"), Codes{});
  for (const char* end : {"\r", "\u2028", "\u2029", "\u0085", "\v", "\f"}) {
    EXPECT_EQ(codes_of(header + "# a" + end + "define a = 1\n"), Codes{Code::other_line_end});
    EXPECT_EQ(codes_of(header + "define a = 1" + end + "define b = 2\n"), Codes{Code::other_line_end});
  }
  EXPECT_EQ(codes_of(header + "# a\r"), Codes{Code::other_line_end});
}

TEST(Disguise, NamesKeepToOneAlphabet) {
  const auto letter = [](std::string_view name) { return parse::disguised_letter(name); };
  for (const char* good : {"total", "año_1", "ñandú", "Ωmega", "Δ_ventas", "итог", "α", "名前", "σ2", "naïve", "nº"})
    EXPECT_FALSE(letter(good)) << good;
  EXPECT_EQ(letter("t\u043Etal"), 1U);
  EXPECT_EQ(letter("\u0410bono"), 0U);
  EXPECT_EQ(letter("p\u03B1go"), 1U);
  EXPECT_EQ(letter("\u0441\u043E\u0440"), 0U);
  EXPECT_EQ(letter("\uFF41bc"), 0U);
  EXPECT_EQ(letter("x\U0001D41A"), 1U);
  EXPECT_EQ(letter("x\u0661"), 1U);
  EXPECT_EQ(codes_of(header + "define t\u043Etal_1 = 1\n"), Codes{Code::name_mixes_alphabets});
  EXPECT_EQ(codes_of(header + "define `t\u043Etal` = 1\n"), Codes{Code::name_mixes_alphabets});
}

TEST(Disguise, NamesHaveALimit) {
  const std::string most(parse::most_name_characters, 'n');
  EXPECT_EQ(codes_of(header + "define " + most + " = 1\n"), Codes{});
  EXPECT_EQ(codes_of(header + "define " + most + "n = 1\n"), Codes{Code::name_too_long});
  EXPECT_EQ(codes_of(header + "define `" + most + "n` = 1\n"), Codes{Code::name_too_long});
  // Characters, not bytes.
  std::string accented;
  for (std::size_t i = 0; i < parse::most_name_characters; ++i) accented += "ñ";
  EXPECT_EQ(codes_of(header + "define " + accented + " = 1\n"), Codes{});
  EXPECT_EQ(codes_of(header + "define " + accented + "ñ = 1\n"), Codes{Code::name_too_long});
}

TEST(Disguise, ANulIsAMistakeLikeAnyOther) {
  const std::string nul(1, '\0');
  EXPECT_EQ(codes_of(header + "define a" + nul + " = 1\n"), Codes{Code::unknown_character});
}

}  // namespace
}  // namespace hito::test
