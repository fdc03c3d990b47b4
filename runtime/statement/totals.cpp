// Sums by clause, party and period, and the split of each clause's payment among its payers.
#include <algorithm>
#include <map>

#include "runtime/statement/statement.h"

namespace hito::runtime {
namespace {

// The largest multiple of which both are multiples.
Rational common_step(const Rational& a, const Rational& b) {
  return Rational(gcd(a.numerator() * b.denominator(), b.numerator() * a.denominator()),
                  a.denominator() * b.denominator());
}

using ByPeriod = std::map<std::uint32_t, Rational>;

// What each payer bears of one clause: its shares apply to the clause's total in each period.
void split_among_payers(const core::Parties& between, const ByPeriod& payments, const Rational& step,
                        std::vector<PartyTotal>& parties) {
  const auto of = [&](core::PartyId id) -> PartyTotal& { return parties[id.value]; };
  std::vector<Rational> parts;
  for (const core::Share& share : between.payers) parts.push_back(share.part);
  for (const auto& [period, payment] : payments) {
    of(between.payee).received += payment;
    const std::vector<Rational> shares = apportion(payment, parts, step);
    for (std::size_t k = 0; k < shares.size(); ++k) of(between.payers[k].party).paid += shares[k];
  }
}

}  // namespace

Rational settlement_step(const core::Contract& contract) {
  Rational step = contract.rounding.step;
  for (const core::Clause& clause : contract.clauses)
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) step = common_step(step, pay->line.step);
  return step;
}

Totals total_up(const core::Contract& contract, const std::vector<Line>& lines, const std::vector<Transfer>& transfers,
                std::optional<std::uint32_t> period) {
  Totals totals;
  for (std::size_t p = 0; p < contract.parties.size(); ++p)
    totals.parties.push_back({contract.parties.id_at(p), {}, {}});
  ByPeriod periods;
  for (std::uint32_t p = 0; p < contract.periods.size(); ++p)
    if (!period || p == *period) periods.emplace(p, Rational(0));
  std::map<core::ClauseId, Rational> entitlements;
  // By clause and, of a maximum or an adjustment, the clause it is about and who bears it alone: lines between the same
  // parties.
  struct Between {
    core::Parties parties;
    ByPeriod payments;
  };
  std::map<core::ClauseId, std::map<std::pair<core::ClauseId, core::PartyId>, Between>> payments;
  for (const Line& line : lines) {
    if (period && line.period != *period) continue;
    entitlements[line.clause] += line.entitlement;
    const auto [between, fresh] = payments[settled_as(contract, line.clause)].try_emplace({line.of, line.payer});
    if (fresh) between->second.parties = parties_of(contract, line);
    between->second.payments[line.period] += line.payment;
    periods[line.period] += line.payment;
    totals.total += line.payment;
  }
  const Rational step = settlement_step(contract);
  for (std::size_t c = 0; c < contract.clauses.size(); ++c) {
    const core::ClauseId id = contract.clauses.id_at(c);
    const auto& body = contract.clauses[id].body;
    const bool pays = std::holds_alternative<core::Pay>(body);
    const bool moves = std::holds_alternative<core::Maximum>(body) || std::holds_alternative<core::Adjust>(body) ||
                       std::holds_alternative<core::Advance>(body);
    if (!pays && !moves) continue;
    Rational sum;
    for (const auto& [of, between] : payments[id]) {
      for (const auto& [p, payment] : between.payments) sum += payment;
      split_among_payers(between.parties, between.payments, step, totals.parties);
    }
    // The versions of a clause are one clause.
    if (core::first_version(contract, id) == id) {
      if (pays) totals.entitlements.emplace_back(id, entitlements[id]);
      totals.payments.emplace_back(id, sum);
    } else {
      if (pays) totals.entitlements.back().second += entitlements[id];
      totals.payments.back().second += sum;
    }
  }
  for (const Transfer& transfer : transfers) {
    if (period && transfer.period != *period) continue;
    totals.parties[std::get<core::Distribute>(contract.clauses[transfer.clause].body).party.value].received -=
        transfer.amount;
    totals.parties[transfer.to.value].received += transfer.amount;
  }
  totals.periods.assign(periods.begin(), periods.end());
  return totals;
}

Rational amount_of(const Totals& totals, core::AmountKind kind, core::ClauseId clause, core::PartyId party) {
  const auto of_clause = [&](const auto& sums) {
    const auto found = std::ranges::find(sums, clause, [](const auto& sum) { return sum.first; });
    return found == sums.end() ? Rational(0) : found->second;
  };
  const auto found = std::ranges::find(totals.parties, party, &PartyTotal::party);
  const PartyTotal of_party = found == totals.parties.end() ? PartyTotal{party, {}, {}} : *found;
  switch (kind) {
    case core::AmountKind::total: return totals.total;
    case core::AmountKind::entitlement: return of_clause(totals.entitlements);
    case core::AmountKind::payment: return of_clause(totals.payments);
    case core::AmountKind::paid_by: return of_party.paid;
    case core::AmountKind::received_by: return of_party.received;
    case core::AmountKind::net_of: return of_party.received - of_party.paid;
  }
  throw InternalError("a kind of amount out of its enumeration");
}

}  // namespace hito::runtime
