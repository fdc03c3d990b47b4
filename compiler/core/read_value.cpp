// Reading one value, step by step: missing → blanks around it → by kind of type → limits of the field.
#include "compiler/core/read_value.h"

#include <algorithm>
#include <array>

#include "base/source.h"
#include "base/unicode.h"
#include "compiler/core/read_number.h"
#include "compiler/core/shown.h"

namespace hito::core {
namespace {

using Read = std::expected<Value, Failure>;

Read refused(Code code, std::vector<Text> args) { return std::unexpected(Failure{code, std::move(args)}); }

bool same_name(std::string_view a, std::string_view b) { return nfc(a) == nfc(b); }

bool among(std::string_view text, const std::vector<std::string>& spellings) {
  return std::ranges::any_of(spellings, [&](const std::string& spelling) { return same_name(text, spelling); });
}

// Spellings that files use for "no value". One of them in a column that does not declare it deserves its own question.
bool looks_missing(std::string_view text) {
  constexpr std::array<std::u32string_view, 15> words{U"na", U"n/a", U"#n/a", U"nan", U"null", U"none", U"nil", U"-",
                                                      U"--", U"s/d", U"sd",   U"nd",  U"n/d",  U".",    U"?"};
  return text.size() <= 4 && std::ranges::find(words, fold(text)) != words.end();
}

std::vector<std::string> names_or(const std::vector<std::string>& own, std::vector<std::string> general) {
  return own.empty() ? std::move(general) : own;
}

Read read_yes_or_no(const Field& field, std::string_view text, Written written) {
  const Spelling& spelling = field.spelling;
  if (among(text, spelling.yes)) return true;
  if (among(text, spelling.no)) return false;
  const auto general = read_yes_no(text);
  // Spellings of its own replace the general ones in a data file; in the contract both are understood.
  const bool replaced = general && written == Written::in_data && !(*general ? spelling.yes : spelling.no).empty();
  if (general && !replaced) return *general;
  return refused(Code::cell_not_yes_or_no,
                 {shown(text), list_of(names_or(spelling.yes, {"1", "yes", "sí", "si", "true"})),
                  list_of(names_or(spelling.no, {"0", "no", "false"}))});
}

// The pattern with the year's letter of each language.
Text pattern_in_words(std::string_view pattern) {
  const auto with_year = [&](char letter) {
    std::string out(pattern);
    std::ranges::replace_if(out, [](char c) { return c == 'y' || c == 'Y' || c == 'a' || c == 'A'; }, letter);
    return out;
  };
  return {with_year('a'), with_year('y')};
}

Read within_dates(const Field& field, std::string_view text, Date date) {
  const Bounds& bounds = field.bounds;
  if (bounds.first && date < *bounds.first) return refused(Code::cell_too_early, {shown(text), to_iso(*bounds.first)});
  if (bounds.last && date > *bounds.last) return refused(Code::cell_too_late, {shown(text), to_iso(*bounds.last)});
  return date;
}

Read read_day(const Field& field, std::string_view text, Written written) {
  const std::string& declared = field.spelling.date_pattern;
  const std::string_view pattern = declared.empty() ? std::string_view("yyyy-mm-dd") : declared;
  auto date = read_date(text, pattern);
  if (!date && written == Written::in_contract && !declared.empty()) date = read_date(text);
  if (date) return within_dates(field, text, *date);
  if (date.error() == LiteralProblem::no_such_day)
    return refused(Code::cell_no_such_day, {shown(text), pattern_in_words(pattern)});
  const Date sample = *make_date(2026, 3, 31);
  return refused(Code::cell_not_a_date, {shown(text), pattern_in_words(pattern), to_pattern(sample, pattern)});
}

Read read_choice(const Contract& contract, const Field& field, std::string_view text, Written written) {
  // Backticks quote a name that is a keyword.
  const bool quoted = written == Written::in_contract && text.size() > 2 && text.front() == '`' && text.back() == '`';
  const std::string name = nfc(quoted ? text.substr(1, text.size() - 2) : text);
  const std::vector<std::string>& names = contract.choices[field.type.choices].names;
  const auto found = std::ranges::find_if(names, [&](const std::string& choice) { return nfc(choice) == name; });
  if (found != names.end()) return Choice{static_cast<std::uint32_t>(found - names.begin())};
  const std::string near = closest(name, names);
  if (near.empty()) return refused(Code::cell_choice_unknown, {shown(text), list_of(names)});
  return refused(Code::cell_choice_misspelled, {shown(text), near, list_of(names)});
}

Read read_by_kind(const Contract& contract, const Field& field, std::string_view text, Written written,
                  NumberStyle style) {
  switch (field.type.kind) {
    case Kind::number:
      return read_figure(contract, field, text, written, style);
    case Kind::date:
      return read_day(field, text, written);
    case Kind::yes_no:
      return read_yes_or_no(field, text, written);
    case Kind::choice:
      return read_choice(contract, field, text, written);
    case Kind::text:
    case Kind::identifier:
    case Kind::reference:
      return nfc(text);
    // Reported before any value is read.
    case Kind::poison:
    case Kind::estimate:
      return Missing{};
  }
  throw InternalError("a kind of type out of its enumeration");
}

bool is_words(Kind kind) { return kind == Kind::text || kind == Kind::identifier || kind == Kind::reference; }

}  // namespace

std::expected<Value, Failure> read_value(const Contract& contract, const Field& field, std::string_view text,
                                         Written written, NumberStyle style) {
  if (text.empty() || among(text, field.spelling.missing)) return Missing{};
  if (first_bad_utf8(text) != std::string_view::npos) return refused(Code::cell_not_utf8, {shown(text)});
  if (only_blanks(text)) return refused(Code::cell_only_blanks, {shown(text)});
  if (starts_or_ends_blank(text)) return refused(Code::cell_blanks_around, {shown(text)});
  Read value = read_by_kind(contract, field, text, written, style);
  const bool refused_by_kind = !value && !is_words(field.type.kind);
  if (refused_by_kind && looks_missing(text)) return refused(Code::cell_looks_missing, {shown(text)});
  return value;
}

}  // namespace hito::core
