// What happens to payments once caps and divisions are done: adjustments, advances, and the distribution of what a
// party receives.
#include <algorithm>

#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

const core::Parties* parties_of(const Context& context, ClauseId id) {
  const auto& body = context.contract.clauses[id].body;
  if (const auto* pay = std::get_if<core::Pay>(&body)) return pay;
  return std::get_if<core::Advance>(&body);
}

bool alters(const ast::Clause& clause) {
  const auto* adjustment = std::get_if<ast::Adjustment>(&clause.body);
  return adjustment && adjustment->kind != ast::Adjustment::Kind::retention;
}

enum class Naming : unsigned char { payments, adjustable, received };

// The clauses listed, in clause order. Payment clauses always; to adjust, increases and reductions written before; of
// what is received, advances. `all` means every payment clause.
std::vector<ClauseId> clauses_named(Context& context, const ast::ClauseRefs& refs, Naming naming, ClauseId self) {
  std::vector<ClauseId> clauses;
  if (refs.all)
    for (const auto& [id, clause] : context.clause_asts)
      if (is_payment(*clause)) clauses.push_back(id);
  for (const auto& number : refs.clauses) {
    const auto found = context.clauses.find(number.text);
    const ast::Clause* clause = found == context.clauses.end() ? nullptr : context.clause_asts.at(found->second);
    std::optional<ClauseId> id;
    if (clause && naming == Naming::adjustable && alters(*clause)) {
      if (found->second < self)
        id = found->second;
      else
        context.report(Code::adjustment_written_later, number.span, {number.text});
    } else if (clause && naming == Naming::received && std::holds_alternative<ast::Advance>(clause->body)) {
      id = found->second;
    } else {
      id = need_payment_clause(context, number);
    }
    if (!id) continue;
    if (std::ranges::find(clauses, *id) != clauses.end()) context.report(Code::clause_twice_in_list, number.span, {number.text});
    clauses.push_back(*id);
  }
  return with_versions(context, clauses);
}

// Above nothing and, unless it adds, at most the whole.
void check_share(Context& context, const Rational& share, bool at_most_all, Span span) {
  if (share.sign() > 0 && (!at_most_all || share <= Rational(1))) return;
  context.report(Code::share_of_adjustment, span, {to_text(share * Rational(100)) + "%"});
}

void set_release(Context& context, const ast::Adjustment& written, const ast::Clause& clause, core::Adjust& made) {
  using Kind = ast::Release::Kind;
  const bool retains = made.kind == core::Adjust::Kind::retention;
  const Span span = clause.number.span;
  if (written.release.kind == Kind::none) {
    if (retains) context.report(Code::retention_without_release, span, {clause.number.text});
    return;
  }
  if (!retains) {
    context.report(Code::release_of_no_retention, span, {clause.number.text});
    return;
  }
  if (written.release.kind == Kind::when) {
    made.released_when = lower(context, *written.release.condition, Scope{});
    expect_yes_no(context, *made.released_when);
    return;
  }
  if (!context.contract.term) {
    report_needs_term(context, span);
    return;
  }
  // A guarantee may outlast the term.
  made.released_on = written.release.kind == Kind::on ? written.release.date : context.contract.term->last;
}

// A release before anything is paid would leave nothing to release: the first day on which something is.
void check_release(Context& context, const core::Adjust& made, Span span) {
  if (!made.released_on || !context.contract.term || context.term_in_doubt()) return;
  std::optional<Date> first;
  for (ClauseId on : made.on) {
    const auto* pay = std::get_if<core::Pay>(&context.contract.clauses[on].body);
    if (!pay) continue;
    const bool at_end = pay->timing == core::Pay::Timing::at_end;
    const Date day = pay->timing == core::Pay::Timing::once_on ? pay->once_on
                     : at_end                                  ? context.contract.term->last
                                                               : context.contract.periods.front().last;
    first = first ? std::min(*first, day) : day;
  }
  if (first && *made.released_on < *first)
    context.report(Code::retention_keeps_nothing, span, {to_iso(*made.released_on), to_iso(*first)});
}

// The rows that what is adjusted belongs to: those of its lines, or those it is divided among.
std::optional<DatasetId> rows_adjusted(const Context& context, ClauseId id) {
  if (const auto* pay = std::get_if<core::Pay>(&context.contract.clauses[id].body))
    return pay->division ? std::optional(pay->division->among) : pay->each;
  return core::rows_of(context.contract.clauses[id]);
}

// What a maximum leaves unpaid is of a clause and period, not of its rows.
void check_rows(Context& context, const core::Adjust& made, Span span) {
  for (const core::Clause& clause : context.contract.clauses) {
    const auto* maximum = std::get_if<core::Maximum>(&clause.body);
    if (!maximum || maximum->excess_to) continue;
    for (ClauseId on : maximum->on)
      if (std::ranges::find(made.on, on) != made.on.end())
        context.report(Code::rows_of_unpaid_excess, span, {context.contract.clauses[on].number, clause.number});
  }
}

core::Adjust lower_adjustment(Context& context, const ast::Clause& clause, const ast::Adjustment& written, ClauseId self) {
  core::Adjust made;
  made.kind = written.kind == ast::Adjustment::Kind::retention  ? core::Adjust::Kind::retention
              : written.kind == ast::Adjustment::Kind::increase ? core::Adjust::Kind::increase
                                                                : core::Adjust::Kind::reduction;
  made.share = written.share;
  check_share(context, made.share, made.kind != core::Adjust::Kind::increase, clause.number.span);
  made.on = clauses_named(context, written.on, Naming::adjustable, self);
  context.contract.clauses[self].currency = one_currency(context, made.on, {}, clause.number.span);
  set_release(context, written, clause, made);
  check_release(context, made, clause.number.span);
  Scope scope;
  if (written.each) {
    made.each = need_rows_of(context, *written.each);
    if (!made.each) return made;
    scope.rows.push_back(*made.each);
    for (ClauseId on : made.on)
      made.via.push_back(path_to_rows(context, rows_adjusted(context, on), context.contract.clauses[on].number, *made.each,
                                      written.each->text, written.each->span));
    check_rows(context, made, written.each->span);
  }
  if (written.each_where) {
    made.where = lower(context, *written.each_where, scope);
    expect_yes_no(context, *made.where);
  }
  if (written.condition) {
    made.condition = lower(context, *written.condition, scope);
    expect_yes_no(context, *made.condition);
  }
  made.condition = while_in_force(context, clause, made.condition);
  return made;
}

core::Advance lower_advance(Context& context, const ast::Clause& clause, const ast::Advance& written, ClauseId self) {
  core::Advance made;
  made.date = written.date;
  made.share = written.share;
  check_share(context, made.share, true, clause.number.span);
  made.on = clauses_named(context, written.on, Naming::payments, self);
  made.amount = lower(context, written.amount, Scope{});
  const UnitId currency = expect_money(context, made.amount, std::nullopt);
  context.contract.clauses[self].currency = one_currency(context, made.on, currency, clause.number.span);
  if (context.contract.term && made.date > context.contract.term->last)
    context.report(Code::date_outside_term, clause.number.span, {to_iso(made.date)});
  if (!context.contract.term) report_needs_term(context, clause.number.span);
  const auto payer = need_party(context, written.payer);
  const auto payee = need_party(context, written.payee);
  if (!payer || !payee) return made;
  made.payers.push_back({*payer, Rational(1)});
  made.payee = *payee;
  if (*payer == *payee) context.report(Code::pays_itself, written.payer.span);
  // What is netted off goes between the same two parties as the payment.
  for (ClauseId on : made.on) {
    const core::Parties& other = *parties_of(context, on);
    const bool bears = std::ranges::any_of(other.payers, [&](const core::Share& share) { return share.party == *payer; });
    if (other.payee.valid() && !other.payers.empty() && (other.payee != *payee || !bears))
      context.report(Code::advance_between_others, clause.number.span, {context.contract.clauses[on].number});
  }
  return made;
}

std::vector<core::Share> shares_of(Context& context, const ast::DistributionStep& step) {
  std::vector<core::Share> shares;
  Rational sum;
  for (const ast::PartShare& part : step.parts) {
    sum += part.share;
    if (part.share.sign() <= 0) context.report(Code::share_not_positive, part.span);
    const auto party = need_party(context, part.party);
    if (!party) continue;
    for (const core::Share& other : shares)
      if (other.party == *party) context.report(Code::party_twice_in_step, part.span);
    shares.push_back({*party, part.share});
  }
  if (sum != Rational(1)) context.report(Code::shares_do_not_add_up, step.span, {to_text(sum * Rational(100)) + "%"});
  return shares;
}

// A rate is raised to the days of a period, exactly: to what numbers of this size can hold.
void check_powers(Context& context, const Rational& yearly, Span span) {
  constexpr std::size_t most_bits = 3'000'000;
  const Rational growth = Rational(1) + yearly;
  const std::size_t bits = growth.numerator().bit_length() + growth.denominator().bit_length();
  std::int32_t longest = 0;
  for (const core::Period& period : context.contract.periods) longest = std::max(longest, period.last.days - period.first.days + 1);
  if (context.contract.term && static_cast<std::size_t>(longest) * bits > most_bits)
    context.report(Code::return_too_fine, span, {to_text(yearly * Rational(100)) + "%", std::to_string(longest)});
}

core::UntilReturn lower_return(Context& context, const ast::DistributionStep& step, const std::vector<core::Step>& before,
                               const std::vector<core::Share>& shares) {
  core::UntilReturn made{step.yearly_return, step.compounded, 365, step.decimals.value_or(0)};
  if (step.day_basis == Rational(360))
    made.days = 360;
  else if (step.day_basis != Rational(365))
    context.report(Code::day_count_unknown, step.span, {to_text(step.day_basis)});
  check_share(context, made.yearly, false, step.span);
  if (made.compounded && !step.decimals) context.report(Code::return_without_decimals, step.span);
  if (made.compounded) check_powers(context, made.yearly, step.span);
  if (!context.contract.term) report_needs_term(context, step.span);
  const bool principal = std::ranges::any_of(before, [&](const core::Step& one) {
    return std::holds_alternative<core::UntilAmount>(one.until) && one.shares == shares;
  });
  if (!principal && !shares.empty()) context.report(Code::return_on_nothing, step.span);
  return made;
}

core::Distribute lower_distribution(Context& context, const ast::Distribution& written, ClauseId self) {
  core::Distribute made;
  const auto party = need_party(context, written.party);
  made.on = clauses_named(context, written.on, Naming::received, self);
  const UnitId currency = one_currency(context, made.on, {}, written.on.span);
  context.contract.clauses[self].currency = currency;
  using Kind = ast::DistributionStep::Kind;
  for (const ast::DistributionStep& step : written.steps) {
    core::Step one;
    one.span = step.span;
    one.shares = shares_of(context, step);
    if (step.kind == Kind::until_amount) {
      const ExprId amount = lower(context, *step.target, Scope{});
      expect_money(context, amount, std::nullopt, currency);
      one.until = core::UntilAmount{amount};
    } else if (step.kind == Kind::until_return) {
      one.until = lower_return(context, step, made.steps, one.shares);
    }
    const bool last = &step == &written.steps.back();
    const bool open = std::holds_alternative<std::monostate>(one.until);
    if (last && !open) context.report(Code::rest_undistributed, step.span);
    if (!last && open) context.report(Code::step_after_rest, step.span);
    made.steps.push_back(std::move(one));
  }
  if (!party) return made;
  made.party = *party;
  for (ClauseId on : made.on)
    if (const core::Parties* paid = parties_of(context, on); paid && paid->payee.valid() && paid->payee != *party)
      context.report(Code::received_by_another, written.on.span, {context.contract.clauses[on].number});
  return made;
}

}  // namespace

void lower_adjustments(Context& context) {
  std::map<ClauseId, ClauseId> distributed;  // each clause, by which
  for (const auto& [id, clause] : context.clause_asts) {
    auto& body = context.contract.clauses[id].body;
    if (const auto* adjustment = std::get_if<ast::Adjustment>(&clause->body)) {
      auto made = lower_adjustment(context, *clause, *adjustment, id);
      body = std::move(made);
    } else if (const auto* advance = std::get_if<ast::Advance>(&clause->body)) {
      auto made = lower_advance(context, *clause, *advance, id);
      body = std::move(made);
    }
  }
  for (const auto& [id, clause] : context.clause_asts)
    if (const auto* distribution = std::get_if<ast::Distribution>(&clause->body)) {
      auto made = lower_distribution(context, *distribution, id);
      for (ClauseId on : made.on)
        if (const auto [other, fresh] = distributed.emplace(on, id); !fresh)
          context.report(Code::distributed_twice, distribution->on.span,
                         {context.contract.clauses[on].number, context.contract.clauses[other->second].number});
      context.contract.clauses[id].body = std::move(made);
    }
}

}  // namespace hito::check_room
