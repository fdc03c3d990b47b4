#include "compiler/plan/plan.h"

#include <algorithm>
#include <set>

#include "base/diagnostics.h"
#include "compiler/plan/lower.h"

namespace hito::plan {
namespace {

std::vector<std::int32_t> begins_of(const std::vector<core::Period>& periods) {
  std::vector<std::int32_t> begins;
  if (periods.size() == 1) return begins;
  for (std::size_t p = 0; p < periods.size(); ++p) {
    if (p > 0 && periods[p].first.days != periods[p - 1].last.days + 1) return {};
    begins.push_back(periods[p].first.days);
  }
  return begins;
}

using Timing = core::Pay::Timing;

// Beyond it machine code would take longer to make than the lines to work out.
constexpr std::size_t most_instructions = 60'000;

class Planning {
 public:
  explicit Planning(const core::Contract& contract) : contract_(contract), lowering_(contract, plan_) {
    plan_.domains.add({});
    plan_.periods = static_cast<std::uint32_t>(contract.periods.size());
    plan_.period_begins = begins_of(contract.periods);
    plan_.right_any.resize(contract.clauses.size(), false);
    plan_.right_at.resize(contract.clauses.size(), false);
    plan_.asked_about.resize(contract.clauses.size(), false);
    for (const core::Expr& expr : contract.exprs)
      if (const auto* right = std::get_if<core::GivesRight>(&expr.node)) plan_.asked_about[right->clause.value] = true;
  }

  Plan run() {
    for (const core::ClauseId id : contract_.evaluation) lines(id, std::get<core::Pay>(contract_.clauses[id].body));
    for (std::size_t c = 0; c < contract_.clauses.size(); ++c) {
      const core::ClauseId id = contract_.clauses.id_at(c);
      if (const auto* caps = std::get_if<std::vector<core::Cap>>(&contract_.clauses[id].body))
        for (std::uint32_t i = 0; i < caps->size(); ++i) cap(id, i, (*caps)[i]);
    }
    for (std::size_t c = 0; c < contract_.clauses.size(); ++c) {
      const core::ClauseId id = contract_.clauses.id_at(c);
      const auto* pay = std::get_if<core::Pay>(&contract_.clauses[id].body);
      if (pay != nullptr && pay->division) weights(id, *pay);
    }
    lowering_.finish();
    return std::move(plan_);
  }

 private:
  bool dated(core::DatasetId dataset) const { return contract_.datasets[dataset].counts_on.has_value(); }

  // The moments at which the lines of a clause are worked out.
  Domain domain_of(const core::Pay& pay) const {
    const auto last = static_cast<std::uint32_t>(contract_.periods.size() - 1);
    switch (pay.timing) {
      case Timing::once_on: return {Domain::Kind::single, {}, period_of(pay.once_on).value_or(last), pay.once_on};
      case Timing::at_end:
        require(contract_.term.has_value(), "a payment at the end of the term, in a contract without one");
        return {Domain::Kind::single, {}, last, contract_.term->last};
      case Timing::each_period: return {};
      case Timing::row_date:
        if (pay.each && dated(*pay.each)) return {Domain::Kind::dates, *pay.each, 0, std::nullopt};
        return {};
    }
    throw InternalError("a timing of payment out of its enumeration");
  }

  std::optional<std::uint32_t> period_of(Date date) const {
    for (std::uint32_t p = 0; p < contract_.periods.size(); ++p)
      if (contract_.periods[p].first <= date && date <= contract_.periods[p].last) return p;
    return std::nullopt;
  }

  // The moment of a point: each row's own, or the one of the run.
  Moment moment_of(const Body& body, const core::Pay* pay, CodeWriter& code) {
    Moment moment;
    moment.domain = body.domain;
    moment.in_force =
        pay == nullptr ? plan_.domains[body.domain].kind == Domain::Kind::periods : pay->timing == Timing::each_period;
    moment.once = plan_.domains[body.domain].kind == Domain::Kind::single;
    if (body.rows && dated(*body.rows)) {
      moment.on = Moment::On::own_row;
      moment.row = code.point();
      moment.rows = *body.rows;
    }
    if (body.by_moment) {
      moment.place = code.load({Source::Kind::moment, 0, 0}, Kind::row);
      moment.period = code.load({Source::Kind::moment_period, body.domain.value, 0}, Kind::row, moment.place);
      return moment;
    }
    const std::uint32_t rows = body.rows->value;
    moment.period = code.load({Source::Kind::row_period, rows, 0}, Kind::row, code.point());
    moment.place = plan_.domains[body.domain].kind == Domain::Kind::dates
                       ? code.load({Source::Kind::row_moment, rows, body.domain.value}, Kind::row, code.point())
                       : moment.period;
    return moment;
  }

  // Writes the code of `body` by `write`, or says why the reference evaluator has to do it.
  template <class Write>
  void add(Body body, const core::Pay* pay, Write&& write) {
    try {
      CodeWriter code = lowering_.writer(body.code);
      auto scope = std::make_shared<Scope>();
      scope->code = &code;
      scope->moment = moment_of(body, pay, code);
      if (body.rows) scope->rows.push_back({code.point(), *body.rows});
      write(body, scope, code);
      if (body.code.insts.size() > most_instructions) throw Refused{say(Say::why_too_long)};
    } catch (const Refused& refused) {
      body.code = {};
      body.refused = refused.why;
    }
    plan_.bodies.add(std::move(body));
  }

  void lines(core::ClauseId id, const core::Pay& pay) {
    Body body;
    body.what = Body::What::lines;
    body.clause = id;
    body.rows = pay.each;
    body.domain = lowering_.domain(domain_of(pay));
    const bool own_moment =
        pay.each && dated(*pay.each) && (pay.timing == Timing::row_date || pay.timing == Timing::each_period);
    body.by_moment = !own_moment;
    add(std::move(body), &pay, [&](Body& to, const ScopeRef& scope, CodeWriter& code) {
      if (!pay.exceptions.empty()) throw Refused{say(Say::why_exceptions)};
      const Val no = code.truth(false);
      Lowered all{code.truth(true), no, no, no, no};
      for (const auto& part : {pay.where, pay.condition}) {
        if (!part) continue;
        const Lowered one = lowering_.present(*part, scope);
        join(all, one, code);
        all.value = code.both(all.value, one.value);
      }
      Lowered amount = lowering_.present(pay.amount, scope);
      join(all, amount, code);
      to.meets = all.value;
      to.amount = code.round(amount.value, pay.line.step, pay.line.mode);
      all.fault = code.either(all.fault, code.both(all.value, code.apply(Op::lost, Kind::bit, to.amount)));
      to.trusted = code.negation(all.fault);
      to.no_rows = code.both(all.aggregated, code.negation(all.saw_rows));
      to.used =
          to.rows ? code.load({Source::Kind::used, to.rows->value, 0}, Kind::bit, code.point()) : code.truth(true);
      if (!to.by_moment) to.period = scope->moment.period;
    });
  }

  // What is worked out only where everything before it held.
  static void join(Lowered& all, const Lowered& next, CodeWriter& code) {
    all.fault = code.either(all.fault, code.both(all.value, next.fault));
    all.aggregated = code.either(all.aggregated, code.both(all.value, next.aggregated));
    all.saw_rows = code.either(all.saw_rows, code.both(all.value, next.saw_rows));
  }

  void figure(Body& to, core::ExprId amount, const ScopeRef& scope, CodeWriter& code) {
    const Lowered found = lowering_.present(amount, scope);
    to.amount = found.value;
    to.trusted = code.negation(found.fault);
  }

  void cap(core::ClauseId id, std::uint32_t index, const core::Cap& cap) {
    Body body;
    body.what = Body::What::cap;
    body.clause = id;
    body.cap = index;
    const auto last = static_cast<std::uint32_t>(contract_.periods.size() - 1);
    body.domain = core::counts_own_periods(contract_, cap)
                      ? periods_domain
                      : lowering_.domain({Domain::Kind::single, {}, last, std::nullopt});
    body.by_moment = true;
    add(std::move(body), nullptr, [&](Body& to, const ScopeRef& scope, CodeWriter& code) {
      if (cap.dated) throw Refused{say(Say::why_dated_cap)};
      figure(to, cap.amount, scope, code);
    });
  }

  void weights(core::ClauseId id, const core::Pay& pay) {
    Body body;
    body.what = Body::What::weights;
    body.clause = id;
    body.rows = pay.division->among;
    body.domain = lowering_.domain(domain_of(pay));
    body.by_moment = true;
    add(std::move(body), &pay,
        [&](Body& to, const ScopeRef& scope, CodeWriter& code) { figure(to, pay.division->weight, scope, code); });
  }

  const core::Contract& contract_;
  Plan plan_;
  Lowering lowering_;
};

}  // namespace

Plan make_plan(const core::Contract& contract) { return Planning(contract).run(); }

}  // namespace hito::plan
