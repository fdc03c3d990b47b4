#include "driver/figures.h"

#include <algorithm>
#include <set>

namespace hito::driver {
namespace {

// Who pays and who receives, in any clause.
class Parts {
 public:
  explicit Parts(const core::Contract& contract) {
    for (const core::Clause& clause : contract.clauses) std::visit([&](const auto& body) { add(body); }, clause.body);
  }
  bool has(core::AmountKind kind, core::PartyId party) const {
    return (kind == core::AmountKind::paid_by ? pay_ : receive_).contains(party);
  }

 private:
  void add(const core::Parties& parties) {
    for (const core::Share& share : parties.payers) pay_.insert(share.party);
    receive_.insert(parties.payee);
  }
  void add(const std::vector<core::Cap>&) {}
  void add(const core::SaidElsewhere&) {}
  void add(const core::Adjust&) {}
  void add(const core::Maximum& maximum) {
    if (maximum.excess_to) pay_.insert(*maximum.excess_to);
  }
  void add(const core::Distribute& distribute) {
    for (const core::Step& step : distribute.steps)
      for (const core::Share& share : step.shares) receive_.insert(share.party);
  }

  std::set<core::PartyId> pay_, receive_;
};

}  // namespace

std::vector<core::Amount> figures_of(const core::Contract& contract) {
  using core::AmountKind;
  std::vector<core::Amount> all;
  for (const core::UnitId currency : contract.currencies) all.push_back({.currency = currency});
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) {
    const core::ClauseId id = contract.clauses.id_at(i);
    const core::Clause& clause = contract.clauses[id];
    const bool pays =
        std::holds_alternative<core::Pay>(clause.body) || std::holds_alternative<core::Maximum>(clause.body) ||
        std::holds_alternative<core::Adjust>(clause.body) || std::holds_alternative<core::Advance>(clause.body);
    if (pays && core::first_version(contract, id) == id)
      all.push_back({.kind = AmountKind::payment, .clause = id, .currency = clause.currency});
  }
  const Parts parts(contract);
  for (std::size_t i = 0; i < contract.parties.size(); ++i)
    for (const core::UnitId currency : contract.currencies)
      for (const AmountKind kind : {AmountKind::paid_by, AmountKind::received_by})
        if (parts.has(kind, contract.parties.id_at(i)))
          all.push_back({.kind = kind, .party = contract.parties.id_at(i), .currency = currency});
  return all;
}

}  // namespace hito::driver
