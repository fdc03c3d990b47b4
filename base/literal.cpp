#include "base/literal.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/unicode.h"

namespace hito {
namespace {

constexpr std::size_t most_digits = 40;
constexpr std::size_t group_size = 3;
using Problem = std::unexpected<LiteralProblem>;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_blank(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

// The mark between groups: the one declared, otherwise the language's own.
char group_mark(NumberStyle style) { return style.grouping == '\0' ? '_' : style.grouping; }

bool has_digit(std::string_view text) { return std::ranges::any_of(text, is_digit); }

// Why a text without sign that is not digits and at most one decimal mark cannot be read.
LiteralProblem why_not(std::string_view text, NumberStyle style) {
  const char mark = group_mark(style);
  std::size_t points = 0;
  bool other_mark = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool between_digits = i > 0 && i + 1 < text.size() && is_digit(text[i - 1]) && is_digit(text[i + 1]);
    if (c == style.decimal_mark)
      ++points;
    else if ((c == ',' || c == '.') && c != mark && between_digits)
      other_mark = true;
    else if (!is_digit(c) && c != mark)
      return LiteralProblem::not_a_number;
  }
  if (!has_digit(text)) return LiteralProblem::not_a_number;
  if (other_mark) return LiteralProblem::grouped_comma;
  if (points > 1) return LiteralProblem::not_a_number;
  if (text.front() == style.decimal_mark || text.back() == style.decimal_mark) return LiteralProblem::bare_point;
  return LiteralProblem::bad_grouping;
}

// Digits, either without marks or in groups of three after a first group of one to three.
bool well_grouped(std::string_view whole, char mark) {
  const std::size_t first = std::min(whole.find(mark), whole.size());
  if (first == 0 || !std::ranges::all_of(whole.substr(0, first), is_digit)) return false;
  if (first == whole.size()) return true;
  if (first > group_size) return false;
  for (std::string_view rest = whole.substr(first); !rest.empty(); rest.remove_prefix(group_size + 1)) {
    if (rest.size() < group_size + 1 || rest.front() != mark) return false;
    if (!std::ranges::all_of(rest.substr(1, group_size), is_digit)) return false;
  }
  return true;
}

}  // namespace

std::expected<Rational, LiteralProblem> read_number(std::string_view text, NumberStyle style) {
  if (is_blank(text)) return Problem(LiteralProblem::empty);
  if (text.back() == '%') {
    const std::string_view figure = text.substr(0, text.find_last_not_of(" %") + 1);
    const auto before = read_number(figure, style);
    if (before) return Problem(LiteralProblem::percent_unexpected);
    return Problem(before.error() == LiteralProblem::empty ? LiteralProblem::not_a_number : before.error());
  }
  const bool negative = text.front() == '-';
  const std::string_view unsigned_text = negative ? text.substr(1) : text;
  const std::size_t point = unsigned_text.find(style.decimal_mark);
  const std::string_view whole = unsigned_text.substr(0, point);
  const bool has_point = point != std::string_view::npos;
  const std::string_view fraction = has_point ? unsigned_text.substr(point + 1) : std::string_view{};

  const bool fraction_reads = !has_point || (!fraction.empty() && std::ranges::all_of(fraction, is_digit));
  if (!fraction_reads || !well_grouped(whole, group_mark(style))) return Problem(why_not(unsigned_text, style));

  std::string digits;
  std::ranges::copy_if(whole, std::back_inserter(digits), is_digit);
  if (digits.size() > most_digits || fraction.size() > most_digits) return Problem(LiteralProblem::too_many_digits);
  if (has_point) digits.append(1, '.').append(fraction);
  if (negative) digits.insert(0, 1, '-');
  return *parse_decimal(digits);
}

std::expected<Rational, LiteralProblem> read_percent(std::string_view text, NumberStyle style) {
  if (is_blank(text)) return Problem(LiteralProblem::empty);
  if (text.back() != '%') {
    const auto number = read_number(text, style);
    return Problem(number ? LiteralProblem::percent_expected : number.error());
  }
  const std::string_view figure = text.substr(0, text.size() - 1);
  const auto number = read_number(figure, style);
  if (number) return *number / Rational(100);
  // "5 %": the sign is there, but not at once after the figure.
  if (!is_blank(figure) && figure.back() == ' ' &&
      read_number(figure.substr(0, figure.find_last_not_of(' ') + 1), style))
    return Problem(LiteralProblem::percent_expected);
  const bool nothing_to_read =
      number.error() == LiteralProblem::empty || number.error() == LiteralProblem::percent_unexpected;
  return Problem(nothing_to_read ? LiteralProblem::not_a_number : number.error());
}

std::expected<Date, LiteralProblem> read_date(std::string_view text, std::string_view pattern) {
  if (is_blank(text)) return Problem(LiteralProblem::empty);
  const auto parts = read_date_parts(text, pattern.empty() ? "yyyy-mm-dd" : pattern);
  if (!parts) return Problem(LiteralProblem::not_a_date);
  const auto date = make_date(parts->year, parts->month, parts->day);
  if (!date) return Problem(LiteralProblem::no_such_day);
  return *date;
}

std::expected<bool, LiteralProblem> read_yes_no(std::string_view text) {
  if (is_blank(text)) return Problem(LiteralProblem::empty);
  constexpr std::array<std::u32string_view, 4> yes{U"1", U"yes", U"si", U"true"};
  constexpr std::array<std::u32string_view, 3> no{U"0", U"no", U"false"};
  const std::u32string word = fold(text);
  if (std::ranges::find(yes, word) != yes.end()) return true;
  if (std::ranges::find(no, word) != no.end()) return false;
  return Problem(LiteralProblem::not_yes_or_no);
}

unsigned written_decimals(std::string_view text, NumberStyle style) {
  const std::size_t point = text.find(style.decimal_mark);
  if (point == std::string_view::npos) return 0;
  const std::string_view after = text.substr(point + 1);
  return static_cast<unsigned>(std::ranges::find_if_not(after, is_digit) - after.begin());
}

}  // namespace hito
