// Operators: units, shapes, dates. Rules U1 to U9 of the language reference.
#include <algorithm>

#include "compiler/check/context.h"
#include "compiler/core/units.h"

namespace hito::check_room {

namespace {

const core::Constant* constant_at(const Context& context, ExprId id) {
  return std::get_if<core::Constant>(&context.contract.exprs[id].node);
}

bool is_literal_one(const Context& context, ExprId id) {
  const auto* constant = constant_at(context, id);
  const auto* number = constant ? std::get_if<Rational>(&constant->value) : nullptr;
  return number && *number == Rational(1) && context.type_of(id).shape == Shape::plain && context.type_of(id).dimension.none();
}

// The number that `id` is as it stands: a literal, or one with a minus.
std::optional<Rational> written_number(const Context& context, ExprId id) {
  if (const auto* constant = constant_at(context, id))
    if (const auto* number = std::get_if<Rational>(&constant->value)) return *number;
  const auto* call = std::get_if<core::Apply>(&context.contract.exprs[id].node);
  if (!call || call->op != Op::negate) return std::nullopt;
  const auto number = written_number(context, call->args[0]);
  return number ? std::optional(-*number) : std::nullopt;
}

ExprId apply(Context& context, Op op, std::vector<ExprId> args, Type type, Span span) {
  return context.add(core::Apply{op, std::move(args)}, std::move(type), span);
}

bool all_numbers(Context& context, const std::vector<ExprId>& args) {
  for (ExprId id : args) {
    const core::Expr& expr = context.contract.exprs[id];
    if (is_poison(expr.type)) return false;
    if (expr.type.kind != Kind::number) {
      context.report(Code::number_expected, expr.span, {context.describe(expr.type)});
      return false;
    }
  }
  return true;
}

// U1, U2, D7: what shape two numbers of one dimension have together; nothing when a number meets a percent.
std::optional<Shape> common_shape(Shape a, Shape b) {
  if (a == b) return a;
  if (a == Shape::ratio) return b;
  if (b == Shape::ratio) return a;
  return std::nullopt;
}

// How to bring two units together: a bare figure takes the other's, a currency is converted, the rest is multiplied.
Text units_offer(const Context& context, ExprId a, ExprId b) {
  const Contract& contract = context.contract;
  if (is_bare_literal(context, a)) std::swap(a, b);
  const Dimension& unit = context.type_of(a).dimension;
  if (is_bare_literal(context, b))
    return say(Say::offer_unit, {core::spell_value(contract, context.type_of(a), std::get<core::Constant>(contract.exprs[b].node).value)});
  for (ExprId side : {a, b})
    if (context.type_of(side).dimension == dimension_of(core::working_day_unit)) return say(Say::offer_working_days);
  const auto from = core::currency_of(contract, context.type_of(b).dimension);
  const auto to = core::currency_of(contract, unit);
  if (from && to) return say(Say::offer_conversion, {contract.units[*to].name, contract.units[*from].name});
  return say(Say::offer_same_unit);
}

void report_units(Context& context, ExprId a, ExprId b, Span span) {
  Diagnostic* d = context.report(Code::units_differ, span,
                                 {context.describe(context.type_of(a)), context.describe(context.type_of(b)), units_offer(context, a, b)});
  if (!d) return;
  d->also.push_back({context.contract.exprs[a].span, context.describe(context.type_of(a))});
  d->also.push_back({context.contract.exprs[b].span, context.describe(context.type_of(b))});
}

std::string text_of(const Context& context, ExprId id) { return std::string(context.source.at(context.contract.exprs[id].span)); }

void report_percent_and_number(Context& context, ExprId a, ExprId b, Span span, Meeting meeting) {
  ExprId number = context.type_of(a).shape == Shape::percent ? b : a;
  ExprId percent = number == a ? b : a;
  // The number written as a percent: 0.5 meant 50%, and 80 meant 80%. A calculated number becomes one by 1%.
  std::string offer = text_of(context, number) + " * 1%";
  if (const auto* constant = constant_at(context, number))
    if (const auto* value = std::get_if<Rational>(&constant->value))
      offer = to_text(abs(*value) > Rational(1) ? *value : *value * Rational(100)) + "%";
  // An estimate is a percent where its range is written in percents.
  if (const auto* input = std::get_if<core::InputRef>(&context.contract.exprs[number].node);
      input && context.contract.inputs[input->input].part)
    offer = say(Say::estimate_in_percents, context.language());
  const Code code = meeting == Meeting::sum ? Code::percent_and_number : Code::percent_against_number;
  context.report(code, span, {text_of(context, number), text_of(context, percent), offer});
}

ExprId lower_date_sum(Context& context, Op op, ExprId date, ExprId length, const ast::Expr* written, Span span) {
  const Type type = context.type_of(length);
  const bool minus = op == Op::subtract;
  if (type.kind == Kind::number && !type.integer && !type.dimension.none()) {
    context.report(Code::duration_not_whole, context.contract.exprs[length].span);
    return context.poison(span);
  }
  auto is_of = [&](UnitId unit) { return type.kind == Kind::number && type.dimension == dimension_of(unit); };
  if (is_of(core::day_unit))
    return apply(context, minus ? Op::subtract_days : Op::add_days, {date, length}, simple_type(Kind::date), span);
  if (is_of(core::working_day_unit)) {
    if (!need_work_calendar(context, context.contract.exprs[length].span)) return context.poison(span);
    const ExprId days = minus ? apply(context, Op::negate, {length}, type, context.contract.exprs[length].span) : length;
    return apply(context, Op::add_working_days, {date, days}, simple_type(Kind::date), span);
  }
  const bool years = is_of(core::year_unit);
  if (years || is_of(core::month_unit)) {
    const auto* literal = written ? std::get_if<ast::LiteralExpr>(&written->kind) : nullptr;
    const auto* duration = literal ? std::get_if<ast::DurationLiteral>(&literal->literal) : nullptr;
    Rational factor(years ? 12 : 1);
    if (minus) factor = -factor;
    ExprId months = apply(context, Op::multiply, {length, context.add(core::Constant{factor}, number_type(Shape::plain, true), span)},
                          number_type(Shape::plain, true, dimension_of(core::month_unit)), span);
    if (duration && duration->last_day)
      return apply(context, Op::add_months_clamped, {date, months}, simple_type(Kind::date), span);
    const auto* day = constant_at(context, date);
    const Date* known = day ? std::get_if<Date>(&day->value) : nullptr;
    if (known && duration && civil(*known).day <= 28)
      return apply(context, Op::add_months_exact, {date, months}, simple_type(Kind::date), span);
    context.report(Code::day_may_not_exist, context.contract.exprs[length].span);
    return context.poison(span);
  }
  if (type.kind == Kind::number && type.dimension.none())
    context.report(Code::date_plus_number, context.contract.exprs[length].span, {text_of(context, length)});
  else if (!is_poison(type))
    context.report(Code::date_plus_other, context.contract.exprs[length].span, {context.describe(type)});
  return context.poison(span);
}

ExprId lower_sum(Context& context, const ast::Expr& expr, const ast::ApplyExpr& node, const Scope& scope) {
  ExprId a = lower(context, node.args[0], scope);
  ExprId b = lower(context, node.args[1], scope);
  const Op op = node.op == ast::Op::add ? Op::add : Op::subtract;
  const Type ta = context.type_of(a), tb = context.type_of(b);
  if (is_poison(ta) || is_poison(tb)) return context.poison(expr.span);
  if (ta.kind == Kind::date && tb.kind == Kind::date && op == Op::subtract)
    return apply(context, Op::days_between, {a, b}, number_type(Shape::plain, true, dimension_of(core::day_unit)), expr.span);
  if (ta.kind == Kind::date) return lower_date_sum(context, op, a, b, &context.ast_of(node.args[1]), expr.span);
  if (tb.kind == Kind::date && op == Op::add) return lower_date_sum(context, op, b, a, &context.ast_of(node.args[0]), expr.span);
  if (!all_numbers(context, {a, b})) return context.poison(expr.span);
  // U2: the literal 1 may be added to or reduced by a percent.
  const bool one_and_percent = (is_literal_one(context, a) && tb.shape == Shape::percent) ||
                               (is_literal_one(context, b) && ta.shape == Shape::percent && op == Op::add);
  if (one_and_percent) return apply(context, op, {a, b}, number_type(), expr.span);
  auto type = unify(context, a, b, node.op_span, Meeting::sum);
  return type ? apply(context, op, {a, b}, *type, expr.span) : context.poison(expr.span);
}

Shape shape_of_product(const Type& a, const Type& b, const Dimension& dimension) {
  if (!dimension.none()) return Shape::plain;
  return a.shape == Shape::plain && b.shape == Shape::plain ? Shape::plain : Shape::ratio;
}

ExprId lower_product(Context& context, const ast::Expr& expr, const ast::ApplyExpr& node, const Scope& scope) {
  ExprId a = lower(context, node.args[0], scope);
  ExprId b = lower(context, node.args[1], scope);
  if (!all_numbers(context, {a, b})) return context.poison(expr.span);
  const Type ta = context.type_of(a), tb = context.type_of(b);
  const bool divide = node.op == ast::Op::divide;
  Type type = number_type(Shape::plain, !divide && ta.integer && tb.integer, product(ta.dimension, tb.dimension, divide ? -1 : 1));
  // U1: a quotient of like units is a ratio.
  const bool like = divide && ta.dimension == tb.dimension;
  type.shape = like ? Shape::ratio : shape_of_product(ta, tb, type.dimension);
  if (divide && is_literal_zero(context, b)) {
    context.report(Code::division_by_literal_zero, context.contract.exprs[b].span);
    return context.poison(expr.span);
  }
  return apply(context, divide ? Op::divide : Op::multiply, {a, b}, type, expr.span);
}

// A whole exponent that a contract fixes raises units too. One that is worked out must have a small range, which facts
// look at, and its base no unit: otherwise the unit of the result would depend on the data.
ExprId lower_power(Context& context, const ast::Expr& expr, const ast::ApplyExpr& node, const Scope& scope) {
  const ExprId base = lower(context, node.args[0], scope);
  const Type whole = number_type(Shape::plain, true);
  const ExprId exponent = lower(context, node.args[1], scope, &whole);
  if (!all_numbers(context, {base, exponent})) return context.poison(expr.span);
  const Type type = context.type_of(base), by = context.type_of(exponent);
  const std::optional<Rational> fixed = written_number(context, exponent);
  const bool small = !fixed || (fixed->is_integer() && *fixed >= Rational(0) && *fixed <= Rational(64));
  if (!by.integer || by.shape != Shape::plain || !by.dimension.none() || !small) {
    context.report(Code::exponent, context.ast_of(node.args[1]).span);
    return context.poison(expr.span);
  }
  if (!fixed && !type.dimension.none()) {
    context.report(Code::power_of_unit, context.ast_of(node.args[1]).span, {context.describe(type)});
    return context.poison(expr.span);
  }
  Type result = number_type(type.dimension.none() && type.shape != Shape::plain ? Shape::ratio : Shape::plain, type.integer);
  if (fixed)
    for (auto [unit, power] : type.dimension.factors)
      if (int scaled = power * static_cast<int>(*fixed->numerator().to_int64()); scaled != 0)
        result.dimension.factors.emplace_back(unit, scaled);
  return apply(context, Op::power, {base, exponent}, result, expr.span);
}

ExprId lower_extreme(Context& context, const ast::Expr& expr, const ast::ApplyExpr& node, const Scope& scope) {
  std::vector<ExprId> args;
  for (ast::ExprId arg : node.args) args.push_back(lower(context, arg, scope));
  std::optional<Type> type = context.type_of(args[0]);
  bool integer = type->integer;
  for (std::size_t i = 1; i < args.size() && type; ++i) {
    integer = integer && context.type_of(args[i]).integer;
    // The first that is not a literal 0 gives the unit.
    type = unify(context, is_literal_zero(context, args[0]) ? args[i] : args[0], args[i], expr.span, Meeting::alternative);
  }
  if (!type || is_poison(*type)) return context.poison(expr.span);
  if (type->kind != Kind::number && type->kind != Kind::date) {
    context.report(Code::number_expected, context.contract.exprs[args[0]].span, {context.describe(*type)});
    return context.poison(expr.span);
  }
  type->integer = integer;
  return apply(context, node.op == ast::Op::lesser ? Op::lesser : Op::greater_of, args, *type, expr.span);
}

ExprId lower_dates(Context& context, const ast::Expr& expr, const ast::ApplyExpr& node, const Scope& scope) {
  std::vector<ExprId> args;
  bool fine = true;
  for (ast::ExprId arg : node.args) {
    args.push_back(lower(context, arg, scope));
    const Type type = context.type_of(args.back());
    fine = fine && !is_poison(type);
    if (type.kind == Kind::date || is_poison(type)) continue;
    context.report(Code::date_expected, context.ast_of(arg).span, {context.describe(type)});
    fine = false;
  }
  if (!fine) return context.poison(expr.span);
  if (node.op == ast::Op::within_term) {
    if (!context.contract.term && !context.contract.is_library) {
      report_needs_term(context, expr.span);
      return context.poison(expr.span);
    }
    return apply(context, Op::within_term, args, simple_type(Kind::yes_no), expr.span);
  }
  if (node.op == ast::Op::working_days && !need_work_calendar(context, expr.span)) return context.poison(expr.span);
  // Plain counts: they are compared with bare numbers (ages, seniority), and multiply amounts (days of delay).
  const Op op = node.op == ast::Op::whole_months  ? Op::whole_months
                : node.op == ast::Op::whole_years ? Op::whole_years
                                                  : Op::working_days_between;
  return apply(context, op, args, number_type(Shape::plain, true), expr.span);
}

ExprId lower_logical(Context& context, const ast::Expr& expr, const ast::ApplyExpr& node, Op op, const Scope& scope) {
  std::vector<ExprId> args;
  for (ast::ExprId arg : node.args) {
    args.push_back(lower(context, arg, scope));
    expect_yes_no(context, args.back());
  }
  return apply(context, op, std::move(args), simple_type(Kind::yes_no), expr.span);
}

ExprId lower_present(Context& context, const ast::Expr& expr, const ast::ApplyExpr& node, const Scope& scope) {
  ExprId value = lower(context, node.args[0], scope);
  const auto& made = context.contract.exprs[value].node;
  if (is_poison(context.type_of(value))) return context.poison(expr.span);
  if (!std::holds_alternative<core::Cell>(made) && !std::holds_alternative<core::InputRef>(made)) {
    context.report(Code::presence_of_expression, context.ast_of(node.args[0]).span);
    return context.poison(expr.span);
  }
  if (is_waited_for(context, value)) return context.poison(expr.span);
  return apply(context, Op::is_present, {value}, simple_type(Kind::yes_no), expr.span);
}

ExprId lower_sign(Context& context, const ast::Expr& expr, const ast::ApplyExpr& node, const Scope& scope) {
  ExprId value = lower(context, node.args[0], scope);
  if (!all_numbers(context, {value})) return context.poison(expr.span);
  return apply(context, node.op == ast::Op::negate ? Op::negate : Op::absolute, {value}, context.type_of(value), expr.span);
}

bool is_bare_name(const Context& context, ast::ExprId id) {
  return std::holds_alternative<ast::NameExpr>(context.ast_of(id).kind);
}

// S21: a bare choice is read by the type of the other side, whichever side it stands on.
std::pair<ExprId, ExprId> lower_sides(Context& context, ast::ExprId a, ast::ExprId b, const Scope& scope) {
  const bool b_first = is_bare_name(context, a) && !is_bare_name(context, b);
  auto both = [&](ast::ExprId first, ast::ExprId second) {
    ExprId x = lower(context, first, scope);
    const Type type = context.type_of(x);
    // U4: a bare literal takes the unit of what it is compared with. Beside poison a bare choice stays silent.
    const bool helps = type.kind != Kind::date && type.kind != Kind::yes_no;
    ExprId y = lower(context, second, scope, helps ? &type : nullptr);
    return std::pair{x, y};
  };
  auto names = [&] {
    const auto known = names_in_scope(context, scope);
    return std::ranges::find(known, std::get<ast::NameExpr>(context.ast_of(a).kind).name.text) == known.end();
  };
  if (b_first || (is_bare_name(context, a) && names())) {
    auto [y, x] = both(b, a);
    return {x, y};
  }
  return both(a, b);
}

}  // namespace

bool is_literal_zero(const Context& context, ExprId id) {
  const auto* constant = constant_at(context, id);
  const auto* number = constant ? std::get_if<Rational>(&constant->value) : nullptr;
  return number && number->sign() == 0;
}

bool is_bare_literal(const Context& context, ExprId id) {
  const auto* constant = constant_at(context, id);
  return constant && std::holds_alternative<Rational>(constant->value) && context.type_of(id).dimension.none() &&
         context.type_of(id).shape == Shape::plain;
}

std::optional<Type> unify(Context& context, ExprId a, ExprId b, Span span, Meeting meeting) {
  const Type ta = context.type_of(a), tb = context.type_of(b);
  if (is_poison(ta) || is_poison(tb)) return std::nullopt;
  const bool text_like = (ta.kind == Kind::text || ta.kind == Kind::identifier) && (tb.kind == Kind::text || tb.kind == Kind::identifier);
  if (text_like) return ta;
  if (ta.kind != tb.kind || ta.choices != tb.choices || ta.of != tb.of) {
    context.report(Code::type_mismatch, span, {context.describe(tb), context.describe(ta)});
    return std::nullopt;
  }
  if (ta.kind != Kind::number) return ta;
  Type type = ta;
  type.integer = ta.integer && tb.integer;
  if (is_literal_zero(context, b) && (tb.dimension.none() || ta.dimension == tb.dimension)) return type;
  if (is_literal_zero(context, a) && (ta.dimension.none() || ta.dimension == tb.dimension)) {
    type = tb;
    type.integer = ta.integer && tb.integer;
    return type;
  }
  if (ta.dimension != tb.dimension) {
    if (meeting == Meeting::comparison && is_bare_literal(context, a)) return tb;
    if (meeting == Meeting::comparison && is_bare_literal(context, b)) return ta;
    report_units(context, a, b, span);
    return std::nullopt;
  }
  auto shape = common_shape(ta.shape, tb.shape);
  if (!shape) {
    report_percent_and_number(context, a, b, span, meeting);
    return std::nullopt;
  }
  type.shape = *shape;
  return type;
}

static ExprId compare(Context& context, Op op, ExprId x, ExprId y, Span op_span, Span span) {
  auto type = unify(context, x, y, op_span, Meeting::comparison);
  if (!type) return context.poison(span);
  const bool ordered = op != Op::equal && op != Op::not_equal;
  if (ordered && type->kind != Kind::number && type->kind != Kind::date) {
    context.report(Code::no_order, op_span, {context.describe(*type)});
    return context.poison(span);
  }
  return apply(context, op, {x, y}, simple_type(Kind::yes_no), span);
}

ExprId lower_comparison(Context& context, Op op, ast::ExprId a, ast::ExprId b, Span op_span, Span span, const Scope& scope) {
  auto [x, y] = lower_sides(context, a, b, scope);
  return compare(context, op, x, y, op_span, span);
}

ExprId lower_comparison(Context& context, Op op, ExprId a, ast::ExprId b, Span op_span, Span span, const Scope& scope) {
  const Type type = context.type_of(a);
  return compare(context, op, a, lower(context, b, scope, &type), op_span, span);
}

ExprId lower_apply(Context& context, const ast::Expr& expr, const ast::ApplyExpr& node, const Scope& scope) {
  auto compared = [&](Op op) { return lower_comparison(context, op, node.args[0], node.args[1], node.op_span, expr.span, scope); };
  switch (node.op) {
    case ast::Op::add:
    case ast::Op::subtract: return lower_sum(context, expr, node, scope);
    case ast::Op::multiply:
    case ast::Op::divide: return lower_product(context, expr, node, scope);
    case ast::Op::power: return lower_power(context, expr, node, scope);
    case ast::Op::negate:
    case ast::Op::absolute: return lower_sign(context, expr, node, scope);
    case ast::Op::equal: return compared(Op::equal);
    case ast::Op::not_equal: return compared(Op::not_equal);
    case ast::Op::less: return compared(Op::less);
    case ast::Op::less_equal: return compared(Op::less_equal);
    case ast::Op::greater: return compared(Op::greater);
    case ast::Op::greater_equal: return compared(Op::greater_equal);
    case ast::Op::logical_and: return lower_logical(context, expr, node, Op::logical_and, scope);
    case ast::Op::logical_or: return lower_logical(context, expr, node, Op::logical_or, scope);
    case ast::Op::logical_not: return lower_logical(context, expr, node, Op::logical_not, scope);
    case ast::Op::lesser:
    case ast::Op::greater_of: return lower_extreme(context, expr, node, scope);
    case ast::Op::is_present: return lower_present(context, expr, node, scope);
    case ast::Op::within_term:
    case ast::Op::whole_months:
    case ast::Op::whole_years:
    case ast::Op::working_days: return lower_dates(context, expr, node, scope);
  }
  return context.poison(expr.span);
}

}  // namespace hito::check_room
