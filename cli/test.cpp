#include <algorithm>
#include <charconv>
#include <optional>

#include "base/text_wrap.h"
#include "cli/engine.h"
#include "cli/open.h"
#include "cli/progress_line.h"
#include "cli/test_report.h"
#include "cli/verbs.h"
#include "driver/driver.h"

namespace hito::cli {
namespace {

// A whole percent; nothing where it was not asked for.
std::optional<unsigned> read_min_coverage(const Arguments& arguments, Diagnostics& mistakes) {
  if (!arguments.has(Opt::min_coverage)) return std::nullopt;
  constexpr unsigned all = 100;
  const std::string text = arguments.one(Opt::min_coverage);
  const std::string_view digits = std::string_view(text).substr(0, text.size() - (text.ends_with('%') ? 1 : 0));
  unsigned percent = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), percent);
  if (error == std::errc() && end == digits.data() + digits.size() && percent <= all) return percent;
  mistakes.report(Code::option_value_unknown, {}, {name_of(Opt::min_coverage), text, say(Say::coverage_is_written)});
  return std::nullopt;
}

// What falls short of the coverage asked for, in words; empty when nothing does.
Text shortfall(const driver::TestReport& report, std::optional<unsigned> wanted) {
  constexpr std::size_t whole = 100;
  const auto reached = static_cast<std::size_t>(std::ranges::count_if(report.coverage, &driver::Exercised::done));
  const std::size_t all = report.coverage.size();
  if (!wanted || reached * whole >= all * *wanted) return {};
  return say(Say::coverage_below, {std::to_string(reached), std::to_string(all), std::to_string(*wanted) + "%"});
}

struct Asked {
  driver::EngineChoice engine;
  std::optional<unsigned> min_coverage;
  std::vector<std::string> amendments;
  bool json = false;
};

int test_one(const std::string& path, const Asked& asked, const Console& console, driver::Timings* timings) {
  Diagnostics found;
  const auto opened = open_contract(path, asked.amendments, console, asked.json, found, timings);
  if (!opened) return could_not_work;
  const Source& source = opened->source;
  const Language language = console.language_for(opened->compiled.contract.language);
  if (found.has_errors()) {
    console.show(Stream::remarks, found, &source, language, asked.json);
    return exit_code(found);
  }
  Progress progress;
  progress.step = Step::settle;
  std::optional<ProgressLine> line(std::in_place, progress, console, language);
  const auto report = driver::test(opened->compiled, asked.engine, found, timings);
  line.reset();
  console.show(Stream::remarks, found, &source, language, asked.json);
  if (!report) {
    console.show(report.error(), language, asked.json);
    return could_not_work;
  }
  if (asked.json)
    console.say(Stream::result, report_json(source, *report, language));
  else
    console.say(Stream::result, wrapped_lines(report_text(source, *report, language), console.columns(Stream::result)));
  const Text below = shortfall(*report, asked.min_coverage);
  if (!below.empty() && !asked.json)
    console.say(Stream::remarks, wrapped_lines(below[language] + "\n", console.columns(Stream::remarks)));
  const bool well = report->passed() && below.empty();
  return well ? exit_code(found) : std::max(exit_code(found), found_something);
}

}  // namespace

int test(const Arguments& arguments, const Console& console) {
  driver::Timings timings;
  Diagnostics mistakes;
  const Asked asked{read_engine(arguments, mistakes), read_min_coverage(arguments, mistakes),
                    arguments.all(Opt::amendment), arguments.one(Opt::format) == "json"};
  if (mistakes.has_errors()) {
    console.show(Stream::remarks, mistakes, nullptr, console.language(), asked.json);
    return could_not_work;
  }
  int code = all_well;
  for (const std::string& path : arguments.operands) code = std::max(code, test_one(path, asked, console, &timings));
  if (arguments.has(Opt::timings)) console.say(Stream::remarks, timings.to_text());
  return code;
}

}  // namespace hito::cli
