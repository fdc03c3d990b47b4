// What the other files of this room report, one concern each. Each reads the analysis and the contract.
#pragma once
#include "base/diagnostics.h"
#include "compiler/facts/analysis.h"

namespace hito::facts {

// A divisor that can be 0.
void report_divisors(const core::Contract& contract, const Found& found, Diagnostics& diagnostics);
// Working days that the calendar does not cover.
void report_working_days(const core::Contract& contract, const Found& found, Diagnostics& diagnostics);
// Irrational functions of values they may have none for.
void report_irrational(const core::Contract& contract, const Found& found, Diagnostics& diagnostics);
// Exponents that are not known to be small.
void report_exponents(const core::Contract& contract, const Found& found, Diagnostics& diagnostics);
// A quotient of data inside a sum or an average.
void report_sums(const core::Contract& contract, const Facts& facts, const Found& found, Diagnostics& diagnostics);
// Gaps, overlaps and dead lines of tables and tiers. Gives Facts::lines_rest_on_uses.
bool report_tables(const core::Contract& contract, Analysis& analysis, Diagnostics& diagnostics);
// Quantities outside the slices of one table of brackets.
void report_brackets(const core::Contract& contract, const core::Table& table, const Range& input,
                     const std::vector<TableUse>& uses, Diagnostics& diagnostics);
// Values outside the points of one sliding scale.
void report_scale(const core::Contract& contract, const core::Table& table, const Range& input,
                  const std::vector<TableUse>& uses, Diagnostics& diagnostics);
// Fills `facts.caps`; caps that must say how they cut, and caps below 0.
void report_caps(const core::Contract& contract, Facts& facts, Diagnostics& diagnostics);
// Exceptions that can apply to one case, and those that never apply.
void report_exceptions(const core::Contract& contract, const Found& found, Diagnostics& diagnostics);
// Weights of a division that can be negative.
void report_weights(const core::Contract& contract, const Found& found, Diagnostics& diagnostics);
// Rights to payment that are asked about in another period than they are given in.
void report_rights(const core::Contract& contract, Diagnostics& diagnostics);
// Warnings.
void report_lints(const core::Contract& contract, Analysis& analysis, Diagnostics& diagnostics);

}  // namespace hito::facts
