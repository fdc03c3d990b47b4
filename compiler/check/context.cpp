#include "compiler/check/context.h"

#include <algorithm>

namespace hito::check_room {

Context::Context(const ast::File& f, const Source& s, Diagnostics& d) : file(f), source(s), diagnostics(d) {
  for (const Diagnostic& found : d.all())
    if (const auto* span = std::get_if<Span>(&found.place); span && found.severity() == Severity::error)
      refused_places.push_back(*span);
}

bool Context::refused(Span span) const {
  return std::ranges::any_of(refused_places, [&](Span place) { return span.begin <= place.begin && place.end <= span.end && !place.empty(); });
}

Diagnostic* Context::report(Code code, Span span, std::vector<Text> args) {
  if (refused(span)) return nullptr;
  if (!reported.insert({static_cast<int>(code), {span.begin, span.end}}).second) return nullptr;
  return &diagnostics.report(code, span, std::move(args));
}

bool Context::term_in_doubt() const {
  const ast::Header& header = file.header;
  return header.broken || (!contract.term && (header.term || header.periods));
}

void report_needs_term(Context& context, Span span) {
  if (!context.term_in_doubt()) context.report(Code::needs_term, span);
}

void not_built(Context& context, Span span, Say what) { context.report(Code::not_built, span, {say(what)}); }

std::vector<std::string> names_in_scope(const Context& context, const Scope& scope) {
  std::vector<std::string> names;
  for (const auto& [name, type] : scope.params) names.push_back(name);
  for (const ast::Define* local : scope.locals) names.push_back(local->name.text);
  for (DatasetId row : scope.rows) {
    for (const auto& column : context.contract.datasets[row].columns) names.push_back(column.name);
    for (const auto& [key, define] : context.row_defines)
      if (key.first == row.value) names.push_back(key.second);
  }
  for (const auto& [name, declared] : context.symbols) names.push_back(name);
  return names;
}

Text with_suggestion(const std::string& word, const std::vector<std::string>& candidates) {
  std::string near = closest(word, candidates);
  return near.empty() ? Text{} : say(Say::did_you_mean_first, {near});
}

}  // namespace hito::check_room
