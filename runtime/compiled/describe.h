// What the compiled engine did, in words: the body of `hito plan` and the tiers of `--timings`.
#pragma once
#include <string>

#include "compiler/fit/fit.h"
#include "compiler/plan/plan.h"
#include "runtime/compiled/engine.h"

namespace hito::runtime {

// Each body and pass that ran, with its lanes and the ranges that prove them; then how each cap was settled.
std::string describe(const core::Contract& contract, const plan::Plan& plan, const fit::Fit& fit,
                     const EngineReport& report, Language language);

// What a row and a line take while they are kept.
std::string kept_text(const core::Contract& contract, Language language);

}  // namespace hito::runtime
