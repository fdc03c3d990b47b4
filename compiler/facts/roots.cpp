// Where a contract computes something: every place a walk begins.
#include "compiler/facts/analysis.h"
#include "compiler/facts/declared.h"
#include "compiler/facts/interval.h"

namespace hito::facts {

Analysis::Analysis(const core::Contract& contract)
    : contract_(contract),
      keys_(contract),
      seen_(contract.exprs.size(), false),
      define_seen_(contract.defines.size(), false),
      nothing_(std::make_shared<const Assumed>()) {
  facts_.ranges.resize(contract.exprs.size());
  facts_.may_be_missing.resize(contract.exprs.size(), false);
}

void Analysis::run() {
  for (const core::Table& table : contract_.tables) {
    for (const core::TableRow& row : table.rows) {
      for (core::ExprId result : row.results) root(result, std::nullopt);
    }
  }
  for (std::size_t i = 0; i < contract_.clauses.size(); ++i) clause(contract_.clauses.id_at(i));
  for (const core::Property& property : contract_.properties) {
    if (const auto* holds = std::get_if<core::Holds>(&property.kind)) root(holds->condition, holds->each);
    if (const auto* monotone = std::get_if<core::Monotone>(&property.kind); monotone != nullptr && monotone->jump) {
      root(*monotone->jump, std::nullopt);
    }
  }
  for (const core::Example& example : contract_.examples) {
    for (core::ExprId condition : example.conditions) root(condition, std::nullopt);
  }
  remaining_defines();
}

// A definition is walked where it is used, under the conditions there; what nothing uses is walked on its own.
void Analysis::remaining_defines() {
  for (std::size_t i = 0; i < contract_.defines.size(); ++i) {
    const core::Define& define = contract_.defines[contract_.defines.id_at(i)];
    if (!define_seen_[i] && define.params.empty()) root(define.value, define.each);
  }
  std::set<core::DefineId> walked;
  while (!put_off_.empty()) {
    const core::DefineId id = put_off_.back();
    put_off_.pop_back();
    if (walked.insert(id).second) root(contract_.defines[id].value, contract_.defines[id].each);
  }
}

void Analysis::root(core::ExprId id, std::optional<core::DatasetId> each) {
  steps_ = 0;
  eval(id, keys_.frame(each), nothing_);
}

Range Analysis::range_of(core::DefineId id) {
  const Aside aside(*this);
  const core::Define& define = contract_.defines[id];
  steps_ = 0;
  return eval(define.value, keys_.frame(define.each), nothing_).range;
}

void Analysis::clause(core::ClauseId id) {
  const core::Clause& clause = contract_.clauses[id];
  if (const auto* paid = std::get_if<core::Pay>(&clause.body)) {
    pay(id, *paid);
  } else if (const auto* declared = std::get_if<std::vector<core::Cap>>(&clause.body)) {
    caps(*declared);
  } else if (const auto* maximum = std::get_if<core::Maximum>(&clause.body)) {
    root(maximum->amount, std::nullopt);
  } else if (const auto* adjusted = std::get_if<core::Adjust>(&clause.body)) {
    adjust(*adjusted);
  } else if (const auto* advance = std::get_if<core::Advance>(&clause.body)) {
    root(advance->amount, std::nullopt);
  } else if (const auto* distributed = std::get_if<core::Distribute>(&clause.body)) {
    for (const core::Step& step : distributed->steps)
      if (const auto* until = std::get_if<core::UntilAmount>(&step.until)) root(until->amount, std::nullopt);
  }
}

void Analysis::pay(core::ClauseId id, const core::Pay& pay) {
  // What `gives a right to payment` tells depends on the clause that asks.
  defined_.clear();
  steps_ = 0;
  paying_ = &pay;
  const Frame frame = keys_.frame(pay.each);
  Env env = nothing_;
  ClauseFacts facts;
  for (const auto& condition : {pay.where, pay.condition}) {
    if (!condition) continue;
    const Known known = eval(*condition, frame, env);
    env = assume(*condition, true, frame, env);
    facts.never = facts.never || env->impossible || only_value(known.range) == Rational(0);
    if (facts.never) break;
  }
  // What cannot be reached is walked all the same, under no condition: its tables are still wanted.
  facts.amount = eval(pay.amount, frame, facts.never ? nothing_ : env).range;
  if (!facts.never) exceptions(pay.exceptions, frame, env);
  for (const core::Selection& selection : pay.selections)
    if (selection.among) eval(*selection.among, keys_.frame(selection.unit), nothing_);
  if (pay.division) facts.weight = named(pay.division->weight, keys_.frame(pay.division->among), nothing_);
  found_.clauses.emplace(id, std::move(facts));
  paying_ = nullptr;
  defined_.clear();
}

// Two of one level may not apply to one case; one that never applies is told.
void Analysis::exceptions(const std::vector<core::Exception>& all, const Frame& frame, const Env& env) {
  std::vector<Env> applied;
  for (const core::Exception& exception : all) {
    const auto can_apply = [&](const Env& before) {
      const Known known = eval(exception.applies, frame, before);
      const Env after = assume(exception.applies, true, frame, before);
      return !after->impossible && only_value(known.range) != Rational(0);
    };
    for (std::size_t i = 0; i < applied.size(); ++i)
      if (can_apply(applied[i])) found_.exceptions_that_meet.emplace_back(all[i].clause, exception.clause);
    if (!can_apply(env)) found_.exceptions_never.push_back(exception.clause);
    const Env inside = assume(exception.applies, true, frame, env);
    exceptions(exception.exceptions, frame, inside);
    applied.push_back(inside);
  }
}

void Analysis::adjust(const core::Adjust& adjust) {
  steps_ = 0;
  const Frame frame = keys_.frame(adjust.each);
  Env env = nothing_;
  for (const auto& condition : {adjust.where, adjust.condition}) {
    if (!condition) continue;
    eval(*condition, frame, env);
    env = assume(*condition, true, frame, env);
  }
  if (adjust.released_when) root(*adjust.released_when, std::nullopt);
}

void Analysis::caps(const std::vector<core::Cap>& caps) {
  for (const core::Cap& cap : caps) root(cap.amount, cap.per_unit);
}

}  // namespace hito::facts
