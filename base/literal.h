// The one reader of written values: numbers, percents, dates, durations, yes and no, amounts. Source text, CSV cells,
// reported values on the command line, JSON strings and example cells all come through here, so that a figure means
// the same wherever it is written.
#pragma once
#include <expected>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/number.h"

namespace hito {

// Why a text is not the value it was taken for. The caller turns it into a message with its place.
enum class LiteralProblem : unsigned char {
  empty,
  not_a_number,        // letters, two points, stray signs …
  grouped_comma,       // 1,200: one thousand two hundred, or one point two?
  bare_point,          // "5." or ".5"
  bad_grouping,        // 1_20_0, _1, 1__0
  too_many_digits,     // over 40 digits before the point or 40 after it
  percent_expected,    // 0.785 where a percent is wanted
  percent_unexpected,  // 12% where a plain number is wanted
  not_a_date,
  no_such_day,  // 2025-02-30
  not_yes_or_no,
};

// How decimals are written in a data file. Grouping marks are refused unless declared.
struct NumberStyle {
  char decimal_mark = '.';
  char grouping = '\0';  // '\0': none
};

// Number with optional '-', digits, '_' between groups of three, '.' decimals: the spelling of the language.
// Plain digits without '_' are the same value.
std::expected<Rational, LiteralProblem> read_number(std::string_view text, NumberStyle style = {});
// A number followed at once by '%': "12.5%" is 1/8.
std::expected<Rational, LiteralProblem> read_percent(std::string_view text, NumberStyle style = {});
// ISO date, or by `pattern` when it is not empty.
std::expected<Date, LiteralProblem> read_date(std::string_view text, std::string_view pattern = {});
// 1 0 yes no sí si no true false (any case), unless the caller has a list of its own.
std::expected<bool, LiteralProblem> read_yes_no(std::string_view text);
// Decimals written in `text` after the decimal mark ("1.50" -> 2), 0 without one; the percent sign does not count.
unsigned written_decimals(std::string_view text, NumberStyle style = {});

}  // namespace hito
