#include <gtest/gtest.h>

#include "tests/unit/print/print_help.h"

namespace hito::print_test {
namespace {

std::string layout(const std::string& items) {
  const std::string once = formatted(in_english(items));
  EXPECT_EQ(formatted(once), once);
  return items_of(once);
}

TEST(Layout, HeaderValuesStandInOneColumn) {
  EXPECT_EQ(formatted("contract   \"C\" code \"X\" currency USD term 2025-01-01 to 2025-12-31 periods quarterly\n"
                      "rounding to the nearest 0.01 , half up note \"n\" payer \"P\""),
            "contract \"C\"\n"
            "  code     \"X\"\n"
            "  currency USD\n"
            "  term     2025-01-01 to 2025-12-31\n"
            "  periods  quarterly\n"
            "  rounding to the nearest 0.01, half up\n"
            "  note \"n\"\n"
            "\n"
            "payer \"P\"\n");
  EXPECT_EQ(formatted("contrato \"C\" plazo de ejecución del 2025-01-01 al 2025-12-31 moneda PEN"),
            "contrato \"C\"\n  plazo de ejecución del 2025-01-01 al 2025-12-31\n  moneda   PEN\n");
}

TEST(Layout, PartiesOfOneGroupAreAligned) {
  EXPECT_EQ(layout("payer fund \"F\"\nprovider \"P\"\n\ninvestor \"I\"\n"),
            "payer fund \"F\"\nprovider   \"P\"\n\ninvestor \"I\"\n");
}

TEST(Layout, ColumnsAlignNamesAndNeighbouringLabels) {
  EXPECT_EQ(layout("data d, one row per r identified by id\nid identifier\na \"Long label\" number\nbb \"L\" date, may "
                   "be missing\n"
                   "note \"about bb\"\nc integer from -5 to 10"),
            "data d, one row per r\n"
            "  identified by id\n"
            "  id identifier\n"
            "  a  \"Long label\" number\n"
            "  bb \"L\"          date, may be missing\n"
            "    note \"about bb\"\n"
            "  c  integer from -5 to 10\n");
}

TEST(Layout, RowsAlignOnTheUnitDigit) {
  EXPECT_EQ(layout("tiers t by x below 0%: 0 USD from 0% to 10%: 36.69 USD otherwise: x"),
            "tiers t by x\n  below 0%:        0 USD\n  from 0% to 10%: 36.69 USD\n  otherwise: x\n");
  EXPECT_EQ(layout("sliding scale s by x -50%: -1_000 USD 0%: 5 USD outside: flat"),
            "sliding scale s by x\n  -50%: -1_000 USD\n  0%:        5 USD\n  outside: flat\n");
}

TEST(Layout, PipeTablesPutFiguresOnTheRight) {
  EXPECT_EQ(
      layout("table t by a, b, results add up\n|a|b|r|\n| x |any| 1_000 USD|\n|ñandú||-5 USD|\n|x|from 1 to 2|0 USD|"),
      "table t by a, b, results add up\n"
      "  | a     | b           | r         |\n"
      "  | x     | any         | 1_000 USD |\n"
      "  | ñandú |             |    -5 USD |\n"
      "  | x     | from 1 to 2 |     0 USD |\n");
}

TEST(Layout, WidthIsThatOfTheScreen) {
  EXPECT_EQ(layout("examples\n| 名前 | a |\n| x | b |"), "examples\n  | 名前 | a |\n  | x    | b |\n");
}

TEST(Layout, ClauseBodyHasItsParts) {
  EXPECT_EQ(
      layout("clause 1 \"T\" exception to clause 2 for each person where a, each quarter define b = c.d when b > -1 "
             "and not c "
             "the payer pays the provider f(x, - y)*2 not above 5 USD borne by a 60% and b 40% once only per person "
             "due 10 working days after the period note \"n\""),
      "clause 1 \"T\"\n"
      "  exception to clause 2\n"
      "  for each person where a, each quarter\n"
      "  define b = c.d\n"
      "  when b > -1 and not c\n"
      "  the payer pays the provider f(x, -y) * 2 not above 5 USD\n"
      "  borne by a 60% and b 40%\n"
      "  once only per person\n"
      "  due 10 working days after the period\n"
      "  note \"n\"\n");
  EXPECT_EQ(layout("clause 5 \"R\" for each person when a retention of 5% on clauses 1, 2 and 3, released when b"),
            "clause 5 \"R\"\n  for each person\n  when a\n  retention of 5% on clauses 1, 2 and 3, released when b\n");
  EXPECT_EQ(layout("clause 4 cap clause 1 at 5 USD per person, pro rata cap all clauses together at (2*x) over the "
                   "whole contract"),
            "clause 4\n  cap clause 1 at 5 USD per person, pro rata\n  cap all clauses together at (2 * x) over the "
            "whole contract\n");
  EXPECT_EQ(layout("clause 3 the payer pays the provider 5 USD , divided among the rows of d in proportion to w, "
                   "nothing if they add up to 0"),
            "clause 3\n  the payer pays the provider 5 USD,\n  divided among the rows of d in proportion to w, nothing "
            "if they add up to 0\n");
}

TEST(Layout, LongDefinitionsGoOnBelow) {
  const std::string long_sum = "aaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbb + ccccccccccccccccccccccccccc + dddd";
  EXPECT_EQ(layout("define xx = " + long_sum), "define xx = " + long_sum + "\n");
  EXPECT_EQ(layout("define xxxxxx = " + long_sum), "define xxxxxx =\n  " + long_sum + "\n");
}

TEST(Layout, BlankLinesBetweenItems) {
  EXPECT_EQ(
      layout("define a = 1\ndefine b = 2\nclause 1 the payer pays the provider a\ndefine c = 3\n\n\n\ndefine d = 4"),
      "define a = 1\ndefine b = 2\n\nclause 1\n  the payer pays the provider a\n\ndefine c = 3\n\ndefine d = 4\n");
}

TEST(Layout, CommentsStayWithTheirItem) {
  EXPECT_EQ(layout("payer p\n# of the clause\nclause 1 # title\nthe payer pays the provider 1 USD\n    # still clause "
                   "1\n# of 2\nclause 2\n"
                   "# why\nwhen a # b\n# c\n and d\nthe payer pays the provider 2 USD\n  # end of 2\n\n\n# end"),
            "payer p\n"
            "\n"
            "# of the clause\n"
            "clause 1  # title\n"
            "  the payer pays the provider 1 USD\n"
            "  # still clause 1\n"
            "\n"
            "# of 2\n"
            "clause 2\n"
            "  # why\n"
            "  when a  # b\n"
            "    # c\n"
            "    and d\n"
            "  the payer pays the provider 2 USD\n"
            "  # end of 2\n"
            "\n"
            "# end\n");
}

TEST(Layout, KeepsVariantsAccentsArticlesAndBackticks) {
  EXPECT_EQ(
      formatted(
          "contrato \"C\" codigo \"x\"\nclausula   1 por  cada `fila`\nla pagadora paga al\nproveedor 1_00.50 PEN"),
      "contrato \"C\"\n  codigo   \"x\"\n\nclausula 1\n  por cada `fila`\n  la pagadora paga al proveedor 1_00.50 "
      "PEN\n");
}

TEST(Layout, WordsOfAPhraseComeTogether) {
  EXPECT_EQ(formatted("contrato \"C\" plazo\n  de\n  ejecución del 2025-01-01 al 2025-12-31"),
            "contrato \"C\"\n  plazo de ejecución del 2025-01-01 al 2025-12-31\n");
}

TEST(Layout, SignsInARowStayApart) { EXPECT_EQ(layout("define a = - - b - - c ^ - 2"), "define a = - -b - -c^-2\n"); }

TEST(Layout, AnItemThatDoesNotParseStaysAsItIs) {
  const std::string text = in_english(
      "clause 1\n   when   a when b\n      the payer  pays # c\n  nobody\n\nclause 2\nthe payer pays the provider 1 "
      "USD\n");
  EXPECT_EQ(formatted(text),
            "contract \"C\"\n  currency PEN\n\nclause 1\n   when   a when b\n      the payer  pays # c\n  nobody\n\n"
            "clause 2\n  the payer pays the provider 1 USD\n");
  EXPECT_EQ(items_of(translated(text)),
            "clause 1\n   when   a when b\n      the payer  pays # c\n  nobody\n\ncláusula 2\n  el pagador paga al "
            "proveedor 1 USD\n");
}

TEST(Layout, KeepsTheLineEndsOfTheFile) {
  EXPECT_EQ(formatted("contract \"C\"\r\ncode \"X\" # c \r\n\r\n\r\npayer \"P\""),
            "contract \"C\"\r\n  code     \"X\"  # c\r\n\r\npayer \"P\"\r\n");
}

TEST(Layout, DropsAByteOrderMark) {
  EXPECT_EQ(formatted("\xEF\xBB\xBF  # c\ncontract \"C\""), "# c\ncontract \"C\"\n");
}

TEST(Layout, NothingToPrintStaysAsItIs) {
  EXPECT_EQ(formatted(""), "");
  EXPECT_EQ(formatted("\n\n"), "\n\n");
  EXPECT_EQ(formatted("   # only this  \n\n"), "# only this\n");
}

}  // namespace
}  // namespace hito::print_test
