// Clauses that settle what others pay, taken apart.
#include "base/diagnostics.h"
#include "documents/compare/subject.h"

namespace hito::documents::prose {
namespace {

Said unused(const Side& side, const core::Limit& limit) {
  const bool lapses = limit.unused == core::Unused::lapses;
  return {figure(limit.unused),
          side.page.words.text(lapses ? Written::legal_unused_lapses : Written::legal_unused_carries_over)};
}

std::vector<Said> method(const Side& side, const core::Cap& cap) {
  const auto said = way_of_cutting(side.contract, cap);
  if (!said) return {};
  return {{figure(cap.method), side.page.words.text(*said)}};
}

Said scope(const Side& side, const core::Cap& cap) {
  return {keyed("", {side.keys.scope(cap), cap.per_unit ? side.keys.dataset(*cap.per_unit) : "-"}),
          text_of(side.page.scope(cap))};
}

void add(const Side& side, const core::Cap& cap, std::vector<Facet>& facets) {
  facets.push_back({Piece::limit, side.value(cap.amount, among(cap.per_unit))});
  facets.push_back({Piece::clauses, {side.clauses(cap.on)}});
  facets.push_back({Piece::scope, {scope(side, cap)}});
  facets.push_back({Piece::method, method(side, cap)});
  facets.push_back({Piece::unused, {unused(side, cap)}});
}

// Of several in one clause, each is one thing said, by what it is on.
void add(Side& side, const std::vector<core::Cap>& caps, bool one, std::vector<Facet>& facets) {
  if (one) return add(side, caps.front(), facets);
  Facet all{Piece::limit, {}, true};
  for (const core::Cap& cap : caps) {
    std::vector<Facet> pieces;
    add(side, cap, pieces);
    std::vector<std::string> parts;
    for (const Facet& piece : pieces)
      for (const Said& said : piece.said) parts.push_back(said.key);
    all.said.push_back({keyed("cap", parts), side.written([&] { write_caps(side.page, {cap}); }), cap.span,
                        keyed("", {side.keys.clauses(cap.on), scope(side, cap).key})});
  }
  facets.push_back(std::move(all));
}

void add(Side& side, const core::Maximum& maximum, std::vector<Facet>& facets) {
  facets.push_back({Piece::limit, side.value(maximum.amount, {})});
  facets.push_back({Piece::payers, {side.party(maximum.payer)}});
  facets.push_back({Piece::clauses, {side.clauses(maximum.on)}});
  facets.push_back({Piece::scope, {{side.keys.scope(maximum), side.page.scope(maximum)}}});
  const Words& words = side.page.words;
  facets.push_back({Piece::excess, {{"-", words.text(Written::legal_excess_not_paid)}}});
  if (maximum.excess_to)
    facets.back().said.front() = {
        side.keys.party(*maximum.excess_to),
        text_of(words.say(Written::legal_excess_borne_by, {words.party(*maximum.excess_to)}))};
  facets.push_back({Piece::unused, {unused(side, maximum)}});
}

void add(Side& side, const core::Adjust& adjust, std::vector<Facet>& facets) {
  const Among rows = among(adjust.each);
  const Words& words = side.page.words;
  facets.push_back({Piece::share, {{side.keys.number(adjust.share), words.percent(adjust.share)}}});
  facets.push_back({Piece::clauses, {side.clauses(adjust.on)}});
  Facet each{Piece::rows, {}};
  if (adjust.each) each.said.push_back({side.keys.dataset(*adjust.each), text_of(words.rows_of(*adjust.each))});
  facets.push_back(std::move(each));
  facets.push_back({Piece::chosen, side.conditions(adjust.where, rows), true});
  facets.push_back({Piece::condition, side.conditions(adjust.condition, rows), true});
  Facet release{Piece::release, side.conditions(adjust.released_when, {}), true};
  if (adjust.released_on) release.said.push_back({to_iso(*adjust.released_on), words.long_date(*adjust.released_on)});
  facets.push_back(std::move(release));
}

void add(Side& side, const core::Advance& advance, std::vector<Facet>& facets) {
  const Words& words = side.page.words;
  facets.push_back({Piece::amount, side.value(advance.amount, {})});
  facets.push_back({Piece::payers, {side.shares(advance.payers)}});
  facets.push_back({Piece::payee, {side.party(advance.payee)}});
  facets.push_back({Piece::timing, {{to_iso(advance.date), words.long_date(advance.date)}}});
  facets.push_back({Piece::share, {{side.keys.number(advance.share), words.percent(advance.share)}}});
  facets.push_back({Piece::clauses, {side.clauses(advance.on)}});
}

std::string until(const Side& side, const core::Step& step) {
  if (const auto* amount = std::get_if<core::UntilAmount>(&step.until)) return side.keys.expr(amount->amount, {});
  if (const auto* yearly = std::get_if<core::UntilReturn>(&step.until))
    return keyed("return", {side.keys.number(yearly->yearly), figure(yearly->compounded), figure(yearly->days),
                            figure(yearly->decimals)});
  return "rest";
}

void add(Side& side, const core::Distribute& distribute, std::vector<Facet>& facets) {
  facets.push_back({Piece::payee, {side.party(distribute.party)}});
  facets.push_back({Piece::clauses, {side.clauses(distribute.on)}});
  Facet steps{Piece::steps, {}, true};
  for (const core::Step& step : distribute.steps)
    steps.said.push_back({keyed("step", {side.keys.shares(step.shares), until(side, step)}),
                          text_of(step_in_words(side.page, step)), step.span, side.keys.shares(step.shares)});
  facets.push_back(std::move(steps));
}

}  // namespace

void add_settling(Side& side, core::ClauseId id, bool one_cap, std::vector<Facet>& facets) {
  const core::Clause& clause = side.contract.clauses[id];
  if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body)) add(side, *caps, one_cap, facets);
  if (const auto* maximum = std::get_if<core::Maximum>(&clause.body)) add(side, *maximum, facets);
  if (const auto* adjust = std::get_if<core::Adjust>(&clause.body)) add(side, *adjust, facets);
  if (const auto* advance = std::get_if<core::Advance>(&clause.body)) add(side, *advance, facets);
  if (const auto* distribute = std::get_if<core::Distribute>(&clause.body)) add(side, *distribute, facets);
}

}  // namespace hito::documents::prose
