#include "runtime/settlement.h"

namespace hito::runtime {

const core::Parties& parties_of(const core::Contract& contract, const Line& line) {
  if (const auto* advance = std::get_if<core::Advance>(&contract.clauses[line.clause].body)) return *advance;
  return std::get<core::Pay>(contract.clauses[line.of.valid() ? line.of : line.clause].body);
}

}  // namespace hito::runtime
