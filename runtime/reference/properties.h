// Parts of examine_properties, and the figures of a finished settlement that conditions speak of.
#pragma once
#include <string>
#include <vector>

#include "runtime/reference/steps.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {

// What a finished settlement comes to: in all, or in one period.
class SettledFigures : public Figures {
 public:
  SettledFigures(const core::Contract& contract, const Settlement& settlement,
                 std::optional<std::uint32_t> period = std::nullopt)
      : totals_(total_up(contract, settlement, period)) {}
  Rational amount(const core::Amount& figure) const override { return amount_of(totals_, figure); }

 private:
  Totals totals_;
};

// monotone.cpp: compares the figure over values of its variable, everything else as in the request.
PropertyFinding examine_monotone(const Request& request, const Settlement& settlement, const core::Monotone& property,
                                 const std::vector<Inputs>& also);
// splitting.cpp: compares what every clause gives a right to with what it does when a row becomes two.
PropertyFinding examine_splitting(const Request& request, const Settlement& settlement,
                                  const core::Splitting& property);

// The other properties look at one run alone. Throws Stopped.
PropertyFinding examine_alone(const Request& request, const Settlement& settlement, const core::Property& property);
// margin.cpp: by how much it holds there (Examined::margin).
std::optional<Rational> margin_alone(const Request& request, const Settlement& settlement,
                                     const core::Property& property);

// figures.cpp: every figure of the result that the condition names, in order of appearance.
void find_figures(const core::Contract& contract, core::ExprId id, std::vector<core::Amount>& found);
// "payment under clause 5.2"; "total in USD" where the contract pays in several currencies.
Text figure_in_words(const core::Contract& contract, const core::Amount& figure);

}  // namespace hito::runtime
