#include "base/wide.h"

namespace hito {
namespace {

// Halves are split at 62 bits so that each is a small value of Integer; three of them hold 128 bits.
constexpr unsigned part_bits = 62;
constexpr std::int64_t part = std::int64_t{1} << part_bits;
constexpr std::size_t lane_bits = 127;

}  // namespace

std::optional<Wide> to_wide(const Integer& value) {
  if (const auto small = value.to_int64()) return *small;
  const bool least = value.bit_length() == lane_bits + 1 && (value + Integer(1)).bit_length() == lane_bits;
  if (value.bit_length() > lane_bits && !(least && value.sign() < 0)) return std::nullopt;
  const Integer base(part);
  const Integer upper = floor_div(value, base);
  const Wide high = *floor_div(upper, base).to_int64();
  const Wide middle = *floor_mod(upper, base).to_int64();
  const Wide low = *floor_mod(value, base).to_int64();
  return (high * part + middle) * part + low;
}

Integer to_integer(Wide value) {
  const Wide upper = value >> part_bits;
  const Integer base(part);
  Integer result(static_cast<std::int64_t>(upper >> part_bits));
  result *= base;
  result += Integer(static_cast<std::int64_t>(upper & (part - 1)));
  result *= base;
  return result += Integer(static_cast<std::int64_t>(value & (part - 1)));
}

}  // namespace hito
