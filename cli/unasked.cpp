#include "cli/unasked.h"

#include <fmt/format.h>

namespace hito::cli {
namespace {

std::size_t line_of(const Source& source, Span span) { return source.number_in_file(source.line_of(span.begin)); }

const char* kind_in_json(Unasked::Kind kind) {
  switch (kind) {
    case Unasked::Kind::never_pays: return "never_pays";
    case Unasked::Kind::never_limits: return "never_limits";
    case Unasked::Kind::always_limits: return "always_limits";
    case Unasked::Kind::line: return "line_never_used";
    case Unasked::Kind::condition: return "condition_always_holds";
  }
  throw InternalError("a kind of what is not asked out of its enumeration");
}

}  // namespace

std::string besides_in_text(const Source& source, const std::vector<driver::Besides>& besides, Language language) {
  if (besides.empty()) return {};
  std::string out = say(Say::prove_also, language) + "\n";
  for (const driver::Besides& one : besides)
    out += fmt::format("{}:{}  {}\n", source.file_at(one.found.span.begin).path, line_of(source, one.found.span),
                       one.text[language]);
  return out;
}

nlohmann::ordered_json besides_in_json(const Source& source, const std::vector<driver::Besides>& besides,
                                       Language language) {
  nlohmann::ordered_json all = nlohmann::ordered_json::array();
  for (const driver::Besides& one : besides) {
    nlohmann::ordered_json shown{{"kind", kind_in_json(one.found.kind)}, {"text", one.text[language]}};
    const std::string& file = source.file_at(one.found.span.begin).path;
    if (file != source.path()) shown["file"] = file;
    shown["line"] = line_of(source, one.found.span);
    all.push_back(std::move(shown));
  }
  return all;
}

}  // namespace hito::cli
