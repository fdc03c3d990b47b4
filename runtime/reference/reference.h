// The reference evaluator: the definition of what a contract pays. It runs Core directly on exact rationals, as a list
// of lines, sorts and loops, and is never optimised. Read it from reference.cpp: one step of the canonical order per
// file.
#pragma once
#include <optional>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/data/table.h"
#include "runtime/reference/comparisons.h"
#include "runtime/settlement.h"

namespace hito::runtime {

struct Request {
  const core::Contract& contract;
  Data data;
  Inputs inputs;
  // Rows dated after it do not exist for this run; periods that begin after it, and payments due once on a later day
  // or at the end of a term not yet over, make no line.
  std::optional<Date> as_of;
};

// Rows deduplicated and placed → condition → amount → rounded per line = entitlement → caps in clause order →
// division = payment. Data errors (repeated keys, dangling references) and values missing where an example did not
// give them are reported; the settlement is then incomplete and must not be used. `comparisons`: who is told what the
// run compares; may be null.
Settlement settle(Request request, Diagnostics& diagnostics, Comparisons* comparisons = nullptr);

// Looks at every property of the contract on this settlement: bounds are computed, "never decreases as x increases" is
// tried by re-running with x replaced by each other value of x at hand (`also` adds values of reported inputs).
std::vector<PropertyFinding> examine_properties(const Request& request, const Settlement& settlement,
                                                const std::vector<Inputs>& also, Diagnostics& diagnostics);

// A condition of an example or property over a finished settlement.
bool condition_holds(const Request& request, const Settlement& settlement, core::ExprId condition,
                     Diagnostics& diagnostics);

}  // namespace hito::runtime
