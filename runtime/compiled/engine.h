// The compiled engine: the same settlement as the reference evaluator, to the byte, by machine code over columns. What
// cannot be proved safe in integers runs line by line in the reference evaluator, and how much did is always reported.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/cut/cut.h"
#include "runtime/reference/reference.h"
#include "runtime/settlement.h"

namespace hito::runtime {

struct EngineOptions {
  unsigned threads = 1;
  // Fewer points than this for each thread are left to one.
  std::size_t least_points = 16384;
  std::optional<std::string> cache;  // folder of compiled objects; nothing: none
  // Whether the settlement is to have its lines. Otherwise it has their sums where the contract allows it.
  bool lines = true;
};

// Where the points of each body (lines of a clause, amounts of a cap, weights of a division) and each pass over a
// dataset were worked out.
struct EngineReport {
  struct Part {
    Text name;
    std::uint64_t points = 0;     // lines, rows or amounts
    std::uint64_t compiled = 0;   // by machine code
    std::uint64_t reference = 0;  // by the reference evaluator
    Text why;                     // why all of it ran in the reference evaluator, where that was known beforehand
    std::string lane;             // of the amounts: "i64", "i128"; empty where none is compiled
    std::uint32_t pass = 0;       // of a pass: its position in the plan
  };
  std::vector<Part> parts;
  std::vector<CapReport> caps;
  bool from_cache = false;  // no machine code had to be made
};

// Points by tier, one line a part, and how each cap was settled.
std::string tiers_text(const core::Contract& contract, const EngineReport& report, Language language);

// What rows given a block at a time add up to.
struct BlockSums {
  SumColumns sums;
  RowCounts rows;
  std::vector<EngineReport::Part> parts;
  bool lines_needed = false;  // and then nothing else counts
  void add(const BlockSums& others);
};

class CompiledEngine {
 public:
  // `contract` must outlive it. Nothing is compiled yet.
  explicit CompiledEngine(const core::Contract& contract);
  ~CompiledEngine();
  CompiledEngine(const CompiledEngine&) = delete;
  CompiledEngine& operator=(const CompiledEngine&) = delete;

  // As runtime::settle of reference.h: the same settlement and the same diagnostics, whatever the number of threads.
  // Settlement::table_lines stays empty: what a run exercises is told by the reference evaluator. Machine code is kept
  // for the next call whose data has the same shape. Not to be called from two threads at once.
  Settlement settle(Request request, const EngineOptions& options, EngineReport& report, Diagnostics& diagnostics);

  // Whether rows may come a block at a time where no line is to be seen: the contract has one dataset, and nothing of a
  // row rests on another one.
  bool takes_blocks() const;
  // Of a block of rows; may be called from several threads at once. Clauses without rows are left to the end.
  BlockSums add_up(Request block, const EngineOptions& options);
  // The settlement of all blocks; `end` has none of the rows. Nothing where lines are needed: settle() tells.
  std::optional<Settlement> finish(Request end, const EngineOptions& options, BlockSums blocks, EngineReport& report);

  // What `hito plan` prints of the last call of settle(): passes, lanes with the ranges that prove them, how each
  // cap was settled, and what is kept of rows and lines. `report` is the one it filled.
  std::string plan_text(const EngineReport& report, Language language) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace hito::runtime
