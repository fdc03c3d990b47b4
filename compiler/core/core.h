// Core: what a contract means. Small, typed, every sugar gone, no algorithm. Made by compiler/check; read by facts,
// the reference evaluator and every later engine. A rule (who pays when, how a cap cuts, how ties fall) is stated here
// once, as data.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "base/number.h"
#include "base/source.h"
#include "base/text.h"
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
  add, subtract, multiply, divide, power,  // power: whole exponent, a constant
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
};

// A row in scope: variable `depth` of the current body (0 is the clause's or definition's own row, each aggregate
// binds the next), then references followed from it.
struct RowPath {
  std::uint32_t depth = 0;
  std::vector<ColumnIndex> via;
  friend bool operator==(const RowPath&, const RowPath&) = default;
};

struct Constant { Value value; };
struct Cell { RowPath row; ColumnIndex column; };
struct InputRef { InputId input; };            // of the period in force, when it is reported each period
struct ParamRef { std::uint32_t index; };      // argument of the definition being evaluated
struct DefineRef { DefineId define; std::optional<RowPath> row; std::vector<ExprId> args; };
struct Apply { Op op; std::vector<ExprId> args; };
struct If { ExprId condition, then, otherwise; };
struct Round { ExprId value; Rational step; RoundMode mode; };
struct OrElse { ExprId value, fallback; };     // fallback when value is missing
struct Look { TableId table; std::vector<ExprId> args; std::uint32_t result; };

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
struct Its { ColumnIndex link; RowPath owner; };  // rows whose reference `link` is `owner`
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
  unsigned months = 0;             // of the windows `last` and `year_before`
};
// The value of a definition, or of what is reported each period, in periods before the one in force: it only looks back.
struct AcrossPeriods {
  enum class What : unsigned char { previous, sum, average, minimum, maximum } what = What::previous;
  bool own = false;                     // the period in force too; never of `previous`
  std::variant<DefineId, InputId> of;
  std::optional<RowPath> row;           // of a definition of each row
  std::optional<ExprId> if_none;        // where there is no such period; a sum may go without, and is 0
};
struct GivesRight { ClauseId clause; std::optional<RowPath> row; };  // entitlement of that clause above zero
enum class AmountKind : unsigned char { total, entitlement, payment, paid_by, received_by, net_of };
struct Amount { AmountKind kind; ClauseId clause; PartyId party; };
// The date that chooses between dated versions: inside an aggregate that of each of its rows; otherwise that of the row
// paid for, else of the line: the day of a payment made once, the last day of the period or of the term.
struct DateInForce {};

using Node = std::variant<Constant, Cell, InputRef, ParamRef, DefineRef, Apply, If, Round, OrElse, Look, Fold, GivesRight, Amount,
                          DateInForce, AcrossPeriods>;
struct Expr {
  Node node;
  Type type;
  Span span;
};

// ---- declarations ------------------------------------------------------------------------------------------------

struct Party {
  enum class Role : unsigned char { payer, provider, investor, verifier } role = Role::payer;
  std::string name;   // empty: the role is the name
  std::string label;
  Span span;
};

struct Choices { std::vector<std::string> names; };

enum class Repeated : unsigned char { rejected, first_row, earliest, latest };
struct Dataset {
  std::string name;
  UnitId unit;
  std::vector<Field> columns;
  std::vector<ColumnIndex> identity;  // empty: rows have no key and file order stands in for it
  Repeated repeated = Repeated::rejected;
  std::optional<ColumnIndex> repeated_by;
  std::optional<ColumnIndex> counts_on;
  Span span;
};

struct Input : Field {
  bool each_period = false;
};

struct Define {
  std::string name;
  std::string label;
  std::optional<DatasetId> each;  // one value per row
  std::vector<std::string> params;
  std::vector<Type> param_types;
  ExprId value;
  Span span;
  bool rests_on_itself = false;  // in earlier periods, through whatever it names
};

enum class TableKind : unsigned char { table, tiers, brackets, scale };
// unique: one line answers; first_match: the first that does; results_add: all that do, added up.
enum class HitPolicy : unsigned char { unique, first_match, results_add };
struct MatchAny {};
struct MatchOtherwise {};
struct MatchEqual { Value value; };
struct MatchRange { std::optional<Rational> low; bool low_included = false; std::optional<Rational> high; bool high_included = false; };
struct MatchDates { std::optional<Date> first; bool first_included = false; std::optional<Date> last; bool last_included = false; };
using Match = std::variant<MatchAny, MatchOtherwise, MatchEqual, MatchRange, MatchDates>;
struct TableRow {
  // One per condition. Of brackets one MatchRange, the slice [low, high) as quantities; of a scale one MatchEqual, the
  // value at the point.
  std::vector<Match> matches;
  std::vector<ExprId> results;
  std::vector<Span> match_spans;
  Span span;
};
// table, tiers: the row whose conditions all hold gives the result. brackets: the sum over slices of
// (part of x inside the slice) × price. scale: points in increasing order joined by straight lines; before the first and
// after the last the value of that point, which facts allow only where `flat`.
// A table with dated versions is one Table for each; what looks it up chooses by date.
struct Table {
  TableKind kind = TableKind::table;
  HitPolicy policy = HitPolicy::unique;
  std::optional<bool> flat;           // of a scale: what its author said of values outside the points
  std::string name;
  std::vector<std::string> by;
  std::vector<Field> inputs;          // type and declared bounds of each condition
  std::vector<std::string> results;   // one unnamed for the colon form
  std::vector<Type> result_types;
  std::vector<TableRow> rows;
  Span span;
};

// ---- clauses and settlement --------------------------------------------------------------------------------------

struct Rounding { Rational step; RoundMode mode = RoundMode::half_up; };
struct Period { std::string label; Date first, last; };

struct Share { PartyId party; Rational part; };
// Who bears an amount and who has it.
struct Parties {
  std::vector<Share> payers;        // add up to 1, in written order
  PartyId payee;
};
struct Divide { DatasetId among; ExprId weight; };  // weight: over a row of `among` at depth 0

// A clause that replaces the amount of another one, where it applies to one of its lines. The amounts stand in Pay::amount.
struct Exception {
  ClauseId clause;
  ExprId applies;                     // of the general clause's row: its own conditions, and nothing lifts it
  std::vector<Exception> exceptions;  // to this one
};

// The lines that something counts together: those of one period, by their date, or all of them.
struct PeriodScope {
  enum class Scope : unsigned char { whole_contract, contract_period, calendar_period } scope = Scope::whole_contract;
  unsigned months = 0;  // length of the period
};

// Of the lines above zero only some are paid: those of the first `most` rows of a unit, earliest first (date of the line,
// then key, then period) within each group; or the earliest line of each such row.
struct Selection : PeriodScope {
  enum class Kind : unsigned char { number, once_per } kind = Kind::number;
  std::uint32_t most = 1;
  DatasetId unit;
  std::vector<ColumnIndex> via;     // references from the clause's row to the unit's
  Span span;
};

struct Pay : Parties {
  std::optional<DatasetId> each;
  std::optional<ExprId> where;      // for each … where
  // row_date: one line per row, in the period of the row's date (of the single period where rows have none);
  // each_period: one per period (and row); once_on, at_end: one (per row).
  enum class Timing : unsigned char { row_date, each_period, once_on, at_end } timing = Timing::row_date;
  Date once_on;
  std::optional<ExprId> condition;
  ExprId amount;
  Rounding line;
  std::optional<Divide> division;
  std::vector<Exception> exceptions;    // at most one applies to a line
  std::vector<Selection> selections;    // in written order, each on what the ones before it left
};
// What an exception or its lifting says stands in the payment clause it is about.
struct SaidElsewhere {};

enum class CapMethod : unsigned char { unsaid, earlier_clauses, earlier_dates, pro_rata };  // unsaid: no group has two lines
enum class Unused : unsigned char { lapses, carries_over };
struct Cap : PeriodScope {
  std::vector<ClauseId> on;                     // in clause order
  ExprId amount;
  std::optional<DatasetId> per_unit;
  std::vector<std::vector<ColumnIndex>> via;    // per clause of `on`: references from its row to the unit's row
  CapMethod method = CapMethod::unsaid;
  Unused unused = Unused::lapses;
  Span span;
};

// A percentage of what clauses pay in each period, after caps and divisions, in lines of its own between the parties of
// each clause: more, less, or kept back until a release gives back exactly what was kept.
struct Adjust {
  enum class Kind : unsigned char { increase, reduction, retention } kind = Kind::increase;
  Rational share;                               // above 0; of a reduction or a retention at most 1
  std::vector<ClauseId> on;                     // payment clauses; increases and reductions written before; in clause order
  std::optional<DatasetId> each;                // a line for each row of it, too
  std::vector<std::vector<ColumnIndex>> via;    // per clause of `on`: references from the row of its line, or part, to that row
  std::optional<ExprId> where, condition;
  std::optional<Date> released_on;              // of a retention, one of the two: payments of periods that end later are not kept
  std::optional<ExprId> released_when;          // at the end of the first period in which it holds
};
// Paid once ahead, then netted off a share of each payment under `on`, period by period, until it is used up.
struct Advance : Parties {
  ExprId amount;
  Date date;
  Rational share;               // above 0, at most 1
  std::vector<ClauseId> on;     // payment clauses, in clause order
};

// Until the party has had so much in all.
struct UntilAmount { ExprId amount; };
// Until the party has had this yearly return on what earlier steps name for it, owed from the first day of the term.
struct UntilReturn {
  Rational yearly;
  bool compounded = false;      // else simple, on what has not been given back yet
  unsigned days = 365;          // of a year
  unsigned decimals = 0;        // of the factor by which a compounded balance grows
};
struct Step {
  std::vector<Share> shares;    // add up to 1, in written order
  std::variant<std::monostate, UntilAmount, UntilReturn> until;  // neither: all that is left, of the last step only
  Span span;
};
// What a party receives under some clauses goes, in turn, to others; what each period brings, on its last day.
struct Distribute {
  PartyId party;
  std::vector<ClauseId> on;     // in clause order, with their adjustments
  std::vector<Step> steps;
};

struct Clause {
  std::string number;   // "5.1"
  std::string title;
  std::variant<Pay, std::vector<Cap>, SaidElsewhere, Adjust, Advance, Distribute> body;
  Span span;         // the whole clause
  Span number_span;
};

// ---- properties and examples -------------------------------------------------------------------------------------

struct Holds { ExprId condition; };
struct Monotone {
  AmountKind of;  // entitlement or payment
  ClauseId clause;
  enum class Kind : unsigned char { never_decreases, never_increases, never_jumps } kind;
  std::optional<ExprId> jump;
  std::optional<InputId> input;                                      // one of input and column
  std::optional<std::pair<DatasetId, ColumnIndex>> column;
};
struct NeverNegative { AmountKind of; ClauseId clause; };
struct NeverBoth { ClauseId a, b; };
struct Property {
  std::variant<Holds, Monotone, NeverNegative, NeverBoth> kind;
  std::string text;  // as written, on one line
  Span span;
};

struct Figure {  // what an example expects
  AmountKind kind = AmountKind::total;
  ClauseId clause;
  PartyId party;
  Rational amount;
  Span span;
};
struct GivenRows {
  DatasetId dataset;
  std::vector<ColumnIndex> columns;
  std::vector<std::vector<Value>> rows;  // a column that is not given is missing, and an error when it is used
};
struct ExpectedRow {  // figures for one row, found by the given columns' values
  DatasetId dataset;
  std::vector<std::pair<ColumnIndex, Value>> key;
  std::vector<Figure> figures;
  Span span;
};
struct GivenInput {
  InputId input;
  Value value;
  std::optional<std::uint32_t> period;  // of a value reported each period: nothing is all of them
};
struct Example {
  std::string title;
  std::vector<GivenInput> inputs;
  std::vector<GivenRows> data;
  std::optional<Date> as_of;
  std::vector<Figure> figures;
  std::vector<ExpectedRow> rows;
  std::vector<ExprId> conditions;
  Span span;
};

struct Contract {
  Language language = Language::en;
  bool library = false;               // of definitions and tables for contracts: it pays nothing
  std::string title;
  std::string code;
  UnitId currency;
  Rounding rounding;
  std::optional<Period> term;         // label empty
  std::vector<Period> periods;        // in order; one, with an empty label, when none are declared
  unsigned period_months = 0;         // 0: none declared, or a list of named ones
  bool calendar_periods = false;
  Arena<Unit, UnitId> units;
  Arena<Choices, ChoicesId> choices;
  Arena<Party, PartyId> parties;
  Arena<Dataset, DatasetId> datasets;
  Arena<Input, InputId> inputs;
  Arena<Define, DefineId> defines;
  Arena<Table, TableId> tables;
  Arena<Clause, ClauseId> clauses;    // as written: the canonical order of caps
  std::vector<ClauseId> evaluation;   // payment clauses, each after those it asks about
  std::vector<Property> properties;
  std::vector<Example> examples;
  Arena<Expr, ExprId> exprs;
};

// The rows that the lines of a clause stand for, where they stand for rows.
std::optional<DatasetId> rows_of(const Clause& clause);

// Whether the scope counts by the contract's own periods, one of which is then in force for what is asked of it.
bool counts_own_periods(const Contract& contract, const PeriodScope& scope);

// Decimals in which the contract's money is printed: those of the rounding step, at least the currency's.
unsigned money_decimals(const Contract& contract);

}  // namespace hito::core
