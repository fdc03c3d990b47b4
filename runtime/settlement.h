// What an engine hands over: every payment line with its entitlement and its payment, the parts of divided lines and
// the state of every data row. The statement is made from it; every engine must make the same one to the byte.
#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/data/table.h"

namespace hito::runtime {

enum class RowState : unsigned char { used, duplicate, outside_term, undated, after_cutoff };

// Why a line's payment is what it is.
enum class Reason : unsigned char {
  paid,               // payment = entitlement > 0
  condition_false,    // the clause's condition does not hold
  no_rows,            // the condition holds, but the aggregates it rests on have no row
  amount_zero,        // the condition holds and the amount is zero
  reduced_by_cap,     // 0 <= payment < entitlement; `cap` says which cut last
  beyond_number,      // above zero, but the greatest number paid was reached: `left_out` says how much
  paid_already,       // above zero, but the unit has been paid once: `left_out` says how much
  nothing_to_divide,  // divided among rows whose weights add up to 0: nothing is paid
  beyond_share,       // above zero, but the greatest share was reached: `left_out` says how much
  // Of lines of a payer's maximum, on what clause `of` pays.
  above_maximum,  // taken from the payer
  excess_borne,   // by the party that bears the excess
  // Of lines that adjust what clause `of` pays.
  increased,
  reduced,
  retained,
  released,    // gives back what was retained
  advanced,    // paid ahead
  netted_off,  // what was paid ahead, taken back
};

struct Line {
  core::ClauseId clause;
  core::ClauseId of;                 // the payment clause that a maximum or an adjustment is about; none of other lines
  core::PartyId payer;               // who bears it alone, where the payers of clause `of` do not in their shares
  std::optional<std::uint32_t> row;  // of the clause's dataset, by position in its table
  std::uint32_t period = 0;          // position in Contract::periods
  std::optional<Date> date;          // the row's date, `once only on`, else the last day of the period or term
  Rational entitlement;              // rounded, before caps
  Rational payment;                  // after caps
  Reason reason = Reason::paid;
  core::ClauseId cap;        // of reduced_by_cap
  core::ClauseId exception;  // whose amount it is, where one applies
  Rational left_out;         // what it would have been entitled to, had it been selected
};
// Part of a divided line that goes to one row of the dataset it is divided among; parts add up to its payment.
struct Part {
  std::uint32_t line;
  std::uint32_t row;
  Rational payment;
};

// What a distribution gives of what its party received in one period.
struct Transfer {
  core::ClauseId clause;
  std::uint32_t step = 0;  // position in Distribute::steps
  std::uint32_t period = 0;
  core::PartyId to;  // the party itself, for what it keeps
  Rational amount;   // above zero
  friend bool operator==(const Transfer&, const Transfer&) = default;
};

// Rows of a dataset by state.
struct RowCounts {
  std::uint64_t used = 0, duplicates = 0, outside_term = 0, undated = 0, after_cutoff = 0;
  std::uint64_t all() const { return used + duplicates + outside_term + undated + after_cutoff; }
  void add(RowState state);
  void add(const RowCounts& others);
  friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

// Lines of a payment clause in one period, added up.
struct LineSum {
  core::ClauseId clause;
  std::uint32_t period = 0;
  Rational entitlement, payment;
};

struct Settlement {
  // Payments by clause, key, period; what payers' maxima move, by clause, clause it is of, period; then adjustments and
  // advances by clause, clause adjusted, key, period: what an advance pays before what is netted off it, what a
  // retention keeps before what it releases.
  std::vector<Line> lines;
  std::vector<Part> parts;  // by line, key
  // Instead of lines and parts, where an engine was asked for no more than sums: by clause, period; without those of no
  // amount.
  std::vector<LineSum> sums;
  std::vector<Transfer> transfers;  // by clause, period, step, party as written
  // Per dataset: where rows were not kept, those of them that there were; row_states, key_order and data have none.
  std::vector<RowCounts> gone;
  std::vector<std::vector<RowState>> row_states;  // per dataset, per row
  // Per dataset: positions in key order of the rows that exist once, that is all but duplicates and those after the
  // cutoff; row_states says which of them count.
  std::vector<std::vector<std::uint32_t>> key_order;
  Data data;  // the rows as settled: references resolved to RowRef
  // Lines of tables, tiers and brackets that gave a value, by position in Table::rows: what a run exercises.
  std::set<std::pair<core::TableId, std::uint32_t>> table_lines;
};

// Versions of a payment clause between the same parties, paid at the same times, are one clause to whatever is worked
// out of its payments in a period: payers' shares, adjustments, advances. The first of those that `clause` belongs to.
core::ClauseId settled_as(const core::Contract& contract, core::ClauseId clause);

// Who bears a line and who has it: of an adjustment, those of the clause it adjusts, unless one bears it alone.
core::Parties parties_of(const core::Contract& contract, const Line& line);

// A property looked at on this run. It is never "proved" here.
enum class Verdict : unsigned char { holds_here, fails_here, not_exercised };
struct PropertyFinding {
  std::uint32_t property = 0;
  Verdict verdict = Verdict::holds_here;
  std::uint64_t cases = 0;                     // how many cases were compared
  std::vector<std::pair<Text, Text>> witness;  // name and value of what makes it fail, ready to print
};

}  // namespace hito::runtime
