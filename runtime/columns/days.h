// Days of rows as integers: the date a row counts on, the period that holds it, which of some repeated rows comes
// first.
#pragma once
#include <cstdint>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/data/table.h"

namespace hito::runtime {

inline constexpr std::int32_t no_date = INT32_MIN;

// Of a column of dates: days since 1970-01-01 by row; no_date where a row has none.
std::vector<std::int32_t> days_of(const Column& column);

// Positions in Contract::periods of the period that holds each day; -1 outside all of them, and for no_date.
std::vector<std::int32_t> periods_of(const core::Contract& contract, const std::vector<std::int32_t>& dates);

// By row of `table`: of the rows with one key the one with the least counts, of those the first in the file. Empty
// where all rows are alike. A row without a date comes after those with one.
std::vector<std::int64_t> preferences_of(const core::Dataset& dataset, const Table& table);

}  // namespace hito::runtime
