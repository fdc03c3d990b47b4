#include "cli/help.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/source.h"

namespace hito::cli {
namespace {

// Two columns: what is written and what it does.
class Columns {
 public:
  void add(std::string left, std::string right) { rows_.emplace_back(std::move(left), std::move(right)); }
  std::string to_text() const {
    std::size_t width = 0;
    for (const auto& [left, right] : rows_) width = std::max(width, display_width(left));
    std::string out;
    for (const auto& [left, right] : rows_) {
      out += fmt::format("  {}{}  {}\n", left, std::string(width - display_width(left), ' '), right);
    }
    return out;
  }

 private:
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

std::string heading(Say word, Language language) { return fmt::format("\n{}:\n", say(word, language)); }

std::string option_names(const OptionRow& row, Language language) {
  const std::string_view own = row.name.in(language);
  const std::string_view twin = row.name.in(other(language));
  std::string out = row.id == Opt::help ? "-h, --" : "--";
  out += own;
  if (twin != own) out += fmt::format(", --{}", twin);
  if (row.takes != Takes::nothing) out += fmt::format(" {}", row.value.in(language));
  return out;
}

}  // namespace

std::string help(Language language) {
  std::string out = fmt::format("{}\n\n{}: {}\n", say(Say::tagline, language), say(Say::usage_word, language),
                                say(Say::usage_all, language));
  out += heading(Say::examples_word, language) + indented(say(Say::main_examples, language));
  Columns columns;
  for (const VerbRow& verb : verbs()) columns.add(std::string(verb.name.in(language)), say(verb.summary, language));
  out += heading(Say::verbs_word, language) + columns.to_text();
  return out + fmt::format("\n{}\n{}\n", say(Say::more_help, language), say(Say::exit_codes, language));
}

std::string help(const VerbRow& verb, Language language) {
  std::string out = fmt::format(
      "{}: {}\n\n{}\n{}\n", say(Say::usage_word, language),
      say(Say::usage_one, language, {std::string(verb.name.in(language)), std::string(verb.operands.in(language))}),
      say(verb.details, language), say(Say::also_called, language, {std::string(verb.name.in(other(language)))}));
  out += heading(Say::examples_word, language) + indented(say(verb.examples, language));
  Columns columns;
  for (const OptionRow& row : options()) {
    if (row.belongs_to(verb.id)) columns.add(option_names(row, language), say(row.help, language));
  }
  return out + heading(Say::options_word, language) + columns.to_text();
}

}  // namespace hito::cli
