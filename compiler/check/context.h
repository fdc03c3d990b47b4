// What the files of this room share: the contract being made, the names in scope and how to complain.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "compiler/core/read_value.h"
#include "compiler/syntax/ast.h"

namespace hito::check_room {

using core::ClauseId;
using core::ColumnIndex;
using core::Contract;
using core::DatasetId;
using core::DefineId;
using core::Dimension;
using core::ExprId;
using core::InputId;
using core::Kind;
using core::Node;
using core::Op;
using core::PartyId;
using core::RowPath;
using core::Shape;
using core::TableId;
using core::Type;
using core::UnitId;

// A contract-level name that stands for a value.
using Symbol = std::variant<InputId, TableId, const ast::Define*>;

struct Declared {
  Symbol symbol;
  Span span;
};

// Names visible where an expression stands.
struct Scope {
  std::vector<DatasetId> rows;                               // by depth: the row variables
  std::vector<std::pair<std::string, Type>> params;          // of the function being defined
  std::vector<const ast::Define*> locals;                    // definitions of the clause, in written order
  bool amounts_allowed = false;                              // total, payment under clause … : properties, examples
};

// One definition made Core: per definition and, for functions, per types of its arguments.
struct DefineKey {
  const ast::Define* define;
  std::vector<Type> args;
};
// reserved: something names it in an earlier period, and it is made Core later.
struct DefineState {
  DefineKey key;
  DefineId id;
  enum class At : unsigned char { reserved, in_progress, done } at = At::reserved;
};
enum class TableState : unsigned char { unseen, in_progress, done };

struct Context {
  const ast::File& file;
  const Source& source;
  Diagnostics& diagnostics;
  Contract contract;

  std::map<std::string, Declared> symbols;                               // inputs, tables, definitions
  std::map<std::string, std::pair<PartyId, Span>> parties;               // named ones
  std::map<std::string, std::pair<DatasetId, Span>> datasets;
  std::map<std::string, UnitId> units;                                   // singular and plural, currencies on demand
  std::map<UnitId, DatasetId> dataset_of_unit;
  std::map<std::pair<std::uint32_t, std::string>, const ast::Define*> row_defines;  // (dataset, name)
  std::map<std::string, ClauseId> clauses;
  std::map<ClauseId, const ast::Clause*> clause_asts;
  std::map<const ast::Table*, TableId> table_ids;
  std::map<TableId, TableState> table_states;
  std::map<TableId, std::vector<std::pair<ast::Since, TableId>>> later_versions;  // of a table, in order: from which day, which
  std::vector<DefineState> defines;
  std::vector<const ast::Define*> in_progress;                           // chain of definitions being lowered
  std::vector<std::pair<ExprId, DefineId>> looking_back;                 // what names a definition in earlier periods
  std::set<std::string> silent_names;                                    // declared by items that did not parse
  std::set<std::string> silent_clauses;
  std::set<std::pair<int, std::pair<std::uint32_t, std::uint32_t>>> reported;  // (code, span): once each

  // Places where reading the file found a mistake: what they say is not known, so nothing is said about them.
  std::vector<Span> refused_places;
  // Those that stand in no item: lines that were not understood at all, in order.
  std::vector<Span> lost_places;
  // Lines that were not understood stand where the rest of the header, or a party, may have been.
  bool header_in_doubt = false;
  // How often a near name was looked for.
  std::size_t suggestions = 0;
  bool parties_in_doubt = false;
  std::set<std::pair<int, std::string>> unknown_said;                    // (code, name): once each

  Context(const ast::File& f, const Source& s, Diagnostics& d);

  // Does the place hold a mistake that was reported when the file was read?
  bool refused(Span span) const;
  // Reports at most one message of a code per place, and none on a refused one. Returns null when nothing was added.
  Diagnostic* report(Code code, Span span, std::vector<Text> args = {});
  const ast::Expr& ast_of(ast::ExprId id) const { return file.exprs[id]; }
  ExprId add(Node node, Type type, Span span) { return contract.exprs.add({std::move(node), std::move(type), span}); }
  ExprId poison(Span span) { return add(core::Constant{core::Missing{}}, Type{}, span); }
  const Type& type_of(ExprId id) const { return contract.exprs[id].type; }
  Text describe(const Type& type) const { return core::describe(contract, type); }
  Language language() const { return file.language; }
  // Something of the term or the periods was said and refused already, or is the contract's to say that includes this
  // library: what follows from it stays silent.
  bool term_in_doubt() const;
  // Some data has no columns, said already: a name may be one of those it lacks.
  bool columns_in_doubt() const;
  // Lines that were not understood follow the item, and may be its own; or stand just before the item that holds the
  // place, and may open it.
  bool cut_short(Span item) const;
  bool opening_lost(Span inside) const;
};

// ---- types.cpp
Type number_type(Shape shape = Shape::plain, bool integer = false, Dimension dimension = {});
Type money_type(UnitId currency);
Type simple_type(Kind kind);
bool is_poison(const Type& type);
Dimension product(const Dimension& a, const Dimension& b, int sign);
Dimension dimension_of(UnitId unit);
// A currency of ISO 4217, a declared unit, a row unit or a dataset's name; adds the currency on first use.
std::optional<UnitId> find_unit(Context& context, const std::string& name);
UnitId need_unit(Context& context, const ast::Name& name);  // reports and returns no id when unknown
UnitId unit_of_time(ast::TimeUnit unit);
unsigned months_of(ast::TimeUnit unit);                      // 0 for days
core::Field make_field(Context& context, const ast::Name& name, const std::optional<ast::String>& label, const ast::Type& type);
// A cell of an example or a default, read as a value of the field; reported where it is none.
std::optional<core::Value> read_cell(Context& context, const core::Field& field, const ast::ExampleCell& cell);
// The part of the estimate that has its value in `value`; reported where it is no estimate or has no such part.
std::optional<InputId> need_part(Context& context, const ast::Name& estimate, InputId value, const ast::Name& part);
bool is_currency(std::string_view code);
unsigned currency_decimals(std::string_view code);

// ---- header.cpp, declare.cpp
void check_header(Context& context);
void set_library_header(Context& context);
// Day, working day, month and year, at their fixed ids: before anything else.
void declare_time_units(Context& context);
void declare_items(Context& context);

// ---- calendar.cpp
void declare_work_calendar(Context& context);
// Whether the contract says which days work; reports otherwise.
bool need_work_calendar(Context& context, Span span);

// ---- expressions
// `expected`: type the place wants, so that bare choices and unitless literals find their meaning; may be null.
ExprId lower(Context& context, ast::ExprId id, const Scope& scope, const Type* expected = nullptr);
ExprId lower_fold(Context& context, const ast::Expr& expr, const ast::FoldExpr& fold, const Scope& scope);
ExprId lower_apply(Context& context, const ast::Expr& expr, const ast::ApplyExpr& apply, const Scope& scope);
ExprId lower_irrational(Context& context, const ast::Expr& expr, const ast::IrrationalExpr& irrational, const Scope& scope);
ExprId lower_literal(Context& context, const ast::Literal& literal, Span span, const Type* expected);
// Reports, and is true, where it is asked whether a decision of a party is missing: it is waited for.
bool is_waited_for(Context& context, ExprId id);
ExprId lower_name(Context& context, const ast::Name& name, Span span, const Scope& scope, const Type* expected);
ExprId lower_member(Context& context, const ast::Expr& expr, const ast::MemberExpr& member, const Scope& scope);
ExprId lower_call(Context& context, const ast::Expr& expr, const ast::CallExpr& call, const Scope& scope);
// The value of a constant expression read as `expected` (bounds of a tier, cells of a table); reports otherwise.
// `scope`: names that may stand there, for the message that none of them is constant.
std::optional<core::Value> constant_value(Context& context, ast::ExprId id, const Type& expected, const Scope& scope = {});
// How two values come together: a message about them says it.
enum class Meeting : unsigned char { sum, comparison, alternative };
// Both sides as one type, or a message about `span`. Literals 0 fit any unit; in a comparison a bare literal takes the
// other side's (U4).
std::optional<Type> unify(Context& context, ExprId a, ExprId b, Span span, Meeting meeting);
// a compared with b: units and shapes brought together, bare choices resolved.
ExprId lower_comparison(Context& context, Op op, ast::ExprId a, ast::ExprId b, Span op_span, Span span, const Scope& scope);
// The same when the left side is Core already: ranges and lists compare one value several times.
ExprId lower_comparison(Context& context, Op op, ExprId a, ast::ExprId b, Span op_span, Span span, const Scope& scope);
void expect_yes_no(Context& context, ExprId id);
// `id` as an amount of money in a currency of the contract, or in `only`; D6 otherwise. `row_unit`: of the clause's rows,
// for the message. The currency; none where nothing is known of the amount.
UnitId expect_money(Context& context, ExprId id, std::optional<UnitId> row_unit, UnitId only = {});
// The currency of all that a clause adds up or limits: `currency`, else that of the first of `clauses`. Reports a clause
// that pays in another.
UnitId one_currency(Context& context, const std::vector<ClauseId>& clauses, UnitId currency, Span span);
// Of a total, or of what a party pays or receives: the currency said, else the only one of the contract. None where it
// was refused.
UnitId need_currency(Context& context, const std::optional<ast::Name>& said, Span span);
bool is_literal_zero(const Context& context, ExprId id);
bool is_bare_literal(const Context& context, ExprId id);
// Where the thing of that name seen in the scope was declared.
std::optional<Span> declared_at(const Context& context, const std::string& name, const Scope& scope);
std::optional<RowPath> path_to(Context& context, const Scope& scope, DatasetId dataset);

// ---- tables.cpp, table_lines.cpp, defines.cpp
// Lines of one version, added after those that the table has: of choices and tiers (`inputs`: which condition each of
// their columns is), of brackets, of a sliding scale and of a cross table. A line that is refused makes the type of the
// first condition unknown, and the table stays silent from then on.
void add_lines(Context& context, core::Table& table, const ast::TableVersion& version, const std::vector<std::size_t>& inputs);
void add_brackets(Context& context, core::Table& table, const ast::TableVersion& version);
void add_points(Context& context, core::Table& table, const ast::TableVersion& version);
void add_cross_lines(Context& context, core::Table& table, const ast::TableVersion& version);
void lower_tables(Context& context);
// Makes the table Core now if need be; false when it has no usable meaning (said already).
bool ensure_table(Context& context, TableId id, Span use);
void lower_remaining_defines(Context& context);
// A definition without arguments that is made Core later, at the latest with those that remain.
DefineId reserve_define(Context& context, const ast::Define& define, std::optional<DatasetId> each);

// ---- periods.cpp
ExprId lower_across(Context& context, const ast::Expr& expr, const ast::AcrossExpr& across, const Scope& scope);
// Once every definition is Core: what names one in earlier periods is of its type, and what rests on itself is rounded.
void check_looking_back(Context& context);

// The Core definition for these argument types, lowered now if need be; nothing on a cycle (reported).
std::optional<DefineId> need_define(Context& context, const ast::Define& define, std::optional<DatasetId> each,
                                    std::vector<Type> args, Span use, const Scope* enclosing);
// Type and bounds of the column, reported value or definition called `name` (S20); reports and returns nothing otherwise.
std::optional<core::Field> field_named(Context& context, const ast::Name& name);

// ---- versions.cpp: what amendments change from a day on
// That the date in force has reached the day, or the day of the payment has.
ExprId begun(Context& context, const ast::Since& since, Span span);
// That the clause holds at the date in force; nothing where it always does.
std::optional<ExprId> in_force(Context& context, const ast::Clause& clause);
// The same, and `condition`, which is asked second.
std::optional<ExprId> while_in_force(Context& context, const ast::Clause& clause, std::optional<ExprId> condition);
// A payment made once, whose day an amendment moves across the day from which it holds, would be made twice or never.
void check_moved_payments(Context& context);
// Whether some day belongs to both.
bool hold_together(const ast::Clause& a, const ast::Clause& b);
// `clauses` with every version of each, in clause order.
std::vector<ClauseId> with_versions(const Context& context, const std::vector<ClauseId>& clauses);

// ---- clauses.cpp, exceptions.cpp, caps.cpp, adjustments.cpp, examples.cpp, properties.cpp, presence.cpp, order.cpp
void declare_clauses(Context& context);
void lower_clauses(Context& context);
std::vector<core::Cap> lower_caps(Context& context, const std::vector<ast::Cap>& caps);
std::vector<core::Selection> lower_selections(Context& context, const ast::Payment& payment, const core::Pay& pay, ClauseId self);
// S10: the references that lead from the rows `from` of clause `number` to those of `dataset`, along the only path there
// is. Empty when reported.
std::vector<ColumnIndex> path_to_rows(Context& context, std::optional<DatasetId> from, const std::string& number, DatasetId dataset,
                                      const std::string& unit, Span span);
// Once every payment clause is Core: payers' maxima; then what adjusts payments, advances and distributes them.
void lower_maxima(Context& context);
void lower_adjustments(Context& context);
// A clause that pays in its own right, which an exception does not.
bool is_payment(const ast::Clause& clause);
// The dataset with one row per `unit`; reports and returns nothing otherwise.
std::optional<DatasetId> need_rows_of(Context& context, const ast::Name& unit);
// When the clause is paid; says what is missing for its lines to have one date and one period.
core::Pay::Timing lower_timing(Context& context, const ast::Payment& payment, const ast::Clause& clause, core::Pay& pay);
// The amount held not above (lesser) or not below (greater_of) the bound.
ExprId bounded(Context& context, ExprId amount, ExprId bound, Op op);
// Whether a definition inside a clause would give another meaning to a name seen there; said then.
bool taken(Context& context, const ast::Name& name, const Scope& scope);
void report_unknown_clause(Context& context, const ast::ClauseNo& number);
// Once every payment clause is Core: exceptions change the amounts of those they are about.
void put_exceptions_in(Context& context);
std::optional<PartyId> need_party(Context& context, const ast::PartyRef& party);
std::optional<ClauseId> need_payment_clause(Context& context, const ast::ClauseNo& number);
// One whose payment is asked for: adjustments and advances have payments too, and no entitlements.
std::optional<ClauseId> need_clause_with(Context& context, const ast::ClauseNo& number, core::AmountKind kind);
void lower_properties(Context& context);
void lower_examples(Context& context);
void order_clauses(Context& context);
// A value reported each period means nothing in a payment that belongs to no period.
void check_period_inputs(Context& context);
void check_conditions(Context& context);
// prose.cpp: figures of legal texts that the calculation does not say.
void check_prose(Context& context);
void check_presence(Context& context);
// Follow-on messages are kept silent, so an invariant watches over them: a contract without an error has a meaning
// wherever it pays. InternalError otherwise.
void require_meaning(const Context& context);

// `name` is none of these choices.
void report_unknown_choice(Context& context, const ast::Name& name, const std::vector<std::string>& choices, Span span);
// `dataset` has no column of that name.
void report_unknown_column(Context& context, const ast::Name& name, DatasetId dataset);
// The contract states no term and this needs one.
void report_needs_term(Context& context, Span span);
// Names in scope, for "did you mean"; none any more after two hundred times.
std::vector<std::string> names_in_scope(Context& context, const Scope& scope);
// "Did you mean `x`? ", to open a help text; empty when nothing is near.
Text with_suggestion(const std::string& word, const std::vector<std::string>& candidates);

}  // namespace hito::check_room
