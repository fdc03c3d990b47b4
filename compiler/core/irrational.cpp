#include "compiler/core/irrational.h"

#include "base/diagnostics.h"

namespace hito::core {

Text function_in_words(IrrationalFunction function) {
  switch (function) {
    case IrrationalFunction::square_root: return say(Say::function_square_root);
    case IrrationalFunction::natural_logarithm: return say(Say::function_natural_logarithm);
    case IrrationalFunction::exponential: return say(Say::function_exponential);
    case IrrationalFunction::power: return say(Say::function_power);
    case IrrationalFunction::normal_probability: return say(Say::function_normal_probability);
    case IrrationalFunction::normal_quantile: return say(Say::function_normal_quantile);
    case IrrationalFunction::t_quantile: return say(Say::function_t_quantile);
  }
  return {};
}

Text domain_in_words(IrrationalFunction function, std::size_t which) {
  switch (function) {
    case IrrationalFunction::square_root: return say(Say::domain_zero_or_more);
    case IrrationalFunction::natural_logarithm: return say(Say::domain_above_zero);
    case IrrationalFunction::exponential: return say(Say::domain_at_most, {std::to_string(largest_exponential)});
    case IrrationalFunction::power:
      if (which == 0) return say(Say::domain_above_zero);
      return say(Say::domain_from_to, {std::to_string(-largest_exponent), std::to_string(largest_exponent)});
    case IrrationalFunction::normal_quantile: return say(Say::domain_probability);
    case IrrationalFunction::t_quantile:
      return which == 0 ? say(Say::domain_probability) : say(Say::domain_whole, {group_digits(std::to_string(most_freedom))});
    case IrrationalFunction::normal_probability: break;
  }
  return {};
}

}  // namespace hito::core
