// Caps: sums by cell say which cells are over; only their lines are settled.
#include <algorithm>
#include <utility>

#include "runtime/calendar.h"
#include "runtime/cut/allowance.h"
#include "runtime/cut/cells.h"
#include "runtime/cut/cut.h"
#include "runtime/cut/cutter.h"

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
    CapLines taking = lines_of(cap);
    AskedAmounts asked(amount_, clause, index, core::allows_by_period(contract_, cap));
    if (cap.per_unit) find_units(contract_, rows_, cap, lines_, taking);
    // Each unit may have the same, once: what its lines want in all tells whether it is cut.
    const bool by_sums = cap.per_unit && cap.scope == core::Cap::Scope::whole_contract && !cap.dated && always();
    const std::uint64_t units = by_sums ? keep_those_over(asked, taking) : 0;
    const CapCells cells = cells_of(contract_, cap, lines_, taking);
    find_settled(taking);
    const typename Cutter<T>::Lines looked_at{taking.lines, cells.of, settled_, cells.cells, lines_.date};
    Allowance<T> allowance(contract_, cap, cells.cells, std::move(asked));
    const bool over = cutter_.find_over(looked_at, payment_, cap.dated, allowance, report);
    if (by_sums) report.groups = units;
    if (!over) return report;
    report.form =
        cutter_.cut(looked_at, payment_, cap.method, [&](std::uint32_t line, const T& payment) { set(line, payment); });
    return report;
  }

 private:
  bool always() const { return contract_.clauses[clause_].in_force.all(); }
  // Whether the line is of the days on which the cap holds, or of those before or after.
  When when_is(std::uint32_t line, core::ClauseId clause) const {
    if (always()) return When::then;
    const core::Days& days = contract_.clauses[clause_].in_force;
    const std::int32_t date = lines_.date[line];
    return when(contract_, days, clause, lines_.period[line],
                date == no_line_date ? std::nullopt : std::optional(Date{date}));
  }

  void find_settled(const CapLines& taking) {
    settled_.clear();
    if (always()) return;
    for (const CapLines::Range& range : taking.ranges)
      for (std::size_t k = range.begin; k < range.end; ++k)
        settled_.push_back(when_is(taking.lines[k], range.clause) == When::before ? 1 : 0);
  }

  // Lines that pay nothing, or give back, take no part; nor do those of later days.
  CapLines lines_of(const core::Cap& cap) const {
    CapLines taking;
    std::size_t most = 0;
    for (const LineColumns::Range& range : lines_.clauses)
      if (std::ranges::count(cap.on, range.clause) > 0) most += range.end - range.begin;
    taking.lines.reserve(most);
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

  // Of the lines those of units that want more than each may have. Gives how many units there were.
  std::uint64_t keep_those_over(AskedAmounts& asked, CapLines& taking) {
    if (taking.lines.empty()) return 0;
    const T allowed = saturated<T>(asked.of(0));
    std::vector<T> wanted(std::size_t{std::ranges::max(taking.units)} + 1);
    for (std::size_t k = 0; k < taking.lines.size(); ++k) wanted[taking.units[k]] += payment_[taking.lines[k]];
    std::size_t kept = 0;
    for (CapLines::Range& range : taking.ranges) {
      const std::size_t begin = kept;
      for (std::size_t k = range.begin; k < range.end; ++k) {
        if (wanted[taking.units[k]] <= allowed) continue;
        taking.lines[kept] = taking.lines[k];
        taking.units[kept++] = taking.units[k];
      }
      range.begin = begin;
      range.end = kept;
    }
    taking.lines.resize(kept);
    taking.units.resize(kept);
    return static_cast<std::uint64_t>(wanted.size() - std::ranges::count(wanted, T(0)));
  }

  void set(std::uint32_t line, const T& payment) {
    if (payment_[line] == payment) return;
    payment_[line] = payment;
    if (lines_.reason.empty()) return;
    lines_.reason[line] = Reason::reduced_by_cap;
    lines_.cap[line] = clause_;
  }

  const core::Contract& contract_;
  const Rows& rows_;
  const CapAmount& amount_;
  LineColumns& lines_;
  std::vector<T>& payment_;
  core::ClauseId clause_;
  std::vector<std::uint8_t> settled_;  // by line that the cap looks at: it is from before the cap; empty: none is
  Cutter<T> cutter_;
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
