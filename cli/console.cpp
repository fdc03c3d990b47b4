#include "cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>

#include "base/reason.h"

namespace hito::cli {
namespace {

constexpr std::size_t most_shown = 20;

// Codes of use and environment start here (base/messages/all.def).
constexpr unsigned first_code_of_use = 9000;

// The variable that says the locale, and its value; empty names where none does.
std::pair<std::string, std::string> locale() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    std::string value = environment(name);
    if (!value.empty()) return {name, std::move(value)};
  }
  return {};
}

FILE* file_of(Stream stream) { return stream == Stream::result ? stdout : stderr; }

Paint paint_for(const std::string& when, bool terminal) {
  if (when == "always") return Paint::colour;
  if (when == "never" || !environment("NO_COLOR").empty()) return Paint::plain;
  const std::string forced = environment("CLICOLOR_FORCE");
  if (!forced.empty() && forced != "0") return Paint::colour;
  return terminal && environment("TERM") != "dumb" ? Paint::colour : Paint::plain;
}

// What fits on a screen: errors before warnings, and the rest in the order of the source.
std::vector<Diagnostic> most_telling(std::vector<Diagnostic> all) {
  std::size_t room = most_shown;
  std::vector<bool> keep(all.size());
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    for (std::size_t i = 0; i < all.size() && room > 0; ++i) {
      if (all[i].severity() != severity) continue;
      keep[i] = true;
      --room;
    }
  }
  std::vector<Diagnostic> kept;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (keep[i]) kept.push_back(std::move(all[i]));
  }
  return kept;
}

// What the terminal says, unless COLUMNS says otherwise; 80 for a terminal that says nothing.
std::size_t columns_of_terminal(int file) {
  constexpr std::size_t usual = 80;
  constexpr std::size_t most = 10'000;
  const std::string asked = environment("COLUMNS");
  std::size_t columns = 0;
  const auto [end, problem] = std::from_chars(asked.data(), asked.data() + asked.size(), columns);
  if (problem == std::errc() && end == asked.data() + asked.size() && columns > 0 && columns <= most) return columns;
  winsize size{};
  return ::ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

}  // namespace

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

std::optional<Language> language_of(std::string_view tag) {
  for (const Language language : languages) {
    const std::string_view own = tag_of(language);
    if (tag.starts_with(own) &&
        (tag.size() == own.size() || tag[own.size()] == '_' || tag[own.size()] == '-' || tag[own.size()] == '.')) {
      return language;
    }
  }
  return std::nullopt;
}

Console::Console(const Arguments& arguments) {
  choose_language(arguments);
  const std::string when = arguments.one(Opt::color, "auto");
  result_paint_ = paint_for(when, is_terminal(Stream::result));
  remarks_paint_ = paint_for(when, is_terminal(Stream::remarks));
}

void Console::choose_language(const Arguments& arguments) {
  const std::string variable = environment("HITO_LANG");
  const auto [name, value] = locale();
  const std::optional<Language> of_locale = language_of(value);
  own_ = arguments.in_spanish ? Language::es : of_locale.value_or(Language::en);
  if ((asked_ = language_of(arguments.one(Opt::lang)))) {
    why_ = hito::say(Say::language_by_option);
  } else if ((asked_ = language_of(variable))) {
    why_ = hito::say(Say::language_by_variable, {"HITO_LANG", variable});
  } else if (arguments.in_spanish) {
    why_ = hito::say(Say::language_by_word);
  } else if (of_locale) {
    why_ = hito::say(Say::language_by_variable, {name, value});
  } else {
    why_ = hito::say(Say::language_by_default);
  }
}

std::size_t Console::columns(Stream stream) const {
  return is_terminal(stream) ? columns_of_terminal(::fileno(file_of(stream))) : no_limit;
}

bool Console::is_terminal(Stream stream) const { return ::isatty(::fileno(file_of(stream))) == 1; }

void Console::say(Stream stream, std::string_view text) const {
  std::fwrite(text.data(), 1, text.size(), file_of(stream));
}

void Console::show(Stream stream, const Diagnostics& found, const Source* source, Language language, bool json) const {
  std::vector<Diagnostic> all = found.sorted();
  if (json) {
    for (const Diagnostic& one : all) say(stream, render_json(one, source, language) + "\n");
    return;
  }
  const std::size_t count = found.size();
  if (count > most_shown) all = most_telling(std::move(all));
  for (const Diagnostic& one : all) say(stream, render(one, source, language, paint(stream), columns(stream)) + "\n");
  if (count > most_shown) {
    say(stream, hito::say(Say::and_more_findings, language, {std::to_string(count - most_shown)}) + "\n");
  }
}

void Console::show(const Failure& failure, Language language, bool json) const {
  Diagnostics found;
  found.report(failure.code, {}, failure.args);
  show(Stream::remarks, found, nullptr, language, json);
}

void Console::push() const {
  const bool failed = std::ferror(stdout) != 0 || std::fflush(stdout) != 0;
  if (failed && output_error_ == 0) output_error_ = errno;
}

bool Console::flush() const {
  push();
  const bool failed = std::ferror(stdout) != 0 || output_error_ != 0;
  if (failed) show(Failure{Code::cannot_write_output, {reason_of(output_error_)}}, language(), false);
  return !failed;
}

int exit_code(const Diagnostics& found) {
  int code = all_well;
  for (const Diagnostic& one : found.all()) {
    if (one.severity() != Severity::error) continue;
    code = std::max(code, static_cast<unsigned>(one.code) >= first_code_of_use ? could_not_work : found_something);
  }
  return code;
}

}  // namespace hito::cli
