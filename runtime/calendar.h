// The periods of a contract and where a date falls in them. Shared by every engine.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/settlement.h"

namespace hito::runtime {

// Position in Contract::periods of the period that holds `date`; nothing outside all of them.
std::optional<std::uint32_t> period_of(const core::Contract& contract, Date date);
// The period called `label` ("2025-Q3", "P2", a declared name).
std::optional<std::uint32_t> period_named(const core::Contract& contract, std::string_view label);
// The days, both included, of a window that reaches back: `last` months up to the end of the period in force, or up to
// `until` (the end of the term where there is none); of `year_before`, the period's days twelve months earlier.
// `in_force`: whether aggregates see the rows of `period`. The contract has a term.
std::pair<Date, Date> days_of_window(const core::Contract& contract, core::Window window, unsigned months,
                                     std::uint32_t period, bool in_force, std::optional<Date> until);
// Whether a line is of a day before, on, or after those on which something holds: the day of its outcome, which is its
// date, or of its payment. A line without a date is on all of them.
enum class When : unsigned char { before, then, after };
When when(const core::Contract& contract, const core::Days& days, core::ClauseId clause, std::uint32_t period,
          std::optional<Date> date);
When when(const core::Contract& contract, const core::Days& days, const Line& line);

// Group of a cap's period: for contract periods counted from the term's first day, for calendar ones from year 0.
std::int64_t cap_period_of(const core::Contract& contract, const core::PeriodScope& cap, Date date);

}  // namespace hito::runtime
