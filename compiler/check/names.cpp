// Names: columns and definitions of the rows in scope, then the contract's own. S19: the same name in two places is
// never chosen silently.
#include <algorithm>

#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

struct Found {
  enum class Where : unsigned char { param, local, column, row_define, contract } where;
  std::uint32_t index = 0;  // parameter, local, depth of the row
  ColumnIndex column = 0;
  const ast::Define* define = nullptr;
  std::optional<Symbol> symbol;
};

std::optional<ColumnIndex> column_named(const Context& context, DatasetId dataset, const std::string& name) {
  const auto& columns = context.contract.datasets[dataset].columns;
  auto found = std::ranges::find(columns, name, &core::Field::name);
  if (found == columns.end()) return std::nullopt;
  return static_cast<ColumnIndex>(found - columns.begin());
}

std::vector<Found> find_all(const Context& context, const std::string& name, const Scope& scope) {
  std::vector<Found> all;
  for (std::uint32_t i = 0; i < scope.params.size(); ++i)
    if (scope.params[i].first == name) return {{Found::Where::param, i, 0, nullptr, {}}};
  for (std::uint32_t i = 0; i < scope.locals.size(); ++i)
    if (scope.locals[i]->name.text == name) all.push_back({Found::Where::local, i, 0, scope.locals[i], {}});
  for (std::uint32_t depth = static_cast<std::uint32_t>(scope.rows.size()); depth-- > 0;) {
    if (auto column = column_named(context, scope.rows[depth], name))
      all.push_back({Found::Where::column, depth, *column, nullptr, {}});
    if (auto define = context.row_defines.find({scope.rows[depth].value, name}); define != context.row_defines.end())
      all.push_back({Found::Where::row_define, depth, 0, define->second, {}});
  }
  if (auto symbol = context.symbols.find(name); symbol != context.symbols.end())
    all.push_back({Found::Where::contract, 0, 0, nullptr, symbol->second.symbol});
  return all;
}

ExprId cell(Context& context, RowPath row, DatasetId dataset, ColumnIndex column, Span span) {
  return context.add(core::Cell{std::move(row), column}, context.contract.datasets[dataset].columns[column].type, span);
}

ExprId define_ref(Context& context, const ast::Define& define, std::optional<DatasetId> each, std::optional<RowPath> row,
                  Span span, const Scope* enclosing) {
  if (!define.params.empty()) {
    context.report(Code::arguments_missing, span, {define.name.text, std::to_string(define.params.size())});
    return context.poison(span);
  }
  auto id = need_define(context, define, each, {}, span, enclosing);
  if (!id) return context.poison(span);
  const Type type = context.type_of(context.contract.defines[*id].value);
  return context.add(core::DefineRef{*id, std::move(row), {}}, type, span);
}

ExprId symbol_ref(Context& context, const ast::Name& name, const Symbol& symbol, Span span) {
  if (const auto* input = std::get_if<InputId>(&symbol))
    return context.add(core::InputRef{*input}, context.contract.inputs[*input].type, span);
  if (const auto* define = std::get_if<const ast::Define*>(&symbol))
    return define_ref(context, **define, std::nullopt, std::nullopt, span, nullptr);
  context.report(Code::table_without_argument, span, {name.text});
  return context.poison(span);
}

ExprId found_ref(Context& context, const ast::Name& name, const Found& found, Span span, const Scope& scope) {
  switch (found.where) {
    case Found::Where::param: return context.add(core::ParamRef{found.index}, scope.params[found.index].second, span);
    case Found::Where::local: {
      const bool rows = !scope.rows.empty();
      return define_ref(context, *found.define, rows ? std::optional(scope.rows[0]) : std::nullopt,
                        rows ? std::optional(RowPath{}) : std::nullopt, span, &scope);
    }
    case Found::Where::column: return cell(context, {found.index, {}}, scope.rows[found.index], found.column, span);
    case Found::Where::row_define:
      return define_ref(context, *found.define, scope.rows[found.index], RowPath{found.index, {}}, span, nullptr);
    case Found::Where::contract: return symbol_ref(context, name, *found.symbol, span);
  }
  return context.poison(span);
}

std::optional<std::uint32_t> choice_named(const Context& context, const Type* expected, const std::string& name) {
  if (!expected || expected->kind != Kind::choice) return std::nullopt;
  const auto& names = context.contract.choices[expected->choices].names;
  auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - names.begin());
}

std::string row_name(const Context& context, DatasetId dataset) {
  return context.contract.units[context.contract.datasets[dataset].unit].name;
}

ExprId report_ambiguous(Context& context, const ast::Name& name, const std::vector<Found>& all, Span span, const Scope& scope) {
  const Found& first = all.front();
  const bool rows = std::ranges::all_of(all, [](const Found& found) {
    return found.where == Found::Where::column || found.where == Found::Where::row_define;
  });
  // Two rows of one dataset: a `has` inside another took in more than was meant (D9).
  if (rows && std::ranges::all_of(all, [&](const Found& f) { return scope.rows[f.index] == scope.rows[first.index]; })) {
    context.report(Code::scope_of_has, span, {row_name(context, scope.rows[first.index]), row_name(context, scope.rows[0])});
    return context.poison(span);
  }
  std::string offers;
  for (const Found& found : all) {
    if (found.where != Found::Where::column && found.where != Found::Where::row_define) continue;
    if (!offers.empty()) offers += "`, `";
    offers += row_name(context, scope.rows[found.index]) + "." + name.text;
  }
  context.report(Code::ambiguous_name, span, {name.text, offers});
  return context.poison(span);
}

ExprId report_unknown(Context& context, const ast::Name& name, Span span, const Scope& scope, const Type* expected) {
  if (context.silent_names.contains(name.text) || (expected && is_poison(*expected))) return context.poison(span);
  if (expected && expected->kind == Kind::choice) {
    const auto& names = context.contract.choices[expected->choices].names;
    report_unknown_choice(context, name, names, span);
    return context.poison(span);
  }
  const bool row_elsewhere = std::ranges::any_of(context.contract.datasets, [&](const core::Dataset& dataset) {
    return std::ranges::find(dataset.columns, name.text, &core::Field::name) != dataset.columns.end();
  });
  if (row_elsewhere) {
    if (!context.opening_lost(span)) context.report(Code::column_without_row, span, {name.text});
  } else if (!context.columns_in_doubt()) {
    Text offer = with_suggestion(name.text, names_in_scope(context, scope));
    // Compared with a text, a bare word was meant as one.
    const bool text = expected && (expected->kind == Kind::text || expected->kind == Kind::identifier);
    if (offer.empty() && text) offer = say(Say::offer_quoted, {name.text});
    context.report(Code::unknown_name, span, {name.text, offer});
  }
  return context.poison(span);
}

// A member of the row at `row`: a column or a definition of its dataset.
ExprId member_of(Context& context, RowPath row, DatasetId dataset, const ast::Name& name, Span span) {
  if (auto column = column_named(context, dataset, name.text)) return cell(context, std::move(row), dataset, *column, span);
  if (auto define = context.row_defines.find({dataset.value, name.text}); define != context.row_defines.end())
    return define_ref(context, *define->second, dataset, std::move(row), span, nullptr);
  report_unknown_column(context, name, dataset);
  return context.poison(span);
}

ExprId call_table(Context& context, const ast::Expr& expr, const ast::CallExpr& call, TableId id, const Scope& scope) {
  if (!ensure_table(context, id, expr.span)) return context.poison(expr.span);
  // A copy: lowering the arguments may complete other tables.
  const core::Table table = context.contract.tables[id];
  if (call.args.size() != table.by.size()) {
    context.report(Code::argument_count, expr.span, {table.name, std::to_string(table.by.size()), std::to_string(call.args.size())});
    return context.poison(expr.span);
  }
  std::vector<ExprId> args;
  for (std::size_t i = 0; i < call.args.size(); ++i) {
    const Type& wanted = table.inputs[i].type;
    ExprId arg = lower(context, call.args[i], scope, &wanted);
    const Type given = context.type_of(arg);
    if (is_poison(given) || is_poison(wanted)) return context.poison(expr.span);
    const bool shapes = given.shape == wanted.shape || given.shape == Shape::ratio || wanted.shape == Shape::ratio;
    if (given.kind != wanted.kind || given.choices != wanted.choices || given.dimension != wanted.dimension || !shapes) {
      context.report(Code::type_mismatch, context.ast_of(call.args[i]).span, {context.describe(given), context.describe(wanted)});
      return context.poison(expr.span);
    }
    args.push_back(arg);
  }
  std::uint32_t result = 0;
  if (call.result) {
    auto found = std::ranges::find(table.results, call.result->text);
    if (found == table.results.end()) {
      context.report(Code::unknown_table_column, call.result->span,
                     {call.result->text, table.name, with_suggestion(call.result->text, table.results)});
      return context.poison(expr.span);
    }
    result = static_cast<std::uint32_t>(found - table.results.begin());
  } else if (table.results.size() > 1) {
    context.report(Code::table_column_unsaid, expr.span, {table.name, table.results.front()});
    return context.poison(expr.span);
  }
  // The last version that has begun on the date in force.
  const Type type = table.result_types[result];
  ExprId looked = context.add(core::Look{id, args, result}, type, expr.span);
  if (const auto later = context.later_versions.find(id); later != context.later_versions.end()) {
    for (const auto& [since, version] : later->second) {
      const ExprId newer = context.add(core::Look{version, args, result}, type, expr.span);
      looked = context.add(core::If{begun(context, since, expr.span), newer, looked}, type, expr.span);
    }
  }
  return looked;
}

ExprId call_define(Context& context, const ast::Expr& expr, const ast::CallExpr& call, const ast::Define& define, const Scope& scope) {
  if (call.result || call.args.size() != define.params.size()) {
    context.report(Code::argument_count, expr.span, {define.name.text, std::to_string(define.params.size()), std::to_string(call.args.size())});
    return context.poison(expr.span);
  }
  std::vector<ExprId> args;
  std::vector<Type> types;
  for (ast::ExprId arg : call.args) {
    args.push_back(lower(context, arg, scope));
    types.push_back(context.type_of(args.back()));
    if (is_poison(types.back())) return context.poison(expr.span);
  }
  auto id = need_define(context, define, std::nullopt, types, expr.span, nullptr);
  if (!id) return context.poison(expr.span);
  return context.add(core::DefineRef{*id, std::nullopt, std::move(args)}, context.type_of(context.contract.defines[*id].value), expr.span);
}

}  // namespace

void report_unknown_choice(Context& context, const ast::Name& name, const std::vector<std::string>& choices, Span span) {
  std::string list;
  for (const auto& choice : choices) list += (list.empty() ? "" : "`, `") + choice;
  context.report(Code::unknown_choice, span, {name.text, list, with_suggestion(name.text, choices)});
}

ExprId lower_name(Context& context, const ast::Name& name, Span span, const Scope& scope, const Type* expected) {
  const auto all = find_all(context, name.text, scope);
  const auto choice = choice_named(context, expected, name.text);
  if (choice && !all.empty()) {
    context.report(Code::choice_and_name, span, {name.text});
    return context.poison(span);
  }
  if (choice) return context.add(core::Constant{core::Choice{*choice}}, *expected, span);
  if (all.empty()) return report_unknown(context, name, span, scope, expected);
  if (all.size() > 1) return report_ambiguous(context, name, all, span, scope);
  return found_ref(context, name, all.front(), span, scope);
}

std::optional<Span> declared_at(const Context& context, const std::string& name, const Scope& scope) {
  for (const Found& found : find_all(context, name, scope)) switch (found.where) {
      case Found::Where::param: break;
      case Found::Where::local:
      case Found::Where::row_define: return found.define->name.span;
      case Found::Where::column: return context.contract.datasets[scope.rows[found.index]].columns[found.column].span;
      case Found::Where::contract: return context.symbols.at(name).span;
    }
  return std::nullopt;
}

std::optional<RowPath> path_to(Context& context, const Scope& scope, DatasetId dataset) {
  for (std::uint32_t depth = static_cast<std::uint32_t>(scope.rows.size()); depth-- > 0;)
    if (scope.rows[depth] == dataset) return RowPath{depth, {}};
  std::optional<RowPath> only;
  for (std::uint32_t depth = 0; depth < scope.rows.size(); ++depth) {
    const auto& columns = context.contract.datasets[scope.rows[depth]].columns;
    for (ColumnIndex column = 0; column < columns.size(); ++column)
      if (columns[column].type.kind == Kind::reference && columns[column].type.of == dataset) {
        if (only) return std::nullopt;
        only = RowPath{depth, {column}};
      }
  }
  return only;
}

std::optional<InputId> need_part(Context& context, const ast::Name& estimate, InputId value, const ast::Name& part) {
  if (!context.contract.inputs[value].part) {
    context.report(Code::not_an_estimate, cover(estimate.span, part.span), {estimate.text});
    return std::nullopt;
  }
  if (const auto which = estimate_part(part.text)) return core::input_of_part(value, *which);
  std::vector<std::string> known;
  for (const EstimatePart one : estimate_parts) known.push_back(name_of(one, context.language()));
  context.report(Code::estimate_part_unknown, part.span, {part.text, core::list_of(known), with_suggestion(part.text, known)});
  return std::nullopt;
}

ExprId lower_member(Context& context, const ast::Expr& expr, const ast::MemberExpr& member, const Scope& scope) {
  std::vector<std::pair<RowPath, DatasetId>> rows;
  for (std::uint32_t depth = 0; depth < scope.rows.size(); ++depth) {
    DatasetId dataset = scope.rows[depth];
    if (row_name(context, dataset) == member.row.text) rows.push_back({RowPath{depth, {}}, dataset});
    auto column = column_named(context, dataset, member.row.text);
    if (!column) continue;
    const Type& type = context.contract.datasets[dataset].columns[*column].type;
    if (type.kind == Kind::reference) rows.push_back({RowPath{depth, {*column}}, type.of});
  }
  const auto symbol = context.symbols.find(member.row.text);
  const auto* input = symbol == context.symbols.end() ? nullptr : std::get_if<InputId>(&symbol->second.symbol);
  if (input && rows.empty()) {
    const auto part = need_part(context, member.row, *input, member.column);
    return part ? context.add(core::InputRef{*part}, context.contract.inputs[*part].type, expr.span) : context.poison(expr.span);
  }
  if (rows.size() == 1 && !input) return member_of(context, rows[0].first, rows[0].second, member.column, expr.span);
  if (rows.empty()) {
    if (!context.silent_names.contains(member.row.text)) context.report(Code::not_a_row, member.row.span, {member.row.text});
  } else {
    context.report(Code::ambiguous_row, member.row.span, {member.row.text});
  }
  return context.poison(expr.span);
}

ExprId lower_call(Context& context, const ast::Expr& expr, const ast::CallExpr& call, const Scope& scope) {
  auto symbol = context.symbols.find(call.callee.text);
  if (symbol == context.symbols.end()) {
    if (!context.silent_names.contains(call.callee.text)) {
      std::vector<std::string> known;
      for (const auto& [name, declared] : context.symbols)
        if (!std::holds_alternative<InputId>(declared.symbol)) known.push_back(name);
      context.report(Code::unknown_function, call.callee.span, {call.callee.text, with_suggestion(call.callee.text, known)});
    }
    return context.poison(expr.span);
  }
  if (const auto* table = std::get_if<TableId>(&symbol->second.symbol)) return call_table(context, expr, call, *table, scope);
  if (const auto* define = std::get_if<const ast::Define*>(&symbol->second.symbol)) return call_define(context, expr, call, **define, scope);
  context.report(Code::not_a_function, call.callee.span, {call.callee.text});
  return context.poison(expr.span);
}

}  // namespace hito::check_room
