#include "cli/help.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/source.h"
#include "base/text_wrap.h"

namespace hito::cli {
namespace {

std::string examples(Say commands, Language language, std::size_t columns) {
  std::string indented = "  ";
  for (const char c : say(commands, language)) {
    indented += c;
    if (c == '\n') indented += "  ";
  }
  return wrapped_commands(indented, columns) + "\n";
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
  out += heading(Say::examples_word, language) + examples(Say::main_examples, language, columns);
  std::size_t width = 0;
  for (const VerbRow& verb : verbs()) width = std::max(width, display_width(verb.name.in(language)));
  for (const Say group : groups()) {
    TwoColumns rows(width);
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
  out += heading(Say::examples_word, language) + examples(verb.examples, language, columns);
  TwoColumns rows;
  for (const OptionRow& row : options()) {
    if (row.belongs_to(verb.id)) rows.add(option_names(row, language), say(row.help, language));
  }
  return out + heading(Say::options_word, language) + rows.to_text(columns);
}

}  // namespace hito::cli
