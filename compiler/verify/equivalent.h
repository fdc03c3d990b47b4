// Whether two contracts pay the same, whatever the data that both admit. As in verify.h, proofs are for any number of
// rows, refutations are confirmed by the reference evaluator, and runs are looked at as of a day after the term.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>

#include "compiler/core/aligned.h"
#include "compiler/verify/verify.h"

namespace hito {

// A figure of both. `period`: of a total, what is paid in that period of the contract alone.
struct ComparedFigure {
  core::Amount first, second;
  std::optional<std::uint32_t> period = {};
};

inline constexpr std::uint64_t effort_of_clauses = 3'000'000;

class Equivalence {
 public:
  // What is proved of all figures at once: that clauses which stand in one place give the same rights on every row.
  explicit Equivalence(core::Aligned both, std::uint64_t effort = effort_of_clauses);

  // Whatever is paid is the same, so that the figure is.
  bool proved(const ComparedFigure& figure) const;
  // Of the numbering that `both` had. Takes what it uses of the effort.
  Verdict prove(const ComparedFigure& figure, const std::function<bool(const Counterexample&)>& confirm,
                std::uint64_t& effort) const;

 private:
  Verdict attempt(const ComparedFigure& figure, const std::function<bool(const Counterexample&)>& confirm,
                  std::optional<unsigned> rows, std::uint64_t& effort) const;

  // The second with the first one's words where those were proved to give the same.
  core::Aligned both_;
  std::optional<Text> beyond_;  // why nothing can be proved
  bool proved_ = false;
};

}  // namespace hito
