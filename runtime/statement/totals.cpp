// Sums by clause, party and period, and the split of each clause's payment among its payers.
#include <algorithm>
#include <map>
#include <set>

#include "runtime/statement/statement.h"

namespace hito::runtime {
namespace {

// The largest multiple of which both are multiples.
Rational common_step(const Rational& a, const Rational& b) {
  return Rational(gcd(a.numerator() * b.denominator(), b.numerator() * a.denominator()),
                  a.denominator() * b.denominator());
}

using ByPeriod = std::map<std::uint32_t, Rational>;

// Lines of one clause between the same parties, by period. What a retention gives back stands apart: it goes to whom it
// was kept from.
struct Between {
  core::Parties parties;
  ByPeriod payments, released;
};

// What each payer bears: its shares apply to the clause's total in each period. Calls `bears(period, k, amount)`, k
// being the place of the payer among those that share.
template <class Bears>
void split_among_payers(const Between& between, const Rational& step, Bears&& bears) {
  std::vector<Rational> parts;
  for (const core::Share& share : between.parties.payers) parts.push_back(share.part);
  std::vector<Rational> kept(parts.size());  // from each, and not given back yet
  const auto give = [&](std::uint32_t period, const std::vector<Rational>& shares) {
    for (std::size_t k = 0; k < shares.size(); ++k) {
      kept[k] -= shares[k];
      bears(period, k, shares[k]);
    }
  };
  std::set<std::uint32_t> periods;
  for (const auto& [period, amount] : between.payments) periods.insert(period);
  for (const auto& [period, amount] : between.released) periods.insert(period);
  const auto amount_in = [](const ByPeriod& amounts, std::uint32_t period) {
    const auto found = amounts.find(period);
    return found == amounts.end() ? Rational(0) : found->second;
  };
  for (const std::uint32_t period : periods) {
    give(period, apportion(amount_in(between.payments, period), parts, step));
    if (const Rational back = amount_in(between.released, period); back.sign() != 0)
      give(period, apportion(back, kept, step));
  }
}

}  // namespace

Rational settlement_step(const core::Contract& contract) {
  Rational step = contract.rounding.step;
  for (const core::Clause& clause : contract.clauses)
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) step = common_step(step, pay->line.step);
  return step;
}

Totals total_up(const core::Contract& contract, const Settlement& settlement, std::optional<std::uint32_t> period) {
  Totals totals;
  for (std::size_t p = 0; p < contract.parties.size(); ++p)
    for (const core::UnitId currency : contract.currencies)
      totals.parties.push_back({contract.parties.id_at(p), currency, {}, {}});
  for (std::uint32_t p = 0; p < contract.periods.size(); ++p)
    for (const core::UnitId currency : contract.currencies)
      if (!period || p == *period) totals.periods.push_back({p, currency, {}});
  for (const core::UnitId currency : contract.currencies) totals.total.emplace_back(currency, Rational(0));
  // The place of a clause's currency among those of the contract, which every list above goes through.
  const std::size_t count = contract.currencies.size();
  const auto place = [&](core::ClauseId clause) {
    const auto found = std::ranges::find(contract.currencies, contract.clauses[clause].currency);
    return static_cast<std::size_t>(found - contract.currencies.begin());
  };
  const auto of_party = [&](core::PartyId party, core::ClauseId clause) -> PartyTotal& {
    return totals.parties[party.value * count + place(clause)];
  };
  const auto counts = [&](std::uint32_t of) { return !period || of == *period; };
  std::map<core::ClauseId, Rational> entitlements;
  // By clause and, of a maximum or an adjustment, the clause it is about and who bears it alone.
  std::map<core::ClauseId, std::map<std::pair<core::ClauseId, core::PartyId>, Between>> payments;
  const auto add = [&](const Line& line) {
    const auto [between, fresh] = payments[settled_as(contract, line.clause)].try_emplace({line.of, line.payer});
    if (fresh) between->second.parties = parties_of(contract, line);
    auto& [parties, paid, released] = between->second;
    (line.reason == Reason::released ? released : paid)[line.period] += line.payment;
    if (!counts(line.period)) return;
    entitlements[line.clause] += line.entitlement;
    const std::size_t currency = place(line.clause);
    totals.periods[(period ? 0 : line.period) * count + currency].amount += line.payment;
    totals.total[currency].second += line.payment;
  };
  std::ranges::for_each(settlement.lines, add);
  for (const LineSum& sum : settlement.sums) {
    Line line;
    line.clause = sum.clause;
    line.period = sum.period;
    line.entitlement = sum.entitlement;
    line.payment = sum.payment;
    add(line);
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
      for (const ByPeriod* amounts : {&between.payments, &between.released})
        for (const auto& [p, amount] : *amounts)
          if (counts(p)) {
            sum += amount;
            of_party(between.parties.payee, id).received += amount;
          }
      split_among_payers(between, step, [&](std::uint32_t p, std::size_t k, const Rational& amount) {
        if (counts(p)) of_party(between.parties.payers[k].party, id).paid += amount;
      });
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
  for (const Transfer& transfer : settlement.transfers) {
    if (!counts(transfer.period)) continue;
    const core::PartyId from = std::get<core::Distribute>(contract.clauses[transfer.clause].body).party;
    of_party(from, transfer.clause).received -= transfer.amount;
    of_party(transfer.to, transfer.clause).received += transfer.amount;
  }
  return totals;
}

Rational amount_of(const Totals& totals, const core::Amount& figure) {
  const auto found_in = [](const auto& sums, const auto& key) {
    const auto found = std::ranges::find(sums, key, [](const auto& sum) { return sum.first; });
    return found == sums.end() ? Rational(0) : found->second;
  };
  const auto is_meant = [&](const PartyTotal& one) {
    return one.party == figure.party && one.currency == figure.currency;
  };
  const auto found = std::ranges::find_if(totals.parties, is_meant);
  const PartyTotal of_party = found == totals.parties.end() ? PartyTotal{} : *found;
  switch (figure.kind) {
    case core::AmountKind::total: return found_in(totals.total, figure.currency);
    case core::AmountKind::entitlement: return found_in(totals.entitlements, figure.clause);
    case core::AmountKind::payment: return found_in(totals.payments, figure.clause);
    case core::AmountKind::paid_by: return of_party.paid;
    case core::AmountKind::received_by: return of_party.received;
    case core::AmountKind::net_of: return of_party.received - of_party.paid;
  }
  throw InternalError("a kind of amount out of its enumeration");
}

}  // namespace hito::runtime
