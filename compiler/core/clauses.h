// Core: clauses, and how what they pay is settled.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "compiler/core/expr.h"

namespace hito::core {

struct Rounding { Rational step; RoundMode mode = RoundMode::half_up; bool operator==(const Rounding&) const = default; };
struct Period { std::string label; Date first, last; };

struct Share { PartyId party; Rational part; bool operator==(const Share&) const = default; };
// Who bears an amount and who has it.
struct Parties {
  std::vector<Share> payers;        // add up to 1, in written order
  PartyId payee;
  bool operator==(const Parties&) const = default;
};
struct Divide { DatasetId among; ExprId weight; bool operator==(const Divide&) const = default; };  // weight: over a row of `among` at depth 0

// A clause that replaces the amount of another one, where it applies to one of its lines. The amounts stand in Pay::amount.
struct Exception {
  ClauseId clause;
  ExprId applies;                     // of the general clause's row: its own conditions, and nothing lifts it
  std::vector<Exception> exceptions;  // to this one
  bool operator==(const Exception&) const = default;
};

// The lines that something counts together: those of one period, by their date, or all of them.
struct PeriodScope {
  enum class Scope : unsigned char { whole_contract, contract_period, calendar_period } scope = Scope::whole_contract;
  unsigned months = 0;  // length of the period
  bool operator==(const PeriodScope&) const = default;
};

// Of the lines above zero only some are paid, earliest first (date of the line, then key, then period) within each group:
// number: those of the first `most` rows of a unit. once_per: the earliest of each such row. share: those of the rows of
// which `among` does not hold, and of so many of the others that these stay within `share` of all rows with a line above
// zero (`of_paid`: with a line that is paid); period by period, on what earlier periods counted and paid.
struct Selection : PeriodScope {
  enum class Kind : unsigned char { number, once_per, share } kind = Kind::number;
  std::uint32_t most = 1;
  DatasetId unit;
  std::vector<ColumnIndex> via;     // references from the clause's row to the unit's
  // Earlier versions of the clause, with those references from their rows: what they pay counts first.
  std::vector<std::pair<ClauseId, std::vector<ColumnIndex>>> earlier;
  Rational share;                   // between 0 and 1
  bool of_paid = false;
  std::optional<ExprId> among;      // of the unit's row, at the moment of its earliest line in the group
  Span span;
  bool operator==(const Selection&) const = default;
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
  bool operator==(const Pay&) const = default;
};
// What an exception or its lifting says stands in the payment clause it is about.
struct SaidElsewhere { bool operator==(const SaidElsewhere&) const = default; };

enum class CapMethod : unsigned char { unsaid, earlier_clauses, earlier_dates, pro_rata };  // unsaid: no group has two lines
enum class Unused : unsigned char { lapses, carries_over };
struct Limit : PeriodScope {
  ExprId amount;
  Unused unused = Unused::lapses;
  // The amount is chosen by date where no period of the contract is the limit's own: each period has that of its last day,
  // less what earlier ones used.
  bool dated = false;
  Span span;
  bool operator==(const Limit&) const = default;
};
struct Cap : Limit {
  std::vector<ClauseId> on;                     // in clause order
  std::optional<DatasetId> per_unit;
  std::vector<std::vector<ColumnIndex>> via;    // per clause of `on`: references from its row to the unit's row
  CapMethod method = CapMethod::unsaid;
  bool operator==(const Cap&) const = default;
};

// The most that a party pays of what it bears of payment clauses, once each is split among its payers; each maximum acts
// on what those written before it left. In each period earlier clauses first, and what a later period brings takes
// nothing from an earlier one. What is above is borne by another party, or not paid.
struct Maximum : Limit {
  PartyId payer;
  std::optional<PartyId> excess_to;             // none: not paid
  std::vector<ClauseId> on;                     // payment clauses, in clause order
  bool operator==(const Maximum&) const = default;
};

// A percentage of what clauses pay in each period, after caps, divisions and payers' maxima, in lines of its own between
// the parties of each clause: more, less, or kept back until a release gives back exactly what was kept.
struct Adjust {
  enum class Kind : unsigned char { increase, reduction, retention } kind = Kind::increase;
  Rational share;                               // above 0; of a reduction or a retention at most 1
  std::vector<ClauseId> on;                     // payment clauses; increases and reductions written before; in clause order
  std::optional<DatasetId> each;                // a line for each row of it, too
  std::vector<std::vector<ColumnIndex>> via;    // per clause of `on`: references from the row of its line, or part, to that row
  std::optional<ExprId> where, condition;
  std::optional<Date> released_on;              // of a retention, one of the two: payments of periods that end later are not kept
  std::optional<ExprId> released_when;          // at the end of the first period in which it holds
  bool operator==(const Adjust&) const = default;
};
// Paid once ahead, then netted off a share of each payment under `on`, period by period, until it is used up.
struct Advance : Parties {
  ExprId amount;
  Date date;
  Rational share;               // above 0, at most 1
  std::vector<ClauseId> on;     // payment clauses, in clause order
  bool operator==(const Advance&) const = default;
};

// Until the party has had so much in all.
struct UntilAmount { ExprId amount; bool operator==(const UntilAmount&) const = default; };
// Until the party has had this yearly return on what earlier steps name for it, owed from the first day of the term.
struct UntilReturn {
  Rational yearly;
  bool compounded = false;      // else simple, on what has not been given back yet
  unsigned days = 365;          // of a year
  unsigned decimals = 0;        // of the factor by which a compounded balance grows
  bool operator==(const UntilReturn&) const = default;
};
struct Step {
  std::vector<Share> shares;    // add up to 1, in written order
  std::variant<std::monostate, UntilAmount, UntilReturn> until;  // neither: all that is left, of the last step only
  Span span;
  bool operator==(const Step&) const = default;
};
// What a party receives under some clauses goes, in turn, to others; what each period brings, on its last day.
struct Distribute {
  PartyId party;
  std::vector<ClauseId> on;     // payment clauses, with what adjusts them or is netted off them, and advances; in clause order
  std::vector<Step> steps;
  bool operator==(const Distribute&) const = default;
};

// The days on which a clause holds, of a contract with amendments: of the outcome, that is the date of a line; or of the
// payment, that is the day of a payment made once, else the last day of the period. What the clause pays, adjusts or
// makes an exception of asks for it by itself. A cap cuts the lines of those days; what lines of earlier days are paid
// counts as used, and those of later days are not looked at. So does a payer's maximum, by the last days of periods.
struct Days {
  std::optional<Date> from, until;  // from included, until not
  bool of_payment = false;
  bool all() const { return !from && !until; }
  bool operator==(const Days&) const = default;
};

// A clause that amendments replaced from a day on is one Clause for each version, under one number, one after the other.
struct Clause {
  std::string number;   // "5.1"
  std::string title;
  Days in_force;
  UnitId currency;   // of what it pays or moves; a limit and what it limits are in one currency too
  std::variant<Pay, std::vector<Cap>, SaidElsewhere, Maximum, Adjust, Advance, Distribute> body;
  Span span;         // the whole clause
  Span number_span;
};

}  // namespace hito::core
