// Aggregates over rows.
#include <algorithm>

#include "compiler/check/context.h"
#include "compiler/core/walk.h"

namespace hito::check_room {

namespace {

core::FoldOp fold_op(ast::FoldOp op) {
  switch (op) {
    case ast::FoldOp::count: return core::FoldOp::count;
    case ast::FoldOp::count_distinct: return core::FoldOp::count_distinct;
    case ast::FoldOp::sum: return core::FoldOp::sum;
    case ast::FoldOp::share: return core::FoldOp::share;
    case ast::FoldOp::average: return core::FoldOp::average;
    case ast::FoldOp::minimum: return core::FoldOp::minimum;
    case ast::FoldOp::maximum: return core::FoldOp::maximum;
    case ast::FoldOp::none_of: return core::FoldOp::none_of;
    case ast::FoldOp::any_of: return core::FoldOp::any_of;
    case ast::FoldOp::every_of: return core::FoldOp::every_of;
    case ast::FoldOp::median:
    case ast::FoldOp::percentile: return core::FoldOp::percentile;
    case ast::FoldOp::weighted_average: return core::FoldOp::weighted_average;
    case ast::FoldOp::first_value: return core::FoldOp::first_value;
    case ast::FoldOp::latest_value: return core::FoldOp::latest_value;
    case ast::FoldOp::rank_highest: return core::FoldOp::rank_highest;
    case ast::FoldOp::rank_lowest: return core::FoldOp::rank_lowest;
  }
  throw InternalError("an aggregate out of its enumeration");
}

void lower_window(Context& context, const ast::Window& window, core::Fold& made) {
  switch (window.kind) {
    case ast::WindowKind::own: made.window = core::Window::own; return;
    case ast::WindowKind::to_date: made.window = core::Window::to_date; return;
    case ast::WindowKind::whole_term: made.window = core::Window::whole_term; return;
    case ast::WindowKind::last_n: made.window = core::Window::last; break;
    case ast::WindowKind::same_previous_year: made.window = core::Window::year_before; break;
  }
  const bool last = made.window == core::Window::last;
  made.months = months_of(window.unit) * (last ? window.n : 1);
  const core::Dataset& dataset = context.contract.datasets[made.over];
  if (!dataset.counts_on) context.report(Code::window_without_dates, window.span, {dataset.name});
  if (!context.contract.term) {
    if (!context.term_in_doubt()) report_needs_term(context, window.span);
  } else if (!last && context.contract.period_months != made.months && !context.term_in_doubt()) {
    context.report(Code::not_the_contracts_period, window.span);
  }
}

std::optional<DatasetId> need_dataset(Context& context, const ast::Name& name) {
  if (auto found = context.datasets.find(name.text); found != context.datasets.end()) return found->second.first;
  std::vector<std::string> known;
  for (const auto& [dataset, id] : context.datasets) known.push_back(dataset);
  if (!context.silent_names.contains(name.text))
    context.report(Code::unknown_dataset, name.span, {name.text, with_suggestion(name.text, known)});
  return std::nullopt;
}

// "its reports": the rows of `reports` that refer to a row in scope, the innermost one that they can refer to.
std::optional<core::Its> need_owner(Context& context, DatasetId over, const ast::Name& name, const Scope& scope) {
  const auto& columns = context.contract.datasets[over].columns;
  for (std::uint32_t depth = static_cast<std::uint32_t>(scope.rows.size()); depth-- > 0;) {
    std::vector<ColumnIndex> links;
    for (ColumnIndex column = 0; column < columns.size(); ++column)
      if (columns[column].type.kind == Kind::reference && columns[column].type.of == scope.rows[depth]) links.push_back(column);
    if (links.size() == 1) return core::Its{links[0], {depth, {}}};
    if (links.size() > 1) {
      context.report(Code::two_references, name.span, {name.text, columns[links[0]].name, columns[links[1]].name});
      return std::nullopt;
    }
  }
  context.report(Code::its_of_nothing, name.span, {name.text});
  return std::nullopt;
}

Type type_of_fold(Context& context, core::FoldOp op, DatasetId over, const Type& value) {
  const Dimension rows = dimension_of(context.contract.datasets[over].unit);
  switch (op) {
    // U3: only counts have the row unit; sums, averages … keep that of what they run over.
    case core::FoldOp::count:
    case core::FoldOp::count_distinct: return number_type(Shape::plain, true, rows);
    case core::FoldOp::sum:
    case core::FoldOp::minimum:
    case core::FoldOp::maximum:
    case core::FoldOp::percentile:
    case core::FoldOp::first_value:
    case core::FoldOp::latest_value: return value;
    case core::FoldOp::average:
    case core::FoldOp::weighted_average: {
      Type average = value;
      average.integer = false;
      return average;
    }
    case core::FoldOp::share: return number_type(Shape::ratio);
    case core::FoldOp::rank_highest:
    case core::FoldOp::rank_lowest: return number_type(Shape::plain, true);
    case core::FoldOp::none_of:
    case core::FoldOp::any_of:
    case core::FoldOp::every_of: return simple_type(Kind::yes_no);
  }
  return Type{};
}

// What the operand must be; true when it is (or is poison).
bool operand_fits(Context& context, core::FoldOp op, ExprId value) {
  const core::Expr& expr = context.contract.exprs[value];
  if (is_poison(expr.type)) return false;
  switch (op) {
    case core::FoldOp::sum:
    case core::FoldOp::average:
    case core::FoldOp::weighted_average:
      if (expr.type.kind == Kind::number) return true;
      context.report(Code::number_expected, expr.span, {context.describe(expr.type)});
      return false;
    case core::FoldOp::minimum:
    case core::FoldOp::maximum:
    case core::FoldOp::percentile:
    case core::FoldOp::rank_highest:
    case core::FoldOp::rank_lowest:
      if (expr.type.kind == Kind::number || expr.type.kind == Kind::date) return true;
      context.report(Code::number_expected, expr.span, {context.describe(expr.type)});
      return false;
    case core::FoldOp::share:
    case core::FoldOp::none_of:
    case core::FoldOp::any_of:
    case core::FoldOp::every_of:
      expect_yes_no(context, value);
      return !is_poison(context.type_of(value));
    case core::FoldOp::count:
    case core::FoldOp::count_distinct:
    case core::FoldOp::first_value:
    case core::FoldOp::latest_value: return true;
  }
  return true;
}

// The weight or the date that the aggregate also asks of each row; false when it is none.
bool lower_by(Context& context, const ast::FoldExpr& fold, core::Fold& made, const Scope& inner) {
  if (!fold.weight && !fold.by) return true;
  made.by = fold.weight ? lower(context, *fold.weight, inner)
                        : lower_name(context, *fold.by, fold.by->span, inner, nullptr);
  const core::Expr& by = context.contract.exprs[*made.by];
  if (is_poison(by.type)) return false;
  const Kind wanted = fold.weight ? Kind::number : Kind::date;
  if (by.type.kind == wanted) return true;
  context.report(fold.weight ? Code::number_expected : Code::date_expected, by.span, {context.describe(by.type)});
  return false;
}

bool lower_percent(Context& context, const ast::FoldExpr& fold, core::Fold& made) {
  if (made.op != core::FoldOp::percentile) return true;
  made.percent = fold.percentile.value_or(Rational(50));
  made.interpolated = fold.interpolated;
  if (made.percent.sign() > 0 && made.percent <= Rational(100)) return true;
  context.report(Code::percentile_out_of_range, fold.op_span, {to_text(made.percent)});
  return false;
}

// Does the expression look at the row that `depth` binds?
bool looks_at(const Context& context, ExprId id, std::uint32_t depth) {
  const core::Node& node = context.contract.exprs[id].node;
  auto is_row = [&](const RowPath& row) { return row.depth == depth; };
  if (const auto* cell = std::get_if<core::Cell>(&node); cell && is_row(cell->row)) return true;
  if (const auto* ref = std::get_if<core::DefineRef>(&node); ref && ref->row && is_row(*ref->row)) return true;
  if (const auto* right = std::get_if<core::GivesRight>(&node); right && right->row && is_row(*right->row)) return true;
  if (const auto* fold = std::get_if<core::Fold>(&node); fold && fold->its && is_row(fold->its->owner)) return true;
  bool found = is_poison(context.type_of(id));
  core::for_each_operand(node, [&](ExprId operand) { found = found || looks_at(context, operand, depth); });
  return found;
}

bool in_parentheses(const Context& context, Span span) {
  const std::string& text = context.source.text();
  auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  std::size_t before = span.begin;
  while (before > 0 && blank(text[before - 1])) --before;
  return (before > 0 && text[before - 1] == '(') || (span.begin < text.size() && text[span.begin] == '(' && text[span.end - 1] == ')');
}

// D9: `none of its reports has a and b`, where b says nothing of a report: does `has` reach b? False when it is unclear.
bool check_reach(Context& context, const ast::FoldExpr& fold, const core::Fold& made, const Scope& scope) {
  if (!fold.value || scope.rows.empty()) return true;
  const ast::Expr& written = context.ast_of(*fold.value);
  const auto* apply = std::get_if<core::Apply>(&context.contract.exprs[*made.value].node);
  if (!apply || (apply->op != Op::logical_and && apply->op != Op::logical_or) || in_parentheses(context, written.span)) return true;
  for (ExprId operand : apply->args)
    if (!looks_at(context, operand, made.bind)) {
      auto unit = [&](DatasetId dataset) { return context.contract.units[context.contract.datasets[dataset].unit].name; };
      context.report(Code::scope_of_has, context.contract.exprs[operand].span, {unit(made.over), unit(scope.rows.back())});
      return false;
    }
  return true;
}

bool is_quantifier(core::FoldOp op) {
  return op == core::FoldOp::none_of || op == core::FoldOp::any_of || op == core::FoldOp::every_of;
}

}  // namespace

ExprId lower_fold(Context& context, const ast::Expr& expr, const ast::FoldExpr& fold, const Scope& scope) {
  const core::FoldOp op = fold_op(fold.op);
  auto over = need_dataset(context, fold.over.dataset);
  if (!over) return context.poison(expr.span);
  core::Fold made{op, *over, static_cast<std::uint32_t>(scope.rows.size()), std::nullopt, core::Window::own, {}, {}, {}};
  lower_window(context, fold.window, made);
  Scope inner = scope;
  if (core::is_rank(op)) {
    // The rows stand in the place of the one that is ranked: what is compared is said once.
    if (scope.rows.empty() || scope.rows.back() != *over) {
      const core::Dataset& dataset = context.contract.datasets[*over];
      context.report(Code::rank_of_which_row, fold.op_span, {dataset.name, context.contract.units[dataset.unit].name});
      return context.poison(expr.span);
    }
    inner.rows.pop_back();
    --made.bind;
  }
  if (fold.over.its) {
    made.its = need_owner(context, *over, fold.over.dataset, scope);
    if (!made.its) return context.poison(expr.span);
  }
  inner.rows.push_back(*over);
  bool fine = true;
  if (fold.where) {
    made.where = lower(context, *fold.where, inner);
    expect_yes_no(context, *made.where);
    fine = !is_poison(context.type_of(*made.where));
  }
  if (fold.value) {
    made.value = lower(context, *fold.value, inner);
    fine = operand_fits(context, op, *made.value) && fine;
    if (is_quantifier(op)) fine = check_reach(context, fold, made, scope) && fine;
  }
  fine = lower_by(context, fold, made, inner) && fine;
  fine = lower_percent(context, fold, made) && fine;
  // There is no date between two days.
  if (fine && made.interpolated && context.type_of(*made.value).kind != Kind::number) {
    context.report(Code::number_expected, context.contract.exprs[*made.value].span, {context.describe(context.type_of(*made.value))});
    fine = false;
  }
  if (!fine) return context.poison(expr.span);
  Type type = type_of_fold(context, op, *over, made.value ? context.type_of(*made.value) : Type{});
  if (made.interpolated) type.integer = false;
  if (fold.if_none || fold.if_none_name) {
    made.if_none = fold.if_none ? lower_literal(context, *fold.if_none, expr.span, nullptr)
                                : lower_name(context, *fold.if_none_name, fold.if_none_name->span, scope, &type);
    ExprId typed = context.add(core::Constant{core::Missing{}}, type, expr.span);
    if (!unify(context, typed, *made.if_none, expr.span, Meeting::alternative)) return context.poison(expr.span);
  }
  return context.add(std::move(made), type, expr.span);
}

}  // namespace hito::check_room
