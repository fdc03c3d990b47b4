// Clauses: who pays whom, when, how much.
#include <algorithm>

#include "compiler/check/context.h"
#include "compiler/core/shown.h"

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

ExprId bounded(Context& context, ExprId amount, ExprId bound, Op op) {
  const core::Expr& expr = context.contract.exprs[bound];
  const bool zero = is_literal_zero(context, bound);
  if (!zero) expect_money(context, bound, std::nullopt);
  const Span span = cover(context.contract.exprs[amount].span, expr.span);
  const Type type = context.type_of(amount);
  if (is_poison(type) || is_poison(context.type_of(bound))) return context.poison(span);
  return context.add(core::Apply{op, {amount, bound}}, type, span);
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

// A definition inside a clause may not give another meaning to a name that is seen there.
bool taken(Context& context, const ast::Name& name, const Scope& scope) {
  const auto first = declared_at(context, name.text, scope);
  if (!first) return false;
  if (Diagnostic* d = context.report(Code::duplicate_name, name.span, {name.text}))
    d->also.push_back({*first, say(Say::label_first_here)});
  return true;
}

core::Pay lower_payment(Context& context, const ast::Clause& clause, const ast::Payment& payment) {
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
  pay.amount = lower(context, payment.amount, scope);
  expect_money(context, pay.amount, row_unit);
  if (payment.not_below) pay.amount = bounded(context, pay.amount, lower(context, *payment.not_below, scope), Op::greater_of);
  if (payment.not_above) pay.amount = bounded(context, pay.amount, lower(context, *payment.not_above, scope), Op::lesser);
  lower_division(context, payment, pay);
  pay.selections = lower_selections(context, payment, pay, clause.number.text);
  return pay;
}

void report_unknown_clause(Context& context, const ast::ClauseNo& number) {
  if (context.silent_clauses.contains(number.text)) return;
  // Clause numbers are near each other anyway: the list helps more than a guess.
  std::vector<std::string> known;
  for (const core::Clause& clause : context.contract.clauses) known.push_back(clause.number);
  context.report(Code::unknown_clause, number.span, {number.text, known.empty() ? Text{} : say(Say::clauses_are, {core::list_of(known)})});
}

// ---- exceptions --------------------------------------------------------------------------------------------------

// The clause that an exception, or what lifts one, is about: a payment clause, or an exception to one.
std::optional<ClauseId> need_modified_clause(Context& context, const ast::ClauseNo& number, bool only_exceptions) {
  auto found = context.clauses.find(number.text);
  if (found == context.clauses.end()) {
    report_unknown_clause(context, number);
    return std::nullopt;
  }
  const auto* payment = std::get_if<ast::Payment>(&context.clause_asts.at(found->second)->body);
  if (payment && (!only_exceptions || payment->exception_to)) return found->second;
  context.report(only_exceptions ? Code::not_an_exception : Code::not_a_payment_clause, number.span, {number.text});
  return std::nullopt;
}

// What an exception says of rows, time and parties is what the general clause says (S36).
bool same_as_general(Context& context, const ast::Clause& clause, const ast::Payment& payment, const core::Pay& general,
                     const std::string& number) {
  core::Pay own;
  if (payment.each) own.each = need_rows_of(context, *payment.each);
  if (payment.each && !own.each) return false;
  const auto differ = [&](Say what, Span span) {
    context.report(Code::exception_differs, span, {say(what), number});
    return false;
  };
  if (own.each && own.each != general.each) return differ(Say::exception_rows, payment.each->span);
  own.each = general.each;
  if (payment.timing.kind != ast::Timing::Kind::unsaid) {
    own.timing = lower_timing(context, payment, clause, own);
    if (own.timing != general.timing || own.once_on != general.once_on) return differ(Say::exception_timing, payment.timing.span);
  }
  const auto payee = need_party(context, payment.payee);
  if (payee && general.payee.valid() && *payee != general.payee) return differ(Say::exception_parties, payment.payee.span);
  if (payment.payer) {
    const auto payer = need_party(context, *payment.payer);
    if (payer && (general.payers.size() != 1 || general.payers.front().party != *payer))
      return differ(Say::exception_parties, payment.payer->span);
  }
  if (!payment.borne_by.empty()) return differ(Say::exception_parties, payment.borne_by.front().span);
  if (payment.division) return differ(Say::exception_division, payment.division->span);
  if (!payment.at_most.empty()) return differ(Say::exception_number, payment.at_most.front().span);
  if (!payment.once_per.empty()) return differ(Say::exception_number, payment.once_per.front().span);
  return true;
}

ExprId all_of(Context& context, std::vector<ExprId> conditions, Span span) {
  if (conditions.size() == 1) return conditions.front();
  return context.add(core::Apply{Op::logical_and, std::move(conditions)}, simple_type(Kind::yes_no), span);
}

class Exceptions {
 public:
  explicit Exceptions(Context& context) : context_(context) {
    for (const auto& [id, clause] : context.clause_asts) {
      if (const auto* payment = std::get_if<ast::Payment>(&clause->body); payment && payment->exception_to) {
        if (auto to = need_modified_clause(context, *payment->exception_to, false)) of_[*to].push_back(id), about_[id] = *to;
      } else if (const auto* lifts = std::get_if<ast::Lifts>(&clause->body)) {
        if (auto to = need_modified_clause(context, lifts->exception, true)) lifting_[*to].push_back(id), about_[id] = *to;
      }
    }
  }

  void put_in() {
    for (const auto& [id, clause] : context_.clause_asts) {
      if (!is_payment(*clause) || !of_.contains(id)) continue;
      core::Pay general = std::get<core::Pay>(context_.contract.clauses[id].body);
      general.exceptions = to(id, general, general.amount);
      context_.contract.clauses[id].body = std::move(general);
    }
    for (const auto& [id, about] : about_) context_.contract.clauses[id].body = core::SaidElsewhere{general_of(id)};
    // Exceptions to each other belong to no payment.
    for (const auto& [id, about] : about_)
      if (!met_.contains(id) && cycles(id)) context_.report(Code::exception_cycle, context_.contract.clauses[id].number_span);
  }

 private:
  // Those to clause `id`, and `amount` with what they put in its place.
  std::vector<core::Exception> to(ClauseId id, const core::Pay& general, ExprId& amount) {
    std::vector<core::Exception> made;
    const auto found = of_.find(id);
    if (found == of_.end()) return made;
    ExprId result = amount;
    for (ClauseId exception : found->second) {
      met_.insert(exception);
      ExprId own;
      auto one = lower(exception, general, own);
      if (!one) continue;
      const Type type = context_.type_of(amount), other = context_.type_of(own);
      const bool poison = is_poison(type) || is_poison(other) || is_poison(context_.type_of(one->applies));
      const Type both = is_literal_zero(context_, amount) ? other : type;
      const Span span = context_.contract.clauses[exception].span;
      result = poison ? context_.poison(span) : context_.add(core::If{one->applies, own, result}, both, span);
      made.push_back(std::move(*one));
    }
    amount = result;
    return made;
  }

  std::optional<core::Exception> lower(ClauseId id, const core::Pay& general, ExprId& amount) {
    const ast::Clause& clause = *context_.clause_asts.at(id);
    const auto& payment = std::get<ast::Payment>(clause.body);
    if (!same_as_general(context_, clause, payment, general, payment.exception_to->text)) return std::nullopt;
    Scope scope;
    std::optional<UnitId> row_unit;
    if (general.each) {
      scope.rows.push_back(*general.each);
      row_unit = context_.contract.datasets[*general.each].unit;
    }
    std::vector<ExprId> conditions;
    const auto add = [&](ast::ExprId written) {
      conditions.push_back(check_room::lower(context_, written, scope));
      expect_yes_no(context_, conditions.back());
    };
    if (payment.each_where) add(*payment.each_where);
    for (const auto& define : payment.defines)
      if (!taken(context_, define.name, scope)) scope.locals.push_back(&define);
    if (payment.condition) add(*payment.condition);
    if (conditions.empty()) {
      context_.report(Code::exception_without_condition, clause.number.span, {clause.number.text});
      return std::nullopt;
    }
    for (ClauseId lifting : lifting_[id])
      if (auto lifted = lifts(lifting, general))
        conditions.push_back(context_.add(core::Apply{Op::logical_not, {*lifted}}, simple_type(Kind::yes_no), context_.contract.clauses[lifting].span));
    amount = check_room::lower(context_, payment.amount, scope);
    expect_money(context_, amount, row_unit);
    if (payment.not_below) amount = bounded(context_, amount, check_room::lower(context_, *payment.not_below, scope), Op::greater_of);
    if (payment.not_above) amount = bounded(context_, amount, check_room::lower(context_, *payment.not_above, scope), Op::lesser);
    core::Exception made{id, all_of(context_, std::move(conditions), clause.span), {}};
    made.exceptions = to(id, general, amount);
    return made;
  }

  std::optional<ExprId> lifts(ClauseId id, const core::Pay& general) {
    const ast::Clause& clause = *context_.clause_asts.at(id);
    const auto& written = std::get<ast::Lifts>(clause.body);
    met_.insert(id);
    std::optional<DatasetId> each;
    if (written.each) {
      each = need_rows_of(context_, *written.each);
      if (!each) return std::nullopt;
      if (each != general.each) {
        context_.report(Code::exception_differs, written.each->span, {say(Say::exception_rows), written.exception.text});
        return std::nullopt;
      }
    }
    Scope scope;
    if (general.each) scope.rows.push_back(*general.each);
    std::vector<ExprId> conditions;
    if (written.each_where) conditions.push_back(check_room::lower(context_, *written.each_where, scope));
    conditions.push_back(check_room::lower(context_, written.condition, scope));
    for (ExprId condition : conditions) expect_yes_no(context_, condition);
    return all_of(context_, std::move(conditions), clause.span);
  }

  // Whether the chain comes back to itself; each is met once.
  bool cycles(ClauseId id) {
    std::set<ClauseId> passed;
    for (auto at = about_.find(id); at != about_.end(); at = about_.find(at->second)) {
      if (passed.insert(at->first).second) continue;
      met_.insert(passed.begin(), passed.end());
      return true;
    }
    return false;
  }

  // The payment clause at the end of the chain.
  ClauseId general_of(ClauseId id) const {
    std::set<ClauseId> passed;
    for (auto at = about_.find(id); at != about_.end() && passed.insert(id).second; at = about_.find(id)) id = at->second;
    return id;
  }

  Context& context_;
  std::map<ClauseId, std::vector<ClauseId>> of_, lifting_;  // exceptions to, and what lifts, each clause
  std::map<ClauseId, ClauseId> about_;
  std::set<ClauseId> met_;
};

// " (USD)" in Spanish, where the message names the currency; nothing in English.
Text in_parentheses(const Context& context) {
  return {" (" + context.contract.units[context.contract.currency].name + ")", ""};
}

template <class T>
void refuse_body(Context& context, const ast::Clause& clause, const T&) {
  Say what = Say::construct_adjustment;
  if constexpr (std::is_same_v<T, ast::Advance>) what = Say::construct_advance;
  if constexpr (std::is_same_v<T, ast::Distribution>) what = Say::construct_distribution;
  not_built(context, clause.number.span, what);
}

}  // namespace

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

void expect_money(Context& context, ExprId id, std::optional<UnitId> row_unit) {
  const core::Expr expr = context.contract.exprs[id];
  if (is_poison(expr.type) || is_literal_zero(context, id)) return;
  const Type money = money_type(context);
  if (!context.contract.currency.valid()) return;
  if (expr.type.kind == Kind::number && expr.type.dimension == money.dimension) return;
  context.contract.exprs[id].type = Type{};
  const Text wanted = context.describe(money), given = context.describe(expr.type);
  if (expr.type.kind != Kind::number) {
    context.report(Code::money_expected, expr.span, {given, wanted});
    return;
  }
  // What is left over beside the money, "per learner": multiplied by learners it would be an amount (D6); per the row
  // the clause already pays for (S7) the word `per` is one too many.
  Dimension rest = product(expr.type.dimension, money.dimension, -1);
  const bool no_money = expr.type.dimension.none();
  if (!no_money && rest.factors.size() == 1 && rest.factors[0].second == -1) {
    const core::Unit& unit = context.contract.units[rest.factors[0].first];
    if (row_unit && rest.factors[0].first == *row_unit)
      context.report(Code::money_per_row, expr.span, {given, unit.name});
    else
      context.report(Code::money_per_unit, expr.span, {given, unit.plural, in_parentheses(context), unit.name});
    return;
  }
  // Money times a unit: the price was meant to be per that unit.
  if (!no_money && rest.factors.size() == 1 && rest.factors[0].second == 1) {
    const core::Unit& unit = context.contract.units[rest.factors[0].first];
    const std::string currency = context.contract.units[context.contract.currency].name;
    if (unit.kind == core::Unit::Kind::currency)
      context.report(Code::money_times_money, expr.span);
    else
      context.report(Code::money_times_unit, expr.span, {given, unit.plural, in_parentheses(context), currency, unit.name});
    return;
  }
  context.report(Code::money_expected, expr.span, {given, wanted});
}

void declare_clauses(Context& context) {
  for (const auto& item : context.file.items) {
    const auto* clause = std::get_if<ast::Clause>(&item);
    if (!clause) continue;
    if (auto first = context.clauses.find(clause->number.text); first != context.clauses.end()) {
      if (Diagnostic* d = context.report(Code::duplicate_clause, clause->number.span, {clause->number.text}))
        d->also.push_back({context.clause_asts.at(first->second)->number.span, say(Say::label_first_here)});
      continue;
    }
    core::Clause made;
    made.number = clause->number.text;
    made.title = clause->title ? clause->title->text : "";
    made.span = clause->span;
    made.number_span = clause->number.span;
    ClauseId id = context.contract.clauses.add(std::move(made));
    context.clauses[clause->number.text] = id;
    context.clause_asts[id] = clause;
  }
}

void lower_clauses(Context& context) {
  for (const auto& [id, clause] : context.clause_asts) {
    auto body = std::visit(
        [&](const auto& written) -> decltype(core::Clause::body) {
          using T = std::decay_t<decltype(written)>;
          if constexpr (std::is_same_v<T, ast::Payment>) {
            if (written.exception_to) return core::SaidElsewhere{};  // put in its place once every payment clause is known
            return lower_payment(context, *clause, written);
          } else if constexpr (std::is_same_v<T, ast::Lifts>) {
            return core::SaidElsewhere{};
          } else if constexpr (std::is_same_v<T, std::vector<ast::Cap>>) {
            return std::vector<core::Cap>{};  // made once every payment clause is known
          } else {
            refuse_body(context, *clause, written);
            return std::vector<core::Cap>{};
          }
        },
        clause->body);
    context.contract.clauses[id].body = std::move(body);
  }
  Exceptions(context).put_in();
  for (const auto& [id, clause] : context.clause_asts)
    if (const auto* caps = std::get_if<std::vector<ast::Cap>>(&clause->body))
      context.contract.clauses[id].body = lower_caps(context, *caps);
}

}  // namespace hito::check_room
