// Messages for machines: one JSON object each, schema hito.diagnostic/1. Keys are English and never change meaning;
// `message`, `label`, `help` and `rendered` are in the language asked for.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/diagnostics.h"

namespace hito {
namespace {

using Json = nlohmann::ordered_json;

std::string_view severity_key(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: return "note";
  }
  throw InternalError("a severity out of its enumeration");
}

// Line and character from 0, characters in UTF-16 units, as editors count.
Json position(const Source& source, std::uint32_t offset) {
  const auto within = std::min(offset, static_cast<std::uint32_t>(source.text().size()));
  const std::size_t line = source.line_of(within);
  const std::string_view before = source.at({source.start_of_line(line), within});
  return Json{{"line", source.number_in_file(line) - 1}, {"character", utf16_units(before)}};
}

Json span_of(const Source* source, Span span) {
  Json out;
  if (source != nullptr) {
    out["start"] = position(*source, span.begin);
    out["end"] = position(*source, span.end);
  }
  out["bytes"] = Json::array({span.begin, span.end});
  return out;
}

Json place_of(const DataPlace& cell) {
  return Json{{cell.is_row ? "row" : "line", cell.line}, {"column", cell.column}, {"value", cell.value}};
}

Json related(const Diagnostic& diagnostic, const Source* source, Language language) {
  Json out = Json::array();
  for (const Label& label : diagnostic.also)
    out.push_back(Json{{"span", span_of(source, label.span)}, {"label", label.text[language]}});
  return out;
}

Json fixes(const Diagnostic& diagnostic, const Source* source) {
  if (!diagnostic.fix) return Json::array();
  const Json edit{{"span", span_of(source, diagnostic.fix->span)}, {"text", diagnostic.fix->text}};
  return Json::array({Json{{"edits", Json::array({edit})}}});
}

}  // namespace

std::string render_json(const Diagnostic& diagnostic, const Source* source, Language language) {
  Json out;
  out["schema"] = "hito.diagnostic/1";
  out["code"] = spell(diagnostic.code);
  out["severity"] = severity_key(diagnostic.severity());
  out["lang"] = tag_of(language);
  out["message"] = diagnostic.message(language);
  if (const auto* span = std::get_if<Span>(&diagnostic.place)) {
    if (source != nullptr) out["file"] = source->file_at(span->begin).path;
    out["span"] = span_of(source, *span);
  } else if (const auto* cell = std::get_if<DataPlace>(&diagnostic.place)) {
    out["file"] = cell->file;
    out["data"] = place_of(*cell);
  }
  out["label"] = diagnostic.label(language);
  out["help"] = diagnostic.help(language);
  out["related"] = related(diagnostic, source, language);
  out["fixes"] = fixes(diagnostic, source);
  out["rendered"] = render(diagnostic, source, language, Paint::plain);
  // Values of data files may hold bytes that are not UTF-8; they become U+FFFD.
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace hito
