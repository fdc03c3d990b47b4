// The steps of the canonical order after the rows are settled, one per file. Amounts of money are multiples of the
// settlement step from the moment a line exists, but in a run that rounds none.
#pragma once
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "runtime/reference/evaluate.h"
#include "runtime/reference/reference.h"

namespace hito::runtime {

// lines.cpp: condition, amount, rounding. By clause, key, period; payment = entitlement.
std::vector<Line> entitlement_lines(Evaluator& evaluator, const Rows& rows, std::optional<Date> as_of);

// One line: fills in the entitlement and why it is what it is. Throws Stopped.
void calculate(Evaluator& evaluator, const core::Pay& pay, Line& line);

// groups.cpp: the row that the references `via` lead to from a row, or from the line's; throws Stopped where one is
// missing. And the group of lines it counts in, by period: nothing over the whole contract.
std::uint32_t row_at_the_end(const core::Contract& contract, const Rows& rows, RowAt at,
                             const std::vector<core::ColumnIndex>& via, Span asked_by);
std::uint32_t row_at_the_end(const core::Contract& contract, const Rows& rows, const Line& line,
                             const std::vector<core::ColumnIndex>& via, Span asked_by);
std::optional<std::int64_t> group_of(const core::Contract& contract, const core::PeriodScope& scope, const Line& line);

// select.cpp: which of the lines of one clause, by key and period, are paid when not all of them are; `settled` holds
// those of its earlier versions, among others. Throws Stopped.
void select_lines(Evaluator& evaluator, const core::Pay& pay, const std::vector<Line>& settled,
                  std::vector<Line>& lines);

// What a cap or a maximum allows: a multiple of the step, never below zero. `period`: of the limit, or of the contract
// where it allows by that.
Rational limit_of(Evaluator& evaluator, const core::Limit& limit, std::optional<std::int64_t> period,
                  const Rational& step);

// caps.cpp: every cap in clause order, each on what the earlier ones left.
void apply_caps(Evaluator& evaluator, const Rows& rows, std::vector<Line>& lines);

// divide.cpp: parts of divided lines, by line and key. A line whose weights add up to 0 pays nothing.
std::vector<Part> divide_lines(Evaluator& evaluator, const Rows& rows, std::vector<Line>& lines);

// maxima.cpp: lines of what payers' maxima move, added in clause order. Returns what each party bears then of the
// clauses and periods of which something was moved.
using Bearing = std::map<std::pair<core::ClauseId, std::uint32_t>, std::vector<std::pair<core::PartyId, Rational>>>;
Bearing apply_maxima(Evaluator& evaluator, std::vector<Line>& lines);

// adjust.cpp: lines of increases, reductions, retentions and advances, added after those they adjust, in clause order.
void adjust_lines(Evaluator& evaluator, std::optional<Date> as_of, const Bearing& bearing, std::vector<Line>& lines,
                  const std::vector<Part>& parts);

// distribute.cpp: what becomes of what a party receives.
std::vector<Transfer> distribute(Evaluator& evaluator, const std::vector<Line>& lines);

// maxima.cpp, adjust.cpp and distribute.cpp after the lines and parts of a settlement are known, by whatever engine;
// and whether the contract has anything for them.
bool has_later_steps(const core::Contract& contract);
void finish(Evaluator& evaluator, std::optional<Date> as_of, Settlement& settlement);

// What is worked out of one row: the date of the row, where it has one, chooses between dated versions.
Frame at_row(const core::Contract& contract, const Rows& rows, Moment moment, core::DatasetId dataset,
             std::uint32_t row);

// What a payment line is worked out in: its row, where it stands for one, at its moment.
Frame frame_of_line(const core::Contract& contract, const Rows& rows, const core::Pay& pay, const Line& line);

// Moments of the line's amount, and of what is settled once for the whole contract.
Moment moment_of(const core::Contract& contract, const core::Pay& pay, const Line& line);
Moment moment_of_contract(const core::Contract& contract);
// All rows of the period, seen from its end.
Moment moment_of_period(const core::Contract& contract, std::uint32_t period);

// Of what a limit allows, in a period of the contract where it allows by period: the rows of that period where it is
// the limit's own, else all rows at the date of its last day.
Moment moment_of_limit(const core::Contract& contract, const core::Limit& limit, std::optional<std::int64_t> period);

// How far a run goes. unrounded: to the entitlements, each before it is rounded, for a property that rounding would
// upset.
enum class Until : unsigned char { unrounded, entitlements, payments };
Settlement settle(const core::Contract& contract, Data data, const Inputs& inputs, std::optional<Date> as_of,
                  Until until, Diagnostics& diagnostics, Comparisons* comparisons = nullptr);

}  // namespace hito::runtime
