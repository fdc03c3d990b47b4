// Steps 3 to 5: condition → amount → rounded per line = the entitlement.
#include <algorithm>
#include <tuple>

#include "base/progress.h"
#include "runtime/calendar.h"
#include "runtime/reference/steps.h"

namespace hito::runtime {

using Timing = core::Pay::Timing;

Moment moment_of_period(const core::Contract& contract, std::uint32_t period) {
  Moment moment{.period = period, .in_force = true, .once = false, .until = std::nullopt, .on = std::nullopt};
  const bool declared = contract.term || contract.periods.size() > 1 || !contract.periods[period].label.empty();
  if (declared) moment.until = moment.on = moment.paid = contract.periods[period].last;
  return moment;
}

Moment moment_of_contract(const core::Contract& contract) {
  const auto last = static_cast<std::uint32_t>(contract.periods.size() - 1);
  const auto ends = contract.term ? std::optional(contract.term->last) : std::nullopt;
  return {.period = last, .in_force = false, .once = true, .until = std::nullopt, .on = ends, .paid = ends};
}

Moment moment_of_limit(const core::Contract& contract, const core::Limit& limit, std::optional<std::int64_t> period) {
  if (!period) return moment_of_contract(contract);
  const Moment of_period = moment_of_period(contract, static_cast<std::uint32_t>(*period));
  if (!limit.dated) return of_period;
  Moment moment = moment_of_contract(contract);
  moment.on = moment.paid = of_period.on;
  return moment;
}

Moment moment_of(const core::Contract& contract, const core::Pay& pay, const Line& line) {
  if (pay.timing == Timing::each_period) return moment_of_period(contract, line.period);
  const bool once = pay.timing == Timing::once_on || pay.timing == Timing::at_end;
  const auto paid = once ? line.date : moment_of_period(contract, line.period).paid;
  return {.period = line.period, .in_force = false, .once = once, .until = line.date, .on = line.date, .paid = paid};
}

Frame at_row(const core::Contract& contract, const Rows& rows, Moment moment, core::DatasetId dataset,
             std::uint32_t row) {
  if (const auto date = rows.date(contract, dataset, row)) moment.on = date;
  return {moment, {{dataset, row}}, nullptr};
}

Frame frame_of_line(const core::Contract& contract, const Rows& rows, const core::Pay& pay, const Line& line) {
  const Moment moment = moment_of(contract, pay, line);
  return line.row ? at_row(contract, rows, moment, *pay.each, *line.row) : Frame{moment, {}, nullptr};
}

namespace {

// Makes the lines of one clause, not yet calculated.
class Layout {
 public:
  Layout(const core::Contract& contract, const Rows& rows, std::optional<Date> as_of)
      : contract_(contract), rows_(rows), as_of_(as_of) {}

  std::vector<Line> lines_of(core::ClauseId id, const core::Pay& pay) {
    lines_.clear();
    if (!pay.each) {
      add_undated(id, pay, std::nullopt);
      return std::move(lines_);
    }
    const bool dated = contract_.datasets[*pay.each].counts_on.has_value();
    for (const std::uint32_t row : rows_.used[pay.each->value]) {
      const bool on_its_date = pay.timing == Timing::row_date || pay.timing == Timing::each_period;
      if (dated && on_its_date)
        // A dated row counts in the period of its date and in no other.
        add(id, row, rows_.periods[pay.each->value][row].value(), rows_.date(contract_, *pay.each, row));
      else
        add_undated(id, pay, row);
    }
    return std::move(lines_);
  }

 private:
  void add(core::ClauseId id, std::optional<std::uint32_t> row, std::uint32_t period, std::optional<Date> date) {
    Line line;
    line.clause = id;
    line.row = row;
    line.period = period;
    line.date = date;
    lines_.push_back(std::move(line));
  }

  void add_undated(core::ClauseId id, const core::Pay& pay, std::optional<std::uint32_t> row) {
    const auto last = static_cast<std::uint32_t>(contract_.periods.size() - 1);
    switch (pay.timing) {
      case Timing::once_on:
        if (reached(pay.once_on)) add(id, row, period_of(contract_, pay.once_on).value_or(last), pay.once_on);
        return;
      case Timing::at_end:
        require(contract_.term.has_value(), "a payment at the end of the term, in a contract without one");
        if (reached(contract_.term->last)) add(id, row, last, contract_.term->last);
        return;
      case Timing::row_date:
      case Timing::each_period:
        for (std::uint32_t period = 0; period <= last; ++period) {
          const auto end = moment_of_period(contract_, period).until;
          // A period that begins after the cutoff has not begun.
          if (!end || reached(contract_.periods[period].first)) add(id, row, period, end);
        }
        return;
    }
    throw InternalError("a timing of payment out of its enumeration");
  }

  bool reached(Date date) const { return !as_of_ || date <= *as_of_; }

  const core::Contract& contract_;
  const Rows& rows_;
  std::optional<Date> as_of_;
  std::vector<Line> lines_;
};

// The exception that applies, the one furthest from the general rule; none.
core::ClauseId exception_in(Evaluator& evaluator, const std::vector<core::Exception>& exceptions, const Frame& frame) {
  for (const core::Exception& exception : exceptions) {
    if (!evaluator.holds(exception.applies, frame)) continue;
    const core::ClauseId further = exception_in(evaluator, exception.exceptions, frame);
    return further.valid() ? further : exception.clause;
  }
  return {};
}

}  // namespace

void calculate(Evaluator& evaluator, const core::Pay& pay, Line& line) {
  stop_if_asked();
  const Frame frame = frame_of_line(evaluator.contract(), evaluator.rows(), pay, line);
  evaluator.trail = {};
  const bool meets =
      (!pay.where || evaluator.holds(*pay.where, frame)) && (!pay.condition || evaluator.holds(*pay.condition, frame));
  if (!meets) {
    line.reason = Reason::condition_false;
    return;
  }
  line.exception = exception_in(evaluator, pay.exceptions, frame);
  line.entitlement = evaluator.number(pay.amount, frame);
  if (!evaluator.unrounded) line.entitlement = round(line.entitlement, pay.line.step, pay.line.mode);
  line.payment = line.entitlement;
  if (line.entitlement.sign() != 0) return;
  const bool no_rows = evaluator.trail.aggregated && !evaluator.trail.saw_rows;
  line.reason = no_rows ? Reason::no_rows : Reason::amount_zero;
}

std::vector<Line> entitlement_lines(Evaluator& evaluator, const Rows& rows, std::optional<Date> as_of) {
  const core::Contract& contract = evaluator.contract();
  Layout layout(contract, rows, as_of);
  std::vector<Line> lines;
  for (core::ClauseId id : contract.evaluation) {
    const auto& pay = std::get<core::Pay>(contract.clauses[id].body);
    std::vector<Line> of_clause = layout.lines_of(id, pay);
    for (Line& line : of_clause) calculate(evaluator, pay, line);
    select_lines(evaluator, pay, lines, of_clause);
    for (Line& line : of_clause) {
      evaluator.entitlements.record(id, line.row, line.period, line.entitlement);
      lines.push_back(std::move(line));
    }
  }
  // Clauses as written, keys in order, periods in order. Lines of one clause have the same dataset.
  const auto place = [&](const Line& line) {
    const auto& each = std::get<core::Pay>(contract.clauses[line.clause].body).each;
    return std::tuple(line.clause, line.row ? rows.rank[each->value][*line.row] : 0, line.period);
  };
  std::ranges::sort(lines, {}, place);
  return lines;
}

}  // namespace hito::runtime
