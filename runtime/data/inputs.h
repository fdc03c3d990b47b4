// Reported values given from outside: name=value, name@period=value, or a JSON object of the same.
#pragma once
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "runtime/data/table.h"

namespace hito::runtime {

// Bytes of a file of reported values.
inline constexpr std::size_t most_input_bytes = std::size_t{16} << 20U;

// One assignment as typed: {"growth@2025-Q1", "3%"}; of an estimate, {"impact", "0.12,standard_error=0.03,n=450"}.
struct Assignment {
  std::string name;
  std::string value;
  std::string part = {};  // of an estimate, where the value is that part alone
};
// "reduction=12.5%" -> an Assignment; a Failure without '='.
Result<Assignment> read_assignment(std::string_view text);
// {"reduction": "12.5%", "growth@2025-Q1": "3%", "impact": {"value": "0.12", "n": "450"}}: numbers only as text, so
// that no digit is lost on the way.
Result<std::vector<Assignment>> read_assignments_json(std::string_view json, const std::string& file);

// Types every assignment by its declaration; unknown names (with the nearest one), values twice, periods that do not
// exist, wrong types, units or ranges are reported. Values that the contract needs and nobody gave are reported too
// unless `partial`.
Inputs bind_inputs(const core::Contract& contract, const std::vector<Assignment>& given, bool partial,
                   Diagnostics& diagnostics);

struct Deciding {
  // Deadlines compare with it: once it is after one, the default holds. Nothing: no deadline is over.
  std::optional<Date> as_of;
  // Periods that begin after it are not looked at.
  std::optional<Date> cutoff;
  // Defaults are supposed of what is not decided yet.
  bool forecast = false;
};
// Says what became of every decision, and puts the default of those that were not reported where it holds or is
// supposed.
void decide(const core::Contract& contract, const Deciding& how, Inputs& inputs);

}  // namespace hito::runtime
