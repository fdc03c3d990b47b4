#include "compiler/parse/broken.h"

#include <algorithm>
#include <array>
#include <string>

#include "compiler/parse/names.h"
#include "compiler/parse/phrases.h"
#include "compiler/parse/wanted.h"
#include "compiler/parse/words.h"

namespace hito::parse {
namespace {

using syntax::Token;

constexpr std::size_t longest_slip = 5;

Say name_of(Language language) { return language == Language::es ? Say::language_es : Say::language_en; }

class Report {
 public:
  Report(const Reading& reading, Range range, Entry entry, const Expectation& expectation, Diagnostics& diagnostics)
      : reading_(reading), range_(range), entry_(entry), expectation_(expectation), diagnostics_(diagnostics),
        candidates_(expectation.concepts) {
    if (expectation.may_end || expectation.at == range.first)
      for (const Concept opener : item_openers(reading.kind)) candidates_.insert(opener);
  }

  void run() {
    if (at() >= range_.last) return incomplete();
    if (other_language() || not_otherwise() || equals_yes() || slip() || keyword_as_name()) return;
    unexpected();
  }

 private:
  std::uint32_t at() const { return expectation_.at; }
  const Token& token(std::uint32_t index) const { return reading_.tree.tokens[index]; }
  Concept kind(std::uint32_t index) const {
    return index >= range_.first && index < range_.last ? token(index).kind : Concept::EOR;
  }
  Language language() const { return reading_.tree.language; }
  std::string found(std::uint32_t index) const { return one_line(reading_.source.at(token(index).span)); }

  void incomplete() {
    const Token& last = token(range_.last - 1);
    diagnostics_.report(Code::item_incomplete, last.span,
                        {found(range_.last - 1), wanted(expectation_, language())});
  }

  void unexpected() {
    if (kind(at()) == Concept::EOR) {
      diagnostics_.report(Code::unexpected_here, token(at() == range_.first ? at() : at() - 1).span,
                          {say(Say::end_of_row), wanted(expectation_, language())});
      return;
    }
    diagnostics_.report(Code::unexpected_here, token(at()).span,
                        {"`" + found(at()) + "`", wanted(expectation_, language())});
  }

  // A phrase of the other language that could stand here, or one of several words that begins here or just before.
  bool other_language() {
    const Language theirs = other(language());
    for (std::uint32_t back = 0; back <= 2 && at() >= range_.first + back; ++back) {
      const std::uint32_t from = at() - back;
      if (kind(from) != Concept::NAME && back > 0) return false;
      const auto lexeme = lexeme_of(from);
      if (!lexeme) return false;
      const auto phrase = phrase_at(reading_.source, reading_.lexemes, *lexeme, theirs);
      if (!phrase || spellings(phrase->concept_, language()).empty()) continue;
      const Span span{token(from).span.begin, reading_.lexemes[phrase->next - 1].span.end};
      const bool covers = span.end > token(at()).span.begin;
      const bool fits = back == 0 && candidates_.contains(phrase->concept_);
      const bool several = phrase->next - *lexeme > 1 && covers && !ours(from, span);
      if (!fits && !several) continue;
      const std::string twin = canonical(phrase->concept_, language());
      Diagnostic& found_word =
          diagnostics_.report(Code::other_language_word, span,
                              {one_line(reading_.source.at(span)), twin, say(name_of(theirs)), say(name_of(language()))});
      found_word.fix = Fix{span, twin};
      return true;
    }
    return false;
  }
  // The same words are one phrase of the file's own language.
  bool ours(std::uint32_t index, Span span) const {
    return token(index).kind != Concept::NAME && token(index).span.end >= span.end;
  }

  std::optional<std::size_t> lexeme_of(std::uint32_t index) const {
    const std::uint32_t begin = token(index).span.begin;
    const auto& lexemes = reading_.lexemes;
    const auto lexeme = std::ranges::lower_bound(lexemes, begin, {}, [](const Lexeme& one) { return one.span.begin; });
    if (lexeme == lexemes.end() || lexeme->span.begin != begin) return std::nullopt;
    return static_cast<std::size_t>(lexeme - lexemes.begin());
  }

  // `si a entonces b si no c`: the conditional closes with another phrase.
  bool not_otherwise() {
    if (!expectation_.concepts.contains(Concept::OTHERWISE)) return false;
    Span span = token(at()).span;
    if (kind(at()) == Concept::IF && kind(at() + 1) == Concept::NOT) {
      span.end = token(at() + 1).span.end;
    } else {
      constexpr std::array<std::string_view, 2> usual{"else", "sino"};
      if (std::ranges::find(usual, reading_.source.at(span)) == usual.end()) return false;
    }
    const std::string twin = canonical(Concept::OTHERWISE, language());
    diagnostics_.report(Code::otherwise_expected, span, {one_line(reading_.source.at(span)), twin}).fix = Fix{span, twin};
    return true;
  }

  // `rural = sí`: a column that is yes or no is a condition by itself.
  bool equals_yes() {
    const Concept found_kind = kind(at());
    const bool yes = found_kind == Concept::YES;
    if (!yes && found_kind != Concept::NO && found_kind != Concept::NOT) return false;
    if (at() < range_.first + 2) return false;
    const Concept sign = kind(at() - 1);
    if (sign != Concept::EQ && sign != Concept::W_EQ && sign != Concept::NE && sign != Concept::W_NE) return false;
    const Token& name = token(at() - 2);
    if (name.kind != Concept::NAME && !is_soft(name.kind)) return false;
    const bool holds = yes == (sign == Concept::EQ || sign == Concept::W_EQ);
    const std::string written(reading_.source.at(name.span));
    const std::string mended = holds ? written : canonical(Concept::NOT, language()) + " " + written;
    const Span span{name.span.begin, token(at()).span.end};
    diagnostics_.report(Code::equals_yes, span, {one_line(reading_.source.at(span)), mended}).fix = Fix{span, mended};
    return true;
  }

  // Words that are nearly a phrase that could stand here.
  bool slip() {
    for (std::size_t count = longest_slip; count >= 1; --count) {
      const auto last = static_cast<std::uint32_t>(at() + count - 1);
      if (last >= range_.last || (count == 1 && kind(at()) != Concept::NAME)) continue;
      const Span span{token(at()).span.begin, token(last).span.end};
      const std::string words = one_line(reading_.source.at(span));
      if (!all_words(at(), last) || words.front() == '`') continue;
      const std::string near = closest(words, with_words(static_cast<std::size_t>(std::ranges::count(words, ' ')) + 1));
      if (near.empty()) continue;
      diagnostics_.report(Code::misspelt_word, span, {words, near}).fix = Fix{span, near};
      return true;
    }
    return false;
  }
  bool all_words(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t index = first; index <= last; ++index) {
      const bool word = kind(index) == Concept::NAME || !canonical(kind(index), language()).empty();
      if (!word || (index > first && reading_.source.at(token(index).before).find('#') != std::string_view::npos))
        return false;
    }
    return true;
  }
  std::vector<std::string> with_words(std::size_t count) const {
    std::vector<std::string> list;
    for (const Concept candidate : candidates_)
      for (const std::string& spelling : spellings(candidate, language()))
        if (static_cast<std::size_t>(std::ranges::count(spelling, ' ')) + 1 == count) list.push_back(spelling);
    return list;
  }

  // A keyword where a name makes sense of what follows.
  bool keyword_as_name() {
    if (!expectation_.concepts.contains(Concept::NAME) || canonical(kind(at()), language()).empty()) return false;
    if (!goes_on_with(reading_.tree, range_, entry_, at(), Concept::NAME)) return false;
    const std::string words = found(at());
    const bool several = words.find(' ') != std::string::npos;
    Diagnostic& found_word = diagnostics_.report(several ? Code::phrase_as_name : Code::keyword_as_name, token(at()).span, {words});
    if (!several) found_word.fix = Fix{token(at()).span, "`" + words + "`"};
    return true;
  }

  const Reading& reading_;
  Range range_;
  Entry entry_;
  const Expectation& expectation_;
  Diagnostics& diagnostics_;
  std::set<Concept> candidates_;
};

}  // namespace

void report_broken(const Reading& reading, Range range, Entry entry, const Expectation& expectation,
                   Diagnostics& diagnostics) {
  Report(reading, range, entry, expectation, diagnostics).run();
}

}  // namespace hito::parse
