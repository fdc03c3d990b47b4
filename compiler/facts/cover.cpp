#include "compiler/facts/cover.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace hito::facts {
namespace {

// Visits of a line in a segment. Tables of a hundred thousand lines stay below it; only many wide ranges crossing on
// many axes go beyond.
constexpr std::uint64_t most_visits = 4'000'000;

using Lines = std::vector<std::uint32_t>;

// Goes through the axes one by one: on each, the ends of the lines cut the domain into segments on which the same
// lines stand, and only those go on to the next axis.
class Sweep {
 public:
  Sweep(const Box& domain, const std::vector<Line>& lines, Several several)
      : domain_(domain), lines_(lines), several_(several) {
    cover_.used.resize(lines.size(), false);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      clipped_.push_back(clip(lines[i].box));
      const bool touches = std::none_of(clipped_.back().begin(), clipped_.back().end(),
                                        [](const Piece& piece) { return piece.empty(); });
      if (touches) standing_.push_back(static_cast<std::uint32_t>(i));
    }
  }

  Cover run() {
    const bool nothing = std::any_of(domain_.begin(), domain_.end(), [](const Piece& piece) { return piece.empty(); });
    if (!nothing) axis(0, standing_);
    return std::move(cover_);
  }

 private:
  Box clip(const Box& box) const {
    Box clipped;
    for (std::size_t i = 0; i < domain_.size(); ++i) clipped.push_back(meet(domain_[i], box[i]));
    return clipped;
  }

  void axis(std::size_t index, const Lines& standing) {
    if (index == domain_.size()) return point(standing);
    std::vector<Cut> cuts{domain_[index].from, domain_[index].to};
    for (std::uint32_t line : standing) {
      cuts.push_back(clipped_[line][index].from);
      cuts.push_back(clipped_[line][index].to);
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    const auto place = [&](const Cut& cut) { return std::lower_bound(cuts.begin(), cuts.end(), cut) - cuts.begin(); };
    std::vector<Lines> begin(cuts.size()), end(cuts.size());
    for (std::uint32_t line : standing) {
      begin[static_cast<std::size_t>(place(clipped_[line][index].from))].push_back(line);
      end[static_cast<std::size_t>(place(clipped_[line][index].to))].push_back(line);
    }
    segments(index, cuts, begin, end);
  }

  void segments(std::size_t index, const std::vector<Cut>& cuts, const std::vector<Lines>& begin,
                const std::vector<Lines>& end) {
    std::set<std::uint32_t> active;
    for (std::size_t i = 0; i + 1 < cuts.size() && cover_.complete; ++i) {
      for (std::uint32_t line : end[i]) active.erase(line);
      for (std::uint32_t line : begin[i]) active.insert(line);
      visits_ += active.size() + 1;
      if (visits_ > most_visits) cover_.complete = false;
      here_.push_back({cuts[i], cuts[i + 1]});
      axis(index + 1, Lines(active.begin(), active.end()));
      here_.pop_back();
    }
  }

  void point(const Lines& standing) {
    Lines answers, closing;
    for (std::uint32_t line : standing) (lines_[line].closes ? closing : answers).push_back(line);
    if (answers.empty()) answers = closing;
    if (several_ == Several::first_answers && answers.size() > 1) answers.resize(1);
    for (std::uint32_t line : answers) cover_.used[line] = true;
    if (answers.empty()) {
      if (cover_.gaps.size() < most_findings) cover_.gaps.push_back(here_);
      return;
    }
    if (several_ != Several::mistake) return;
    for (std::size_t i = 0; i + 1 < answers.size(); ++i) overlap(answers[i], answers[i + 1]);
  }

  void overlap(std::uint32_t a, std::uint32_t b) {
    if (cover_.overlaps.size() < most_findings && pairs_.emplace(a, b).second) cover_.overlaps.push_back({a, b, here_});
  }

  const Box& domain_;
  const std::vector<Line>& lines_;
  Several several_;
  std::vector<Box> clipped_;
  Lines standing_;
  Box here_;
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs_;
  std::uint64_t visits_ = 0;
  Cover cover_;
};

}  // namespace

Piece meet(const Piece& a, const Piece& b) { return {std::max(a.from, b.from), std::min(a.to, b.to)}; }

Cover cover(const Box& domain, const std::vector<Line>& lines, Several several) {
  return Sweep(domain, lines, several).run();
}

}  // namespace hito::facts
