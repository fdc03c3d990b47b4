#include "runtime/data/scale.h"

#include <array>

#include "base/diagnostics.h"

namespace hito::runtime {
namespace {

constexpr std::array<std::int64_t, most_scale_decimals + 1> powers_of_ten = [] {
  std::array<std::int64_t, most_scale_decimals + 1> powers{1};
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
  return powers;
}();

}  // namespace

std::int64_t power_of_ten(unsigned decimals) {
  require(decimals <= most_scale_decimals, "a scale of more decimals than fit in 64 bits");
  return powers_of_ten[decimals];
}

std::optional<std::int64_t> scaled(const Rational& value, unsigned decimals) {
  require(decimals <= most_scale_decimals, "a scale of more decimals than fit in 64 bits");
  std::int64_t factor = powers_of_ten[decimals];
  if (!value.is_integer()) {
    const auto denominator = value.denominator().to_int64();
    if (!denominator || factor % *denominator != 0) return std::nullopt;
    factor /= *denominator;
  }
  const auto numerator = value.numerator().to_int64();
  std::int64_t product = 0;
  if (!numerator || __builtin_mul_overflow(*numerator, factor, &product)) return std::nullopt;
  return product;
}

unsigned decimals_for(const std::vector<const Rational*>& values) {
  unsigned most = 0;
  for (const Rational* value : values) {
    if (value == nullptr || value->is_integer() || scaled(*value, most)) continue;
    const auto own = value->decimals();
    if (own && *own > most && *own <= most_scale_decimals && scaled(*value, *own)) most = *own;
  }
  return most;
}

}  // namespace hito::runtime
