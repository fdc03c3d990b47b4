#include "compiler/print/quote.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/source.h"
#include "compiler/parse/phrases.h"

namespace hito::print {
namespace {

constexpr std::array time_words{Concept::DAY, Concept::MONTH, Concept::QUARTER, Concept::HALF, Concept::YEAR};
constexpr std::array unit_words{Concept::NOTE, Concept::SOURCE};

// What the rule that holds a name reads as a name, though it is a keyword elsewhere: rules name, plainName and unit of
// the grammar.
bool reads_as_name(Rule holder, Concept word) {
  const auto among = [&](const auto& words) { return std::ranges::find(words, word) != words.end(); };
  if (holder == Rule::unit) return among(unit_words);
  return parse::is_soft(word) && (holder == Rule::name || !among(time_words));
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    words.push_back(nfc(std::string_view(text).substr(begin, end - begin)));
    begin = end + 1;
  }
  return words;
}

class Quoter {
 public:
  explicit Quoter(Draft& draft) : draft_(draft), holders_(draft.leaves.size(), Rule::item) {
    for (const syntax::Node& node : draft.nodes)
      for (const syntax::Child& child : node.children)
        if (child.is_token && holds_a_name(node.rule)) holders_[child.index] = node.rule;
    // A soft word is held by the rule above it.
    for (const syntax::Node& node : draft.nodes)
      for (const syntax::Child& child : node.children)
        if (!child.is_token && draft.nodes[child.index].rule == Rule::softWord)
          holders_[draft.nodes[child.index].first] = node.rule;
  }

  void run() {
    for (std::uint32_t at = 0; at < draft_.leaves.size(); ++at)
      while (quote_one(at)) {
      }
  }

 private:
  bool is_name(std::uint32_t at) const { return draft_.leaves[at].kind == Concept::NAME; }
  bool is_word(std::uint32_t at) const {
    const Leaf& leaf = draft_.leaves[at];
    return (leaf.kind == Concept::NAME || leaf.kind > Concept::BACKSLASH) && !leaf.text.starts_with('`');
  }
  bool stands_apart(std::uint32_t at) const {
    const Leaf& leaf = draft_.leaves[at];
    return !leaf.before.trailing.empty() || !leaf.before.above.empty() || leaf.page != draft_.leaves[at - 1].page;
  }

  // Quotes what keeps leaf `at` from being read as it is meant; false when it is.
  bool quote_one(std::uint32_t at) {
    if (!is_word(at)) return false;
    // The words from here on, and the leaf of each.
    std::vector<std::pair<std::string, std::uint32_t>> run;
    std::uint32_t next = at;
    const auto word = [&](std::size_t number) -> std::optional<std::string> {
      while (run.size() <= number) {
        if (next >= draft_.leaves.size() || !is_word(next) || (next > at && stands_apart(next))) return std::nullopt;
        for (std::string& part : words_of(draft_.leaves[next].text)) run.emplace_back(std::move(part), next);
        ++next;
      }
      return run[number].first;
    };
    const auto match = parse::longest_phrase(draft_.language, word);
    if (!match) return false;
    const std::uint32_t last = run[match->words - 1].second;
    if (is_name(at)) {
      if (last == at && reads_as_name(holders_[at], match->concept_)) return false;
      quote(at);
      return true;
    }
    for (std::uint32_t taken = at + 1; taken <= last; ++taken)
      if (is_name(taken)) {
        quote(taken);
        return true;
      }
    return false;
  }

  void quote(std::uint32_t at) { draft_.leaves[at].text = '`' + draft_.leaves[at].text + '`'; }

  Draft& draft_;
  // The rule that holds each name.
  std::vector<Rule> holders_;
};

}  // namespace

void quote_names(Draft& draft) { Quoter(draft).run(); }

}  // namespace hito::print
