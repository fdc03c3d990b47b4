#include "driver/simulate.h"

#include "base/text_wrap.h"
#include "cli/open.h"
#include "cli/request.h"
#include "cli/verbs.h"

namespace hito::cli {
namespace {

// Names, figures and lines, in columns.
std::string listed(const std::vector<driver::ParameterShown>& all, Language language) {
  if (all.empty()) return say(Say::simulate_no_parameters, language) + "\n";
  std::size_t names = 0, values = 0;
  for (const driver::ParameterShown& one : all) {
    names = std::max(names, display_width(one.name));
    values = std::max(values, display_width(one.value));
  }
  std::string text;
  for (const driver::ParameterShown& one : all)
    text += one.name + std::string(names - display_width(one.name) + 2, ' ') + one.value +
            std::string(values - display_width(one.value) + 2, ' ') +
            say(Say::simulate_line, language, {std::to_string(one.line)}) + "\n";
  return text;
}

}  // namespace

int simulate(const Arguments& arguments, const Console& console) {
  Diagnostics found;
  driver::SimulateRequest request{read_request(arguments, found), {}};
  const bool lists = arguments.has(Opt::parameters);
  if (!lists && !arguments.has(Opt::scenarios)) found.report(Code::scenarios_missing, {});
  if (found.has_errors()) {
    console.show(Stream::remarks, found, nullptr, console.language(), false);
    return could_not_work;
  }
  const auto opened = open_contract(arguments.operands.front(), arguments.all(Opt::amendment), console, false, found);
  if (!opened) return could_not_work;
  const Language language = console.language_for(opened->compiled.contract.language);
  if (lists) {
    console.show(Stream::remarks, found, &opened->source, language, false);
    if (!found.has_errors())
      console.say(Stream::result, listed(driver::parameters(opened->source, opened->compiled), language));
    return exit_code(found);
  }
  request.scenarios = arguments.one(Opt::scenarios);
  // A file is put in its place when it is whole; the standard output is written to as lines come.
  std::string kept;
  const auto write = [&](std::string_view text) -> Result<void> {
    if (arguments.has(Opt::results))
      kept += text;
    else
      console.say(Stream::result, text);
    return {};
  };
  Result<std::optional<driver::Simulated>> done = std::nullopt;
  if (!found.has_errors()) done = driver::simulate(opened->source, opened->compiled, request, write, found);
  console.show(Stream::remarks, found, &opened->source, language, false);
  const auto fail = [&](const Failure& failure) {
    console.show(failure, language, false);
    return could_not_work;
  };
  if (!done) return fail(done.error());
  if (!*done) return exit_code(found);
  if (arguments.has(Opt::results))
    if (const auto written = driver::write_file(arguments.one(Opt::results), kept); !written)
      return fail(written.error());
  const driver::Simulated& counts = **done;
  std::string told = say(Say::simulate_counts, language,
                         {std::to_string(counts.scenarios), std::to_string(counts.compiled),
                          std::to_string(counts.by_reference), std::to_string(counts.refused)});
  for (const Text& warning : counts.warnings) console.say(Stream::remarks, warning[language] + "\n");
  if (!counts.why.empty()) told += "\n" + say(Say::simulate_why, language, {counts.why});
  console.say(Stream::remarks, told + "\n");
  return counts.refused > 0 ? std::max(exit_code(found), found_something) : exit_code(found);
}

}  // namespace hito::cli
