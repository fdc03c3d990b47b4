// Contracts inside Markdown files.
#include "compiler/parse/literate.h"

#include <gtest/gtest.h>

#include "tests/unit/parse/parsing.h"

namespace hito::test {
namespace {

const std::string contract = "contract \"T\"\n  currency USD\n  rounding to 0.01, half up\n";

TEST(Literate, OnlyTheFencesAreRead) {
  const Parse one(
      "# Title (unclosed\n\n\"Prose\n\n```hito\n" + contract +
          "```\n\nMore, `prose`;\n\n```sql\nselect {\n```\n\n~~~~ hito\ndefine a1 = 3\n~~~\ndefine a2 = 3\n~~~~\n",
      "x.md");
  // The shorter tildes do not close the longer fence: they are a mistake inside it.
  EXPECT_EQ(one.diagnostics.size(), 1u) << one.said();
  EXPECT_EQ(one.printed(), one.source.text());
  ASSERT_EQ(one.parsed.tree.fences.size(), 2u);
  EXPECT_EQ(one.source.at(one.parsed.tree.fences[0]), contract);
}

TEST(Literate, PlacesPointIntoTheMarkdownFile) {
  const Parse one("Text\n\n```hito\n" + contract + "define a1 = = 3\n```\n", "x.md");
  ASSERT_EQ(one.diagnostics.size(), 1u);
  const Span place = std::get<Span>(one.diagnostics.all()[0].place);
  EXPECT_EQ(one.source.line_of(place.begin), 7u);
  EXPECT_EQ(one.source.at(place), "=");
}

TEST(Literate, FencesStandInListsAndQuotes) {
  const Parse list(
      "1. Clause:\n\n   ```hito\n   contract \"T\"\n   currency USD\n   ```\n\n- Item\n  ```hito\n  define a1 = 3\n  "
      "```\n",
      "x.md");
  EXPECT_EQ(list.said(), "");
  EXPECT_EQ(list.parsed.file.items.size(), 1u);
  const Parse quote("> ```hito\r\n> contract \"T\"\r\n> currency USD\r\n> ```\r\n", "x.md");
  EXPECT_EQ(quote.said(), "");
  EXPECT_EQ(quote.printed(), quote.source.text());
}

TEST(Literate, AnItemMayGoOnInTheNextFenceAndAPhraseMayNot) {
  const Parse item("```hito\ncontract \"T\"\nclause 1\n```\nprose\n```hito\nthe payer pays the provider 3 USD\n```\n",
                   "x.md");
  EXPECT_EQ(item.said(), "");
  const Parse phrase(
      "```hito\ncontract \"T\" clause 1 for\n```\nprose\n```hito\neach person the payer pays the provider 3 USD\n```\n",
      "x.md");
  EXPECT_EQ(phrase.diagnostics.size(), 1u);
}

TEST(Literate, AFenceThatIsNotClosed) {
  const Parse one("text\n```hito\n" + contract, "x.md");
  ASSERT_EQ(one.diagnostics.size(), 1u) << one.said();
  EXPECT_EQ(one.diagnostics.all()[0].code, Code::fence_not_closed);
  EXPECT_EQ(one.source.at(std::get<Span>(one.diagnostics.all()[0].place)), "```hito");
}

TEST(Literate, AMarkdownFileWithoutContract) {
  const Parse one("# Only prose\n```cpp\nint x;\n```\n", "x.MD");
  ASSERT_EQ(one.diagnostics.size(), 1u) << one.said();
  EXPECT_EQ(one.diagnostics.all()[0].code, Code::no_fence);
}

TEST(Literate, BlankingKeepsEveryOffset) {
  const Source source("x.md", "añ\r\n```hito\nx\n```\nñ");
  Diagnostics diagnostics;
  const parse::Readable readable = parse::readable(source, diagnostics);
  EXPECT_EQ(readable.text, "   \r\n       \nx\n   \n  ");
}

}  // namespace
}  // namespace hito::test
