// Step 10: what a party receives goes, in turn, to others: period by period, what each brings on its last day.
#include <algorithm>
#include <numeric>

#include "runtime/reference/steps.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {
namespace {

// `base` to the power days / year, to `decimals` decimals, ties up. Exact: a root is compared with by its power.
Rational growth(const Rational& base, int days, int year, unsigned decimals) {
  const int common = std::gcd(days, year);
  const int up = days / common, root = year / common;
  const Rational unit(Integer(1), Integer::pow10(decimals) * Integer(2));
  const Rational power = pow(base, up) / pow(unit, root);
  // The greatest whole number of units whose power is not above: doubled until it is, then halved in between.
  const auto fits = [&](const Integer& units) { return pow(Rational(units), root) <= power; };
  Integer low(0), high(1);
  while (fits(high)) high = high * Integer(2);
  while (high - low > Integer(1)) {
    const Integer middle = floor_div(low + high, Integer(2));
    (fits(middle) ? low : high) = middle;
  }
  return Rational(floor_div(low + Integer(1), Integer(2)), Integer::pow10(decimals));
}

class Distribution {
 public:
  Distribution(Evaluator& evaluator, core::ClauseId id, const core::Distribute& distribute,
               std::vector<Transfer>& transfers)
      : evaluator_(evaluator),
        contract_(evaluator.contract()),
        id_(id),
        distribute_(distribute),
        transfers_(transfers),
        steps_(distribute.steps.size()) {
    for (std::size_t s = 0; s < steps_.size(); ++s)
      if (const auto* until = std::get_if<core::UntilAmount>(&distribute_.steps[s].until))
        steps_[s].target = rounded(evaluator_.number(until->amount, {moment_of_contract(contract_), {}, nullptr}));
  }

  void run(const std::vector<Line>& lines) {
    std::vector<Rational> received(contract_.periods.size());
    std::uint32_t periods = 0;
    for (const Line& line : lines) {
      // What adjusts a clause, or is netted off it, goes with it: each line is in one distribution at most.
      const core::ClauseId under = line.of.valid() ? line.of : line.clause;
      if (std::ranges::find(distribute_.on, under) == distribute_.on.end()) continue;
      received[line.period] += line.payment;
      periods = std::max(periods, line.period + 1);
    }
    Rational left;  // below zero: what has to be made up for before more is given
    for (std::uint32_t period = 0; period < periods; ++period) {
      accrue(period);
      left += received[period];
      for (std::uint32_t step = 0; step < steps_.size() && left.sign() > 0; ++step) left -= give(step, period, left);
    }
  }

 private:
  struct State {
    Rational target;   // of a step up to an amount
    Rational had;      // what the step has given
    Rational accrued;  // of a yearly return: what is owed of it and not given yet
  };

  Rational rounded(const Rational& amount) const {
    return round(amount, contract_.rounding.step, contract_.rounding.mode);
  }

  // What of the principal of the party, or of those that share the step, has not been given back.
  Rational outstanding(std::uint32_t step) const {
    Rational sum;
    for (std::uint32_t s = 0; s < step; ++s)
      if (std::holds_alternative<core::UntilAmount>(distribute_.steps[s].until) &&
          distribute_.steps[s].shares == distribute_.steps[step].shares)
        sum += steps_[s].target - steps_[s].had;
    return sum;
  }

  // Returns from the end of the period before, or the beginning of the term, to the end of this one.
  void accrue(std::uint32_t period) {
    for (std::uint32_t s = 0; s < steps_.size(); ++s) {
      const auto* until = std::get_if<core::UntilReturn>(&distribute_.steps[s].until);
      if (until == nullptr) continue;
      require(contract_.term.has_value(), "a yearly return in a contract without a term");
      const int before = period == 0 ? contract_.term->first.days - 1 : contract_.periods[period - 1].last.days;
      const int days = contract_.periods[period].last.days - before;
      const int year = static_cast<int>(until->days);
      const Rational principal = outstanding(s);
      Rational& accrued = steps_[s].accrued;
      if (until->compounded)
        accrued = (principal + accrued) * growth(Rational(1) + until->yearly, days, year, until->decimals) - principal;
      else
        accrued += principal * until->yearly * Rational(Integer(days), Integer(year));
    }
  }

  // What the step takes of `left`, which is above zero.
  Rational give(std::uint32_t step, std::uint32_t period, const Rational& left) {
    const core::Step& asked = distribute_.steps[step];
    State& state = steps_[step];
    Rational amount = left;
    if (std::holds_alternative<core::UntilAmount>(asked.until)) amount = std::min(left, state.target - state.had);
    if (std::holds_alternative<core::UntilReturn>(asked.until)) amount = std::min(left, rounded(state.accrued));
    if (amount.sign() <= 0) return Rational(0);
    state.had += amount;
    state.accrued -= amount;
    std::vector<Rational> parts;
    for (const core::Share& share : asked.shares) parts.push_back(share.part);
    const std::vector<Rational> amounts = apportion(amount, parts, settlement_step(contract_));
    for (std::size_t k = 0; k < amounts.size(); ++k)
      if (amounts[k].sign() > 0) transfers_.push_back({id_, step, period, asked.shares[k].party, amounts[k]});
    return amount;
  }

  Evaluator& evaluator_;
  const core::Contract& contract_;
  core::ClauseId id_;
  const core::Distribute& distribute_;
  std::vector<Transfer>& transfers_;
  std::vector<State> steps_;
};

}  // namespace

std::vector<Transfer> distribute(Evaluator& evaluator, const std::vector<Line>& lines) {
  const core::Contract& contract = evaluator.contract();
  std::vector<Transfer> transfers;
  for (std::size_t c = 0; c < contract.clauses.size(); ++c) {
    const core::ClauseId id = contract.clauses.id_at(c);
    if (const auto* distribution = std::get_if<core::Distribute>(&contract.clauses[id].body))
      Distribution(evaluator, id, *distribution, transfers).run(lines);
  }
  return transfers;
}

}  // namespace hito::runtime
