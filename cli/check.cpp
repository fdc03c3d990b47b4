#include <algorithm>
#include <optional>
#include <set>

#include "base/sarif.h"
#include "cli/verbs.h"
#include "driver/driver.h"
#include "driver/version.h"

namespace hito::cli {
namespace {

struct Counts {
  std::size_t errors = 0, warnings = 0;
  std::set<Language> languages;  // that findings were told in
};

// `sarif`: the document that findings go to, where they are asked for as one; else null.
int check_one(const std::string& path, const Arguments& arguments, const Console& console, Counts& counts,
              driver::Timings* timings, SarifLog* sarif) {
  const bool json = arguments.one(Opt::format) == "json";
  const auto fail = [&](const Failure& failure) {
    if (sarif != nullptr) sarif->add(failure, console.language());
    console.show(failure, console.language(), json);
    return could_not_work;
  };
  Diagnostics found;
  const auto source = driver::load_whole(path, found, arguments.all(Opt::amendment));
  if (!source) return fail(source.error());
  const auto compiled = driver::compile(*source, found, timings);
  if (!compiled) return fail(compiled.error());
  const Language language = console.language_for(compiled->contract.language);
  counts.languages.insert(language);
  if (sarif != nullptr) {
    sarif->add(found, &*source, language);
  } else {
    console.show(Stream::result, found, &*source, language, json);
  }
  counts.errors += found.count(Severity::error);
  counts.warnings += found.count(Severity::warning);
  return exit_code(found);
}

}  // namespace

int check(const Arguments& arguments, const Console& console) {
  Counts counts;
  driver::Timings timings;
  std::optional<SarifLog> sarif;
  if (arguments.one(Opt::format) == "sarif") sarif.emplace(std::string(driver::version), console.language());
  int code = all_well;
  for (const std::string& path : arguments.operands) {
    code = std::max(code, check_one(path, arguments, console, counts, &timings, sarif ? &*sarif : nullptr));
  }
  if (sarif) console.say(Stream::result, sarif->to_text());
  if (console.is_terminal(Stream::remarks)) {
    const Say summary = counts.errors + counts.warnings == 0 ? Say::check_clean : Say::check_counts;
    const std::vector<Text> numbers{std::to_string(counts.errors), std::to_string(counts.warnings)};
    const Language language = counts.languages.size() == 1 ? *counts.languages.begin() : console.language();
    if (code != could_not_work) console.say(Stream::remarks, say(summary, language, numbers) + "\n");
  }
  if (arguments.has(Opt::timings)) console.say(Stream::remarks, timings.to_text());
  return code;
}

}  // namespace hito::cli
