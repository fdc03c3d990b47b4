#include "runtime/settlement.h"

#include <algorithm>

namespace hito::runtime {

core::Parties parties_of(const core::Contract& contract, const Line& line) {
  if (const auto* advance = std::get_if<core::Advance>(&contract.clauses[line.clause].body)) return *advance;
  const auto& pay = std::get<core::Pay>(contract.clauses[line.of.valid() ? line.of : line.clause].body);
  if (line.payer.valid()) return {{{line.payer, Rational(1)}}, pay.payee};
  return pay;
}

core::ClauseId settled_as(const core::Contract& contract, core::ClauseId clause) {
  const auto* pay = std::get_if<core::Pay>(&contract.clauses[clause].body);
  if (pay == nullptr) return clause;
  const auto alike = [](const core::Share& a, const core::Share& b) { return a.party == b.party && a.part == b.part; };
  for (core::ClauseId id = core::first_version(contract, clause); id < clause; ++id.value) {
    const auto* other = std::get_if<core::Pay>(&contract.clauses[id].body);
    if (other != nullptr && other->payee == pay->payee && other->timing == pay->timing &&
        other->once_on == pay->once_on && std::ranges::equal(other->payers, pay->payers, alike))
      return id;
  }
  return clause;
}

void RowCounts::add(RowState state) {
  switch (state) {
    case RowState::used: ++used; break;
    case RowState::duplicate: ++duplicates; break;
    case RowState::outside_term: ++outside_term; break;
    case RowState::undated: ++undated; break;
    case RowState::after_cutoff: ++after_cutoff; break;
  }
}

void RowCounts::add(const RowCounts& others) {
  used += others.used;
  duplicates += others.duplicates;
  outside_term += others.outside_term;
  undated += others.undated;
  after_cutoff += others.after_cutoff;
}

}  // namespace hito::runtime
