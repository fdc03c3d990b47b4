// The tables of messages: every row speaks every language, with the same arguments.
#include <gtest/gtest.h>

#include <set>

#include "base/diagnostics.h"

namespace hito {
namespace {

std::set<char> arguments_of(std::string_view text) {
  std::set<char> found;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1))
    if (at + 2 < text.size() && text[at + 2] == '}') found.insert(text[at + 1]);
  return found;
}

TEST(Messages, EveryRowSpeaksEveryLanguage) {
  ASSERT_FALSE(message_table().empty());
  for (const MessageRow& row : message_table()) {
    SCOPED_TRACE(std::string(row.name));
    const Wording& es = row.in[index_of(Language::es)];
    const Wording& en = row.in[index_of(Language::en)];
    for (const Wording* wording : {&es, &en}) {
      EXPECT_FALSE(wording->message.empty());
      EXPECT_FALSE(wording->explanation.empty());
    }
    EXPECT_EQ(es.label.empty(), en.label.empty());
    EXPECT_EQ(es.help.empty(), en.help.empty());
    EXPECT_EQ(arguments_of(es.message), arguments_of(en.message));
    EXPECT_EQ(arguments_of(es.label), arguments_of(en.label));
    EXPECT_EQ(arguments_of(es.help), arguments_of(en.help));
  }
}

// A rule about what a contract means is explained by code that fails and code that passes, in both languages.
TEST(Messages, RulesOfMeaningShowBothSides) {
  for (const MessageRow& row : message_table()) {
    const auto number = static_cast<unsigned>(row.code);
    if (number < 2000 || number >= 3000) continue;
    const std::string_view es = row.in[index_of(Language::es)].explanation;
    const std::string_view en = row.in[index_of(Language::en)].explanation;
    for (const char* word : {"\nFalla", "\nCorrecto"}) EXPECT_NE(es.find(word), std::string_view::npos) << row.name;
    for (const char* word : {"\nFails", "\nPasses"}) EXPECT_NE(en.find(word), std::string_view::npos) << row.name;
  }
}

TEST(Messages, NeverSaysInvalid) {
  for (const MessageRow& row : message_table())
    for (const Wording& wording : row.in)
      for (const std::string_view text : {wording.message, wording.label, wording.help, wording.explanation})
        for (const char* word : {"invalid", "Invalid", "inv\u00E1lid", "Inv\u00E1lid"})
          EXPECT_EQ(text.find(word), std::string_view::npos) << row.name;
}

TEST(Messages, CodesAreReadAsTheyAreSpelled) {
  for (const MessageRow& row : message_table()) EXPECT_EQ(read_code(spell(row.code)), row.code) << row.name;
  EXPECT_EQ(spell(Code::internal_error), "HITO-E9900");
  for (const char* text : {"HITO-E9900", "hito-e9900", "E9900", "e9900", "9900"})
    EXPECT_EQ(read_code(text), Code::internal_error) << text;
  for (const char* text : {"", "HITO-", "E", "E99000", "0001", "E9900x", "internal_error", "-9900"})
    EXPECT_FALSE(read_code(text)) << text;
}

TEST(Messages, ArgumentsAreInTheLanguageOfTheMessage) {
  const Diagnostic diagnostic{Code::internal_error, {}, {Text("algo", "something")}, {}, std::nullopt};
  EXPECT_EQ(diagnostic.message(Language::es), "Error interno de Hito: algo.");
  EXPECT_EQ(diagnostic.message(Language::en), "Internal error of Hito: something.");
}

TEST(Messages, AnArgumentIsNotReadAgain) {
  const Diagnostic diagnostic{Code::internal_error, {}, {Text("{0} {1}")}, {}, std::nullopt};
  EXPECT_EQ(diagnostic.message(Language::en), "Internal error of Hito: {0} {1}.");
}

TEST(Messages, SortedByPlaceThenCodeWhateverTheOrderOfReporting) {
  const std::vector<Place> places{Span{9, 12}, DataPlace{"a.csv", 2, "x", "1"},  std::monostate{},
                                  Span{3, 4},  DataPlace{"a.csv", 10, "x", "1"}, Span{3, 8}};
  const std::vector<std::size_t> expected{2, 3, 5, 0, 1, 4};
  for (std::size_t start = 0; start < places.size(); ++start) {
    Diagnostics diagnostics;
    for (std::size_t i = 0; i < places.size(); ++i) {
      const std::size_t which = (start + i) % places.size();
      diagnostics.report(Code::internal_error, places[which], {Text(std::to_string(which))});
    }
    const auto sorted = diagnostics.sorted();
    ASSERT_EQ(sorted.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_EQ(sorted[i].args[0].in[0], std::to_string(expected[i]));
    EXPECT_TRUE(diagnostics.has_errors());
  }
  EXPECT_FALSE(Diagnostics().has_errors());
}

TEST(Messages, FindingsBeyondTheLimitAreCounted) {
  Diagnostics found;
  for (std::uint32_t i = 0; i < most_findings_kept; ++i) found.report(Code::not_utf8, Span{i, i + 1}, {"0"});
  EXPECT_EQ(found.sorted().size(), most_findings_kept);
  // A warning is kept though there is no room for one more error, which may still be written to.
  found.report(Code::not_utf8, Span{0, 1}, {"0"}).fix = Fix{Span{0, 1}, ""};
  found.report(Code::vacuous_condition, Span{0, 1}, {"a"});
  EXPECT_EQ(found.all().size(), most_findings_kept + 1);
  EXPECT_EQ(found.size(), most_findings_kept + 2);
  EXPECT_EQ(found.count(Severity::error), most_findings_kept + 1);
  EXPECT_EQ(found.count(Severity::warning), 1U);
  const Diagnostic last = found.sorted().back();
  EXPECT_EQ(last.code, Code::findings_not_kept);
  EXPECT_EQ(last.message(Language::en), "Findings that are not kept: 1.");

  Diagnostics all;
  all.report(Code::not_utf8, Span{0, 1}, {"0"});
  all.add(found);
  EXPECT_EQ(all.size(), most_findings_kept + 3);
  EXPECT_EQ(all.count(Severity::error), most_findings_kept + 2);
  EXPECT_EQ(all.sorted().back().args[0][Language::es], "2");
}

TEST(Messages, WordsOfTexts) {
  EXPECT_EQ(say(Say::help_word, Language::es), "ayuda");
  EXPECT_EQ(say(Say::help_word), Text("ayuda", "help"));
}

TEST(Messages, RequireThrows) {
  EXPECT_NO_THROW(require(true, "fine"));
  EXPECT_THROW(require(false, "not fine"), InternalError);
}

TEST(Closest, TypingSlips) {
  const std::vector<std::string> names{"participantes", "centros", "tasa", "año", "P01"};
  EXPECT_EQ(closest("particpantes", names), "participantes");
  EXPECT_EQ(closest("particiapntes", names), "participantes");
  EXPECT_EQ(closest("participant", names), "participantes");
  EXPECT_EQ(closest("particip", names), "");
  EXPECT_EQ(closest("Centro", names), "centros");
  EXPECT_EQ(closest("taza", names), "tasa");
  // Two neighbours swapped are one slip.
  EXPECT_EQ(closest("tsaa", names), "tasa");
  // A short word forgives one slip, not two.
  EXPECT_EQ(closest("taz", names), "");
  EXPECT_EQ(closest("ano", names), "año");
  EXPECT_EQ(closest("xyz", names), "");
  EXPECT_EQ(closest("tasa", {"tasa"}), "");
  EXPECT_EQ(closest("a", {"b"}), "");
  EXPECT_EQ(closest("", names), "");
}

TEST(Closest, DoesNotDependOnTheOrderOfCandidates) {
  EXPECT_EQ(closest("cosa1", {"cosa2", "cosa3"}), "cosa2");
  EXPECT_EQ(closest("cosa1", {"cosa3", "cosa2"}), "cosa2");
}

}  // namespace
}  // namespace hito
