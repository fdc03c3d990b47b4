// Functions whose decimals do not end, correctly rounded to a number of decimals. This header is the wall: no type of
// the library behind it appears here, and no binary floating point number.
//
// The result is the multiple of 10^-decimals nearest to the exact value, and where that lies exactly halfway between
// two of them, the one away from zero. The exact value is enclosed more and more closely until only one multiple is
// left, so the result does not depend on the machine or on the library; whether it lies exactly halfway is decided by
// exact numbers.
#pragma once
#include <span>

#include "base/number.h"

namespace hito {

enum class IrrationalFunction : unsigned char {
  square_root,         // of x
  natural_logarithm,   // of x
  exponential,         // e to the x
  power,               // x to the y
  normal_probability,  // that a standard normal variable is at most z
  normal_quantile,     // the z whose normal probability is p
  t_quantile,          // the t at or below which Student's distribution with n degrees of freedom has probability p
};

// What the arguments must be, and in power the size of the exponent: `in_domain` tells.
inline constexpr int largest_exponential = 80;  // of the exponential: its result is below 10^35
inline constexpr int largest_exponent = 64;     // of a power, of either sign
inline constexpr int most_freedom = 10'000;     // degrees of freedom, whole, from 1

// Whether the function has a value that is worked out: x >= 0 for a root, x > 0 for a logarithm, x <= 80 for the
// exponential; x > 0 and y from -64 to 64 for a power, or x = 0 and y above 0; p above 0 and below 1 for a quantile.
bool in_domain(IrrationalFunction function, std::span<const Rational> arguments);

// `arguments` are in the domain and as many as the function has; InternalError otherwise. `decimals`: at most 30.
Rational correctly_rounded(IrrationalFunction function, std::span<const Rational> arguments, unsigned decimals);

}  // namespace hito
