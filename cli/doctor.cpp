// doctor: whether Hito can work here.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/source.h"
#include "base/text_wrap.h"
#include "cli/doctor_checks.h"
#include "cli/verbs.h"
#include "driver/version.h"

namespace hito::cli {
namespace {

std::string_view key_of(Health health) {
  switch (health) {
    case Health::ok: return "ok";
    case Health::warning: return "warning";
    case Health::error: return "error";
  }
  throw InternalError("a state out of its enumeration");
}

Say word_of(Health health) {
  switch (health) {
    case Health::ok: return Say::state_ok;
    case Health::warning: return Say::state_warning;
    case Health::error: return Say::state_error;
  }
  throw InternalError("a state out of its enumeration");
}

std::size_t count(const std::vector<Check>& checks, Health health) {
  return static_cast<std::size_t>(std::ranges::count(checks, health, &Check::health));
}

// Escape code of a colour around the word, where colours are shown.
std::string painted(std::string text, Health health, Paint paint) {
  if (paint == Paint::plain) return text;
  const int colour = health == Health::ok ? 32 : health == Health::warning ? 33 : 31;
  return fmt::format("\x1b[1;{}m{}\x1b[0m", colour, text);
}

std::string to_text(const std::vector<Check>& checks, const Console& console) {
  const Language language = console.language();
  const std::size_t columns = console.columns(Stream::result);
  std::size_t states = 0;
  std::size_t names = 0;
  for (const Check& check : checks) {
    states = std::max(states, display_width(say(word_of(check.health), language)));
    names = std::max(names, display_width(say(check.name, language)));
  }
  std::string out;
  for (const Check& check : checks) {
    const std::string state = say(word_of(check.health), language);
    const std::string name = say(check.name, language);
    const std::size_t from = states + 2 + names + 2;
    out += painted(state, check.health, console.paint(Stream::result));
    out +=
        std::string(states - display_width(state) + 2, ' ') + name + std::string(names - display_width(name) + 2, ' ');
    out += wrapped(check.found[language], columns, from, from) + "\n";
    if (!check.mend.empty()) {
      out += std::string(from, ' ') + wrapped(check.mend[language], columns, from, from) + "\n";
    }
  }
  const std::vector<Text> counts{std::to_string(count(checks, Health::warning)),
                                 std::to_string(count(checks, Health::error))};
  const bool is_well = count(checks, Health::ok) == checks.size();
  return out + say(is_well ? Say::doctor_all_well : Say::doctor_counts, language, counts) + "\n";
}

// Schema hito.doctor/1: keys and states are English and stable, sentences are in `language`.
std::string to_json(const std::vector<Check>& checks, Language language) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Check& check : checks) {
    nlohmann::ordered_json one{{"check", check.key},
                               {"state", key_of(check.health)},
                               {"message", check.found[language]},
                               {"help", check.mend[language]}};
    list.push_back(std::move(one));
  }
  const nlohmann::ordered_json out{{"schema", "hito.doctor/1"},
                                   {"version", driver::version},
                                   {"lang", tag_of(language)},
                                   {"warnings", count(checks, Health::warning)},
                                   {"errors", count(checks, Health::error)},
                                   {"checks", list}};
  // Variables of the environment may hold bytes that are not UTF-8; they become U+FFFD.
  return out.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace

int doctor(const Arguments& arguments, const Console& console) {
  const std::vector<Check> checks = examine(arguments, console);
  const bool json = arguments.one(Opt::format) == "json";
  console.say(Stream::result, json ? to_json(checks, console.language()) : to_text(checks, console));
  return count(checks, Health::error) == 0 ? all_well : could_not_work;
}

}  // namespace hito::cli
