#include "documents/write/write.h"

#include <gtest/gtest.h>

namespace hito::documents {
namespace {

const char* const hostile = "<script>alert('x')</script> & \"Ñandú\" | *a* _b_ `c` [d](e) $1$ # ~f~ \\ {.g} @h ^i^";

Runs plain(std::string text) { return {Run{std::move(text)}}; }
Runs styled(std::string text, Run::Style style, std::string link = {}) {
  return {Run{std::move(text), style, std::move(link)}};
}

Document with(std::vector<Block> blocks) {
  Document document;
  document.title = "Título";
  document.subtitle = "Subtítulo";
  document.foot = "C-1 · pie";
  document.blocks = std::move(blocks);
  return document;
}

Table sums() {
  Table table;
  table.caption = plain("Pagos");
  table.columns = {{plain("Cláusula"), Align::start}, {plain("Pago"), Align::end}};
  table.rows = {{{plain("5.1"), plain("S/ 10.00")}}, {{plain("Total"), plain("S/ 10.00")}, true}};
  return table;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(Html, IsAWholePageInTheLanguageOfTheDocument) {
  const std::string page = to_html(with({}));
  EXPECT_TRUE(page.starts_with("<!DOCTYPE html>\n<html lang=\"es\">"));
  EXPECT_TRUE(has(page, "<title>Título</title>"));
  EXPECT_TRUE(has(page, "<a class=\"skip\" href=\"#content\">Ir al contenido</a>"));
  EXPECT_TRUE(has(page, "@bottom-right { content: \"Página \" counter(page) \" de \" counter(pages); }"));
  EXPECT_TRUE(has(page, R"(@bottom-left { content: "C\2d 1 · pie"; })"));
  EXPECT_TRUE(page.ends_with("</main>\n</body>\n</html>\n"));
  // Nothing is fetched.
  EXPECT_FALSE(has(page, "url("));
  EXPECT_FALSE(has(page, "<script"));
}

TEST(Html, TakesNoTextForAMark) {
  Document document = with({{Paragraph{plain(hostile)}},
                            {Heading{1, plain(hostile), hostile}},
                            {Paragraph{styled(hostile, Run::Style::code, "javascript:alert(1)")}},
                            {Paragraph{styled("x", Run::Style::plain, "https://e/\"onclick='x'")}},
                            {Figure{"<?xml version='1.0'?><svg></svg>", hostile, plain(hostile)}},
                            {Signatures{{{hostile, hostile}}}}});
  document.title = document.subtitle = document.foot = std::string(hostile) + "</style>";
  const std::string page = to_html(document);
  EXPECT_FALSE(has(page, "<script"));
  EXPECT_FALSE(has(page, "javascript:"));
  EXPECT_FALSE(has(page, "\"onclick"));
  EXPECT_FALSE(has(page, "<?xml"));
  EXPECT_EQ(page.find("</style>"), page.rfind("</style>"));
  EXPECT_TRUE(has(page, "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Ñandú&quot; | *a*"));
}

TEST(Html, WritesNeitherControlsNorOverridesOfDirection) {
  const std::string page =
      to_html(with({{Paragraph{plain("a\x01"
                                     "b\u202e"
                                     "c\xff"
                                     "d")}}}));
  EXPECT_TRUE(has(page, "<p>a\ufffdb\ufffdc\ufffdd</p>"));
}

TEST(Html, KeepsHeadingsInOrder) {
  const std::string page =
      to_html(with({{Heading{3, plain("a")}}, {Heading{4, plain("b"), "clause-5.1"}}, {Heading{1, plain("c")}}}));
  EXPECT_TRUE(has(page, "<h2>a</h2>\n<h3 id=\"clause-5.1\">b</h3>\n<h2>c</h2>"));
}

TEST(Html, TellsRowsAndColumnsOfTables) {
  const std::string page = to_html(with({{sums()}}));
  EXPECT_TRUE(has(page, "<caption id=\"caption-1\">Pagos</caption>"));
  EXPECT_TRUE(has(page, "<th scope=\"col\">Cláusula</th><th scope=\"col\" class=\"end\">Pago</th>"));
  EXPECT_TRUE(has(page, "<tr><th scope=\"row\">5.1</th><td class=\"end\">S/ 10.00</td></tr>"));
  EXPECT_TRUE(has(page, "<tr class=\"total\"><th scope=\"row\">Total</th>"));
}

TEST(Html, CallsACaptionAsNothingElse) {
  const std::string page = to_html(with({{Heading{1, plain("Tabla"), "table-1"}}, {sums()}}));
  EXPECT_EQ(page.find("id=\"table-1\""), page.rfind("id=\"table-1\""));
}

TEST(Html, WritesEveryKindOfBlock) {
  const std::string page = to_html(with({{Facts{{{plain("Pagador"), plain("Ministerio")}}}},
                                         {Paragraph{plain("n"), Paragraph::Role::note}},
                                         {Paragraph{plain("w"), Paragraph::Role::warning}},
                                         {Paragraph{plain("l1\nl2"), Paragraph::Role::source}},
                                         {Paragraph{plain("l1\nl2")}},
                                         {Paragraph{styled("i", Run::Style::inserted)}},
                                         {Paragraph{styled("d", Run::Style::deleted)}},
                                         {Formula{"<math></math>", "a × b"}},
                                         {PageBreak{}},
                                         {List{List::Marks::letters, {{{Paragraph{plain("uno")}}}}}},
                                         {Details{plain("s"), {{Paragraph{plain("dentro")}}}, false}}}));
  EXPECT_TRUE(has(page, "<div><dt>Pagador</dt><dd>Ministerio</dd></div>"));
  EXPECT_TRUE(has(page, "<p class=\"note\"><strong>Nota:</strong> n</p>"));
  EXPECT_TRUE(has(page, "<p class=\"warning\"><strong>Advertencia:</strong> w</p>"));
  EXPECT_TRUE(has(page, "<pre class=\"source\"><code>l1\nl2</code></pre>"));
  EXPECT_TRUE(has(page, "<p>l1<br>\nl2</p>"));
  EXPECT_TRUE(has(page, "<ins>i</ins>"));
  EXPECT_TRUE(has(page, "<del>d</del>"));
  EXPECT_TRUE(has(page, "<math></math><span class=\"plain\">a × b</span>"));
  EXPECT_TRUE(has(page, "<ol class=\"letters\">\n<li><p>uno</p>\n</li>\n</ol>"));
  EXPECT_TRUE(has(page, "<details>\n<summary>s</summary>\n<p>dentro</p>\n</details>"));
}

TEST(Markdown, ReadsWellAsItStands) {
  const std::string text = to_markdown(with({{Heading{1, plain("Pagos"), "clause-5"}},
                                             {Facts{{{plain("Pagador"), plain("Ministerio")}}}},
                                             {sums()},
                                             {Details{plain("Paso"), {{Paragraph{plain("dentro")}}}}},
                                             {List{List::Marks::numbers, {{{Paragraph{plain("uno")}}}}}}}));
  EXPECT_EQ(text,
            "# Título\n\n**Subtítulo**\n\n## Pagos {#clause-5}\n\n"
            "|             |            |\n| ----------- | ---------- |\n| **Pagador** | Ministerio |\n\n"
            "| Cláusula  |         Pago |\n| --------- | -----------: |\n| 5.1       |     S/ 10.00 |\n"
            "| **Total** | **S/ 10.00** |\n\n: Pagos\n\n"
            "Paso\n\n> dentro\n\n1.  uno\n\n* * *\n\nC-1 · pie\n");
}

TEST(Markdown, BreaksNoWordOfATableForAWordProcessor) {
  Table table;
  table.columns = {{plain("Resultado"), Align::start}, {plain("Casos"), Align::end}};
  table.rows = {
      {{plain("Recortado por el límite de la cláusula 6.2, que es el tope de todo el contrato y de sus adendas"),
        plain("8")}}};
  const std::string text = to_markdown(with({{table}}), {.for_word = true});
  // The narrow column has its longest word, and the wide one what is left of the sheet.
  EXPECT_TRUE(has(text, "\n| " + std::string(81, '-') + " | ------: |\n")) << text;
}

TEST(Markdown, EscapesWhatWouldBeAMark) {
  const auto paragraph = [](std::string text) {
    const std::string all = to_markdown(with({{Paragraph{plain(std::move(text))}}}));
    const std::size_t start = all.find("**\n\n") + 4;
    return all.substr(start, all.find("\n\n* * *") - start);
  };
  EXPECT_EQ(paragraph("# a"), "\\# a");
  EXPECT_EQ(paragraph("1. a"), "1\\. a");
  EXPECT_EQ(paragraph("(a) a"), "(a\\) a");
  EXPECT_EQ(paragraph("- a - b"), "\\- a - b");
  EXPECT_EQ(paragraph("fecha_de_baja _x_"), "fecha_de_baja \\_x\\_");
  EXPECT_EQ(paragraph("a\nb"), "a\\\nb");
  EXPECT_EQ(paragraph("    a"), "&#32;&#32;&#32;&#32;a");
  EXPECT_EQ(paragraph("5.1 a. b"), "5.1 a. b");
  EXPECT_EQ(paragraph("<b> $x$ a|b"), "\\<b> \\$x\\$ a\\|b");
}

TEST(Markdown, TracksChangesUnderTheAuthorAskedFor) {
  const std::string text = to_markdown(
      with({{Paragraph{
          {{"a ", Run::Style::plain, {}}, {"b", Run::Style::deleted, {}}, {"c", Run::Style::inserted, {}}}}}}),
      {.author = "A \"B\""});
  EXPECT_TRUE(has(text,
                  "a [b]{.deletion author=\"A \\\"B\\\"\" date=\"2000-01-01T00:00:00Z\"}<!-- -->"
                  "[c]{.insertion author=\"A \\\"B\\\"\" date=\"2000-01-01T00:00:00Z\"}"));
}

TEST(Markdown, KeepsLinesOfTextWithChanges) {
  const std::string text = to_markdown(with({{Paragraph{
      {{"uno\ndos ", Run::Style::plain, {}}, {"tres\ncuatro", Run::Style::inserted, {}}}, Paragraph::Role::source}}}));
  EXPECT_TRUE(has(text, "| uno\n| dos [tres]{.insertion"));
  EXPECT_TRUE(has(text, "\n| [cuatro]{.insertion"));
}

}  // namespace
}  // namespace hito::documents
