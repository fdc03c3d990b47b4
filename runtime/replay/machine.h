// What is made once of a contract that is settled many times: machine code for all its sets of data and all values that
// will be tried, and how its lines become amounts by clause and by party.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "compiler/fit/fit.h"
#include "compiler/jit/jit.h"
#include "compiler/plan/plan.h"
#include "runtime/compiled/memory.h"
#include "runtime/compiled/passes.h"
#include "runtime/replay/decoded.h"
#include "runtime/replay/replay.h"

namespace hito::runtime {

// Sums of sizes of amounts stay below it, so that nothing leaves 64 bits.
inline constexpr std::int64_t most_replay_steps = std::int64_t{1} << 61;

// Lines of one clause.
struct ReplayLines {
  plan::BodyId body;
  core::ClauseId clause;
  std::size_t place = 0;    // of the clause among the payment clauses
  std::int64_t factor = 1;  // steps of the contract in one step of the clause
  std::int64_t most = 0;    // size of the greatest amount, in steps of the contract
  bool rests_on_varied = false;
};
// One cap, in the order in which caps are applied.
struct ReplayCap {
  plan::BodyId body;
  core::ClauseId clause;
  const core::Cap* cap = nullptr;
  bool by_period = false;            // it allows by period of the contract
  std::int64_t times = 1, over = 1;  // the kernel's amount × times / over is in steps
  bool rests_on_varied = false;
};
// Clauses between the same parties, paid at the same times: their money in a period is split among the payers at once.
struct ReplaySplit {
  std::vector<std::size_t> clauses;   // places among the payment clauses
  std::vector<std::size_t> payers;    // places in Outcome::paid
  std::vector<std::int64_t> weights;  // of the payers, whole
  std::int64_t weight = 0;            // all of them
  std::size_t payee = 0;              // place in Outcome::received
};

struct Machine {
  Machine(const core::Contract& contract, std::vector<Data> data, ReplayOptions options);

  const core::Contract& contract;
  ReplayOptions options;
  plan::Plan plan;
  std::vector<Decoded> data;
  // By set of data; none where it is not sound. Only what is the same for all threads is asked of them.
  std::vector<std::unique_ptr<Memory>> memories;
  Text why;  // why nothing is by machine code
  fit::Fit fit;
  jit::Native native;
  std::vector<Function> passes, bodies;
  std::vector<bool> passes_kept;   // those that rest on nothing varied
  std::vector<ReplayLines> lines;  // in order of evaluation
  std::vector<ReplayCap> caps;
  std::vector<ReplaySplit> splits;
  std::vector<core::ClauseId> clauses;             // payment clauses as written
  std::vector<std::optional<std::size_t>> varied;  // by input: its place in ReplayOptions::varied

 private:
  Text refusal() const;
  fit::Seen seen(const plan::Source& source) const;
  void compile();
  void say_what_rests_on_varied();
  void describe_lines();
  void describe_caps();
  void describe_splits();
};

}  // namespace hito::runtime
