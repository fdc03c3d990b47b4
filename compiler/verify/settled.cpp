#include "compiler/verify/settled.h"

#include <algorithm>

#include "compiler/facts/interval.h"
#include "runtime/calendar.h"
#include "runtime/settlement.h"

namespace hito::verify {

namespace {

// What every amount is a multiple of.
Rational step_of(const core::Contract& contract) {
  Rational step = contract.rounding.step;
  for (const core::Clause& clause : contract.clauses)
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) step = facts::common_grain(step, pay->line.step);
  return step;
}

}  // namespace

Settled::Settled(Evaluator& evaluator)
    : evaluator_(evaluator),
      terms_(evaluator.scene().terms()),
      contract_(evaluator.contract()),
      step_(step_of(contract_)),
      entitlements_are_paid_(std::ranges::all_of(contract_.clauses, [](const core::Clause& clause) {
        const auto* pay = std::get_if<core::Pay>(&clause.body);
        return std::holds_alternative<core::SaidElsewhere>(clause.body) ||
               std::holds_alternative<core::Distribute>(clause.body) || (pay != nullptr && !pay->division);
      })) {}

Sym Settled::add_all(const std::vector<Sym>& all) {
  Sym sum = zero();
  for (const Sym& one : all) sum = terms_.add(sum, one);
  return sum;
}

Settled::State& Settled::of(World world) {
  State& state = states_[world];
  if (state.ready) return state;
  state.ready = true;
  for (const core::ClauseId id : contract_.evaluation)
    for (std::uint32_t period = 0; period < periods(); ++period) {
      const Sym above = evaluator_.entitled(id, period, world, Evaluator::Part::above);
      if (!(facts::only_value(above.range) == Rational(0))) state.above.emplace(Where(id, period), above);
    }
  caps(state, world);
  divisions(state, world);
  for (const core::ClauseId id : contract_.evaluation)
    for (std::uint32_t period = 0; period < periods(); ++period) {
      const auto at = state.above.find({id, period});
      Sym amount = evaluator_.entitled(id, period, world, Evaluator::Part::below);
      if (at != state.above.end()) amount = terms_.add(amount, at->second);
      if (facts::only_value(amount.range) == Rational(0)) continue;
      state.movements.push_back({id, {}, {}, period, amount});
      const auto [sum, fresh] = state.paid.try_emplace({runtime::settled_as(contract_, id), period}, amount);
      if (!fresh) sum->second = terms_.add(sum->second, amount);
    }
  maxima(state, world);
  for (std::size_t c = 0; c < contract_.clauses.size(); ++c) {
    const core::ClauseId id = contract_.clauses.id_at(c);
    if (const auto* one = std::get_if<core::Adjust>(&contract_.clauses[id].body)) adjust(state, world, id, *one);
    if (const auto* one = std::get_if<core::Advance>(&contract_.clauses[id].body)) advance(state, world, id, *one);
  }
  for (std::size_t c = 0; c < contract_.clauses.size(); ++c) {
    const core::ClauseId id = contract_.clauses.id_at(c);
    if (const auto* one = std::get_if<core::Distribute>(&contract_.clauses[id].body))
      distribute(state, world, id, *one);
  }
  return state;
}

void Settled::caps(State& state, World world) {
  for (const core::Clause& clause : contract_.clauses)
    if (const auto* all = std::get_if<std::vector<core::Cap>>(&clause.body))
      for (const core::Cap& one : *all) cap(state, world, clause, one);
}

Sym Settled::up_to(const Sym& amount) {
  Range range = amount.range;
  range.low = Rational(0);
  range.nonzero = false;
  range.grain = step_;
  const Sym made = terms_.any("cut", facts::normalised(range));
  terms_.state(made.value, made.value <= amount.value);
  return made;
}

std::optional<std::map<std::int64_t, std::vector<std::uint32_t>>> Settled::groups_of(
    const core::PeriodScope& scope) const {
  std::map<std::int64_t, std::vector<std::uint32_t>> groups;
  const bool whole = scope.scope == core::PeriodScope::Scope::whole_contract;
  const bool own = core::counts_own_periods(contract_, scope);
  const bool dated = contract_.term || contract_.periods.size() > 1 || !contract_.periods.front().label.empty();
  for (std::uint32_t period = 0; period < contract_.periods.size(); ++period) {
    std::int64_t group = 0;
    if (own) group = period;
    if (!whole && !own) {
      if (!dated) return std::nullopt;
      const core::Period& days = contract_.periods[period];
      group = runtime::cap_period_of(contract_, scope, days.first);
      if (group != runtime::cap_period_of(contract_, scope, days.last)) return std::nullopt;
    }
    groups[group].push_back(period);
  }
  return groups;
}

Sym Settled::limit(const core::Limit& limit, std::optional<std::int64_t> period, World world) {
  Moment moment = evaluator_.moment_of_contract();
  if (period && core::allows_by_period(contract_, limit)) {
    const Moment of_period = evaluator_.moment_of_period(static_cast<std::uint32_t>(*period));
    if (limit.dated)
      moment.on = moment.paid = of_period.on;
    else
      moment = of_period;
  }
  return at_least_zero(
      terms_.round(evaluator_.value(limit.amount, Frame{world, moment, {}, nullptr}), step_, RoundMode::floor));
}

void Settled::cap(State& state, World world, const core::Clause& clause, const core::Cap& cap) {
  const auto groups = groups_of(cap);
  const bool first = std::ranges::none_of(cap.on, [&](core::ClauseId id) { return state.cut[id]; });
  const bool simple = groups && !cap.per_unit && clause.in_force.all() && !cap.dated;
  for (const core::ClauseId id : cap.on) state.cut[id] = true;
  if (!simple) {
    std::map<Where, Sym> before = state.above;
    for (const core::ClauseId id : cap.on)
      for (std::uint32_t period = 0; period < periods(); ++period)
        if (const auto at = state.above.find({id, period}); at != state.above.end()) at->second = up_to(at->second);
    if (cap.per_unit && clause.in_force.all() && !cap.dated)
      cut_by_unit(state, world, cap, groups.value_or(std::map<std::int64_t, std::vector<std::uint32_t>>{}), first);
    if (!cap.per_unit && !groups && clause.in_force.all() && !cap.dated && contract_.term) {
      // So many periods of the cap have days in the term: all together pay no more than so many times its amount.
      const auto count = runtime::cap_period_of(contract_, cap, contract_.term->last) -
                         runtime::cap_period_of(contract_, cap, contract_.term->first) + 1;
      std::vector<Sym> all;
      for (const core::ClauseId id : cap.on)
        for (std::uint32_t period = 0; period < periods(); ++period)
          if (const auto at = state.above.find({id, period}); at != state.above.end()) all.push_back(at->second);
      const Sym most = terms_.multiply(terms_.number(Rational(count)), limit(cap, std::nullopt, world));
      for (const Sym& one : all) terms_.state(one.value, terms_.at_most(add_all(all), most));
    }
    return;
  }
  Cutting cutting{&cap, {}, true};
  Sym balance = zero();
  for (const auto& [group, members] : *groups) {
    Formula cuts = terms_.formula(false);
    const bool own = core::counts_own_periods(contract_, cap);
    const Sym allowed = limit(cap, own ? std::optional(group) : std::nullopt, world);
    Sym left = cap.unused == core::Unused::carries_over ? terms_.add(balance, allowed) : allowed;
    for (const std::uint32_t period : members) {
      std::vector<Sym> wanted;
      for (const core::ClauseId id : cap.on)
        if (const auto at = state.above.find({id, period}); at != state.above.end()) wanted.push_back(at->second);
      const Sym used = terms_.lesser(add_all(wanted), left);
      if (cuttings != nullptr) cuts = terms_.either(cuts, terms_.compare(core::Op::greater, add_all(wanted), left));
      cut(state, cap, period, left);
      left = terms_.subtract(left, used);
      left.range = facts::meet(left.range, facts::between(Rational(0), std::nullopt, step_));
    }
    balance = left;
    cutting.groups.push_back(cuts);
  }
  if (cuttings != nullptr) cuttings->push_back(std::move(cutting));
}

// The lines of one period, cut to what is left.
void Settled::cut(State& state, const core::Cap& cap, std::uint32_t period, const Sym& left) {
  std::vector<Sym*> amounts;
  for (const core::ClauseId id : cap.on)
    if (const auto at = state.above.find({id, period}); at != state.above.end()) amounts.push_back(&at->second);
  if (amounts.size() == 1) {
    *amounts.front() = terms_.lesser(*amounts.front(), left);
    return;
  }
  if (cap.method == core::CapMethod::earlier_clauses) {
    Sym remains = left;
    for (Sym* amount : amounts) {
      *amount = terms_.lesser(*amount, remains);
      remains = terms_.subtract(remains, *amount);
      remains.range = facts::meet(remains.range, facts::between(Rational(0), std::nullopt, step_));
    }
    return;
  }
  std::vector<Sym> before, parts;
  for (Sym* amount : amounts) before.push_back(*amount);
  const Sym wanted = add_all(before);
  const Formula fits = terms_.at_most(wanted, left);
  if (fits.is_true()) return;
  for (const Sym& amount : before) parts.push_back(up_to(amount));
  const Sym sum = add_all(parts);
  for (const Sym& part : parts)
    terms_.state(part.value, terms_.either(fits, terms_.compare(core::Op::equal, sum, left)));
  for (std::size_t i = 0; i < amounts.size(); ++i) *amounts[i] = terms_.choose(fits, before[i], parts[i]);
}

// By unit: what all units together have is the sum over units of what each of them wants, up to the limit. Where lines
// have been cut before it is less than that.
void Settled::cut_by_unit(State& state, World world, const core::Cap& cap,
                          const std::map<std::int64_t, std::vector<std::uint32_t>>& groups, bool first) {
  const core::DatasetId unit = *cap.per_unit;
  std::vector<std::vector<std::uint32_t>> scopes;
  if (cap.scope == core::Cap::Scope::whole_contract || cap.unused == core::Unused::carries_over) {
    scopes.emplace_back();
    for (std::uint32_t period = 0; period < periods(); ++period) scopes.back().push_back(period);
    if (cap.scope != core::Cap::Scope::whole_contract) return;
  } else {
    for (const auto& [group, members] : groups) scopes.push_back(members);
  }
  const auto of_unit = [&](Row* row, std::size_t k, std::uint32_t period) -> Sym {
    const core::ClauseId id = cap.on[k];
    const auto& pay = std::get<core::Pay>(contract_.clauses[id].body);
    if (evaluator_.once(pay) && period != evaluator_.period_once(pay)) return zero();
    const bool placed = evaluator_.scene().dated(*pay.each) && !evaluator_.once(pay);
    const auto there = [&, placed](Row* at) {
      return placed ? evaluator_.scene().in_period(at, period, world) : evaluator_.scene().used(at, world);
    };
    if (cap.via[k].empty())
      return terms_.choose(there(row), at_least_zero(evaluator_.line(id, row, period, world)), zero());
    const auto all = placed ? std::vector<std::optional<std::uint32_t>>{period} : evaluator_.all_periods(*pay.each);
    return evaluator_.sum_rows(*pay.each, row, cap.via[k].front(), all, false, there,
                               [&](Row* at) { return at_least_zero(evaluator_.line(id, at, period, world)); });
  };
  if (std::ranges::any_of(cap.via, [](const auto& via) { return via.size() > 1; })) return;
  Cutting cutting{&cap, {}, false};
  for (const auto& scope : scopes) {
    const bool own = core::counts_own_periods(contract_, cap);
    const Sym allowed = limit(cap, own ? std::optional<std::int64_t>(scope.front()) : std::nullopt, world);
    // A unit that does not count itself is one all the same.
    const auto over_units = [&](const std::function<Sym(const Sym&)>& each) {
      return evaluator_.sum_rows(
          unit, nullptr, std::nullopt, evaluator_.all_periods(unit), evaluator_.scene().dated(unit),
          [&](Row* row) { return evaluator_.scene().present(row, world); },
          [&](Row* row) {
            std::vector<Sym> wanted;
            for (std::size_t k = 0; k < cap.on.size(); ++k)
              for (const std::uint32_t period : scope) wanted.push_back(of_unit(row, k, period));
            return each(add_all(wanted));
          });
    };
    const Sym most = over_units([&](const Sym& wanted) { return terms_.lesser(wanted, allowed); });
    if (cuttings != nullptr) {
      const Sym units = over_units([&](const Sym& wanted) {
        return terms_.choose(terms_.compare(core::Op::greater, wanted, allowed), terms_.number(Rational(1)), zero());
      });
      cutting.groups.push_back(terms_.compare(core::Op::greater, units, zero()));
    }
    std::vector<Sym> all;
    for (const core::ClauseId id : cap.on)
      for (const std::uint32_t period : scope)
        if (const auto at = state.above.find({id, period}); at != state.above.end()) all.push_back(at->second);
    const Sym sum = add_all(all);
    for (const Sym& one : all)
      terms_.state(one.value, first ? terms_.compare(core::Op::equal, sum, most) : terms_.at_most(sum, most));
  }
  if (cuttings != nullptr && !scopes.empty()) cuttings->push_back(std::move(cutting));
}

void Settled::divisions(State& state, World world) {
  for (auto& [where, amount] : state.above) {
    const auto& pay = std::get<core::Pay>(contract_.clauses[where.first].body);
    if (!pay.division) continue;
    // A line whose weights add up to 0 pays nothing.
    if (pay.each) {
      amount = up_to(amount);
      continue;
    }
    const std::uint32_t period = where.second;
    const bool by_period = pay.timing == core::Pay::Timing::each_period;
    Moment moment = by_period ? evaluator_.moment_of_period(period) : evaluator_.moment_of_contract();
    moment.once = Evaluator::once(pay);
    const core::DatasetId among = pay.division->among;
    const bool placed = by_period && evaluator_.scene().dated(among);
    const Sym weights = evaluator_.sum_rows(
        among, nullptr, std::nullopt,
        placed ? std::vector<std::optional<std::uint32_t>>{period} : evaluator_.all_periods(among), false,
        [&](Row* row) {
          return placed ? evaluator_.scene().in_period(row, period, world) : evaluator_.scene().used(row, world);
        },
        [&](Row* row) {
          Frame frame{world, moment, {row}, nullptr};
          if (auto date = evaluator_.scene().date(row, world)) frame.moment.on = date;
          return evaluator_.value(pay.division->weight, frame);
        });
    const Formula none = terms_.compare(core::Op::equal, weights, zero());
    // Products of data are not looked at for this alone.
    amount =
        terms_.choose(terms_.detail_of(none).products ? terms_.any_flag("nothing to divide") : none, zero(), amount);
  }
}

}  // namespace hito::verify
