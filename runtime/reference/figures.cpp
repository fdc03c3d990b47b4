// The figures of the result that properties speak of, and what they are called.
#include <algorithm>
#include <tuple>

#include "compiler/core/walk.h"
#include "runtime/reference/pairs.h"
#include "runtime/reference/properties.h"
#include "runtime/statement/words.h"

namespace hito::runtime {

void find_figures(const core::Contract& contract, core::ExprId id, std::vector<core::Amount>& found) {
  const core::Node& node = contract.exprs[id].node;
  if (const auto* figure = std::get_if<core::Amount>(&node)) found.push_back(*figure);
  if (const auto* define = std::get_if<core::DefineRef>(&node))
    find_figures(contract, contract.defines[define->define].value, found);
  core::for_each_operand(node, [&](core::ExprId operand) { find_figures(contract, operand, found); });
}

std::vector<core::Amount> figures_of(const core::Contract& contract, const core::Property& property) {
  std::vector<core::Amount> named;
  if (const auto* holds = std::get_if<core::Holds>(&property.kind)) find_figures(contract, holds->condition, named);
  if (const auto* monotone = std::get_if<core::Monotone>(&property.kind))
    named = {{.kind = monotone->of, .clause = monotone->clause}};
  if (const auto* never = std::get_if<core::NeverNegative>(&property.kind))
    named = {{.kind = never->of, .clause = never->clause}};
  if (const auto* both = std::get_if<core::NeverBoth>(&property.kind))
    named = {{.kind = core::AmountKind::payment, .clause = both->a},
             {.kind = core::AmountKind::payment, .clause = both->b}};
  const auto as_key = [](const core::Amount& figure) {
    return std::tuple(figure.kind, figure.clause, figure.party, figure.currency);
  };
  std::vector<core::Amount> found;
  for (core::Amount& figure : named) {
    if (figure.clause) figure.currency = contract.clauses[figure.clause].currency;
    const auto same = [&](const core::Amount& other) { return as_key(other) == as_key(figure); };
    if (std::ranges::none_of(found, same)) found.push_back(figure);
  }
  return found;
}

Text figure_in_words(const core::Contract& contract, const core::Amount& figure) {
  const auto in_currency = [&](Text words) {
    if (contract.currencies.size() == 1) return words;
    return say(Say::figure_in_currency, {std::move(words), contract.units[figure.currency].name});
  };
  const auto of_party = [&](Say words) { return in_currency(say(words, {party_in_words(contract, figure.party)})); };
  switch (figure.kind) {
    case core::AmountKind::total: return in_currency(say(Say::figure_total));
    case core::AmountKind::entitlement: return say(Say::figure_entitlement, {contract.clauses[figure.clause].number});
    case core::AmountKind::payment: return say(Say::figure_payment, {contract.clauses[figure.clause].number});
    case core::AmountKind::paid_by: return of_party(Say::figure_paid_by);
    case core::AmountKind::received_by: return of_party(Say::figure_received_by);
    case core::AmountKind::net_of: return of_party(Say::figure_net_of);
  }
  throw InternalError("a kind of amount out of its enumeration");
}

}  // namespace hito::runtime
