// init: a contract to start from.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/source.h"
#include "base/text_wrap.h"
#include "cli/questions.h"
#include "cli/start.h"
#include "cli/verbs.h"
#include "driver/driver.h"

namespace hito::cli {
namespace {

namespace fs = std::filesystem;

std::string list_of_examples(Language language, std::size_t columns) {
  TwoColumns rows;
  for (const auto& [name, title] : example_titles(language)) rows.add(name, title);
  return wrapped(say(Say::init_list, language), columns) + "\n" + rows.to_text(columns);
}

Failure cannot_ask() {
  const auto names = [](Language language) {
    std::string out;
    for (const auto& [name, title] : example_titles(language)) out += (out.empty() ? "`" : ", `") + name + "`";
    return out;
  };
  return {Code::cannot_ask, {Text(names(Language::es), names(Language::en))}};
}

// The language that the contract must have: only one that was asked for by name changes an example.
std::optional<Language> wanted(const Arguments& arguments) { return language_of(arguments.one(Opt::lang)); }

std::string path_in(const std::string& folder, const StartFile& file) {
  return (fs::path(folder) / file.name).lexically_normal().string();
}

// A Failure when one of the files is there, whatever it is.
Result<void> none_is_there(const std::string& folder, const std::vector<StartFile>& files) {
  for (const StartFile& file : files) {
    std::error_code ignored;
    const std::string path = path_in(folder, file);
    if (fs::exists(fs::symlink_status(path, ignored))) return std::unexpected(Failure{Code::file_exists, {path}});
  }
  return {};
}

Result<std::vector<StartFile>> files_to_write(const std::string& folder, const Arguments& arguments,
                                              const Console& console) {
  const std::string from = arguments.one(Opt::from);
  if (!from.empty() && from != "example") return example_files(from, wanted(arguments));
  std::vector<StartFile> usual = compose(usual_start(console.language()));
  if (from == "example") return usual;
  if (!can_ask()) return std::unexpected(cannot_ask());
  // Nobody should answer eight questions to learn that the folder is taken.
  if (auto is_free = none_is_there(folder, usual); !is_free) return std::unexpected(is_free.error());
  const auto start = ask_start(console);
  if (!start) return std::unexpected(start.error());
  return compose(*start);
}

// Either all of them are new or none is written.
Result<void> write_all(const std::string& folder, const std::vector<StartFile>& files) {
  if (auto is_free = none_is_there(folder, files); !is_free) return is_free;
  if (auto made = driver::make_folder(folder); !made) return made;
  std::vector<driver::NewFile> all;
  for (const StartFile& file : files) all.push_back({path_in(folder, file), file.bytes});
  return driver::write_files(all);
}

// As a shell takes it.
std::string quoted(const std::string& path) {
  const auto is_plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._/").find(c) != std::string_view::npos || static_cast<unsigned char>(c) >= 0x80;
  };
  if (!path.empty() && std::ranges::all_of(path, is_plain)) return path;
  std::string out = "'";
  for (const char c : path) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

std::string next_steps(const std::string& folder, const std::vector<StartFile>& files, Language language) {
  const auto path_of = [&](const StartFile& file) { return quoted(path_in(folder, file)); };
  std::string list;
  std::string more;
  for (const StartFile& file : files) {
    list += (list.empty() ? "" : ", ") + path_of(file);
    if (file.name.ends_with(".json")) {
      const OptionRow& row = *std::ranges::find(options(), Opt::inputs, &OptionRow::id);
      more = fmt::format(" --{} {}", row.name.in(language), path_of(file));
    }
  }
  std::string out = say(Say::init_wrote, language, {list}) + "\n" + say(Say::init_next, language) + "\n";
  const std::tuple<Verb, std::string, Say> steps[] = {{Verb::check, "", Say::init_next_check},
                                                      {Verb::test, "", Say::init_next_test},
                                                      {Verb::pay, more, Say::init_next_pay},
                                                      {Verb::watch, more, Say::init_next_watch}};
  for (const auto& [verb, options_text, what] : steps) {
    const VerbRow& row = *std::ranges::find(verbs(), verb, &VerbRow::id);
    out += fmt::format("  hito {} {}{}\n      {}\n", row.name.in(language), path_of(files.front()), options_text,
                       say(what, language));
  }
  return out;
}

}  // namespace

int init(const Arguments& arguments, const Console& console) {
  if (arguments.has(Opt::from) && arguments.one(Opt::from).empty()) {
    console.say(Stream::result, list_of_examples(console.language(), console.columns(Stream::result)));
    return all_well;
  }
  const std::string folder = arguments.operands.empty() ? "." : arguments.operands.front();
  const auto files = files_to_write(folder, arguments, console);
  const auto written = files ? write_all(folder, *files) : Result<void>(std::unexpected(files.error()));
  if (!written) {
    console.show(written.error(), console.language(), false);
    return could_not_work;
  }
  console.say(Stream::remarks, next_steps(folder, *files, console.language()));
  return all_well;
}

}  // namespace hito::cli
