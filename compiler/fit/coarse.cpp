// Classes of ranges and of numbers of rows.
#include "compiler/fit/fit.h"

namespace hito::fit {
namespace {

// Ends are taken to steps of this many bits.
constexpr std::size_t coarse_bits = 4;

Integer coarse_size(const Integer& size) {
  if (size.sign() == 0) return size;
  const std::size_t steps = (size.bit_length() + coarse_bits - 1) / coarse_bits;
  Integer power(1);
  for (std::size_t i = 0; i < steps; ++i) power *= Integer(1 << coarse_bits);
  return power - Integer(1);
}

}  // namespace

Seen coarse(Seen seen) {
  seen.low = seen.low.sign() < 0 ? -coarse_size(-seen.low) : Integer(0);
  seen.high = seen.high.sign() > 0 ? coarse_size(seen.high) : Integer(0);
  return seen;
}

std::uint64_t coarse_rows(std::uint64_t rows) {
  return static_cast<std::uint64_t>(coarse_size(Integer(static_cast<std::int64_t>(rows))).to_int64().value());
}

}  // namespace hito::fit
