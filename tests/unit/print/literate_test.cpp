#include <gtest/gtest.h>

#include "tests/unit/print/print_help.h"

namespace hito::print_test {
namespace {

TEST(Literate, OnlyFencesChangeAndKeepTheirIndent) {
  const std::string text =
      "# Title\n\nProse   # no comment.\n\n```hito\ncontract   \"C\"\ncurrency PEN\n```\n\n- item\n  ```hito\n  payer "
      "\"P\"\n  # c\n"
      "  provider    \"Q\"\n\n  ```\n\n> quoted\n> ~~~hito\n> clause 1\n>\n> the payer pays the provider 1 PEN # d\n> "
      "~~~\n\n```\nnot   hito\n```\nend";
  const std::string wanted =
      "# Title\n\nProse   # no comment.\n\n```hito\ncontract \"C\"\n  currency PEN\n```\n\n- item\n  ```hito\n  payer  "
      "  \"P\"\n  # c\n"
      "  provider \"Q\"\n  ```\n\n> quoted\n> ~~~hito\n> clause 1\n>\n>   the payer pays the provider 1 PEN  # d\n> "
      "~~~\n\n```\nnot   hito\n```\nend";
  const Read read(text, "c.md");
  ASSERT_EQ(read.mistakes, "");
  EXPECT_EQ(formatted(text, "c.md"), wanted);
  EXPECT_EQ(formatted(wanted, "c.md"), wanted);
}

TEST(Literate, AnItemMayGoOnInTheNextFence) {
  const std::string text =
      "```hito\ncontract \"C\"\n# of the clause\nclause 1\nwhen a and # why\n```\nProse.\n```hito\nb\nthe payer pays "
      "the provider 1 PEN\n```\n";
  const std::string wanted =
      "```hito\ncontract \"C\"\n\n# of the clause\nclause 1\n  when a and  # why\n```\nProse.\n```hito\n    b\n  the "
      "payer pays the provider 1 PEN\n```\n";
  EXPECT_EQ(formatted(text, "c.md"), wanted);
  EXPECT_EQ(formatted(wanted, "c.md"), wanted);
}

TEST(Literate, AConstructThatGoesOnIsTranslatedThere) {
  const std::string text =
      "```hito\ncontrato \"C\"\ncláusula 1\nse paga\n```\nProsa.\n```hito\nal proveedor 1 PEN\n```\n";
  const std::string there = translated(text, "c.md");
  EXPECT_EQ(there, "```hito\ncontract \"C\"\n\nclause 1\n```\nProsa.\n```hito\n  the provider is paid 1 PEN\n```\n");
  EXPECT_EQ(formatted(there, "c.md"), there);
}

TEST(Literate, CommentsOfAMovedConstructStayInTheirFence) {
  const std::string there = translated(
      "```hito\ncontrato \"C\"\n```\n\n```hito\ncláusula 1 # a\n se paga # b\n al # c\n proveedor # d\n 1 PEN\n```\n",
      "c.md");
  const std::size_t prose = there.find("```\n\n```hito\n");
  ASSERT_NE(prose, std::string::npos) << there;
  for (const char* comment : {"# a", "# b", "# c", "# d"}) {
    EXPECT_GT(there.find(comment), prose) << there;
    EXPECT_NE(there.find(comment), std::string::npos) << there;
  }
  EXPECT_EQ(formatted(there, "c.md"), there);
}

TEST(Literate, CarriageReturnsAndLongFences) {
  EXPECT_EQ(formatted("t\r\n````hito\r\ncontract   \"C\"\r\n````\r\nend\r\n", "c.md"),
            "t\r\n````hito\r\ncontract \"C\"\r\n````\r\nend\r\n");
}

TEST(Literate, AFileWithoutContractStaysAsItIs) {
  EXPECT_EQ(formatted("# Title\n\nno   fence\n", "c.md"), "# Title\n\nno   fence\n");
}

}  // namespace
}  // namespace hito::print_test
