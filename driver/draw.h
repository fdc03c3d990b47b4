// Values and whole examples made up at random, at the edges that the contract names.
#pragma once
#include <cstdint>
#include <random>
#include <vector>

#include "compiler/core/core.h"
#include "driver/edges.h"

namespace hito::driver {

class Draw {
 public:
  Draw(const core::Contract& contract, std::uint64_t seed)
      : contract_(contract), edges_(edges_of(contract)), bits_(seed) {}

  // From 0 to n - 1; n is not 0. The same with every library, which a distribution of the standard one is not.
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(bits_() % n); }
  bool chance(unsigned percent) { return bits_() % 100 < percent; }

  // One that the field can hold, never missing; of a reference, none.
  core::Value value(const core::Field& field);
  // A day that may be so long after one of the others.
  Date date(const core::Field& field, const std::vector<Date>& others);
  std::optional<Date> cutoff();

 private:
  template <class T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }
  Rational number(const core::Field& field);
  Rational anywhere(const core::Field& field);
  std::string text();

  const core::Contract& contract_;
  Edges edges_;
  std::mt19937_64 bits_;
};

// An example with rows for every dataset, with sound keys and references, and reported values.
core::Example draw_example(const core::Contract& contract, Draw& draw);

}  // namespace hito::driver
