// The abstract tree: what the author wrote, without layout. Plain values, children by id, immutable once built.
// Names are in NFC; every node keeps the span of the text it came from.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "base/irrational.h"
#include "base/number.h"
#include "base/source.h"
#include "base/text.h"
#include "compiler/syntax/ast_expr.h"

namespace hito::ast {

// ---- items -------------------------------------------------------------------------------------------------------

enum class TextKind : unsigned char { text, note, source, means, definition, precedence, notices, disputes, taxes, does_not_cover, includes };
struct TextItem {
  TextKind kind;
  std::optional<Language> language;  // in English, in Spanish; none: the file's own
  std::optional<String> term;        // of a definition
  String body;
};

enum class Frequency : unsigned char { monthly, quarterly, half_yearly, yearly };
struct NamedPeriod { String name; Date first, last; Span span; };
// Of an amendment: since when its changes hold, and by which date; with retroactive effect they always did.
struct Amending {
  std::uint32_t number = 0;
  Date effective;
  bool by_payment = false;
  bool retroactive = false;
  Span number_span, effective_span;
};
struct Header {
  String title;  // of an amendment, the title or the code of the contract it is to
  std::optional<Amending> amending;
  std::optional<String> code;
  std::optional<std::vector<Name>> currencies;
  struct Term { Date first, last; Span span; };
  std::optional<Term> term;
  struct Periods { std::optional<Frequency> frequency; bool calendar = false; std::vector<NamedPeriod> named; Span span; };
  std::optional<Periods> periods;
  std::optional<Rounding> rounding;
  std::vector<TextItem> texts;
  Span span;
  bool broken = false;  // some header line did not parse: what is missing here may be there
};

struct Party { Role role; std::optional<Name> name; std::optional<String> label; std::vector<TextItem> texts; Span span; };
struct Unit { Name name; std::optional<Name> plural; std::vector<TextItem> texts; Span span; };

enum class TypeKind : unsigned char { identifier, text, date, number, integer, percent, yes_no, estimate, money, reference, one_of };
struct Bound { std::variant<Rational, Date> value; bool percent = false; Span span; };
struct Duration { Rational count; TimeUnit unit; Span span; };
// A value of an example or a default, as written, without the quotes of a text or the backticks of a name; blank is
// missing.
struct ExampleCell { std::string text; Span span; };
struct Decision {  // decided by the verifier, no later than …, if undecided …
  PartyRef by;
  std::variant<std::monostate, Date, Duration> deadline;  // after the period: so long after its last day
  ExampleCell otherwise;
  Span span;
};
struct Type {
  TypeKind kind = TypeKind::number;
  std::optional<Name> of;      // unit of number/integer of, currency of money, dataset of a reference
  std::optional<TimeUnit> time_unit;  // number of days, of months, of years: set instead of `of`
  std::vector<Name> choices;
  std::optional<Bound> from, to;
  std::optional<std::uint32_t> decimals;
  bool may_miss = false;
  std::optional<String> from_column, written_as;
  std::vector<String> yes_as, no_as, missing_as;
  std::optional<TimeUnit> each;        // each quarter
  std::optional<Decision> decision;
  Span span;
};
struct Column { Name name; std::optional<String> label; Type type; std::vector<TextItem> texts; Span span; };
struct Input { Name name; std::optional<String> label; Type type; std::vector<TextItem> texts; Span span; };

enum class Repeated : unsigned char { rejected, first_row, earliest, latest };
struct Dataset {
  Name name;
  Name unit;  // one row per …
  std::vector<Name> identity;
  Repeated repeated = Repeated::rejected;
  std::optional<Name> repeated_by;
  std::optional<Name> counts_on;
  std::vector<Column> columns;
  std::vector<TextItem> texts;
  Span identity_span;
  Span span;
};

// From a day on: that of an outcome, or that on which it is paid for.
struct Since { Date day; bool by_payment = false; };

// The days that work are those from Monday to Friday, and Saturdays where it says so, that are no holidays.
struct WorkCalendar {
  String title;
  Date first, last;  // it says nothing of other days
  bool saturdays = false;
  std::vector<std::pair<Date, Span>> holidays;  // as written
  std::vector<TextItem> texts;
  Span dates_span;  // first and last
  Span span;
};

struct Define {
  std::optional<Name> each;  // for each participant define …
  Name name;
  std::vector<Name> params;
  std::optional<String> label;
  ExprId value;
  std::vector<TextItem> texts;
  Span span;
  std::vector<std::pair<Since, ExprId>> later = {};  // what amendments put in the place of the value, in order
};

struct MatchAny {};
struct MatchOtherwise {};
struct MatchValue { ExprId value; };
struct MatchRange { std::optional<ExprId> low; bool low_included = false; std::optional<ExprId> high; bool high_included = false; };
struct MatchMissing {};  // a blank cell
struct Match { std::variant<MatchAny, MatchOtherwise, MatchValue, MatchRange, MatchMissing> kind; Span span; };

enum class TableKind : unsigned char { table, tiers, brackets, scale };
enum class HitPolicy : unsigned char { unique, first_match, results_add };
struct TableRow {
  std::vector<Match> matches;   // table, tiers: one per condition column
  std::vector<ExprId> results;  // one per result column
  enum class Bracket : unsigned char { none, first, next, beyond } bracket = Bracket::none;
  std::optional<ExprId> at;     // size of a bracket; input of a scale point
  Span span;
};
struct TableVersion {
  std::optional<Date> from;           // effective …:
  bool by_payment = false;            // of an amendment that holds by date of the payment
  std::vector<Name> headers;          // pipe table: conditions, then results; empty for the colon form
  std::optional<std::pair<Name, Name>> cross;  // a \ b; headers then hold the choices of b, rows one match of a each
  std::vector<TableRow> rows;
  Span span;
};
struct Table {
  TableKind kind;
  Name name;
  std::vector<Name> by;
  HitPolicy policy = HitPolicy::unique;
  enum class Outside : unsigned char { unsaid, flat, not_allowed } outside = Outside::unsaid;
  std::vector<TableVersion> versions;  // versions[0] has no `from` unless the table opens with effective
  std::vector<TextItem> texts;
  Span span;
};

struct PartShare { PartyRef party; Rational share; Span span; };
struct Timing {
  enum class Kind : unsigned char { unsaid, each_period, once_on, at_end } kind = Kind::unsaid;
  TimeUnit period = TimeUnit::quarter;
  Date date;
  Span span;
};
struct ScopeName {  // per person, per quarter, per calendar year
  enum class Kind : unsigned char { period, contract_period, calendar_period, unit } kind;
  TimeUnit period = TimeUnit::quarter;
  Name name;  // of a unit
  Span span;
};
struct Division { Name dataset; ExprId weight; Span span; };
// At most so many are paid; or of those of whom a condition holds, at most a share of all that are achieved or paid.
struct ShareOf {
  Rational share;
  enum class Total : unsigned char { unsaid, achieved, paid } total = Total::unsaid;
  ExprId where;
};
struct MostPaid { std::variant<std::uint32_t, ShareOf> most; Name unit; std::optional<ScopeName> per; Span span; };  // per none: over the whole contract
struct Payment {
  std::optional<ClauseNo> exception_to;
  std::optional<Name> each;
  std::optional<ExprId> each_where;
  Timing timing;
  std::vector<Define> defines;
  std::optional<ExprId> condition;
  std::optional<PartyRef> payer;  // none in the passive form
  PartyRef payee;
  ExprId amount;
  std::optional<ExprId> not_below, not_above;
  std::vector<PartShare> borne_by;
  std::optional<Division> division;
  std::vector<MostPaid> at_most;
  std::vector<ScopeName> once_per;
  std::optional<Duration> due;
  Span action_span;
};
struct ClauseRefs { bool all = false; std::vector<ClauseNo> clauses; Span span; };
enum class CapMethod : unsigned char { unsaid, earlier_clauses, earlier_dates, pro_rata };
enum class Unused : unsigned char { unsaid, lapses, carries_over };
struct Cap {
  ClauseRefs on;
  ExprId amount;
  std::vector<ScopeName> per;
  bool whole_contract = false;
  CapMethod method = CapMethod::unsaid;
  Unused unused = Unused::unsaid;
  Span method_span;
  Span span;
};
struct PayerMaximum {
  PartyRef payer;
  std::optional<ClauseRefs> on;        // none: all that the payer bears
  ExprId amount;
  std::optional<ScopeName> per;        // none: over the whole contract
  Unused unused = Unused::unsaid;
  std::optional<PartyRef> excess_to;   // none: the excess is not paid
  Span span;
};
struct Lifts { ClauseNo exception; std::optional<Name> each; std::optional<ExprId> each_where; ExprId condition; };
struct Release { enum class Kind : unsigned char { none, on, at_end, when } kind = Kind::none; Date date; std::optional<ExprId> condition; };
struct Adjustment {
  enum class Kind : unsigned char { retention, increase, reduction } kind;
  std::optional<Name> each;
  std::optional<ExprId> each_where, condition;
  Rational share;
  ClauseRefs on;
  Release release;
};
struct Advance { PartyRef payer, payee; ExprId amount; Date date; Rational share; ClauseRefs on; };
struct DistributionStep {
  enum class Kind : unsigned char { until_amount, until_return, shares, rest } kind;
  std::vector<PartShare> parts;  // one party with share 1 except for `shares`
  std::optional<ExprId> target;
  Rational yearly_return;
  bool compounded = false;
  Rational day_basis;
  std::optional<std::uint32_t> decimals;
  Span span;
};
struct Distribution { PartyRef party; ClauseRefs on; std::vector<DistributionStep> steps; };

struct Clause {
  ClauseNo number;
  std::optional<String> title;
  std::variant<Payment, std::vector<Cap>, Lifts, Adjustment, Advance, Distribution, PayerMaximum> body;
  std::vector<TextItem> texts;
  Span span;
  // What amendments say of when it holds. Clauses of one number stand one after the other, and hold in turn.
  std::optional<Since> from = {}, until = {};
};

struct Holds {
  ExprId condition;
  // In each period, or for each row; else once, of the whole result.
  std::optional<TimeUnit> each_period = {};
  std::optional<Name> each = {};
  Span scope_span = {};  // the words that say which
};
struct Monotone {
  AmountKind of;  // entitlement or payment
  ClauseNo clause;
  enum class Kind : unsigned char { never_decreases, never_increases, never_jumps } kind;
  std::optional<ExprId> jump;
  Name variable;
};
struct NeverNegative { AmountKind of; std::optional<ClauseNo> clause; };
struct NeverBoth { ClauseNo a, b; };
struct Splitting {};
struct Property {
  std::variant<Holds, Monotone, NeverNegative, NeverBoth, Splitting> kind;
  std::vector<TextItem> texts;
  Span span;
  Span claim;  // what always holds: without the words that open it and its texts
};

// Cells of examples. A column of expected figures is a total, a clause, or a party's payments; the rest are names.
struct ExampleColumn {
  enum class Kind : unsigned char { name, total, clause, paid_by, received_by } kind = Kind::name;
  Name name;                      // a column or reported value
  std::optional<Name> part;       // of an estimate
  std::optional<ClauseNo> clause;
  std::optional<PartyRef> party;
  std::optional<Name> currency;   // of a total, or of a party's
  Span span;
};
struct ExampleTable { std::vector<ExampleColumn> columns; std::vector<std::vector<ExampleCell>> rows; std::vector<Span> row_spans; };
struct Examples { std::optional<String> title; ExampleTable table; Span span; std::vector<TextItem> texts; };
struct GivenRows { Name dataset; ExampleTable table; };
struct GivenPart { Name name; ExampleCell value; };
struct GivenValue {
  Name name;
  ExampleCell value;
  std::vector<GivenPart> parts;  // of an estimate, after its value
  std::optional<String> period;
};
struct Example {
  std::optional<String> title;
  std::vector<GivenRows> rows;
  std::vector<GivenValue> values;
  std::optional<Date> as_of;
  std::vector<ExampleTable> expect_rows;
  std::vector<ExprId> expect;
  Span span;
  std::vector<TextItem> texts;
};

// Changes that an amendment makes. Its other items are simply added.
struct ClauseChange {
  enum class Kind : unsigned char { replaced, added, removed } kind;
  ClauseNo number;
  std::optional<Clause> clause;  // none when it is removed
  Span span;
};
struct TableChange { Table table; Span span; };
struct ValueChange { Name name; ExprId value; Span span; };
struct TextChange { ClauseNo clause; String text; Span span; };

// An item that holds a mistake, said already.
struct Refused { Span span; };

using Item = std::variant<Party, Unit, Input, Dataset, Define, Table, Clause, Property, Examples, Example, TextItem, WorkCalendar,
                          ClauseChange, TableChange, ValueChange, TextChange, Refused>;

enum class FileKind : unsigned char { contract, library, amendment };
// An amendment read after its contract; its expressions are among the contract's.
struct Amendment {
  Language language = Language::en;
  Header header;
  std::vector<Item> items;
};
struct File {
  FileKind kind = FileKind::contract;
  Language language = Language::en;
  Header header;
  std::vector<Item> items;
  Arena<Expr, ExprId> exprs;
  std::vector<Amendment> amendments;  // of a contract, as they were given
  // Names that items which did not parse would have declared: uses of them stay silent.
  std::vector<std::string> broken_names;
  std::vector<std::string> broken_clauses;
  bool broken_calendar = false;  // a calendar of working days did not parse
};

}  // namespace hito::ast
