// Files made to exhaust or confuse.
#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "compiler/parse/limits.h"
#include "compiler/parse/phrases.h"
#include "tests/unit/parse/parsing.h"

namespace hito::test {
namespace {

const std::string header = "contract \"T\" currency USD rounding to 0.01, half up\n";

std::string repeat(const std::string& text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}
std::string nested(std::size_t levels) { return "define z = " + repeat("(", levels) + "1" + repeat(")", levels); }

TEST(Robustness, TenMegabytesOfParenthesesAreRefusedAtOnce) {
  const auto start = std::chrono::steady_clock::now();
  const Parse one(repeat("(", 10'000'000));
  const auto took = std::chrono::steady_clock::now() - start;
  ASSERT_EQ(one.diagnostics.size(), 1u);
  EXPECT_EQ(one.diagnostics.all()[0].code, Code::file_too_large);
  EXPECT_LT(took, std::chrono::seconds(1));
  EXPECT_TRUE(one.parsed.tree.tokens.empty());
}

TEST(Robustness, AMegabyteOfParenthesesMakesNoToken) {
  const Parse one(header + repeat("(", 1'000'000));
  ASSERT_EQ(one.diagnostics.size(), 1u);
  EXPECT_EQ(one.diagnostics.all()[0].code, Code::nesting_too_deep);
  EXPECT_TRUE(one.parsed.tree.tokens.empty());
  EXPECT_EQ(one.printed(), one.source.text());
}

TEST(Robustness, NestingStopsAt256) {
  EXPECT_EQ(Parse(header + nested(256)).said(), "");
  const Parse deep(header + nested(257));
  ASSERT_EQ(deep.diagnostics.size(), 1u);
  EXPECT_EQ(deep.diagnostics.all()[0].code, Code::nesting_too_deep);
  EXPECT_EQ(std::get<Span>(deep.diagnostics.all()[0].place).begin, header.size() + 11 + 256);
  EXPECT_EQ(Parse(header + "define z = " + repeat("if q then 1 otherwise ", 256) + "0").said(), "");
  const Parse conditionals(header + "define z = " + repeat("if q then 1 otherwise ", 257) + "0");
  ASSERT_EQ(conditionals.diagnostics.size(), 1u);
  EXPECT_EQ(conditionals.diagnostics.all()[0].code, Code::nesting_too_deep);
  // Parentheses inside texts and comments do not nest.
  EXPECT_EQ(Parse(header + "# " + repeat("(", 300) + "\nnotices \"" + repeat("(", 300) + "\"").said(), "");
}

TEST(Robustness, ChainsStopAtAThousand) {
  EXPECT_EQ(Parse(header + "define z = 1" + repeat(" + 1", 999)).said(), "");
  for (const std::string& text :
       {"define z = 1" + repeat(" + 1", 1000), "define z = q" + repeat(" and q", 1000),
        "define z = " + repeat("not ", 1001) + "q", "define z = " + repeat("- ", 1001) + "1"}) {
    const Parse one(header + text);
    ASSERT_EQ(one.diagnostics.size(), 1u);
    EXPECT_EQ(one.diagnostics.all()[0].code, Code::chain_too_long);
  }
}

TEST(Robustness, TheLargestFileIsRead) {
  const std::string clause =
      "clause 1 \"x\"\n  when a1 = 3 and b1 > 4\n  the payer pays the provider 1_500 USD * f(x)\n\n";
  std::string text = header;
  while (text.size() + clause.size() <= parse::most_bytes) text += clause;
  text.resize(parse::most_bytes, ' ');
  const Parse one(text);
  EXPECT_EQ(one.diagnostics.size(), 0u);
  EXPECT_GT(one.parsed.file.items.size(), 8000u);
  const Parse over(text + " ");
  ASSERT_EQ(over.diagnostics.size(), 1u);
  EXPECT_EQ(over.diagnostics.all()[0].code, Code::file_too_large);
}

TEST(Robustness, BytesThatAreNoTextArePlaced) {
  const Parse one(header + "notices \"a\xFF\"");
  ASSERT_EQ(one.diagnostics.size(), 1u);
  EXPECT_EQ(one.diagnostics.all()[0].code, Code::not_utf8);
  EXPECT_EQ(std::get<Span>(one.diagnostics.all()[0].place).begin, header.size() + 10);
}

void expect_sound(const Parse& one) {
  EXPECT_EQ(one.printed(), one.source.text());
  if (one.parsed.tree.broken) {
    EXPECT_TRUE(one.diagnostics.has_errors()) << one.source.text();
  }
  std::uint32_t next = 0;
  for (const syntax::Item& item : one.parsed.tree.items) {
    EXPECT_EQ(item.first, next);
    next = item.last;
  }
  EXPECT_EQ(next, one.parsed.tree.tokens.size());
  for (const Diagnostic& found : one.diagnostics.all()) {
    EXPECT_FALSE(found.message(Language::es).empty());
    EXPECT_FALSE(render(found, &one.source, Language::es, Paint::plain).empty());
  }
}

TEST(Robustness, RandomBytes) {
  std::mt19937 random(1);
  for (int i = 0; i < 2000; ++i) {
    std::string text = i % 2 == 0 ? header : "";
    const std::size_t length = random() % 200;
    for (std::size_t k = 0; k < length; ++k) text += static_cast<char>(i % 4 < 2 ? 32 + random() % 95 : random() % 256);
    expect_sound(Parse(text));
  }
}

// Words of the language, names, figures and signs in any order.
TEST(Robustness, RandomWords) {
  std::mt19937 random(2);
  const std::vector<std::string> others{
      "q",   "xs", "`total`", "5", "5%", "2025-03-01", "\"t\"",         "(",  ")",     ",", ":",  ".",
      "+",   "-",  "*",       "^", "=",  "<",          "\n| a | b |\n", "\n", "# c\n", "|", "\\", "1,200",
      "5.1", "`",  "\"",      "≤"};
  const auto& concepts = parse::phrase_concepts();
  for (int i = 0; i < 3000; ++i) {
    const Language language = i % 2 == 0 ? Language::es : Language::en;
    std::string text = i % 3 == 0 ? "" : parse::canonical(Concept::CONTRACT, language) + " \"T\"\n";
    const std::size_t length = random() % 60;
    for (std::size_t k = 0; k < length; ++k) {
      const bool word = random() % 2 == 0;
      text +=
          word ? parse::canonical(concepts[random() % concepts.size()], language) : others[random() % others.size()];
      text += ' ';
    }
    expect_sound(Parse(text, i % 50 == 0 ? "x.md" : "x.hito"));
  }
}

// A good contract with one piece removed, repeated or replaced.
TEST(Robustness, DamagedContracts) {
  const std::string good =
      header +
      "payer fund \"F\"\nprovider \"P\"\ndata xs, one row per x\n  identified by id\n  id identifier\n"
      "  rural yes or no\n  q integer from 0 to 5\n"
      "table t by q\n  | q | v |\n  | 1 | 2 USD |\n  | otherwise | 3 USD |\n"
      "tiers u by q\n  below 5: 1\n  from 5: 2\n"
      "for each x define w = if rural then t(q) otherwise 0 USD\n"
      "clause 1 \"x\"\n  for each x where q > 2\n  when rural and q in (1, 2)\n  fund pays the provider w * u(q)\n"
      "clause 2 cap clause 1 at 500 USD over the whole contract, pro rata\n"
      "it always holds that total <= 500 USD\n";
  EXPECT_EQ(Parse(good).said(), "");
  std::mt19937 random(3);
  for (int i = 0; i < 800; ++i) {
    std::string text = good;
    const std::size_t at = random() % text.size();
    const std::size_t length = random() % 12;
    if (i % 3 == 0) text.erase(at, length);
    if (i % 3 == 1) text.insert(at, good.substr(random() % good.size(), length));
    if (i % 3 == 2) std::swap(text[at], text[random() % text.size()]);
    expect_sound(Parse(text));
  }
}

}  // namespace
}  // namespace hito::test
