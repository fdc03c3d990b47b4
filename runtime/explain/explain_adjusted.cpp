// Why increases, reductions, retentions, advances and payers' maxima come to what they do.
#include <algorithm>

#include "runtime/explain/explain_line.h"
#include "runtime/reference/steps.h"
#include "runtime/statement/words.h"

namespace hito::runtime {

Step LineExplainer::of_adjustment(std::size_t position) {
  const Line& line = settlement_.lines[position];
  const core::Clause& clause = contract_.clauses[line.clause];
  Step step = words_.paid(StepKind::adjustment, title(line), line.payment, clause.currency);
  if (const auto* adjust = std::get_if<core::Adjust>(&clause.body)) {
    if (line.row) step.cell = CellAt{{*adjust->each, *line.row}, 0};
    step.because.push_back(reason_of(*adjust, line, bases_.at(position)));
  } else if (const auto* advance = std::get_if<core::Advance>(&clause.body)) {
    step.because.push_back(reason_of(*advance, line, bases_.at(position)));
  } else {
    step.because.push_back(reason_of_maximum(line));
  }
  return step;
}

// "increase on clause 5.1: 18% of what is paid under clause 5.1: 333.33 PEN"
Step LineExplainer::share_of(const Rational& share, const Line& line, const Rational& base) const {
  const std::string reason = reason_in_words(contract_, line)[words_.language], of = words_.clause_inside(line.of);
  Step step;
  if (line.payment.sign() == 0) {
    step.kind = StepKind::adjustment;
    step.says = words_.say(Written::why_no_adjustment, {reason, of});
  } else {
    const bool alone = line.row || base == paid_by_itself(line);
    step = words_.paid(StepKind::adjustment,
                       words_.say(alone ? Written::why_share_of : Written::why_share_of_adjusted,
                                  {reason, to_text(share * Rational(100)) + "%", of}),
                       base, contract_.clauses[line.clause].currency);
  }
  step.clause = line.of;
  return step;
}

// What the clause that is adjusted pays in that period, without what others add to it or take from it.
Rational LineExplainer::paid_by_itself(const Line& adjusted) const {
  Rational sum;
  for (const Line& line : settlement_.lines)
    if (line.clause == adjusted.of && line.period == adjusted.period) sum += line.payment;
  return sum;
}

Step LineExplainer::reason_of(const core::Adjust& adjust, const Line& line, const Rational& base) {
  const core::UnitId currency = contract_.clauses[line.clause].currency;
  if (line.reason == Reason::released)
    return words_.paid(StepKind::adjustment, reason_in_words(contract_, line)[words_.language], base, currency);
  Step step = share_of(adjust.share, line, base);
  if (line.payer.valid())
    step.says =
        words_.say(Written::why_part_of_payer, {step.says, party_in_words(contract_, line.payer)[words_.language]});
  const Moment moment = moment_of_period(contract_, line.period);
  const Frame frame =
      line.row ? at_row(contract_, evaluator_.rows(), moment, *adjust.each, *line.row) : Frame{moment, {}, nullptr};
  // Up to the one that fails.
  if (adjust.where) derivation_.add(step, *adjust.where, frame);
  if (adjust.condition && (!adjust.where || evaluator_.holds(*adjust.where, frame)))
    derivation_.add(step, *adjust.condition, frame);
  return step;
}

Step LineExplainer::reason_of(const core::Advance& advance, const Line& line, const Rational& base) {
  const core::Rounding& rounding = contract_.rounding;
  if (line.reason == Reason::netted_off) {
    Step step = share_of(advance.share, line, base);
    if (-line.payment < round(advance.share * base, rounding.step, rounding.mode))
      step.says += words_.say(Written::why_until_used_up);
    return step;
  }
  Step step;
  step.kind = StepKind::adjustment;
  step.says = reason_in_words(contract_, line)[words_.language];
  const Moment moment{.period = line.period,
                      .in_force = false,
                      .once = true,
                      .until = advance.date,
                      .on = advance.date,
                      .paid = advance.date};
  derivation_.add(step, advance.amount, {moment, {}, nullptr});
  return step;
}

Step LineExplainer::reason_of_maximum(const Line& line) const {
  Step step;
  step.kind = StepKind::adjustment;
  step.says = reason_in_words(contract_, line)[words_.language];
  step.clause = line.of;
  const auto made = std::ranges::find_if(account_.above, [&](const AboveMaximum& above) {
    return above.clause == line.clause && above.of == line.of && above.period == line.period;
  });
  require(made != account_.above.end(), "what a maximum moves, without a maximum that is reached");
  const core::UnitId currency = contract_.clauses[line.clause].currency;
  const core::PartyId payer = std::get<core::Maximum>(contract_.clauses[line.clause].body).payer;
  Step reached;
  reached.kind = StepKind::cap;
  reached.says =
      words_.say(Written::why_maximum, {party_in_words(contract_, payer)[words_.language],
                                        words_.money(made->borne, currency), words_.money(made->left, currency)});
  reached.clause = line.clause;
  step.because.push_back(std::move(reached));
  return step;
}

}  // namespace hito::runtime
