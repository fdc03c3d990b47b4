// Days of rows as integers: the date a row counts on, the period that holds it, which of some repeated rows comes
// first.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/data/cell_words.h"
#include "runtime/data/table.h"

namespace hito::runtime {

inline constexpr std::int32_t no_date = INT32_MIN;

// By row, days since 1970-01-01; no_date where a row has none. Copies share them.
class DayColumn {
 public:
  DayColumn() = default;
  explicit DayColumn(std::vector<std::int32_t> own)
      : owner_(std::make_shared<const std::vector<std::int32_t>>(std::move(own))),
        days_(*static_cast<const std::vector<std::int32_t>*>(owner_.get())) {}
  // Cells that are all dates, as they are kept.
  explicit DayColumn(const Cells& cells);

  std::size_t size() const { return days_.size(); }
  bool empty() const { return days_.empty(); }
  const std::int32_t* data() const { return days_.data(); }
  std::int32_t operator[](std::size_t row) const { return days_[row]; }
  auto begin() const { return days_.begin(); }
  auto end() const { return days_.end(); }
  // Ends that all lie between.
  IntegerRange range() const;

 private:
  std::shared_ptr<const void> owner_;
  std::span<const std::int32_t> days_;
  std::optional<IntegerRange> range_;
};

// Of a column of dates.
DayColumn days_of(const Column& column);

// Positions in Contract::periods of the period that holds each day; -1 outside all of them, and for no_date.
std::vector<std::int32_t> periods_of(const core::Contract& contract, const DayColumn& dates);

// By row of `table`: of the rows with one key the one with the least counts, of those the first in the file. Empty
// where all rows are alike. A row without a date comes after those with one.
std::vector<std::int64_t> preferences_of(const core::Dataset& dataset, const Table& table);

}  // namespace hito::runtime
