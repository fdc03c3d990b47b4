// Clauses: who pays whom, when, how much.
#include <algorithm>

#include "compiler/check/context.h"
#include "compiler/core/shown.h"
#include "compiler/core/units.h"

namespace hito::check_room {

namespace {

std::string role_word(const Context& context, ast::Role role) {
  switch (role) {
    case ast::Role::payer: return say(Say::role_payer, context.language());
    case ast::Role::provider: return say(Say::role_provider, context.language());
    case ast::Role::investor: return say(Say::role_investor, context.language());
    case ast::Role::verifier: return say(Say::role_verifier, context.language());
  }
  return {};
}

void lower_payers(Context& context, const ast::Payment& payment, core::Pay& pay) {
  if (auto payee = need_party(context, payment.payee)) pay.payee = *payee;
  if (payment.payer) {
    if (auto payer = need_party(context, *payment.payer)) pay.payers.push_back({*payer, Rational(1)});
    if (!payment.borne_by.empty()) context.report(Code::payer_said_twice, payment.borne_by.front().span);
  } else if (payment.borne_by.empty()) {
    ast::PartyRef the_payer{ast::Role::payer, std::nullopt, payment.action_span};
    if (auto payer = need_party(context, the_payer)) pay.payers.push_back({*payer, Rational(1)});
  }
  Rational sum(0);
  for (const auto& part : payment.borne_by) {
    auto payer = need_party(context, part.party);
    sum += part.share;
    if (!payer) continue;
    if (part.share.sign() <= 0) context.report(Code::share_not_positive, part.span);
    for (const auto& other : pay.payers)
      if (other.party == *payer) context.report(Code::payer_said_twice, part.span);
    pay.payers.push_back({*payer, part.share});
  }
  if (!payment.borne_by.empty() && sum != Rational(1))
    context.report(Code::shares_do_not_add_up, cover(payment.borne_by.front().span, payment.borne_by.back().span),
                   {to_text(sum * Rational(100)) + "%"});
  for (const auto& share : pay.payers)
    if (pay.payee.valid() && share.party == pay.payee) context.report(Code::pays_itself, payment.action_span);
}

void lower_division(Context& context, const ast::Payment& payment, core::Pay& pay) {
  if (!payment.division) return;
  const auto& written = *payment.division;
  if (pay.each) context.report(Code::division_for_each_row, written.span);
  auto found = context.datasets.find(written.dataset.text);
  if (found == context.datasets.end()) {
    std::vector<std::string> known;
    for (const auto& [name, id] : context.datasets) known.push_back(name);
    if (!context.silent_names.contains(written.dataset.text))
      context.report(Code::unknown_dataset, written.dataset.span, {written.dataset.text, with_suggestion(written.dataset.text, known)});
    return;
  }
  Scope scope;
  scope.rows.push_back(found->second.first);
  ExprId weight = lower(context, written.weight, scope);
  const Type type = context.type_of(weight);
  if (is_poison(type)) return;
  if (type.kind != Kind::number) context.report(Code::number_expected, context.contract.exprs[weight].span, {context.describe(type)});
  pay.division = core::Divide{found->second.first, weight};
}

bool pays_a_share(const ast::Payment& payment) {
  return std::ranges::any_of(payment.at_most, [](const ast::MostPaid& at_most) { return std::holds_alternative<ast::ShareOf>(at_most.most); });
}

// A share is worked out of all that a period brings, so its clause changes between two periods. What comes next says so
// itself where it pays a share too.
void check_share_of_versions(Context& context, const ast::Clause& clause, ClauseId self) {
  const auto next = context.clause_asts.find(ClauseId{self.value + 1});
  const bool told = next != context.clause_asts.end() && next->second->number.text == clause.number.text &&
                    pays_a_share(std::get<ast::Payment>(next->second->body));
  for (const auto& since : {clause.from, told ? std::nullopt : clause.until}) {
    if (!since || since->by_payment) continue;
    const bool begins = std::ranges::any_of(context.contract.periods, [&](const core::Period& period) { return period.first == since->day; });
    if (!begins) context.report(Code::amended_from_a_day, clause.number.span, {clause.number.text});
  }
}

core::Pay lower_payment(Context& context, const ast::Clause& clause, const ast::Payment& payment, ClauseId self) {
  core::Pay pay;
  pay.line = context.contract.rounding;
  Scope scope;
  std::optional<UnitId> row_unit;
  if (payment.each) {
    pay.each = need_rows_of(context, *payment.each);
    if (pay.each) {
      scope.rows.push_back(*pay.each);
      row_unit = context.contract.datasets[*pay.each].unit;
    }
  }
  const bool blind = payment.each && !pay.each;  // the rows are unknown: what is said of them stays silent
  pay.timing = lower_timing(context, payment, clause, pay);
  lower_payers(context, payment, pay);
  if (blind) {
    pay.amount = context.poison(clause.span);
    return pay;
  }
  if (payment.each_where) {
    pay.where = lower(context, *payment.each_where, scope);
    expect_yes_no(context, *pay.where);
  }
  for (const auto& define : payment.defines)
    if (!taken(context, define.name, scope)) scope.locals.push_back(&define);
  if (payment.condition) {
    pay.condition = lower(context, *payment.condition, scope);
    expect_yes_no(context, *pay.condition);
  }
  std::optional<ExprId>& asked_first = pay.where ? pay.where : pay.condition;
  asked_first = while_in_force(context, clause, asked_first);
  pay.amount = lower(context, payment.amount, scope);
  // Every version pays in the currency of the first.
  const UnitId first = context.contract.clauses[core::first_version(context.contract, self)].currency;
  context.contract.clauses[self].currency = expect_money(context, pay.amount, row_unit, first);
  if (payment.not_below) pay.amount = bounded(context, pay.amount, lower(context, *payment.not_below, scope), Op::greater_of);
  if (payment.not_above) pay.amount = bounded(context, pay.amount, lower(context, *payment.not_above, scope), Op::lesser);
  lower_division(context, payment, pay);
  pay.selections = lower_selections(context, payment, pay, self);
  if (pays_a_share(payment)) check_share_of_versions(context, clause, self);
  return pay;
}

// " (USD)" in Spanish, where the message names the currency; nothing in English.
Text in_parentheses(const Context& context, UnitId currency) { return {" (" + context.contract.units[currency].name + ")", ""}; }

// "an amount in PEN", "an amount in PEN or USD".
Text money_in(const Context& context, const std::vector<UnitId>& currencies) {
  std::string names;
  for (std::size_t i = 0; i + 1 < currencies.size(); ++i) names += (i > 0 ? ", " : "") + context.contract.units[currencies[i]].name;
  const std::string& last = context.contract.units[currencies.back()].name;
  return say(Say::type_money, {names.empty() ? Text(last) : say(Say::words_or, {names, last})});
}

void report_no_money(Context& context, const core::Expr& expr, std::optional<UnitId> row_unit, const std::vector<UnitId>& allowed) {
  const Text wanted = money_in(context, allowed), given = context.describe(expr.type);
  if (expr.type.kind != Kind::number) {
    context.report(Code::money_expected, expr.span, {given, wanted});
    return;
  }
  // The currency that is meant: one that the figure has in it, else the first.
  const auto has = [&](UnitId currency) {
    return std::ranges::find(expr.type.dimension.factors, currency, &std::pair<UnitId, int>::first) != expr.type.dimension.factors.end();
  };
  const auto meant = std::ranges::find_if(allowed, has);
  const UnitId currency = meant == allowed.end() ? allowed.front() : *meant;
  // What is left over beside the money, "per learner": multiplied by learners it would be an amount (D6); per the row
  // the clause already pays for (S7) the word `per` is one too many.
  Dimension rest = product(expr.type.dimension, dimension_of(currency), -1);
  const bool no_money = expr.type.dimension.none();
  if (!no_money && rest.factors.size() == 1 && rest.factors[0].second == -1) {
    const core::Unit& unit = context.contract.units[rest.factors[0].first];
    if (row_unit && rest.factors[0].first == *row_unit)
      context.report(Code::money_per_row, expr.span, {given, unit.name});
    else
      context.report(Code::money_per_unit, expr.span, {given, unit.plural, in_parentheses(context, currency), unit.name});
    return;
  }
  // Money times a unit: the price was meant to be per that unit.
  if (!no_money && rest.factors.size() == 1 && rest.factors[0].second == 1) {
    const core::Unit& unit = context.contract.units[rest.factors[0].first];
    if (unit.kind == core::Unit::Kind::currency)
      context.report(Code::money_times_money, expr.span);
    else
      context.report(Code::money_times_unit, expr.span, {given, unit.plural, in_parentheses(context, currency), context.contract.units[currency].name, unit.name});
    return;
  }
  context.report(Code::money_expected, expr.span, {given, wanted});
}

}  // namespace

std::optional<DatasetId> need_rows_of(Context& context, const ast::Name& unit) {
  auto found = context.units.find(unit.text);
  if (found != context.units.end())
    if (auto dataset = context.dataset_of_unit.find(found->second); dataset != context.dataset_of_unit.end()) return dataset->second;
  std::vector<std::string> known;
  for (const auto& [id, dataset] : context.dataset_of_unit) known.push_back(context.contract.units[id].name);
  if (!context.silent_names.contains(unit.text))
    context.report(Code::unknown_row_unit, unit.span, {unit.text, with_suggestion(unit.text, known)});
  return std::nullopt;
}

// A line has one date and one period: what the clause must say so that both are known (S18, S31).
core::Pay::Timing lower_timing(Context& context, const ast::Payment& payment, const ast::Clause& clause, core::Pay& pay) {
  using Kind = ast::Timing::Kind;
  const Contract& contract = context.contract;
  // Rows that nobody knows may have dates.
  const bool blind = payment.each && !pay.each;
  const bool dated = pay.each && contract.datasets[*pay.each].counts_on.has_value();
  switch (payment.timing.kind) {
    case Kind::unsaid:
      if (contract.periods.size() > 1 && !dated && !blind) context.report(Code::when_is_it_paid, clause.number.span, {clause.number.text});
      return core::Pay::Timing::row_date;
    case Kind::each_period:
      if (contract.period_months != months_of(payment.timing.period) && !context.term_in_doubt())
        context.report(Code::not_the_contracts_period, payment.timing.span);
      return core::Pay::Timing::each_period;
    case Kind::once_on:
      pay.once_on = payment.timing.date;
      if (!contract.term)
        report_needs_term(context, payment.timing.span);
      else if (pay.once_on < contract.term->first || pay.once_on > contract.term->last)
        context.report(Code::date_outside_term, payment.timing.span, {to_iso(pay.once_on)});
      return core::Pay::Timing::once_on;
    case Kind::at_end:
      if (!contract.term) report_needs_term(context, payment.timing.span);
      return core::Pay::Timing::at_end;
  }
  return core::Pay::Timing::row_date;
}

ExprId bounded(Context& context, ExprId amount, ExprId bound, Op op) {
  const core::Expr& expr = context.contract.exprs[bound];
  const bool zero = is_literal_zero(context, bound);
  const UnitId currency = core::currency_of(context.contract, context.type_of(amount).dimension).value_or(UnitId{});
  if (!zero) expect_money(context, bound, std::nullopt, currency);
  const Span span = cover(context.contract.exprs[amount].span, expr.span);
  const Type type = context.type_of(amount);
  if (is_poison(type) || is_poison(context.type_of(bound))) return context.poison(span);
  return context.add(core::Apply{op, {amount, bound}}, type, span);
}

// A definition inside a clause may not give another meaning to a name that is seen there.
bool taken(Context& context, const ast::Name& name, const Scope& scope) {
  const auto first = declared_at(context, name.text, scope);
  if (!first) return false;
  if (Diagnostic* d = context.report(Code::duplicate_name, name.span, {name.text}))
    d->also.push_back({*first, say(Say::label_first_here)});
  return true;
}

void report_unknown_clause(Context& context, const ast::ClauseNo& number) {
  if (context.silent_clauses.contains(number.text)) return;
  // Clause numbers are near each other anyway: the list helps more than a guess.
  std::vector<std::string> known;
  for (const core::Clause& clause : context.contract.clauses) known.push_back(clause.number);
  context.report(Code::unknown_clause, number.span, {number.text, known.empty() ? Text{} : say(Say::clauses_are, {core::list_of(known)})});
}

bool is_payment(const ast::Clause& clause) {
  const auto* payment = std::get_if<ast::Payment>(&clause.body);
  return payment && !payment->exception_to;
}

std::optional<PartyId> need_party(Context& context, const ast::PartyRef& party) {
  const auto& parties = context.contract.parties;
  if (party.name) {
    if (auto found = context.parties.find(party.name->text); found != context.parties.end()) return found->second.first;
    std::vector<std::string> known;
    for (const auto& [name, id] : context.parties) known.push_back(name);
    if (!context.silent_names.contains(party.name->text))
      context.report(Code::unknown_party, party.name->span, {party.name->text, with_suggestion(party.name->text, known)});
    return std::nullopt;
  }
  std::vector<PartyId> of_role;
  for (std::size_t i = 0; i < parties.size(); ++i)
    if (parties[parties.id_at(i)].role == static_cast<core::Party::Role>(*party.role)) of_role.push_back(parties.id_at(i));
  if (of_role.size() == 1) return of_role.front();
  const std::string word = role_word(context, *party.role);
  if (of_role.empty()) {
    if (!context.silent_names.contains(word) && !context.parties_in_doubt)
      context.report(Code::no_party_of_role, party.span, {word});
    return std::nullopt;
  }
  std::string names;
  for (PartyId id : of_role) names += (names.empty() ? "" : "`, `") + (parties[id].name.empty() ? word : parties[id].name);
  context.report(Code::which_party, party.span, {word, names});
  return std::nullopt;
}

std::optional<ClauseId> need_payment_clause(Context& context, const ast::ClauseNo& number) {
  auto found = context.clauses.find(number.text);
  if (found == context.clauses.end()) {
    report_unknown_clause(context, number);
    return std::nullopt;
  }
  const ast::Clause& clause = *context.clause_asts.at(found->second);
  if (is_payment(clause)) return found->second;
  if (const auto* exception = std::get_if<ast::Payment>(&clause.body)) {
    context.report(Code::exception_is_no_payment, number.span, {number.text, exception->exception_to->text});
    return std::nullopt;
  }
  context.report(Code::not_a_payment_clause, number.span, {number.text});
  return std::nullopt;
}

std::optional<ClauseId> need_clause_with(Context& context, const ast::ClauseNo& number, core::AmountKind kind) {
  if (kind == core::AmountKind::payment)
    if (auto found = context.clauses.find(number.text); found != context.clauses.end()) {
      const auto& body = context.clause_asts.at(found->second)->body;
      const bool moves = std::holds_alternative<ast::Adjustment>(body) || std::holds_alternative<ast::Advance>(body) ||
                         std::holds_alternative<ast::PayerMaximum>(body);
      if (moves) return found->second;
    }
  return need_payment_clause(context, number);
}

UnitId expect_money(Context& context, ExprId id, std::optional<UnitId> row_unit, UnitId only) {
  const core::Expr expr = context.contract.exprs[id];
  const std::vector<UnitId> allowed = only.valid() ? std::vector{only} : context.contract.currencies;
  if (is_poison(expr.type) || allowed.empty()) return {};
  if (is_literal_zero(context, id)) return allowed.front();
  const auto is_exactly = [&](UnitId currency) { return expr.type.dimension == dimension_of(currency); };
  if (const auto own = std::ranges::find_if(allowed, is_exactly); expr.type.kind == Kind::number && own != allowed.end()) return *own;
  context.contract.exprs[id].type = Type{};
  report_no_money(context, expr, row_unit, allowed);
  return {};
}

UnitId one_currency(Context& context, const std::vector<ClauseId>& clauses, UnitId currency, Span span) {
  const auto& units = context.contract.units;
  for (ClauseId id : clauses) {
    const core::Clause& clause = context.contract.clauses[id];
    if (!currency.valid()) currency = clause.currency;
    if (!clause.currency.valid() || clause.currency == currency) continue;
    context.report(Code::two_currencies, span, {clause.number, units[clause.currency].name, units[currency].name});
    break;
  }
  return currency;
}

void declare_clauses(Context& context) {
  for (const auto& item : context.file.items) {
    const auto* clause = std::get_if<ast::Clause>(&item);
    if (!clause) continue;
    const auto first = context.clauses.find(clause->number.text);
    if (first != context.clauses.end() && !clause->from) {
      if (Diagnostic* d = context.report(Code::duplicate_clause, clause->number.span, {clause->number.text}))
        d->also.push_back({context.clause_asts.at(first->second)->number.span, say(Say::label_first_here)});
      continue;
    }
    core::Clause made;
    made.number = clause->number.text;
    made.title = clause->title ? clause->title->text : "";
    made.span = clause->span;
    made.number_span = clause->number.span;
    if (clause->from) made.in_force.from = clause->from->day;
    if (clause->until) made.in_force.until = clause->until->day;
    made.in_force.of_payment = (clause->from && clause->from->by_payment) || (clause->until && clause->until->by_payment);
    ClauseId id = context.contract.clauses.add(std::move(made));
    context.clauses.emplace(clause->number.text, id);
    context.clause_asts[id] = clause;
  }
}

void lower_clauses(Context& context) {
  for (const auto& one : context.clause_asts) {
    auto body = std::visit(
        [&](const auto& written) -> decltype(core::Clause::body) {
          using T = std::decay_t<decltype(written)>;
          // What is said about payment clauses is put in its place once every one of them is known.
          if constexpr (std::is_same_v<T, ast::Payment>) {
            if (written.exception_to) return core::SaidElsewhere{};
            return lower_payment(context, *one.second, written, one.first);
          } else if constexpr (std::is_same_v<T, ast::Lifts>) {
            return core::SaidElsewhere{};
          } else {
            return std::vector<core::Cap>{};
          }
        },
        one.second->body);
    context.contract.clauses[one.first].body = std::move(body);
  }
  put_exceptions_in(context);
  for (const auto& [id, clause] : context.clause_asts)
    if (const auto* caps = std::get_if<std::vector<ast::Cap>>(&clause->body))
      context.contract.clauses[id].body = lower_caps(context, *caps);
  lower_maxima(context);
  lower_adjustments(context);
  check_moved_payments(context);
}

}  // namespace hito::check_room
