// The plan of a contract: how its lines are worked out over columns. All algorithm, no meaning, and nothing that
// depends on the data: fit decides the widths of numbers when it has seen the columns.
//
// A contract becomes bodies (the lines of a clause, the amounts of a cap, the weights of a division) and passes (one
// loop over the rows of a dataset that fills the slots of aggregates). Each has straight-line code over points: a point
// is one row at one moment. Both sides of every choice are computed and one is selected; whether a value is missing and
// whether it can be trusted (no overflow, no missing operand, no division by 0 on the path taken) are bits of their
// own. A point that cannot be trusted is left to the reference evaluator, which also says what is wrong with it.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/text.h"
#include "compiler/core/core.h"

namespace hito::plan {

using Val = std::uint32_t;  // position of an instruction in its Code
inline constexpr Val none = UINT32_MAX;

// ordinal: a date as days, a choice or a text by its position. row: a row of a dataset, a moment or a period.
enum class Kind : unsigned char { bit, number, ordinal, row };

enum class Op : unsigned char {
  truth,    // index 0 or 1
  number,   // Code::numbers[index]
  ordinal,  // index, as a signed integer
  point,    // the row of the point
  load,     // element a (a row; none: the only element) of Plan::sources[index]
  place,    // owner a, window b of a domain (index) -> position in a table of both
  add,
  subtract,
  multiply,
  divide,  // of numbers, exact; b of divide may be 0: it is then a number nobody uses
  negate,
  absolute,
  lesser,
  greater_of,
  round,  // Code::roundings[index]
  lost,   // whether a cannot be held exactly in an integer: known when the lanes are
  equal,
  less,
  less_equal,  // of like kinds
  bit_and,
  bit_or,
  bit_not,
  select,  // a ? b : c
  days_between,
  whole_months,
  whole_years,  // dates a, b -> number
  add_days,
  add_months_clamped,
  add_months_exact,  // date a, whole number b -> date
  no_such_date,      // whether a, one of the three above, has no result
};
struct Inst {
  Op op;
  Kind kind = Kind::bit;
  Val a = none, b = none, c = none;
  std::uint32_t index = 0;
  friend auto operator<=>(const Inst&, const Inst&) = default;
};
struct Code {
  std::vector<Inst> insts;
  std::vector<Rational> numbers;
  std::vector<core::Rounding> roundings;
};

using DomainId = Id<struct DomainTag>;
using SlotId = Id<struct SlotTag>;
using PassId = Id<struct PassTag>;
using BodyId = Id<struct BodyTag>;

// The moments at which something is looked at, in order of their last day.
struct Domain {
  // periods: one per period of the contract; dates: one per date on which a used row of `dataset` counts;
  // single: period `period`, last day `until`.
  enum class Kind : unsigned char { periods, dates, single } kind = Kind::periods;
  core::DatasetId dataset;
  std::uint32_t period = 0;
  std::optional<Date> until;  // nothing: every day
  friend auto operator<=>(const Domain&, const Domain&) = default;
};
inline constexpr DomainId periods_domain{0};

// Where a `load` reads.
struct Source {
  enum class Kind : unsigned char {
    cell,
    cell_missing,
    cell_unfit,   // dataset `of`, column `at`, by row
    cell_absent,  // whether the data lacks the column; one element
    input,
    input_missing,
    input_unfit,  // input `of`; by period when reported each period
    text,         // position of Plan::texts[of]; one element
    used,
    row_period,  // whether the row of dataset `of` counts, and its period (0 where it has none); row_date is there too
    row_moment,  // of dataset `of`: first moment of domain `at` not before its date
    in_reach,    // of dataset `of`: whether domain `at` has such a moment
    row_date,    // of dataset `of`; days
    moment,      // the moment of a run for one moment; one element
    moment_period,
    moment_until,  // of domain `of`, by moment
    right_any,
    right_at,  // clause `of`: whether a line gives a right; by row, by row and period
    slot,      // `of`
  } kind = Kind::cell;
  std::uint32_t of = 0, at = 0;
  friend auto operator<=>(const Source&, const Source&) = default;
};

// What a pass keeps of its points, one element per owner and window.
struct Slot {
  enum class Op : unsigned char { count, sum, minimum, maximum, any, distinct } op = Op::count;
  PassId pass;
  Val mask = none;   // points that count
  Val value = none;  // none of count
  Val owner = none;  // row of `owner_of`; none: one for all
  core::DatasetId owner_of;
  Val window = none;  // moment of `domain`; none: one for all
  DomainId domain;
  // Elements of later moments contain those of earlier ones.
  bool cumulative = false;
};

// One loop over all rows of a dataset, or one for each moment of a domain.
struct Pass {
  core::DatasetId over;
  std::optional<DomainId> moments;  // run once for each
  unsigned depth = 0;               // it loads slots of passes of lesser depth only
  Code code;
  std::vector<SlotId> slots;
};

struct Body {
  enum class What : unsigned char { lines, cap, weights } what = What::lines;
  core::ClauseId clause;
  std::uint32_t cap = 0;                // position among the caps of the clause
  std::optional<core::DatasetId> rows;  // one point per row; otherwise one
  DomainId domain;                      // moments of the points
  // Run once for each moment; otherwise each row has its own.
  bool by_moment = false;
  Code code;
  Val amount = none;   // rounded for lines
  Val trusted = none;  // whether the other results may be used
  Val meets = none;    // of lines: `where` and the condition hold
  Val no_rows = none;  // of lines: aggregates were used and none had a row
  Val used = none;     // of lines: the row counts, so that there is a line
  Val period = none;   // of lines: their period, where each row has its own
  Text refused;        // why the reference evaluator works all of it out; empty: it does not
};

struct Plan {
  Arena<Domain, DomainId> domains;  // the first is of the periods
  std::vector<Source> sources;
  std::vector<std::string> texts;
  Arena<Slot, SlotId> slots;
  Arena<Pass, PassId> passes;
  Arena<Body, BodyId> bodies;  // lines in order of evaluation, then caps and weights as written
  std::uint32_t periods = 1;
  // First day of each of several that follow each other without a gap; otherwise empty.
  std::vector<std::int32_t> period_begins;
  // Clauses whose rights compiled code asks about: in some period, in a given one.
  std::vector<bool> right_any, right_at;
  // Clauses whose rights anything asks about, what is left to the reference evaluator included.
  std::vector<bool> asked_about;
};

// `contract` is the product of a check without errors.
Plan make_plan(const core::Contract& contract);

}  // namespace hito::plan
