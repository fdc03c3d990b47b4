// Names and expressions of the abstract tree.
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

namespace hito::ast {

struct Name {
  std::string text;
  Span span;
};
struct ClauseNo {
  std::string text;  // "5.1": text, not a number
  Span span;
};
struct String {
  std::string text;
  Span span;
};

using ExprId = Id<struct ExprTag>;

// ---- expressions -------------------------------------------------------------------------------------------------

enum class TimeUnit : unsigned char { day, calendar_day, working_day, month, quarter, half_year, year };

struct NumberLiteral {  // 1_200.50, 1_200 PEN, 8 USD per learner
  Rational value;
  std::optional<Name> unit;
  std::optional<Name> per;
  std::optional<TimeUnit> per_time;  // of `per day`, `per month`, `per year`: `per` then holds the word as written
};
struct PercentLiteral { Rational value; };  // 12.5% is 1/8
struct DateLiteral { Date value; };
struct DurationLiteral {  // 90 calendar days, 3 months or the last day of the month
  Rational count;
  TimeUnit unit;
  bool last_day;
};
struct StringLiteral { std::string value; };
struct YesNoLiteral { bool value; };
using Literal = std::variant<NumberLiteral, PercentLiteral, DateLiteral, DurationLiteral, StringLiteral, YesNoLiteral>;

enum class Op : unsigned char {
  add, subtract, multiply, divide, power, negate,
  equal, not_equal, less, less_equal, greater, greater_equal,
  logical_and, logical_or, logical_not,
  lesser, greater_of, absolute,
  is_present, within_term,
  whole_months, whole_years, working_days,  // from args[0] to args[1]
};

struct LiteralExpr { Literal literal; };
struct NameExpr { Name name; };
struct OrElseExpr { ExprId value; Literal fallback; Span fallback_span; };        // x or D if missing: a name or member
struct CallExpr { Name callee; std::vector<ExprId> args; std::optional<Name> result; };  // f(x), t(a, b).price
struct MemberExpr { Name row; Name column; };                                     // region.zone
struct ApplyExpr { Op op; Span op_span; std::vector<ExprId> args; };
struct RangeExpr {  // x from 18 to 29, from 18 to below 30, above 2 to 4
  ExprId value;
  ExprId low;
  bool low_included;
  std::optional<ExprId> high;
  bool high_included;
};
struct InExpr { ExprId value; std::vector<ExprId> choices; };
struct GivesRightExpr { ClauseNo clause; };
enum class AmountKind : unsigned char { total, entitlement, payment, paid_by, received_by, net_of };
enum class Role : unsigned char { payer, provider, investor, verifier };
struct PartyRef {  // a party as written in an expression or action
  std::optional<Role> role;    // "the payer"
  std::optional<Name> name;    // a declared name
  Span span;
};
struct AmountExpr { AmountKind kind; std::optional<ClauseNo> clause; std::optional<PartyRef> party; std::optional<Name> currency; };
struct Rounding { Rational step; RoundMode mode; Span span; };
struct RoundExpr { ExprId value; Rounding to; };
struct IrrationalExpr { IrrationalFunction function; std::vector<ExprId> args; std::uint32_t decimals; Span words; };
struct IfExpr { ExprId condition, then, otherwise; };

struct RowSource { bool its; Name dataset; };
enum class WindowKind : unsigned char { own, to_date, last_n, whole_term, same_previous_year };
struct Window { WindowKind kind = WindowKind::own; std::uint32_t n = 0; TimeUnit unit = TimeUnit::quarter; Span span; };
enum class FoldOp : unsigned char {
  count, count_distinct, sum, share, average, minimum, maximum, median, weighted_average, percentile,
  first_value, latest_value, rank_highest, rank_lowest, none_of, any_of, every_of,
};
struct FoldExpr {
  FoldOp op;
  RowSource over;
  std::optional<ExprId> value;       // what is summed, averaged …; the condition of share and of none/any/every
  std::optional<ExprId> weight;      // weighted average
  std::optional<Rational> percentile;
  bool interpolated = false;         // of a median or a percentile: asked for by name
  std::optional<Name> by;            // date of first/latest value
  std::optional<ExprId> where;       // where …; of a share: among those where …
  Window window;
  std::optional<Literal> if_none;
  std::optional<Name> if_none_name;  // the default may be a choice
  Span op_span;
};

// The value of a name in earlier periods: in the one before, or all of them taken together.
struct AcrossExpr {
  enum class What : unsigned char { previous, sum, average, minimum, maximum } what;
  bool own = false;  // the period in force too
  Name name;
  std::optional<Literal> if_none;
  std::optional<Name> if_none_name;
};

using ExprKind = std::variant<LiteralExpr, NameExpr, OrElseExpr, CallExpr, MemberExpr, ApplyExpr, RangeExpr, InExpr,
                              GivesRightExpr, AmountExpr, RoundExpr, IfExpr, FoldExpr, AcrossExpr, IrrationalExpr>;
struct Expr {
  ExprKind kind;
  Span span;
};

}  // namespace hito::ast
