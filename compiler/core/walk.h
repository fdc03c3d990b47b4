// Visiting the expressions of Core without writing the list of node kinds again.
#pragma once
#include <type_traits>
#include <variant>

#include "compiler/core/core.h"

namespace hito::core {

// Calls `visit(ExprId)` for every direct operand of `node`, in order of evaluation.
template <class Visit>
void for_each_operand(const Node& node, Visit&& visit) {
  std::visit(
      [&](const auto& n) {
        using T = std::decay_t<decltype(n)>;
        if constexpr (std::is_same_v<T, Apply> || std::is_same_v<T, Look> || std::is_same_v<T, DefineRef> ||
                      std::is_same_v<T, Irrational>) {
          for (ExprId arg : n.args) visit(arg);
        } else if constexpr (std::is_same_v<T, If>) {
          visit(n.condition);
          visit(n.then);
          visit(n.otherwise);
        } else if constexpr (std::is_same_v<T, Round>) {
          visit(n.value);
        } else if constexpr (std::is_same_v<T, OrElse>) {
          visit(n.value);
          visit(n.fallback);
        } else if constexpr (std::is_same_v<T, Fold>) {
          if (n.where) visit(*n.where);
          if (n.value) visit(*n.value);
          if (n.by) visit(*n.by);
          if (n.if_none) visit(*n.if_none);
        } else if constexpr (std::is_same_v<T, AcrossPeriods>) {
          // Not what it names: that may lead back here.
          if (n.if_none) visit(*n.if_none);
        } else {
          static_assert(std::is_same_v<T, Constant> || std::is_same_v<T, Cell> || std::is_same_v<T, InputRef> ||
                        std::is_same_v<T, ParamRef> || std::is_same_v<T, GivesRight> || std::is_same_v<T, Amount> ||
                        std::is_same_v<T, DateInForce>);
        }
      },
      node);
}

}  // namespace hito::core
