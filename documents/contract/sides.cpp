#include "documents/contract/sides.h"

#include <algorithm>
#include <optional>

#include "base/diagnostics.h"
#include "compiler/core/walk.h"

namespace hito::documents::prose {
namespace {

// Of what stands before the threshold, or after it.
std::optional<Written> edge_of(core::Op op, bool before) {
  using enum core::Op;
  switch (op) {
    case less: return before ? Written::legal_edge_below : Written::legal_edge_above;
    case less_equal: return before ? Written::legal_edge_up_to : Written::legal_edge_from;
    case greater: return before ? Written::legal_edge_above : Written::legal_edge_below;
    case greater_equal: return before ? Written::legal_edge_from : Written::legal_edge_up_to;
    case equal: return Written::legal_edge_equal;
    case not_equal: return Written::legal_edge_not_equal;
    case lesser: return Written::legal_edge_at_most;
    case greater_of: return Written::legal_edge_at_least;
    case add:
    case subtract:
    case multiply:
    case divide:
    case power:
    case negate:
    case absolute:
    case logical_and:
    case logical_or:
    case logical_not:
    case is_present:
    case within_term:
    case add_days:
    case subtract_days:
    case days_between:
    case add_months_clamped:
    case add_months_exact:
    case whole_months:
    case whole_years:
    case add_working_days:
    case working_days_between: return std::nullopt;
  }
  throw InternalError("an operation out of its enumeration");
}

}  // namespace

bool Sides::looks_at_data(const core::Node& node) {
  return std::visit(
      [&](const auto& one) {
        using T = std::decay_t<decltype(one)>;
        if constexpr (std::is_same_v<T, core::DefineRef>) {
          return varies(contract_.defines[one.define].value);
        } else {
          return !(std::is_same_v<T, core::Constant> || std::is_same_v<T, core::Apply> || std::is_same_v<T, core::If> ||
                   std::is_same_v<T, core::Round> || std::is_same_v<T, core::OrElse> || std::is_same_v<T, core::Look> ||
                   std::is_same_v<T, core::Irrational>);
        }
      },
      node);
}

bool Sides::varies(core::ExprId id) {
  // What leads back to itself goes through earlier periods, and rests on data there.
  const auto [known, is_new] = known_.emplace(id, true);
  if (!is_new) return known->second;
  const core::Node& node = contract_.exprs[id].node;
  bool rests = looks_at_data(node);
  core::for_each_operand(node, [&](core::ExprId operand) { rests = varies(operand) || rests; });
  return known_[id] = rests;
}

std::vector<ComparedSide> Sides::of(const core::Apply& apply) {
  const core::Kind kind = contract_.exprs[apply.args.front()].type.kind;
  if (!edge_of(apply.op, true) || (kind != core::Kind::number && kind != core::Kind::date)) return {};
  const auto rests_on_data = [&](core::ExprId id) { return varies(id); };
  const bool both = apply.args.size() == 2 && std::ranges::all_of(apply.args, rests_on_data);
  std::vector<ComparedSide> sides;
  for (std::size_t i = 0; i < apply.args.size(); ++i) {
    if (both ? i != 1 : varies(apply.args[i])) continue;
    ComparedSide side{{}, apply.args[i], *edge_of(apply.op, i != 0)};
    for (std::size_t other = 0; other < apply.args.size(); ++other)
      if (other != i) side.what.push_back(apply.args[other]);
    if (both || std::ranges::any_of(side.what, rests_on_data)) sides.push_back(std::move(side));
  }
  return sides;
}

}  // namespace hito::documents::prose
