// Expressions of Core by their kind.
#pragma once
#include "compiler/core/core.h"

namespace hito::documents::prose {

template <class T>
const T* as(const core::Contract& contract, core::ExprId id) {
  return std::get_if<T>(&contract.exprs[id].node);
}

// Whether it is of rows what holds or not.
inline bool is_condition(core::FoldOp op) {
  return op == core::FoldOp::none_of || op == core::FoldOp::any_of || op == core::FoldOp::every_of;
}

// The condition of a choice between dated versions.
inline bool rests_on_date_in_force(const core::Contract& contract, core::ExprId id) {
  const auto* apply = as<core::Apply>(contract, id);
  return apply != nullptr && !apply->args.empty() && as<core::DateInForce>(contract, apply->args.front()) != nullptr;
}

}  // namespace hito::documents::prose
