// The contract itself, and what it declares besides its clauses and its data.
#include <algorithm>

#include "base/diagnostics.h"
#include "documents/compare/subject.h"

namespace hito::documents::prose {
namespace {

Facet one(Piece piece, std::string key, std::string words) { return {piece, {{std::move(key), std::move(words)}}}; }
// Nothing said of an empty text.
Facet maybe(Piece piece, const std::string& text) {
  return text.empty() ? Facet{piece, {}} : one(piece, quoted(text), text);
}

std::string between(const Side& side, const core::Period& days) {
  const Words& words = side.page.words;
  return words.text(Written::legal_allowed_between, {words.long_date(days.first), words.long_date(days.last)});
}
std::string days(const core::Period& period) { return to_iso(period.first) + ".." + to_iso(period.last); }

Facet periods(const Side& side) {
  const core::Contract& contract = side.contract;
  const Words& words = side.page.words;
  Facet facet{Piece::periods, {}, true};
  if (contract.period_months != 0) {
    const Written frame =
        contract.calendar_periods ? Written::legal_periods_of_calendar : Written::legal_periods_of_term;
    std::string key = figure(contract.period_months) + (contract.calendar_periods ? "calendar" : "term");
    for (const core::Period& period : contract.periods) key += " " + days(period);
    return one(
        Piece::periods, key,
        words.text(frame, {side.page.period_word(contract.period_months), std::to_string(contract.periods.size())}));
  }
  // The one period of a contract without any has no name.
  for (const core::Period& period : contract.periods)
    if (!period.label.empty())
      facet.said.push_back({keyed("period", {quoted(period.label), days(period)}),
                            period.label + ": " + between(side, period),
                            {},
                            period.label});
  return facet;
}

Facet calendar(const Side& side) {
  Facet facet{Piece::calendar, {}};
  if (!side.contract.work_calendar) return facet;
  const core::WorkCalendar& own = *side.contract.work_calendar;
  const Words& words = side.page.words;
  const Written frame = own.saturdays ? Written::legal_working_days_with_saturdays : Written::legal_working_days;
  facet.said.push_back(
      {keyed("calendar", {quoted(own.title), to_iso(own.first), to_iso(own.last), figure(own.saturdays)}),
       words.text(frame, {own.title, words.date(own.first), words.date(own.last)}), own.span, "calendar"});
  for (const Date& holiday : own.holidays)
    facet.said.push_back(
        {to_iso(holiday), words.text(Written::diff_holiday, {words.long_date(holiday)}), own.span, to_iso(holiday)});
  return facet;
}

// Whether figures are whole follows from them, and nobody declares it.
core::Type of_any_figure(core::Type type) {
  type.integer = false;
  return type;
}

Subject party_of(const Side& side, core::PartyId id) {
  const core::Party& party = side.contract.parties[id];
  const Words& words = side.page.words;
  const std::string role = words.text(role_word(party.role));
  Subject subject{Part::party, party.name.empty() ? role : party.name, party.span, role, {}};
  if (!party.label.empty()) subject.whole = party.label + ", " + role;
  subject.facets = {one(Piece::role, figure(party.role), role), maybe(Piece::label, party.label),
                    side.texts_at(party.span)};
  return subject;
}

Subject unit_of(const Side& side, const ast::Unit& unit) {
  const std::string plural = unit.plural ? unit.plural->text : "";
  return {
      Part::unit, unit.name.text, unit.span, unit.name.text, {maybe(Piece::plural, plural), side.texts(unit.texts)}};
}

Subject definition_of(const Side& side, core::DefineId id) {
  const core::Define& define = side.contract.defines[id];
  const Words& words = side.page.words;
  Among rows = among(define.each);
  rows.of = &define;
  Subject subject{Part::definition, define.name, define.span, {}, {}};
  const bool holds = side.contract.exprs[define.value].type.kind == core::Kind::yes_no;
  Facet value{Piece::value, holds ? side.conditions(define.value, rows) : side.value(define.value, rows), true};
  for (const Said& said : value.said) subject.whole += (subject.whole.empty() ? "" : "; ") + said.words;
  Facet each{Piece::rows, {}}, parameters{Piece::parameters, {}, true};
  if (define.each) each.said.push_back({side.keys.dataset(*define.each), text_of(words.rows_of(*define.each))});
  for (std::size_t i = 0; i < define.params.size(); ++i)
    parameters.said.push_back(
        {keyed("", {quoted(define.params[i]), side.keys.type(of_any_figure(define.param_types[i]))}),
         readable(define.params[i]),
         {},
         define.params[i]});
  subject.facets = {std::move(value), std::move(each), std::move(parameters), maybe(Piece::label, define.label),
                    side.texts_at(define.span)};
  return subject;
}

Written kind_of(core::TableKind kind) {
  switch (kind) {
    case core::TableKind::table: return Written::diff_kind_table;
    case core::TableKind::tiers: return Written::diff_kind_tiers;
    case core::TableKind::brackets: return Written::diff_kind_brackets;
    case core::TableKind::scale: return Written::diff_kind_scale;
  }
  throw InternalError("a kind of table out of its enumeration");
}
Written policy_of(core::HitPolicy policy) {
  switch (policy) {
    case core::HitPolicy::unique: return Written::diff_policy_unique;
    case core::HitPolicy::first_match: return Written::diff_policy_first;
    case core::HitPolicy::results_add: return Written::diff_policy_add;
  }
  throw InternalError("a policy of tables out of its enumeration");
}

Facet lines_of(const Side& side, const core::Table& table) {
  // Where the first line that answers is the one, their order means something.
  Facet lines{Piece::line, {}, table.policy == core::HitPolicy::first_match};
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const core::TableRow& line = table.rows[row];
    std::vector<std::string> matches, results;
    std::string when, gives;
    for (std::size_t i = 0; i < line.matches.size(); ++i) {
      matches.push_back(side.keys.match(table.inputs[i].type, line.matches[i]));
      when += (i == 0 ? "" : ", ") + text_of(match_in_words(side.page.words, table, row, i));
    }
    for (const core::ExprId result : line.results) {
      gives += (results.empty() ? "" : ", ") + text_of(side.page.words.value(result, {}));
      results.push_back(side.keys.expr(result, {}));
    }
    const std::string name = keyed("when", matches);
    lines.said.push_back({keyed("line", {name, keyed("gives", results)}), when + ": " + gives, line.span, name});
  }
  return lines;
}

Subject table_of(const Side& side, core::TableId id, const std::map<core::TableId, Runs>& since) {
  const core::Table& table = side.contract.tables[id];
  const Words& words = side.page.words;
  Subject subject{Part::table, table.name, table.span, {}, {}};
  Facet lines = lines_of(side, table), inputs{Piece::inputs, {}, true}, results{Piece::results, {}, true};
  for (const Said& line : lines.said) subject.whole += (subject.whole.empty() ? "" : "; ") + line.words;
  for (std::size_t i = 0; i < table.inputs.size(); ++i) {
    const core::Field& field = table.inputs[i];
    const std::string name = i < table.by.size() ? table.by[i] : field.name;
    inputs.said.push_back({keyed("", {quoted(name), side.keys.type(of_any_figure(field.type))}),
                           readable(name) + ": " + words.type(field.type),
                           {},
                           name});
  }
  for (std::size_t i = 0; i < table.results.size(); ++i) {
    const std::string name = table.results[i].empty() ? table.name : table.results[i];
    results.said.push_back({keyed("", {quoted(name), side.keys.type(of_any_figure(table.result_types[i]))}),
                            readable(name) + ": " + words.type(table.result_types[i]),
                            {},
                            name});
  }
  Facet outside{Piece::outside, {}}, held{Piece::since, {}};
  if (table.kind == core::TableKind::scale)
    outside.said.push_back(
        {figure(table.flat.value_or(false)),
         words.text(table.flat.value_or(false) ? Written::diff_outside_flat : Written::diff_outside_none)});
  if (const auto found = since.find(id); found != since.end())
    held.said.push_back({text_of(found->second), text_of(found->second)});
  subject.facets = {one(Piece::kind, figure(table.kind), words.text(kind_of(table.kind))),
                    std::move(lines),
                    std::move(held),
                    std::move(inputs),
                    std::move(results),
                    one(Piece::policy, figure(table.policy), words.text(policy_of(table.policy))),
                    std::move(outside),
                    side.texts_at(table.span)};
  return subject;
}

}  // namespace

Subject header_of(Side& side) {
  const core::Contract& contract = side.contract;
  const Words& words = side.page.words;
  const ast::File& file = side.page.matter.file;
  Subject subject{Part::contract, {}, file.header.span, {}, {}};
  Facet currencies{Piece::currency, {}, true}, term{Piece::term, {}};
  for (const core::UnitId id : contract.currencies)
    currencies.said.push_back({side.keys.unit(id), contract.units[id].name});
  if (contract.term) term.said.push_back({days(*contract.term), between(side, *contract.term)});
  std::vector<ast::TextItem> texts = file.header.texts;
  for (const ast::Item& item : file.items) {
    if (const auto* text = std::get_if<ast::TextItem>(&item)) texts.push_back(*text);
    if (const auto* days = std::get_if<ast::WorkCalendar>(&item))
      texts.insert(texts.end(), days->texts.begin(), days->texts.end());
  }
  subject.facets = {
      std::move(currencies),
      std::move(term),
      periods(side),
      one(Piece::rounding, side.keys.rounding(contract.rounding), text_of(words.rounding(contract.rounding))),
      calendar(side),
      maybe(Piece::title, contract.title),
      maybe(Piece::code, contract.code),
      side.texts(texts)};
  return subject;
}

std::vector<Subject> declarations_of(Side& side) {
  const core::Contract& contract = side.contract;
  std::vector<Subject> all;
  const auto since = table_versions(side.page);
  for (std::size_t i = 0; i < contract.tables.size(); ++i)
    all.push_back(table_of(side, contract.tables.id_at(i), since));
  for (std::size_t i = 0; i < contract.defines.size(); ++i)
    all.push_back(definition_of(side, contract.defines.id_at(i)));
  for (std::size_t i = 0; i < contract.parties.size(); ++i) all.push_back(party_of(side, contract.parties.id_at(i)));
  for (const ast::Item& item : side.page.matter.file.items)
    if (const auto* unit = std::get_if<ast::Unit>(&item)) all.push_back(unit_of(side, *unit));
  return all;
}

}  // namespace hito::documents::prose
