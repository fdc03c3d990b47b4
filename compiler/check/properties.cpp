// Properties: what the author says always holds.
#include <algorithm>
#include <set>

#include "compiler/check/context.h"
#include "compiler/core/walk.h"

namespace hito::check_room {

namespace {

// The text as written, on one line.
std::string one_line(std::string_view text) {
  std::string line;
  for (char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (space && (line.empty() || line.back() == ' ')) continue;
    line += space ? ' ' : c;
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

// What could not be read, or has no type, may have been the quantity or the reference that is looked for.
bool columns_unknown(const Context& context) {
  const auto in_doubt = [](const core::Dataset& dataset) {
    return std::ranges::any_of(dataset.columns, [](const core::Field& column) { return is_poison(column.type); });
  };
  return !context.refused_places.empty() || !context.lost_places.empty() || context.columns_in_doubt() ||
         std::ranges::any_of(context.contract.datasets, in_doubt);
}

// Rows that nobody knows may belong to any.
bool rows_unknown(const Context& context, ClauseId clause) {
  const auto ast = context.clause_asts.find(clause);
  const auto* written = ast == context.clause_asts.end() ? nullptr : std::get_if<ast::Payment>(&ast->second->body);
  const auto* pay = std::get_if<core::Pay>(&context.contract.clauses[clause].body);
  return written && pay && ((written->each && !pay->each) || (written->division && !pay->division));
}

// Whether lines of the clause, or parts of what they pay, belong to rows of the dataset.
bool belongs_to(const Contract& contract, const core::Clause& clause, DatasetId dataset, core::AmountKind of) {
  const auto* pay = std::get_if<core::Pay>(&clause.body);
  const auto rows = core::rows_of(clause);
  return (rows && core::only_path(contract, *rows, dataset)) ||
         (pay && pay->division && of != core::AmountKind::entitlement &&
          core::only_path(contract, pay->division->among, dataset));
}

// What a row has is known of clauses whose lines belong to it, and of no party.
void check_figures_of_row(Context& context, ExprId id, DatasetId dataset, std::set<std::uint32_t>& seen) {
  if (!seen.insert(id.value).second) return;
  const Contract& contract = context.contract;
  if (const auto* figure = std::get_if<core::Amount>(&contract.exprs[id].node)) {
    const auto belongs = [&](ClauseId clause) {
      return belongs_to(contract, contract.clauses[clause], dataset, figure->kind) || rows_unknown(context, clause);
    };
    bool of_row = false;
    if (figure->clause) {
      of_row = std::ranges::any_of(core::versions_from(contract, figure->clause), belongs);
    } else if (figure->kind == core::AmountKind::total) {
      for (std::size_t c = 0; c < contract.clauses.size(); ++c) of_row = of_row || belongs(contract.clauses.id_at(c));
    }
    const Span span = contract.exprs[id].span;
    if (!of_row && !columns_unknown(context))
      context.report(Code::figure_of_no_row, span,
                     {one_line(context.source.at(span)), contract.units[contract.datasets[dataset].unit].name});
  }
  core::for_each_operand(contract.exprs[id].node,
                         [&](ExprId operand) { check_figures_of_row(context, operand, dataset, seen); });
}

std::optional<core::Holds> lower_holds(Context& context, const ast::Holds& holds) {
  core::Holds made;
  made.each_period = holds.each_period.has_value();
  if (holds.each_period && context.contract.period_months != months_of(*holds.each_period) && !context.term_in_doubt())
    context.report(Code::not_the_contracts_period, holds.scope_span);
  Scope scope;
  scope.amounts_allowed = true;
  if (holds.each) {
    made.each = need_rows_of(context, *holds.each);
    if (!made.each) return std::nullopt;
    scope.rows.push_back(*made.each);
  }
  made.condition = lower(context, holds.condition, scope);
  expect_yes_no(context, made.condition);
  std::set<std::uint32_t> seen;
  if (made.each) check_figures_of_row(context, made.condition, *made.each, seen);
  return made;
}

// The reported value or column that varies; a column must be of the clause's own rows or of rows they lead to.
bool set_variable(Context& context, const ast::Name& name, core::Monotone& made) {
  if (auto symbol = context.symbols.find(name.text); symbol != context.symbols.end())
    if (const auto* input = std::get_if<InputId>(&symbol->second.symbol)) made.input = *input;
  std::vector<std::pair<DatasetId, ColumnIndex>> columns;
  for (std::size_t d = 0; d < context.contract.datasets.size(); ++d) {
    DatasetId id = context.contract.datasets.id_at(d);
    const auto& all = context.contract.datasets[id].columns;
    for (ColumnIndex c = 0; c < all.size(); ++c)
      if (all[c].name == name.text) columns.emplace_back(id, c);
  }
  const std::size_t found = columns.size() + (made.input ? 1 : 0);
  if (found > 1) {
    context.report(Code::ambiguous_name, name.span, {name.text, name.text});
    return false;
  }
  if (found == 0) {
    if (!context.silent_names.contains(name.text) && !context.columns_in_doubt())
      context.report(Code::unknown_variable, name.span, {name.text, with_suggestion(name.text, names_in_scope(context, Scope{}))});
    return false;
  }
  if (!columns.empty()) made.column = columns.front();
  const core::Field& field = made.input ? static_cast<const core::Field&>(context.contract.inputs[*made.input])
                                        : context.contract.datasets[made.column->first].columns[made.column->second];
  if (field.type.kind == Kind::number || field.type.kind == Kind::date || is_poison(field.type)) return true;
  context.report(Code::variable_without_order, name.span, {name.text, context.describe(field.type)});
  return false;
}

std::optional<core::Monotone> lower_monotone(Context& context, const ast::Monotone& monotone) {
  core::Monotone made;
  made.of = static_cast<core::AmountKind>(monotone.of);
  made.kind = static_cast<core::Monotone::Kind>(monotone.kind);
  auto clause = need_payment_clause(context, monotone.clause);
  const bool known = set_variable(context, monotone.variable, made);
  if (!clause || !known) return std::nullopt;
  made.clause = *clause;
  if (monotone.jump) {
    made.jump = lower(context, *monotone.jump, Scope{});
    expect_money(context, *made.jump, std::nullopt, context.contract.clauses[made.clause].currency);
  }
  return made;
}

// The total has no lines to look at one by one: it is never negative when it is at least 0, in each currency.
core::Holds total_not_negative(Context& context, Span span) {
  std::vector<ExprId> each;
  for (UnitId currency : context.contract.currencies) {
    const ExprId total = context.add(core::Amount{.currency = currency}, money_type(currency), span);
    const ExprId zero = context.add(core::Constant{Rational(0)}, money_type(currency), span);
    each.push_back(context.add(core::Apply{Op::greater_equal, {total, zero}}, simple_type(Kind::yes_no), span));
  }
  if (each.empty()) return {context.poison(span)};
  return {each.size() == 1 ? each.front() : context.add(core::Apply{Op::logical_and, each}, simple_type(Kind::yes_no), span)};
}

bool is_quantity(const Contract& contract, const core::Field& field) {
  const Type& type = field.type;
  if (type.kind != Kind::number || type.shape != Shape::plain || type.dimension.none()) return false;
  return std::ranges::none_of(type.dimension.factors, [&](const auto& factor) {
    return factor.second < 0 || contract.units[factor.first].kind == core::Unit::Kind::time;
  });
}

// A row that others rest on is no quantity of anything: a facility does not become two because its reports could.
bool is_referred_to(const Contract& contract, DatasetId dataset) {
  return std::ranges::any_of(contract.datasets, [&](const core::Dataset& other) {
    return std::ranges::any_of(other.columns, [&](const core::Field& column) {
      return column.type.kind == Kind::reference && column.type.of == dataset;
    });
  });
}

// Nothing where no new key can be made up: a date, a choice or a reference is not free to be another one.
std::optional<core::SplitRows> split_rows(const Contract& contract, DatasetId id) {
  const core::Dataset& dataset = contract.datasets[id];
  core::SplitRows made{id, {}, {}};
  for (ColumnIndex c = 0; c < dataset.columns.size(); ++c)
    if (is_quantity(contract, dataset.columns[c])) made.quantities.push_back(c);
  const auto free = std::ranges::find_if(dataset.identity, [&](ColumnIndex column) {
    const Kind kind = dataset.columns[column].type.kind;
    return kind == Kind::identifier || kind == Kind::text;
  });
  if (free != dataset.identity.end()) made.renamed = *free;
  const bool can_be_new = dataset.identity.empty() || made.renamed;
  if (!can_be_new || made.quantities.empty() || is_referred_to(contract, id)) return std::nullopt;
  return made;
}

std::optional<core::Splitting> lower_splitting(Context& context, Span claim) {
  core::Splitting made;
  for (std::size_t d = 0; d < context.contract.datasets.size(); ++d)
    if (auto rows = split_rows(context.contract, context.contract.datasets.id_at(d))) made.rows.push_back(*rows);
  if (!made.rows.empty()) return made;
  if (!columns_unknown(context)) context.report(Code::nothing_to_split, claim);
  return std::nullopt;
}

using Kinds = std::optional<decltype(core::Property::kind)>;

Kinds lower_kind(Context& context, const ast::Property& property) {
  return std::visit(
      [&](const auto& kind) -> Kinds {
        using T = std::decay_t<decltype(kind)>;
        if constexpr (std::is_same_v<T, ast::Holds>) return lower_holds(context, kind);
        else if constexpr (std::is_same_v<T, ast::Monotone>) {
          auto made = lower_monotone(context, kind);
          return made ? Kinds(*made) : std::nullopt;
        } else if constexpr (std::is_same_v<T, ast::NeverNegative>) {
          if (!kind.clause) return total_not_negative(context, property.claim);
          core::NeverNegative made{static_cast<core::AmountKind>(kind.of), {}};
          auto clause = need_clause_with(context, *kind.clause, made.of);
          if (!clause) return std::nullopt;
          made.clause = *clause;
          return made;
        } else if constexpr (std::is_same_v<T, ast::NeverBoth>) {
          auto a = need_payment_clause(context, kind.a);
          auto b = need_payment_clause(context, kind.b);
          if (!a || !b) return std::nullopt;
          return core::NeverBoth{*a, *b};
        } else {
          static_assert(std::is_same_v<T, ast::Splitting>);
          auto made = lower_splitting(context, property.claim);
          return made ? Kinds(*made) : std::nullopt;
        }
      },
      property.kind);
}

}  // namespace

void lower_properties(Context& context) {
  for (const auto& item : context.file.items) {
    const auto* property = std::get_if<ast::Property>(&item);
    if (!property) continue;
    if (auto kind = lower_kind(context, *property))
      context.contract.properties.push_back({*kind, one_line(context.source.at(property->claim)), property->span});
  }
}

}  // namespace hito::check_room
