#include "runtime/explain/explain_line.h"

#include <algorithm>

#include "runtime/reference/steps.h"
#include "runtime/statement/words.h"

namespace hito::runtime {

bool is_left_out(Reason reason) {
  return reason == Reason::beyond_number || reason == Reason::paid_already || reason == Reason::beyond_share;
}

LineExplainer::LineExplainer(Evaluator& evaluator, const Inputs& inputs, const Words& words,
                             const Settlement& settlement, const Account& account)
    : evaluator_(evaluator),
      contract_(evaluator.contract()),
      words_(words),
      settlement_(settlement),
      account_(account),
      derivation_(evaluator, inputs, words) {
  first_cut_.assign(settlement.lines.size() + 1, 0);
  for (const Cut& cut : account.cuts) ++first_cut_[cut.line + 1];
  for (std::size_t line = 1; line < first_cut_.size(); ++line) first_cut_[line] += first_cut_[line - 1];
  std::vector<std::uint32_t> next = first_cut_;
  cuts_.resize(account.cuts.size());
  for (std::uint32_t k = 0; k < account.cuts.size(); ++k) cuts_[next[account.cuts[k].line]++] = k;
  for (const Adjusted& adjusted : account.adjusted) bases_.emplace(adjusted.line, adjusted.base);
}

std::string LineExplainer::in_period(std::string name, const Line& line) const {
  const std::string period = words_.period(line.period);
  return period.empty() ? name : words_.say(Written::why_of_period, {std::move(name), period});
}

std::string LineExplainer::title(const Line& line) const {
  const std::string name = in_period(words_.clause(line.clause), line);
  const bool says_more = line.date && (words_.period(line.period).empty() || line.row);
  return says_more ? words_.say(Written::why_on_date, {name, to_iso(*line.date)}) : name;
}

Step LineExplainer::of(std::size_t position) {
  derivation_.begin();
  const Line& line = settlement_.lines[position];
  const auto* pay = std::get_if<core::Pay>(&contract_.clauses[line.clause].body);
  Step step = pay != nullptr ? of_payment(position, *pay) : of_adjustment(position);
  step.clause = line.clause;
  step.source = contract_.clauses[line.clause].number_span;
  return step;
}

// The line once more, by the reference evaluator: what it says has to be what is explained.
void LineExplainer::check(const core::Pay& pay, const Line& line) {
  Line again = line;
  again.reason = Reason::paid;
  again.entitlement = Rational(0);
  again.exception = {};
  calculate(evaluator_, pay, again);
  const Rational& entitled = is_left_out(line.reason) ? line.left_out : line.entitlement;
  require(again.entitlement == entitled && again.exception == line.exception,
          "a line that the reference evaluator works out otherwise");
}

Step LineExplainer::of_payment(std::size_t position, const core::Pay& pay) {
  const Line& line = settlement_.lines[position];
  const core::UnitId currency = contract_.clauses[line.clause].currency;
  check(pay, line);
  const Frame frame = frame_of_line(contract_, evaluator_.rows(), pay, line);
  Step step = words_.paid(StepKind::line, title(line), line.payment, currency);
  if (line.row) step.cell = CellAt{{*pay.each, *line.row}, 0};
  if (line.entitlement.sign() == 0 && !is_left_out(line.reason)) {
    step.because.push_back(not_entitled(pay, line, frame));
    return step;
  }
  step.because.push_back(entitlement(pay, line, frame));
  Rational left = is_left_out(line.reason) ? line.left_out : line.entitlement;
  if (is_left_out(line.reason)) {
    Step out = words_.paid(StepKind::selection, reason_in_words(contract_, line)[words_.language], -left, currency);
    out.part = true;
    step.because.push_back(std::move(out));
    left = Rational(0);
  }
  for (std::uint32_t k = first_cut_[position]; k < first_cut_[position + 1]; ++k) {
    const Cut& cut = account_.cuts[cuts_[k]];
    step.because.push_back(of_cut(cut, true));
    left = cut.after;
  }
  if (line.payment != left) {
    require(line.reason == Reason::nothing_to_divide, "a payment that its steps do not come to");
    Step none = words_.paid(StepKind::division, reason_in_words(contract_, line)[words_.language], line.payment - left,
                            currency);
    none.part = true;
    step.because.push_back(std::move(none));
  }
  return step;
}

Step LineExplainer::of_cut(const Cut& cut, bool of_line) const {
  const core::UnitId currency = contract_.clauses[settlement_.lines[cut.line].clause].currency;
  std::string where = words_.period(cut.period);
  if (cut.unit && cut.cap->per_unit) {
    const std::string unit = words_.row({*cut.cap->per_unit, *cut.unit});
    where = where.empty() ? unit : unit + ", " + where;
  }
  const std::string asked = words_.money(cut.wanted, currency), left = words_.money(cut.left, currency);
  Step step =
      words_.paid(StepKind::cap,
                  where.empty() ? words_.say(Written::why_cap, {words_.clause(cut.clause), asked, left})
                                : words_.say(Written::why_cap_in, {words_.clause(cut.clause), where, asked, left}),
                  cut.after - cut.before, currency);
  if (of_line) switch (cut.cap->method) {
      case core::CapMethod::unsaid: break;
      case core::CapMethod::earlier_clauses: step.says += words_.say(Written::why_by_clauses); break;
      case core::CapMethod::earlier_dates: step.says += words_.say(Written::why_by_dates); break;
      case core::CapMethod::pro_rata:
        step.says += words_.say(cut.before * cut.left == cut.after * cut.wanted ? Written::why_pro_rata
                                                                                : Written::why_pro_rata_remainder);
        break;
    }
  step.clause = cut.clause;
  step.source = cut.cap->span;
  step.part = true;
  return step;
}

void LineExplainer::add_conditions(Step& to, const core::Pay& pay, const Frame& frame) {
  if (pay.where) to.because.push_back(derivation_.of(*pay.where, frame));
  if (pay.condition) to.because.push_back(derivation_.of(*pay.condition, frame));
}

// The right, before any limit: conditions, exception, amount, rounding.
Step LineExplainer::entitlement(const core::Pay& pay, const Line& line, const Frame& frame) {
  const core::UnitId currency = contract_.clauses[line.clause].currency;
  const Rational& entitled = is_left_out(line.reason) ? line.left_out : line.entitlement;
  Step step = words_.paid(StepKind::entitlement, words_.say(Written::why_entitlement), entitled, currency);
  step.part = true;
  add_conditions(step, pay, frame);
  const Rational exact = evaluator_.number(pay.amount, frame);
  derivation_.add(step, pay.amount, frame);
  if (exact != entitled) {
    Step rounded = words_.paid(
        StepKind::rounding,
        words_.say(Written::why_rounded, {group_digits(to_text(pay.line.step)), words_.rounding(pay.line.mode)}),
        entitled, currency);
    step.because.push_back(std::move(rounded));
  }
  return step;
}

Step LineExplainer::not_entitled(const core::Pay& pay, const Line& line, const Frame& frame) {
  Step step;
  step.kind = StepKind::not_paid;
  if (line.reason != Reason::condition_false) {
    const bool rounds = line.reason != Reason::no_rows && evaluator_.number(pay.amount, frame).sign() != 0;
    step.says = words_.say(line.reason == Reason::no_rows ? Written::why_no_rows
                           : rounds                       ? Written::why_rounds_to_zero
                                                          : Written::why_zero);
    add_conditions(step, pay, frame);
    step.because.push_back(derivation_.of(pay.amount, frame));
    return step;
  }
  const bool by_where = pay.where && !evaluator_.holds(*pay.where, frame);
  const core::ExprId condition = by_where ? *pay.where : *pay.condition;
  step.says = derivation_.why_not(condition, frame);
  step.because.push_back(derivation_.of(condition, frame));
  return step;
}

Step LineExplainer::of_part(std::size_t position) {
  const Part& part = settlement_.parts[position];
  const Line& line = settlement_.lines[part.line];
  const auto& pay = std::get<core::Pay>(contract_.clauses[line.clause].body);
  const core::UnitId currency = contract_.clauses[line.clause].currency;
  derivation_.begin();
  Step step = words_.paid(StepKind::division,
                          words_.say(Written::why_part, {in_period(words_.clause_inside(line.clause), line)}),
                          part.payment, currency);
  step.clause = line.clause;
  const Moment moment = moment_of(contract_, pay, line);
  const auto weight = [&](std::uint32_t row) {
    return evaluator_.number(pay.division->weight,
                             at_row(contract_, evaluator_.rows(), moment, pay.division->among, row));
  };
  Rational all;
  for (const Part& other : settlement_.parts)
    if (other.line == part.line) all += weight(other.row);
  const core::Type& type = contract_.exprs[pay.division->weight].type;
  derivation_.add(step, pay.division->weight,
                  at_row(contract_, evaluator_.rows(), moment, pay.division->among, part.row));
  step.because.push_back(words_.valued(StepKind::amount, words_.say(Written::why_all_weights), type, all));
  step.because.push_back(words_.paid(StepKind::line,
                                     words_.say(Written::why_whole_line, {words_.clause_inside(line.clause)}),
                                     line.payment, currency));
  const Rational share = all.sign() == 0 ? part.payment : weight(part.row) / all * line.payment;
  if (share != part.payment) {
    step.because.push_back(
        words_.valued(StepKind::amount, words_.say(Written::why_exact_share), contract_.exprs[pay.amount].type, share));
    step.because.push_back(
        words_.paid(StepKind::rounding, words_.say(Written::why_largest_remainder), part.payment, currency));
  }
  return step;
}

}  // namespace hito::runtime
