#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/diagnostics.h"

namespace hito {
namespace {

constexpr const char* help_es =
    "  = ayuda: El error es de Hito, no del contrato ni de los datos. Conviene informarlo con el contrato y la orden "
    "que "
    "lo provocan.\n";
constexpr const char* help_en =
    "  = help: The mistake is Hito's, not the contract's or the data's. Please report it with the contract and the "
    "command that cause it.\n";

Diagnostic at(Place place, std::vector<Label> also = {}) {
  return {Code::internal_error, std::move(place), {Text("x")}, std::move(also), std::nullopt};
}

Span find(const Source& source, std::string_view words) {
  const std::size_t begin = source.text().find(words);
  EXPECT_NE(begin, std::string::npos) << words;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
}

TEST(Render, OneLine) {
  const Source source("c.hito", "contrato\n  define tasa = 5 PEN\n");
  const Diagnostic diagnostic = at(find(source, "tasa"));
  EXPECT_EQ(render(diagnostic, &source, Language::es, Paint::plain),
            std::string("error[HITO-E9900]: Error interno de Hito: x.\n"
                        " --> c.hito:2:10\n"
                        "  |\n"
                        "2 |   define tasa = 5 PEN\n"
                        "  |          ^^^^ al procesar esto\n") +
                help_es);
  EXPECT_EQ(render(diagnostic, &source, Language::en, Paint::plain),
            std::string("error[HITO-E9900]: Internal error of Hito: x.\n"
                        " --> c.hito:2:10\n"
                        "  |\n"
                        "2 |   define tasa = 5 PEN\n"
                        "  |          ^^^^ while processing this\n") +
                help_en);
}

TEST(Render, SecondaryLabels) {
  const Source source("c.hito", "uno dos\ntres\ncuatro\ncinco seis\n1\n2\n3\n4\n5\n6 fin\n");
  const Diagnostic diagnostic = at(find(source, "seis"), {{find(source, "cinco"), Text("misma línea", "same line")},
                                                          {find(source, "dos"), Text("antes", "before")},
                                                          {find(source, "fin"), Text("después", "after")}});
  EXPECT_EQ(render(diagnostic, &source, Language::es, Paint::plain),
            std::string("error[HITO-E9900]: Error interno de Hito: x.\n"
                        "  --> c.hito:4:7\n"
                        "   |\n"
                        " 1 | uno dos\n"
                        "   |     --- antes\n"
                        "...\n"
                        " 4 | cinco seis\n"
                        "   |       ^^^^ al procesar esto\n"
                        "   | ----- misma línea\n"
                        "...\n"
                        "10 | 6 fin\n"
                        "   |   --- después\n"
                        " ") +
                help_es);
}

TEST(Render, WideCharactersTabsAndMarks) {
  // A tab is one space, a wide character two columns, a combining accent none.
  const Source source("c.hito", "\t\u6F22\u5B57 e\u0301 = \u6F22x\r\n");
  EXPECT_EQ(render(at(find(source, "\u6F22x")), &source, Language::en, Paint::plain),
            std::string("error[HITO-E9900]: Internal error of Hito: x.\n"
                        " --> c.hito:1:10\n"
                        "  |\n"
                        "1 |  \u6F22\u5B57 e\u0301 = \u6F22x\n"
                        "  |           ^^^ while processing this\n") +
                help_en);
}

TEST(Render, SeveralLinesAreUnderlinedOnTheFirst) {
  const Source source("c.hito", "uno dos\ntres cuatro\n");
  EXPECT_EQ(render(at(Span{4, 12}), &source, Language::en, Paint::plain),
            std::string("error[HITO-E9900]: Internal error of Hito: x.\n"
                        " --> c.hito:1:5\n"
                        "  |\n"
                        "1 | uno dos\n"
                        "  |     ^^^ while processing this\n") +
                help_en);
}

TEST(Render, EndOfTheFile) {
  const Source source("c.hito", "uno\n");
  EXPECT_EQ(render(at(Span{4, 4}), &source, Language::en, Paint::plain),
            std::string("error[HITO-E9900]: Internal error of Hito: x.\n"
                        " --> c.hito:2:1\n"
                        "  |\n"
                        "2 |\n"
                        "  | ^ while processing this\n") +
                help_en);
  // A place outside the text is taken as its end.
  EXPECT_EQ(render(at(Span{400, 900}), &source, Language::en, Paint::plain),
            render(at(Span{4, 4}), &source, Language::en, Paint::plain));
}

TEST(Render, ALongLineIsCutAroundTheSpan) {
  const std::string many(5'000'000, 'a');
  const Source source("c.hito", many + " NAME " + many);
  EXPECT_EQ(render(at(find(source, "NAME")), &source, Language::en, Paint::plain),
            std::string("error[HITO-E9900]: Internal error of Hito: x.\n"
                        " --> c.hito:1:5000002\n"
                        "  |\n"
                        "1 | …") +
                std::string(39, 'a') + " NAME " + std::string(75, 'a') + "…\n" + "  | " + std::string(41, ' ') +
                "^^^^ while processing this\n" + help_en);
}

TEST(Render, ALongSpanIsCutAtTheWindow) {
  const Source source("c.hito", std::string(1000, 'a'));
  const std::string text = render(at(Span{0, 1000}), &source, Language::en, Paint::plain);
  EXPECT_NE(text.find("1 | " + std::string(120, 'a') + "…\n"), std::string::npos) << text;
  EXPECT_NE(text.find("  | " + std::string(120, '^') + " while processing this\n"), std::string::npos) << text;
}

TEST(Render, ASecondMarkFarAwayOnALongLineHasItsOwnWindow) {
  const Source source("c.hito", "first" + std::string(1000, ' ') + "second");
  const std::string text =
      render(at(find(source, "second"), {{find(source, "first"), Text("here")}}), &source, Language::en, Paint::plain);
  EXPECT_NE(text.find("1 | …" + std::string(40, ' ') + "second\n  | " + std::string(41, ' ') +
                      "^^^^^^ while processing this\n1 | first"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("  | ----- here\n"), std::string::npos) << text;
}

TEST(Render, NothingThatMovesATerminalIsPrinted) {
  const Source source("c.hito",
                      "a\x1b[31m\u202Eb\xFF"
                      "c");
  const std::string text = render(at(Span{0, 1}), &source, Language::en, Paint::plain);
  EXPECT_NE(text.find("1 | a\uFFFD[31m\uFFFDb\uFFFDc\n"), std::string::npos) << text;
  const Diagnostic hostile{Code::internal_error, {}, {Text("\x1b[2J")}, {}, std::nullopt};
  EXPECT_EQ(render(hostile, nullptr, Language::en, Paint::plain).find('\x1b'), std::string::npos);
}

TEST(Render, CellOfADataFile) {
  EXPECT_EQ(render(at(DataPlace{"p.csv", 7, "salario", "1,200"}), nullptr, Language::es, Paint::plain),
            std::string("error[HITO-E9900]: Error interno de Hito: x.\n"
                        " --> p.csv:7, columna `salario`: `1,200`\n") +
                help_es);
  EXPECT_EQ(render(at(DataPlace{"p.csv", 0, "", ""}), nullptr, Language::en, Paint::plain),
            std::string("error[HITO-E9900]: Internal error of Hito: x.\n --> p.csv\n") + help_en);
  const std::string text =
      render(at(DataPlace{"p.csv", 7, "c", std::string(100, 'v')}), nullptr, Language::en, Paint::plain);
  EXPECT_NE(text.find("column `c`: `" + std::string(60, 'v') + "…`\n"), std::string::npos) << text;
}

TEST(Render, NoPlace) {
  EXPECT_EQ(render(at({}), nullptr, Language::en, Paint::plain),
            std::string("error[HITO-E9900]: Internal error of Hito: x.\n") + help_en);
}

TEST(Render, ColourOnlyWhenAsked) {
  const Source source("c.hito", "uno\n");
  const Diagnostic diagnostic = at(Span{0, 3}, {{Span{0, 1}, Text("nota")}});
  const std::string plain = render(diagnostic, &source, Language::es, Paint::plain);
  std::string coloured = render(diagnostic, &source, Language::es, Paint::colour);
  EXPECT_EQ(plain.find('\x1b'), std::string::npos);
  EXPECT_TRUE(coloured.starts_with("\x1b[1;31merror[HITO-E9900]\x1b[0m")) << coloured;
  for (std::size_t escape = coloured.find('\x1b'); escape != std::string::npos; escape = coloured.find('\x1b'))
    coloured.erase(escape, coloured.find('m', escape) - escape + 1);
  EXPECT_EQ(coloured, plain);
}

TEST(RenderJson, Span) {
  // The letter outside the basic plane takes four bytes and two UTF-16 units.
  const Source source("c.hito", "uno\n\U0001F600 dos\n");
  Diagnostic diagnostic = at(find(source, "dos"), {{Span{0, 3}, Text("aquí", "here")}});
  diagnostic.fix = Fix{Span{9, 12}, "tres"};
  const std::string text = render_json(diagnostic, &source, Language::en);
  EXPECT_EQ(text.find('\n'), std::string::npos);
  EXPECT_TRUE(text.starts_with(
      R"({"schema":"hito.diagnostic/1","code":"HITO-E9900","severity":"error","lang":"en","message":"Internal error of)"
      R"( Hito: x.","file":"c.hito","span":{"start":{"line":1,"character":3},"end":{"line":1,"character":6},"bytes":[9,12]},)"))
      << text;
  const auto json = nlohmann::json::parse(text);
  EXPECT_EQ(json.at("related").at(0).at("label"), "here");
  EXPECT_EQ(json.at("related").at(0).at("span").at("bytes"), nlohmann::json::array({0, 3}));
  EXPECT_EQ(json.at("fixes").at(0).at("edits").at(0).at("text"), "tres");
  EXPECT_EQ(json.at("fixes").at(0).at("edits").at(0).at("span").at("start").at("character"), 3);
  EXPECT_EQ(json.at("rendered"), render(diagnostic, &source, Language::en, Paint::plain));
}

TEST(RenderJson, CellWithBytesThatAreNotText) {
  const std::string text = render_json(at(DataPlace{"p.csv", 7, "nombre", "Jos\xE9"}), nullptr, Language::es);
  const auto json = nlohmann::json::parse(text);
  EXPECT_EQ(json.at("file"), "p.csv");
  EXPECT_EQ(json.at("data").at("line"), 7);
  EXPECT_EQ(json.at("data").at("column"), "nombre");
  EXPECT_EQ(json.at("data").at("value"), "Jos\uFFFD");
  EXPECT_FALSE(json.contains("span"));
  EXPECT_EQ(json.at("fixes"), nlohmann::json::array());
}

}  // namespace
}  // namespace hito
