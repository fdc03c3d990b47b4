#include "cli/arguments.h"

#include <algorithm>
#include <optional>

namespace hito::cli {
namespace {

constexpr Name help_word{"ayuda", "help"};

// "`hito check`" is spelled as it was typed, so that messages repeat the reader's words.
class Reader {
 public:
  Reader(const std::vector<std::string>& words, Diagnostics& diagnostics) : words_(words), diagnostics_(diagnostics) {}

  Arguments read() {
    find_verb_word();
    for (at_ = 0; at_ < words_.size(); ++at_) {
      if (at_ == verb_at_) continue;
      if (only_operands_ || words_[at_].size() < 2 || words_[at_][0] != '-') {
        arguments_.operands.push_back(words_[at_]);
      } else if (words_[at_] == "--") {
        only_operands_ = true;
      } else {
        read_option();
      }
    }
    if (arguments_.verb != nullptr) check_operands();
    return std::move(arguments_);
  }

 private:
  // The first word that is neither an option nor the value of one.
  void find_verb_word() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::string& word = words_[i];
      if (help_word.is(word)) {
        verb_at_ = i;
        hear(help_word, word);
        arguments_.options[Opt::help] = {""};
        if (i + 1 < words_.size() && find_verb(words_[i + 1]) != nullptr) continue;
        return;
      }
      if (takes_next(word)) {
        ++i;
        continue;
      }
      if (word.starts_with("-")) continue;
      if (!arguments_.has(Opt::help)) {
        verb_at_ = i;
        typed_ = word;
      }
      arguments_.verb = find_verb(word);
      if (arguments_.verb != nullptr) {
        hear(arguments_.verb->name, word);
      } else if (!arguments_.has(Opt::help)) {
        report_verb(word);
      }
      return;
    }
  }

  void hear(const Name& name, std::string_view word) {
    arguments_.in_spanish = arguments_.in_spanish || name.is_only_spanish(word);
  }

  // An option whose value is the word after it.
  static bool takes_next(const std::string& word) {
    return word.starts_with("--") && std::ranges::any_of(options(), [&](const OptionRow& row) {
             return row.takes != Takes::nothing && row.name.is(std::string_view(word).substr(2));
           });
  }

  void report_verb(const std::string& word) {
    std::vector<std::string> names;
    for (const VerbRow& row : verbs()) names.insert(names.end(), {std::string(row.name.es), std::string(row.name.en)});
    const std::string near = closest(word, names);
    Text help = !near.empty() ? say(Say::did_you_mean, {"hito " + near}) : say(Say::see_verbs);
    if (near.empty() && word.find('.') != std::string::npos) {
      help = Text(say(Say::did_you_mean, Language::es, {"hito revisar " + word}),
                  say(Say::did_you_mean, Language::en, {"hito check " + word}));
    }
    diagnostics_.report(Code::unknown_verb, {}, {word, std::move(help)});
  }

  const OptionRow* find_option(std::string_view name) const {
    const OptionRow* any = nullptr;
    for (const OptionRow& row : options()) {
      if (!row.name.is(name)) continue;
      if (arguments_.verb == nullptr || row.belongs_to(arguments_.verb->id)) return &row;
      any = &row;
    }
    return arguments_.verb == nullptr ? any : nullptr;
  }

  void read_option() {
    const std::string& word = words_[at_];
    if (word == "-h") {
      arguments_.options[Opt::help] = {""};
      return;
    }
    const std::size_t equals = word.find('=');
    const std::string typed = word.substr(0, equals);
    std::optional<std::string> value;
    if (equals != std::string::npos) value = word.substr(equals + 1);
    const OptionRow* row = typed.starts_with("--") ? find_option(std::string_view(typed).substr(2)) : nullptr;
    if (row == nullptr) {
      if (arguments_.verb != nullptr || typed_.empty()) report_option(typed);
      return;
    }
    hear(row->name, std::string_view(typed).substr(2));
    if (row->takes == Takes::nothing) {
      if (value) diagnostics_.report(Code::option_value_unexpected, {}, {typed, *value});
      arguments_.options[row->id] = {""};
    } else {
      if (!value && at_ + 1 < words_.size() && !is_option(words_[at_ + 1])) value = words_[++at_];
      keep(*row, typed, value);
    }
  }

  // A value may begin with a hyphen ("-5%", "-" alone); the name of an option is none.
  bool is_option(const std::string& word) const {
    if (!word.starts_with("--")) return false;
    return word == "--" || find_option(std::string_view(word).substr(2, word.find('=') - 2)) != nullptr;
  }

  void keep(const OptionRow& row, const std::string& typed, std::optional<std::string> value) {
    if (!value && row.may_stand_alone) {
      arguments_.options[row.id] = {""};
      return;
    }
    if (!value || value->empty()) {
      const auto shown = [&](Language language) { return std::string(row.value.in(language)); };
      diagnostics_.report(Code::option_value_missing, {}, {typed, Text(shown(Language::es), shown(Language::en))});
      return;
    }
    if (row.takes == Takes::choice) {
      const auto choice = std::ranges::find_if(row.choices, [&](const Name& name) { return name.is(*value); });
      if (choice == row.choices.end()) return report_choice(row, typed, *value);
      hear(*choice, *value);
      value = std::string(choice->en);
    }
    auto& values = arguments_.options[row.id];
    if (!row.repeats && !values.empty()) {
      diagnostics_.report(Code::option_given_twice, {}, {typed, values.front(), *value});
      return;
    }
    values.push_back(std::move(*value));
  }

  void report_choice(const OptionRow& row, const std::string& typed, const std::string& value) {
    const auto list = [&](Language language) {
      std::string out;
      for (const Name& name : row.choices) out += (out.empty() ? "`" : ", `") + std::string(name.in(language)) + "`";
      return out;
    };
    diagnostics_.report(Code::option_value_unknown, {},
                        {typed, value, say(Say::values_are, {Text(list(Language::es), list(Language::en))})});
  }

  void report_option(const std::string& typed) {
    std::string near;
    for (const Language language : {language_typed(), other(language_typed())}) {
      std::vector<std::string> names;
      for (const OptionRow& row : options()) {
        if (arguments_.verb != nullptr && !row.belongs_to(arguments_.verb->id)) continue;
        names.push_back("--" + std::string(row.name.in(language)));
      }
      if (near.empty()) near = closest(typed, names);
    }
    unknown_option_ = true;
    const std::string command = typed_.empty() ? "hito" : "hito " + typed_;
    Text help = near.empty() ? say(Say::see_options, {command}) : say(Say::did_you_mean, {near});
    diagnostics_.report(Code::unknown_option, {}, {typed, command, std::move(help)});
  }

  // The language whose word the verb is.
  Language language_typed() const {
    return arguments_.verb != nullptr && typed_ == arguments_.verb->name.es ? Language::es : Language::en;
  }

  void check_operands() {
    const VerbRow& verb = *arguments_.verb;
    const auto first_example = [&](Language language) {
      const std::string examples = say(verb.examples, language);
      return examples.substr(0, examples.find('\n'));
    };
    Text example(first_example(Language::es), first_example(Language::en));
    if (arguments_.operands.size() < verb.least) {
      diagnostics_.report(Code::argument_missing, {}, {typed_, say(verb.missing), std::move(example)});
    } else if (arguments_.operands.size() > verb.most && !unknown_option_) {
      // After an option that is not known, a word too many may be its value.
      diagnostics_.report(Code::argument_unexpected, {}, {arguments_.operands[verb.most], typed_, std::move(example)});
    }
    if (!verb.actions.words.empty() && !arguments_.operands.empty()) read_action(arguments_.operands.front());
  }

  void read_action(std::string& typed) {
    const Actions& actions = arguments_.verb->actions;
    const auto meant = std::ranges::find_if(actions.words, [&](const Name& name) { return name.is(typed); });
    if (meant == actions.words.end()) {
      diagnostics_.report(actions.unknown, {}, {typed});
      return;
    }
    hear(*meant, typed);
    typed = meant->en;
  }

  const std::vector<std::string>& words_;
  Diagnostics& diagnostics_;
  Arguments arguments_;
  std::string typed_;
  std::size_t at_ = 0;
  std::size_t verb_at_ = std::string::npos;
  bool only_operands_ = false;
  bool unknown_option_ = false;
};

}  // namespace

std::string Arguments::one(Opt option, std::string otherwise) const {
  const auto found = options.find(option);
  return found == options.end() || found->second.empty() ? otherwise : found->second.front();
}

std::vector<std::string> Arguments::all(Opt option) const {
  const auto found = options.find(option);
  return found == options.end() ? std::vector<std::string>() : found->second;
}

Arguments read_arguments(const std::vector<std::string>& words, Diagnostics& diagnostics) {
  Diagnostics found;
  Arguments arguments = Reader(words, found).read();
  if (arguments.has(Opt::help) || arguments.has(Opt::version)) return arguments;
  for (const Diagnostic& mistake : found.all()) diagnostics.report(mistake.code, mistake.place, mistake.args);
  return arguments;
}

}  // namespace hito::cli
