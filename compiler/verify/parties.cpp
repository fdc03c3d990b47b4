// The steps of the canonical order after payments: maxima, adjustments, advances, distributions, and who bears what.
#include <algorithm>

#include "compiler/facts/interval.h"
#include "compiler/verify/settled.h"
#include "runtime/calendar.h"
#include "runtime/settlement.h"

namespace hito::verify {

using core::Op;

// By largest remainder: each part less than a step away from its share, and all of them together the amount.
Settled::Borne Settled::split(const Sym& amount, const std::vector<core::Share>& shares) {
  if (shares.size() == 1) return {{shares.front().party, amount}};
  Borne parts;
  std::vector<Sym> all;
  for (const core::Share& share : shares) {
    const Sym exact = terms_.multiply(terms_.number(share.part), amount);
    Range range = facts::sum(exact.range, facts::between(-step_, step_));
    if (amount.range.low && amount.range.low->sign() >= 0)
      range.low = std::max(range.low.value_or(Rational(0)), Rational(0));
    range.grain = step_;
    const Sym part = terms_.any("part", facts::normalised(range));
    const z3::expr step = terms_.numeral(step_), none = terms_.numeral(Rational(0));
    terms_.state(part.value, part.value < exact.value + step && part.value > exact.value - step);
    terms_.state(part.value, z3::implies(amount.value >= none, part.value >= none) &&
                                 z3::implies(amount.value <= none, part.value <= none));
    parts.emplace_back(share.party, part);
    all.push_back(part);
  }
  const Sym sum = add_all(all);
  for (const Sym& part : all) terms_.state(part.value, sum.value == amount.value);
  return parts;
}

const Settled::Borne& Settled::shares(State& state, const Shared& where, const Sym& amount) {
  const auto found = state.shares.find(where);
  if (found != state.shares.end()) return found->second;
  const auto& [clause, of, period] = where;
  const auto* advance = std::get_if<core::Advance>(&contract_.clauses[clause].body);
  const core::Parties& parties = advance != nullptr
                                     ? static_cast<const core::Parties&>(*advance)
                                     : std::get<core::Pay>(contract_.clauses[of.valid() ? of : clause].body);
  return state.shares.emplace(where, split(amount, parties.payers)).first->second;
}

void Settled::maxima(State& state, World world) {
  for (std::size_t c = 0; c < contract_.clauses.size(); ++c) {
    const core::ClauseId id = contract_.clauses.id_at(c);
    const auto* maximum = std::get_if<core::Maximum>(&contract_.clauses[id].body);
    if (maximum == nullptr) continue;
    for (const core::ClauseId on : maximum->on) {
      const core::ClauseId clause = runtime::settled_as(contract_, on);
      for (std::uint32_t period = 0; period < periods(); ++period)
        if (const auto at = state.paid.find({clause, period});
            at != state.paid.end() && !state.borne.contains({clause, period}))
          state.borne.emplace(Where(clause, period), shares(state, {clause, {}, period}, at->second));
    }
    const auto groups = groups_of(*maximum);
    const bool simple = groups && contract_.clauses[id].in_force.all() && !maximum->dated;
    Sym left = zero();
    const auto move = [&](core::ClauseId clause, std::uint32_t period, const Sym& excess) {
      if (facts::only_value(excess.range) == Rational(0)) return;
      const auto give = [&](core::PartyId party, const Sym& amount) {
        Borne& borne = state.borne.at({clause, period});
        const auto found = std::ranges::find(borne, party, [](const auto& one) { return one.first; });
        if (found == borne.end())
          borne.emplace_back(party, amount);
        else
          found->second = terms_.add(found->second, amount);
        state.movements.push_back({id, clause, party, period, amount});
      };
      state.moved.insert(clause);
      give(maximum->payer, terms_.negate(excess));
      if (maximum->excess_to) give(*maximum->excess_to, excess);
    };
    for (const auto& [group, members] : groups.value_or(std::map<std::int64_t, std::vector<std::uint32_t>>{})) {
      const bool own = core::counts_own_periods(contract_, *maximum);
      const Sym allowed = simple ? limit(*maximum, own ? std::optional(group) : std::nullopt, world) : zero();
      left = maximum->unused == core::Unused::carries_over ? terms_.add(left, allowed) : allowed;
      for (const std::uint32_t period : members)
        for (const core::ClauseId on : maximum->on) {
          const auto at = state.borne.find({runtime::settled_as(contract_, on), period});
          if (at == state.borne.end() || at->first.first != on) continue;
          const auto mine = std::ranges::find(at->second, maximum->payer, [](const auto& one) { return one.first; });
          if (mine == at->second.end()) continue;
          const Sym part = at_least_zero(mine->second);
          const Sym paid = simple ? terms_.lesser(part, left) : up_to(part);
          if (simple) {
            left = terms_.subtract(left, paid);
            left.range = facts::meet(left.range, facts::between(Rational(0), std::nullopt, step_));
          }
          move(on, period, terms_.subtract(part, paid));
        }
    }
    if (!groups) throw Beyond{say(Say::verify_maximum)};
  }
}

void Settled::adjust(State& state, World world, core::ClauseId id, const core::Adjust& adjust) {
  using Kind = core::Adjust::Kind;
  if (!contract_.clauses[id].in_force.all()) throw Beyond{say(Say::verify_amended)};
  // What each clause listed has in a period, with what a maximum moved of it.
  std::map<Where, Sym> bases;
  for (const Movement& one : state.movements) {
    const bool by_maximum = std::holds_alternative<core::Maximum>(contract_.clauses[one.clause].body);
    if (std::ranges::find(adjust.on, by_maximum ? one.of : one.clause) == adjust.on.end()) continue;
    const core::ClauseId of = one.of.valid() ? one.of : runtime::settled_as(contract_, one.clause);
    const auto [at, fresh] = bases.try_emplace({of, one.period}, one.amount);
    if (!fresh) at->second = terms_.add(at->second, one.amount);
  }
  const auto applies = [&](std::uint32_t period) {
    if (adjust.where || adjust.each || !adjust.condition)
      return adjust.where || adjust.each ? terms_.any_flag("applies") : terms_.formula(true);
    return evaluator_.holds(*adjust.condition, Frame{world, evaluator_.moment_of_period(period), {}, nullptr});
  };
  // Of rows one by one, each rounded: between nothing and all of it, or any amount more.
  const auto share_of = [&](const Sym& payment) {
    if (!adjust.each) return rounded(terms_.multiply(terms_.number(adjust.share), payment));
    if (!payment.range.low || payment.range.low->sign() < 0) throw Beyond{say(Say::verify_adjusted_rows)};
    if (adjust.share <= Rational(1)) return up_to(payment);
    return terms_.any("adjusted", facts::between(Rational(0), std::nullopt, step_));
  };
  const auto add = [&](const Where& where, const Sym& amount, bool released = false) {
    if (!(facts::only_value(amount.range) == Rational(0)))
      state.movements.push_back({id, where.first, {}, where.second, amount, released});
  };
  std::map<std::uint32_t, Formula> released_by;  // in that period
  if (adjust.kind == Kind::retention && adjust.released_when) {
    Formula not_yet = terms_.formula(true);
    for (std::uint32_t period = 0; period < periods(); ++period) {
      const Formula now =
          evaluator_.holds(*adjust.released_when, Frame{world, evaluator_.moment_of_period(period), {}, nullptr});
      released_by.emplace(period, terms_.both(not_yet, now));
      not_yet = terms_.both(not_yet, terms_.negation(now));
    }
  }
  std::map<core::ClauseId, Sym> kept;
  for (const auto& [where, payment] : bases) {
    if (adjust.kind != Kind::retention) {
      const Sym amount = share_of(payment);
      add(where,
          terms_.choose(applies(where.second), adjust.kind == Kind::increase ? amount : terms_.negate(amount), zero()));
      continue;
    }
    Formula keeps = applies(where.second);
    if (adjust.released_on) {
      const auto& pay = std::get<core::Pay>(contract_.clauses[where.first].body);
      const Date day = pay.timing == core::Pay::Timing::once_on ? pay.once_on : contract_.periods[where.second].last;
      if (day > *adjust.released_on) keeps = terms_.formula(false);
    } else {
      for (std::uint32_t period = 0; period < where.second; ++period)
        keeps = terms_.both(keeps, terms_.negation(released_by.at(period)));
    }
    const Sym part = terms_.choose(keeps, share_of(at_least_zero(payment)), zero());
    add(where, terms_.negate(part));
    const auto [at, fresh] = kept.try_emplace(where.first, part);
    if (!fresh) at->second = terms_.add(at->second, part);
    for (auto& [period, now] : released_by)
      if (period >= where.second) add({where.first, period}, terms_.choose(now, part, zero()), true);
  }
  if (!adjust.released_on) return;
  const std::uint32_t period = runtime::period_of(contract_, *adjust.released_on).value_or(periods() - 1);
  for (const auto& [clause, sum] : kept) add({clause, period}, sum, true);
}

void Settled::advance(State& state, World world, core::ClauseId id, const core::Advance& advance) {
  if (!contract_.clauses[id].in_force.all()) throw Beyond{say(Say::verify_amended)};
  std::uint32_t from = 0;
  while (from + 1 < periods() && contract_.periods[from].last < advance.date) ++from;
  const Sym day = terms_.number(Rational(advance.date.days));
  const Moment moment{.period = from, .in_force = false, .once = true, .until = day, .on = day, .paid = day};
  Sym owed = rounded(evaluator_.value(advance.amount, Frame{world, moment, {}, nullptr}));
  state.movements.push_back({id, {}, {}, from, owed});
  std::map<std::pair<std::uint32_t, core::ClauseId>, Sym> bases;
  for (const Movement& one : state.movements) {
    const bool by_maximum = std::holds_alternative<core::Maximum>(contract_.clauses[one.clause].body);
    if (one.period < from || std::ranges::find(advance.on, by_maximum ? one.of : one.clause) == advance.on.end())
      continue;
    const core::ClauseId of = one.of.valid() ? one.of : runtime::settled_as(contract_, one.clause);
    const auto [at, fresh] = bases.try_emplace({one.period, of}, one.amount);
    if (!fresh) at->second = terms_.add(at->second, one.amount);
  }
  for (const auto& [where, payment] : bases) {
    const Sym part = at_least_zero(
        terms_.lesser(rounded(terms_.multiply(terms_.number(advance.share), at_least_zero(payment))), owed));
    owed = terms_.subtract(owed, part);
    state.movements.push_back({id, where.second, {}, where.first, terms_.negate(part)});
  }
}

void Settled::distribute(State& state, World world, core::ClauseId id, const core::Distribute& distribute) {
  struct Step {
    Sym target, had;
  };
  std::vector<Step> steps;
  for (const core::Step& step : distribute.steps) {
    Sym target = zero();
    if (const auto* until = std::get_if<core::UntilAmount>(&step.until))
      target = rounded(evaluator_.value(until->amount, Frame{world, evaluator_.moment_of_contract(), {}, nullptr}));
    steps.push_back({target, zero()});
  }
  Sym left = zero();
  for (std::uint32_t period = 0; period < periods(); ++period) {
    for (const Movement& one : state.movements)
      if (one.period == period &&
          std::ranges::find(distribute.on, one.of.valid() ? one.of : one.clause) != distribute.on.end())
        left = terms_.add(left, one.amount);
    for (std::size_t s = 0; s < steps.size(); ++s) {
      const core::Step& asked = distribute.steps[s];
      const Sym available = at_least_zero(left);
      Sym amount = available;
      if (std::holds_alternative<core::UntilAmount>(asked.until))
        amount = at_least_zero(terms_.lesser(available, terms_.subtract(steps[s].target, steps[s].had)));
      // How much of a yearly return is owed is left open.
      if (std::holds_alternative<core::UntilReturn>(asked.until)) amount = up_to(available);
      if (facts::only_value(amount.range) == Rational(0)) continue;
      steps[s].had = terms_.add(steps[s].had, amount);
      left = terms_.subtract(left, amount);
      for (const auto& [party, part] : split(amount, asked.shares))
        state.transfers.push_back({distribute.party, party, contract_.clauses[id].currency, period, part});
    }
  }
}

// What the party bears of an amount that several bear.
void Settled::add_borne(State& state, const Movement& one, std::map<Shared, Sym>& shared, std::vector<Sym>& all) {
  // After a maximum those who bear the clause then share what adjusts it: anyone may bear all of it, or none.
  if (one.of.valid() && state.moved.contains(one.of)) {
    const Sym part = terms_.any("borne", facts::between(std::nullopt, std::nullopt, step_));
    const z3::expr none = terms_.numeral(Rational(0));
    terms_.state(part.value, z3::ite(one.amount.value >= none, part.value >= none && part.value <= one.amount.value,
                                     part.value <= none && part.value >= one.amount.value));
    all.push_back(part);
    return;
  }
  // What is given back goes to those whom it was kept from, who are known where there is only one.
  const auto* pay = std::get_if<core::Pay>(&contract_.clauses[one.of.valid() ? one.of : one.clause].body);
  if (one.released && pay->payers.size() > 1) throw Beyond{say(Say::verify_released)};
  // Shares apply to what all versions of a clause pay in the period.
  const core::ClauseId clause = one.of.valid() ? one.clause : runtime::settled_as(contract_, one.clause);
  const auto [at, fresh] = shared.try_emplace({clause, one.of, one.period}, one.amount);
  if (!fresh) at->second = terms_.add(at->second, one.amount);
}

Sym Settled::amount(const core::Amount& figure, World world) {
  using Kind = core::AmountKind;
  if (about.row != nullptr) return amount_of_row(figure, world);
  std::vector<Sym> all;
  const auto entitled = [&](core::ClauseId id) {
    return about.period ? evaluator_.entitled(id, *about.period, world, Evaluator::Part::all)
                        : evaluator_.entitled_in_all(id, world);
  };
  const auto counts = [&](std::uint32_t period) { return !about.period || period == *about.period; };
  if (figure.kind == Kind::entitlement) {
    for (const core::ClauseId id : core::versions_from(contract_, figure.clause)) all.push_back(entitled(id));
    return add_all(all);
  }
  // Where nothing happens after entitlements, these are what is paid.
  if (entitlements_are_paid_ && (figure.kind == Kind::total || figure.kind == Kind::payment)) {
    for (const core::ClauseId id : contract_.evaluation)
      if (figure.kind == Kind::total ? contract_.clauses[id].currency == figure.currency
                                     : core::first_version(contract_, id) == figure.clause)
        all.push_back(entitled(id));
    return add_all(all);
  }
  if (figure.kind == Kind::net_of) {
    core::Amount received = figure, paid = figure;
    received.kind = Kind::received_by;
    paid.kind = Kind::paid_by;
    return terms_.subtract(amount(received, world), amount(paid, world));
  }
  State& state = of(world);
  std::map<Shared, Sym> shared;  // among the payers of a clause
  for (const Movement& one : state.movements) {
    if (!counts(one.period)) continue;
    const core::Clause& clause = contract_.clauses[one.clause];
    const bool in_currency = clause.currency == figure.currency;
    if (figure.kind == Kind::total && in_currency) all.push_back(one.amount);
    if (figure.kind == Kind::payment && core::first_version(contract_, one.clause) == figure.clause)
      all.push_back(one.amount);
    if (!in_currency) continue;
    const auto* advance = std::get_if<core::Advance>(&clause.body);
    const core::Parties& parties =
        advance != nullptr ? static_cast<const core::Parties&>(*advance)
                           : std::get<core::Pay>(contract_.clauses[one.of.valid() ? one.of : one.clause].body);
    if (figure.kind == Kind::received_by && parties.payee == figure.party) all.push_back(one.amount);
    if (figure.kind != Kind::paid_by) continue;
    if (one.payer.valid()) {
      if (one.payer == figure.party) all.push_back(one.amount);
      continue;
    }
    add_borne(state, one, shared, all);
  }
  for (const auto& [where, amount] : shared)
    for (const auto& [party, part] : shares(state, where, amount))
      if (party == figure.party) all.push_back(part);
  if (figure.kind == Kind::received_by)
    for (const auto& [from, to, currency, period, part] : state.transfers) {
      if (currency != figure.currency || !counts(period)) continue;
      if (from == figure.party) all.push_back(terms_.negate(part));
      if (to == figure.party) all.push_back(part);
    }
  return add_all(all);
}

Sym Settled::total(core::UnitId currency, std::uint32_t period, World world) {
  std::vector<Sym> all;
  for (const Movement& one : movements(world))
    if (one.period == period && contract_.clauses[one.clause].currency == currency) all.push_back(one.amount);
  return add_all(all);
}

}  // namespace hito::verify
