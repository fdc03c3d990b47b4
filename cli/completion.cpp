// Scripts that let a shell complete what the tables of commands.h hold.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "cli/help.h"

namespace hito::cli {
namespace {

// Both spellings, or the one when they are the same.
std::vector<std::string> spellings(const Name& name, std::string_view before = {}) {
  std::vector<std::string> out{fmt::format("{}{}", before, name.es)};
  if (name.es != name.en) out.push_back(fmt::format("{}{}", before, name.en));
  return out;
}

// Every spelling of all of them, parted by spaces.
std::string all_spellings(std::span<const Name> names) {
  std::string out;
  for (const Name& name : names) {
    for (const std::string& word : spellings(name)) out += (out.empty() ? "" : " ") + word;
  }
  return out;
}

std::string options_of(const VerbRow& verb) {
  std::string out;
  for (const OptionRow& row : options()) {
    if (!row.belongs_to(verb.id)) continue;
    for (const std::string& word : spellings(row.name, "--")) out += (out.empty() ? "" : " ") + word;
  }
  return out;
}

std::string verb_pattern(const VerbRow& verb) { return fmt::format("{}", fmt::join(spellings(verb.name), "|")); }

// A summary inside single quotes.
std::string quoted(std::string text) {
  for (std::size_t at = 0; (at = text.find('\'', at)) != std::string::npos; at += 4) text.replace(at, 1, "'\\''");
  return "'" + text + "'";
}

// What `compgen` is asked for.
std::string bash_words(Takes takes, const std::string& choices) {
  switch (takes) {
    case Takes::nothing:
    case Takes::text: return "-W ''";
    case Takes::file: return "-f";
    case Takes::folder: return "-d";
    case Takes::choice: return fmt::format("-W '{}'", choices);
  }
  throw InternalError("a kind of value out of its enumeration");
}

std::string bash() {
  std::string names;
  for (const VerbRow& verb : verbs()) names += fmt::format("{} ", fmt::join(spellings(verb.name), " "));
  std::string out =
      "_hito() {\n"
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]} options\n"
      "  COMPREPLY=()\n"
      "  if ((COMP_CWORD == 1)); then\n";
  out += fmt::format("    COMPREPLY=($(compgen -W '{}--help --version' -- \"$word\"))\n    return\n  fi\n", names);
  out += "  case $verb:$before in\n";
  for (const VerbRow& verb : verbs()) {
    for (const OptionRow& row : options()) {
      if (!row.belongs_to(verb.id) || row.takes == Takes::nothing) continue;
      std::string patterns;
      for (const std::string& spelled : spellings(verb.name)) {
        for (const std::string& option : spellings(row.name, "--")) {
          patterns += fmt::format("{}{}:{}", patterns.empty() ? "" : "|", spelled, option);
        }
      }
      out += fmt::format("    {}) COMPREPLY=($(compgen {} -- \"$word\")); return ;;\n", patterns,
                         bash_words(row.takes, all_spellings(row.choices)));
    }
  }
  out += "  esac\n  case $verb in\n";
  for (const VerbRow& verb : verbs()) {
    out += fmt::format("    {}) options='{}'", verb_pattern(verb), options_of(verb));
    const std::string others = bash_words(verb.operand, {});
    const std::string first =
        verb.actions.words.empty() ? others : bash_words(Takes::choice, all_spellings(verb.actions.words));
    out += "; [[ $word == -* ]] || ";
    if (first != others)
      out += fmt::format("if ((COMP_CWORD == 2)); then COMPREPLY=($(compgen {} -- \"$word\")); else ", first);
    out += fmt::format("COMPREPLY=($(compgen {} -- \"$word\"))", others);
    out += first != others ? "; fi ;;\n" : " ;;\n";
  }
  out +=
      "  esac\n"
      "  [[ $word != -* ]] || COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n"
      "}\n"
      "complete -o filenames -F _hito hito\n";
  return out;
}

std::string zsh_option(const OptionRow& row, const std::string& name, Language language) {
  std::string text = say(row.help, language);
  std::ranges::replace(text, '`', '"');
  for (const char mark : {'[', ']', ':'}) std::erase(text, mark);
  std::string out = fmt::format("{}--{}[{}]", row.repeats ? "*" : "", name, text);
  if (row.takes == Takes::nothing) return quoted(out);
  out += fmt::format(":{}:", row.value.in(language));
  if (row.takes == Takes::choice) out += fmt::format("({})", all_spellings(row.choices));
  if (row.takes == Takes::file) out += "_files";
  if (row.takes == Takes::folder) out += "_files -/";
  return quoted(out);
}

std::string zsh_operands(const VerbRow& verb) {
  const std::string first =
      verb.actions.words.empty() ? "" : fmt::format("'1: :({})' ", all_spellings(verb.actions.words));
  switch (verb.operand) {
    case Takes::nothing:
    case Takes::text: return first + "'*: :'";
    case Takes::file: return first + "'*: :_files'";
    case Takes::folder: return first + "'*: :_files -/'";
    case Takes::choice: break;
  }
  throw InternalError("a kind of operand that no command takes");
}

std::string zsh(Language language) {
  std::string out =
      "#compdef hito\n"
      "_hito() {\n"
      "  local -a commands\n"
      "  commands=(\n";
  for (const VerbRow& verb : verbs()) {
    for (const std::string& word : spellings(verb.name)) {
      out += fmt::format("    {}\n", quoted(word + ":" + say(verb.summary, language)));
    }
  }
  out +=
      "  )\n"
      "  if ((CURRENT == 2)); then\n"
      "    _describe hito commands\n"
      "    return\n"
      "  fi\n"
      "  local verb=$words[2]\n"
      "  shift words\n"
      "  ((CURRENT--))\n"
      "  case $verb in\n";
  for (const VerbRow& verb : verbs()) {
    out += fmt::format("    {}) _arguments", verb_pattern(verb));
    for (const OptionRow& row : options()) {
      if (!row.belongs_to(verb.id)) continue;
      for (const std::string& name : spellings(row.name)) out += " \\\n      " + zsh_option(row, name, language);
    }
    out += fmt::format(" \\\n      {} ;;\n", zsh_operands(verb));
  }
  return out + "  esac\n}\n_hito \"$@\"\n";
}

std::string fish(Language language) {
  std::string out;
  for (const VerbRow& verb : verbs()) {
    for (const std::string& word : spellings(verb.name)) {
      out += fmt::format("complete -c hito -n __fish_use_subcommand -f -a {} -d {}\n", word,
                         quoted(say(verb.summary, language)));
    }
  }
  for (const VerbRow& verb : verbs()) {
    const std::string condition =
        quoted(fmt::format("__fish_seen_subcommand_from {}", fmt::join(spellings(verb.name), " ")));
    if (!verb.actions.words.empty()) {
      const std::string words = all_spellings(verb.actions.words);
      out += fmt::format("complete -c hito -n {} -f -a {}\n",
                         quoted(fmt::format("__fish_seen_subcommand_from {}; and not __fish_seen_subcommand_from {}",
                                            fmt::join(spellings(verb.name), " "), words)),
                         quoted(words));
    }
    if (verb.operand == Takes::nothing || verb.operand == Takes::text)
      out += fmt::format("complete -c hito -n {} -f\n", condition);
    if (verb.operand == Takes::folder)
      out += fmt::format("complete -c hito -n {} -f -a '(__fish_complete_directories)'\n", condition);
    for (const OptionRow& row : options()) {
      if (!row.belongs_to(verb.id)) continue;
      for (const std::string& name : spellings(row.name)) {
        out += fmt::format("complete -c hito -n {} -l {} -d {}", condition, name, quoted(say(row.help, language)));
        if (row.takes == Takes::choice) out += fmt::format(" -x -a {}", quoted(all_spellings(row.choices)));
        if (row.takes == Takes::text) out += " -x";
        if (row.takes == Takes::file) out += " -r";
        if (row.takes == Takes::folder) out += " -x -a '(__fish_complete_directories)'";
        out += '\n';
      }
    }
  }
  return out;
}

}  // namespace

std::string completion(std::string_view shell, Language language) {
  if (shell == "bash") return bash();
  if (shell == "zsh") return zsh(language);
  require(shell == "fish", "a shell that was not checked");
  return fish(language);
}

}  // namespace hito::cli
