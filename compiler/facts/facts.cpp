#include "compiler/facts/facts.h"

#include "compiler/facts/findings.h"

namespace hito {

Facts derive_facts(const core::Contract& contract, Diagnostics& diagnostics) {
  facts::Analysis analysis(contract);
  analysis.run();
  facts::report_divisors(contract, analysis.found(), diagnostics);
  facts::report_working_days(contract, analysis.found(), diagnostics);
  facts::report_irrational(contract, analysis.found(), diagnostics);
  facts::report_exponents(contract, analysis.found(), diagnostics);
  facts::report_sums(contract, analysis.facts(), analysis.found(), diagnostics);
  const bool lines_rest_on_uses = facts::report_tables(contract, analysis, diagnostics);
  facts::report_exceptions(contract, analysis.found(), diagnostics);
  facts::report_weights(contract, analysis.found(), diagnostics);
  facts::report_lints(contract, analysis, diagnostics);
  facts::report_rights(contract, diagnostics);
  Facts derived = analysis.take_facts();
  derived.lines_rest_on_uses = lines_rest_on_uses;
  facts::report_caps(contract, derived, diagnostics);
  return derived;
}

}  // namespace hito
