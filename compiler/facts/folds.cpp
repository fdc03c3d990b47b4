// What an aggregate over rows can be.
#include "compiler/facts/analysis.h"
#include "compiler/facts/declared.h"
#include "compiler/facts/interval.h"

namespace hito::facts {
namespace {

const Rational zero(0), one(1);

}  // namespace

Known Analysis::of(const core::Fold& node, const Here& here) {
  const Frame inner = keys_.bind(here.frame, node);
  Env among = here.env;
  if (node.where) {
    const Known kept = eval(*node.where, inner, among);
    among = certainly(kept.range, false) ? impossible(among) : assume(*node.where, true, inner, among);
  }
  if (core::is_rank(node.op) && node.value) eval(*node.value, here.frame, here.env);
  const bool none = among->impossible || here.env->no_rows.contains(keys_.rows_of(node, here.frame));
  const Known on_none = over_no_rows(node, here);
  return none ? on_none : over_rows(node, inner, among, here);
}

Known Analysis::over_no_rows(const core::Fold& node, const Here& here) {
  switch (node.op) {
    case core::FoldOp::count:
    case core::FoldOp::count_distinct:
    case core::FoldOp::sum: return {constant(zero), false};
    case core::FoldOp::rank_highest:
    case core::FoldOp::rank_lowest: return {constant(one), false};
    case core::FoldOp::none_of:
    case core::FoldOp::every_of: return {truth(true), false};
    case core::FoldOp::any_of: return {truth(false), false};
    case core::FoldOp::share:
    case core::FoldOp::average:
    case core::FoldOp::weighted_average:
    case core::FoldOp::minimum:
    case core::FoldOp::maximum:
    case core::FoldOp::percentile:
    case core::FoldOp::first_value:
    case core::FoldOp::latest_value: break;
  }
  if (node.if_none) return eval(*node.if_none, here.frame, here.env);
  return {range_of_type(contract_, here.expr.type), false};
}

Known Analysis::over_rows(const core::Fold& node, const Frame& inner, const Env& among, const Here& here) {
  const Known value = node.value ? eval(*node.value, inner, among) : Known{};
  if (node.by) eval(*node.by, inner, among);
  if (recording_) watch_addends(node, inner, among, here);
  Known result;
  switch (node.op) {
    case core::FoldOp::count:
    case core::FoldOp::count_distinct: return {between(zero, std::nullopt, one), false};
    case core::FoldOp::rank_highest:
    case core::FoldOp::rank_lowest: return {between(one, std::nullopt, one), false};
    case core::FoldOp::sum: {
      // Any number of rows: what is not below 0 for each of them is not below 0 for all.
      const bool rises = value.range.low && value.range.low->sign() >= 0;
      const bool falls = value.range.high && value.range.high->sign() <= 0;
      const auto end = [](bool bounded) { return bounded ? std::optional(zero) : std::nullopt; };
      return {between(end(rises), end(falls), value.range.grain), value.missing};
    }
    case core::FoldOp::none_of:
    case core::FoldOp::any_of:
    case core::FoldOp::every_of: return {truth_values(), value.missing};
    case core::FoldOp::share: result = {between(zero, one), value.missing}; break;
    // Weights above 0 keep it between the least and the greatest value.
    case core::FoldOp::average:
    case core::FoldOp::weighted_average: result = {between(value.range.low, value.range.high), value.missing}; break;
    // One of the values.
    case core::FoldOp::minimum:
    case core::FoldOp::maximum:
    case core::FoldOp::percentile:
    case core::FoldOp::first_value:
    case core::FoldOp::latest_value:
      result = value;
      // Between two of them, by as many parts as the percent has.
      if (node.interpolated && value.range.grain) {
        const Rational part(Integer(1), (node.percent / Rational(100)).denominator());
        result.range = between(value.range.low, value.range.high, *value.range.grain * part);
      } else if (node.interpolated) {
        result.range = between(value.range.low, value.range.high);
      }
      break;
  }
  const Known none = over_no_rows(node, here);
  if (!node.if_none) return result;
  return {join(result.range, none.range), result.missing || none.missing};
}

// What is added up needs a known fraction, and what an average divides by must not be 0.
void Analysis::watch_addends(const core::Fold& node, const Frame& inner, const Env& among, const Here& here) {
  const bool weighted = node.op == core::FoldOp::weighted_average;
  if (!weighted && node.op != core::FoldOp::sum && node.op != core::FoldOp::average) return;
  for (const std::optional<core::ExprId>& operand : {node.value, node.by}) {
    if (!operand || !operand->valid() || contract_.exprs[*operand].type.kind == core::Kind::poison) continue;
    if (!eval(*operand, inner, among).range.grain) found_.sums.try_emplace(here.id, UnroundedSum{here.id, *operand});
  }
  if (!weighted || !node.by->valid() || contract_.exprs[*node.by].type.kind == core::Kind::poison) return;
  const Named weight = named(*node.by, inner, among);
  if (sign_of(weight.range) != Sign::positive) found_.average_weights.try_emplace(*node.by, weight);
}

}  // namespace hito::facts
