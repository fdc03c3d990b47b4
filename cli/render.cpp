#include "driver/render.h"

#include "cli/open.h"
#include "cli/verbs.h"

namespace hito::cli {
namespace {

driver::DocumentKind kind_of(const std::string& word) {
  if (word == "md") return driver::DocumentKind::markdown;
  if (word == "pdf") return driver::DocumentKind::pdf;
  if (word == "docx") return driver::DocumentKind::docx;
  return driver::DocumentKind::html;
}

documents::Region region_of(const std::string& word, Language language) {
  if (word == "pe") return documents::Region::peru;
  if (word == "co") return documents::Region::colombia;
  if (word == "int") return documents::Region::international;
  return documents::region_of(language);
}

bool needs_file(driver::DocumentKind kind) {
  return kind == driver::DocumentKind::pdf || kind == driver::DocumentKind::docx;
}

Result<void> deliver(const Arguments& arguments, const Console& console, const std::string& bytes) {
  if (arguments.has(Opt::results)) return driver::write_file(arguments.one(Opt::results), bytes);
  console.say(Stream::result, bytes);
  return {};
}

}  // namespace

int render(const Arguments& arguments, const Console& console) {
  const driver::DocumentKind kind = kind_of(arguments.one(Opt::to));
  Diagnostics found;
  if (needs_file(kind) && !arguments.has(Opt::results)) {
    found.report(Code::option_value_missing, {}, {Text("--salida", "--out"), Text("ARCHIVO", "FILE")});
    console.show(Stream::remarks, found, nullptr, console.language(), false);
    return could_not_work;
  }
  const auto opened = open_contract(arguments.operands.front(), arguments.all(Opt::amendment), console, false, found);
  if (!opened) return could_not_work;
  const Language language = console.language_for(opened->compiled.contract.language);
  console.show(Stream::remarks, found, &opened->source, language, false);
  if (found.has_errors()) return exit_code(found);
  const auto fail = [&](const Failure& failure) {
    console.show(failure, language, false);
    return could_not_work;
  };
  const auto document =
      driver::render(opened->source, opened->compiled, {language, region_of(arguments.one(Opt::region), language)});
  if (!document) return fail(document.error());
  const auto bytes = driver::written(*document, kind, arguments.one(Opt::results));
  if (!bytes) return fail(bytes.error());
  if (const auto done = deliver(arguments, console, *bytes); !done) return fail(done.error());
  return exit_code(found);
}

}  // namespace hito::cli
