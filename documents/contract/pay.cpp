// A payment clause and its exceptions as prose.
#include <algorithm>

#include "base/diagnostics.h"
#include "documents/contract/page.h"
#include "documents/formula/formula.h"

namespace hito::documents::prose {
namespace {

// "for each facility and in each quarter": nothing where it is paid once and for no row.
Runs for_each(const Page& page, const core::Pay& pay) {
  std::vector<Runs> parts;
  const Words& words = page.words;
  if (pay.each) parts.push_back(words.say(Written::legal_for_each_row, {words.unit_of(*pay.each)}));
  switch (pay.timing) {
    case core::Pay::Timing::row_date: break;
    case core::Pay::Timing::each_period: parts.push_back(plain(page.in_each_period())); break;
    case core::Pay::Timing::once_on:
      parts.push_back(words.say(Written::legal_once_on_day, {plain(words.long_date(pay.once_on))}));
      break;
    case core::Pay::Timing::at_end: parts.push_back(words.say(Written::legal_at_end_of_term)); break;
  }
  if (parts.empty()) return {};
  return words.say(Written::legal_between_commas, {joined(parts, Joining::all, page.language())});
}

void shares(Page& page, const core::Pay& pay) {
  if (pay.payers.size() < 2) return;
  std::vector<Runs> parts;
  for (const core::Share& share : pay.payers)
    parts.push_back(page.words.say(Written::legal_share_borne_by,
                                   {page.words.party(share.party), plain(page.words.percent(share.part))}));
  page.say(Written::legal_borne_by, {joined(parts, Joining::all, page.language())});
}

// Conditions on the row and then those of the clause, in one list.
std::vector<Runs> what_must_hold(const Words& words, const core::Pay& pay, const Among& rows) {
  std::vector<Runs> all;
  for (const auto& condition : {pay.where, pay.condition}) {
    if (!condition) continue;
    for (Runs& one : words.conditions(*condition, rows)) all.push_back(std::move(one));
  }
  return all;
}

// The greater or lesser of two at the outside is a limit, which reads better as one.
core::ExprId limits(Page& page, core::ExprId amount, const Among& rows, std::vector<Runs>& sentences) {
  const auto* apply = std::get_if<core::Apply>(&page.contract.exprs[amount].node);
  const bool above = apply && apply->op == core::Op::lesser, below = apply && apply->op == core::Op::greater_of;
  if ((!above && !below) || apply->args.size() != 2) return amount;
  if (formula_of(page.words, {}, apply->args[1], rows)) {
    // A limit that is a product of figures is said in words, one that is more stays in the formula.
    if (binding_of(page.contract, apply->args[1]) != Binding::product) return amount;
  }
  const core::ExprId inner = limits(page, apply->args[0], rows, sentences);
  const auto product = product_in_words(page.words, apply->args[1], rows);
  sentences.push_back(page.words.say(above ? Written::legal_never_above : Written::legal_never_below,
                                     {product ? *product : page.words.value(apply->args[1], rows)}));
  return inner;
}

void exceptions_to(Page& page, std::vector<core::ClauseId> all) {
  if (!all.empty()) page.say(Written::legal_except_as_said, {page.words.clauses(all)});
}

}  // namespace

void write_due(Page& page, const core::Clause& clause) {
  const ast::Clause* written = page.clause_at(clause);
  const auto* payment = written ? std::get_if<ast::Payment>(&written->body) : nullptr;
  if (payment == nullptr || !payment->due) return;
  const std::string count = page.words.number(payment->due->count);
  const bool one = payment->due->count == Rational(1);
  Written unit = one ? Written::legal_due_calendar_day : Written::legal_due_calendar_days;
  if (payment->due->unit == ast::TimeUnit::working_day)
    unit = one ? Written::legal_due_working_day : Written::legal_due_working_days;
  if (payment->due->unit == ast::TimeUnit::month) unit = one ? Written::legal_due_month : Written::legal_due_months;
  if (payment->due->unit == ast::TimeUnit::year) unit = one ? Written::legal_due_year : Written::legal_due_years;
  page.say(Written::legal_payment_falls_due, {page.words.say(unit, {plain(count)})});
}

void write_selection(Page& page, const core::Selection& selection) {
  const Words& words = page.words;
  const Runs unit = words.rows_of(selection.unit), scope = plain(page.scope(selection));
  switch (selection.kind) {
    case core::Selection::Kind::number:
      return page.say(Written::legal_at_most_so_many,
                      {plain(words.number(Rational(std::int64_t{selection.most}))),
                       selection.most == 1 ? words.unit_of(selection.unit) : unit, scope});
    case core::Selection::Kind::once_per:
      return page.say(Written::legal_once_only_per, {words.unit_of(selection.unit), scope});
    case core::Selection::Kind::share: {
      const Runs which = words.condition_apart(*selection.among, Among{{selection.unit}});
      return page.say(
          selection.of_paid ? Written::legal_at_most_share_of_paid : Written::legal_at_most_share_of_achieved,
          {unit, which, plain(words.percent(selection.share)), scope});
    }
  }
  throw InternalError("a kind of selection out of its enumeration");
}

void write_pay(Page& page, const core::Clause& clause, const core::Pay& pay) {
  const Words& words = page.words;
  Among rows = among(pay.each);
  rows.in_force = words.in_force(pay);
  const Runs payee = words.party(pay.payee), each = for_each(page, pay);
  std::vector<Runs> sentences;
  const core::ExprId amount = limits(page, own_amount(page.contract, pay), rows, sentences);
  if (pay.payers.size() == 1)
    write_amount(page, {Written::legal_pays_sum, Written::legal_pays_result, Written::legal_pays_formula},
                 {words.party(pay.payers.front().party), payee, each}, amount, rows);
  else
    write_amount(page, {Written::legal_is_paid_sum, Written::legal_is_paid_result, Written::legal_is_paid_formula},
                 {payee, each}, amount, rows);
  for (const Runs& sentence : sentences) page.paragraph(capitalized(sentence));
  page.conditions(what_must_hold(words, pay, rows), Written::legal_due_only_if, Written::legal_due_only_if_all);
  shares(page, pay);
  if (pay.timing == core::Pay::Timing::row_date && pay.each && page.contract.periods.size() > 1 &&
      page.contract.datasets[*pay.each].counts_on)
    page.say(Written::legal_belongs_to_period_of,
             {words.column(*pay.each, *page.contract.datasets[*pay.each].counts_on)});
  if (pay.line != page.contract.rounding) page.say(Written::legal_payment_is_rounded, {words.rounding(pay.line)});
  if (pay.division)
    page.say(Written::legal_divided_among,
             {words.rows_of(pay.division->among), words.value(pay.division->weight, Among{{pay.division->among}})});
  for (const core::Selection& one : pay.selections) write_selection(page, one);
  std::vector<core::ClauseId> except;
  for (const core::Exception& one : pay.exceptions) except.push_back(one.clause);
  exceptions_to(page, except);
  write_due(page, clause);
}

std::optional<core::ClauseId> lifting(const core::Contract& contract, core::ExprId part) {
  const auto* apply = std::get_if<core::Apply>(&contract.exprs[part].node);
  if (apply == nullptr || apply->op != core::Op::logical_not) return std::nullopt;
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) {
    const core::ClauseId one = contract.clauses.id_at(i);
    if (std::holds_alternative<core::SaidElsewhere>(contract.clauses[one].body) &&
        contract.clauses[one].span == contract.exprs[part].span)
      return one;
  }
  return std::nullopt;
}

// The exception itself, or what lifts one: that stands among the conditions of the exception it lifts.
void write_exception(Page& page, core::ClauseId id) {
  const core::Contract& contract = page.contract;
  const Words& words = page.words;
  if (const auto found = page.exceptions.find(id); found != page.exceptions.end()) {
    const ExceptionAt& at = found->second;
    const Among rows = at.rows;
    std::vector<Runs> when;
    std::vector<core::ClauseId> lifted;
    for (const core::ExprId part : conjuncts(contract, at.applies)) {
      if (const auto by = lifting(contract, part))
        lifted.push_back(*by);
      else
        when.push_back(words.condition(part, rows));
    }
    write_amount(page,
                 {Written::legal_exception_sum, Written::legal_exception_result, Written::legal_exception_formula},
                 {words.clause(at.general)}, at.amount, rows);
    page.conditions(when, Written::legal_exception_applies_if, Written::legal_exception_applies_if_all);
    lifted.insert(lifted.end(), at.exceptions.begin(), at.exceptions.end());
    std::ranges::sort(lifted);
    return exceptions_to(page, lifted);
  }
  for (const auto& [exception, at] : page.exceptions)
    for (const core::ExprId part : conjuncts(contract, at.applies))
      if (lifting(contract, part) == id) {
        const core::ExprId lifted = std::get<core::Apply>(contract.exprs[part].node).args.front();
        return page.conditions(words.conditions(lifted, at.rows), Written::legal_exception_lifted_if,
                               Written::legal_exception_lifted_if_all, {words.clause(exception)});
      }
}

}  // namespace hito::documents::prose
