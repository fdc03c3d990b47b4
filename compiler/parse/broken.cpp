#include "compiler/parse/broken.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "compiler/parse/habits.h"
#include "compiler/parse/names.h"
#include "compiler/parse/phrases.h"
#include "compiler/parse/wanted.h"
#include "compiler/parse/words.h"

namespace hito::parse {
namespace {

using syntax::Token;

constexpr std::size_t longest_slip = 5;

Say name_of(Language language) { return language == Language::es ? Say::language_es : Say::language_en; }

// Words that join others, which nobody means as a name: where a value is missing before them, that is the mistake.
bool joins(Concept kind) {
  using enum Concept;
  constexpr std::array words{THE, WHEN, AND, OR,   NOT,  IF,  THEN,  OTHERWISE, PAYS,     IS_PAID, TO,  UP_TO,
                             IN,  AT,   BY,  WITH, FROM, PER, WHERE, EACH,      FOR_EACH, HAS,     ITS, OF};
  return std::ranges::find(words, kind) != words.end();
}

class Report {
 public:
  Report(const Reading& reading, Range range, Entry entry, const Expectation& expectation, Diagnostics& diagnostics)
      : reading_(reading),
        range_(range),
        entry_(entry),
        expectation_(expectation),
        diagnostics_(diagnostics),
        candidates_(expectation.concepts) {
    if (expectation.may_end || expectation.at == range.first)
      for (const Concept opener : item_openers(reading.kind)) candidates_.insert(opener);
  }

  void run() {
    if (none_unsaid() || report_habit(reading_, range_, entry_, expectation_, diagnostics_)) return;
    if (at() >= range_.last) return incomplete();
    if (other_language() || not_otherwise() || equals_yes() || comma_missing() || slip() || keyword_as_name()) return;
    unexpected();
  }

  bool run_opener() { return other_language() || slip(); }

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
    diagnostics_.report(Code::item_incomplete, last.span, {found(range_.last - 1), wanted(expectation_, language())});
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

  // A phrase of the other language that could stand here or in the place of the name just before, which was taken for a
  // name of the author's; or one of several words around here.
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
      const bool several = phrase->next - *lexeme > 1 && span.end > token(at()).span.begin && !ours(from, span);
      const bool right =
          back == 0 ? candidates_.contains(phrase->concept_) : back == 1 && fits(from, phrase->concept_, at());
      if (!right && !several) continue;
      const std::string twin = canonical(phrase->concept_, language());
      Diagnostic& found_word = diagnostics_.report(
          Code::other_language_word, span,
          {one_line(reading_.source.at(span)), twin, say(name_of(theirs)), say(name_of(language()))});
      found_word.fix = Fix{span, twin};
      return true;
    }
    return false;
  }
  // That concept instead of tokens [from, next) would let the item go on.
  bool fits(std::uint32_t from, Concept concept_, std::uint32_t next) {
    return before(from).goes_on_with({concept_}, next);
  }
  Prefix& before(std::uint32_t index) {
    const auto known = prefixes_.find(index);
    if (known != prefixes_.end()) return known->second;
    return prefixes_.emplace(index, Prefix(reading_.tree, range_, entry_, index)).first->second;
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
    // After a number it was taken for a unit.
    const bool before = at() > range_.first && is_else(token(at() - 1).span);
    if (before) {
      span = token(at() - 1).span;
    } else if (kind(at()) == Concept::IF && kind(at() + 1) == Concept::NOT) {
      span.end = token(at() + 1).span.end;
    } else if (!is_else(span)) {
      return false;
    }
    const std::string twin = canonical(Concept::OTHERWISE, language());
    diagnostics_.report(Code::otherwise_expected, span, {one_line(reading_.source.at(span)), twin}).fix =
        Fix{span, twin};
    return true;
  }

  bool is_else(Span span) const {
    const std::string_view word = reading_.source.at(span);
    return word == "else" || word == "sino";
  }

  // An aggregate that must say what it is when there are no rows, and could go on here once it did.
  bool none_unsaid() {
    if (at() == range_.first || expectation_.may_end) return false;
    if (!before(at()).goes_on_with({Concept::COMMA, Concept::OR, Concept::NUMBER, Concept::IF_NONE}, at()))
      return false;
    const std::string words =
        ", " + canonical(Concept::OR, language()) + " 0 " + canonical(Concept::IF_NONE, language());
    diagnostics_.report(Code::none_unsaid, token(at() - 1).span, {found(at() - 1), words});
    return true;
  }

  // Everything fits but a comma: here, or before the `o` of a default.
  bool comma_missing() {
    std::uint32_t from = at();
    if (kind(at()) == Concept::IF_NONE) {
      constexpr std::uint32_t longest_default = 6;
      while (from > range_.first && at() - from < longest_default && kind(from) != Concept::OR) --from;
      if (kind(from) != Concept::OR) return false;
    }
    if (from == range_.first || !fits(from, Concept::COMMA, from)) return false;
    const std::uint32_t end = token(from - 1).span.end;
    // Each line of the header says one thing, and its lists do not go on in the next one.
    const std::string_view between = reading_.source.at({end, token(from).span.begin});
    if (entry_ == Entry::header && between.find('\n') != std::string_view::npos) return false;
    diagnostics_.report(Code::comma_missing, Span{token(from).span.begin, token(at()).span.end}, {found(from)}).fix =
        Fix{{end, end}, ","};
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

  // Words that are nearly a phrase: from here on, or from one or two names before, which were taken for the author's.
  bool slip() {
    for (std::uint32_t back = 0; back <= 2 && at() >= range_.first + back; ++back) {
      const std::uint32_t from = at() - back;
      if (back > 0 && kind(from) != Concept::NAME) break;
      const std::set<Concept> here = back == 0 ? candidates_ : before(from).concepts();
      for (std::uint32_t count = longest_slip; count >= 1; --count) {
        const std::uint32_t last = from + count - 1;
        if (last >= range_.last || last + 1 < at() || (count == 1 && kind(from) != Concept::NAME)) continue;
        std::set<Concept> fit = here;
        if (back > 0) std::erase_if(fit, [&](Concept one) { return !fits(from, one, last + 1); });
        if (near(from, last, fit)) return true;
      }
    }
    return begun_phrase();
  }
  // The first words of a phrase that could stand here and then others.
  bool begun_phrase() {
    const auto first = lexeme_of(at());
    if (!first || kind(at()) != Concept::NAME) return false;
    std::string best;
    std::size_t most = 1;
    for (const Concept candidate : candidates_)
      for (const std::string& spelling : spellings(candidate, language()))
        if (const std::size_t words = shared_words(*first, spelling); words > most) most = words, best = spelling;
    if (best.empty()) return false;
    const Span span{token(at()).span.begin, reading_.lexemes[*first + most - 1].span.end};
    diagnostics_.report(Code::misspelt_word, span, {one_line(reading_.source.at(span)), best});
    return true;
  }
  // How many words `spelling` has in common, from the first on, with the lexemes at `first`.
  std::size_t shared_words(std::size_t first, std::string_view spelling) const {
    std::size_t words = 0;
    while (!spelling.empty() && first + words < reading_.lexemes.size()) {
      const std::size_t end = std::min(spelling.find(' '), spelling.size());
      if (reading_.source.at(reading_.lexemes[first + words].span) != spelling.substr(0, end)) break;
      ++words;
      spelling.remove_prefix(std::min(end + 1, spelling.size()));
    }
    return words;
  }
  bool near(std::uint32_t first, std::uint32_t last, const std::set<Concept>& candidates) {
    const Span span{token(first).span.begin, token(last).span.end};
    const std::string words = one_line(reading_.source.at(span));
    if (!all_words(first, last) || words.front() == '`') return false;
    const auto count = static_cast<std::size_t>(std::ranges::count(words, ' ')) + 1;
    const std::string offered = closest(words, with_words(count, candidates));
    if (offered.empty()) return false;
    diagnostics_.report(Code::misspelt_word, span, {words, offered}).fix = Fix{span, offered};
    return true;
  }
  bool all_words(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t index = first; index <= last; ++index) {
      const bool word = kind(index) == Concept::NAME || !canonical(kind(index), language()).empty();
      if (!word || (index > first && reading_.source.at(token(index).before).find('#') != std::string_view::npos))
        return false;
    }
    return true;
  }
  std::vector<std::string> with_words(std::size_t count, const std::set<Concept>& candidates) const {
    std::vector<std::string> list;
    for (const Concept candidate : candidates)
      for (const std::string& spelling : spellings(candidate, language()))
        if (static_cast<std::size_t>(std::ranges::count(spelling, ' ')) + 1 == count) list.push_back(spelling);
    return list;
  }

  // A keyword where a name makes sense of what follows, or a phrase that swallowed one.
  bool keyword_as_name() {
    if (canonical(kind(at()), language()).empty()) return false;
    const std::string words = found(at());
    const bool several = words.find(' ') != std::string::npos;
    // Where only a name fits, a keyword was meant as one.
    const bool name_only =
        expectation_.concepts.contains(Concept::NAME) && !expectation_.concepts.contains(Concept::LP);
    const bool alone = name_only || (!joins(kind(at())) && fits(at(), Concept::NAME, at() + 1));
    if (!alone && !(several && swallowed_name())) return false;
    Diagnostic& found_word =
        diagnostics_.report(several ? Code::phrase_as_name : Code::keyword_as_name, token(at()).span, {words});
    if (!several) found_word.fix = Fix{token(at()).span, "`" + words + "`"};
    return true;
  }
  // `si falta` read again as `si` and a name, or `x consta` as a name and `consta`.
  bool swallowed_name() {
    const auto first = lexeme_of(at());
    if (!first) return false;
    std::size_t last = *first;
    while (last + 1 < reading_.lexemes.size() && reading_.lexemes[last + 1].span.end <= token(at()).span.end) ++last;
    const auto only = [&](std::size_t begin, std::size_t end) -> std::optional<Concept> {
      const std::vector<Lexeme> words(reading_.lexemes.begin() + static_cast<std::ptrdiff_t>(begin),
                                      reading_.lexemes.begin() + static_cast<std::ptrdiff_t>(end));
      const auto phrase = phrase_at(reading_.source, words, 0, language());
      return phrase && phrase->next == words.size() ? std::optional(phrase->concept_) : std::nullopt;
    };
    const auto goes_on = [&](const std::vector<Concept>& instead) {
      return before(at()).goes_on_with(instead, at() + 1);
    };
    const auto head = only(*first, last);
    const auto tail = only(*first + 1, last + 1);
    return (head && goes_on({*head, Concept::NAME})) || (tail && goes_on({Concept::NAME, *tail}));
  }

  const Reading& reading_;
  Range range_;
  Entry entry_;
  const Expectation& expectation_;
  Diagnostics& diagnostics_;
  std::set<Concept> candidates_;
  // What could be read before each place that was asked about.
  std::map<std::uint32_t, Prefix> prefixes_;
};

}  // namespace

void report_broken(const Reading& reading, Range range, Entry entry, const Expectation& expectation,
                   Diagnostics& diagnostics) {
  Report(reading, range, entry, expectation, diagnostics).run();
}

bool report_opener(const Reading& reading, Range range, Entry entry, std::uint32_t at, Diagnostics& diagnostics) {
  return Report(reading, {at, range.last}, entry, {at, {}, true}, diagnostics).run_opener();
}

}  // namespace hito::parse
