#include "cli/engine.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <thread>

namespace hito::cli {
namespace {

constexpr unsigned most_threads = 256;

// As many as there are processors, or as asked for.
unsigned read_threads(const Arguments& arguments, Diagnostics& mistakes) {
  if (!arguments.has(Opt::threads)) return std::clamp(std::thread::hardware_concurrency(), 1U, most_threads);
  const std::string text = arguments.one(Opt::threads);
  unsigned threads = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), threads);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  if (!whole || threads < 1 || threads > most_threads) {
    mistakes.report(Code::option_value_unknown, {}, {name_of(Opt::threads), text, say(Say::threads_are_written)});
    return 1;
  }
  return threads;
}

// The user's own folder of caches, as the desktop convention has it (XDG Base Directory); nothing where there is none.
std::optional<std::string> own_cache() {
  const auto folder = [](const char* variable) -> std::string {
    const char* value = std::getenv(variable);
    return value != nullptr && value[0] == '/' ? value : "";
  };
  if (const std::string caches = folder("XDG_CACHE_HOME"); !caches.empty()) return caches + "/hito";
  if (const std::string home = folder("HOME"); !home.empty()) return home + "/.cache/hito";
  return std::nullopt;
}

}  // namespace

Text name_of(Opt option) {
  const auto row = std::ranges::find(options(), option, &OptionRow::id);
  const auto name = [&](Language language) { return "--" + std::string(row->name.in(language)); };
  return {name(Language::es), name(Language::en)};
}

driver::EngineChoice read_engine(const Arguments& arguments, Diagnostics& mistakes) {
  driver::EngineChoice choice;
  const std::string engine = arguments.one(Opt::engine, "auto");
  if (engine == "reference") choice.engine = driver::Engine::reference;
  if (engine == "jit") choice.engine = driver::Engine::jit;
  if (engine == "both") choice.engine = driver::Engine::both;
  choice.threads = read_threads(arguments, mistakes);
  // Threads that are asked for are used, however few the rows.
  if (arguments.has(Opt::threads)) choice.least_points = 1;
  choice.cache = read_cache(arguments);
  return choice;
}

std::optional<std::string> read_cache(const Arguments& arguments) {
  const std::string cache = arguments.one(Opt::cache, "");
  return cache == "no" ? std::nullopt : cache.empty() ? own_cache() : std::optional(cache);
}

}  // namespace hito::cli
