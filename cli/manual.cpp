// The manual page, hito(1), from the tables of commands.h: source for man(7).
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/help.h"
#include "driver/version.h"

namespace hito::cli {
namespace {

// Text as troff takes it: what stands between grave accents in bold, hyphens as they are typed, no line that would be
// taken for a request.
std::string troff(std::string_view text) {
  std::string out;
  bool bold = false;
  for (const char c : text) {
    const bool starts_line = out.empty() || out.back() == '\n';
    if (c == '`') {
      bold = !bold;
      out += bold ? "\\fB" : "\\fR";
    } else if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      if (starts_line && (c == '.' || c == '\'')) out += "\\&";
      out += c;
    }
  }
  return out;
}

class Page {
 public:
  explicit Page(Language language) : language_(language) {}

  std::string to_text() {
    out_ = fmt::format(".TH HITO 1 \"\" \"Hito {}\" \"{}\"\n", driver::version, word(Say::man_title));
    section(Say::man_name);
    out_ += "hito \\- " + troff(word(Say::man_one_line)) + "\n";
    section(Say::man_synopsis);
    out_ += troff("`hito` " + word(Say::usage_all).substr(std::string_view("hito ").size())) + "\n";
    section(Say::man_description);
    out_ += troff(word(Say::man_about)) + "\n.PP\n" + troff(word(Say::more_help)) + "\n";
    section(Say::man_commands);
    for (const Say group : groups()) {
      out_ += ".SS " + word(group) + "\n";
      for (const VerbRow& verb : verbs()) {
        if (verb.group == group) add(verb);
      }
    }
    list(Say::man_exit_status, exits);
    list(Say::man_environment, variables);
    section(Say::examples_word);
    code(word(Say::main_examples));
    return std::move(out_);
  }

 private:
  struct Item {
    std::string_view term;
    Say text;
  };
  static constexpr auto exits =
      std::to_array<Item>({{"0", Say::exit_0}, {"1", Say::exit_1}, {"2", Say::exit_2}, {"130, 143", Say::exit_130}});
  static constexpr auto variables = std::to_array<Item>({{"HITO_LANG", Say::env_hito_lang},
                                                         {"LC_ALL, LC_MESSAGES, LANG", Say::env_locale},
                                                         {"NO_COLOR", Say::env_no_color},
                                                         {"CLICOLOR_FORCE", Say::env_force_color},
                                                         {"TERM", Say::env_term},
                                                         {"COLUMNS", Say::env_columns},
                                                         {"XDG_CACHE_HOME", Say::env_cache}});

  std::string word(Say text) const { return say(text, language_); }

  // Headings of man pages are capitals.
  void section(Say heading) {
    std::string text = word(heading);
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    out_ += ".SH " + text + "\n";
  }

  void item(std::string_view term, const std::string& text) {
    out_ += ".TP\n.B " + troff(term) + "\n" + troff(text) + "\n";
  }

  template <class Items>
  void list(Say heading, const Items& items) {
    section(heading);
    for (const Item& one : items) item(one.term, word(one.text));
  }

  void code(const std::string& lines) { out_ += ".PP\n.RS 4\n.nf\n" + troff(lines) + "\n.fi\n.RE\n"; }

  void add(const VerbRow& verb) {
    out_ += ".PP\n.B " + troff(usage_of(verb, language_)) + "\n.PP\n" + troff(say(verb.details, language_)) + "\n";
    const std::string twin(verb.name.in(other(language_)));
    if (twin != verb.name.in(language_)) out_ += troff(say(Say::also_called, language_, {twin})) + "\n";
    for (const OptionRow& row : options()) {
      if (row.belongs_to(verb.id)) item(option_names(row, language_), say(row.help, language_));
    }
    code(say(verb.examples, language_));
  }

  Language language_;
  std::string out_;
};

}  // namespace

std::string manual(Language language) { return Page(language).to_text(); }

}  // namespace hito::cli
