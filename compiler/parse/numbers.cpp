#include "compiler/parse/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "base/date.h"
#include "base/literal.h"

namespace hito::parse {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
std::size_t digits_at(std::string_view text, std::size_t from) {
  return std::min(text.find_first_not_of("0123456789", from), text.size()) - from;
}

WrittenNumber wrong(Concept kind, Code code, std::optional<std::string> mended = {}, std::vector<Text> args = {}) {
  return {kind, code, std::move(args), std::move(mended)};
}

// [0-9]+(\.[0-9]+)*[a-z]?
bool is_clause_number(std::string_view text) {
  std::size_t at = digits_at(text, 0);
  while (at < text.size() && text[at] == '.' && digits_at(text, at + 1) > 0) at += 1 + digits_at(text, at + 1);
  if (at < text.size() && text[at] >= 'a' && text[at] <= 'z') ++at;
  return at == text.size() && is_digit(text.front());
}

WrittenNumber clause_number(std::string_view text) {
  if (is_clause_number(text)) return {Concept::CLAUSENO, {}, {}, {}};
  std::optional<std::string> mended;
  if (const std::string_view shorter = text.substr(0, text.size() - 1); text.back() == '.' && is_clause_number(shorter))
    mended = shorter;
  return wrong(Concept::CLAUSENO, Code::clause_number_spelling, mended);
}

// The three figures of a date and the mark between them, when the text has that look.
struct DateParts {
  std::array<std::string_view, 3> figures;
  char mark;
};
std::optional<DateParts> date_parts(std::string_view text) {
  const std::size_t first = digits_at(text, 0);
  if (first == 0 || first >= text.size() || (text[first] != '-' && text[first] != '/')) return std::nullopt;
  const std::size_t second = digits_at(text, first + 1);
  const std::size_t third_begin = first + second + 2;
  if (third_begin > text.size() || text[third_begin - 1] != text[first]) return std::nullopt;
  const std::size_t third = digits_at(text, third_begin);
  if (third == 0 || third_begin + third != text.size()) return std::nullopt;
  return DateParts{{text.substr(0, first), text.substr(first + 1, second), text.substr(third_begin)}, text[first]};
}

std::optional<std::string> iso_date(std::string_view year, std::string_view month, std::string_view day) {
  const auto padded = [](std::string_view figure) { return std::string(figure.size() == 1 ? "0" : "") += figure; };
  const std::string iso = std::string(year) + '-' + padded(month) + '-' + padded(day);
  return parse_iso_date(iso) ? std::optional(iso) : std::nullopt;
}

int value_of(std::string_view figure) {
  int value = 0;
  std::from_chars(figure.data(), figure.data() + figure.size(), value);
  return value;
}

// What the text gives when its marks are read as signs: 2025-3-1 is 2021.
std::string difference(const DateParts& parts) {
  return std::to_string(value_of(parts.figures[0]) - value_of(parts.figures[1]) - value_of(parts.figures[2]));
}

WrittenNumber date(std::string_view text, const DateParts& parts) {
  if (read_date(text)) return {Concept::DATE, {}, {}, {}};
  const auto& [a, b, c] = parts.figures;
  if (parts.mark == '-') {
    const auto iso = iso_date(a, b, c);
    if (!iso) return wrong(Concept::DATE, Code::date_not_in_calendar);
    return wrong(Concept::DATE, Code::date_spelling, iso, {difference(parts), *iso});
  }
  // 01/03/2025 is a day of January or of March: only one of the two may exist.
  const auto day_first = iso_date(c, b, a);
  const auto month_first = iso_date(c, a, b);
  if (!day_first && !month_first) return wrong(Concept::DATE, Code::date_not_in_calendar);
  const std::string offered = day_first ? *day_first : *month_first;
  const bool one_reading = !day_first || !month_first || *day_first == *month_first;
  return wrong(Concept::DATE, Code::date_with_slashes, one_reading ? std::optional(offered) : std::nullopt, {offered});
}

// `1,200`: 1_200 or 1.200. `1,5`: 1.5, or 1 and 5. With more marks, only thousands make sense.
WrittenNumber with_comma(std::string_view text, Concept kind) {
  std::string joined;
  std::ranges::copy_if(text, std::back_inserter(joined), [](char c) { return c != ',' && c != '_'; });
  const std::size_t comma = text.find(',');
  const Text doubt = say(Say::comma_doubt_thousands);
  const bool several_marks = comma != text.rfind(',') || text.find('.') != std::string_view::npos;
  if (several_marks)
    return wrong(kind, Code::number_with_comma, {}, {doubt, say(Say::comma_offer_only, {group_digits(joined)})});
  std::string point(text);
  point[comma] = '.';
  if (digits_at(text, comma + 1) != 3) {
    const std::string list = std::string(text.substr(0, comma)) + ", " + std::string(text.substr(comma + 1));
    return wrong(kind, Code::number_with_comma, {}, {doubt, say(Say::comma_offer_list, {point, list})});
  }
  std::string value = point;
  if (const bool percent = value.ends_with('%'); percent) value.pop_back();
  const auto read = read_number(value);
  const std::string shortest = read ? to_text(*read) : value;
  return wrong(kind, Code::number_with_comma, {},
               {doubt, say(Say::comma_offer_thousands, {group_digits(joined), point, shortest})});
}

WrittenNumber problem(std::string_view text, Concept kind, LiteralProblem what) {
  std::string plain;
  std::ranges::copy_if(text, std::back_inserter(plain), [](char c) { return c != '_'; });
  switch (what) {
    case LiteralProblem::grouped_comma: return with_comma(text, kind);
    case LiteralProblem::bare_point:
      if (text.front() == '.') return wrong(kind, Code::bare_point, "0" + std::string(text));
      return wrong(kind, Code::bare_point,
                   std::string(text.substr(0, text.find('.'))) + std::string(text.substr(text.find('.') + 1)));
    case LiteralProblem::bad_grouping: return wrong(kind, Code::number_grouping, group_digits(plain));
    case LiteralProblem::too_many_digits: return wrong(kind, Code::number_too_long);
    case LiteralProblem::empty:
    case LiteralProblem::not_a_number:
    case LiteralProblem::percent_expected:
    case LiteralProblem::percent_unexpected:
    case LiteralProblem::not_a_date:
    case LiteralProblem::no_such_day:
    case LiteralProblem::not_yes_or_no: break;
  }
  return wrong(kind, Code::number_spelling);
}

}  // namespace

WrittenNumber classify_number(std::string_view text, bool of_clause) {
  if (of_clause) return clause_number(text);
  if (const auto parts = date_parts(text)) return date(text, *parts);

  const std::size_t end = std::min(text.find_first_not_of("0123456789_.,% \t"), text.size());
  const std::size_t percent = text.find('%');
  const Concept kind = percent == std::string_view::npos ? Concept::NUMBER : Concept::PCT;
  if (end < text.size())
    return wrong(kind, Code::number_glued, std::string(text.substr(0, end)) + ' ' + std::string(text.substr(end)));
  if (percent == std::string_view::npos) {
    const auto value = read_number(text);
    return value ? WrittenNumber{kind, {}, {}, {}} : problem(text, kind, value.error());
  }
  const std::string_view figure = text.substr(0, text.find_last_not_of(" \t", percent - 1) + 1);
  if (figure.size() < percent) return wrong(kind, Code::percent_apart, std::string(figure) + '%');
  const auto value = read_percent(text);
  return value ? WrittenNumber{kind, {}, {}, {}} : problem(text, kind, value.error());
}

}  // namespace hito::parse
