// What amendments change from a day on: the date in force chooses.
#include <algorithm>

#include "compiler/check/context.h"

namespace hito::check_room {

ExprId begun(Context& context, const ast::Since& since, Span span) {
  const Type date = simple_type(Kind::date);
  const ExprId at = context.add(core::DateInForce{since.by_payment}, date, span);
  const ExprId day = context.add(core::Constant{since.day}, date, span);
  return context.add(core::Apply{Op::greater_equal, {at, day}}, simple_type(Kind::yes_no), span);
}

std::optional<ExprId> in_force(Context& context, const ast::Clause& clause) {
  const Span span = clause.number.span;
  const Type truth = simple_type(Kind::yes_no);
  std::optional<ExprId> holds;
  if (clause.from) holds = begun(context, *clause.from, span);
  if (!clause.until) return holds;
  const ExprId not_over = context.add(core::Apply{Op::logical_not, {begun(context, *clause.until, span)}}, truth, span);
  return holds ? context.add(core::Apply{Op::logical_and, {*holds, not_over}}, truth, span) : not_over;
}

std::optional<ExprId> while_in_force(Context& context, const ast::Clause& clause, std::optional<ExprId> condition) {
  const auto holds = in_force(context, clause);
  if (!holds || !condition) return holds ? holds : condition;
  return context.add(core::Apply{Op::logical_and, {*holds, *condition}}, simple_type(Kind::yes_no), clause.number.span);
}

bool hold_together(const ast::Clause& a, const ast::Clause& b) {
  const auto over_before = [](const ast::Clause& one, const ast::Clause& other) {
    return one.until && other.from && one.until->by_payment == other.from->by_payment && one.until->day <= other.from->day;
  };
  return !over_before(a, b) && !over_before(b, a);
}

std::vector<ClauseId> with_versions(const Context& context, const std::vector<ClauseId>& clauses) {
  std::vector<ClauseId> all;
  for (ClauseId clause : clauses) {
    const auto versions = core::versions_from(context.contract, core::first_version(context.contract, clause));
    all.insert(all.end(), versions.begin(), versions.end());
  }
  std::ranges::sort(all);
  all.erase(std::ranges::unique(all).begin(), all.end());
  return all;
}

}  // namespace hito::check_room
