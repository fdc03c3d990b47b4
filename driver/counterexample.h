// Data on which a property of a contract fails: whether it does, said by the reference evaluator, and the smallest of
// the kind. Of a property that compares two runs, all else is equal in the second. Monotone: the variable is greater
// there. Splitting: one row is two, which follow each other (split_in_two).
#pragma once
#include <optional>
#include <utility>
#include <vector>

#include "base/text.h"
#include "compiler/core/core.h"
#include "compiler/verify/verify.h"

namespace hito::driver {

struct Refuted {
  // Name and value of what makes it fail, as in runtime::PropertyFinding.
  std::vector<std::pair<Text, Text>> witness;
  // What the property speaks of, for an example that shows it.
  std::vector<core::Amount> figures;
};

// What the reference evaluator says of the data: nothing where the property holds on them, and where they are no data
// that the contract can be given, or stop its run. Of a property that looks at one run, `after` does not matter; nor do
// the figures that the examples expect.
std::optional<Refuted> confirm(const core::Contract& contract, const core::Property& property,
                               const Counterexample& counterexample);

// One that still fails, with less in it: first fewer rows, reported values and columns, then plainer values. The same
// for the same one; of the work, confirm() is bounded by a count. What does not fail comes back as it is.
Counterexample shrink(const core::Contract& contract, const core::Property& property, Counterexample counterexample);
struct Claim;
Counterexample shrink(const Claim& claim, Counterexample counterexample);

// The run that splitting a row gives: `row` of the rows of `rows.dataset` is two, of which the first one has `first` of
// each of the quantities, in the order of `rows.quantities` (of one that is missing, no matter what).
core::Example split_in_two(const core::Example& before, const core::SplitRows& rows, std::uint32_t row,
                           const std::vector<Rational>& first);

}  // namespace hito::driver
