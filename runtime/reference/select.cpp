// Between entitlement and caps: `at most … are paid` and `once only per …` (language rules, S33). What is left out
// has no entitlement, and the line says how much that was.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "runtime/reference/steps.h"

namespace hito::runtime {
namespace {

void leave_out(Line& line, Reason reason) {
  line.left_out = std::exchange(line.entitlement, Rational(0));
  line.payment = Rational(0);
  line.reason = reason;
}

Reason reason_of(core::Selection::Kind kind) {
  using Kind = core::Selection::Kind;
  switch (kind) {
    case Kind::number: return Reason::beyond_number;
    case Kind::once_per: return Reason::paid_already;
    case Kind::share: return Reason::beyond_share;
  }
  throw InternalError("a kind of selection out of its enumeration");
}

// The rows of a unit that count in one group.
struct Counted {
  std::map<std::uint32_t, bool> units;  // whether the share limits them
  std::size_t others = 0;               // whom it does not
  std::set<std::uint32_t> paid;         // of those that it limits
};

// Earliest first; lines come by key and period, which decides among those of one date.
template <class L>
std::vector<L*> by_date(std::vector<L*> lines) {
  std::ranges::stable_sort(lines, {},
                           [](const L* line) { return std::tuple(!line->date, line->date.value_or(Date{})); });
  return lines;
}

class Selecting {
 public:
  // `later`: why those written after it leave lines out.
  Selecting(Evaluator& evaluator, const core::Selection& selection, std::set<Reason> later,
            const std::vector<Line>& settled)
      : evaluator_(evaluator),
        contract_(evaluator.contract()),
        selection_(selection),
        later_(std::move(later)),
        settled_(lines_before(settled)) {}

  void run(std::vector<Line>& lines) {
    std::vector<Line*> order;
    for (Line& line : lines)
      if (line.entitlement.sign() > 0) order.push_back(&line);
    order = by_date(std::move(order));
    if (selection_.kind == core::Selection::Kind::share)
      by_share(order);
    else
      by_number(order);
  }

 private:
  using Group = std::optional<std::int64_t>;

  // Of earlier versions of the clause: those that are paid, and those that their share, or one written later, left out.
  std::vector<const Line*> lines_before(const std::vector<Line>& settled) const {
    std::vector<const Line*> before;
    for (const Line& line : settled) {
      const bool counts =
          line.entitlement.sign() > 0 || line.reason == Reason::beyond_share || later_.contains(line.reason);
      if (counts && earlier(line) != nullptr) before.push_back(&line);
    }
    return by_date(std::move(before));
  }

  // Of a line of an earlier version, the references from its row to the unit's.
  const std::vector<core::ColumnIndex>* earlier(const Line& line) const {
    const auto version = std::ranges::find(selection_.earlier, line.clause, [](const auto& one) { return one.first; });
    return version == selection_.earlier.end() ? nullptr : &version->second;
  }
  std::uint32_t unit_of(const Line& line) const {
    const auto* via = earlier(line);
    return row_at_the_end(contract_, evaluator_.rows(), line, via ? *via : selection_.via, selection_.span);
  }
  Group group(const Line& line) const { return group_of(contract_, selection_, line); }

  void by_number(const std::vector<Line*>& order) {
    std::map<Group, std::set<std::uint32_t>> taken;
    if (evaluator_.comparisons != nullptr && selection_.kind == core::Selection::Kind::number) tell_units(order);
    for (const Line* line : settled_)
      if (line->entitlement.sign() > 0 || later_.contains(line->reason)) taken[group(*line)].insert(unit_of(*line));
    for (Line* line : order) {
      std::set<std::uint32_t>& units = taken[group(*line)];
      const std::uint32_t unit = unit_of(*line);
      if (selection_.kind == core::Selection::Kind::once_per) {
        if (!units.insert(unit).second) leave_out(*line, Reason::paid_already);
      } else if (!units.contains(unit)) {
        if (units.size() < selection_.most)
          units.insert(unit);
        else
          leave_out(*line, Reason::beyond_number);
      }
    }
  }

  void tell_units(const std::vector<Line*>& order) const {
    std::map<Group, std::set<std::uint32_t>> units;
    for (const Line* line : order) units[group(*line)].insert(unit_of(*line));
    const Rational most(std::int64_t{selection_.most});
    for (const auto& [group, of_group] : units)
      evaluator_.comparisons->counted(selection_, group, of_group.size(), most);
  }

  // Period by period: what a later one brings makes room for its own rows, and takes none from an earlier one.
  void by_share(const std::vector<Line*>& order) {
    std::map<Group, Counted> groups;
    for (const Line* line : settled_) {
      Counted& counted = groups[group(*line)];
      const std::uint32_t unit = count(*line, counted);
      if (line->entitlement.sign() > 0 && counted.units.at(unit)) counted.paid.insert(unit);
    }
    std::map<std::pair<Group, std::uint32_t>, std::vector<Line*>> by_period;
    for (Line* line : order) by_period[{group(*line), line->period}].push_back(line);
    for (const auto& [where, members] : by_period) {
      Counted& counted = groups[where.first];
      for (const Line* line : members) count(*line, counted);
      const Rational most = greatest_number(counted);
      if (evaluator_.comparisons != nullptr)
        evaluator_.comparisons->counted(selection_, where.first, counted.units.size() - counted.others, most);
      for (Line* line : members) {
        const std::uint32_t unit = unit_of(*line);
        if (!counted.units.at(unit) || counted.paid.contains(unit)) continue;
        if (Rational(static_cast<std::int64_t>(counted.paid.size() + 1)) <= most)
          counted.paid.insert(unit);
        else
          leave_out(*line, Reason::beyond_share);
      }
    }
  }

  // The line's unit, which is what it is at its earliest line.
  std::uint32_t count(const Line& line, Counted& counted) {
    const std::uint32_t unit = unit_of(line);
    if (counted.units.contains(unit)) return unit;
    const Moment moment = moment_of(contract_, std::get<core::Pay>(contract_.clauses[line.clause].body), line);
    const bool limited =
        evaluator_.holds(*selection_.among, at_row(contract_, evaluator_.rows(), moment, selection_.unit, unit));
    counted.units.emplace(unit, limited);
    counted.others += limited ? 0 : 1;
    return unit;
  }

  // Of those paid: the most that are within the share of themselves and the others, who are all paid.
  Rational greatest_number(const Counted& counted) const {
    if (!selection_.of_paid) return selection_.share * Rational(static_cast<std::int64_t>(counted.units.size()));
    return selection_.share * Rational(static_cast<std::int64_t>(counted.others)) / (Rational(1) - selection_.share);
  }

  Evaluator& evaluator_;
  const core::Contract& contract_;
  const core::Selection& selection_;
  std::set<Reason> later_;
  std::vector<const Line*> settled_;
};

}  // namespace

void select_lines(Evaluator& evaluator, const core::Pay& pay, const std::vector<Line>& settled,
                  std::vector<Line>& lines) {
  for (std::size_t k = 0; k < pay.selections.size(); ++k) {
    std::set<Reason> later;
    for (std::size_t after = k + 1; after < pay.selections.size(); ++after)
      if (pay.selections[after].kind != pay.selections[k].kind) later.insert(reason_of(pay.selections[after].kind));
    Selecting(evaluator, pay.selections[k], std::move(later), settled).run(lines);
  }
}

}  // namespace hito::runtime
