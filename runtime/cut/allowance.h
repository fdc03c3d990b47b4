// What a cap lets each group of lines have, asked for in the order of the groups: by unit, then period of the cap.
#pragma once
#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "runtime/calendar.h"
#include "runtime/cut/cells.h"
#include "runtime/cut/steps_of_money.h"

namespace hito::runtime {

// Amounts of one cap by period of the contract, each asked for once: one for all, unless it allows by period.
class AskedAmounts {
 public:
  AskedAmounts(const CapAmount& amount, core::ClauseId clause, std::uint32_t index, bool by_period)
      : amount_(amount), clause_(clause), index_(index), by_period_(by_period) {}

  const Integer& of(std::int64_t period) {
    const std::size_t place = by_period_ ? static_cast<std::size_t>(period) : 0;
    if (place >= asked_.size()) asked_.resize(place + 1);
    if (!asked_[place]) {
      const auto of_contract = by_period_ ? std::optional(static_cast<std::uint32_t>(period)) : std::nullopt;
      asked_[place] = amount_(clause_, index_, of_contract);
      require(asked_[place]->sign() >= 0, "a cap that allows less than nothing");
    }
    return *asked_[place];
  }

 private:
  const CapAmount& amount_;
  core::ClauseId clause_;
  std::uint32_t index_;
  bool by_period_;
  std::vector<std::optional<Integer>> asked_;
};

template <class T>
class Allowance {
 public:
  Allowance(const core::Contract& contract, const core::Cap& cap, const std::vector<Cell>& cells, AskedAmounts asked)
      : asked_(std::move(asked)), by_period_(core::counts_own_periods(contract, cap)), dated_(cap.dated) {
    carries_ = cap.unused == core::Unused::carries_over && cap.scope != core::Cap::Scope::whole_contract;
    if (carries_ && !cells.empty()) add_up(contract, cap, cells);
  }

  // What the group of the cell, the first of it, may have; where the cap is dated, the group up to that cell, any of
  // it.
  T of(const Cell& first) {
    if (!carries_) return saturated<T>(asked_.of(dated_ ? first.period : first.cap_period));
    if (unit_ != first.unit) spent_ = T(0);
    unit_ = first.unit;
    // All that the periods up to this one allow, less what the unit had in the earlier ones.
    const Integer available = until(first.cap_period) - Integer(spent_);
    return saturated<T>(available);
  }
  // What the group of the last `of` got.
  void spend(const T& amount) {
    if (carries_) spent_ += amount;
  }

 private:
  void add_up(const core::Contract& contract, const core::Cap& cap, const std::vector<Cell>& cells) {
    const auto [least, greatest] = std::ranges::minmax(cells, {}, &Cell::cap_period);
    if (!by_period_) {
      first_ = least.cap_period;
      if (contract.term) first_ = std::min(first_, cap_period_of(contract, cap, contract.term->first));
      return;
    }
    for (std::int64_t period = 0; period <= greatest.cap_period; ++period) {
      const Integer before = sums_.empty() ? Integer(0) : sums_.back();
      sums_.push_back(before + asked_.of(period));
    }
  }

  // Sum of the amounts from the first period to `period`, both included.
  Integer until(std::int64_t period) {
    if (by_period_) return sums_[static_cast<std::size_t>(period)];
    return asked_.of(period) * Integer(period - first_ + 1);
  }

  AskedAmounts asked_;
  bool by_period_;
  bool dated_;
  bool carries_ = false;
  // Of a cap whose unused balance carries over: amounts added up from the contract's first period, or the first period
  // where all have one amount; and what the unit at hand had so far.
  std::vector<Integer> sums_;
  std::int64_t first_ = 0;
  std::optional<std::uint32_t> unit_;
  T spent_ = T(0);
};

}  // namespace hito::runtime
