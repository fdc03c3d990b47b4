#include "runtime/settlement.h"

namespace hito::runtime {

core::Parties parties_of(const core::Contract& contract, const Line& line) {
  if (const auto* advance = std::get_if<core::Advance>(&contract.clauses[line.clause].body)) return *advance;
  const auto& pay = std::get<core::Pay>(contract.clauses[line.of.valid() ? line.of : line.clause].body);
  if (line.payer.valid()) return {{{line.payer, Rational(1)}}, pay.payee};
  return pay;
}

}  // namespace hito::runtime
