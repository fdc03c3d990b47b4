// One contract settled many times: with other figures in the place of some that its author wrote, or on many small sets
// of data. Compiled once; what does not depend on what changes is done once; an evaluation asks for no memory. The same
// amounts, to the last step, as runtime::settle and total_up give: what machine code cannot be proved to do goes to
// them, and is counted.
//
// A figure that is varied is a reported value here (core::with_varied makes it one), so that kernels load it. Whether
// the text with another figure in its place would be accepted is for the caller to know: driver/simulate.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/data/table.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {

// A reported value that evaluations give: any multiple of 10^-decimals from `low` to `high`. Others are worked out too,
// by the reference evaluator.
struct Varied {
  core::InputId input;
  Rational low, high;
  unsigned decimals = 0;
};

struct ReplayOptions {
  std::vector<Varied> varied;
  Inputs inputs;  // the other reported values
  std::optional<Date> as_of;
  std::optional<std::uint32_t> period;  // only what is paid in it is stated, as by total_up
  std::optional<std::string> cache;     // folder of compiled objects; nothing: none
};

// Values for Varied, in its order, ready for kernels.
struct Scenario {
  std::vector<Rational> values;
  std::vector<std::int64_t> whole;  // over 10^-decimals
  bool fits = true;                 // kernels may take them
};

// Of one evaluation. Where kernels did it, amounts are in steps of settlement_step().
struct Outcome {
  bool compiled = false;
  // By payment clause, as in Replay::clauses(), and period: at clause × periods + period.
  std::vector<std::int64_t> entitlements, payments;
  // By party and currency, as declared: at party × currencies + currency.
  std::vector<std::int64_t> paid, received;
  // Where the reference evaluator did it; and what is wrong with the data, in which case there are no amounts.
  Totals exact;
  Diagnostics diagnostics;
};

class Replay {
 public:
  // `contract` must outlive it. `data`: sets of data that evaluations name by position, at least one (of no tables for
  // a contract without datasets). Compiles.
  Replay(const core::Contract& contract, std::vector<Data> data, ReplayOptions options);
  ~Replay();
  Replay(const Replay&) = delete;
  Replay& operator=(const Replay&) = delete;

  Scenario scenario(std::vector<Rational> values) const;
  // Payment clauses as written.
  const std::vector<core::ClauseId>& clauses() const;
  // Why no evaluation is by machine code; empty: where its values allow it, each is.
  const Text& why() const;
  Totals totals(const Outcome& outcome) const;

  // One for each thread that evaluates; what it gives lasts until its next evaluation. It must not outlive the Replay.
  class Worker {
   public:
    explicit Worker(const Replay& replay);
    ~Worker();
    Worker(Worker&&) noexcept;

    // Rows are settled anew only when `data` is another set than that of the last call, or `anew`.
    const Outcome& evaluate(std::size_t data, const Scenario& scenario, bool anew = false);
    // Evaluations so far, by machine code and by the reference evaluator.
    std::uint64_t compiled() const;
    std::uint64_t by_reference() const;

   private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
  };

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace hito::runtime
