#include "cli/edges_report.h"
#include "cli/open.h"
#include "cli/verbs.h"

namespace hito::cli {

int edges(const Arguments& arguments, const Console& console) {
  const bool json = arguments.one(Opt::format) == "json";
  Diagnostics found;
  const auto opened = open_contract(arguments.operands.front(), arguments.all(Opt::amendment), console, json, found);
  if (!opened) return could_not_work;
  const Source& source = opened->source;
  const core::Contract& contract = opened->compiled.contract;
  const Language language = console.language_for(contract.language);
  console.show(Stream::remarks, found, &source, language, json);
  if (found.has_errors()) return exit_code(found);
  const auto edges = driver::edges(source, opened->compiled);
  if (!edges) {
    console.show(edges.error(), language, json);
    return could_not_work;
  }
  console.say(Stream::result, json
                                  ? edges_in_json(source, contract, *edges, language)
                                  : edges_in_text(source, contract, *edges, language, console.columns(Stream::result)));
  return exit_code(found);
}

}  // namespace hito::cli
