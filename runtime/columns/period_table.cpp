#include "runtime/columns/period_table.h"

#include <algorithm>

namespace hito::runtime {

PeriodTable::PeriodTable(const core::Contract& contract, const std::vector<std::int32_t>& dates) {
  // Without a term and without declared periods there is one, without a label, that has no ends.
  every_day_ = !contract.term && contract.periods.size() == 1 && contract.periods.front().label.empty();
  std::int32_t low = INT32_MAX, high = INT32_MIN;
  for (const std::int32_t day : dates) {
    low = std::min(low, day == INT32_MIN ? INT32_MAX : day);
    high = std::max(high, day);
  }
  if (every_day_ || low > high || contract.periods.empty()) return;
  // Days before the first period are in none.
  first_ = std::max<std::int64_t>(low, contract.periods.front().first.days);
  if (first_ > high) return;
  periods_.assign(static_cast<std::size_t>(high - first_ + 1), -1);
  for (std::size_t p = 0; p < contract.periods.size(); ++p) {
    const core::Period& period = contract.periods[p];
    const std::int64_t begin = std::max<std::int64_t>(period.first.days, first_);
    const std::int64_t end = std::min<std::int64_t>(period.last.days, high);
    for (std::int64_t day = begin; day <= end; ++day)
      periods_[static_cast<std::size_t>(day - first_)] = static_cast<std::int32_t>(p);
  }
}

}  // namespace hito::runtime
