// Step 8: what each payer bears of what clauses pay, and the most that it pays of it. What is above goes to another
// party, or is not paid; it has lines of its own.
#include <algorithm>
#include <set>

#include "runtime/calendar.h"
#include "runtime/reference/steps.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {
namespace {

class Maxima {
 public:
  Maxima(Evaluator& evaluator, std::vector<Line>& lines)
      : evaluator_(evaluator), contract_(evaluator.contract()), lines_(lines), step_(settlement_step(contract_)) {
    std::set<core::ClauseId> reached;
    for (const core::Clause& clause : contract_.clauses)
      if (const auto* maximum = std::get_if<core::Maximum>(&clause.body))
        reached.insert(maximum->on.begin(), maximum->on.end());
    std::map<std::pair<core::ClauseId, std::uint32_t>, Rational> sums;
    for (const Line& line : lines_)
      if (reached.contains(line.clause)) sums[{settled_as(contract_, line.clause), line.period}] += line.payment;
    for (const auto& [where, sum] : sums) {
      const auto& payers = std::get<core::Pay>(contract_.clauses[where.first].body).payers;
      std::vector<Rational> shares;
      for (const core::Share& share : payers) shares.push_back(share.part);
      const std::vector<Rational> parts = apportion(sum, shares, step_);
      auto& borne = bearing_[where];
      for (std::size_t k = 0; k < parts.size(); ++k) borne.emplace_back(payers[k].party, parts[k]);
    }
  }

  // Period by period, so that a payment made is final; within one, earlier clauses first. What is borne in periods
  // before those in which the clause holds counts as used.
  void apply(core::ClauseId id, const core::Maximum& maximum) {
    const bool carries = maximum.unused == core::Unused::carries_over;
    std::optional<Rational> allowed;  // in the group at hand; none: not worked out yet
    Rational used;
    std::optional<std::int64_t> group;
    std::map<Where, Rational> excess;
    const std::uint32_t periods = periods_borne(maximum);
    for (std::uint32_t period = 0; period < periods; ++period) {
      Line at_end;
      at_end.clause = id;
      at_end.period = period;
      at_end.date = moment_of_period(contract_, period).until;
      const When days = when(contract_, contract_.clauses[id].in_force, at_end);
      if (days == When::after) break;
      const auto next = group_of(contract_, maximum, at_end);
      const auto asked = maximum.dated ? std::optional<std::int64_t>(period) : next;
      if (period == 0 || next != group) {
        const Rational left = allowed.value_or(Rational(0)) - used;
        used = Rational(0);
        allowed.reset();
        if (carries) allowed = left + limit_of(evaluator_, maximum, asked, step_);
      }
      if (maximum.dated) allowed.reset();
      group = next;
      for (const core::ClauseId clause : maximum.on) {
        const Rational part = borne(clause, period, maximum.payer);
        if (part.sign() <= 0) continue;
        Rational paid = part;
        if (days == When::then) {
          if (!allowed) allowed = limit_of(evaluator_, maximum, asked, step_);
          paid = std::min(part, std::max(Rational(0), *allowed - used));
        }
        if (paid < part && evaluator_.account != nullptr)
          evaluator_.account->above.push_back({id, clause, period, part, paid});
        used += paid;
        if (paid < part) excess[{clause, period}] = part - paid;
      }
    }
    for (const auto& [where, amount] : excess) {
      move(id, where, maximum.payer, -amount, Reason::above_maximum);
      if (maximum.excess_to) move(id, where, *maximum.excess_to, amount, Reason::excess_borne);
    }
  }

  Bearing take() {
    std::erase_if(bearing_, [&](const auto& one) { return !moved_.contains(one.first); });
    return std::move(bearing_);
  }

 private:
  using Where = std::pair<core::ClauseId, std::uint32_t>;

  Rational borne(core::ClauseId clause, std::uint32_t period, core::PartyId party) const {
    const auto found = bearing_.find({clause, period});
    if (found == bearing_.end()) return Rational(0);
    for (const auto& [who, amount] : found->second)
      if (who == party) return amount;
    return Rational(0);
  }

  // Up to the last one in which the payer bears something: a limit is worked out for no later one.
  std::uint32_t periods_borne(const core::Maximum& maximum) const {
    auto period = static_cast<std::uint32_t>(contract_.periods.size());
    while (period > 0 && std::ranges::none_of(maximum.on, [&](core::ClauseId clause) {
             return borne(clause, period - 1, maximum.payer).sign() > 0;
           }))
      --period;
    return period;
  }

  void move(core::ClauseId id, const Where& where, core::PartyId party, const Rational& amount, Reason reason) {
    auto& all = bearing_[where];
    auto found = std::ranges::find(all, party, [](const auto& one) { return one.first; });
    if (found == all.end()) found = all.insert(all.end(), {party, Rational(0)});
    found->second += amount;
    moved_.insert(where);
    Line line;
    line.clause = id;
    line.of = where.first;
    line.payer = party;
    line.period = where.second;
    line.date = moment_of_period(contract_, where.second).until;
    line.entitlement = line.payment = amount;
    line.reason = reason;
    lines_.push_back(std::move(line));
  }

  Evaluator& evaluator_;
  const core::Contract& contract_;
  std::vector<Line>& lines_;
  Rational step_;
  Bearing bearing_;
  std::set<Where> moved_;
};

}  // namespace

Bearing apply_maxima(Evaluator& evaluator, std::vector<Line>& lines) {
  const core::Contract& contract = evaluator.contract();
  Maxima maxima(evaluator, lines);
  for (std::size_t c = 0; c < contract.clauses.size(); ++c) {
    const core::ClauseId id = contract.clauses.id_at(c);
    if (const auto* maximum = std::get_if<core::Maximum>(&contract.clauses[id].body)) maxima.apply(id, *maximum);
  }
  return maxima.take();
}

}  // namespace hito::runtime
