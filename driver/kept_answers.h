// Answers about a contract, kept between runs by everything that decides them: the bytes of the
// program, and the text of the contract with its includes and amendments.
#pragma once
#include <optional>
#include <vector>

#include "driver/driver.h"

namespace hito::driver {

// Of the same program about the same text; nothing where none were kept, or what was kept is not whole. No failure:
// what cannot be read is not there, and what cannot be written is not kept.
std::optional<Proofs> recall(const Keeping& keeping, const core::Contract& contract);

// All answers to one contract, of a run that came to its end.
void keep(const Keeping& keeping, const Proofs& proofs);

}  // namespace hito::driver
