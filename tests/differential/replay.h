// The same contracts with other figures in them: what Replay pays against the reference evaluator on the rewritten
// text.
#pragma once
#include <cstdint>
#include <string>

#include "tests/differential/contract.h"
#include "tests/differential/random.h"
#include "tests/differential/run.h"

namespace hito::fuzz {

struct ReplayCounts {
  std::uint64_t scenarios = 0, compiled = 0, by_reference = 0, refused = 0, proved = 0;
};

// Figures at random in the place of some of the author's, on one set of data. Empty when every scenario pays what its
// text does, and none that its text's checks refuse was taken for sound.
std::string replay_finding(const Made& made, const Prepared& prepared, Random& random, ReplayCounts& counts);

}  // namespace hito::fuzz
