#include "compiler/parse/words.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "compiler/parse/numbers.h"

namespace hito::parse {
namespace {

bool is_word(const Lexeme& lexeme) { return lexeme.kind == Concept::NAME && !lexeme.quoted; }
bool touches(const Lexeme& a, const Lexeme& b) { return a.span.end == b.span.begin; }

// The words of a run of lexemes, with the lexeme after each of them.
struct Run {
  const Source& source;
  const std::vector<Lexeme>& lexemes;
  Language language;
  std::vector<std::size_t> nexts;

  std::optional<std::string> word(std::size_t number, std::size_t first) {
    nexts.resize(number);
    const std::size_t at = number == 0 ? first : nexts.back();
    if (at >= lexemes.size() || !is_word(lexemes[at]) || (number > 0 && lexemes[at].apart)) return std::nullopt;
    if (at + 2 < lexemes.size() && lexemes[at + 1].kind == Concept::MINUS && is_word(lexemes[at + 2]) &&
        touches(lexemes[at], lexemes[at + 1]) && touches(lexemes[at + 1], lexemes[at + 2])) {
      std::string joined(source.at({lexemes[at].span.begin, lexemes[at + 2].span.end}));
      if (is_hyphenated(joined, language)) {
        nexts.push_back(at + 3);
        return joined;
      }
    }
    nexts.push_back(at + 1);
    return nfc(source.at(lexemes[at].span));
  }
};

bool names_a_clause(Concept kind) {
  return kind == Concept::CLAUSE || kind == Concept::CLAUSES || kind == Concept::PAYMENT ||
         kind == Concept::ENTITLEMENT;
}

class Pass {
 public:
  Pass(const Source& source, const std::vector<Lexeme>& lexemes, Language language, Diagnostics& diagnostics)
      : source_(source), lexemes_(lexemes), language_(language), diagnostics_(diagnostics) {}

  Words run() {
    std::size_t at = 0;
    while (at < lexemes_.size()) at = one(at);
    const auto end = static_cast<std::uint32_t>(source_.text().size());
    words_.tail = {last_end_, end};
    return std::move(words_);
  }

 private:
  std::size_t one(std::size_t at) {
    const Lexeme& lexeme = lexemes_[at];
    if (lexeme.kind == Concept::NUMBER) {
      at_ = at;
      number(lexeme);
      return at + 1;
    }
    if (const auto phrase = phrase_at(source_, lexemes_, at, language_)) {
      const bool mistaken = std::any_of(lexemes_.begin() + static_cast<std::ptrdiff_t>(at),
                                        lexemes_.begin() + static_cast<std::ptrdiff_t>(phrase->next),
                                        [](const Lexeme& word) { return word.mistaken; });
      push(phrase->concept_, {lexeme.span.begin, lexemes_[phrase->next - 1].span.end}, mistaken);
      return phrase->next;
    }
    push(lexeme.kind, lexeme.span, lexeme.mistaken);
    return at + 1;
  }

  void push(Concept kind, Span span, bool mistaken) {
    words_.tokens.push_back({kind, span, {last_end_, span.begin}});
    words_.mistaken.push_back(mistaken);
    last_end_ = span.end;
    if (kind == Concept::EXAMPLE || kind == Concept::EXAMPLES || kind == Concept::TABLE)
      of_example_ = kind != Concept::TABLE;
    if (kind == Concept::ROW || kind == Concept::EOR) in_row_ = kind == Concept::ROW;
    // A list of clauses is "CLAUSES n, n, n and n"; other clause words take one number.
    if (names_a_clause(kind)) {
      numbers_clauses_ = true;
      in_list_ = kind == Concept::CLAUSES;
      last_of_list_ = false;
    } else if (kind == Concept::CLAUSENO) {
      numbers_clauses_ = false;
      in_list_ = in_list_ && !last_of_list_;
    } else if (in_list_ && (kind == Concept::COMMA || kind == Concept::AND)) {
      numbers_clauses_ = true;
      last_of_list_ = kind == Concept::AND;
    } else {
      numbers_clauses_ = in_list_ = false;
    }
  }

  void number(const Lexeme& lexeme) {
    std::string_view text = source_.at(lexeme.span);
    Span span = lexeme.span;
    // "5.1,5.2" is two clauses, though "1,200" is a mistake.
    while (numbers_clauses_ && text.find(',') != std::string_view::npos) {
      const auto comma = static_cast<std::uint32_t>(text.find(','));
      one_number({span.begin, span.begin + comma}, lexeme.mistaken);
      push(Concept::COMMA, {span.begin + comma, span.begin + comma + 1}, lexeme.mistaken);
      span.begin += comma + 1;
      text = source_.at(span);
      numbers_clauses_ = true;
    }
    one_number(span, lexeme.mistaken);
  }

  void one_number(Span span, bool mistaken) {
    const std::string_view text = source_.at(span);
    WrittenNumber written = classify_number(text, numbers_clauses_);
    if (written.mistake && !mistaken && !report_text_of_cell(*written.mistake)) {
      std::vector<Text> args{std::string(text)};
      args.insert(args.end(), written.args.begin(), written.args.end());
      Diagnostic& found = diagnostics_.report(*written.mistake, span, std::move(args));
      if (written.mended) found.fix = Fix{span, *written.mended};
    }
    push(written.kind, span, mistaken || written.mistake.has_value());
  }

  // An identity such as C-02A in a row of an example holds a figure that is none. Told once for each cell.
  bool report_text_of_cell(Code mistake) {
    if (!of_example_ || !in_row_) return false;
    const auto ends_a_cell = [&](std::size_t at) {
      const Concept kind = lexemes_[at].kind;
      return kind == Concept::ROW || kind == Concept::BAR || kind == Concept::EOR;
    };
    std::size_t first = at_, last = at_;
    while (first > 0 && !ends_a_cell(first - 1)) --first;
    while (last + 1 < lexemes_.size() && !ends_a_cell(last + 1)) ++last;
    for (std::size_t at = first; at < last; ++at)
      if (!touches(lexemes_[at], lexemes_[at + 1])) return false;
    const auto parts = std::ranges::count_if(
        lexemes_.begin() + static_cast<std::ptrdiff_t>(first), lexemes_.begin() + static_cast<std::ptrdiff_t>(last + 1),
        [](const Lexeme& one) { return one.kind == Concept::NAME || one.kind == Concept::NUMBER; });
    if (parts < 2 && mistake != Code::number_glued) return false;
    const Span cell{lexemes_[first].span.begin, lexemes_[last].span.end};
    if (std::exchange(cell_told_, first) == first) return true;
    const std::string text(source_.at(cell));
    const Text figure = first == last ? say(Say::or_figure_apart) : Text("");
    diagnostics_.report(Code::cell_needs_quotes, cell, {text, figure}).fix = Fix{cell, '"' + text + '"'};
    return true;
  }

  const Source& source_;
  const std::vector<Lexeme>& lexemes_;
  Language language_;
  Diagnostics& diagnostics_;
  Words words_;
  // The lexeme at hand, when it is a number.
  std::size_t at_ = 0;
  // The rows are those of an example, and this is one.
  bool of_example_ = false;
  bool in_row_ = false;
  std::size_t cell_told_ = SIZE_MAX;
  std::uint32_t last_end_ = 0;
  // The next number is a clause's.
  bool numbers_clauses_ = false;
  bool in_list_ = false;
  bool last_of_list_ = false;
};

}  // namespace

std::optional<PhraseAt> phrase_at(const Source& source, const std::vector<Lexeme>& lexemes, std::size_t index,
                                  Language language) {
  if (index >= lexemes.size() || !is_word(lexemes[index])) return std::nullopt;
  Run run{source, lexemes, language, {}};
  // The walk may try several continuations, so the ends of the words taken are read again once it is decided.
  const auto match = longest_phrase(language, [&](std::size_t number) { return run.word(number, index); });
  if (!match) return std::nullopt;
  for (std::size_t number = 0; number < match->words; ++number) run.word(number, index);
  return PhraseAt{match->concept_, run.nexts.back()};
}

Words to_words(const Source& source, const std::vector<Lexeme>& lexemes, Language language, Diagnostics& diagnostics) {
  return Pass(source, lexemes, language, diagnostics).run();
}

}  // namespace hito::parse
