#include "compiler/core/core.h"

#include <algorithm>

namespace hito::core {

unsigned money_decimals(const Contract& contract) {
  const unsigned of_currency = contract.currency.valid() ? contract.units[contract.currency].decimals : 0;
  return std::max(of_currency, contract.rounding.step.decimals().value_or(0));
}

}  // namespace hito::core
