// Rows as columns of integers: what the compiled engine reads. The same rules as the reference evaluator's rows.h
// (which rows exist, which repeated one counts, in which period, in which order), by other means: keys are coded as
// integers and sorted, never compared as values.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/columns/days.h"
#include "runtime/reference/rows.h"

namespace hito::runtime {

// One column, one integer a row:
//   number    value = integer × 10^-decimals; 32 bits where all fit, else 64
//   date      days since 1970-01-01, 32 bits       choice    its position, 32 bits
//   yes_no    0 or 1, a byte                       reference row it means, 32 bits
//   text, identifier   position in Columns::texts, 32 bits: sorted, so positions compare as texts do
// `decimals` are the most that a value needs, of those that fit in 64 bits by themselves with at most 18 decimals. A
// value that does not fit with them is unfit. Where a row has no value, or an unfit one, the integer is 0. A reference
// that was not resolved has no value. There is always at least one element.
struct TypedColumn {
  std::variant<std::span<const std::uint8_t>, std::span<const std::int32_t>, std::span<const std::int64_t>> cells;
  std::shared_ptr<const void> owner;  // of what `cells` shows
  unsigned decimals = 0;
  std::vector<std::uint8_t> missing;  // 1 where there is no value; empty when there is one everywhere
  std::vector<std::uint8_t> unfit;    // 1 where a number does not fit; empty when all do
  std::int64_t low = 0, high = 0;     // ends that all integers lie between, the zeros of no value too; 0 without rows
};

struct Columns {
  Rows rows;
  std::vector<std::vector<std::optional<TypedColumn>>> typed;  // per dataset and column; those asked for
  std::vector<std::string> texts;                              // sorted, no repetition
  // Per dataset and row: position in Contract::periods, -1 without one; days of the date it counts on, INT32_MIN
  // without one. Both empty for datasets that count on no date; periods also where they are found from the dates.
  std::vector<std::vector<std::int32_t>> periods;
  std::vector<DayColumn> dates;
  std::vector<RowCounts> counts;  // per dataset, by state
};

struct ColumnsWanted {
  std::vector<std::vector<bool>> columns;  // per dataset and column
  std::vector<std::string> texts;          // constants and reported values that texts are compared with
  // Otherwise nobody goes from row to row: Rows::periods, rank, key_order and used stay empty.
  bool in_order = true;
  // Periods follow each other without a gap, and whoever asks finds them from the dates where all rows are in one.
  bool periods_by_date = false;
};

// Repeated keys (where the contract rejects them) and references to no row are reported, in the reference's order and
// words; nothing may be paid then. Throws Stopped where the reference does.
Columns prepare_columns(const core::Contract& contract, Data data, std::optional<Date> as_of,
                        const ColumnsWanted& wanted, unsigned threads, Diagnostics& diagnostics);

// Position of a text among Columns::texts, which holds it.
std::int32_t text_position(const Columns& columns, const std::string& text);

}  // namespace hito::runtime
