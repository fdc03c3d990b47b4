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

namespace {

// The day of a payment made once.
std::optional<Date> only_day(const Context& context, ClauseId id) {
  const auto* pay = std::get_if<core::Pay>(&context.contract.clauses[id].body);
  if (pay && pay->timing == core::Pay::Timing::once_on) return pay->once_on;
  return pay && pay->timing == core::Pay::Timing::at_end && context.contract.term ? std::optional(context.contract.term->last) : std::nullopt;
}

}  // namespace

void check_moved_payments(Context& context) {
  for (const auto& [first, clause] : context.clause_asts) {
    const std::vector<ClauseId> versions = core::versions_from(context.contract, first);
    const ast::Clause& last = *context.clause_asts.at(versions.back());
    if (core::first_version(context.contract, first) != first || versions.size() < 2 || last.until) continue;
    const auto pays_once = [&](ClauseId id) { return only_day(context, id).has_value(); };
    const auto pays = [&](ClauseId id) {
      const core::Days& days = context.contract.clauses[id].in_force;
      const Date day = *only_day(context, id);
      return (!days.from || day >= *days.from) && (!days.until || day < *days.until);
    };
    if (!std::ranges::all_of(versions, pays_once)) continue;
    const auto times = std::ranges::count_if(versions, pays);
    if (times != 1)
      context.report(Code::moved_payment, last.number.span,
                     {last.number.text, say(times == 0 ? Say::paid_never : Say::paid_more_than_once), to_iso(last.from->day)});
  }
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
