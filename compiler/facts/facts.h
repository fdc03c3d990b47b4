// Reasoning on ranges, once: what values an expression can take over everything the declared ranges allow. The
// messages about gaps, overlaps, divisors and caps come from here; proofs and plans read the same tables.
#pragma once
#include <optional>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"

namespace hito {

// Every value the expression can take lies in [low, high]; an absent end is unbounded. `nonzero` when 0 is excluded.
// `grain`: every value is a whole multiple of it; 0 when the value is always 0, absent when there is none.
// `inverse_grain`: the same of 1/value, for values that divide.
// Dates count as days since 1970-01-01, choices by their position, yes and no as 1 and 0.
struct Range {
  std::optional<Rational> low, high;
  bool nonzero = false;
  std::optional<Rational> grain;
  std::optional<Rational> inverse_grain;
  friend bool operator==(const Range&, const Range&) = default;
};
enum class Sign : unsigned char { unknown, negative_or_zero, zero, positive_or_zero, positive, negative };

struct Facts {
  // By core::ExprId, over every place that reaches it and under the conditions in force there: an operand of an untaken
  // branch may lie outside. Unbounded where nothing reaches it.
  std::vector<Range> ranges;
  std::vector<bool> may_be_missing;  // by core::ExprId
  // Per cap (clause, position in it): whether one group of it can hold two lines.
  struct CapFact {
    core::ClauseId clause;
    std::uint32_t index;
    bool can_hold_two_lines;
  };
  std::vector<CapFact> caps;
  // Whether some table has a line that no declared value of its inputs reaches, only what some use of it gives.
  bool lines_rest_on_uses = false;
  const Range& range(core::ExprId id) const { return ranges[id.value]; }
};

Sign sign_of(const Range& range);

// Derives the tables and reports: a tier or table line that leaves a value without answer or gives it two, a line that
// can never apply, a divisor that can be 0, a cap that can cut several lines and does not say how, a weight that can be
// negative, a quotient of data inside a sum. `contract` must be the product of a check without errors, or may hold
// poison, which stays silent.
Facts derive_facts(const core::Contract& contract, Diagnostics& diagnostics);

// Whether one value of these reported values may be a mistake where all of them at once, `facts`, are none.
bool may_hide_mistakes(const core::Contract& contract, const Facts& facts, const std::vector<core::InputId>& inputs);

}  // namespace hito
