// Core: types, units and expressions.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "base/irrational.h"
#include "base/number.h"
#include "base/source.h"
#include "compiler/core/value.h"

namespace hito::core {

using UnitId = Id<struct UnitTag>;
using ChoicesId = Id<struct ChoicesTag>;
using PartyId = Id<struct PartyTag>;
using DatasetId = Id<struct DatasetTag>;
using InputId = Id<struct InputTag>;
using DefineId = Id<struct DefineTag>;
using TableId = Id<struct TableTag>;
using ClauseId = Id<struct ClauseTag>;
using ExprId = Id<struct ExprTag>;
using ColumnIndex = std::uint32_t;  // within its dataset

// ---- types -------------------------------------------------------------------------------------------------------

// A currency, a declared unit, the row unit of a dataset, or a length of time. Singular and plural are one unit.
struct Unit {
  enum class Kind : unsigned char { currency, declared, row, time };
  Kind kind = Kind::declared;
  std::string name;    // singular; ISO 4217 code of a currency
  std::string plural;  // same as name when none is given
  unsigned decimals = 0;  // of a currency
};
// Units every contract has, at these ids.
inline constexpr UnitId day_unit{0}, working_day_unit{1}, month_unit{2}, year_unit{3};

// Product of units with exponents, sorted by unit, no zero exponent: PEN/learner is {PEN:1, learner:-1}.
struct Dimension {
  std::vector<std::pair<UnitId, int>> factors;
  bool none() const { return factors.empty(); }
  friend bool operator==(const Dimension&, const Dimension&) = default;
};

enum class Kind : unsigned char { poison, yes_no, number, date, text, identifier, choice, reference, estimate };
// plain: a number; percent: written with %; ratio: a quotient of like units, which goes with both.
enum class Shape : unsigned char { plain, percent, ratio };

struct Type {
  Kind kind = Kind::poison;  // poison: already reported, raises no further message
  Shape shape = Shape::plain;
  bool integer = false;
  Dimension dimension;
  ChoicesId choices;
  DatasetId of;
  friend bool operator==(const Type&, const Type&) = default;
};

// Declared ends of a column or reported value, both included. Numbers and percents as values; dates apart.
struct Bounds {
  std::optional<Rational> low, high;
  std::optional<Date> first, last;
  bool operator==(const Bounds&) const = default;
};

// How a cell is written in a data file. Empty: the language's own spelling.
struct Spelling {
  std::string column;      // from column "…"; empty: the name itself, or the label
  std::string date_pattern;
  std::vector<std::string> yes, no, missing;
};

// A column of a dataset, or a reported value.
struct Field {
  std::string name;
  std::string label;
  Type type;
  bool may_miss = false;
  Bounds bounds;
  unsigned decimals = 12;  // most decimals a value may have (of the percent figure for percents)
  Spelling spelling;
  Span span;
};

// ---- expressions -------------------------------------------------------------------------------------------------

enum class Op : unsigned char {
  add, subtract, multiply, divide, power,  // power: whole exponent, from 0 to 64
  negate, absolute,
  equal, not_equal, less, less_equal, greater, greater_equal,
  logical_and, logical_or, logical_not,    // left to right; what decides early is not followed by the rest
  lesser, greater_of,                      // any number of arguments
  is_present,
  within_term,                             // a date from the first to the last day of the term, both included
  add_days, subtract_days,                 // date, number of calendar days (whole)
  days_between,                            // date - date
  add_months_clamped, add_months_exact,    // date, number of months (whole)
  whole_months, whole_years,
  add_working_days,                        // date, number of working days (whole, of either sign): work_calendar.h
  working_days_between,                    // date, date: work_calendar.h
};

// A row in scope: variable `depth` of the current body (0 is the clause's or definition's own row, each aggregate
// binds the next), then references followed from it.
struct RowPath {
  std::uint32_t depth = 0;
  std::vector<ColumnIndex> via;
  friend bool operator==(const RowPath&, const RowPath&) = default;
};

struct Constant { Value value; bool operator==(const Constant&) const = default; };
struct Cell { RowPath row; ColumnIndex column; bool operator==(const Cell&) const = default; };
struct InputRef { InputId input; bool operator==(const InputRef&) const = default; };  // of the period in force, when it is reported each period
struct ParamRef { std::uint32_t index; bool operator==(const ParamRef&) const = default; };  // argument of the definition being evaluated
struct DefineRef { DefineId define; std::optional<RowPath> row; std::vector<ExprId> args; bool operator==(const DefineRef&) const = default; };
struct Apply { Op op; std::vector<ExprId> args; bool operator==(const Apply&) const = default; };
struct If { ExprId condition, then, otherwise; bool operator==(const If&) const = default; };
struct Round { ExprId value; Rational step; RoundMode mode; bool operator==(const Round&) const = default; };
struct OrElse { ExprId value, fallback; bool operator==(const OrElse&) const = default; };  // fallback when value is missing
struct Look { TableId table; std::vector<ExprId> args; std::uint32_t result; bool operator==(const Look&) const = default; };

enum class FoldOp : unsigned char {
  count, count_distinct, sum, share, average, weighted_average, minimum, maximum, percentile, first_value, latest_value,
  // One more than the rows whose value comes before that of the row in whose place they stand, at depth `bind`.
  rank_highest, rank_lowest,
  none_of, any_of, every_of
};
inline constexpr bool is_rank(FoldOp op) { return op == FoldOp::rank_highest || op == FoldOp::rank_lowest; }
// own: the rows of the period in force (of the whole term where none is); to_date: from the first day of the term.
// last, year_before: also rows dated before the term, which are never paid. last: `Fold::months` that end with the period
// in force, the day of the row or the day of the payment; year_before: the days of the period, twelve months earlier.
enum class Window : unsigned char { own, to_date, whole_term, last, year_before };
struct Its { ColumnIndex link; RowPath owner; bool operator==(const Its&) const = default; };  // rows whose reference `link` is `owner`
struct Fold {
  FoldOp op;
  DatasetId over;
  std::uint32_t bind;              // depth of the row variable it binds
  std::optional<Its> its;
  Window window = Window::own;
  std::optional<ExprId> where;     // rows that count (of a share: among those where)
  std::optional<ExprId> value;     // summed, averaged …; of share and none/any/every: the condition
  std::optional<ExprId> if_none;
  std::optional<ExprId> by = {};   // of each row: the weight in a weighted average, the date of a first or latest value
  Rational percent = {};           // of a percentile: above 0, at most 100; the median is 50
  // Of a percentile: of n values in order, on the straight line between the two next to the place (n - 1) percent/100 + 1.
  // Otherwise the value in the place percent/100 n, rounded up.
  bool interpolated = false;
  unsigned months = 0;             // of the windows `last` and `year_before`
  bool operator==(const Fold&) const = default;
};
// The value of a definition, or of what is reported each period, in periods before the one in force: it only looks back.
struct AcrossPeriods {
  enum class What : unsigned char { previous, sum, average, minimum, maximum } what = What::previous;
  bool own = false;                     // the period in force too; never of `previous`
  std::variant<DefineId, InputId> of;
  std::optional<RowPath> row;           // of a definition of each row
  std::optional<ExprId> if_none;        // where there is no such period; a sum may go without, and is 0
  bool operator==(const AcrossPeriods&) const = default;
};
// Correctly rounded to the decimals that the contract states; ties away from zero.
struct Irrational { IrrationalFunction function; std::vector<ExprId> args; unsigned decimals; bool operator==(const Irrational&) const = default; };
struct GivesRight { ClauseId clause; std::optional<RowPath> row; bool operator==(const GivesRight&) const = default; };  // entitlement of that clause above zero
enum class AmountKind : unsigned char { total, entitlement, payment, paid_by, received_by, net_of };
// A total and what a party pays or receives add up what is in `currency`; a clause pays in one.
struct Amount { AmountKind kind = AmountKind::total; ClauseId clause = {}; PartyId party = {}; UnitId currency = {}; bool operator==(const Amount&) const = default; };
// The date that chooses between dated versions: inside an aggregate that of each of its rows; otherwise that of the row
// paid for, else of the line: the day of a payment made once, the last day of the period or of the term.
// `of_payment`: the day on which that is paid for, which is the last one of its period unless it is paid once.
struct DateInForce { bool of_payment = false; bool operator==(const DateInForce&) const = default; };

using Node = std::variant<Constant, Cell, InputRef, ParamRef, DefineRef, Apply, If, Round, OrElse, Look, Fold, GivesRight, Amount,
                          DateInForce, AcrossPeriods, Irrational>;
struct Expr {
  Node node;
  Type type;
  Span span;
};

}  // namespace hito::core
