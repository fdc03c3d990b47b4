#include "compiler/parse/scan.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/letters.h"
#include "base/source.h"
#include "compiler/parse/disguise.h"
#include "compiler/parse/limits.h"
#include "compiler/parse/names.h"

namespace hito::parse {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_layout(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Spaces of any width; line ends of other systems, which were reported before.
bool is_blank(const Glyph& glyph) { return glyph.kind == GlyphKind::space || ends_line_elsewhere(glyph.value, '\n'); }

struct Sign {
  std::string_view text;
  Concept kind;
  // The spelling of the language, when `text` is not it.
  std::string_view instead;
};
// Longest first where one begins another.
constexpr std::array signs{
    Sign{"==", Concept::EQ, "="},  Sign{"!=", Concept::NE, "<>"}, Sign{"=>", Concept::GE, ">="},
    Sign{"=<", Concept::LE, "<="}, Sign{"<>", Concept::NE, ""},   Sign{"<=", Concept::LE, ""},
    Sign{">=", Concept::GE, ""},   Sign{"**", Concept::POW, "^"}, Sign{"(", Concept::LP, ""},
    Sign{")", Concept::RP, ""},    Sign{",", Concept::COMMA, ""}, Sign{":", Concept::COLON, ""},
    Sign{"+", Concept::PLUS, ""},  Sign{"-", Concept::MINUS, ""}, Sign{"*", Concept::STAR, ""},
    Sign{"/", Concept::SLASH, ""}, Sign{"^", Concept::POW, ""},   Sign{"=", Concept::EQ, ""},
    Sign{"<", Concept::LT, ""},    Sign{">", Concept::GT, ""},    Sign{"\\", Concept::BACKSLASH, ""},
    Sign{".", Concept::DOT, ""},
};
// What word processors put in place of the signs above.
constexpr std::array typographic_signs{
    Sign{"≤", Concept::LE, "<="},   Sign{"≥", Concept::GE, ">="},   Sign{"≠", Concept::NE, "<>"},
    Sign{"–", Concept::MINUS, "-"}, Sign{"—", Concept::MINUS, "-"}, Sign{"−", Concept::MINUS, "-"},
    Sign{"×", Concept::STAR, "*"},  Sign{"÷", Concept::SLASH, "/"}, Sign{"·", Concept::STAR, "*"},
};
constexpr std::array<std::string_view, 8> curly_quotes{"“", "”", "„", "«", "»", "‘", "’", "‚"};

class Scanner {
 public:
  Scanner(const Readable& readable, Diagnostics& diagnostics) : text_(readable.text), diagnostics_(diagnostics) {
    for (const Span fence : readable.fences) edges_.insert(edges_.end(), {fence.begin, fence.end});
  }

  std::vector<Lexeme> run() {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    while (skip_layout()) one();
    end_row();
    return std::move(lexemes_);
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  Span span(std::size_t begin, std::size_t end) const {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  // To the next character that is not layout or comment; false at the end. Line ends close a row.
  bool skip_layout() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '\n') {
        end_row();
        line_start_ = true;
        pending_mistake_ = false;
        line_begin_ = ++at_;
      } else if (c == '#') {
        at_ = std::min(text_.find('\n', at_), text_.size());
        apart_ = true;
      } else if (is_layout(c)) {
        ++at_;
      } else if (const Glyph glyph = first_glyph(rest()); is_blank(glyph)) {
        at_ += glyph.length;
      } else {
        while (next_edge_ < edges_.size() && edges_[next_edge_] <= at_) ++next_edge_, apart_ = true;
        return true;
      }
    }
    return false;
  }

  void one() {
    const bool first_of_line = std::exchange(line_start_, false);
    if (peek() == '|') return bar(first_of_line);
    if (peek() == '"') return string();
    if (peek() == '`') return quoted_name();
    if (is_digit(peek()) || (peek() == '.' && is_digit(peek(1)) && !follows_value())) return number();
    const std::size_t word = word_length(at_);
    if (word > 0) return name(at_ + word);
    if (first_glyph(rest()).kind == GlyphKind::hidden) return hidden();
    if (curly_string() || double_minus() || known_sign()) return;
    unknown();
  }

  void push(Concept kind, std::size_t begin, std::size_t end, bool mistaken = false) {
    const bool after_mistake = std::exchange(pending_mistake_, false);
    lexemes_.push_back({.kind = kind,
                        .span = span(begin, end),
                        .quoted = false,
                        .apart = std::exchange(apart_, false),
                        .mistaken = mistaken || after_mistake});
    at_ = std::max(at_, end);
  }

  void name(std::size_t end) {
    const std::size_t begin = at_;
    push(Concept::NAME, begin, end, report_name(begin, end));
  }

  bool report_name(std::size_t begin, std::size_t end) {
    return report_bad_name(text_.substr(begin, end - begin), begin, diagnostics_);
  }

  // A mistake at [begin, end) that reads as `kind`.
  Diagnostic& mistake(Code code, Concept kind, std::size_t begin, std::size_t end) {
    push(kind, begin, end, true);
    return diagnostics_.report(code, span(begin, end), {std::string(text_.substr(begin, end - begin))});
  }
  void mend(Diagnostic& diagnostic, std::size_t begin, std::size_t end, std::string text) {
    diagnostic.fix = Fix{span(begin, end), std::move(text)};
  }

  // The previous lexeme touches this one and could have a member: `x.5` is no number.
  bool follows_value() const {
    if (lexemes_.empty() || lexemes_.back().span.end != at_) return false;
    return lexemes_.back().kind == Concept::NAME || lexemes_.back().kind == Concept::RP;
  }

  // Bytes of the word at `from`: a letter or '_', then letters, marks, digits and '_'.
  std::size_t word_length(std::size_t from) const {
    std::size_t at = from;
    while (at < text_.size()) {
      const char c = text_[at];
      const bool ascii_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      if (ascii_letter || (at > from && is_digit(c))) {
        ++at;
        continue;
      }
      if (static_cast<unsigned char>(c) < 0x80) break;
      const Glyph glyph = first_glyph(text_.substr(at));
      const bool inside = glyph.kind == GlyphKind::mark || glyph.kind == GlyphKind::digit;
      if (glyph.kind != GlyphKind::letter && !(at > from && inside)) break;
      at += glyph.length;
    }
    return at - from;
  }

  void bar(bool first_of_line) {
    if (first_of_line && separator_row()) return;
    if (first_of_line) {
      in_row_ = true;
      row_mistaken_ = false;
      push(Concept::ROW, at_, at_ + 1);
    } else if (in_row_) {
      push(Concept::BAR, at_, at_ + 1);
    } else {
      mistake(Code::bar_outside_row, Concept::BAR, at_, at_ + 1);
    }
  }

  // "| --- | --- |": the second line of a Markdown table, which Hito does not have.
  bool separator_row() {
    const std::size_t end = std::min(text_.find('\n', at_), text_.size());
    const std::string_view line = text_.substr(at_, end - at_);
    if (line.find_first_not_of("|-: \t\r") != std::string_view::npos || line.find("--") == std::string_view::npos)
      return false;
    const std::size_t last = line.find_last_not_of(" \t\r") + 1;
    Diagnostic& found = diagnostics_.report(Code::row_separator, span(at_, at_ + last));
    const std::size_t begin = text_.rfind('\n', at_);
    if (begin != std::string_view::npos) mend(found, begin, end, "");
    at_ = end;
    apart_ = true;
    return true;
  }

  // The last bar of a row closes it.
  void end_row() {
    if (!std::exchange(in_row_, false)) return;
    Lexeme& last = lexemes_.back();
    if (last.kind == Concept::BAR) {
      last.kind = Concept::EOR;
      return;
    }
    const std::uint32_t end = last.span.end;
    if (!row_mistaken_) mend(diagnostics_.report(Code::row_not_closed, last.span), end, end, " |");
    lexemes_.push_back({.kind = Concept::EOR, .span = {end, end}, .quoted = false, .apart = false, .mistaken = true});
  }

  void string() {
    const std::size_t begin = at_;
    std::size_t at = begin + 1;
    while (at < text_.size() && text_[at] != '\n' && text_[at] != '"') {
      if (text_[at] == '\\') check_escape(at);
      at += text_[at] == '\\' && at + 1 < text_.size() && text_[at + 1] != '\n' ? 2 : 1;
    }
    if (at < text_.size() && text_[at] == '"') return push(Concept::STRING, begin, at + 1);
    while (is_layout(text_[at - 1])) --at;
    row_mistaken_ = true;
    Diagnostic& found = mistake(Code::string_not_closed, Concept::STRING, begin, at);
    mend(found, at, at, "\"");
  }

  void check_escape(std::size_t at) {
    constexpr std::string_view known = "\"\\|n";
    if (at + 1 >= text_.size() || text_[at + 1] == '\n' || known.find(text_[at + 1]) != std::string_view::npos) return;
    const std::size_t end = at + 1 + first_glyph(text_.substr(at + 1)).length;
    Diagnostic& found =
        diagnostics_.report(Code::string_escape, span(at, end), {std::string(text_.substr(at, end - at))});
    mend(found, at, at, "\\");
  }

  void quoted_name() {
    const std::size_t begin = at_;
    const std::size_t close = text_.find_first_of("`\n", begin + 1);
    if (close == std::string_view::npos || text_[close] == '\n') {
      const std::size_t end = begin + 1 + word_length(begin + 1);
      Diagnostic& found = mistake(Code::name_not_closed, Concept::NAME, begin, end);
      if (end > begin + 1) mend(found, end, end, "`");
      lexemes_.back().quoted = true;
      return;
    }
    const bool is_name = close > begin + 1 && word_length(begin + 1) == close - begin - 1;
    if (is_name)
      push(Concept::NAME, begin, close + 1, report_name(begin + 1, close));
    else
      mistake(Code::quoted_name_characters, Concept::NAME, begin, close + 1);
    lexemes_.back().quoted = true;
  }

  // Liberally: what is wrong with a number is said by who knows whether it is the number of a clause.
  void number() {
    const std::size_t begin = at_;
    std::size_t at = at_;
    const auto digit_at = [&](std::size_t i) { return i < text_.size() && is_digit(text_[i]); };
    const auto is = [&](std::size_t i, char c) { return i < text_.size() && text_[i] == c; };
    const std::size_t date = date_length(begin);
    if (date > 0) {
      at = begin + date;
    } else {
      while (digit_at(at) || is(at, '_') || ((is(at, '.') || is(at, ',')) && digit_at(at + 1))) ++at;
      if (is(at, '.') && word_length(at + 1) == 0) ++at;
      const std::size_t percent = std::min(text_.find_first_not_of(" \t", at), text_.size());
      if (is(percent, '%')) at = percent + 1;
    }
    at += word_length(at);
    push(Concept::NUMBER, begin, at);
  }

  // Bytes of what looks like a date: 2025-3-1, 1/3/2025. 0 when nothing does.
  std::size_t date_length(std::size_t begin) const {
    const auto digits = [&](std::size_t from) {
      return std::min(text_.find_first_not_of("0123456789", from), text_.size()) - from;
    };
    const auto part = [&](std::size_t from, char mark) {
      return from < text_.size() && text_[from] == mark ? digits(from + 1) : 0;
    };
    const std::size_t first = digits(begin);
    const char mark = begin + first < text_.size() ? text_[begin + first] : '\0';
    if (mark != '-' && mark != '/') return 0;
    const std::size_t second = part(begin + first, mark);
    const std::size_t third = second == 0 ? 0 : part(begin + first + 1 + second, mark);
    const bool iso = mark == '-' && first == 4 && second <= 2 && third >= 1 && third <= 2;
    const bool slashes = mark == '/' && first <= 2 && second <= 2 && third == 4;
    return iso || slashes ? first + second + third + 2 : 0;
  }

  // “text” in the quotes of a word processor.
  bool curly_string() {
    const auto opens = std::ranges::find_if(curly_quotes, [&](auto quote) { return rest().starts_with(quote); });
    if (opens == curly_quotes.end()) return false;
    const std::size_t begin = at_;
    // One walk to the next quote: a search for each of them would read the rest of the file again and again.
    std::size_t close = begin + opens->size();
    std::size_t close_length = 0;
    for (; close < text_.size() && text_[close] != '\n'; ++close) {
      if (static_cast<unsigned char>(text_[close]) < 0x80) continue;
      const std::string_view left = text_.substr(close);
      const auto closes = std::ranges::find_if(curly_quotes, [&](auto quote) { return left.starts_with(quote); });
      if (closes == curly_quotes.end()) continue;
      close_length = closes->size();
      break;
    }
    if (close_length == 0) {
      mistake(Code::curly_quotes_used, Concept::STRING, begin, begin + opens->size());
      return true;
    }
    const std::string inside(text_.substr(begin + opens->size(), close - begin - opens->size()));
    Diagnostic& found = mistake(Code::curly_quotes_used, Concept::STRING, begin, close + close_length);
    mend(found, begin, close + close_length, '"' + inside + '"');
    return true;
  }

  bool double_minus() {
    const std::size_t end = std::min(text_.find_first_not_of('-', at_), text_.size());
    if (end - at_ < 2) return false;
    mistake(Code::double_minus, Concept::MINUS, at_, end);
    return true;
  }

  bool known_sign() {
    const auto begins = [&](const Sign& sign) { return rest().starts_with(sign.text); };
    const std::size_t begin = at_;
    if (const auto sign = std::ranges::find_if(signs, begins); sign != signs.end()) {
      if (sign->instead.empty()) {
        push(sign->kind, begin, begin + sign->text.size());
        return true;
      }
      replace_sign(Code::foreign_sign, *sign);
      return true;
    }
    if (const auto sign = std::ranges::find_if(typographic_signs, begins); sign != typographic_signs.end()) {
      replace_sign(Code::typographic_sign, *sign);
      return true;
    }
    return false;
  }
  void replace_sign(Code code, const Sign& sign) {
    const std::size_t begin = at_;
    Diagnostic& found = mistake(code, sign.kind, begin, begin + sign.text.size());
    found.args.emplace_back(sign.instead);
    mend(found, begin, begin + sign.text.size(), std::string(sign.instead));
  }

  // A run of characters that mean nothing: one mistake, and no lexeme.
  void unknown() {
    const std::size_t begin = at_;
    const auto meaningless = [&] {
      if (at_ >= text_.size() || is_layout(peek()) || is_digit(peek()) || word_length(at_) > 0) return false;
      if (std::string_view("|\"`#").find(peek()) != std::string_view::npos) return false;
      const auto begins = [&](const Sign& sign) { return rest().starts_with(sign.text); };
      if (std::ranges::any_of(signs, begins) || std::ranges::any_of(typographic_signs, begins)) return false;
      const Glyph glyph = first_glyph(rest());
      return !is_blank(glyph) && glyph.kind != GlyphKind::hidden;
    };
    do at_ += first_glyph(rest()).length;
    while (meaningless());
    diagnostics_.report(Code::unknown_character, span(begin, at_), {std::string(text_.substr(begin, at_ - begin))});
    leave_in_doubt();
  }

  // A character that cannot be seen. Those that turn the text were reported wherever they stand.
  void hidden() {
    const std::size_t begin = at_;
    const Glyph glyph = first_glyph(rest());
    at_ += glyph.length;
    if (!turns_text(glyph.value)) {
      Diagnostic& found = diagnostics_.report(Code::hidden_character, span(begin, at_), {code_point_name(glyph.value)});
      mend(found, begin, at_, "");
    }
    leave_in_doubt();
  }

  // What stands around a character that means nothing is not reported again.
  void leave_in_doubt() {
    if (!lexemes_.empty() && lexemes_.back().span.begin >= line_begin_) lexemes_.back().mistaken = true;
    row_mistaken_ = true;
    pending_mistake_ = true;
  }

  std::string_view text_;
  Diagnostics& diagnostics_;
  std::vector<Lexeme> lexemes_;
  std::vector<std::uint32_t> edges_;
  std::size_t next_edge_ = 0;
  std::size_t at_ = 0;
  std::size_t line_begin_ = 0;
  bool line_start_ = true;
  bool apart_ = false;
  bool in_row_ = false;
  // A mistake already reported in the row at hand explains a missing bar.
  bool row_mistaken_ = false;
  // An unknown character was reported on this line: what follows it is in doubt.
  bool pending_mistake_ = false;
};

}  // namespace

std::vector<Lexeme> scan(const Readable& readable, Diagnostics& diagnostics) {
  return Scanner(readable, diagnostics).run();
}

}  // namespace hito::parse
