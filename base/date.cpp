#include "base/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace hito {
namespace {

constexpr int first_year = 1;
constexpr int last_year = 9999;
// No two supported dates are further apart.
constexpr std::int64_t most_months = 12 * 10'000;
constexpr std::int64_t most_days = 366 * 10'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

std::chrono::sys_days to_chrono(Date date) { return std::chrono::sys_days{std::chrono::days{date.days}}; }

unsigned days_in(int year, unsigned month) {
  const auto last = std::chrono::year{year} / std::chrono::month{month} / std::chrono::last;
  return static_cast<unsigned>(last.day());
}

enum class Part : unsigned char { day, month, year, separator };
struct PatternPiece {
  Part part;
  std::size_t length;
};

PatternPiece first_piece(std::string_view pattern) {
  const auto starts = [&](std::string_view word) {
    return pattern.size() >= word.size() &&
           std::ranges::equal(pattern.substr(0, word.size()), word, {}, [](char c) { return lower(c); });
  };
  if (starts("dd")) return {Part::day, 2};
  if (starts("mm")) return {Part::month, 2};
  if (starts("yyyy") || starts("aaaa")) return {Part::year, 4};
  return {Part::separator, 1};
}

// The month `months` after that of `date`, or nothing out of the supported years.
struct YearMonth {
  int year;
  unsigned month;
};
std::optional<YearMonth> shifted_month(YearMonthDay from, std::int64_t months) {
  if (months > most_months || months < -most_months) return std::nullopt;
  const std::int64_t index = std::int64_t{from.year} * 12 + (from.month - 1) + months;
  if (index < first_year * 12 || index > last_year * 12 + 11) return std::nullopt;
  return YearMonth{static_cast<int>(index / 12), static_cast<unsigned>(index % 12) + 1};
}

}  // namespace

std::optional<Date> make_date(int year, unsigned month, unsigned day) {
  if (year < first_year || year > last_year || month < 1 || month > 12) return std::nullopt;
  if (day < 1 || day > days_in(year, month)) return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  return Date{static_cast<std::int32_t>(std::chrono::sys_days{ymd}.time_since_epoch().count())};
}

YearMonthDay civil(Date date) {
  const std::chrono::year_month_day ymd{to_chrono(date)};
  return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day())};
}

std::string to_iso(Date date) {
  const YearMonthDay d = civil(date);
  return fmt::format("{:04}-{:02}-{:02}", d.year, d.month, d.day);
}

std::optional<Date> parse_iso_date(std::string_view text) { return parse_date(text, "yyyy-mm-dd"); }

bool is_date_pattern(std::string_view pattern) {
  std::array<int, 3> times{};
  while (!pattern.empty()) {
    const PatternPiece piece = first_piece(pattern);
    const char c = pattern.front();
    if (piece.part != Part::separator)
      ++times[static_cast<std::size_t>(piece.part)];
    else if (is_letter(c) || is_digit(c))
      return false;
    pattern.remove_prefix(piece.length);
  }
  return times == std::array<int, 3>{1, 1, 1};
}

std::optional<YearMonthDay> read_date_parts(std::string_view text, std::string_view pattern) {
  if (!is_date_pattern(pattern)) return std::nullopt;
  std::array<unsigned, 3> value{};
  while (!pattern.empty()) {
    const PatternPiece piece = first_piece(pattern);
    if (text.size() < piece.length) return std::nullopt;
    const std::string_view written = text.substr(0, piece.length);
    if (piece.part == Part::separator) {
      if (written != pattern.substr(0, 1)) return std::nullopt;
    } else {
      if (!std::ranges::all_of(written, is_digit)) return std::nullopt;
      for (const char digit : written) {
        unsigned& figure = value[static_cast<std::size_t>(piece.part)];
        figure = figure * 10 + static_cast<unsigned>(digit - '0');
      }
    }
    text.remove_prefix(piece.length);
    pattern.remove_prefix(piece.length);
  }
  if (!text.empty()) return std::nullopt;
  return YearMonthDay{static_cast<int>(value[2]), value[1], value[0]};
}

std::optional<Date> parse_date(std::string_view text, std::string_view pattern) {
  const auto parts = read_date_parts(text, pattern);
  if (!parts) return std::nullopt;
  return make_date(parts->year, parts->month, parts->day);
}

std::string to_pattern(Date date, std::string_view pattern) {
  const YearMonthDay parts = civil(date);
  std::string out(pattern);
  const auto put = [&](char letter, const std::string& figure) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto at = std::ranges::find(out, letter, lower);
    if (at != out.end()) std::ranges::copy(figure, at);
  };
  // Years come first: no figure puts a letter back.
  const std::string year = fmt::format("{:04}", parts.year);
  put('y', year);
  put('a', year);
  put('m', fmt::format("{:02}", parts.month));
  put('d', fmt::format("{:02}", parts.day));
  return out;
}

std::optional<Date> add_days(Date date, std::int64_t days) {
  static const Date first = *make_date(first_year, 1, 1);
  static const Date last = *make_date(last_year, 12, 31);
  if (days > most_days || days < -most_days) return std::nullopt;
  const std::int64_t sum = date.days + days;
  if (sum < first.days || sum > last.days) return std::nullopt;
  return Date{static_cast<std::int32_t>(sum)};
}

std::optional<Date> add_months_clamped(Date date, std::int64_t months) {
  const YearMonthDay from = civil(date);
  const auto to = shifted_month(from, months);
  if (!to) return std::nullopt;
  return make_date(to->year, to->month, std::min(from.day, days_in(to->year, to->month)));
}

std::optional<Date> add_months_exact(Date date, std::int64_t months) {
  const YearMonthDay from = civil(date);
  const auto to = shifted_month(from, months);
  if (!to) return std::nullopt;
  return make_date(to->year, to->month, from.day);
}

Date first_of_month(Date date) { return Date{date.days - static_cast<std::int32_t>(civil(date).day) + 1}; }

Date last_of_month(Date date) {
  const YearMonthDay d = civil(date);
  return Date{date.days + static_cast<std::int32_t>(days_in(d.year, d.month) - d.day)};
}

std::int64_t whole_months(Date from, Date to) {
  if (to < from) return -whole_months(to, from);
  const YearMonthDay a = civil(from);
  const YearMonthDay b = civil(to);
  const std::int64_t count = std::int64_t{b.year - a.year} * 12 + (std::int64_t{b.month} - std::int64_t{a.month});
  // `from` moved by `count` months lands in the month of `to`: before it, on it, or up to 30 days after.
  const std::optional<Date> landed = add_months_clamped(from, count);
  return landed && *landed <= to ? count : count - 1;
}

std::int64_t whole_years(Date from, Date to) { return whole_months(from, to) / 12; }

}  // namespace hito
