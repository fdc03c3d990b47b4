// Trying to refute a property of a contract with data made up at the edges that the contract itself names.
#pragma once
#include <cstdint>
#include <optional>

#include "driver/counterexample.h"

namespace hito::driver {

// A counter-example that confirm() confirms, as it was made up; nothing where none of `runs` cases is one, which proves
// nothing. The same for the same seed, on every machine.
std::optional<Counterexample> attack(const core::Contract& contract, const core::Property& property, std::uint64_t seed,
                                     std::size_t runs);

struct Claim;
std::optional<Counterexample> attack(const Claim& claim, std::uint64_t seed, std::size_t runs);
// One that fails without a cut-off too, which is what proofs speak of. So many runs, of several seeds.
std::optional<Counterexample> attack_without_cutoff(const Claim& claim, std::size_t runs);

}  // namespace hito::driver
