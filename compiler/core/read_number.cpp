#include "compiler/core/read_number.h"

#include <algorithm>

#include "compiler/core/shown.h"
#include "compiler/core/units.h"

namespace hito::core {
namespace {

using Read = std::expected<Value, Failure>;
using Figure = std::expected<Rational, LiteralProblem>;

// Digits of the largest magnitude that needs no declared range: values stay below 10^18.
constexpr unsigned magnitude_digits = 18;
// Digits of a group: after a mark they may be thousands or decimals.
constexpr std::size_t group_size = 3;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

Read refused(Code code, std::vector<Text> args) { return std::unexpected(Failure{code, std::move(args)}); }

// What is known about the text while it is read.
struct Reading {
  const Contract& contract;
  const Field& field;
  std::string_view text;    // as given, for messages
  std::string_view figure;  // without the unit
  Written written;
  NumberStyle style;

  unsigned most_decimals() const { return field.type.integer ? 0 : field.decimals; }
  bool percent() const { return field.type.shape == Shape::percent; }
  // A figure as it should have been written there.
  std::string spelled(const Rational& value) const {
    std::string out = to_text(value);
    if (written == Written::in_contract) return group_digits(out);
    std::ranges::replace(out, '.', style.decimal_mark);
    return out;
  }
  std::string spelled_percent(const Rational& value) const { return spelled(value * Rational(100)) + "%"; }
  // With % when the field is a percent.
  std::string spelled_as_asked(const Rational& figure_value) const {
    return spelled(figure_value) + (percent() ? "%" : "");
  }
};

// The decimal mark of files from elsewhere.
char other_mark(NumberStyle style) { return style.decimal_mark == '.' ? ',' : '.'; }

std::string_view without_percent(std::string_view text) {
  if (text.ends_with('%')) text.remove_suffix(1);
  return text;
}

// "12.500", where fewer than three decimals are admitted: twelve and a half, or twelve thousand five hundred?
bool could_be_thousands(const Reading& in) {
  std::string_view figure = without_percent(in.figure);
  if (figure.starts_with('-')) figure.remove_prefix(1);
  const std::size_t mark = figure.find(in.style.decimal_mark);
  if (mark == std::string_view::npos || figure.size() - mark - 1 != group_size) return false;
  const bool whole_like_a_group =
      mark >= 1 && mark <= group_size && figure.front() != '0' && std::ranges::all_of(figure.substr(0, mark), is_digit);
  // "12.345" with two decimals admitted has one decimal too many, which is what its message says.
  const bool nothing_else_wrong = in.most_decimals() == 0 || figure.ends_with('0');
  return whole_like_a_group && in.most_decimals() < group_size && nothing_else_wrong;
}

std::string digits_only(std::string_view text, char mark) {
  std::string out(text);
  std::erase(out, mark);
  return out;
}

Read two_readings(const Reading& in, const Rational& first, const Rational& second) {
  return refused(Code::cell_reads_two_ways, {shown(in.text), in.spelled_as_asked(first), in.spelled_as_asked(second)});
}

Read not_a_number(const Reading& in) {
  const Rational sample = in.field.type.integer ? Rational(1200) : in.percent() ? Rational(25, 2) : Rational(2401, 2);
  return refused(Code::cell_not_a_number,
                 {shown(in.text), describe(in.contract, in.field.type), in.spelled_as_asked(sample)});
}

// A figure with the decimal mark of other files: as decimals, as thousands, or either.
Read with_the_other_mark(const Reading& in) {
  const std::string_view figure = without_percent(in.figure);
  const char mark = other_mark(in.style);
  const Figure as_decimals = read_number(figure, {mark, in.style.decimal_mark});
  const Figure as_thousands = read_number(figure, {in.style.decimal_mark, mark});
  if (as_decimals && as_thousands) return two_readings(in, *as_thousands, *as_decimals);
  if (!as_decimals && !as_thousands) return not_a_number(in);
  return refused(
      Code::cell_other_marks,
      {shown(in.text), in.spelled_as_asked(as_decimals ? *as_decimals : *as_thousands), std::string(1, mark)});
}

bool reads_with_the_other_mark(const Reading& in) {
  return read_number(without_percent(in.figure), {other_mark(in.style), in.style.decimal_mark}).has_value();
}

bool has_other_minus(std::string_view text) {
  constexpr std::array<std::string_view, 5> dashes{"\u2212", "\u2013", "\u2014", "\u2010", "\u2011"};
  return std::ranges::any_of(dashes, [&](std::string_view dash) { return text.starts_with(dash); });
}

// "5 %": the figure before the space.
Figure before_apart_percent(std::string_view text, NumberStyle style) {
  const std::string_view figure = without_percent(text);
  return read_number(figure.substr(0, figure.find_last_not_of(' ') + 1), style);
}

// 0.785 was 78.5%, and 78.5 too: by the declared range where one of the two alone fits, else by the figure.
bool meant_as_share(const Reading& in, const Rational& value) {
  const core::Bounds& bounds = in.field.bounds;
  const auto fits = [&](const Rational& read) {
    return (!bounds.low || read >= *bounds.low) && (!bounds.high || read <= *bounds.high);
  };
  const bool share = fits(value), percent = fits(value / Rational(100));
  return share == percent ? abs(value) <= Rational(1) : share;
}

Read percent_missing(const Reading& in) {
  if (in.figure.ends_with('%')) {
    const Figure apart = before_apart_percent(in.figure, in.style);
    return refused(Code::cell_percent_apart, {shown(in.text), in.spelled(apart.value_or(Rational(0))) + "%"});
  }
  const Rational value = read_number(in.figure, in.style).value_or(Rational(0));
  const std::string of_share = in.spelled_percent(value), as_it_is = in.spelled(value) + "%";
  if (meant_as_share(in, value))
    return refused(Code::cell_percent_expected, {shown(in.text), of_share, say(Say::percent_if_already, {as_it_is})});
  return refused(Code::cell_percent_expected, {shown(in.text), as_it_is, say(Say::percent_if_share, {of_share})});
}

Read why_not(const Reading& in, LiteralProblem problem) {
  if (has_other_minus(in.text)) return refused(Code::cell_other_minus, {shown(in.text)});
  switch (problem) {
    case LiteralProblem::grouped_comma: return with_the_other_mark(in);
    case LiteralProblem::bare_point: return refused(Code::cell_bare_point, {shown(in.text)});
    case LiteralProblem::bad_grouping:
      if (reads_with_the_other_mark(in)) return with_the_other_mark(in);
      return refused(Code::cell_bad_grouping, {shown(in.text)});
    case LiteralProblem::too_many_digits: return refused(Code::cell_too_many_digits, {shown(in.text)});
    case LiteralProblem::percent_expected: return percent_missing(in);
    case LiteralProblem::percent_unexpected: {
      const Figure figure = before_apart_percent(in.figure, in.style);
      return refused(Code::cell_percent_unexpected, {shown(in.text), describe(in.contract, in.field.type),
                                                     in.spelled(figure.value_or(Rational(0)) / Rational(100)),
                                                     in.spelled(figure.value_or(Rational(0)))});
    }
    case LiteralProblem::empty:
    case LiteralProblem::not_a_number:
    case LiteralProblem::not_a_date:
    case LiteralProblem::no_such_day:
    case LiteralProblem::not_yes_or_no: return not_a_number(in);
  }
  throw InternalError("a problem of a literal out of its enumeration");
}

// Decimals that carry something: "1.50" has one. Of the percent figure for percents.
unsigned significant_decimals(const Reading& in) {
  const std::string_view figure = without_percent(in.figure);
  const unsigned written = written_decimals(figure, in.style);
  if (written == 0) return 0;
  const std::string_view fraction = figure.substr(figure.size() - written);
  const std::size_t last = fraction.find_last_not_of('0');
  return last == std::string_view::npos ? 0 : static_cast<unsigned>(last + 1);
}

Read within_bounds(const Reading& in, Rational value) {
  const Bounds& bounds = in.field.bounds;
  const auto spelled = [&](const Rational& bound) { return spell_value(in.contract, in.field.type, bound); };
  if (bounds.low && value < *bounds.low) return refused(Code::cell_too_low, {shown(in.text), spelled(*bounds.low)});
  if (bounds.high && value > *bounds.high) return refused(Code::cell_too_high, {shown(in.text), spelled(*bounds.high)});
  static const Rational limit(Integer::pow10(magnitude_digits));
  const bool too_large = (!bounds.high && value >= limit) || (!bounds.low && value <= -limit);
  if (too_large) return refused(Code::cell_too_large, {shown(in.text)});
  return value;
}

Read read_bare(const Reading& in) {
  Figure value = in.percent() ? read_percent(in.figure, in.style) : read_number(in.figure, in.style);
  if (!value) return why_not(in, value.error());
  if (could_be_thousands(in)) {
    const Figure thousands = read_number(digits_only(without_percent(in.figure), in.style.decimal_mark), in.style);
    const Rational figure = in.percent() ? *value * Rational(100) : *value;
    if (thousands) return two_readings(in, *thousands, figure);
  }
  const unsigned decimals = significant_decimals(in);
  if (decimals > 0 && in.field.type.integer) return refused(Code::cell_not_whole, {shown(in.text)});
  if (decimals > in.most_decimals())
    return refused(Code::cell_too_many_decimals,
                   {shown(in.text), std::to_string(decimals), std::to_string(in.most_decimals())});
  return within_bounds(in, std::move(*value));
}

// "3 people" -> "3" and "people"; no unit where no letter follows a figure and its spaces.
struct Split {
  std::string_view figure;
  std::string_view unit;
};
Split split_unit(std::string_view text) {
  const auto of_figure = [](char c) { return is_digit(c) || c == '.' || c == ',' || c == '_' || c == '-' || c == '%'; };
  const auto figure_end = static_cast<std::size_t>(std::ranges::find_if_not(text, of_figure) - text.begin());
  const std::size_t unit = text.find_first_not_of(' ', figure_end);
  const bool has_figure = std::ranges::any_of(text.substr(0, figure_end), is_digit);
  if (!has_figure || unit == std::string_view::npos || is_digit(text[unit]) || text[unit] == '%') return {text, {}};
  return {text.substr(0, figure_end), text.substr(unit)};
}

Read with_unit(const Reading& in, std::string_view unit) {
  const Dimension& dimension = in.field.type.dimension;
  const Text expected = dimension_in_words(in.contract, dimension, false);
  const std::string bare(in.figure);
  if (in.written == Written::in_data)
    return refused(Code::cell_has_unit, {shown(in.text), bare, describe(in.contract, in.field.type)});
  if (dimension.none())
    return refused(Code::cell_unit_unexpected,
                   {shown(in.text), shown(unit), bare, describe(in.contract, in.field.type)});
  if (!names_dimension(in.contract, dimension, unit))
    return refused(Code::cell_other_unit, {shown(in.text), shown(unit), expected, bare});
  return read_bare(in);
}

}  // namespace

std::expected<Value, Failure> read_figure(const Contract& contract, const Field& field, std::string_view text,
                                          Written written, NumberStyle style) {
  const Split split = split_unit(text);
  const Reading in{contract, field, text, split.figure, written, style};
  if (split.unit.empty()) return read_bare(in);
  const bool readable = read_number(split.figure, style) || read_percent(split.figure, style);
  // "1O0" and "12abc" are slips, not figures with a unit: a unit stands apart.
  const bool apart = split.figure.data() + split.figure.size() != split.unit.data();
  if (!readable || !apart) {
    const Reading whole{contract, field, text, text, written, style};
    return why_not(whole, LiteralProblem::not_a_number);
  }
  return with_unit(in, split.unit);
}

}  // namespace hito::core
