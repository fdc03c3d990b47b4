// Clauses that are no payment: caps, payers' maxima, lifted exceptions, adjustments, advances and distributions; and
// properties.
#include <tuple>

#include "compiler/parse/builder.h"

namespace hito::parse {

ast::Cap Builder::cap(At at) {
  ast::Cap out{};
  out.span = span(at);
  out.on = clause_refs(get(at, Rule::clauseRefs));
  out.amount = amount(nodes(get(at, Rule::capAmount)).front());
  const At limits = get(at, Rule::capScope);
  for (const At one : nodes(limits, Rule::scope)) out.per.push_back(scope(one));
  out.whole_contract = has(limits, Concept::OVER_CONTRACT);
  for (const At one : nodes(at, Rule::capRule)) cap_rule(one, out);
  return out;
}

void Builder::cap_rule(At at, ast::Cap& cap) {
  using enum Concept;
  const Concept word = lead(at);
  if (word == LAPSES || word == CARRIES) {
    if (cap.unused != ast::Unused::unsaid) wrong(Code::said_twice, span(at), {phrase(word)});
    cap.unused = word == LAPSES ? ast::Unused::lapses : ast::Unused::carries_over;
    return;
  }
  if (cap.method != ast::CapMethod::unsaid) wrong(Code::said_twice, span(at), {phrase(word)});
  cap.method_span = span(at);
  if (word == EARLIER_CLAUSES) cap.method = ast::CapMethod::earlier_clauses;
  if (word == EARLIER_DATES) cap.method = ast::CapMethod::earlier_dates;
  if (word == PRO_RATA) cap.method = ast::CapMethod::pro_rata;
}

ast::ExprId Builder::amount(At at) {
  if (rule(at) != Rule::money) return expression(at);
  ast::NumberLiteral money{};
  money.value = number(get_token(at, Concept::NUMBER));
  money.unit = name(get(at, Rule::unit));
  return add(ast::LiteralExpr{std::move(money)}, span(at));
}

ast::PayerMaximum Builder::payer_maximum(At at) {
  const std::vector<At> parties = nodes(at, Rule::partyRef);
  ast::PayerMaximum out{};
  out.span = span(at);
  out.payer = party_ref(parties.front());
  if (const auto on = find(at, Rule::clauseRefs)) out.on = clause_refs(*on);
  out.amount = amount(nodes(get(at, Rule::capAmount)).front());
  if (const auto per = find(at, Rule::scope)) out.per = scope(*per);
  if (has(at, Concept::LAPSES)) out.unused = ast::Unused::lapses;
  if (has(at, Concept::CARRIES)) out.unused = ast::Unused::carries_over;
  if (has(at, Concept::EXCESS_BORNE))
    out.excess_to = party_ref(parties.back());
  else if (!has(at, Concept::EXCESS_UNPAID))
    wrong(Code::excess_unsaid, span(at));
  return out;
}

ast::Lifts Builder::lifts(At at) {
  ast::Lifts out{clause_ref(get(at, Rule::clauseRef)), {}, {}, {}};
  std::tie(out.each, out.each_where) = for_each(at);
  out.condition = *when(at);
  return out;
}

ast::Adjustment Builder::adjustment(At at) {
  using Kind = ast::Adjustment::Kind;
  ast::Adjustment out{};
  out.kind = has(at, Concept::RETENTION_OF)  ? Kind::retention
             : has(at, Concept::INCREASE_OF) ? Kind::increase
                                             : Kind::reduction;
  std::tie(out.each, out.each_where) = for_each(at);
  out.condition = when(at);
  out.share = percent(get_token(at, Concept::PCT));
  out.on = clause_refs(get(at, Rule::clauseRefs));
  const auto release = find(at, Rule::release);
  if (!release) return out;
  if (const auto day = find(*release, Rule::onDate)) {
    out.release.kind = ast::Release::Kind::on;
    out.release.date = date(get_token(*day, Concept::DATE));
  } else if (has(*release, Concept::AT_END)) {
    out.release.kind = ast::Release::Kind::at_end;
  } else {
    out.release.kind = ast::Release::Kind::when;
    out.release.condition = when(*release);
  }
  return out;
}

ast::Advance Builder::advance(At at) {
  const std::vector<At> parties = nodes(at, Rule::partyRef);
  ast::Advance out{};
  out.payer = party_ref(parties.front());
  out.payee = party_ref(parties.back());
  // PARTY advances PARTY amount on DATE …: the amount follows the second party.
  out.amount = expression(nodes(at)[2]);
  out.date = date(get_token(get(at, Rule::onDate), Concept::DATE));
  out.share = percent(get_token(at, Concept::PCT));
  out.on = clause_refs(get(at, Rule::clauseRefs));
  return out;
}

ast::Distribution Builder::distribution(At at) {
  ast::Distribution out{party_ref(get(at, Rule::partyRef)), clause_refs(get(at, Rule::clauseRefs)), {}};
  for (const At one : nodes(at, Rule::step)) out.steps.push_back(step(one));
  return out;
}

ast::DistributionStep Builder::step(At at) {
  using Kind = ast::DistributionStep::Kind;
  constexpr std::uint32_t most_decimals = 30;
  ast::DistributionStep out{};
  out.span = span(at);
  const auto alone = [&](At party) { return ast::PartShare{party_ref(party), Rational(1), span(party)}; };
  if (const auto shares = nodes(at, Rule::share); !shares.empty()) {
    out.kind = Kind::shares;
    for (const At part : shares) out.parts.push_back(share(part));
    return out;
  }
  const auto until = find(at, Rule::untilStep);
  if (!until) {
    out.kind = Kind::rest;
    out.parts.push_back(alone(get(at, Rule::partyRef)));
    return out;
  }
  for (const At part : nodes(*until, Rule::share)) out.parts.push_back(share(part));
  if (out.parts.empty()) out.parts.push_back(alone(get(*until, Rule::partyRef)));
  const auto yearly = find(*until, Rule::yearlyReturn);
  out.kind = yearly ? Kind::until_return : Kind::until_amount;
  if (yearly) {
    const std::vector<Tok> figures = tokens(*yearly, Concept::NUMBER);
    out.yearly_return = percent(get_token(*yearly, Concept::PCT));
    out.compounded = has(*yearly, Concept::COMPOUNDED);
    out.day_basis = Rational(whole(figures.front(), 1, 366));
    if (figures.size() > 1) out.decimals = whole(figures.back(), 0, most_decimals);
    return out;
  }
  out.target = amount(nodes(*until).back());
  return out;
}

ast::Property Builder::property(At at) {
  ast::Property out{ast::Splitting{}, texts(at), span(at), {}};
  if (const auto splitting = token(at, Concept::SPLITTING)) {
    out.claim = token_span(*splitting);
    return out;
  }
  const At what = nodes(at).front();
  out.claim = span(what);
  if (rule(what) == Rule::monotone) {
    out.kind = monotone(what);
  } else if (rule(what) == Rule::neverNegative) {
    ast::NeverNegative never{ast::AmountKind::total, {}};
    if (lead(what) == Concept::ENTITLEMENT) never.of = ast::AmountKind::entitlement;
    if (lead(what) == Concept::PAYMENT) never.of = ast::AmountKind::payment;
    if (const auto clause = token(what, Concept::CLAUSENO)) never.clause = clause_no(*clause);
    out.kind = std::move(never);
  } else if (rule(what) == Rule::neverBoth) {
    const std::vector<Tok> clauses = tokens(what, Concept::CLAUSENO);
    out.kind = ast::NeverBoth{clause_no(clauses[0]), clause_no(clauses[1])};
  } else {
    out.kind = holds(what);
  }
  return out;
}

ast::Holds Builder::holds(At at) {
  if (rule(at) != Rule::scopedClaim) return ast::Holds{expression(at)};
  ast::Holds out{expression(nodes(at).back())};
  const At scope = nodes(at).front();
  out.scope_span = cover(token_span(node(at).first), span(scope));
  if (rule(scope) == Rule::period)
    out.each_period = time_unit(lead(scope));
  else
    out.each = name(scope);
  return out;
}

ast::Monotone Builder::monotone(At at) {
  using Kind = ast::Monotone::Kind;
  ast::Monotone out{lead(at) == Concept::PAYMENT ? ast::AmountKind::payment : ast::AmountKind::entitlement,
                    clause_no(get_token(at, Concept::CLAUSENO)),
                    Kind::never_jumps,
                    {},
                    name(nodes(at).back())};
  if (has(at, Concept::NEVER_DECREASES)) out.kind = Kind::never_decreases;
  if (has(at, Concept::NEVER_INCREASES)) out.kind = Kind::never_increases;
  if (has(at, Concept::NEVER_JUMPS)) out.jump = expression(nodes(at).front());
  return out;
}

}  // namespace hito::parse
