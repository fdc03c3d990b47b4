// A clause, taken apart: when it holds, what it pays, to whom, on which conditions.
#include <algorithm>

#include "base/diagnostics.h"
#include "documents/compare/subject.h"

namespace hito::documents::prose {
namespace {

Said in_force(const Side& side, const core::Days& days) {
  const Words& words = side.page.words;
  const auto day = [&](const std::optional<Date>& date) { return date ? plain(words.long_date(*date)) : Runs{}; };
  const std::string key = keyed("days", {side.keys.date(days.from), side.keys.date(days.until),
                                         days.of_payment && !days.all() ? "paid" : "outcome"});
  if (days.all()) return {key, words.text(Written::diff_always_in_force)};
  const Runs when = words.say(days.of_payment ? Written::legal_days_of_payment : Written::legal_days_of_outcome);
  const Written frame = days.from && days.until ? Written::legal_in_force_between
                        : days.from             ? Written::legal_in_force_from
                                                : Written::legal_in_force_until;
  return {key, text_of(words.say(frame, {day(days.from), day(days.until), when}))};
}

Said timing(const Side& side, const core::Pay& pay) {
  const Words& words = side.page.words;
  const std::string key = keyed("when", {std::to_string(static_cast<unsigned>(pay.timing)),
                                         pay.timing == core::Pay::Timing::once_on ? to_iso(pay.once_on) : "-"});
  switch (pay.timing) {
    case core::Pay::Timing::row_date: return {key, words.text(Written::diff_by_date_of_row)};
    case core::Pay::Timing::each_period: return {key, side.page.in_each_period()};
    case core::Pay::Timing::once_on:
      return {key, text_of(words.say(Written::legal_once_on_day, {plain(words.long_date(pay.once_on))}))};
    case core::Pay::Timing::at_end: return {key, words.text(Written::legal_at_end_of_term)};
  }
  throw InternalError("a time of payment out of its enumeration");
}

Said selection(Side& side, const core::Selection& one) {
  const core::Selection& s = one;
  const Keys& keys = side.keys;
  std::vector<std::string> parts{std::to_string(static_cast<unsigned>(s.kind)),
                                 std::to_string(s.most),
                                 keys.dataset(s.unit),
                                 keys.scope(s),
                                 keys.number(s.share),
                                 s.of_paid ? "paid" : "right",
                                 keys.expr(s.among, {s.unit})};
  return {keyed("select", parts), side.written([&] { write_selection(side.page, one); }), one.span};
}

// The greater or lesser of two at the outside is a limit of each amount.
core::ExprId without_ends(const Side& side, core::ExprId amount, const Among& rows, Facet& ends) {
  const auto* apply = std::get_if<core::Apply>(&side.contract.exprs[amount].node);
  const bool above = apply && apply->op == core::Op::lesser, below = apply && apply->op == core::Op::greater_of;
  if ((!above && !below) || apply->args.size() != 2) return amount;
  const Runs end = side.page.words.value(apply->args[1], rows);
  ends.said.push_back(
      {keyed(above ? "above" : "below", {side.keys.expr(apply->args[1], rows.rows)}),
       text_of(side.page.words.say(above ? Written::legal_never_above : Written::legal_never_below, {end})),
       side.contract.exprs[apply->args[1]].span, above ? "above" : "below"});
  return without_ends(side, apply->args[0], rows, ends);
}

void add_amount(const Side& side, core::ExprId amount, const Among& rows, std::vector<Facet>& facets) {
  Facet ends{Piece::ends, {}, true};
  const core::ExprId inner = without_ends(side, amount, rows, ends);
  facets.push_back({Piece::amount, side.value(inner, rows)});
  facets.push_back(std::move(ends));
}

Said exceptions(const Side& side, const std::vector<core::ClauseId>& all) {
  std::vector<std::string> parts;
  for (const core::ClauseId one : all) parts.push_back(side.keys.clause(one));
  return {keyed("except", parts), all.empty() ? "" : text_of(side.page.words.clauses(all))};
}

void add_due(Side& side, const core::Clause& clause, std::vector<Facet>& facets) {
  Facet due{Piece::due, {}};
  const ast::Clause* written = side.page.clause_at(clause);
  const auto* payment = written ? std::get_if<ast::Payment>(&written->body) : nullptr;
  if (payment && payment->due)
    due.said.push_back({keyed("due", {side.keys.number(payment->due->count),
                                      std::to_string(static_cast<unsigned>(payment->due->unit))}),
                        side.written([&] { write_due(side.page, clause); }), payment->due->span});
  facets.push_back(std::move(due));
}

void add_pay(Side& side, const core::Clause& clause, const core::Pay& pay, std::vector<Facet>& facets) {
  const Among rows = among(pay.each);
  const Words& words = side.page.words;
  add_amount(side, own_amount(side.contract, pay), rows, facets);
  facets.push_back({Piece::payers, {side.shares(pay.payers)}});
  facets.push_back({Piece::payee, {side.party(pay.payee)}});
  Facet each{Piece::rows, {}};
  if (pay.each) each.said.push_back({side.keys.dataset(*pay.each), text_of(words.rows_of(*pay.each))});
  facets.push_back(std::move(each));
  facets.push_back({Piece::chosen, side.conditions(pay.where, rows), true});
  facets.push_back({Piece::condition, side.conditions(pay.condition, rows), true});
  facets.push_back({Piece::timing, {timing(side, pay)}});
  // One that follows the contract's changes with it.
  Facet rounding{Piece::rounding, {}};
  if (pay.line != side.contract.rounding)
    rounding.said.push_back({side.keys.rounding(pay.line), text_of(words.rounding(pay.line))});
  facets.push_back(std::move(rounding));
  Facet division{Piece::division, {}};
  if (pay.division) {
    const Among divided{{pay.division->among}};
    division.said.push_back(
        {keyed("among", {side.keys.dataset(pay.division->among), side.keys.expr(pay.division->weight, divided.rows)}),
         text_of(words.say(Written::legal_divided_among,
                           {words.rows_of(pay.division->among), words.value(pay.division->weight, divided)})),
         side.contract.exprs[pay.division->weight].span});
  }
  facets.push_back(std::move(division));
  Facet selections{Piece::selection, {}, true};
  for (const core::Selection& one : pay.selections) selections.said.push_back(selection(side, one));
  facets.push_back(std::move(selections));
  std::vector<core::ClauseId> except;
  for (const core::Exception& one : pay.exceptions) except.push_back(one.clause);
  facets.push_back({Piece::exceptions, {exceptions(side, except)}});
  add_due(side, clause, facets);
}

// An exception, or what lifts one.
void add_exception(Side& side, core::ClauseId id, std::vector<Facet>& facets) {
  const auto& contract = side.contract;
  if (const auto found = side.page.exceptions.find(id); found != side.page.exceptions.end()) {
    const ExceptionAt& at = found->second;
    const Among& rows = at.rows;
    add_amount(side, at.amount, rows, facets);
    facets.push_back({Piece::general, {side.clauses({at.general})}});
    Facet when{Piece::condition, {}, true};
    std::vector<core::ClauseId> except;
    for (const core::ExprId part : conjuncts(contract, at.applies)) {
      if (const auto by = lifting(contract, part))
        except.push_back(*by);
      else
        for (Said& one : side.conditions(part, rows)) when.said.push_back(std::move(one));
    }
    facets.push_back(std::move(when));
    except.insert(except.end(), at.exceptions.begin(), at.exceptions.end());
    facets.push_back({Piece::exceptions, {exceptions(side, except)}});
    return;
  }
  Facet when{Piece::condition, {}, true};
  for (const auto& [exception, at] : side.page.exceptions)
    for (const core::ExprId part : conjuncts(contract, at.applies)) {
      if (lifting(contract, part) != id) continue;
      facets.push_back({Piece::general, {side.clauses({exception})}});
      const core::ExprId lifted = std::get<core::Apply>(contract.exprs[part].node).args.front();
      for (Said& one : side.conditions(lifted, at.rows)) when.said.push_back(std::move(one));
    }
  facets.push_back(std::move(when));
}

Written kind_of(const core::Clause& clause) {
  struct Visit {
    Written operator()(const core::Pay&) const { return Written::diff_kind_payment; }
    Written operator()(const std::vector<core::Cap>&) const { return Written::diff_kind_cap; }
    Written operator()(const core::SaidElsewhere&) const { return Written::diff_kind_exception; }
    Written operator()(const core::Maximum&) const { return Written::diff_kind_maximum; }
    Written operator()(const core::Adjust& adjust) const {
      switch (adjust.kind) {
        case core::Adjust::Kind::increase: return Written::diff_kind_increase;
        case core::Adjust::Kind::reduction: return Written::diff_kind_reduction;
        case core::Adjust::Kind::retention: return Written::diff_kind_retention;
      }
      throw InternalError("a kind of adjustment out of its enumeration");
    }
    Written operator()(const core::Advance&) const { return Written::diff_kind_advance; }
    Written operator()(const core::Distribute&) const { return Written::diff_kind_distribution; }
  };
  return std::visit(Visit{}, clause.body);
}

}  // namespace

Subject clause_of(Side& side, core::ClauseId id, bool one_cap) {
  const core::Clause& clause = side.contract.clauses[id];
  Subject subject{Part::clause, clause.number, clause.span, {}, {}};
  const Written kind = kind_of(clause);
  subject.whole = side.written([&] { write_clause(side.page, id); });
  auto& facets = subject.facets;
  facets.push_back({Piece::kind, {{std::to_string(static_cast<unsigned>(kind)), side.page.words.text(kind)}}});
  facets.push_back({Piece::in_force, {in_force(side, clause.in_force)}});
  Facet currency{Piece::currency, {}};
  if (clause.currency)
    currency.said.push_back({side.keys.unit(clause.currency), side.contract.units[clause.currency].name});
  facets.push_back(std::move(currency));
  if (const auto* pay = std::get_if<core::Pay>(&clause.body))
    add_pay(side, clause, *pay, facets);
  else if (std::holds_alternative<core::SaidElsewhere>(clause.body))
    add_exception(side, id, facets);
  else
    add_settling(side, id, one_cap, facets);
  facets.push_back({Piece::title, {}});
  if (!clause.title.empty()) facets.back().said.push_back({quoted(clause.title), clause.title});
  if (const ast::Clause* written = side.page.clause_at(clause)) facets.push_back(side.texts(written->texts));
  return subject;
}

}  // namespace hito::documents::prose
