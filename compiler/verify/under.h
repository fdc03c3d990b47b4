// What expressions rest on, through everything they name.
#pragma once
#include <vector>

#include "compiler/core/core.h"

namespace hito::verify {

// By core::ExprId: whether the expression, or one that it rests on, is one of those marked.
std::vector<bool> resting_on(const core::Contract& contract, std::vector<bool> marked);

// Marked: those that look something up in one of the tables, by core::TableId.
std::vector<bool> lookups_in(const core::Contract& contract, const std::vector<bool>& tables);
// Marked: those that depend on rows or reported values.
std::vector<bool> of_data(const core::Contract& contract);

// What a payment clause evaluates of each of its lines: its conditions, what makes its exceptions apply, its amount.
std::vector<core::ExprId> of_lines(const core::Pay& pay);
// What is evaluated for anything else that is paid: limits, adjustments, weights.
std::vector<core::ExprId> beside_lines(const core::Contract& contract);

}  // namespace hito::verify
