// Exceptions to payment clauses and what lifts them: they put amounts of their own in the place of the general one.
#include <algorithm>

#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

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
      if (!is_payment(*clause) || !of_.contains(core::first_version(context_.contract, id))) continue;
      core::Pay general = std::get<core::Pay>(context_.contract.clauses[id].body);
      general.exceptions = to(id, general, general.amount);
      context_.contract.clauses[id].body = std::move(general);
    }
    // Exceptions to each other belong to no payment.
    for (const auto& [id, about] : about_)
      if (!met_.contains(id) && cycles(id)) context_.report(Code::exception_cycle, context_.contract.clauses[id].number_span);
  }

 private:
  // Those to clause `id`, a version of it, and `amount` with what they put in its place.
  std::vector<core::Exception> to(ClauseId id, const core::Pay& general, ExprId& amount) {
    std::vector<core::Exception> made;
    const auto found = of_.find(core::first_version(context_.contract, id));
    if (found == of_.end()) return made;
    ExprId result = amount;
    for (ClauseId exception : found->second) {
      met_.insert(exception);
      if (!hold_together(*context_.clause_asts.at(exception), *context_.clause_asts.at(id))) continue;
      ExprId own;
      auto one = lower(exception, general, context_.contract.clauses[id].currency, own);
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

  std::optional<core::Exception> lower(ClauseId id, const core::Pay& general, UnitId currency, ExprId& amount) {
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
    if (const auto holds = in_force(context_, clause)) conditions.insert(conditions.begin(), *holds);
    for (ClauseId lifting : lifting_[core::first_version(context_.contract, id)])
      if (auto lifted = lifts(lifting, general))
        conditions.push_back(context_.add(core::Apply{Op::logical_not, {*lifted}}, simple_type(Kind::yes_no), context_.contract.clauses[lifting].span));
    amount = check_room::lower(context_, payment.amount, scope);
    context_.contract.clauses[id].currency = expect_money(context_, amount, row_unit, currency);
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
    if (const auto holds = in_force(context_, clause)) conditions.push_back(*holds);
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

  Context& context_;
  std::map<ClauseId, std::vector<ClauseId>> of_, lifting_;  // exceptions to, and what lifts, each clause
  std::map<ClauseId, ClauseId> about_;
  std::set<ClauseId> met_;
};

}  // namespace

void put_exceptions_in(Context& context) { Exceptions(context).put_in(); }

}  // namespace hito::check_room
