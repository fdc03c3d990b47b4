// The terminal: which language, which colours, what goes to which stream. Results go to the standard output, the rest
// to the error output.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "cli/arguments.h"

namespace hito::cli {

// Exit codes, the same for every command.
inline constexpr int all_well = 0;
inline constexpr int found_something = 1;
inline constexpr int could_not_work = 2;

enum class Stream : unsigned char { result, remarks };

class Console {
 public:
  // Reads HITO_LANG, LC_ALL, LC_MESSAGES, LANG, NO_COLOR, CLICOLOR_FORCE, TERM and COLUMNS. A Spanish
  // word among the arguments asks for Spanish where neither the option nor HITO_LANG asks for a language.
  explicit Console(const Arguments& arguments);

  // Language of Hito's own words.
  Language language() const { return asked_.value_or(own_); }
  // Language of what is said about a contract: the one asked for, else the contract's.
  Language language_for(Language contract) const { return asked_.value_or(contract); }
  // Why that one, in words: "by HITO_LANG=es".
  const Text& why_language() const { return why_; }
  bool is_terminal(Stream stream) const;
  // Columns of a terminal; no limit for anything else.
  std::size_t columns(Stream stream) const;
  Paint paint(Stream stream) const { return stream == Stream::result ? result_paint_ : remarks_paint_; }

  void say(Stream stream, std::string_view text) const;
  // Every finding, in the order of the source. As text: twenty at most, then how many more there are. As JSON: all,
  // one object a line.
  void show(Stream stream, const Diagnostics& found, const Source* source, Language language, bool json) const;
  void show(const Failure& failure, Language language, bool json) const;
  // Hands on what has been said of the result; that it was not taken is told by flush().
  void push() const;
  // False, with a remark, when the standard output did not take all of the result.
  bool flush() const;

 private:
  void choose_language(const Arguments& arguments);

  std::optional<Language> asked_;
  Language own_ = Language::en;
  Text why_;
  Paint result_paint_ = Paint::plain;
  Paint remarks_paint_ = Paint::plain;
  // Of the first result that the standard output did not take; 0: none.
  mutable int output_error_ = 0;
};

// The value of an environment variable; empty where there is none.
std::string environment(const char* name);
// "es", "es_PE.UTF-8", "es-PE"; nothing for a language that Hito does not speak.
std::optional<Language> language_of(std::string_view tag);

// 2 for a mistake in how Hito was called, 1 for one in the contract or the data, 0 without errors.
int exit_code(const Diagnostics& found);

}  // namespace hito::cli
