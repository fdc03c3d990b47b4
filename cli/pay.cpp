#include <algorithm>
#include <optional>

#include "cli/open.h"
#include "cli/progress_line.h"
#include "cli/request.h"
#include "cli/verbs.h"
#include "driver/driver.h"
#include "driver/package.h"
#include "runtime/statement/words.h"
#include "runtime/statement/write.h"

namespace hito::cli {
namespace {

class Output {
 public:
  Output(const Arguments& arguments, const core::Contract& contract, const driver::Paid& paid, Language language)
      : arguments_(arguments), contract_(contract), paid_(paid), language_(language) {}

  // The table takes no more than `columns`.
  std::string to_text(std::size_t columns) const {
    const std::string format = arguments_.one(Opt::format, "table");
    const bool lines = arguments_.has(Opt::lines);
    if (format == "json") return runtime::to_json(contract_, paid_.statement, paid_.properties, language_, lines);
    if (format == "csv") {
      return lines ? runtime::lines_csv(contract_, paid_.statement) : runtime::clauses_csv(contract_, paid_.statement);
    }
    return runtime::to_table(contract_, paid_.statement, paid_.properties, language_, lines, columns);
  }

 private:
  const Arguments& arguments_;
  const core::Contract& contract_;
  const driver::Paid& paid_;
  Language language_;
};

// Whether --documents names it, or all of them.
bool asks_for(const Arguments& arguments, std::string_view document) {
  const std::string said = arguments.one(Opt::documents);
  std::string_view list = said;
  while (!list.empty()) {
    const std::string_view one = list.substr(0, list.find(','));
    if (one == document || one == "all" || one == "todos") return true;
    list.remove_prefix(std::min(one.size() + 1, list.size()));
  }
  return false;
}

void tell_nothing_paid(const Diagnostics& found, const Console& console, Language language) {
  const std::size_t errors = found.count(Severity::error);
  const Say words = errors == 1 ? Say::nothing_paid_one : Say::nothing_paid;
  console.say(Stream::remarks, say(words, language, {std::to_string(errors)}) + "\n");
}

int settle(const Source& source, const driver::Compiled& compiled, const driver::PayRequest& request,
           const Arguments& arguments, const Console& console, Diagnostics& found, driver::Timings* timings) {
  const bool json = arguments.one(Opt::format) == "json";
  const Language language = console.language_for(compiled.contract.language);
  const auto fail = [&](const Failure& failure) {
    console.show(failure, language, json);
    return could_not_work;
  };
  Result<std::optional<driver::Paid>> paid = std::nullopt;
  if (!found.has_errors()) {
    Progress progress;
    driver::PayRequest shown = request;
    shown.progress = &progress;
    shown.one_by_one = arguments.has(Opt::lines) || arguments.has(Opt::out);
    const ProgressLine line(progress, console, language);
    paid = driver::pay(source, compiled, shown, found, timings);
  }
  console.show(Stream::remarks, found, &source, language, json);
  if (!paid) return fail(paid.error());
  if (!*paid) {
    if (!json) tell_nothing_paid(found, console, language);
    return exit_code(found);
  }
  const driver::Timed printing(timings, driver::Phase::print);
  const Output output(arguments, compiled.contract, **paid, language);
  bool whole = true;
  if (arguments.has(Opt::out)) {
    driver::PackageRequest package{arguments.one(Opt::out), language};
    package.parquet = asks_for(arguments, "parquet");
    const auto missing = driver::write_package(source, compiled.contract, **paid, std::move(package));
    if (!missing) return fail(missing.error());
    for (const Failure& failure : *missing) fail(failure);
    whole = missing->empty();
  }
  console.say(Stream::result, output.to_text(console.columns(Stream::result)));
  if (arguments.has(Opt::timings)) {
    const auto& report = (*paid)->engine;
    console.say(Stream::remarks, report ? runtime::tiers_text(compiled.contract, *report, language)
                                        : say(Say::doctor_reference, language) + "\n");
  }
  if (arguments.one(Opt::format) == "csv") {
    for (const Text& warning : runtime::warnings(compiled.contract, (*paid)->statement, (*paid)->properties)) {
      console.say(Stream::remarks, warning[language] + "\n");
    }
  }
  const bool refuted = std::ranges::any_of((*paid)->properties, [](const runtime::PropertyFinding& finding) {
    return finding.verdict == runtime::Verdict::fails_here;
  });
  const int code = refuted ? std::max(exit_code(found), found_something) : exit_code(found);
  return whole ? code : std::max(code, could_not_work);
}

// Everything but the timings.
int pay(const driver::PayRequest& request, const Arguments& arguments, const Console& console,
        driver::Timings* timings) {
  const bool json = arguments.one(Opt::format) == "json";
  Diagnostics found;
  const auto opened =
      open_contract(arguments.operands.front(), arguments.all(Opt::amendment), console, json, found, timings);
  if (!opened) return could_not_work;
  return settle(opened->source, opened->compiled, request, arguments, console, found, timings);
}

}  // namespace

int pay(const Arguments& arguments, const Console& console) {
  const bool json = arguments.one(Opt::format) == "json";
  Diagnostics mistakes;
  const driver::PayRequest request = read_request(arguments, mistakes);
  if (mistakes.has_errors()) {
    console.show(Stream::remarks, mistakes, nullptr, console.language(), json);
    return could_not_work;
  }
  driver::Timings timings;
  const int code = pay(request, arguments, console, &timings);
  if (arguments.has(Opt::timings)) console.say(Stream::remarks, timings.to_text());
  return code;
}

}  // namespace hito::cli
