// The periods of a contract and where a date falls in them. Shared by every engine.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "compiler/core/core.h"

namespace hito::runtime {

// Position in Contract::periods of the period that holds `date`; nothing outside all of them.
std::optional<std::uint32_t> period_of(const core::Contract& contract, Date date);
// The period called `label` ("2025-Q3", "P2", a declared name).
std::optional<std::uint32_t> period_named(const core::Contract& contract, std::string_view label);
// Group of a cap's period: for contract periods counted from the term's first day, for calendar ones from year 0.
std::int64_t cap_period_of(const core::Contract& contract, const core::PeriodScope& cap, Date date);

}  // namespace hito::runtime
