// Step 6: caps, in clause order, each on what the ones before it left.
#include <algorithm>
#include <map>
#include <tuple>

#include "runtime/calendar.h"
#include "runtime/reference/steps.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {
namespace {

// Lines that share one cap, by their positions: in the order clause, key, period.
using Group = std::vector<std::size_t>;
// The row of the unit, and the period of the cap; each is nothing where the cap has no such scope.
using GroupKey = std::pair<std::optional<std::uint32_t>, std::optional<std::int64_t>>;

class Capping {
 public:
  Capping(Evaluator& evaluator, const Rows& rows, std::vector<Line>& lines)
      : evaluator_(evaluator),
        contract_(evaluator.contract()),
        rows_(rows),
        lines_(lines),
        step_(settlement_step(contract_)) {}

  void apply(core::ClauseId clause, const core::Cap& cap) {
    clause_ = clause;
    cap_ = &cap;
    days_ = &contract_.clauses[clause].in_force;
    std::map<GroupKey, Group> groups;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const auto listed = std::ranges::find(cap.on, lines_[i].clause);
      // Nothing is left to cut in a line that pays nothing; one that gives back neither uses the cap nor frees it.
      if (listed == cap.on.end() || lines_[i].payment.sign() <= 0) continue;
      if (when(contract_, *days_, lines_[i]) == When::after) continue;
      const auto position = static_cast<std::size_t>(listed - cap.on.begin());
      groups[{unit_of(lines_[i], position), group_of(contract_, cap, lines_[i])}].push_back(i);
    }
    if (cap.unused == core::Unused::carries_over && cap.scope != core::Cap::Scope::whole_contract)
      cut_carrying(groups);
    else
      for (const auto& [key, group] : groups)
        cut(group, cap.dated ? std::nullopt : std::optional(amount(key.second)), key.first);
  }

 private:
  // The row of the cap's unit that the line belongs to: its own, or the one its references lead to.
  std::optional<std::uint32_t> unit_of(const Line& line, std::size_t position) const {
    if (!cap_->per_unit) return std::nullopt;
    require(position < cap_->via.size(), "a cap per unit on a clause without rows");
    return row_at_the_end(contract_, rows_, line, cap_->via[position], cap_->span);
  }

  Rational amount(std::optional<std::int64_t> period) { return limit_of(evaluator_, *cap_, period, step_); }

  // What one period leaves unused is added to the next one's, up to the end of the term. Each unit carries its own.
  void cut_carrying(const std::map<GroupKey, Group>& groups) {
    if (groups.empty()) return;
    const auto [first, last] = periods_of_cap(groups);
    std::vector<Rational> amounts;
    for (std::int64_t period = first; period <= last; ++period) amounts.push_back(amount(period));
    auto group = groups.begin();
    while (group != groups.end()) {
      const auto unit = group->first.first;
      Rational balance;
      for (std::int64_t period = first; period <= last; ++period) {
        balance += amounts[static_cast<std::size_t>(period - first)];
        if (group == groups.end() || group->first != GroupKey(unit, period)) continue;
        balance -= cut(group->second, balance, unit);
        ++group;
      }
    }
  }

  // From the first period of the term, so that unused balance of periods without lines carries over too.
  std::pair<std::int64_t, std::int64_t> periods_of_cap(const std::map<GroupKey, Group>& groups) const {
    std::int64_t first = *groups.begin()->first.second;
    std::int64_t last = first;
    for (const auto& [key, group] : groups) {
      first = std::min(first, *key.second);
      last = std::max(last, *key.second);
    }
    if (core::counts_own_periods(contract_, *cap_))
      first = 0;
    else if (contract_.term)
      first = std::min(first, cap_period_of(contract_, *cap_, contract_.term->first));
    return {first, last};
  }

  // Cuts the group to `allowed`, or to what each period allows where nothing is said for all, and returns what it pays
  // then. Period by period: what a later one brings never takes anything from an earlier one, so a payment made is
  // final. So is that of a line from before the cap.
  Rational cut(const Group& group, const std::optional<Rational>& allowed, std::optional<std::uint32_t> unit) {
    std::map<std::uint32_t, Group> by_period;
    for (std::size_t i : group) by_period[lines_[i].period].push_back(i);
    Rational used;
    for (const auto& [period, all] : by_period) {
      Group members;
      Rational wanted;
      for (std::size_t i : all) {
        const bool settled = when(contract_, *days_, lines_[i]) == When::before;
        (settled ? used : wanted) += lines_[i].payment;
        if (!settled) members.push_back(i);
      }
      const Rational left = std::max(Rational(0), (allowed ? *allowed : amount(period)) - used);
      if (evaluator_.comparisons != nullptr && !members.empty())
        evaluator_.comparisons->limited(clause_, *cap_, unit, period, wanted, left);
      if (wanted > left) {
        made_ = {0, clause_, cap_, unit, period, wanted, left, {}, {}};
        cut_within(members, left);
        wanted = left;
      }
      used += wanted;
    }
    return used;
  }

  void cut_within(const Group& group, const Rational& allowed) {
    switch (cap_->method) {
      case core::CapMethod::earlier_clauses: return in_turn(group, allowed);
      // Where no method is said a group has one line.
      case core::CapMethod::unsaid:
      case core::CapMethod::earlier_dates: return in_turn(by_date(group), allowed);
      case core::CapMethod::pro_rata: return in_proportion(by_date(group), allowed);
    }
    throw InternalError("a method of cutting out of its enumeration");
  }

  // Date, then clause, key and period: a group is already in the order of the last three.
  Group by_date(Group group) const {
    std::ranges::stable_sort(group, {}, [&](std::size_t i) {
      return std::tuple(!lines_[i].date.has_value(), lines_[i].date.value_or(Date{}));
    });
    return group;
  }

  void in_turn(const Group& group, Rational left) {
    for (std::size_t i : group) {
      const Rational payment = std::min(lines_[i].payment, left);
      left -= payment;
      set(i, payment);
    }
  }

  void in_proportion(const Group& group, const Rational& allowed) {
    std::vector<Rational> payments;
    for (std::size_t i : group) payments.push_back(lines_[i].payment);
    const std::vector<Rational> shares = apportion(allowed, payments, step_);
    for (std::size_t k = 0; k < group.size(); ++k) set(group[k], shares[k]);
  }

  void set(std::size_t i, const Rational& payment) {
    Line& line = lines_[i];
    if (payment == line.payment) return;
    if (evaluator_.account != nullptr) {
      made_.line = i;
      made_.before = line.payment;
      made_.after = payment;
      evaluator_.account->cuts.push_back(made_);
    }
    line.payment = payment;
    line.reason = Reason::reduced_by_cap;
    line.cap = clause_;
  }

  Evaluator& evaluator_;
  const core::Contract& contract_;
  const Rows& rows_;
  std::vector<Line>& lines_;
  Rational step_;
  core::ClauseId clause_;
  const core::Cap* cap_ = nullptr;
  const core::Days* days_ = nullptr;
  Cut made_{};  // the cut at hand, but for its line
};

}  // namespace

void apply_caps(Evaluator& evaluator, const Rows& rows, std::vector<Line>& lines) {
  const core::Contract& contract = evaluator.contract();
  Capping capping(evaluator, rows, lines);
  for (std::size_t c = 0; c < contract.clauses.size(); ++c) {
    const core::ClauseId id = contract.clauses.id_at(c);
    if (const auto* caps = std::get_if<std::vector<core::Cap>>(&contract.clauses[id].body))
      for (const core::Cap& cap : *caps) capping.apply(id, cap);
  }
}

}  // namespace hito::runtime
