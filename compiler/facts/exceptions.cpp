// Which of several exceptions holds is never left open.
#include "compiler/facts/findings.h"

namespace hito::facts {

void report_exceptions(const core::Contract& contract, const Found& found, Diagnostics& diagnostics) {
  const auto number = [&](core::ClauseId id) { return contract.clauses[id].number; };
  for (const auto& [first, second] : found.exceptions_that_meet)
    diagnostics.report(Code::exceptions_meet, contract.clauses[second].number_span, {number(first), number(second)});
  for (const core::ClauseId id : found.exceptions_never)
    diagnostics.report(Code::exception_never_applies, contract.clauses[id].number_span, {number(id)});
}

}  // namespace hito::facts
