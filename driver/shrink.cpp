// The smallest counter-example that is found by leaving things out and putting plainer ones in their place, each kept
// where the property still fails.
#include <algorithm>

#include "driver/counterexample.h"
#include "driver/shrinking.h"
#include "driver/sound.h"

namespace hito::driver {

// Counter-examples that are looked at, at most, and rows in all of them.
constexpr unsigned most_tries = 4000;
constexpr std::size_t most_rows = 60'000;

Variation Shrinking::run() {
  bool less = true;
  while (less && tries_ < most_tries && rows_ < most_rows) {
    less = fewer_rows();
    less = fewer_inputs() || less;
    less = fewer_columns() || less;
    less = plainer() || less;
  }
  return std::move(best_);
}

bool Shrinking::take(Variation candidate) {
  if (tries_ >= most_tries || rows_ >= most_rows) return false;
  ++tries_;
  for (const core::GivenRows& given : candidate.before.data) rows_ += given.rows.size();
  if (!claim_.fails(candidate.whole())) return false;
  best_ = std::move(candidate);
  return true;
}

Counterexample shrink(const core::Contract& contract, const core::Property& property, Counterexample counterexample) {
  return shrink(claim_of(contract, property), std::move(counterexample));
}

Counterexample shrink(const Claim& claim, Counterexample counterexample) {
  if (!claim.fails(counterexample)) return counterexample;
  const core::Contract& contract = claim.contract;
  Counterexample plain = counterexample;
  plain.before = with_keys(contract, std::move(plain.before));
  if (plain.after) plain.after = with_keys(contract, std::move(*plain.after));
  for (core::Example* example : {&plain.before, plain.after ? &*plain.after : nullptr}) {
    if (example == nullptr) continue;
    example->figures.clear();
    example->rows.clear();
    example->conditions.clear();
    std::erase_if(example->inputs, [](const core::GivenInput& given) { return core::is_missing(given.value); });
  }
  auto start = variation_of(claim.property, plain);
  if (!start || !claim.fails(start->whole())) return counterexample;
  Counterexample least = Shrinking(claim, std::move(*start)).run().whole();
  const auto without_rows = [](const core::GivenRows& rows) { return rows.rows.empty(); };
  std::erase_if(least.before.data, without_rows);
  if (least.after) std::erase_if(least.after->data, without_rows);
  return least;
}

}  // namespace hito::driver
