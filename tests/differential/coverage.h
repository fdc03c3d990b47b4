// What the runs so far exercised, counted from the compiled contract and the engine's report, never from intentions.
#pragma once
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/compiled/engine.h"

namespace hito::fuzz {

// One value of one dimension: "construct: add", "aggregate: sum", "cap: pro rata, carries over".
using Traits = std::set<std::string>;
Traits traits_of(const core::Contract& contract);
// Where the points of a run were worked out: "lane: machine code, amounts of i64", "lane: reference".
Traits traits_of(const runtime::EngineReport& report);

class Coverage {
 public:
  void add_runs(const Traits& traits, std::uint64_t runs);
  void add_points(const runtime::EngineReport& report);
  // How often each value came up, the pairs under `least`, and the share of the points that machine code worked out.
  std::string to_text(std::uint64_t least) const;

 private:
  std::map<std::string, std::uint64_t> values_;
  std::map<std::pair<std::string, std::string>, std::uint64_t> pairs_;
  std::map<std::string, std::uint64_t> why_;
  std::uint64_t points_ = 0, compiled_ = 0, reference_ = 0;
};

}  // namespace hito::fuzz
