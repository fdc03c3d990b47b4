// Caps, numbers and shares paid, and payers' maxima: what they gather, over what, and how they cut. Whether a group of a
// cap can hold two lines is the facts room's.
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

// A clause's number and what it pays; or nothing, where only the period counts.
using Paying = std::pair<std::string, const core::Pay*>;

bool has_one_day(const Contract& contract, const core::Pay& pay) {
  if (pay.timing == core::Pay::Timing::once_on || pay.timing == core::Pay::Timing::at_end) return true;
  return pay.timing == core::Pay::Timing::row_date && pay.each && contract.datasets[*pay.each].counts_on;
}

// S2: a line without a date of its own must lie in a period inside one calendar year, quarter …
void check_calendar(Context& context, unsigned months, const std::vector<Paying>& clauses, Span span) {
  const Contract& contract = context.contract;
  auto crosses = [&](const core::Period& period) {
    auto group = [&](Date date) { YearMonthDay d = civil(date); return (d.year * 12 + static_cast<int>(d.month) - 1) / static_cast<int>(months); };
    return group(period.first) != group(period.last);
  };
  for (const auto& [number, pay] : clauses) {
    if (pay != nullptr && has_one_day(contract, *pay)) continue;
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

// A limit per period says what becomes of what a period leaves unused, and no other does.
core::Unused lower_unused(Context& context, ast::Unused written, const ast::ScopeName* period, Span span) {
  if (period && written == ast::Unused::unsaid) context.report(Code::unused_balance_unsaid, span, {per_period(*period)});
  if (!period && written != ast::Unused::unsaid) context.report(Code::unused_without_period, span);
  return written == ast::Unused::carries_over ? core::Unused::carries_over : core::Unused::lapses;
}

core::Cap lower_cap(Context& context, const ast::Cap& written) {
  core::Cap cap;
  cap.span = written.span;
  cap.on = capped_clauses(context, written.on);
  cap.method = static_cast<core::CapMethod>(written.method);
  check_directions(context, cap.on, written.on.span);
  cap.amount = lower(context, written.amount, Scope{});
  one_currency(context, cap.on, expect_money(context, cap.amount, std::nullopt), written.on.span);
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
  const auto period = std::ranges::find_if(written.per, [](const ast::ScopeName& s) { return s.kind != ast::ScopeName::Kind::unit; });
  cap.unused = lower_unused(context, written.unused, period == written.per.end() ? nullptr : &*period, written.span);
  check_dates(context, cap, written.span);
  return cap;
}

void set_share(Context& context, core::Selection& made, const ast::ShareOf& written) {
  using Total = ast::ShareOf::Total;
  made.share = written.share;
  made.of_paid = written.total == Total::paid;
  if (made.share.sign() <= 0 || made.share >= Rational(1))
    context.report(Code::share_paid_limits_nothing, made.span, {to_text(made.share * Rational(100)) + "%"});
  if (written.total == Total::unsaid) context.report(Code::share_of_which_total, made.span);
  Scope scope;
  scope.rows.push_back(made.unit);
  made.among = lower(context, written.where, scope);
  expect_yes_no(context, *made.among);
}

// By a share of its own, or because an earlier maximum leaves its excess to it.
bool bears(const Context& context, PartyId party, ClauseId clause, ClauseId before) {
  if (std::ranges::find(pay_of(context, clause).payers, party, &core::Share::party) != pay_of(context, clause).payers.end()) return true;
  for (const auto& [id, written] : context.clause_asts) {
    if (id >= before) break;
    const auto* earlier = std::get_if<core::Maximum>(&context.contract.clauses[id].body);
    if (earlier && earlier->excess_to == party && std::ranges::find(earlier->on, clause) != earlier->on.end()) return true;
  }
  return false;
}

// Who bears the excess is another party, whom no clause pays, and whose own maximum comes later, so that it sees it.
void check_excess(Context& context, const core::Maximum& made, ClauseId self, Span span) {
  const PartyId to = *made.excess_to;
  if (to == made.payer) {
    context.report(Code::excess_to_itself, span);
    return;
  }
  for (ClauseId on : made.on)
    if (pay_of(context, on).payee == to) context.report(Code::excess_to_payee, span, {context.contract.clauses[on].number});
  for (const auto& [id, written] : context.clause_asts) {
    if (id >= self) break;
    const auto* earlier = std::get_if<core::Maximum>(&context.contract.clauses[id].body);
    const auto shared = [&](ClauseId on) { return std::ranges::find(earlier->on, on) != earlier->on.end(); };
    const bool together = hold_together(*written, *context.clause_asts.at(self));
    if (!earlier || !together || earlier->payer != to || std::ranges::none_of(made.on, shared)) continue;
    context.report(Code::excess_to_earlier_maximum, span, {context.contract.clauses[id].number});
    return;
  }
}

core::Maximum lower_maximum(Context& context, const ast::Clause& clause, const ast::PayerMaximum& written, ClauseId self) {
  core::Maximum made;
  made.span = written.span;
  const auto payer = need_party(context, written.payer);
  const auto excess_to = written.excess_to ? need_party(context, *written.excess_to) : std::nullopt;
  const bool listed = written.on && !written.on->all;
  made.on = capped_clauses(context, listed ? *written.on : ast::ClauseRefs{.all = true, .clauses = {}, .span = written.span});
  if (payer) {
    made.payer = *payer;
    const std::vector<ClauseId> named = made.on;
    std::erase_if(made.on, [&](ClauseId on) { return !bears(context, *payer, on, self); });
    // Of a clause that was amended, in some version.
    const auto some_version = [&](ClauseId first) {
      return std::ranges::any_of(made.on, [&](ClauseId on) { return core::first_version(context.contract, on) == first; });
    };
    for (ClauseId on : named)
      if (listed && core::first_version(context.contract, on) == on && !some_version(on))
        context.report(Code::payer_bears_nothing, written.payer.span, {say(Say::under_clause, {context.contract.clauses[on].number})});
    if (!listed && made.on.empty()) context.report(Code::payer_bears_nothing, written.payer.span, {say(Say::under_no_clause)});
  }
  made.amount = lower(context, written.amount, Scope{});
  context.contract.clauses[self].currency = one_currency(context, made.on, expect_money(context, made.amount, std::nullopt), written.span);
  const ast::ScopeName* per = written.per ? &*written.per : nullptr;
  if (per && per->kind == ast::ScopeName::Kind::unit) {
    context.report(Code::maximum_per_unit, per->span, {per->name.text});
  } else {
    if (per) set_period(context, made, {{clause.number.text, nullptr}}, *per);
    made.unused = lower_unused(context, written.unused, per, written.span);
  }
  made.excess_to = excess_to;
  if (payer && excess_to) check_excess(context, made, self, written.excess_to->span);
  return made;
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
  using Kind = core::Selection::Kind;
  std::vector<core::Selection> made;
  const auto add = [&](Kind kind, const ast::Name& unit, Span span) -> core::Selection* {
    const auto dataset = need_rows_of(context, unit);
    if (!dataset) return nullptr;
    core::Selection& selection = made.emplace_back();
    selection.kind = kind;
    selection.unit = *dataset;
    selection.span = span;
    const std::string& one = context.contract.units[context.contract.datasets[*dataset].unit].name;
    selection.via = path_to_unit(context, pay, number, *dataset, one, unit.span);
    for (ClauseId earlier = core::first_version(context.contract, self); earlier < self; ++earlier.value)
      selection.earlier.emplace_back(earlier, path_to_unit(context, pay_of(context, earlier), number, *dataset, one, unit.span));
    return &selection;
  };
  for (const auto& once : payment.once_per) {
    if (once.kind == ast::ScopeName::Kind::unit)
      add(Kind::once_per, once.name, once.span);
    else
      context.report(Code::once_per_period, once.span);
  }
  for (const auto& at_most : payment.at_most) {
    const auto* share = std::get_if<ast::ShareOf>(&at_most.most);
    core::Selection* selection = add(share ? Kind::share : Kind::number, at_most.unit, at_most.span);
    if (!selection) continue;
    if (share)
      set_share(context, *selection, *share);
    else
      selection->most = std::get<std::uint32_t>(at_most.most);
    if (!at_most.per) continue;
    if (at_most.per->kind == ast::ScopeName::Kind::unit)
      context.report(Code::number_per_unit, at_most.per->span, {at_most.per->name.text});
    else
      set_period(context, *selection, {{number, &pay}}, *at_most.per);
  }
  std::ranges::stable_sort(made, {}, [](const core::Selection& one) { return one.span.begin; });
  return made;
}

void lower_maxima(Context& context) {
  for (const auto& [id, clause] : context.clause_asts)
    if (const auto* written = std::get_if<ast::PayerMaximum>(&clause->body)) {
      auto made = lower_maximum(context, *clause, *written, id);
      context.contract.clauses[id].body = std::move(made);
    }
}

std::vector<core::Cap> lower_caps(Context& context, const std::vector<ast::Cap>& caps) {
  std::vector<core::Cap> made;
  for (const auto& cap : caps) made.push_back(lower_cap(context, cap));
  return made;
}

}  // namespace hito::check_room
