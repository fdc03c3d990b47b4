#include <optional>

#include "cli/open.h"
#include "cli/progress_line.h"
#include "cli/request.h"
#include "cli/verbs.h"
#include "documents/write/write.h"
#include "driver/why_document.h"
#include "runtime/explain/write_explanation.h"

namespace hito::cli {

int why(const Arguments& arguments, const Console& console) {
  const std::string format = arguments.one(Opt::format, "text");
  const bool json = format == "json";
  Diagnostics found;
  driver::WhyRequest request{read_request(arguments, found), std::nullopt, std::nullopt, arguments.has(Opt::total)};
  if (found.has_errors()) {
    console.show(Stream::remarks, found, nullptr, console.language(), json);
    return could_not_work;
  }
  if (arguments.has(Opt::row)) request.row = arguments.one(Opt::row);
  if (arguments.has(Opt::clause)) request.clause = arguments.one(Opt::clause);
  const auto opened = open_contract(arguments.operands.front(), arguments.all(Opt::amendment), console, json, found);
  if (!opened) return could_not_work;
  const Language language = console.language_for(opened->compiled.contract.language);
  Result<std::optional<driver::Why>> why = std::nullopt;
  if (!found.has_errors()) {
    Progress progress;
    request.pay.progress = &progress;
    const ProgressLine line(progress, console, language);
    why = driver::why(opened->source, opened->compiled, request, language, found);
  }
  console.show(Stream::remarks, found, &opened->source, language, json);
  if (!why) {
    console.show(why.error(), language, json);
    return could_not_work;
  }
  if (!*why) return exit_code(found);
  if (json)
    console.say(Stream::result, runtime::to_json((*why)->steps, {(*why)->title, (*why)->sha256}, (*why)->forecast));
  else if (format == "html")
    console.say(Stream::result, documents::to_html(driver::document_of(**why, language)));
  else
    console.say(Stream::result, ((*why)->forecast ? say(Say::forecast_is_no_payment, language) + "\n" : std::string()) +
                                    runtime::to_text((*why)->steps, language, console.columns(Stream::result)));
  return exit_code(found);
}

}  // namespace hito::cli
