#include "cli/doctor_checks.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <thread>

#include "base/reason.h"
#include "cli/engine.h"
#include "cli/start.h"
#include "documents/print/print.h"
#include "driver/driver.h"
#include "driver/version.h"
#include "runtime/data/arrow_library.h"

namespace hito::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t megabyte = 1'000'000;

Check well(std::string key, Say name, Text found) { return {std::move(key), name, Health::ok, std::move(found), {}}; }
Check unwell(std::string key, Say name, Health health, Text found, Text mend) {
  return {std::move(key), name, health, std::move(found), std::move(mend)};
}

// The contract of `hito init`, by this engine: its examples say what is expected.
bool works(driver::Engine engine) {
  driver::EngineChoice how;
  how.engine = engine;
  const Source source("contract.hito", compose(usual_start(Language::en)).front().bytes);
  Diagnostics found;
  const auto compiled = driver::compile(source, found);
  if (!compiled || found.has_errors()) return false;
  const auto report = driver::test(*compiled, how, found);
  return report && !found.has_errors() && !report->examples.empty() && report->passed();
}

Check check_engine(std::string key, Say name, driver::Engine engine, Health when_not, Say mend) {
  if (works(engine)) return well(std::move(key), name, say(Say::doctor_engine_works));
  return unwell(std::move(key), name, when_not, say(Say::doctor_engine_fails), say(mend));
}

Text megabytes(std::uint64_t bytes) { return std::to_string(bytes / megabyte); }

Check check_cache(const std::optional<std::string>& folder) {
  const std::string key = "compiled_code";
  if (!folder) {
    return unwell(key, Say::doctor_cache, Health::warning, say(Say::doctor_cache_none),
                  say(Say::doctor_mend_cache_none));
  }
  const auto fails = [&](Text why) {
    return unwell(key, Say::doctor_cache, Health::warning, say(Say::doctor_cache_fails, {*folder, std::move(why)}),
                  say(Say::doctor_mend_cache_fails));
  };
  const fs::path path(*folder);
  if (path.has_parent_path()) {
    if (const auto made = driver::make_folder(path.parent_path()); !made) return fails(made.error().args.back());
  }
  // For its user alone: it holds code that will be run.
  if (::mkdir(folder->c_str(), 0700) != 0 && errno != EEXIST) return fails(reason_of(errno));
  struct stat status{};
  if (::stat(folder->c_str(), &status) != 0) return fails(reason_of(errno));
  if (::access(folder->c_str(), W_OK | X_OK) != 0) return fails(reason_of(errno));
  if (status.st_uid != ::geteuid() || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
    return unwell(key, Say::doctor_cache, Health::warning,
                  say(Say::doctor_cache_fails, {*folder, say(Say::doctor_cache_open)}),
                  say(Say::doctor_mend_cache_open, {*folder}));
  }
  return well(key, Say::doctor_cache, say(Say::doctor_cache_works, {*folder}));
}

// Of the disk that holds `folder`.
std::optional<Check> check_disk(std::string key, const std::string& folder) {
  constexpr std::uint64_t least = 200 * megabyte;
  struct statvfs status{};
  if (::statvfs(folder.c_str(), &status) != 0) return std::nullopt;
  const std::uint64_t free = std::uint64_t{status.f_bavail} * status.f_frsize;
  const Text found = say(Say::doctor_disk_free, {megabytes(free), folder});
  if (free >= least) return well(std::move(key), Say::doctor_disk, found);
  return unwell(std::move(key), Say::doctor_disk, Health::warning, found, say(Say::doctor_mend_disk));
}

Check check_language(const Console& console) {
  const std::string asked = environment("HITO_LANG");
  if (!asked.empty() && !language_of(asked)) {
    return unwell("language", Say::doctor_language, Health::warning,
                  say(Say::doctor_language_unknown, {"HITO_LANG", asked}), say(Say::doctor_mend_language));
  }
  const Text name = say(console.language() == Language::es ? Say::language_es : Say::language_en);
  return well("language", Say::doctor_language, say(Say::doctor_language_is, {name, console.why_language()}));
}

// A locale that names no encoding says nothing about the terminal.
Check check_letters() {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const std::string value = environment(name);
    if (value.empty()) continue;
    const std::size_t point = value.find('.');
    if (point == std::string::npos) break;
    std::string encoding = value.substr(point + 1, value.find('@', point) - point - 1);
    std::string plain;
    for (const char c : encoding) {
      if (c != '-') plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (plain == "utf8") break;
    return unwell("letters", Say::doctor_charset, Health::warning,
                  say(Say::doctor_charset_other, {name, value, encoding}), say(Say::doctor_mend_charset));
  }
  return well("letters", Say::doctor_charset, say(Say::doctor_charset_is));
}

Text colour_in_words(const Console& console) {
  if (console.paint(Stream::result) == Paint::colour) return say(Say::colour_on);
  if (!environment("NO_COLOR").empty()) return say(Say::colour_off_because, {"NO_COLOR"});
  if (environment("TERM") == "dumb") return say(Say::colour_off_because, {"TERM=dumb"});
  return say(Say::colour_off);
}

Check check_terminal(const Console& console) {
  constexpr std::size_t least = 60;
  const Text colour = colour_in_words(console);
  if (!console.is_terminal(Stream::result))
    return well("terminal", Say::doctor_terminal, say(Say::doctor_no_terminal, {colour}));
  const std::size_t columns = console.columns(Stream::result);
  const Text found = say(Say::doctor_terminal_columns, {std::to_string(columns), colour});
  if (columns >= least) return well("terminal", Say::doctor_terminal, found);
  return unwell("terminal", Say::doctor_terminal, Health::warning, found, say(Say::doctor_mend_terminal));
}

// The limit of this process; nothing without one.
std::optional<std::uint64_t> limit(__rlimit_resource resource) {
  rlimit found{};
  if (::getrlimit(resource, &found) != 0 || found.rlim_cur == RLIM_INFINITY) return std::nullopt;
  return found.rlim_cur;
}

Check check_open_files() {
  constexpr std::uint64_t least = 64;
  const auto most = limit(RLIMIT_NOFILE);
  if (!most) return well("open_files", Say::doctor_files, say(Say::doctor_files_unlimited));
  const Text found = say(Say::doctor_files_are, {std::to_string(*most)});
  if (*most >= least) return well("open_files", Say::doctor_files, found);
  return unwell("open_files", Say::doctor_files, Health::warning, found, say(Say::doctor_mend_files));
}

Check check_file_size() {
  const auto most = limit(RLIMIT_FSIZE);
  if (!most) return well("file_size", Say::doctor_file_size, say(Say::doctor_files_unlimited));
  return unwell("file_size", Say::doctor_file_size, Health::warning, say(Say::doctor_file_size_is, {megabytes(*most)}),
                say(Say::doctor_mend_file_size));
}

// What the machine has, or what this process may take of it.
Check check_memory() {
  constexpr std::uint64_t least = 512 * megabyte;
  const long pages = ::sysconf(_SC_PHYS_PAGES);
  const long page = ::sysconf(_SC_PAGESIZE);
  std::uint64_t bytes =
      pages > 0 && page > 0 ? static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(page) : least;
  bytes = std::min(bytes, limit(RLIMIT_AS).value_or(bytes));
  const Text found = say(Say::doctor_memory_is, {megabytes(bytes)});
  if (bytes >= least) return well("memory", Say::doctor_memory, found);
  return unwell("memory", Say::doctor_memory, Health::warning, found, say(Say::doctor_mend_memory));
}

// All is well without it, too: nothing else needs it.
Check check_arrow() {
  const std::string key = "arrow_files";
  const auto library = runtime::arrow_library("");
  if (library) return well(key, Say::doctor_arrow, say(Say::doctor_arrow_there, {library->version, library->path}));
  if (library.error().code == Code::read_arrow_absent)
    return well(key, Say::doctor_arrow, say(Say::doctor_arrow_absent));
  const Diagnostic why{library.error().code, {}, library.error().args, {}, {}};
  return unwell(key, Say::doctor_arrow, Health::warning, Text(why.message(Language::es), why.message(Language::en)),
                say(Say::doctor_mend_arrow));
}

// Nothing else needs them.
Check check_documents() {
  std::string all, missing, packages;
  for (const char* program : {"weasyprint", "pandoc"}) {
    all += (all.empty() ? "" : ", ") + std::string(program);
    if (documents::has_program(program)) continue;
    missing += (missing.empty() ? "" : ", ") + std::string(program);
    packages += (packages.empty() ? "" : " ") + std::string(program);
  }
  return well("documents", Say::doctor_documents,
              missing.empty() ? say(Say::doctor_documents_there, {all})
                              : say(Say::doctor_documents_absent, {missing, packages}));
}

}  // namespace

std::vector<Check> examine(const Arguments& arguments, const Console& console) {
  Diagnostics unused;
  const std::optional<std::string> cache = read_engine(arguments, unused).cache;
  std::vector<Check> out;
  out.push_back(well("version", Say::doctor_version, std::string(driver::version)));
  out.push_back(check_engine("reference_engine", Say::doctor_reference, driver::Engine::reference, Health::error,
                             Say::doctor_mend_reference));
  out.push_back(check_engine("compiled_engine", Say::doctor_compiled, driver::Engine::jit, Health::error,
                             Say::doctor_mend_compiled));
  out.push_back(check_cache(cache));
  if (cache) {
    if (auto disk = check_disk("disk", *cache)) out.push_back(std::move(*disk));
  }
  out.push_back(check_language(console));
  out.push_back(check_letters());
  out.push_back(check_terminal(console));
  out.push_back(check_open_files());
  out.push_back(check_file_size());
  out.push_back(check_memory());
  const std::string processors = std::to_string(std::max(std::thread::hardware_concurrency(), 1U));
  out.push_back(well("processors", Say::doctor_threads, say(Say::doctor_threads_are, {processors})));
  out.push_back(check_arrow());
  out.push_back(check_documents());
  return out;
}

}  // namespace hito::cli
