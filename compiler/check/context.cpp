#include "compiler/check/context.h"

namespace hito::check_room {

Diagnostic* Context::report(Code code, Span span, std::vector<Text> args) {
  if (!reported.insert({static_cast<int>(code), {span.begin, span.end}}).second) return nullptr;
  return &diagnostics.report(code, span, std::move(args));
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
