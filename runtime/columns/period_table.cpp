#include "runtime/columns/period_table.h"

#include <algorithm>

#include "runtime/data/cell_words.h"

namespace hito::runtime {

PeriodTable::PeriodTable(const core::Contract& contract, const std::vector<std::int32_t>& dates) {
  // Without a term and without declared periods there is one, without a label, that has no ends.
  every_day_ = !contract.term && contract.periods.size() == 1 && contract.periods.front().label.empty();
  if (every_day_ || dates.empty() || contract.periods.empty()) return;
  const auto [low, high] = range_of(dates.data(), dates.size());
  // Days before the first period are in none, and what stands for no date is before all.
  first_ = static_cast<std::int32_t>(std::max<std::int64_t>(low, contract.periods.front().first.days));
  if (first_ > high) return;
  periods_.assign(static_cast<std::size_t>(high - first_ + 2), -1);
  for (std::size_t p = 0; p < contract.periods.size(); ++p) {
    const core::Period& period = contract.periods[p];
    const std::int64_t begin = std::max<std::int32_t>(period.first.days, first_);
    const std::int64_t end = std::min<std::int64_t>(period.last.days, high);
    for (std::int64_t day = begin; day <= end; ++day)
      periods_[static_cast<std::size_t>(day - first_)] = static_cast<std::int32_t>(p);
  }
}

std::vector<std::int32_t> PeriodTable::of(const std::vector<std::int32_t>& dates) const {
  std::vector<std::int32_t> periods(dates.size());
  if (every_day_)
    std::ranges::transform(dates, periods.begin(), [](std::int32_t day) { return day == INT32_MIN ? -1 : 0; });
  else
    look_up(dates.data(), dates.size(), first_, periods_.data(), static_cast<std::uint32_t>(periods_.size() - 1),
            periods.data());
  return periods;
}

std::int32_t PeriodTable::at(std::int32_t day) const {
  if (every_day_) return day == INT32_MIN ? -1 : 0;
  const std::int64_t place = std::int64_t{day} - first_;
  return place < 0 || place >= std::ssize(periods_) ? -1 : periods_[static_cast<std::size_t>(place)];
}

}  // namespace hito::runtime
