// What a case is looked at for: whether a property fails there, or whether two contracts pay otherwise.
#pragma once
#include <functional>
#include <optional>

#include "driver/counterexample.h"
#include "runtime/reference/pairs.h"

namespace hito::driver {

struct Claim {
  // Whose data are made up, and read as an author would write them.
  const core::Contract& contract;
  // What the two runs of a case differ by, if there are two.
  const core::Property& property;
  // Nothing where the data are none that can be given, stop a run, or are no case of the claim.
  std::function<std::optional<runtime::Examined>(const Counterexample&)> examined;

  bool fails(const Counterexample& counterexample) const {
    const auto found = examined(counterexample);
    return found && found->finding.verdict == runtime::Verdict::fails_here;
  }
};
Claim claim_of(const core::Contract& contract, const core::Property& property);

// As confirm(): nothing where no contract could be given those data.
std::optional<runtime::Request> request_of(const core::Contract& contract, const core::Example& example);
// What the reference evaluator makes of them; nothing where they stop it, too.
std::optional<runtime::Settlement> settled_on(const core::Contract& contract, const core::Example& example);

}  // namespace hito::driver
