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

  // Position in Contract::periods of the period that holds each day, which was among the dates; -1 outside all of them,
  // and for INT32_MIN.
  std::vector<std::int32_t> of(const std::vector<std::int32_t>& dates) const;
  // The same of one of the days.
  std::int32_t at(std::int32_t day) const;

 private:
  bool every_day_ = false;
  std::int32_t first_ = 0;
  std::vector<std::int32_t> periods_{-1};  // of days from first_ on; behind them that of every other day
};

}  // namespace hito::runtime
