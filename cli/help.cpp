#include "cli/help.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/source.h"
#include "base/text_wrap.h"

namespace hito::cli {
namespace {

constexpr std::string_view margin = "  ";

// Two columns: what is written and what it does. Where they do not fit beside each other, one below the other.
class Columns {
 public:
  // The left column takes at least `width`.
  explicit Columns(std::size_t width = 0) : width_(width) {}
  void add(std::string left, std::string right) { rows_.emplace_back(std::move(left), std::move(right)); }
  std::string to_text(std::size_t columns) const {
    // Less than this is too narrow for sentences.
    constexpr std::size_t least_beside = 30;
    std::size_t width = width_;
    for (const auto& [left, right] : rows_) width = std::max(width, display_width(left));
    const std::size_t from = margin.size() + width + 2;
    const bool beside = columns >= from + least_beside;
    std::string out;
    for (const auto& [left, right] : rows_) {
      out += fmt::format("{}{}", margin, left);
      if (beside) {
        const std::string space(width - display_width(left) + 2, ' ');
        out += space + wrapped(right, columns, from, from) + "\n";
      } else {
        out += "\n      " + wrapped(right, columns, 6, 6) + "\n";
      }
    }
    return out;
  }

 private:
  std::size_t width_;
  std::vector<std::pair<std::string, std::string>> rows_;
};

std::string indented(const std::string& lines) {
  std::string out = "  ";
  for (const char c : lines) {
    out += c;
    if (c == '\n') out += "  ";
  }
  return out + "\n";
}

// A paragraph that was laid out for a wide screen, in one line, so that it can be laid out again.
std::string paragraph(std::string text, std::size_t columns) {
  if (columns != no_limit) std::ranges::replace(text, '\n', ' ');
  return text;
}

std::string heading(Say word, Language language) { return fmt::format("\n{}:\n", say(word, language)); }

}  // namespace

std::string option_names(const OptionRow& row, Language language) {
  const std::string_view own = row.name.in(language);
  const std::string_view twin = row.name.in(other(language));
  std::string out = row.id == Opt::help ? "-h, --" : "--";
  out += own;
  if (twin != own) out += fmt::format(", --{}", twin);
  if (row.takes != Takes::nothing) out += fmt::format(" {}", row.value.in(language));
  return out;
}

std::string usage_of(const VerbRow& verb, Language language) {
  const std::string_view operands = verb.operands.in(language);
  const std::string words = fmt::format("{}{}{}", verb.name.in(language), operands.empty() ? "" : " ", operands);
  return say(Say::usage_one, language, {words});
}

std::string help(Language language, std::size_t columns) {
  std::string out = wrapped(say(Say::tagline, language), columns) + "\n\n";
  out +=
      wrapped(fmt::format("{}: {}", say(Say::usage_word, language), say(Say::usage_all, language)), columns, 4) + "\n";
  out += heading(Say::examples_word, language) + indented(say(Say::main_examples, language));
  std::size_t width = 0;
  for (const VerbRow& verb : verbs()) width = std::max(width, display_width(verb.name.in(language)));
  for (const Say group : groups()) {
    Columns rows(width);
    for (const VerbRow& verb : verbs()) {
      if (verb.group == group) rows.add(std::string(verb.name.in(language)), say(verb.summary, language));
    }
    out += heading(group, language) + rows.to_text(columns);
  }
  return out + "\n" + wrapped(say(Say::more_help, language), columns) + "\n" +
         wrapped(say(Say::exit_codes, language), columns) + "\n";
}

std::string help(const VerbRow& verb, Language language, std::size_t columns) {
  std::string out =
      wrapped(fmt::format("{}: {}", say(Say::usage_word, language), usage_of(verb, language)), columns, 4) + "\n\n";
  out += wrapped(paragraph(say(verb.details, language), columns), columns) + "\n";
  const std::string twin(verb.name.in(other(language)));
  if (twin != verb.name.in(language)) out += say(Say::also_called, language, {twin}) + "\n";
  out += heading(Say::examples_word, language) + indented(say(verb.examples, language));
  Columns rows;
  for (const OptionRow& row : options()) {
    if (row.belongs_to(verb.id)) rows.add(option_names(row, language), say(row.help, language));
  }
  return out + heading(Say::options_word, language) + rows.to_text(columns);
}

}  // namespace hito::cli
