#include "runtime/replay/machine.h"

#include <algorithm>
#include <functional>
#include <map>

#include "base/diagnostics.h"
#include "runtime/reference/steps.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {

using plan::Body;
using plan::Source;

namespace {

// The whole number, where it is one of 64 bits.
std::optional<std::int64_t> whole(const Rational& value) {
  return value.is_integer() ? value.numerator().to_int64() : std::nullopt;
}

const core::Pay* pay_of(const core::Contract& contract, core::ClauseId clause) {
  return std::get_if<core::Pay>(&contract.clauses[clause].body);
}

}  // namespace

Machine::Machine(const core::Contract& asked, std::vector<Data> given, ReplayOptions how)
    : contract(asked), options(std::move(how)), plan(plan::make_plan(asked)), varied(asked.inputs.size()) {
  for (std::size_t v = 0; v < options.varied.size(); ++v) varied[options.varied[v].input.value] = v;
  for (std::size_t c = 0; c < contract.clauses.size(); ++c)
    if (const core::ClauseId id = contract.clauses.id_at(c); pay_of(contract, id) != nullptr) clauses.push_back(id);
  const ColumnsWanted wanted = wanted_columns(contract, plan, options.inputs);
  for (Data& set : given) data.push_back(decode(contract, std::move(set), options.as_of, wanted));
  unite(contract, data);
  for (const Decoded& one : data)
    memories.push_back(one.sound ? std::make_unique<Memory>(contract, plan, one.columns, options.inputs) : nullptr);
  // What is made when it is first asked for is made here: workers then only read.
  for (const auto& memory : memories) {
    if (!memory) continue;
    for (std::size_t d = 0; d < plan.domains.size(); ++d) memory->moments(plan.domains.id_at(d));
    for (const Source& source : plan.sources)
      if (source.kind == Source::Kind::cell_missing || source.kind == Source::Kind::cell_unfit ||
          source.kind == Source::Kind::row_date)
        memory->pointer(source);
  }
  why = refusal();
  if (!why.empty() || std::ranges::none_of(data, &Decoded::sound)) return;
  compile();
  say_what_rests_on_varied();
  describe_lines();
  describe_caps();
  describe_splits();
}

// What these kernels and sums do not do.
Text Machine::refusal() const {
  for (const core::Clause& clause : contract.clauses) {
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) {
      if (!pay->selections.empty()) return say(Say::why_selections, {clause.number});
      if (pay->division) return say(Say::why_division, {clause.number});
    }
    if (const auto* declared = std::get_if<std::vector<core::Cap>>(&clause.body))
      for (const core::Cap& cap : *declared)
        if (cap.unused == core::Unused::carries_over && cap.scope != core::Cap::Scope::whole_contract)
          return say(Say::why_carried_balance, {clause.number});
  }
  if (has_later_steps(contract)) return say(Say::why_later_steps);
  for (const Body& body : plan.bodies)
    if (!body.refused.empty()) return body.refused;
  return {};
}

// What is known of a source in every set of data and for every value.
fit::Seen Machine::seen(const Source& source) const {
  const bool of_input = source.kind == Source::Kind::input || source.kind == Source::Kind::input_missing ||
                        source.kind == Source::Kind::input_unfit;
  if (of_input && varied[source.of]) {
    if (source.kind != Source::Kind::input) return {fit::Lane::bit, Rational(1), Integer(0), Integer(1), false};
    const Varied& one = options.varied[*varied[source.of]];
    const Rational scale(Integer::pow10(one.decimals));
    // What 64 bits do not hold is for the reference evaluator: Scenario::fits.
    fit::Seen seen = fit::coarse({fit::Lane::i64, Rational(1) / scale, std::min((one.low * scale).floor(), Integer(0)),
                                  std::max((one.high * scale).floor() + Integer(1), Integer(0)), std::nullopt});
    seen.low = std::max(seen.low, Integer(INT64_MIN));
    seen.high = std::min(seen.high, Integer(INT64_MAX));
    return seen;
  }
  std::optional<fit::Seen> all;
  for (const auto& memory : memories) {
    if (!memory) continue;
    fit::Seen one = memory->seen(source);
    if (source.kind == Source::Kind::used) one.always.reset();
    if (!all) {
      all = one;
      continue;
    }
    require(all->lane == one.lane && all->unit == one.unit, "sets of data of unlike columns");
    all->low = std::min(all->low, one.low);
    all->high = std::max(all->high, one.high);
    if (all->always != one.always) all->always.reset();
  }
  return all.value();
}

void Machine::compile() {
  std::vector<std::uint64_t> rows(contract.datasets.size(), 0);
  for (const Decoded& one : data)
    for (std::size_t d = 0; one.sound && d < rows.size(); ++d)
      rows[d] = std::max(rows[d], fit::coarse_rows(one.rows[d].rows));
  fit = fit::fit(plan, [&](const Source& source) { return seen(source); }, rows);
  std::vector<fit::Kernel> kernels;
  for (const auto* all : {&fit.passes, &fit.bodies})
    for (const fit::Fitted& one : *all)
      if (!one.kernel.code.empty()) kernels.push_back(one.kernel);
  if (!kernels.empty()) native = jit::compile(kernels, {options.cache});
  std::size_t next = 0;
  const auto functions = [&](const std::vector<fit::Fitted>& all) {
    std::vector<Function> found;
    for (const fit::Fitted& one : all) found.push_back(one.kernel.code.empty() ? nullptr : native.function(next++));
    return found;
  };
  passes = functions(fit.passes);
  bodies = functions(fit.bodies);
  for (const fit::Fitted& body : fit.bodies)
    if (body.never_trusted || body.amount.lane != fit::Lane::i64) why = say(Say::why_too_wide);
}

// Kernels load slots of other passes, and rights of other clauses.
void Machine::say_what_rests_on_varied() {
  std::vector<bool> passes_rest(plan.passes.size(), false), clauses_rest(contract.clauses.size(), false);
  const auto rests = [&](const fit::Fitted& fitted, std::optional<std::size_t> pass) {
    return std::ranges::any_of(fitted.buffers, [&](const fit::Buffer& buffer) {
      if (buffer.kind == fit::Buffer::Kind::slot) {
        const std::size_t of = plan.slots[plan::SlotId{buffer.index}].pass.value;
        return pass != of && passes_rest[of];
      }
      if (buffer.kind != fit::Buffer::Kind::source) return false;
      const Source& source = plan.sources[buffer.index];
      if (source.kind == Source::Kind::input) return varied[source.of].has_value();
      const bool of_right = source.kind == Source::Kind::right_any || source.kind == Source::Kind::right_at;
      return of_right && clauses_rest[source.of];
    });
  };
  // Until nothing more is found: there are few of them.
  for (bool more = true; more;) {
    more = false;
    const auto mark = [&](std::vector<bool>& marks, std::size_t at, bool value) {
      more = more || (value && !marks[at]);
      marks[at] = marks[at] || value;
    };
    for (std::size_t p = 0; p < plan.passes.size(); ++p) mark(passes_rest, p, rests(fit.passes[p], p));
    for (std::size_t b = 0; b < plan.bodies.size(); ++b)
      if (const Body& body = plan.bodies[plan.bodies.id_at(b)]; body.what == Body::What::lines)
        mark(clauses_rest, body.clause.value, rests(fit.bodies[b], std::nullopt));
  }
  for (const bool rest : passes_rest) passes_kept.push_back(!rest);
  for (std::size_t b = 0; b < plan.bodies.size(); ++b) {
    const Body& body = plan.bodies[plan.bodies.id_at(b)];
    const bool rest = rests(fit.bodies[b], std::nullopt);
    if (body.what == Body::What::lines)
      lines.push_back({plan.bodies.id_at(b), body.clause, 0, 1, 0, rest || clauses_rest[body.clause.value]});
    if (body.what == Body::What::cap) {
      const core::Cap& cap = std::get<std::vector<core::Cap>>(contract.clauses[body.clause].body)[body.cap];
      caps.push_back({plan.bodies.id_at(b), body.clause, &cap, core::allows_by_period(contract, cap), 1, 1, rest});
    }
  }
}

void Machine::describe_lines() {
  const Rational step = settlement_step(contract);
  for (ReplayLines& one : lines) {
    one.place = static_cast<std::size_t>(std::ranges::find(clauses, one.clause) - clauses.begin());
    const fit::Seen& amount = fit.bodies[one.body.value].amount;
    const auto factor = whole(pay_of(contract, one.clause)->line.step / step);
    const Integer most = std::max(amount.high, -amount.low);
    const auto size = factor ? (most * Integer(*factor)).to_int64() : std::nullopt;
    if (!size || *size >= most_replay_steps) {
      why = say(Say::why_too_wide);
      return;
    }
    one.factor = *factor;
    one.most = *size;
  }
}

void Machine::describe_caps() {
  const Rational step = settlement_step(contract);
  for (ReplayCap& one : caps) {
    const Rational steps = fit.bodies[one.body.value].amount.unit / step;
    const auto times = steps.numerator().to_int64(), over = steps.denominator().to_int64();
    if (!times || !over) {
      why = say(Say::why_too_wide);
      return;
    }
    one.times = *times;
    one.over = *over;
  }
}

void Machine::describe_splits() {
  const std::size_t currencies = contract.currencies.size();
  std::map<core::ClauseId, std::size_t> known;
  for (std::size_t c = 0; c < clauses.size(); ++c) {
    const core::ClauseId as = settled_as(contract, clauses[c]);
    const auto [entry, fresh] = known.try_emplace(as, splits.size());
    if (fresh) {
      const core::Pay& pay = *pay_of(contract, as);
      const auto found = std::ranges::find(contract.currencies, contract.clauses[as].currency);
      const auto currency = static_cast<std::size_t>(found - contract.currencies.begin());
      ReplaySplit& split = splits.emplace_back();
      split.payee = pay.payee.value * currencies + currency;
      Integer below(1);
      for (const core::Share& share : pay.payers) {
        const Integer denominator = share.part.denominator();
        below = floor_div(below * denominator, gcd(below, denominator));
      }
      for (const core::Share& share : pay.payers) {
        const auto weight = whole(share.part * Rational(below));
        if (!weight || *weight >= most_replay_steps / 64) {
          why = say(Say::why_too_wide);
          return;
        }
        split.payers.push_back(share.party.value * currencies + currency);
        split.weights.push_back(*weight);
        split.weight += *weight;
      }
    }
    splits[entry->second].clauses.push_back(c);
  }
}

}  // namespace hito::runtime
