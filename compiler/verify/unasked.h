// What holds of a contract for all data that its declarations allow though nobody asked: clauses, limits, lines of
// tables and conditions that change nothing. What is told is proved; where the search gives up, nothing is.
#pragma once
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "compiler/core/core.h"

namespace hito {

struct Unasked {
  enum class Kind : unsigned char { never_pays, never_limits, always_limits, line, condition } kind;
  core::ClauseId clause = {};  // of all but a line
  core::TableId table = {};
  std::uint32_t line = 0;  // position in Table::rows
  Span span = {};
};

// What runs of the contract have shown, of which nothing need be asked.
struct Shown {
  std::set<core::ClauseId> pays;     // a line was not zero
  std::set<core::ClauseId> applies;  // its conditions held once
  std::set<core::ExprId> fails;      // conditions that did not
  std::set<const core::Cap*> asked, cuts;
  std::set<core::ClauseId> spares;  // a run in which its caps cut nothing
  std::set<core::ClauseId> maxima;  // of payers, that took something
  std::set<std::pair<core::TableId, std::uint32_t>> lines;
};

// The solver's own units, for all questions together.
inline constexpr std::uint64_t effort_unasked = 1'500'000;

// In the order of the text. `contract` has been checked without errors. Nothing is told of what no run has come across:
// of the condition of a clause whose conditions never held, of a limit on nothing, of a table that is not used.
std::vector<Unasked> unasked(const core::Contract& contract, const Shown& shown, std::uint64_t effort = effort_unasked);

}  // namespace hito
