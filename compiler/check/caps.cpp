// Caps: which lines they gather, over what, and how they cut. Whether a group can hold two lines is the facts room's.
#include <algorithm>

#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

const core::Pay& pay_of(const Context& context, ClauseId id) { return std::get<core::Pay>(context.contract.clauses[id].body); }

std::vector<ClauseId> capped_clauses(Context& context, const ast::ClauseRefs& refs) {
  std::vector<ClauseId> clauses;
  if (refs.all) {
    for (const auto& [id, clause] : context.clause_asts)
      if (is_payment(*clause)) clauses.push_back(id);
  }
  for (const auto& number : refs.clauses)
    if (auto id = need_payment_clause(context, number)) {
      if (std::ranges::find(clauses, *id) != clauses.end()) context.report(Code::clause_twice_in_list, number.span, {number.text});
      clauses.push_back(*id);
    }
  return with_versions(context, clauses);
}

// S9: a cap over clauses that pay in opposite directions would add what must be netted.
void check_directions(Context& context, const std::vector<ClauseId>& clauses, Span span) {
  auto pays_to = [&](const core::Pay& pay, PartyId party) {
    return std::ranges::any_of(pay.payers, [&](const core::Share& share) { return share.party == party; });
  };
  for (ClauseId a : clauses)
    for (ClauseId b : clauses)
      if (a < b && pays_to(pay_of(context, b), pay_of(context, a).payee) && pays_to(pay_of(context, a), pay_of(context, b).payee)) {
        context.report(Code::cap_over_both_directions, span, {context.contract.clauses[a].number, context.contract.clauses[b].number});
        return;
      }
}

void find_paths(const Contract& contract, DatasetId from, DatasetId to, std::vector<ColumnIndex>& via,
                std::vector<std::vector<ColumnIndex>>& paths) {
  if (from == to) {
    paths.push_back(via);
    return;
  }
  if (via.size() >= contract.datasets.size()) return;
  const auto& columns = contract.datasets[from].columns;
  for (ColumnIndex column = 0; column < columns.size(); ++column) {
    if (columns[column].type.kind != Kind::reference) continue;
    via.push_back(column);
    find_paths(contract, columns[column].type.of, to, via, paths);
    via.pop_back();
  }
}

std::vector<ColumnIndex> path_to_unit(Context& context, const core::Pay& pay, const std::string& number, DatasetId dataset,
                                      const std::string& unit, Span span) {
  if (!pay.division) return path_to_rows(context, pay.each, number, dataset, unit, span);
  context.report(Code::cap_per_unit_of_division, span, {number, unit});
  return {};
}

void set_unit(Context& context, core::Cap& cap, const ast::ScopeName& scope) {
  cap.per_unit = need_rows_of(context, scope.name);
  if (!cap.per_unit) return;
  for (ClauseId clause : cap.on)
    cap.via.push_back(path_to_unit(context, pay_of(context, clause), context.contract.clauses[clause].number, *cap.per_unit,
                                   scope.name.text, scope.span));
}

using Paying = std::pair<std::string, const core::Pay*>;  // a clause's number and what it pays

// S2: a line without a date of its own must lie in a period inside one calendar year, quarter …
void check_calendar(Context& context, unsigned months, const std::vector<Paying>& clauses, Span span) {
  const Contract& contract = context.contract;
  auto crosses = [&](const core::Period& period) {
    auto group = [&](Date date) { YearMonthDay d = civil(date); return (d.year * 12 + static_cast<int>(d.month) - 1) / static_cast<int>(months); };
    return group(period.first) != group(period.last);
  };
  for (const auto& [number, pay] : clauses) {
    const bool own_date = pay->timing == core::Pay::Timing::once_on ||
                          (pay->timing == core::Pay::Timing::row_date && pay->each && contract.datasets[*pay->each].counts_on);
    if (own_date || pay->timing == core::Pay::Timing::at_end) continue;
    if (auto bad = std::ranges::find_if(contract.periods, crosses); bad != contract.periods.end())
      context.report(Code::period_crosses_calendar, span, {number, to_iso(bad->first), to_iso(bad->last)});
  }
}

void set_period(Context& context, core::PeriodScope& made, const std::vector<Paying>& clauses, const ast::ScopeName& scope) {
  using Kind = ast::ScopeName::Kind;
  using Scope = core::PeriodScope::Scope;
  made.months = months_of(scope.period);
  made.scope = scope.kind == Kind::calendar_period ? Scope::calendar_period : Scope::contract_period;
  if (!context.contract.term) {
    report_needs_term(context, scope.span);
    return;
  }
  // A bare `per quarter` is the contract's own period.
  if (scope.kind == Kind::period && context.contract.period_months != made.months && !context.term_in_doubt())
    context.report(Code::not_the_contracts_period, scope.span);
  // A calendar quarter is the contract's own where its periods are those of the calendar.
  const bool own_calendar = context.contract.calendar_periods && context.contract.period_months == made.months;
  if (own_calendar) made.scope = Scope::contract_period;
  if (made.scope == Scope::calendar_period) check_calendar(context, made.months, clauses, scope.span);
}

// S31: earlier dates first needs lines that have dates.
void check_dates(Context& context, const core::Cap& cap, Span span) {
  if (cap.method != core::CapMethod::earlier_dates || context.contract.term || context.term_in_doubt()) return;
  for (ClauseId clause : cap.on) {
    const core::Pay& pay = pay_of(context, clause);
    if (!pay.each || !context.contract.datasets[*pay.each].counts_on)
      context.report(Code::lines_without_date, span, {context.contract.clauses[clause].number});
  }
}

Text word_of(ast::TimeUnit period) {
  switch (period) {
    case ast::TimeUnit::month: return say(Say::unit_month);
    case ast::TimeUnit::quarter: return say(Say::period_quarter);
    case ast::TimeUnit::half_year: return say(Say::period_half_year);
    case ast::TimeUnit::year: return say(Say::unit_year);
    case ast::TimeUnit::day:
    case ast::TimeUnit::calendar_day:
    case ast::TimeUnit::working_day: break;
  }
  throw InternalError("a cap per days");
}

// "per quarter", "per contract year", "per calendar year".
Text per_period(const ast::ScopeName& scope) {
  switch (scope.kind) {
    case ast::ScopeName::Kind::period: return say(Say::per_period, {word_of(scope.period)});
    case ast::ScopeName::Kind::contract_period: return say(Say::per_contract_period, {word_of(scope.period)});
    case ast::ScopeName::Kind::calendar_period: return say(Say::per_calendar_period, {word_of(scope.period)});
    case ast::ScopeName::Kind::unit: break;
  }
  throw InternalError("a cap per unit has no period");
}

core::Cap lower_cap(Context& context, const ast::Cap& written) {
  core::Cap cap;
  cap.span = written.span;
  cap.on = capped_clauses(context, written.on);
  cap.method = static_cast<core::CapMethod>(written.method);
  check_directions(context, cap.on, written.on.span);
  cap.amount = lower(context, written.amount, Scope{});
  expect_money(context, cap.amount, std::nullopt);
  bool period_said = false;
  for (const auto& scope : written.per) {
    if (scope.kind == ast::ScopeName::Kind::unit) {
      if (cap.per_unit) context.report(Code::cap_scope_twice, scope.span);
      set_unit(context, cap, scope);
    } else {
      if (period_said) context.report(Code::cap_scope_twice, scope.span);
      period_said = true;
      std::vector<Paying> clauses;
      for (ClauseId clause : cap.on) clauses.emplace_back(context.contract.clauses[clause].number, &pay_of(context, clause));
      set_period(context, cap, clauses, scope);
    }
  }
  if (period_said && written.whole_contract) context.report(Code::cap_scope_twice, written.span);
  if (period_said && written.unused == ast::Unused::unsaid) {
    const auto period = std::ranges::find_if(written.per, [](const ast::ScopeName& s) { return s.kind != ast::ScopeName::Kind::unit; });
    context.report(Code::unused_balance_unsaid, written.span, {per_period(*period)});
  }
  if (!period_said && written.unused != ast::Unused::unsaid) context.report(Code::unused_without_period, written.span);
  cap.unused = written.unused == ast::Unused::carries_over ? core::Unused::carries_over : core::Unused::lapses;
  check_dates(context, cap, written.span);
  return cap;
}

}  // namespace

std::vector<ColumnIndex> path_to_rows(Context& context, std::optional<DatasetId> from, const std::string& number, DatasetId dataset,
                                      const std::string& unit, Span span) {
  std::vector<std::vector<ColumnIndex>> paths;
  std::vector<ColumnIndex> via;
  if (from) find_paths(context.contract, *from, dataset, via, paths);
  if (paths.empty()) {
    context.report(Code::cap_unit_unreachable, span, {number, unit});
    return {};
  }
  if (paths.size() > 1) {
    const auto& columns = context.contract.datasets[*from].columns;
    context.report(Code::two_references, span, {unit, columns[paths[0].front()].name, columns[paths[1].front()].name});
  }
  return paths.front();
}

// S33: who is paid when not everybody is.
std::vector<core::Selection> lower_selections(Context& context, const ast::Payment& payment, const core::Pay& pay, ClauseId self) {
  const std::string number = context.contract.clauses[self].number;
  std::vector<core::Selection> made;
  const auto add = [&](core::Selection::Kind kind, std::uint32_t most, const ast::Name& unit, Span span) {
    const auto dataset = need_rows_of(context, unit);
    if (!dataset) return false;
    core::Selection selection;
    selection.kind = kind;
    selection.most = most;
    selection.unit = *dataset;
    selection.span = span;
    const std::string& one = context.contract.units[context.contract.datasets[*dataset].unit].name;
    selection.via = path_to_unit(context, pay, number, *dataset, one, unit.span);
    for (ClauseId earlier = core::first_version(context.contract, self); earlier < self; ++earlier.value)
      selection.earlier.emplace_back(earlier, path_to_unit(context, pay_of(context, earlier), number, *dataset, one, unit.span));
    made.push_back(std::move(selection));
    return true;
  };
  for (const auto& once : payment.once_per) {
    if (once.kind == ast::ScopeName::Kind::unit)
      add(core::Selection::Kind::once_per, 1, once.name, once.span);
    else
      context.report(Code::once_per_period, once.span);
  }
  for (const auto& at_most : payment.at_most) {
    if (!add(core::Selection::Kind::number, at_most.count, at_most.unit, at_most.span) || !at_most.per) continue;
    if (at_most.per->kind == ast::ScopeName::Kind::unit)
      context.report(Code::number_per_unit, at_most.per->span, {at_most.per->name.text});
    else
      set_period(context, made.back(), {{number, &pay}}, *at_most.per);
  }
  return made;
}

std::vector<core::Cap> lower_caps(Context& context, const std::vector<ast::Cap>& caps) {
  std::vector<core::Cap> made;
  for (const auto& cap : caps) made.push_back(lower_cap(context, cap));
  return made;
}

}  // namespace hito::check_room
