#include "base/diagnostics.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <tuple>

namespace hito {
namespace {

struct Words {
  std::string_view es;
  std::string_view en;
  std::string_view in(Language language) const { return language == Language::es ? es : en; }
};
constexpr auto say_table = std::to_array<Words>({
#define HITO_TEXT(name, es, en) {es, en},
#include "base/messages/texts.def"
#include "base/messages/texts_use.def"
#include "base/messages/texts_prove.def"
#undef HITO_TEXT
});

constexpr auto numbers = std::to_array<std::uint16_t>({
#define HITO_DIAGNOSTIC(name, severity, number, ...) number,
#include "base/messages/all.def"
#undef HITO_DIAGNOSTIC
});

constexpr bool all_different() {
  auto copy = numbers;
  std::ranges::sort(copy);
  return std::ranges::adjacent_find(copy) == copy.end();
}
static_assert(all_different(), "two rows of base/messages/*.def have the same number");

char severity_letter(Severity severity) {
  switch (severity) {
    case Severity::error: return 'E';
    case Severity::warning: return 'W';
    case Severity::note: return 'N';
  }
  throw InternalError("a severity out of its enumeration");
}

// Less-than of places: none, then source, then data; within each by position.
bool before(const Place& a, const Place& b) {
  if (a.index() != b.index()) return a.index() < b.index();
  if (const auto* span = std::get_if<Span>(&a)) {
    const auto& other_span = std::get<Span>(b);
    return std::tie(span->begin, span->end) < std::tie(other_span.begin, other_span.end);
  }
  if (const auto* cell = std::get_if<DataPlace>(&a)) {
    const auto& other_cell = std::get<DataPlace>(b);
    return std::tie(cell->file, cell->line, cell->column, cell->value) <
           std::tie(other_cell.file, other_cell.line, other_cell.column, other_cell.value);
  }
  return false;
}

std::vector<MessageRow> make_table() {
  std::vector<MessageRow> rows{
#define HITO_DIAGNOSTIC(name, severity, number, es_message, es_label, es_help, es_explanation, en_message, en_label, \
                        en_help, en_explanation)                                                                     \
  {Code::name,                                                                                                       \
   #name,                                                                                                            \
   Severity::severity,                                                                                               \
   {Wording{es_message, es_label, es_help, es_explanation}, Wording{en_message, en_label, en_help, en_explanation}}},
#include "base/messages/all.def"
#undef HITO_DIAGNOSTIC
  };
  std::ranges::sort(rows, {}, &MessageRow::code);
  return rows;
}

}  // namespace

std::string filled_in(std::string_view pattern, Language language, const std::vector<Text>& args) {
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const bool is_place = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 1] >= '0' &&
                          pattern[at + 1] <= '9' && pattern[at + 2] == '}';
    const std::size_t index = is_place ? static_cast<std::size_t>(pattern[at + 1] - '0') : args.size();
    if (index < args.size()) {
      out += args[index][language];
      at += 3;
    } else {
      out += pattern[at++];
    }
  }
  return out;
}

const std::vector<MessageRow>& message_table() {
  static const std::vector<MessageRow> table = make_table();
  return table;
}

const MessageRow& row_of(Code code) {
  const auto& table = message_table();
  const auto row = std::ranges::lower_bound(table, code, {}, &MessageRow::code);
  require(row != table.end() && row->code == code, "a diagnostic code without a row in base/messages");
  return *row;
}

std::string in_general(std::string_view words) {
  std::string out;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] != '{') {
      out += words[at];
      continue;
    }
    const std::size_t close = words.find('}', at);
    const bool opens = at == 0 && close + 1 < words.size() && words[close + 1] != ' ';
    if (!opens) out += "…";
    at = close;
  }
  // Made of arguments alone it says nothing in general.
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return std::ranges::any_of(out, is_letter) ? out : std::string();
}

std::string spell(Code code) {
  return fmt::format("HITO-{}{:04}", severity_letter(row_of(code).severity), static_cast<unsigned>(code));
}

std::optional<Code> read_code(std::string_view text) {
  const auto starts = [&](std::string_view word) {
    return text.size() >= word.size() && std::ranges::equal(text.substr(0, word.size()), word, {}, [](char c) {
             return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
           });
  };
  if (starts("hito-")) text.remove_prefix(5);
  if (starts("e") || starts("w") || starts("n")) text.remove_prefix(1);
  unsigned number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  const auto& table = message_table();
  const auto row = std::ranges::find(table, number, [](const MessageRow& r) { return static_cast<unsigned>(r.code); });
  return row == table.end() ? std::nullopt : std::optional(row->code);
}

std::string Diagnostic::message(Language language) const {
  return filled_in(row_of(code).in[index_of(language)].message, language, args);
}
std::string Diagnostic::label(Language language) const {
  return filled_in(row_of(code).in[index_of(language)].label, language, args);
}
std::string Diagnostic::help(Language language) const {
  return filled_in(row_of(code).in[index_of(language)].help, language, args);
}

Diagnostic& Diagnostics::report(Code code, Place place, std::vector<Text> args) {
  const auto severity = static_cast<std::size_t>(row_of(code).severity);
  Diagnostic found{code, std::move(place), std::move(args), {}, std::nullopt};
  ++told_[severity];
  if (kept_[severity] == most_findings_kept) return not_kept_ = std::move(found);
  ++kept_[severity];
  return all_.emplace_back(std::move(found));
}

void Diagnostics::add(const Diagnostics& other) {
  for (const Diagnostic& found : other.all_) {
    Diagnostic& added = report(found.code, found.place, found.args);
    added.also = found.also;
    added.fix = found.fix;
  }
  for (std::size_t severity = 0; severity < told_.size(); ++severity)
    told_[severity] += other.told_[severity] - other.kept_[severity];
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> out = all_;
  const auto words = [](const Text& text) { return text.in; };
  std::ranges::stable_sort(out, [&](const Diagnostic& a, const Diagnostic& b) {
    if (before(a.place, b.place)) return true;
    if (before(b.place, a.place)) return false;
    if (a.code != b.code) return a.code < b.code;
    return std::ranges::lexicographical_compare(a.args, b.args, {}, words, words);
  });
  const std::size_t left_out = size() - all_.size();
  if (left_out > 0) out.push_back({Code::findings_not_kept, {}, {std::to_string(left_out)}, {}, std::nullopt});
  return out;
}

void require(bool holds, const char* what) {
  if (!holds) throw InternalError(what);
}

std::string say(Say text, Language language, const std::vector<Text>& args) {
  const auto index = static_cast<std::size_t>(text);
  require(index < say_table.size(), "a text without a row in base/messages/texts*.def");
  return filled_in(say_table[index].in(language), language, args);
}

Text say(Say text, const std::vector<Text>& args) {
  return {say(text, Language::es, args), say(text, Language::en, args)};
}

}  // namespace hito
