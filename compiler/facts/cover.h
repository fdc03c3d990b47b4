// Whether boxes cover a domain, each point once: exact, over any number of axes. Knows nothing of contracts.
#pragma once
#include <compare>
#include <cstddef>
#include <optional>
#include <vector>

#include "base/number.h"

namespace hito::facts {

// A cut of the number line, just before or just after a value, or beyond all of them.
struct Cut {
  int infinite = 0;  // -1, 0, 1
  Rational value;
  bool after = false;
  friend std::strong_ordering operator<=>(const Cut& a, const Cut& b) {
    if (a.infinite != b.infinite) return a.infinite <=> b.infinite;
    if (a.infinite != 0) return std::strong_ordering::equal;
    if (const auto order = a.value <=> b.value; order != std::strong_ordering::equal) return order;
    return a.after <=> b.after;
  }
  friend bool operator==(const Cut& a, const Cut& b) { return (a <=> b) == std::strong_ordering::equal; }
};

// The values between two cuts.
struct Piece {
  Cut from{-1, {}, false};
  Cut to{1, {}, false};
  bool empty() const { return from >= to; }
  friend bool operator==(const Piece&, const Piece&) = default;
};
Piece meet(const Piece& a, const Piece& b);

using Box = std::vector<Piece>;  // one piece per axis

struct Line {
  Box box;
  bool closes = false;  // answers only where no other line does
};
// What several lines on one place mean: a mistake, the first of them answers, or all of them do.
enum class Several : unsigned char { mistake, first_answers, all_answer };
struct Overlap {
  std::size_t a, b;  // positions of the two lines, a < b
  Box box;
};
struct Cover {
  std::vector<Box> gaps;          // parts of the domain without answer, the first `most_findings`
  std::vector<Overlap> overlaps;  // two answers: one place per pair of lines, the first `most_findings`
  // By line: it answers somewhere; where several lines are a mistake, one that does not close only touches the domain.
  std::vector<bool> used;
  bool complete = true;  // false: the work was cut short, nothing is known beyond what is listed
};
inline constexpr std::size_t most_findings = 8;

Cover cover(const Box& domain, const std::vector<Line>& lines, Several several = Several::mistake);

}  // namespace hito::facts
