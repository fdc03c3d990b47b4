// Caps and divisions over columns of lines: the same rules as the reference evaluator's caps.cpp and divide.cpp, by
// other means: sums per group and period first, and only the lines of a group that is over its cap are looked at.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <variant>
#include <vector>

#include "base/number.h"
#include "compiler/core/core.h"
#include "runtime/reference/rows.h"
#include "runtime/settlement.h"

namespace hito::runtime {

// Amounts of money in steps of settlement_step(contract). Of 64 bits while the sum of their sizes stays below 2^62.
using Amounts = std::variant<std::vector<std::int64_t>, std::vector<Integer>>;

inline constexpr std::uint32_t no_line_row = UINT32_MAX;
inline constexpr std::int32_t no_line_date = INT32_MIN;

// All lines by clause (as written), key, period. Columns of one length; of lines that nobody sees, which may be without
// those of no amount, `reason` and `cap` are empty.
struct LineColumns {
  struct Range {
    core::ClauseId clause;
    std::uint32_t begin = 0, end = 0;
  };
  std::vector<Range> clauses;      // payment clauses, as written; they cover all lines in order
  std::vector<std::uint32_t> row;  // of the clause's dataset; no_line_row
  std::vector<std::uint32_t> period;
  std::vector<std::int32_t> date;  // days; no_line_date
  Amounts entitlement, payment;    // payment begins as the entitlement
  std::vector<Reason> reason;
  std::vector<core::ClauseId> cap;                  // of reduced_by_cap; else none
  std::map<std::size_t, core::ClauseId> exception;  // of the lines that have one
  std::map<std::size_t, Integer> left_out;          // of the lines that were not selected
  std::size_t size() const { return row.size(); }
};

// What cap `index` of clause `cap` allows, in steps, rounded down, not below 0. `period`: of the contract, where the
// cap allows by period; else nothing. Asked for once per period, in the reference's order: groups by (unit, period),
// and where unused balance carries over every period from the first. May throw Stopped.
using CapAmount = std::function<Integer(core::ClauseId cap, std::uint32_t index, std::optional<std::uint32_t> period)>;

// Form in which each cap was settled, for the report: on sums (no line was looked at), on sums by date (lines of one
// date), on lines.
enum class CapForm : unsigned char { on_sums, on_sums_by_date, on_lines };
struct CapReport {
  core::ClauseId clause;
  std::uint32_t index = 0;
  CapForm form = CapForm::on_sums;
  // Groups of lines that share the cap, by unit and period; and those of them that wanted more than it allows.
  std::uint64_t groups = 0, cut = 0;
};

// Every cap in clause order, each on what the earlier ones left. Throws Stopped where a reference that leads to a cap's
// unit is missing, as the reference does.
std::vector<CapReport> cut_lines(const core::Contract& contract, const Rows& rows, const CapAmount& amount,
                                 LineColumns& lines);

// Lines added up by clause and period of the contract, in steps.
struct SumColumns {
  std::map<core::ClauseId, std::vector<Integer>> steps;  // of every payment clause; one a period
  bool any_below_zero = false;                           // some line may be
  void add(const SumColumns& others);
};
// Whether sums by clause and period are all that the contract's caps look at while none of them is reached.
bool caps_look_at_sums(const core::Contract& contract);
// Of such a contract: the same as cut_lines() where that cuts nothing, from sums alone; nothing where a cap is reached,
// or a line is below 0, and lines are needed.
std::optional<std::vector<CapReport>> within_caps(const core::Contract& contract, const CapAmount& amount,
                                                  const SumColumns& sums);

// Weights of the rows that line `line` is divided among, none negative: proportional integers.
using Weights = std::function<std::vector<Integer>(std::size_t line, const std::vector<std::uint32_t>& rows)>;

struct PartColumns {
  std::vector<std::uint32_t> line, row;
  std::vector<Integer> payment;  // steps
};
// Parts of divided lines, by line and key. A line whose weights add up to 0 pays nothing.
PartColumns divide_payments(const core::Contract& contract, const Rows& rows, const Weights& weights,
                            LineColumns& lines);

}  // namespace hito::runtime
