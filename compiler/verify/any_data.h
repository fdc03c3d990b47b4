// What never happens, whatever the data: for the files that tell what nobody asked.
#pragma once
#include <cstdint>
#include <vector>

#include "compiler/verify/lift.h"
#include "compiler/verify/settled.h"
#include "compiler/verify/unasked.h"

namespace hito::verify {

struct AnyData {
  explicit AnyData(const core::Contract& contract)
      : scene(contract, terms, true), evaluator(scene), settled(evaluator) {}

  // It is proved that there are no data for which the goal holds. `effort`: left for all questions.
  bool never(const Formula& goal, std::uint64_t& effort);

  Terms terms;
  Scene scene;
  Evaluator evaluator;
  Settled settled;
};

// Neither is an amendment one of several texts of the clause, nor does it hold on some days only.
bool has_one_text(const core::Contract& contract, core::ClauseId clause);

// Caps and payers' maxima: never_limits and always_limits.
std::vector<Unasked> limits_without_effect(const core::Contract& contract, const Shown& shown, std::uint64_t& effort);

}  // namespace hito::verify
