// Rights to payment, as settled, for whoever evaluates anything of a settlement again.
#pragma once
#include "runtime/reference/evaluate.h"
#include "runtime/settlement.h"

namespace hito::runtime {

// Only of clauses that some expression asks about.
void record_rights(const core::Contract& contract, const Settlement& settlement, Evaluator& evaluator);

}  // namespace hito::runtime
