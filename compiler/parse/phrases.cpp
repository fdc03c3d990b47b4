#include "compiler/parse/phrases.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/source.h"

namespace hito::parse {
namespace {

enum class Word : unsigned char { hard, soft, phrase, none };
struct Column {
  std::string_view canonical;
  std::string_view variants;
  Word word;
};
struct Row {
  Concept concept_;
  std::array<Column, language_count> in;
};
constexpr auto rows = std::to_array<Row>({
#define HITO_PHRASE(concept_, es, es_variants, es_word, en, en_variants, en_word) \
  {Concept::concept_, {Column{es, es_variants, Word::es_word}, Column{en, en_variants, Word::en_word}}},
#include "grammar/phrases.def"
#undef HITO_PHRASE
});
constexpr std::size_t first_phrase = static_cast<std::size_t>(rows.front().concept_);

std::vector<std::string> split(std::string_view text, char mark) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(mark), text.size());
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

// Without acute accents and diaeresis; empty for the two words that only an accent tells apart.
std::string without_accents(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, char>, 6> plain{
      {{"á", 'a'}, {"é", 'e'}, {"í", 'i'}, {"ó", 'o'}, {"ú", 'u'}, {"ü", 'u'}}};
  if (word == "sí" || word == "si") return {};
  std::string out;
  while (!word.empty()) {
    const auto folded = std::ranges::find_if(plain, [&](const auto& pair) { return word.starts_with(pair.first); });
    out += folded == plain.end() ? word.front() : folded->second;
    word.remove_prefix(folded == plain.end() ? 1 : folded->first.size());
  }
  return out;
}

// Phrases of one language, word by word.
class Trie {
 public:
  explicit Trie(Language language) : accents_may_miss_(language == Language::es) {
    nodes_.emplace_back();
    for (const Row& row : rows)
      for (const std::string& spelling : spellings(row.concept_, language)) add(spelling, row.concept_);
  }

  std::optional<PhraseMatch> match(const std::function<std::optional<std::string>(std::size_t)>& word) const {
    std::optional<PhraseMatch> best;
    walk(0, 0, word, best);
    return best;
  }

 private:
  struct Node {
    std::map<std::string, std::size_t, std::less<>> exact;
    std::multimap<std::string, std::size_t, std::less<>> folded;
    std::optional<Concept> ends;
  };

  void add(const std::string& spelling, Concept concept_) {
    std::size_t at = 0;
    for (const std::string& word : split(spelling, ' ')) {
      const auto known = nodes_[at].exact.find(word);
      if (known != nodes_[at].exact.end()) {
        at = known->second;
        continue;
      }
      const std::size_t next = nodes_.size();
      nodes_.emplace_back();
      nodes_[at].exact.emplace(word, next);
      if (const std::string folded = without_accents(word); accents_may_miss_ && !folded.empty())
        nodes_[at].folded.emplace(folded, next);
      at = next;
    }
    nodes_[at].ends = concept_;
  }

  void walk(std::size_t node, std::size_t taken, const std::function<std::optional<std::string>(std::size_t)>& word,
            std::optional<PhraseMatch>& best) const {
    if (nodes_[node].ends && (!best || taken > best->words)) best = PhraseMatch{*nodes_[node].ends, taken};
    if (nodes_[node].exact.empty()) return;
    const std::optional<std::string> next = word(taken);
    if (!next) return;
    const auto exact = nodes_[node].exact.find(*next);
    if (exact != nodes_[node].exact.end()) walk(exact->second, taken + 1, word, best);
    if (!accents_may_miss_) return;
    const auto [first, last] = nodes_[node].folded.equal_range(without_accents(*next));
    for (auto folded = first; folded != last; ++folded)
      if (exact == nodes_[node].exact.end() || folded->second != exact->second)
        walk(folded->second, taken + 1, word, best);
  }

  bool accents_may_miss_;
  std::vector<Node> nodes_;
};

}  // namespace

std::optional<PhraseMatch> longest_phrase(Language language,
                                          const std::function<std::optional<std::string>(std::size_t)>& word) {
  static const std::array tries{Trie(Language::es), Trie(Language::en)};
  return tries[index_of(language)].match(word);
}

const std::vector<std::string>& spellings(Concept concept_, Language language) {
  static const auto table = [] {
    std::array<std::vector<std::vector<std::string>>, language_count> all;
    for (const Language column : languages)
      for (const Row& row : rows) {
        const Column& cell = row.in[index_of(column)];
        std::vector<std::string> list;
        if (!cell.canonical.empty()) list.emplace_back(cell.canonical);
        for (std::string& variant : split(cell.variants, '|')) list.push_back(std::move(variant));
        all[index_of(column)].push_back(std::move(list));
      }
    return all;
  }();
  static const std::vector<std::string> none;
  const auto number = static_cast<std::size_t>(concept_);
  return number < first_phrase ? none : table[index_of(language)][number - first_phrase];
}

std::string canonical(Concept concept_, Language language) {
  for (const Language column : {language, other(language)})
    if (const auto& list = spellings(concept_, column); !list.empty()) return list.front();
  return {};
}

bool is_soft(Concept concept_) {
  const auto number = static_cast<std::size_t>(concept_);
  if (number < first_phrase) return false;
  return std::ranges::any_of(rows[number - first_phrase].in,
                             [](const Column& cell) { return cell.word == Word::soft; });
}

bool is_hyphenated(std::string_view word, Language language) {
  static const auto table = [] {
    std::array<std::vector<std::string>, language_count> all;
    for (const Language column : languages)
      for (const Row& row : rows)
        for (const std::string& spelling : spellings(row.concept_, column))
          for (std::string& part : split(spelling, ' '))
            if (part.find('-') != std::string::npos) all[index_of(column)].push_back(std::move(part));
    return all;
  }();
  return std::ranges::find(table[index_of(language)], word) != table[index_of(language)].end();
}

const std::vector<Concept>& phrase_concepts() {
  static const auto all = [] {
    std::vector<Concept> list;
    for (const Row& row : rows) list.push_back(row.concept_);
    return list;
  }();
  return all;
}

}  // namespace hito::parse
