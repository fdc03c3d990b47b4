// E. W. Myers, "An O(ND) difference algorithm and its variations" (1986), with its refinement to linear space: the
// middle of a shortest path of insertions and deletions is looked for from both ends at once, and each half by itself.
#include "documents/redline/align.h"

#include <algorithm>

#include "base/diagnostics.h"

namespace hito::documents::prose {
namespace {

using Sequence = std::vector<std::uint32_t>;
using Number = std::int64_t;

// Of a path of so many steps, how far along the first sequence it comes on each diagonal; -1: no path is there.
class Reach {
 public:
  explicit Reach(Number most) : most_(most), along_(static_cast<std::size_t>(2 * most + 3), -1) {}
  Number& at(Number diagonal) { return along_[static_cast<std::size_t>(diagonal + most_ + 1)]; }

 private:
  Number most_;
  std::vector<Number> along_;
};

class Aligner {
 public:
  Aligner(const Sequence& first, const Sequence& second) : first_(first), second_(second) {}

  std::vector<Step> run() {
    align(0, std::ssize(first_), 0, std::ssize(second_));
    return std::move(steps_);
  }

 private:
  void both(Number i, Number j) {
    steps_.push_back({Step::In::both, static_cast<std::size_t>(i), static_cast<std::size_t>(j)});
  }

  void align(Number a, Number a_end, Number b, Number b_end) {
    while (a < a_end && b < b_end && equal(a, b)) both(a++, b++);
    Number common = 0;
    while (a < a_end && b < b_end && equal(a_end - 1, b_end - 1)) {
      --a_end;
      --b_end;
      ++common;
    }
    if (a == a_end || b == b_end) {
      while (a < a_end) steps_.push_back({Step::In::first, static_cast<std::size_t>(a++), static_cast<std::size_t>(b)});
      while (b < b_end)
        steps_.push_back({Step::In::second, static_cast<std::size_t>(a), static_cast<std::size_t>(b++)});
    } else {
      const auto [x, y] = middle(a, a_end, b, b_end);
      align(a, a + x, b, b + y);
      align(a + x, a_end, b + y, b_end);
    }
    for (Number i = 0; i < common; ++i) both(a_end + i, b_end + i);
  }

  bool equal(Number i, Number j) const {
    return first_[static_cast<std::size_t>(i)] == second_[static_cast<std::size_t>(j)];
  }

  // The farthest on the diagonal, by one more step from its neighbours.
  static Number next(Reach& reach, Number d, Number k, Number length, Number width) {
    if (d == 0) return 0;
    Number x = -1;
    const Number down = reach.at(k + 1), right = reach.at(k - 1);
    if (k < d && down >= 0 && down - k <= width) x = down;
    if (k > -d && right >= 0 && right + 1 <= length) x = std::max(x, right + 1);
    return x;
  }

  // A point in the middle of a shortest path, from the first corner. Neither end of the two is common.
  std::pair<Number, Number> middle(Number a, Number a_end, Number b, Number b_end) const {
    const Number length = a_end - a, width = b_end - b, delta = length - width, most = (length + width + 1) / 2;
    Reach ahead(most + 1), back(most + 1);
    for (Number d = 0; d <= most; ++d) {
      for (Number k = -d; k <= d; k += 2) {
        Number x = next(ahead, d, k, length, width);
        while (x >= 0 && x < length && x - k < width && equal(a + x, b + x - k)) ++x;
        ahead.at(k) = x;
        const Number other = delta - k;
        if (x >= 0 && delta % 2 != 0 && std::abs(other) < d && back.at(other) >= 0 && x + back.at(other) >= length)
          return {x, x - k};
      }
      for (Number k = -d; k <= d; k += 2) {
        Number x = next(back, d, k, length, width);
        while (x >= 0 && x < length && x - k < width && equal(a_end - 1 - x, b_end - 1 - x + k)) ++x;
        back.at(k) = x;
        const Number other = delta - k;
        if (x >= 0 && delta % 2 == 0 && std::abs(other) <= d && ahead.at(other) >= 0 && x + ahead.at(other) >= length)
          return {length - x, width - x + k};
      }
    }
    throw InternalError("two sequences without a path between them");
  }

  const Sequence& first_;
  const Sequence& second_;
  std::vector<Step> steps_;
};

}  // namespace

std::vector<Step> aligned(const Sequence& first, const Sequence& second) {
  std::vector<Step> steps = Aligner(first, second).run();
  for (auto at = steps.begin(); at != steps.end();) {
    const auto end = std::find_if(at, steps.end(), [](const Step& step) { return step.in == Step::In::both; });
    std::stable_sort(at, end, [](const Step& a, const Step& b) { return a.in < b.in; });
    at = end == steps.end() ? end : end + 1;
  }
  return steps;
}

}  // namespace hito::documents::prose
