// Periods by day.
#pragma once
#include <cstdint>
#include <vector>

#include "compiler/core/core.h"

namespace hito::runtime {

class PeriodTable {
 public:
  // For the days among `dates`; INT32_MIN is none.
  PeriodTable(const core::Contract& contract, const std::vector<std::int32_t>& dates);

  // Position in Contract::periods of the period that holds the day, which was among the dates; -1 outside all of them.
  std::int32_t at(std::int32_t day) const {
    if (every_day_) return 0;
    const std::int64_t place = std::int64_t{day} - first_;
    return place < 0 || place >= std::ssize(periods_) ? -1 : periods_[static_cast<std::size_t>(place)];
  }

 private:
  bool every_day_ = false;
  std::int64_t first_ = 0;
  std::vector<std::int32_t> periods_;
};

}  // namespace hito::runtime
