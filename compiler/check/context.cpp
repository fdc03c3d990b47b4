#include "compiler/check/context.h"

#include <algorithm>
#include <array>

namespace hito::check_room {

namespace {

constexpr std::array unknowns{Code::unknown_name, Code::unknown_dataset, Code::unknown_row_unit, Code::unknown_unit, Code::unknown_party,
                              Code::unknown_function, Code::unknown_clause, Code::unknown_input, Code::no_party_of_role};

Span span_of(const ast::Item& item) {
  return std::visit(
      [](const auto& one) {
        if constexpr (std::is_same_v<std::decay_t<decltype(one)>, ast::TextItem>) return one.body.span;
        else return one.span;
      },
      item);
}

void look_for_doubts(Context& context) {
  const ast::File& file = context.file;
  context.header_in_doubt = file.header.broken;
  std::uint32_t first_item = static_cast<std::uint32_t>(context.source.text().size()), first_clause = first_item;
  for (const ast::Item& item : file.items) {
    first_item = std::min(first_item, span_of(item).begin);
    if (std::holds_alternative<ast::Clause>(item)) first_clause = std::min(first_clause, span_of(item).begin);
  }
  for (const Span place : context.refused_places) {
    const bool inside = std::ranges::any_of(file.items, [&](const ast::Item& item) {
      const Span span = span_of(item);
      return span.begin <= place.begin && place.end <= span.end;
    });
    if (inside || place.begin < file.header.span.end) continue;
    context.lost_places.push_back(place);
    context.header_in_doubt = context.header_in_doubt || place.begin < first_item;
    context.parties_in_doubt = context.parties_in_doubt || place.begin < first_clause;
  }
  context.parties_in_doubt = context.parties_in_doubt || context.header_in_doubt;
}

}  // namespace

Context::Context(const ast::File& f, const Source& s, Diagnostics& d) : file(f), source(s), diagnostics(d) {
  for (const Diagnostic& found : d.all())
    if (const auto* span = std::get_if<Span>(&found.place); span && found.severity() == Severity::error)
      refused_places.push_back(*span);
  look_for_doubts(*this);
}

bool Context::refused(Span span) const {
  return std::ranges::any_of(refused_places, [&](Span place) { return span.begin <= place.begin && place.end <= span.end && !place.empty(); });
}

Diagnostic* Context::report(Code code, Span span, std::vector<Text> args) {
  if (refused(span)) return nullptr;
  // A name that nobody declared is one mistake, however often it is used.
  const bool unknown = std::ranges::find(unknowns, code) != unknowns.end();
  if (unknown && !unknown_said.insert({static_cast<int>(code), args.front()[file.language]}).second) return nullptr;
  if (!reported.insert({static_cast<int>(code), {span.begin, span.end}}).second) return nullptr;
  return &diagnostics.report(code, span, std::move(args));
}

bool Context::term_in_doubt() const {
  const ast::Header& header = file.header;
  // Named periods need no term and give none.
  const bool regular = header.periods && header.periods->named.empty();
  return header_in_doubt || contract.is_library || (!contract.term && (header.term || regular));
}

bool Context::columns_in_doubt() const {
  return std::ranges::any_of(contract.datasets, [](const core::Dataset& dataset) { return dataset.columns.empty(); });
}

bool Context::cut_short(Span item) const {
  return std::ranges::any_of(lost_places, [&](Span lost) {
    return lost.begin >= item.end && std::ranges::none_of(file.items, [&](const ast::Item& other) {
             const Span span = span_of(other);
             return span.begin >= item.end && span.begin <= lost.begin;
           });
  });
}

bool Context::opening_lost(Span inside) const {
  std::uint32_t item = 0, before = file.header.span.end;
  for (const ast::Item& other : file.items) {
    const Span span = span_of(other);
    if (span.begin <= inside.begin && inside.end <= span.end) item = span.begin;
  }
  for (const ast::Item& other : file.items)
    if (const Span span = span_of(other); span.end <= item) before = std::max(before, span.end);
  return std::ranges::any_of(lost_places, [&](Span lost) { return lost.begin >= before && lost.end <= item; });
}

void report_unknown_column(Context& context, const ast::Name& name, DatasetId dataset) {
  const core::Dataset& rows = context.contract.datasets[dataset];
  if (rows.columns.empty()) return;
  std::vector<std::string> known;
  for (const auto& column : rows.columns) known.push_back(column.name);
  context.report(Code::unknown_column, name.span, {name.text, rows.name, with_suggestion(name.text, known)});
}

void report_needs_term(Context& context, Span span) {
  if (!context.term_in_doubt()) context.report(Code::needs_term, span);
}

std::vector<std::string> names_in_scope(Context& context, const Scope& scope) {
  std::vector<std::string> names;
  // More are not read by anybody, and a file of nothing but unknown names would take the square of its length.
  constexpr std::size_t most_suggestions = 200;
  if (++context.suggestions > most_suggestions) return names;
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
