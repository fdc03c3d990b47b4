// What a run compares, told while it is worked out, for those who look for the data at which a comparison turns. The
// run comes to the same whether anybody listens or not.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/core/core.h"

namespace hito::runtime {

struct Frame;

class Comparisons {
 public:
  virtual ~Comparisons() = default;

  // The operands of a comparison, of `lesser` or `greater_of`, or the date that is asked to be within the term.
  virtual void compared(core::ExprId at, const Frame& frame, const std::vector<core::Value>& operands) = 0;
  // What a table is looked up with.
  virtual void looked_up(core::TableId table, const Frame& frame, const std::vector<core::Value>& args) = 0;
  // What the lines of one group and period come to before a cap, and what it allows them: never below zero. `unit`: the
  // row of a cap per unit.
  virtual void limited(core::ClauseId clause, const core::Cap& cap, std::optional<std::uint32_t> unit,
                       std::uint32_t period, const Rational& wanted, const Rational& allowed) = 0;
  // How many rows of a unit have lines above zero in one group, of those that a greatest number or share limits, and
  // how many of them may be paid: not a whole number, of a share.
  virtual void counted(const core::Selection& selection, std::optional<std::int64_t> group, std::size_t units,
                       const Rational& most) = 0;
};

}  // namespace hito::runtime
