// How one cap cuts the lines it looks at, once it is known which of them share it. Its memory serves one cap after the
// other, so that a contract settled many times asks for none.
#pragma once
#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "runtime/cut/cells.h"
#include "runtime/cut/places.h"
#include "runtime/cut/steps_of_money.h"

namespace hito::runtime {

template <class T>
class Cutter {
 public:
  // What one cap looks at, in line order. Of its lines those without a payment above zero take no part.
  struct Lines {
    std::span<const std::uint32_t> line;    // position of each among all lines
    std::span<const std::uint32_t> cell;    // and its cell
    std::span<const std::uint8_t> settled;  // whether it is from before the cap; empty: none is
    std::span<const Cell> cells;            // by unit, period of the cap, period of the contract
    std::span<const std::int32_t> date;     // of all lines, by position; no_line_date
  };

  // Which cells are over, and what is left for each. Period after period of the contract, so that what a later one
  // brings takes nothing from an earlier one. `allowance.of(cell)`: what the group of the cell may have, asked of the
  // first cell of each group that wants something, and of each of its cells where the cap is `dated`;
  // `allowance.spend(amount)`: what the group got. Whether some cell is over.
  template <class Allowance>
  bool find_over(const Lines& lines, const std::vector<T>& payment, bool dated, Allowance&& allowance,
                 CapReport& report) {
    // What the lines of each cell want, and what those from before the cap have had.
    asked_.assign(lines.cells.size(), T(0));
    had_.assign(lines.cells.size(), T(0));
    for (std::size_t k = 0; k < lines.line.size(); ++k) {
      const T& wants = payment[lines.line[k]];
      if (wants > T(0)) (is_settled(lines, k) ? had_ : asked_)[lines.cell[k]] += wants;
    }
    left_.clear();
    wanted_.clear();
    over_.assign(lines.cells.size(), not_over);
    for (std::size_t c = 0; c < lines.cells.size();) {
      const Cell& first = lines.cells[c];
      if (wants_nothing(lines.cells, c)) continue;
      T allowed = allowance.of(first);
      T used(0);
      const std::size_t over_before = left_.size();
      for (; c < lines.cells.size() && lines.cells[c].same_group(first); ++c) {
        if (dated) allowed = allowance.of(lines.cells[c]);
        used += had_[c];
        const T left = used < allowed ? T(allowed - used) : T(0);
        if (asked_[c] <= left) {
          used += asked_[c];
          continue;
        }
        over_[c] = static_cast<std::uint32_t>(left_.size());
        left_.push_back(left);
        wanted_.push_back(asked_[c]);
        used += left;
      }
      allowance.spend(used);
      ++report.groups;
      if (left_.size() > over_before) ++report.cut;
    }
    return !left_.empty();
  }

  // Settles the lines of the cells found over. `set(line, payment)` is called for those that may get less; `payment`
  // is not looked at again for a line that was set.
  template <class Set>
  CapForm cut(const Lines& lines, const std::vector<T>& payment, core::CapMethod method, Set&& set) {
    picked_.clear();
    for (std::size_t k = 0; k < lines.line.size(); ++k)
      if (const std::uint32_t over = over_[lines.cell[k]];
          over != not_over && !is_settled(lines, k) && payment[lines.line[k]] > T(0))
        picked_.push_back({lines.line[k], over});
    switch (method) {
      case core::CapMethod::earlier_clauses:
        for (const Picked& picked : picked_) take(picked, payment, set);
        return CapForm::on_lines;
      // Where no method is said a group has one line.
      case core::CapMethod::unsaid:
      case core::CapMethod::earlier_dates: by_date(lines.date, payment, set); return CapForm::on_sums_by_date;
      case core::CapMethod::pro_rata: pro_rata(lines.date, payment, set); return CapForm::on_lines;
    }
    throw InternalError("a method of cutting out of its enumeration");
  }

 private:
  static constexpr std::uint32_t not_over = std::numeric_limits<std::uint32_t>::max();
  // A line of a cell that is over; `over`: position in left_.
  struct Picked {
    std::uint32_t line, over;
  };

  static bool is_settled(const Lines& lines, std::size_t k) { return !lines.settled.empty() && lines.settled[k] != 0; }

  // Of the group that begins at cell `c`, which is then beyond it.
  bool wants_nothing(std::span<const Cell> cells, std::size_t& c) const {
    std::size_t end = c;
    for (; end < cells.size() && cells[end].same_group(cells[c]); ++end)
      if (asked_[end] != T(0) || had_[end] != T(0)) return false;
    c = end;
    return true;
  }

  // The line gets what is left for its cell, up to what it wants.
  template <class Set>
  void take(const Picked& picked, const std::vector<T>& payment, Set& set) {
    T& left = left_[picked.over];
    const T gets = std::min(payment[picked.line], left);
    left -= gets;
    set(picked.line, gets);
  }

  // Days after the first one at hand; lines without a date come after all days.
  void code_days(std::span<const std::int32_t> dates) {
    constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();
    std::int64_t first = none;
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    for (const Picked& picked : picked_) {
      if (dates[picked.line] == no_line_date) continue;
      first = std::min<std::int64_t>(first, dates[picked.line]);
      last = std::max<std::int64_t>(last, dates[picked.line]);
    }
    const std::uint64_t undated = last < first ? 0 : static_cast<std::uint64_t>(last - first + 1);
    codes_.clear();
    for (const Picked& picked : picked_) {
      const std::int32_t date = dates[picked.line];
      const std::uint64_t day = date == no_line_date ? undated : static_cast<std::uint64_t>(date - first);
      codes_.push_back(picked.over * (undated + 1) + day);
    }
  }

  // Sums by date find the one date of each cell at which the money ends: earlier ones are paid, later ones are not,
  // and only on that date do lines take in turn.
  template <class Set>
  void by_date(std::span<const std::int32_t> dates, const std::vector<T>& payment, Set& set) {
    code_days(dates);
    find_places(codes_, places_);
    const Places& days = places_.found;
    sums_.assign(days.codes.size(), T(0));
    over_of_day_.resize(days.codes.size());
    for (std::size_t k = 0; k < picked_.size(); ++k) {
      sums_[days.of[k]] += payment[picked_[k].line];
      over_of_day_[days.of[k]] = picked_[k].over;
    }
    ends_.assign(left_.size(), not_over);
    for (std::uint32_t d = 0; d < sums_.size(); ++d) {
      if (ends_[over_of_day_[d]] != not_over) continue;
      if (sums_[d] <= left_[over_of_day_[d]])
        left_[over_of_day_[d]] -= sums_[d];
      else
        ends_[over_of_day_[d]] = d;
    }
    for (std::size_t k = 0; k < picked_.size(); ++k) {
      const std::uint32_t end = ends_[picked_[k].over];
      if (days.of[k] == end) take(picked_[k], payment, set);
      if (days.of[k] > end) set(picked_[k].line, T(0));
    }
  }

  template <class Set>
  void pro_rata(std::span<const std::int32_t> dates, const std::vector<T>& payment, Set& set) {
    // Lines of each cell together, in line order.
    begin_.assign(left_.size() + 1, 0);
    for (const Picked& picked : picked_) ++begin_[picked.over + 1];
    for (std::size_t over = 0; over < left_.size(); ++over) begin_[over + 1] += begin_[over];
    members_.resize(picked_.size());
    next_.assign(begin_.begin(), begin_.end() - 1);
    for (const Picked& picked : picked_) members_[next_[picked.over]++] = picked.line;

    const auto date_or_last = [&](std::uint32_t line) {
      return dates[line] == no_line_date ? std::numeric_limits<std::int64_t>::max() : std::int64_t{dates[line]};
    };
    for (std::size_t over = 0; over < left_.size(); ++over) {
      const std::uint32_t* const lines = members_.data() + begin_[over];
      const std::size_t count = begin_[over + 1] - begin_[over];
      weights_.clear();
      for (std::size_t k = 0; k < count; ++k) weights_.push_back(payment[lines[k]]);
      const auto earlier = [&](std::uint32_t a, std::uint32_t b) {
        const std::int64_t date_a = date_or_last(lines[a]);
        const std::int64_t date_b = date_or_last(lines[b]);
        return date_a != date_b ? date_a < date_b : a < b;
      };
      find_parts(left_[over], weights_, wanted_[over], earlier, parts_);
      for (std::size_t k = 0; k < count; ++k) set(lines[k], parts_.parts[k]);
    }
  }

  // By cell: what its lines want, and had before the cap; and its position among those over, or not_over.
  std::vector<T> asked_, had_;
  std::vector<std::uint32_t> over_;
  // By cell that is over: what is left for it, and what its lines want; and their lines, in line order.
  std::vector<T> left_, wanted_;
  std::vector<Picked> picked_;
  // By date.
  std::vector<std::uint64_t> codes_;
  PlacesOf places_;
  std::vector<T> sums_;
  std::vector<std::uint32_t> over_of_day_, ends_;
  // In proportion.
  std::vector<std::size_t> begin_, next_;
  std::vector<std::uint32_t> members_;
  std::vector<T> weights_;
  PartsOf<T> parts_;
};

}  // namespace hito::runtime
