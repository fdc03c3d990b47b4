#include "cli/help.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace hito::cli {
namespace {

TEST(Help, NamesEveryVerbInTheReadersLanguage) {
  for (const Language language : languages) {
    const std::string text = help(language);
    for (const VerbRow& verb : verbs()) EXPECT_NE(text.find(verb.name.in(language)), std::string::npos) << verb.name.en;
  }
}

TEST(Help, OfAVerbNamesItsOptionsInBothSpellings) {
  for (const VerbRow& verb : verbs()) {
    for (const Language language : languages) {
      const std::string text = help(verb, language);
      EXPECT_NE(text.find(say(verb.examples, language).substr(0, 8)), std::string::npos);
      for (const OptionRow& row : options()) {
        const bool named = text.find("--" + std::string(row.name.es)) != std::string::npos &&
                           text.find("--" + std::string(row.name.en)) != std::string::npos;
        EXPECT_TRUE(named || !row.belongs_to(verb.id)) << verb.name.en << " " << row.name.en;
      }
    }
  }
}

TEST(Commands, NoTwoVerbsOrOptionsOfAVerbShareASpelling) {
  std::set<std::string_view> seen;
  for (const VerbRow& verb : verbs()) {
    EXPECT_TRUE(seen.insert(verb.name.es).second);
    EXPECT_TRUE(verb.name.es == verb.name.en || seen.insert(verb.name.en).second);
    std::set<std::string_view> of_verb;
    for (const OptionRow& row : options()) {
      if (!row.belongs_to(verb.id)) continue;
      EXPECT_TRUE(of_verb.insert(row.name.es).second) << row.name.es;
      EXPECT_TRUE(row.name.es == row.name.en || of_verb.insert(row.name.en).second) << row.name.en;
    }
  }
}

TEST(Completion, OffersEveryVerbAndOptionInEveryShell) {
  for (const char* shell : {"bash", "zsh", "fish"}) {
    const std::string script = completion(shell, Language::es);
    for (const VerbRow& verb : verbs()) {
      EXPECT_NE(script.find(verb.name.es), std::string::npos) << shell;
      EXPECT_NE(script.find(verb.name.en), std::string::npos) << shell;
    }
    for (const OptionRow& row : options()) EXPECT_NE(script.find(row.name.es), std::string::npos) << shell;
  }
}

}  // namespace
}  // namespace hito::cli
