// Caps: sums by cell say which cells are over; only their lines are settled.
#include <algorithm>
#include <limits>

#include "runtime/calendar.h"
#include "runtime/cut/allowance.h"
#include "runtime/cut/cells.h"
#include "runtime/cut/cut.h"
#include "runtime/cut/places.h"
#include "runtime/cut/steps_of_money.h"

namespace hito::runtime {
namespace {

template <class T>
class Cutting {
 public:
  Cutting(const core::Contract& contract, const Rows& rows, const CapAmount& amount, LineColumns& lines)
      : contract_(contract),
        rows_(rows),
        amount_(amount),
        lines_(lines),
        payment_(std::get<std::vector<T>>(lines.payment)) {}

  CapReport apply(core::ClauseId clause, std::uint32_t index, const core::Cap& cap) {
    clause_ = clause;
    CapReport report{clause, index, CapForm::on_sums, 0, 0};
    const CapLines taking = lines_of(cap);
    const CapCells cells = cells_of(contract_, rows_, cap, lines_, taking);
    find_over(cap, taking, cells, {amount_, clause, index, core::allows_by_period(contract_, cap)}, report);
    if (left_.empty()) return report;
    pick_lines(taking, cells);
    report.form = cut(cap.method);
    return report;
  }

 private:
  static constexpr std::uint32_t not_over = std::numeric_limits<std::uint32_t>::max();
  // A line of a cell that is over; `over`: position in left_.
  struct Picked {
    std::uint32_t line, over;
  };

  // Whether the line is of the days on which the cap holds, or of those before or after.
  When when_is(std::uint32_t line, core::ClauseId clause) const {
    const core::Days& days = contract_.clauses[clause_].in_force;
    if (days.all()) return When::then;
    const std::int32_t date = lines_.date[line];
    return when(contract_, days, clause, lines_.period[line],
                date == no_line_date ? std::nullopt : std::optional(Date{date}));
  }

  // Lines that pay nothing, or give back, take no part; nor do those of later days.
  CapLines lines_of(const core::Cap& cap) const {
    CapLines taking;
    for (const LineColumns::Range& range : lines_.clauses) {
      const auto listed = std::ranges::find(cap.on, range.clause);
      if (listed == cap.on.end()) continue;
      const std::size_t begin = taking.lines.size();
      for (std::uint32_t line = range.begin; line < range.end; ++line)
        if (payment_[line] > T(0) && when_is(line, range.clause) != When::after) taking.lines.push_back(line);
      const auto position = static_cast<std::size_t>(listed - cap.on.begin());
      taking.ranges.push_back({range.clause, position, begin, taking.lines.size()});
    }
    return taking;
  }

  // Which cells are over, and what is left for each. Period after period of the contract, so that what a later one
  // brings takes nothing from an earlier one.
  void find_over(const core::Cap& cap, const CapLines& taking, const CapCells& cells, AskedAmounts asked,
                 CapReport& report) {
    // What the lines of each cell want, and what those from before the cap have had.
    std::vector<T> wanted(cells.cells.size(), T(0)), had(cells.cells.size(), T(0));
    settled_.assign(taking.lines.size(), false);
    for (const CapLines::Range& range : taking.ranges) {
      for (std::size_t k = range.begin; k < range.end; ++k) {
        settled_[k] = when_is(taking.lines[k], range.clause) == When::before;
        (settled_[k] ? had : wanted)[cells.of[k]] += payment_[taking.lines[k]];
      }
    }
    left_.clear();
    wanted_.clear();
    over_.assign(cells.cells.size(), not_over);
    Allowance<T> allowance(contract_, cap, cells.cells, std::move(asked));
    for (std::size_t c = 0; c < cells.cells.size();) {
      const Cell& first = cells.cells[c];
      T allowed = allowance.of(first);
      T used(0);
      const std::size_t over_before = left_.size();
      for (; c < cells.cells.size() && cells.cells[c].same_group(first); ++c) {
        if (cap.dated) allowed = allowance.of(cells.cells[c]);
        used += had[c];
        const T left = used < allowed ? T(allowed - used) : T(0);
        if (wanted[c] <= left) {
          used += wanted[c];
          continue;
        }
        over_[c] = static_cast<std::uint32_t>(left_.size());
        left_.push_back(left);
        wanted_.push_back(wanted[c]);
        used += left;
      }
      allowance.spend(used);
      ++report.groups;
      if (left_.size() > over_before) ++report.cut;
    }
  }

  void pick_lines(const CapLines& taking, const CapCells& cells) {
    picked_.clear();
    for (std::size_t k = 0; k < taking.lines.size(); ++k)
      if (const std::uint32_t over = over_[cells.of[k]]; over != not_over && !settled_[k])
        picked_.push_back({taking.lines[k], over});
  }

  CapForm cut(core::CapMethod method) {
    switch (method) {
      case core::CapMethod::earlier_clauses:
        for (const Picked& picked : picked_) take(picked);
        return CapForm::on_lines;
      // Where no method is said a group has one line.
      case core::CapMethod::unsaid:
      case core::CapMethod::earlier_dates: by_date(); return CapForm::on_sums_by_date;
      case core::CapMethod::pro_rata: pro_rata(); return CapForm::on_lines;
    }
    throw InternalError("a method of cutting out of its enumeration");
  }

  // The line gets what is left for its cell, up to what it wants.
  void take(const Picked& picked) {
    T& left = left_[picked.over];
    const T payment = std::min(payment_[picked.line], left);
    left -= payment;
    set(picked.line, payment);
  }

  // Days after the first one at hand; lines without a date come after all days.
  std::vector<std::uint64_t> day_codes() const {
    constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();
    std::int64_t first = none;
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    for (const Picked& picked : picked_) {
      if (lines_.date[picked.line] == no_line_date) continue;
      first = std::min<std::int64_t>(first, lines_.date[picked.line]);
      last = std::max<std::int64_t>(last, lines_.date[picked.line]);
    }
    const std::uint64_t undated = last < first ? 0 : static_cast<std::uint64_t>(last - first + 1);
    std::vector<std::uint64_t> codes;
    codes.reserve(picked_.size());
    for (const Picked& picked : picked_) {
      const std::int32_t date = lines_.date[picked.line];
      const std::uint64_t day = date == no_line_date ? undated : static_cast<std::uint64_t>(date - first);
      codes.push_back(picked.over * (undated + 1) + day);
    }
    return codes;
  }

  // Sums by date find the one date of each cell at which the money ends: earlier ones are paid, later ones are not,
  // and only on that date do lines take in turn.
  void by_date() {
    const Places dates = places_of(day_codes());
    std::vector<T> sums(dates.codes.size(), T(0));
    std::vector<std::uint32_t> cell(dates.codes.size());
    for (std::size_t k = 0; k < picked_.size(); ++k) {
      sums[dates.of[k]] += payment_[picked_[k].line];
      cell[dates.of[k]] = picked_[k].over;
    }
    std::vector<std::uint32_t> ends(left_.size(), not_over);
    for (std::uint32_t d = 0; d < sums.size(); ++d) {
      if (ends[cell[d]] != not_over) continue;
      if (sums[d] <= left_[cell[d]])
        left_[cell[d]] -= sums[d];
      else
        ends[cell[d]] = d;
    }
    for (std::size_t k = 0; k < picked_.size(); ++k) {
      const std::uint32_t end = ends[picked_[k].over];
      if (dates.of[k] == end) take(picked_[k]);
      if (dates.of[k] > end) set(picked_[k].line, T(0));
    }
  }

  void pro_rata() {
    // Lines of each cell together, in line order.
    std::vector<std::size_t> begin(left_.size() + 1, 0);
    for (const Picked& picked : picked_) ++begin[picked.over + 1];
    for (std::size_t over = 0; over < left_.size(); ++over) begin[over + 1] += begin[over];
    std::vector<std::uint32_t> members(picked_.size());
    std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
    for (const Picked& picked : picked_) members[next[picked.over]++] = picked.line;

    std::vector<T> weights;
    for (std::size_t over = 0; over < left_.size(); ++over) {
      const std::uint32_t* const lines = members.data() + begin[over];
      const std::size_t count = begin[over + 1] - begin[over];
      weights.clear();
      for (std::size_t k = 0; k < count; ++k) weights.push_back(payment_[lines[k]]);
      const auto earlier = [&](std::uint32_t a, std::uint32_t b) {
        const std::int64_t date_a = date_or_last(lines[a]);
        const std::int64_t date_b = date_or_last(lines[b]);
        return date_a != date_b ? date_a < date_b : a < b;
      };
      const std::vector<T> parts = parts_of(left_[over], weights, wanted_[over], earlier);
      for (std::size_t k = 0; k < count; ++k) set(lines[k], parts[k]);
    }
  }

  std::int64_t date_or_last(std::uint32_t line) const {
    const std::int32_t date = lines_.date[line];
    return date == no_line_date ? std::numeric_limits<std::int64_t>::max() : date;
  }

  void set(std::uint32_t line, const T& payment) {
    if (payment_[line] == payment) return;
    payment_[line] = payment;
    lines_.reason[line] = Reason::reduced_by_cap;
    lines_.cap[line] = clause_;
  }

  const core::Contract& contract_;
  const Rows& rows_;
  const CapAmount& amount_;
  LineColumns& lines_;
  std::vector<T>& payment_;
  core::ClauseId clause_;
  // Of the cap at hand: for each cell its position among those over, or not_over; for those, what is left for them and
  // what their lines want; and their lines, in line order.
  std::vector<std::uint32_t> over_;
  std::vector<T> left_, wanted_;
  std::vector<bool> settled_;  // by line that the cap looks at: it is from before the cap
  std::vector<Picked> picked_;
};

template <class T>
std::vector<CapReport> cut_in_turn(const core::Contract& contract, Cutting<T> cutting) {
  std::vector<CapReport> reports;
  for (std::size_t c = 0; c < contract.clauses.size(); ++c) {
    const core::ClauseId id = contract.clauses.id_at(c);
    const auto* caps = std::get_if<std::vector<core::Cap>>(&contract.clauses[id].body);
    if (caps == nullptr) continue;
    for (std::uint32_t k = 0; k < caps->size(); ++k) reports.push_back(cutting.apply(id, k, (*caps)[k]));
  }
  return reports;
}

}  // namespace

std::vector<CapReport> cut_lines(const core::Contract& contract, const Rows& rows, const CapAmount& amount,
                                 LineColumns& lines) {
  if (std::holds_alternative<std::vector<Integer>>(lines.payment))
    return cut_in_turn(contract, Cutting<Integer>(contract, rows, amount, lines));
  return cut_in_turn(contract, Cutting<std::int64_t>(contract, rows, amount, lines));
}

}  // namespace hito::runtime
