// Whether two contracts pay the same, whatever the data that both admit. As in verify.h, proofs are for any number of
// rows, refutations are confirmed by the reference evaluator, and runs are looked at as of a day after the term.
#pragma once
#include <cstdint>
#include <optional>

#include "compiler/core/aligned.h"
#include "compiler/verify/verify.h"

namespace hito {

// A figure of both. `period`: of a total, what is paid in that period of the contract alone.
struct ComparedFigure {
  core::Amount first, second;
  std::optional<std::uint32_t> period = {};
};

class Equivalence {
 public:
  // What is proved of all figures at once: that clauses which stand in one place give the same rights on every row.
  explicit Equivalence(core::Aligned both, std::uint64_t effort = usual_effort);

  // Every line, and with it every figure, is the same.
  bool proved() const { return proved_; }
  // Of the numbering that `both` had.
  Verdict prove(const ComparedFigure& figure, const Refuting& refuting, std::uint64_t effort = usual_effort) const;

 private:
  Verdict attempt(const ComparedFigure& figure, const Refuting& refuting, std::optional<unsigned> rows,
                  std::uint64_t effort) const;

  // The second with the first one's words where those were proved to give the same.
  core::Aligned both_;
  std::optional<Text> beyond_;  // why nothing can be proved
  bool proved_ = false;
};

}  // namespace hito
