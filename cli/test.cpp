#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/text_wrap.h"
#include "cli/engine.h"
#include "cli/open.h"
#include "cli/progress_line.h"
#include "cli/verbs.h"
#include "driver/driver.h"

namespace hito::cli {
namespace {

// The report as text: examples, what they exercise, properties.
class Report {
 public:
  Report(const Source& source, const driver::TestReport& report, Language language)
      : source_(source), report_(report), language_(language) {}

  std::string to_text() const { return examples() + coverage() + properties(); }

 private:
  std::string words(Say text, const std::vector<Text>& args = {}) const { return say(text, language_, args); }

  std::string place(Span span) const {
    return fmt::format("{}:{}", source_.file_at(span.begin).path, source_.number_in_file(source_.line_of(span.begin)));
  }

  std::string examples() const {
    if (report_.examples.empty()) return words(Say::examples_none) + "\n";
    std::string out;
    std::size_t passed = 0;
    for (const driver::ExampleResult& example : report_.examples) {
      passed += example.passed() ? 1 : 0;
      const Say verdict = example.passed() ? Say::example_passes
                          : example.ran    ? Say::example_differs
                                           : Say::example_did_not_run;
      out += fmt::format("{}  {}  {}\n", words(verdict), place(example.span), example.title);
      for (const driver::Difference& difference : example.differences) out += line_of(difference);
    }
    const std::size_t other_ways = report_.examples.size() - passed;
    return out + words(Say::examples_counts, {std::to_string(passed), std::to_string(other_ways)}) + "\n";
  }

  std::string line_of(const driver::Difference& difference) const {
    std::string out = fmt::format("    {}  {}", place(difference.span), difference.what[language_]);
    if (!difference.found.empty()) {
      out += ": " + words(Say::expected_and_found, {difference.expected, difference.found});
    }
    return out + "\n";
  }

  std::string coverage() const {
    const auto done = std::ranges::count_if(report_.coverage, &driver::Exercised::done);
    const std::string all = std::to_string(report_.coverage.size());
    if (report_.examples.empty() || report_.coverage.empty()) return {};
    if (static_cast<std::size_t>(done) == report_.coverage.size()) return words(Say::coverage_complete, {all}) + "\n";
    std::string out = words(Say::coverage_counts, {std::to_string(done), all}) + "\n";
    for (const driver::Exercised& item : report_.coverage) {
      if (!item.done) out += fmt::format("    {}  {}\n", place(item.span), item.what[language_]);
    }
    return out;
  }

  std::string properties() const {
    if (report_.properties.empty()) return {};
    std::string out = words(Say::properties_word) + ":\n";
    for (const driver::PropertyResult& property : report_.properties) {
      out += fmt::format("    {}  {}: {}\n", place(property.span), property.text, verdict_of(property));
      for (const auto& [name, value] : property.witness) {
        out += fmt::format("        {} = {}\n", name[language_], value[language_]);
      }
    }
    return out;
  }

  std::string verdict_of(const driver::PropertyResult& property) const {
    switch (property.verdict) {
      case runtime::Verdict::holds_here: return words(Say::tested_property_holds, {std::to_string(property.cases)});
      case runtime::Verdict::not_exercised: return words(Say::tested_property_not_exercised);
      case runtime::Verdict::fails_here:
        return property.example.empty() ? words(Say::tested_property_fails)
                                        : words(Say::tested_property_fails_in, {property.example});
    }
    throw InternalError("a verdict out of its enumeration");
  }

  const Source& source_;
  const driver::TestReport& report_;
  Language language_;
};

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
};

int test_one(const std::string& path, const Asked& asked, const Console& console, driver::Timings* timings) {
  Diagnostics found;
  const auto opened = open_contract(path, console, false, found, timings);
  if (!opened) return could_not_work;
  const Source& source = opened->source;
  const Language language = console.language_for(opened->compiled.contract.language);
  if (found.has_errors()) {
    console.show(Stream::remarks, found, &source, language, false);
    return exit_code(found);
  }
  Progress progress;
  progress.step = Step::settle;
  std::optional<ProgressLine> line(std::in_place, progress, console, language);
  const auto report = driver::test(opened->compiled, asked.engine, found, timings);
  line.reset();
  console.show(Stream::remarks, found, &source, language, false);
  if (!report) {
    console.show(report.error(), language, false);
    return could_not_work;
  }
  console.say(Stream::result,
              wrapped_lines(Report(source, *report, language).to_text(), console.columns(Stream::result)));
  const Text below = shortfall(*report, asked.min_coverage);
  if (!below.empty())
    console.say(Stream::remarks, wrapped_lines(below[language] + "\n", console.columns(Stream::remarks)));
  const bool well = report->passed() && below.empty();
  return well ? exit_code(found) : std::max(exit_code(found), found_something);
}

}  // namespace

int test(const Arguments& arguments, const Console& console) {
  driver::Timings timings;
  Diagnostics mistakes;
  const Asked asked{read_engine(arguments, mistakes), read_min_coverage(arguments, mistakes)};
  if (mistakes.has_errors()) {
    console.show(Stream::remarks, mistakes, nullptr, console.language(), false);
    return could_not_work;
  }
  int code = all_well;
  for (const std::string& path : arguments.operands) code = std::max(code, test_one(path, asked, console, &timings));
  if (arguments.has(Opt::timings)) console.say(Stream::remarks, timings.to_text());
  return code;
}

}  // namespace hito::cli
