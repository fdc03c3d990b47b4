#include <algorithm>

#include "cli/verbs.h"
#include "driver/driver.h"

namespace hito::cli {
namespace {

struct Counts {
  std::size_t errors = 0, warnings = 0;
};

int check_one(const std::string& path, const Arguments& arguments, const Console& console, Counts& counts,
              driver::Timings* timings) {
  const bool json = arguments.one(Opt::format) == "json";
  const auto source = driver::load(path);
  if (!source) {
    console.show(source.error(), console.language(), json);
    return could_not_work;
  }
  Diagnostics found;
  const auto compiled = driver::compile(*source, found, timings);
  if (!compiled) {
    console.show(compiled.error(), console.language(), json);
    return could_not_work;
  }
  console.show(Stream::result, found, &*source, console.language_for(compiled->contract.language), json);
  counts.errors += found.count(Severity::error);
  counts.warnings += found.count(Severity::warning);
  return exit_code(found);
}

}  // namespace

int check(const Arguments& arguments, const Console& console) {
  Counts counts;
  driver::Timings timings;
  int code = all_well;
  for (const std::string& path : arguments.operands) {
    code = std::max(code, check_one(path, arguments, console, counts, &timings));
  }
  if (console.is_terminal(Stream::remarks)) {
    const Say summary = counts.errors + counts.warnings == 0 ? Say::check_clean : Say::check_counts;
    const std::vector<Text> numbers{std::to_string(counts.errors), std::to_string(counts.warnings)};
    if (code != could_not_work) console.say(Stream::remarks, say(summary, console.language(), numbers) + "\n");
  }
  if (arguments.has(Opt::timings)) console.say(Stream::remarks, timings.to_text());
  return code;
}

}  // namespace hito::cli
