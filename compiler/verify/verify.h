// Whether a property of a contract holds for all data that its declarations allow.
//
// A proof is one for any number of rows: what cannot be shown of all of them is never called proved. Of data on which
// the property seems to fail only the reference evaluator says that it does. Runs are looked at as of a day after the
// term.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>

#include "base/text.h"
#include "compiler/core/core.h"

namespace hito {

// Data on which a property may fail; of a property that compares two runs, of both.
struct Counterexample {
  core::Example before;
  std::optional<core::Example> after = {};
};
// What the reference evaluator does for a search that does not know it. References are positions among the rows of the
// example.
struct Refuting {
  // Whether the property fails there.
  std::function<bool(const Counterexample&)> confirm;
  // Made-up data on which it does, if some are found: asked for when a first look has proved nothing, and with more
  // work when nothing has.
  std::function<std::optional<Counterexample>(bool long_search)> guess;
};

enum class Provable : unsigned char { proved, refuted, undecided };
struct Verdict {
  Provable answer = Provable::undecided;
  std::optional<Counterexample> counterexample;  // of refuted: confirmed
  Text reason;                                   // of undecided
};

// How much work the solver may do for one property, in units of its own: the same answer on every machine.
inline constexpr std::uint64_t usual_effort = 6'000'000;

// `contract` has been checked without errors, by check and facts.
Verdict prove(const core::Contract& contract, const core::Property& property, const Refuting& refuting,
              std::uint64_t effort = usual_effort);

}  // namespace hito
