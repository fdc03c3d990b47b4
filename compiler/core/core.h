// Core: what a contract means. Small, typed, every sugar gone, no algorithm. Made by compiler/check; read by facts,
// the reference evaluator and every later engine. A rule (who pays when, how a cap cuts, how ties fall) is stated here
// once, as data: types and expressions in expr.h, clauses in clauses.h, the rest here.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/estimate.h"
#include "base/ids.h"
#include "base/number.h"
#include "base/source.h"
#include "base/text.h"
#include "compiler/core/clauses.h"
#include "compiler/core/expr.h"
#include "compiler/core/value.h"

namespace hito::core {

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

// So long after the last day of a period; a day that a month does not have is its last one.
struct AfterPeriod {
  enum class Unit : unsigned char { days, working_days, months } unit = Unit::days;
  std::int64_t count = 0;
  bool operator==(const AfterPeriod&) const = default;
};
// A value that a party decides: if it has not said anything by the last day it has, `otherwise` holds.
struct Decision {
  PartyId by;
  std::variant<Date, AfterPeriod> deadline;
  Value otherwise;
  bool operator==(const Decision&) const = default;
};
struct Input : Field {
  bool each_period = false;
  std::optional<Decision> decision = {};
  // Of an estimate: its parts are one reported value each, in this order, and its value has its name.
  std::optional<EstimatePart> part = {};
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
struct MatchAny { bool operator==(const MatchAny&) const = default; };
struct MatchOtherwise { bool operator==(const MatchOtherwise&) const = default; };
struct MatchEqual { Value value; bool operator==(const MatchEqual&) const = default; };
struct MatchRange { std::optional<Rational> low; bool low_included = false; std::optional<Rational> high; bool high_included = false; bool operator==(const MatchRange&) const = default; };
struct MatchDates { std::optional<Date> first; bool first_included = false; std::optional<Date> last; bool last_included = false; bool operator==(const MatchDates&) const = default; };
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

// ---- properties and examples -------------------------------------------------------------------------------------

// Of the whole result; in each period, of what is paid in it; or for each row that counts, of what belongs to it.
struct Holds {
  ExprId condition;
  bool each_period = false;
  std::optional<DatasetId> each = {};
};
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
// A dataset whose rows can be split in two, which share out all their quantities in one proportion. Nothing refers to it.
struct SplitRows {
  DatasetId dataset;
  std::vector<ColumnIndex> quantities;  // money and numbers of a unit, but for lengths of time; at least one
  std::optional<ColumnIndex> renamed;   // of the identity: there the second row has a text of its own; none without identity
};
// What all clauses together give a right to, before it is rounded, is never more when a row is split.
struct Splitting { std::vector<SplitRows> rows; };
struct Property {
  std::variant<Holds, Monotone, NeverNegative, NeverBoth, Splitting> kind;
  std::string text;  // as written, on one line
  Span span;
};

struct Figure {  // what an example expects
  Amount of;
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

// Which days work: Mondays to Fridays, and Saturdays where it says so, that are no holidays. How they are counted:
// work_calendar.h.
struct WorkCalendar {
  std::string title;
  Date first, last;              // of other days nothing is known
  bool saturdays = false;
  std::vector<Date> holidays;    // in order, each once; some may fall on days that do not work anyway
  Span span;
};

struct Contract {
  Language language = Language::en;
  bool is_library = false;             // of definitions and tables for contracts: it pays nothing
  std::string title;
  std::string code;
  std::vector<UnitId> currencies;     // that it pays in, as declared; none of a library
  Rounding rounding;
  std::optional<Period> term;         // label empty
  std::vector<Period> periods;        // in order; one, with an empty label, when none are declared
  unsigned period_months = 0;         // 0: none declared, or a list of named ones
  bool calendar_periods = false;
  std::optional<WorkCalendar> work_calendar;  // there where working days are counted
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

// The references that lead from rows to rows, along the only chain of them that passes no dataset twice; nothing where
// there is none, or several.
std::optional<std::vector<ColumnIndex>> only_path(const Contract& contract, DatasetId from, DatasetId to);

// The first of the versions of a clause, which stands for all of them wherever one is named by its number; and the
// versions that this one stands for, in order.
ClauseId first_version(const Contract& contract, ClauseId clause);
std::vector<ClauseId> versions_from(const Contract& contract, ClauseId first);

// Whether the scope counts by the contract's own periods, one of which is then in force for what is asked of it.
bool counts_own_periods(const Contract& contract, const PeriodScope& scope);

// Whether what the limit allows is asked for in each period of the contract, else once.
bool allows_by_period(const Contract& contract, const Limit& limit);

// Of the estimate whose value is `value`.
InputId input_of_part(InputId value, EstimatePart part);

// The last day on which the decision may be taken: of `period` where the value is reported each period, else of the only
// one. Nothing where there is no such day.
std::optional<Date> deadline_of(const Contract& contract, const Decision& decision, std::optional<std::uint32_t> period);

// Decimals in which amounts of a currency are printed: those of the rounding step, at least the currency's.
unsigned money_decimals(const Contract& contract, UnitId currency);

}  // namespace hito::core
