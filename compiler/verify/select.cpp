// What is known of lines of which not all are paid: how many units are, where they are paid one price.
#include "compiler/facts/interval.h"
#include "compiler/verify/evaluate.h"

namespace hito::verify {

using core::Op;
using Kind = core::Selection::Kind;

namespace {

bool of_whole(const core::Selection& selection) {
  return selection.scope == core::PeriodScope::Scope::whole_contract && selection.earlier.empty();
}

}  // namespace

std::optional<Sym> Evaluator::units_paid(core::ClauseId id, const core::Selection& selection, World world) {
  const auto& pay = std::get<core::Pay>(contract_.clauses[id].body);
  if (selection.via.size() > 1) return std::nullopt;
  const Sym zero = terms_.number(Rational(0)), one = terms_.number(Rational(1));
  const auto lines = [&](Row* row) {
    Formula any = terms_.formula(false);
    for (std::uint32_t period = 0; period < contract_.periods.size(); ++period) {
      if (once(pay) && period != period_once(pay)) continue;
      const Formula there = once(pay) ? scene_.used(row, world) : scene_.in_period(row, period, world);
      any = terms_.either(any, terms_.both(there, terms_.compare(Op::greater, asked(id, row, period, world), zero)));
    }
    return terms_.choose(any, one, zero);
  };
  const auto of_unit = [&](Row* unit) {
    if (selection.via.empty()) return lines(unit);
    const Sym all = sum_rows(
        *pay.each, unit, selection.via.front(), all_periods(*pay.each), false,
        [&](Row* row) { return scene_.used(row, world); }, lines);
    return terms_.choose(terms_.compare(Op::greater, all, zero), one, zero);
  };
  // A unit that does not count itself is one all the same.
  return sum_rows(
      selection.unit, nullptr, std::nullopt, all_periods(selection.unit), scene_.dated(selection.unit),
      [&](Row* row) { return scene_.present(row, world); }, of_unit);
}

void Evaluator::state_selected(core::ClauseId id, World world) {
  if (!selected_.insert({id, world}).second) return;
  const auto& pay = std::get<core::Pay>(contract_.clauses[id].body);
  if (!pay.each) return;
  // One price, whatever the row.
  Frame frame{world, moment_of_contract(), {scene_.any_row(*pay.each)}, nullptr};
  if (const auto date = scene_.date(frame.rows.front(), world)) frame.moment.on = date;
  const auto price = number_of(terms_.round(value(pay.amount, frame), pay.line.step, pay.line.mode).value);
  if (!price || price->sign() <= 0) return;
  const core::Selection* each_once = nullptr;
  const core::Selection* number = nullptr;
  for (const core::Selection& selection : pay.selections) {
    if (!of_whole(selection) || selection.kind == Kind::share) return;
    const core::Selection*& one = selection.kind == Kind::number ? number : each_once;
    if (one != nullptr) return;
    one = &selection;
  }
  const bool several_periods = contract_.periods.size() > 1 && !scene_.dated(*pay.each) && !once(pay);
  // Without it a unit may have several lines that are paid.
  const bool one_line = each_once != nullptr || (number->via.empty() && !several_periods);
  if (!one_line ||
      (each_once != nullptr && number != nullptr && (each_once->unit != number->unit || each_once->via != number->via)))
    return;
  auto units = units_paid(id, each_once != nullptr ? *each_once : *number, world);
  if (!units) return;
  if (number != nullptr) *units = terms_.lesser(*units, terms_.number(Rational(std::int64_t{number->most})));
  Sym sum = terms_.number(Rational(0));
  for (std::uint32_t period = 0; period < contract_.periods.size(); ++period)
    sum = terms_.add(sum, entitled(id, period, world, Part::all));
  terms_.state(sum.value, terms_.compare(Op::equal, sum, terms_.multiply(terms_.number(*price), *units)));
}

}  // namespace hito::verify
