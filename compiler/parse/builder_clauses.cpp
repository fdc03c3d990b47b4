// Clauses: payments and their parts.
#include <tuple>

#include "compiler/parse/builder.h"

namespace hito::parse {

ast::ClauseNo Builder::clause_ref(At at) const { return clause_no(get_token(at, Concept::CLAUSENO)); }

ast::ClauseRefs Builder::clause_refs(At at) {
  ast::ClauseRefs out{.all = has(at, Concept::ALL_CLAUSES), .clauses = {}, .span = span(at)};
  if (const auto one = find(at, Rule::clauseRef)) out.clauses.push_back(clause_ref(*one));
  for (const Tok number : tokens(at, Concept::CLAUSENO)) out.clauses.push_back(clause_no(number));
  return out;
}

ast::Clause Builder::clause(At at) {
  ast::Clause out{clause_no(get_token(at, Concept::CLAUSENO)), optional_string(at), ast::Payment{}, texts(at),
                  span(at)};
  std::vector<ast::Cap> caps;
  for (const At part : nodes(at)) {
    const Rule what = rule(part);
    if (what == Rule::payment) out.body = payment(part);
    if (what == Rule::cap) caps.push_back(cap(part));
    if (what == Rule::lifts) out.body = lifts(part);
    if (what == Rule::adjustment) out.body = adjustment(part);
    if (what == Rule::advance) out.body = advance(part);
    if (what == Rule::distribution) out.body = distribution(part);
    if (what == Rule::payerMaximum) out.body = payer_maximum(part);
  }
  if (!caps.empty()) out.body = std::move(caps);
  return out;
}

ast::ClauseChange Builder::clause_change(At at) {
  using Kind = ast::ClauseChange::Kind;
  const Kind kind = has(at, Concept::ADDED) ? Kind::added : has(at, Concept::REMOVED) ? Kind::removed : Kind::replaced;
  ast::ClauseChange out{kind, clause_no(get_token(at, Concept::CLAUSENO)), {}, span(at)};
  if (kind != Kind::removed) out.clause = clause(at);
  return out;
}

std::pair<std::optional<ast::Name>, std::optional<ast::ExprId>> Builder::for_each(At parent) {
  const auto each = find(parent, Rule::forEach);
  if (!each) return {};
  std::optional<ast::ExprId> filter;
  if (const auto where = find(*each, Rule::rowFilter)) filter = expression(nodes(*where).front());
  return {name(get(*each, Rule::name)), filter};
}

std::optional<ast::ExprId> Builder::when(At parent) {
  const auto condition = find(parent, Rule::when);
  return condition ? std::optional(expression(nodes(*condition).front())) : std::nullopt;
}

ast::Payment Builder::payment(At at) {
  ast::Payment out{};
  if (has(at, Concept::EXCEPTION_TO)) out.exception_to = clause_ref(get(at, Rule::clauseRef));
  std::tie(out.each, out.each_where) = for_each(at);
  if (const auto moment = find(at, Rule::timing)) out.timing = timing(*moment);
  for (const At one : nodes(at, Rule::define)) out.defines.push_back(define(one));
  out.condition = when(at);
  for (const At part : nodes(at))
    if (rule(part) == Rule::pays || rule(part) == Rule::isPaid) action(part, out);
  for (const At tail : nodes(at, Rule::paymentTail)) payment_tail(tail, out);
  return out;
}

void Builder::action(At at, ast::Payment& payment) {
  const std::vector<At> parties = nodes(at, Rule::partyRef);
  payment.action_span = span(at);
  if (rule(at) == Rule::pays) payment.payer = party_ref(parties.front());
  payment.payee = party_ref(parties.back());
  payment.amount = expression(nodes(at).back());
}

ast::Timing Builder::timing(At at) {
  using Kind = ast::Timing::Kind;
  ast::Timing out{};
  out.span = span(at);
  if (const auto period = find(at, Rule::period)) {
    out.kind = Kind::each_period;
    out.period = time_unit(lead(*period));
  } else if (const auto day = token(at, Concept::DATE)) {
    out.kind = Kind::once_on;
    out.date = date(*day);
  } else {
    out.kind = Kind::at_end;
  }
  return out;
}

ast::ScopeName Builder::scope(At at) {
  using Kind = ast::ScopeName::Kind;
  ast::ScopeName out{Kind::unit, ast::TimeUnit::quarter, {}, span(at)};
  const At only = nodes(at).front();
  if (rule(only) == Rule::plainName) {
    out.name = name(only);
    return out;
  }
  if (rule(only) == Rule::period) out.kind = Kind::period;
  if (rule(only) == Rule::contractPeriod) out.kind = Kind::contract_period;
  if (rule(only) == Rule::calendarPeriod) out.kind = Kind::calendar_period;
  out.period = time_unit(lead(only));
  return out;
}

ast::PartShare Builder::share(At at) {
  return {party_ref(get(at, Rule::partyRef)), percent(get_token(at, Concept::PCT)), span(at)};
}

ast::MostPaid Builder::share_paid(At at) {
  using Total = ast::ShareOf::Total;
  ast::ShareOf most{percent(get_token(at, Concept::PCT)), Total::unsaid, expression(after(at, Concept::WHERE))};
  const std::vector<At> totals = nodes(at, Rule::totalOfShare);
  if (totals.size() > 1) wrong(Code::said_twice, span(totals[1]), {phrase(lead(totals[1]))});
  if (!totals.empty()) most.total = lead(totals.front()) == Concept::ACHIEVED ? Total::achieved : Total::paid;
  ast::MostPaid out{most, name(get(at, Rule::plainName)), std::nullopt, span(at)};
  if (const auto per = find(at, Rule::scope)) out.per = scope(*per);
  return out;
}

void Builder::payment_tail(At at, ast::Payment& payment) {
  constexpr std::uint32_t most_units = 1'000'000'000;
  const Span place = span(at);
  if (has(at, Concept::NOT_BELOW)) {
    once(payment.not_below, expression(nodes(at).front()), place, Concept::NOT_BELOW);
  } else if (has(at, Concept::NOT_ABOVE)) {
    once(payment.not_above, expression(nodes(at).front()), place, Concept::NOT_ABOVE);
  } else if (has(at, Concept::BORNE_BY)) {
    if (!payment.borne_by.empty()) wrong(Code::said_twice, place, {phrase(Concept::BORNE_BY)});
    for (const At part : nodes(at, Rule::share)) payment.borne_by.push_back(share(part));
  } else if (has(at, Concept::AMONG_ROWS)) {
    const Tok sum = get_token(at, Concept::NUMBER);
    if (number(sum).sign() != 0) wrong(Code::nothing_if_not_zero, token_span(sum), {std::string(text(sum))});
    ast::Division division{name(get(at, Rule::name)), expression(after(at, Concept::IN_PROPORTION)), place};
    once(payment.division, std::move(division), place, Concept::AMONG_ROWS);
  } else if (has(at, Concept::AT_MOST)) {
    const std::uint32_t count = whole(get_token(at, Concept::NUMBER), 0, most_units);
    ast::MostPaid at_most{count, name(get(at, Rule::plainName)), std::nullopt, place};
    if (const auto per = find(at, Rule::scope)) at_most.per = scope(*per);
    payment.at_most.push_back(std::move(at_most));
  } else if (const auto share = find(at, Rule::sharePaid)) {
    payment.at_most.push_back(share_paid(*share));
  } else if (has(at, Concept::ONCE_PER)) {
    payment.once_per.push_back(scope(get(at, Rule::scope)));
  } else {
    once(payment.due, duration(get(at, Rule::duration)), place, Concept::DUE);
  }
}

}  // namespace hito::parse
