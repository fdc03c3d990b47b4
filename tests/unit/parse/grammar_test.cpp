// The grammar and the phrase table, as wholes.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "compiler/parse/expected.h"
#include "compiler/parse/phrases.h"
#include "compiler/parse/recognize.h"

namespace hito::test {
namespace {

using parse::Entry;

constexpr std::uint32_t most_tokens = 60;
constexpr std::uint32_t long_enough = 30;

// A random sentence: any token the grammar allows after those before it. `complete` when it may end where it ends.
struct Sentence {
  syntax::Tree tree;
  bool complete = false;
};
Sentence random_sentence(std::mt19937& random, Entry entry) {
  using enum Concept;
  constexpr std::array closing{RP, NAME, NUMBER, STRING, DATE, PCT, THEN, OTHERWISE, COLON, EOR, IF_NONE, IF_MISSING};
  Sentence out;
  auto& tokens = out.tree.tokens;
  while (tokens.size() < most_tokens && !out.complete) {
    const auto next = parse::expected(out.tree, {0, static_cast<std::uint32_t>(tokens.size())}, entry);
    const bool should_end = tokens.size() > long_enough;
    if (next.may_end && (should_end || random() % 5 == 0)) {
      out.complete = true;
      break;
    }
    if (next.concepts.empty()) break;
    auto pick = next.concepts.begin();
    std::advance(pick, static_cast<std::ptrdiff_t>(random() % next.concepts.size()));
    Concept kind = *pick;
    const auto closer = std::ranges::find_if(closing, [&](Concept one) { return next.concepts.contains(one); });
    if (closer != closing.end() && (should_end || random() % 5 == 0)) kind = *closer;
    tokens.push_back({kind, {}, {}});
  }
  return out;
}

TEST(Grammar, RandomSentencesHaveOneReading) {
  std::mt19937 random(20260331);
  std::size_t complete = 0;
  for (int i = 0; i < 1500; ++i) {
    const Entry entry = i % 5 == 0 ? Entry::header : i % 5 == 1 ? Entry::amendment_item : Entry::item;
    Sentence sentence = random_sentence(random, entry);
    const parse::Range all{0, static_cast<std::uint32_t>(sentence.tree.tokens.size())};
    EXPECT_EQ(parse::count_ambiguities(sentence.tree, all, entry), 0u);
    if (!sentence.complete) continue;
    ++complete;
    EXPECT_TRUE(parse::recognize(sentence.tree, all, entry).has_value());
  }
  EXPECT_GT(complete, 900u);
}

// A sentence and one token that cannot follow it: both ways of reading agree on where it stops.
TEST(Grammar, ExpectedTokensAreThoseTheParserTakes) {
  std::mt19937 random(7);
  for (int i = 0; i < 200; ++i) {
    Sentence sentence = random_sentence(random, Entry::item);
    if (!sentence.complete) continue;
    auto& tokens = sentence.tree.tokens;
    const auto last = static_cast<std::uint32_t>(tokens.size());
    const auto next = parse::expected(sentence.tree, {0, last}, Entry::item);
    tokens.push_back({Concept::IF_UNDECIDED, {}, {}});
    if (next.concepts.contains(Concept::IF_UNDECIDED)) continue;
    EXPECT_FALSE(parse::recognize(sentence.tree, {0, last + 1}, Entry::item).has_value());
    EXPECT_EQ(parse::expected(sentence.tree, {0, last + 1}, Entry::item).at, last);
  }
}

TEST(Grammar, RulesAreNumberedLikeTheConcreteTree) {
  syntax::Tree tree;
  for (const Concept kind :
       {Concept::DEFINE, Concept::NAME, Concept::EQ, Concept::NUMBER, Concept::PLUS, Concept::NAME})
    tree.tokens.push_back({kind, {}, {}});
  const auto root = parse::recognize(tree, {0, 6}, Entry::item);
  ASSERT_TRUE(root.has_value());
  EXPECT_EQ(tree.nodes[*root].rule, Rule::definition);
  const auto has = [&](Rule rule) {
    return std::ranges::any_of(tree.nodes, [&](const auto& node) { return node.rule == rule; });
  };
  EXPECT_TRUE(has(Rule::define));
  EXPECT_TRUE(has(Rule::sum));
  EXPECT_TRUE(has(Rule::quantity));
  EXPECT_FALSE(has(Rule::expression));
  EXPECT_FALSE(has(Rule::product));
}

TEST(Phrases, NoSpellingStandsForTwoConcepts) {
  for (const Language language : languages) {
    std::map<std::string, Concept> seen;
    for (const Concept one : parse::phrase_concepts())
      for (const std::string& spelling : parse::spellings(one, language)) {
        const auto [entry, fresh] = seen.emplace(spelling, one);
        EXPECT_TRUE(fresh) << spelling;
      }
  }
}

TEST(Phrases, EveryConceptIsSpelledInSomeLanguage) {
  for (const Concept one : parse::phrase_concepts()) EXPECT_FALSE(parse::canonical(one, Language::es).empty());
}

std::optional<parse::PhraseMatch> longest(Language language, std::vector<std::string> words) {
  return parse::longest_phrase(
      language, [words](std::size_t i) { return i < words.size() ? std::optional(words[i]) : std::nullopt; });
}

TEST(Phrases, LongestMatchWins) {
  EXPECT_EQ(longest(Language::es, {"uno", "de"})->concept_, Concept::T_ONE_OF);
  EXPECT_FALSE(longest(Language::es, {"uno", "dos"}).has_value());
  const auto days = longest(Language::en, {"calendar", "days", "after"});
  EXPECT_EQ(days->concept_, Concept::CAL_DAYS);
  EXPECT_EQ(days->words, 2u);
}

TEST(Phrases, AccentsMayMissExceptWhereTheyTellWordsApart) {
  EXPECT_EQ(longest(Language::es, {"clausula"})->concept_, Concept::CLAUSE);
  EXPECT_EQ(longest(Language::es, {"períodos"})->concept_, Concept::PERIODS);
  EXPECT_EQ(longest(Language::es, {"dias", "hábiles"})->concept_, Concept::WORK_DAYS);
  EXPECT_EQ(longest(Language::es, {"días", "habiles"})->concept_, Concept::WORK_DAYS);
  EXPECT_EQ(longest(Language::es, {"si"})->concept_, Concept::IF);
  EXPECT_EQ(longest(Language::es, {"sí"})->concept_, Concept::YES);
  EXPECT_EQ(longest(Language::es, {"año"})->concept_, Concept::YEAR);
  EXPECT_FALSE(longest(Language::es, {"ano"}).has_value());
  EXPECT_FALSE(longest(Language::es, {"Cláusula"}).has_value());
  EXPECT_FALSE(longest(Language::en, {"clausé"}).has_value());
}

}  // namespace
}  // namespace hito::test
