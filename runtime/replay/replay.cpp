#include "runtime/replay/replay.h"

#include <algorithm>
#include <utility>

#include "runtime/cut/cutter.h"
#include "runtime/reference/reference.h"
#include "runtime/replay/machine.h"
#include "runtime/replay/settled.h"

namespace hito::runtime {

struct Replay::Inside {
  Machine machine;
};

Replay::Replay(const core::Contract& contract, std::vector<Data> data, ReplayOptions options)
    : inside_(new Inside{{contract, std::move(data), std::move(options)}}) {}
Replay::~Replay() = default;

const std::vector<core::ClauseId>& Replay::clauses() const { return inside_->machine.clauses; }
const Text& Replay::why() const { return inside_->machine.why; }

Scenario Replay::scenario(std::vector<Rational> values) const {
  const std::vector<Varied>& varied = inside_->machine.options.varied;
  require(values.size() == varied.size(), "a scenario with more or fewer values than are varied");
  Scenario scenario;
  for (std::size_t v = 0; v < values.size(); ++v) {
    const Rational scaled = values[v] * Rational(Integer::pow10(varied[v].decimals));
    const auto whole = scaled.is_integer() ? scaled.numerator().to_int64() : std::nullopt;
    scenario.fits = scenario.fits && whole && varied[v].low <= values[v] && values[v] <= varied[v].high;
    scenario.whole.push_back(whole.value_or(0));
  }
  scenario.values = std::move(values);
  return scenario;
}

Totals Replay::totals(const Outcome& outcome) const {
  if (!outcome.compiled) return outcome.exact;
  const core::Contract& contract = inside_->machine.contract;
  const std::vector<core::ClauseId>& clauses = inside_->machine.clauses;
  const Rational step = settlement_step(contract);
  const std::size_t periods = contract.periods.size();
  const std::size_t currencies = contract.currencies.size();
  const auto money = [&](std::int64_t steps) { return Rational(steps) * step; };
  Totals totals;
  for (const core::UnitId currency : contract.currencies) totals.total.emplace_back(currency, Rational(0));
  const std::optional<std::uint32_t> only = inside_->machine.options.period;
  const auto counts = [&](std::size_t p) { return !only || p == *only; };
  for (std::uint32_t p = 0; p < periods; ++p)
    for (const core::UnitId currency : contract.currencies)
      if (counts(p)) totals.periods.push_back({p, currency, {}});
  for (std::size_t party = 0; party < contract.parties.size(); ++party)
    for (std::size_t c = 0; c < currencies; ++c)
      totals.parties.push_back({contract.parties.id_at(party), contract.currencies[c],
                                money(outcome.paid[party * currencies + c]),
                                money(outcome.received[party * currencies + c])});
  for (std::size_t k = 0; k < clauses.size(); ++k) {
    const auto found = std::ranges::find(contract.currencies, contract.clauses[clauses[k]].currency);
    const auto currency = static_cast<std::size_t>(found - contract.currencies.begin());
    Rational entitled, paid;
    for (std::size_t p = 0; p < periods; ++p) {
      if (!counts(p)) continue;
      entitled += money(outcome.entitlements[k * periods + p]);
      const Rational payment = money(outcome.payments[k * periods + p]);
      paid += payment;
      totals.periods[(only ? 0 : p) * currencies + currency].amount += payment;
    }
    totals.total[currency].second += paid;
    // The versions of a clause are one clause.
    if (core::first_version(contract, clauses[k]) == clauses[k]) {
      totals.entitlements.emplace_back(clauses[k], entitled);
      totals.payments.emplace_back(clauses[k], paid);
    } else {
      totals.entitlements.back().second += entitled;
      totals.payments.back().second += paid;
    }
  }
  return totals;
}

namespace {

// Results of one kernel of lines, for all its moments.
struct Results {
  std::vector<std::int64_t> amount;
  std::vector<std::uint8_t> trusted, meets, no_rows;
  bool worked_out = false;  // on these rows, and it rests on nothing varied
};

}  // namespace

struct Replay::Worker::Inside {
  explicit Inside(const Machine& of)
      : machine(of), rows(of), results(of.lines.size()), cap_pointers(of.caps.size()), allowed(of.caps.size()) {
    const core::Contract& contract = of.contract;
    outcome.entitlements.resize(of.clauses.size() * contract.periods.size());
    outcome.payments.resize(outcome.entitlements.size());
    outcome.paid.resize(contract.parties.size() * contract.currencies.size());
    outcome.received.resize(outcome.paid.size());
    none_kept.assign(of.plan.passes.size(), false);
    for (std::size_t c = 0; c < of.caps.size(); ++c)
      allowed[c].resize(of.caps[c].by_period ? contract.periods.size() : 1);
    if (compiles()) passes.emplace(contract, of.plan, of.fit, of.passes, rows, Threads{});
  }

  bool compiles() const { return machine.why.empty() && !machine.bodies.empty(); }
  bool settle(std::size_t data, bool anew);
  bool by_machine_code(const Scenario& scenario);
  bool run_lines(std::size_t which);
  bool take_lines(std::size_t which);
  void mark_rights(std::size_t which);
  bool apply_cap(std::size_t which);
  std::optional<std::int64_t> allowed_by(std::size_t which, std::uint32_t period);
  void add_up();
  void split(const ReplaySplit& one, std::size_t period);
  void by_reference(std::size_t data, const Scenario& scenario);

  const Machine& machine;
  SettledData rows;
  std::optional<Passes> passes;
  std::optional<std::size_t> settled;  // the set of data whose rows are settled
  bool settled_well = false;
  bool first_run = true;  // on these rows
  std::vector<bool> none_kept;
  std::vector<Results> results;              // by Machine::lines
  std::vector<std::vector<void*>> pointers;  // of each, as its kernel takes them
  std::vector<std::vector<void*>> cap_pointers;
  std::vector<std::int64_t> entitlement, payment;  // by line
  // By cap and period; nothing: not asked for yet.
  std::vector<std::vector<std::optional<std::int64_t>>> allowed;
  Cutter<std::int64_t> cutter;
  PartsOf<std::int64_t> parts;
  Outcome outcome;
  std::uint64_t compiled = 0, referred = 0;
};

// False where the reference evaluator has to tell what is wrong, or lines could add up to more than 64 bits hold.
bool Replay::Worker::Inside::settle(std::size_t data, bool anew) {
  if (settled == data && !anew) return settled_well;
  settled = data;
  settled_well = false;
  first_run = true;
  if (!machine.data[data].sound || !rows.settle(data)) return false;
  std::int64_t most = 0;
  for (std::size_t l = 0; l < machine.lines.size(); ++l) {
    const SettledData::Range& range = rows.ranges()[l];
    std::int64_t of_clause = 0;
    if (__builtin_mul_overflow(machine.lines[l].most, static_cast<std::int64_t>(range.end - range.begin), &of_clause) ||
        __builtin_add_overflow(most, of_clause, &most) || most >= most_replay_steps)
      return false;
    Results& found = results[l];
    const std::size_t elements = std::max<std::size_t>(range.points * range.moments.size(), 1);
    found.amount.resize(elements);
    for (auto* bits : {&found.trusted, &found.meets, &found.no_rows}) bits->resize(elements);
    found.worked_out = false;
  }
  pointers.resize(machine.lines.size());
  for (auto& of_kernel : pointers) of_kernel.clear();
  for (auto& of_kernel : cap_pointers) of_kernel.clear();
  entitlement.assign(rows.lines(), 0);
  settled_well = true;
  return true;
}

bool Replay::Worker::Inside::by_machine_code(const Scenario& scenario) {
  for (std::size_t v = 0; v < scenario.whole.size(); ++v) rows.set(v, scenario.whole[v]);
  passes->again(first_run ? none_kept : machine.passes_kept);
  for (std::size_t l = 0; l < machine.lines.size(); ++l)
    if (!results[l].worked_out && !run_lines(l)) return false;
  payment = entitlement;
  for (std::size_t c = 0; c < machine.caps.size(); ++c) {
    if (first_run || machine.caps[c].rests_on_varied) std::ranges::fill(allowed[c], std::nullopt);
    if (!apply_cap(c)) return false;
  }
  add_up();
  // Only now every pass that others rest on has been run.
  first_run = false;
  return true;
}

// False where some line cannot be trusted.
bool Replay::Worker::Inside::run_lines(std::size_t which) {
  const ReplayLines& lines = machine.lines[which];
  const SettledData::Range& range = rows.ranges()[which];
  const fit::Fitted& fitted = machine.fit.bodies[lines.body.value];
  Results& found = results[which];
  if (!passes->ready(fitted)) return false;
  std::vector<void*>& given = pointers[which];
  const bool fresh = given.empty();
  for (std::size_t m = 0; m < range.moments.size(); ++m) {
    rows.set_moment(range.moments[m]);
    const std::size_t from = m * range.points;
    for (std::size_t b = 0; b < fitted.buffers.size(); ++b) {
      const auto put = [&](void* pointer) { fresh&& m == 0 ? given.push_back(pointer) : void(given[b] = pointer); };
      switch (fitted.buffers[b].kind) {
        case fit::Buffer::Kind::amount: put(found.amount.data() + from); break;
        case fit::Buffer::Kind::trusted: put(found.trusted.data() + from); break;
        case fit::Buffer::Kind::meets: put(found.meets.data() + from); break;
        case fit::Buffer::Kind::no_rows: put(found.no_rows.data() + from); break;
        case fit::Buffer::Kind::source:
        case fit::Buffer::Kind::moments:
        case fit::Buffer::Kind::slot:
        case fit::Buffer::Kind::value:
        case fit::Buffer::Kind::mask:
        case fit::Buffer::Kind::place:
          if (fresh && m == 0) put(passes->pointer(fitted.buffers[b]));
          break;
        case fit::Buffer::Kind::total:
        case fit::Buffer::Kind::below: throw InternalError("sums where lines were asked for");
      }
    }
    machine.bodies[lines.body.value](given.data(), 0, static_cast<std::int64_t>(range.points));
  }
  if (!take_lines(which)) return false;
  mark_rights(which);
  found.worked_out = !lines.rests_on_varied;
  return true;
}

bool Replay::Worker::Inside::take_lines(std::size_t which) {
  const SettledData::Range& range = rows.ranges()[which];
  const Results& found = results[which];
  const std::int64_t factor = machine.lines[which].factor;
  std::uint8_t trusted = 1;
  for (std::size_t line = range.begin; line < range.end; ++line) {
    const std::uint32_t at = rows.at(line);
    trusted &= found.trusted[at];
    // What is not trusted may be any number.
    entitlement[line] = (found.trusted[at] & found.meets[at]) != 0 ? found.amount[at] * factor : 0;
  }
  return trusted != 0;
}

void Replay::Worker::Inside::mark_rights(std::size_t which) {
  const core::ClauseId clause = machine.lines[which].clause;
  const bool any = machine.plan.right_any[clause.value], at = machine.plan.right_at[clause.value];
  if (!any && !at) return;
  const SettledData::Range& range = rows.ranges()[which];
  auto& of_rows = rows.right_any[clause.value];
  auto& of_periods = rows.right_at[clause.value];
  std::ranges::fill(of_rows, 0);
  std::ranges::fill(of_periods, 0);
  const std::size_t periods = machine.contract.periods.size();
  for (std::size_t line = range.begin; line < range.end; ++line) {
    if (entitlement[line] <= 0) continue;
    const std::size_t row = rows.row(line) == no_line_row ? 0 : rows.row(line);
    if (any) of_rows[row] = 1;
    if (at) of_periods[row * periods + rows.period(line)] = 1;
  }
}

// What the cap allows in that period, in steps, rounded down, not below 0; nothing where it cannot be trusted.
std::optional<std::int64_t> Replay::Worker::Inside::allowed_by(std::size_t which, std::uint32_t period) {
  const ReplayCap& cap = machine.caps[which];
  std::optional<std::int64_t>& known = allowed[which][cap.by_period ? period : 0];
  if (known) return known;
  const fit::Fitted& fitted = machine.fit.bodies[cap.body.value];
  if (!passes->ready(fitted)) return std::nullopt;
  rows.set_moment(cap.by_period ? period : 0);
  std::int64_t amount = 0;
  std::uint8_t trusted = 0;
  std::vector<void*>& given = cap_pointers[which];
  given.clear();
  for (const fit::Buffer& buffer : fitted.buffers)
    given.push_back(buffer.kind == fit::Buffer::Kind::amount    ? &amount
                    : buffer.kind == fit::Buffer::Kind::trusted ? static_cast<void*>(&trusted)
                                                                : passes->pointer(buffer));
  machine.bodies[cap.body.value](given.data(), 0, 1);
  if (trusted == 0) return std::nullopt;
  const Wide steps = amount <= 0 ? 0 : Wide{amount} * cap.times / cap.over;
  known = steps > INT64_MAX ? INT64_MAX : static_cast<std::int64_t>(steps);
  return known;
}

bool Replay::Worker::Inside::apply_cap(std::size_t which) {
  struct Allowance {
    Inside& inside;
    std::size_t which;
    bool trusted = true;
    std::int64_t of(const Cell& first) {
      const auto found = inside.allowed_by(which, static_cast<std::uint32_t>(first.cap_period));
      trusted = trusted && found;
      return found.value_or(0);
    }
    void spend(std::int64_t) {}
  };
  const SettledData::CapLines& lines = rows.caps()[which];
  const Cutter<std::int64_t>::Lines looked_at{lines.line, lines.cell, lines.settled, lines.cells, rows.dates()};
  Allowance allowance{*this, which};
  CapReport report;
  const core::Cap& cap = *machine.caps[which].cap;
  const bool over = cutter.find_over(looked_at, payment, cap.dated, allowance, report);
  if (!allowance.trusted) return false;
  if (over)
    cutter.cut(looked_at, payment, cap.method, [&](std::uint32_t line, std::int64_t gets) { payment[line] = gets; });
  return true;
}

void Replay::Worker::Inside::add_up() {
  const std::size_t periods = machine.contract.periods.size();
  for (auto* sums : {&outcome.entitlements, &outcome.payments, &outcome.paid, &outcome.received})
    std::ranges::fill(*sums, 0);
  for (std::size_t l = 0; l < machine.lines.size(); ++l) {
    const SettledData::Range& range = rows.ranges()[l];
    const std::size_t place = machine.lines[l].place * periods;
    for (std::size_t line = range.begin; line < range.end; ++line) {
      outcome.entitlements[place + rows.period(line)] += entitlement[line];
      outcome.payments[place + rows.period(line)] += payment[line];
    }
  }
  for (const ReplaySplit& one : machine.splits)
    for (std::size_t period = 0; period < periods; ++period)
      if (const auto only = machine.options.period; !only || period == *only) split(one, period);
}

// Payers' shares apply to the clause's total in the period; a negative one is split on its size.
void Replay::Worker::Inside::split(const ReplaySplit& one, std::size_t period) {
  const std::size_t periods = machine.contract.periods.size();
  std::int64_t total = 0;
  for (const std::size_t clause : one.clauses) total += outcome.payments[clause * periods + period];
  if (total == 0) return;
  outcome.received[one.payee] += total;
  if (one.payers.size() == 1) {
    outcome.paid[one.payers.front()] += total;
    return;
  }
  const auto by_position = [](std::uint32_t a, std::uint32_t b) { return a < b; };
  find_parts(total < 0 ? -total : total, one.weights, one.weight, by_position, parts);
  for (std::size_t k = 0; k < one.payers.size(); ++k)
    outcome.paid[one.payers[k]] += total < 0 ? -parts.parts[k] : parts.parts[k];
}

void Replay::Worker::Inside::by_reference(std::size_t data, const Scenario& scenario) {
  Request request{machine.contract, machine.data[data].data, machine.options.inputs, machine.options.as_of};
  for (std::size_t v = 0; v < scenario.values.size(); ++v)
    request.inputs.values[{machine.options.varied[v].input, std::nullopt}] = scenario.values[v];
  const Settlement settlement = runtime::settle(std::move(request), outcome.diagnostics);
  if (!outcome.diagnostics.has_errors()) outcome.exact = total_up(machine.contract, settlement, machine.options.period);
}

Replay::Worker::Worker(const Replay& replay) : inside_(std::make_unique<Inside>(replay.inside_->machine)) {}
Replay::Worker::~Worker() = default;
Replay::Worker::Worker(Worker&&) noexcept = default;

const Outcome& Replay::Worker::evaluate(std::size_t data, const Scenario& scenario, bool anew) {
  Inside& inside = *inside_;
  Outcome& outcome = inside.outcome;
  outcome.compiled =
      inside.compiles() && scenario.fits && inside.settle(data, anew) && inside.by_machine_code(scenario);
  if (outcome.compiled) {
    ++inside.compiled;
    return outcome;
  }
  ++inside.referred;
  outcome.exact = {};
  outcome.diagnostics = {};
  inside.by_reference(data, scenario);
  return outcome;
}

std::uint64_t Replay::Worker::compiled() const { return inside_->compiled; }
std::uint64_t Replay::Worker::by_reference() const { return inside_->referred; }

}  // namespace hito::runtime
