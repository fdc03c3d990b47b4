#include <algorithm>
#include <iterator>
#include <optional>

#include "base/written.h"
#include "cli/engine.h"
#include "cli/open.h"
#include "cli/progress_line.h"
#include "cli/request.h"
#include "cli/run_again.h"
#include "cli/verbs.h"
#include "driver/driver.h"
#include "driver/in_words.h"
#include "driver/notice.h"
#include "driver/package.h"
#include "runtime/statement/words.h"
#include "runtime/statement/write.h"

namespace hito::cli {
namespace {

documents::Region region_of(const Arguments& arguments, Language language) {
  const std::string asked = arguments.one(Opt::region);
  if (asked == "pe") return documents::Region::peru;
  if (asked == "co") return documents::Region::colombia;
  if (asked == "int") return documents::Region::international;
  return documents::region_of(language);
}

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

// The documents asked for and the data of the payment. A Failure, and nothing written, where a program that a document
// needs is missing; what a part of this program that is not here would have made is given back, and all else written.
Result<std::vector<Failure>> write_folder(const Source& source, const driver::Compiled& compiled,
                                          const driver::PayRequest& request, const driver::Paid& paid,
                                          const Arguments& arguments, Language language, std::string folder) {
  driver::NoticeRequest notice;
  if (arguments.has(Opt::documents)) notice.kinds = *driver::read_package_kinds(arguments.one(Opt::documents));
  notice.reader = {language, region_of(arguments, language)};
  notice.command = run_again(arguments, paid.statement, language);
  driver::PackageRequest package{std::move(folder), language};
  package.parquet = notice.kinds.parquet;
  package.workbook = notice.kinds.xlsx;
  auto documents = driver::notice_files(compiled, paid, request, notice, package.folder);
  if (!documents) return std::unexpected(documents.error());
  package.documents = std::move(*documents);
  const driver::InWords in_words(source, compiled, paid, language);
  package.in_words = [&](const runtime::Line& line) { return in_words.of(line); };
  return driver::write_package(source, compiled.contract, paid, std::move(package));
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
    const auto missing = write_folder(source, compiled, request, **paid, arguments, language, arguments.one(Opt::out));
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

void check_documents(const Arguments& arguments, Diagnostics& mistakes) {
  const std::string list = arguments.one(Opt::documents);
  if (!driver::read_package_kinds(list)) {
    mistakes.report(Code::option_value_unknown, {}, {name_of(Opt::documents), list, say(Written::doc_kinds_are)});
  } else if (!arguments.has(Opt::out)) {
    mistakes.report(Code::option_value_unknown, {},
                    {name_of(Opt::documents), list, say(Written::doc_kinds_need_a_folder)});
  }
}

}  // namespace

int pay(const Arguments& arguments, const Console& console) {
  const bool json = arguments.one(Opt::format) == "json";
  Diagnostics mistakes;
  const driver::PayRequest request = read_request(arguments, mistakes);
  if (arguments.has(Opt::documents)) check_documents(arguments, mistakes);
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
