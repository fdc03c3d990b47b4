#include "base/text_wrap.h"
#include "cli/open.h"
#include "cli/progress_line.h"
#include "cli/request.h"
#include "cli/verbs.h"
#include "driver/driver.h"

namespace hito::cli {

int plan(const Arguments& arguments, const Console& console) {
  Diagnostics found;
  driver::PayRequest request = read_request(arguments, found);
  if (found.has_errors()) {
    console.show(Stream::remarks, found, nullptr, console.language(), false);
    return could_not_work;
  }
  const std::string& path = arguments.operands.front();
  const auto opened = open_contract(path, arguments.all(Opt::amendment), console, false, found);
  if (!opened) return could_not_work;
  const Language language = console.language_for(opened->compiled.contract.language);
  Result<std::optional<std::string>> text = std::nullopt;
  if (!found.has_errors()) {
    Progress progress;
    request.progress = &progress;
    const ProgressLine line(progress, console, language);
    text = driver::plan(opened->source, opened->compiled, request, language, found);
  }
  console.show(Stream::remarks, found, &opened->source, language, false);
  if (!text) {
    console.show(text.error(), language, false);
    return could_not_work;
  }
  if (!*text) return exit_code(found);
  const std::string shown = say(Say::plan_title, language, {path}) + "\n\n" + **text;
  console.say(Stream::result, wrapped_lines(shown, console.columns(Stream::result)));
  return exit_code(found);
}

}  // namespace hito::cli
