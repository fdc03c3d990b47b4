// Expressions: one function per kind of node of the abstract tree.
#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

using core::AmountKind;

ExprId apply(Context& context, Op op, std::vector<ExprId> args, Type type, Span span) {
  return context.add(core::Apply{op, std::move(args)}, std::move(type), span);
}

ExprId lower_number(Context& context, const ast::NumberLiteral& number, Span span, const Type* expected) {
  Type type = number_type(Shape::plain, number.value.is_integer());
  if (number.unit) {
    UnitId unit = need_unit(context, *number.unit);
    if (!unit.valid()) return context.poison(span);
    type.dimension = dimension_of(unit);
    if (number.per) {
      UnitId per = number.per_time ? unit_of_time(*number.per_time) : need_unit(context, *number.per);
      if (!per.valid()) return context.poison(span);
      type.dimension = product(type.dimension, dimension_of(per), -1);
    }
  } else if (expected && expected->kind == Kind::number && expected->shape != Shape::percent) {
    type.dimension = expected->dimension;
  }
  return context.add(core::Constant{number.value}, type, span);
}

ExprId lower_duration(Context& context, const ast::DurationLiteral& duration, Span span) {
  if (duration.unit == ast::TimeUnit::day) {
    context.report(Code::which_days, span, {std::string(context.source.at(span))});
    return context.poison(span);
  }
  if (!duration.count.is_integer()) {
    context.report(Code::duration_not_whole, span);
    return context.poison(span);
  }
  Rational count = duration.count;
  if (duration.unit == ast::TimeUnit::quarter || duration.unit == ast::TimeUnit::half_year)
    count *= Rational(months_of(duration.unit));
  return context.add(core::Constant{count}, number_type(Shape::plain, true, dimension_of(unit_of_time(duration.unit))), span);
}

ExprId lower_or_else(Context& context, const ast::Expr& expr, const ast::OrElseExpr& node, const Scope& scope) {
  ExprId value = lower(context, node.value, scope);
  const Type type = context.type_of(value);
  if (is_poison(type) || is_waited_for(context, value)) return context.poison(expr.span);
  ExprId fallback = lower_literal(context, node.fallback, node.fallback_span, &type);
  auto unified = unify(context, value, fallback, node.fallback_span, Meeting::alternative);
  if (!unified) return context.poison(expr.span);
  return context.add(core::OrElse{value, fallback}, *unified, expr.span);
}

// x from a to b: low (<= or <) x and x (<= or <) high.
ExprId lower_range(Context& context, const ast::Expr& expr, const ast::RangeExpr& range, const Scope& scope) {
  const ExprId value = lower(context, range.value, scope);
  Op low = range.low_included ? Op::greater_equal : Op::greater;
  ExprId from = lower_comparison(context, low, value, range.low, expr.span, expr.span, scope);
  if (!range.high) return from;
  Op high = range.high_included ? Op::less_equal : Op::less;
  ExprId to = lower_comparison(context, high, value, *range.high, expr.span, expr.span, scope);
  return apply(context, Op::logical_and, {from, to}, simple_type(Kind::yes_no), expr.span);
}

ExprId lower_in(Context& context, const ast::Expr& expr, const ast::InExpr& in, const Scope& scope) {
  const ExprId value = lower(context, in.value, scope);
  std::vector<ExprId> any;
  for (ast::ExprId choice : in.choices)
    any.push_back(lower_comparison(context, Op::equal, value, choice, context.ast_of(choice).span,
                                   context.ast_of(choice).span, scope));
  if (any.size() == 1) return any.front();
  return apply(context, Op::logical_or, std::move(any), simple_type(Kind::yes_no), expr.span);
}

ExprId lower_gives_right(Context& context, const ast::Expr& expr, const ast::GivesRightExpr& right, const Scope& scope) {
  const auto first = need_payment_clause(context, right.clause);
  if (!first) return context.poison(expr.span);
  std::vector<ExprId> any;
  for (ClauseId clause : core::versions_from(context.contract, *first)) {
    const auto& asked = std::get<ast::Payment>(context.clause_asts.at(clause)->body);
    std::optional<RowPath> row;
    if (asked.each) {
      auto unit = context.units.find(asked.each->text);
      auto dataset = unit == context.units.end() ? context.dataset_of_unit.end() : context.dataset_of_unit.find(unit->second);
      if (dataset == context.dataset_of_unit.end()) return context.poison(expr.span);
      row = path_to(context, scope, dataset->second);
      if (!row) {
        context.report(Code::right_of_other_rows, expr.span, {right.clause.text, asked.each->text});
        return context.poison(expr.span);
      }
    }
    any.push_back(context.add(core::GivesRight{clause, row}, simple_type(Kind::yes_no), expr.span));
  }
  if (any.size() == 1) return any.front();
  return apply(context, Op::logical_or, std::move(any), simple_type(Kind::yes_no), expr.span);
}

ExprId lower_amount(Context& context, const ast::Expr& expr, const ast::AmountExpr& amount, const Scope& scope) {
  if (!scope.amounts_allowed) {
    context.report(Code::amount_outside_property, expr.span);
    return context.poison(expr.span);
  }
  core::Amount made{.kind = static_cast<AmountKind>(amount.kind)};
  if (amount.clause) {
    auto clause = need_clause_with(context, *amount.clause, made.kind);
    if (!clause) return context.poison(expr.span);
    made.clause = *clause;
    made.currency = context.contract.clauses[*clause].currency;
  } else {
    made.currency = need_currency(context, amount.currency, expr.span);
  }
  if (amount.party) {
    auto party = need_party(context, *amount.party);
    if (!party) return context.poison(expr.span);
    made.party = *party;
  }
  return context.add(made, money_type(made.currency), expr.span);
}

ExprId lower_round(Context& context, const ast::Expr& expr, const ast::RoundExpr& round, const Scope& scope) {
  ExprId value = lower(context, round.value, scope);
  const Type type = context.type_of(value);
  if (is_poison(type)) return value;
  if (type.kind != Kind::number) {
    context.report(Code::number_expected, context.ast_of(round.value).span, {context.describe(type)});
    return context.poison(expr.span);
  }
  if (round.to.step.sign() <= 0) {
    context.report(Code::rounding_step, round.to.span);
    return context.poison(expr.span);
  }
  Type rounded = type;
  rounded.integer = round.to.step.is_integer();
  return context.add(core::Round{value, round.to.step, round.to.mode}, rounded, expr.span);
}

ExprId lower_if(Context& context, const ast::Expr& expr, const ast::IfExpr& node, const Scope& scope, const Type* expected) {
  ExprId condition = lower(context, node.condition, scope);
  expect_yes_no(context, condition);
  ExprId then = lower(context, node.then, scope, expected);
  ExprId otherwise = lower(context, node.otherwise, scope, expected);
  auto type = unify(context, then, otherwise, expr.span, Meeting::alternative);
  if (!type || is_poison(context.type_of(condition))) return context.poison(expr.span);
  return context.add(core::If{condition, then, otherwise}, *type, expr.span);
}

}  // namespace

bool is_waited_for(Context& context, ExprId id) {
  const core::Expr& expr = context.contract.exprs[id];
  const auto* input = std::get_if<core::InputRef>(&expr.node);
  if (!input || !context.contract.inputs[input->input].decision) return false;
  context.report(Code::decision_never_missing, expr.span, {context.contract.inputs[input->input].name});
  return true;
}

ExprId lower_literal(Context& context, const ast::Literal& literal, Span span, const Type* expected) {
  if (context.refused(span)) return context.poison(span);
  return std::visit(
      [&](const auto& value) -> ExprId {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, ast::NumberLiteral>) {
          return lower_number(context, value, span, expected);
        } else if constexpr (std::is_same_v<T, ast::PercentLiteral>) {
          return context.add(core::Constant{value.value}, number_type(Shape::percent), span);
        } else if constexpr (std::is_same_v<T, ast::DateLiteral>) {
          return context.add(core::Constant{value.value}, simple_type(Kind::date), span);
        } else if constexpr (std::is_same_v<T, ast::DurationLiteral>) {
          return lower_duration(context, value, span);
        } else if constexpr (std::is_same_v<T, ast::StringLiteral>) {
          if (expected && expected->kind == Kind::choice)
            return lower_name(context, ast::Name{value.value, span}, span, Scope{}, expected);
          return context.add(core::Constant{value.value}, simple_type(Kind::text), span);
        } else {
          static_assert(std::is_same_v<T, ast::YesNoLiteral>);
          return context.add(core::Constant{value.value}, simple_type(Kind::yes_no), span);
        }
      },
      literal);
}

ExprId lower(Context& context, ast::ExprId id, const Scope& scope, const Type* expected) {
  // A copy: lowering a definition may add expressions, but never moves the file's own.
  const ast::Expr& expr = context.ast_of(id);
  return std::visit(
      [&](const auto& node) -> ExprId {
        using T = std::decay_t<decltype(node)>;
        if constexpr (std::is_same_v<T, ast::LiteralExpr>) return lower_literal(context, node.literal, expr.span, expected);
        else if constexpr (std::is_same_v<T, ast::NameExpr>) return lower_name(context, node.name, expr.span, scope, expected);
        else if constexpr (std::is_same_v<T, ast::OrElseExpr>) return lower_or_else(context, expr, node, scope);
        else if constexpr (std::is_same_v<T, ast::CallExpr>) return lower_call(context, expr, node, scope);
        else if constexpr (std::is_same_v<T, ast::MemberExpr>) return lower_member(context, expr, node, scope);
        else if constexpr (std::is_same_v<T, ast::ApplyExpr>) return lower_apply(context, expr, node, scope);
        else if constexpr (std::is_same_v<T, ast::RangeExpr>) return lower_range(context, expr, node, scope);
        else if constexpr (std::is_same_v<T, ast::InExpr>) return lower_in(context, expr, node, scope);
        else if constexpr (std::is_same_v<T, ast::GivesRightExpr>) return lower_gives_right(context, expr, node, scope);
        else if constexpr (std::is_same_v<T, ast::AmountExpr>) return lower_amount(context, expr, node, scope);
        else if constexpr (std::is_same_v<T, ast::RoundExpr>) return lower_round(context, expr, node, scope);
        else if constexpr (std::is_same_v<T, ast::IfExpr>) return lower_if(context, expr, node, scope, expected);
        else if constexpr (std::is_same_v<T, ast::IrrationalExpr>) return lower_irrational(context, expr, node, scope);
        else if constexpr (std::is_same_v<T, ast::AcrossExpr>) return lower_across(context, expr, node, scope);
        else {
          static_assert(std::is_same_v<T, ast::FoldExpr>);
          return lower_fold(context, expr, node, scope);
        }
      },
      expr.kind);
}

std::optional<core::Value> constant_value(Context& context, ast::ExprId id, const Type& expected, const Scope& scope) {
  ExprId made = lower(context, id, scope, &expected);
  const core::Expr& expr = context.contract.exprs[made];
  if (is_poison(expr.type)) return std::nullopt;
  std::optional<core::Value> value;
  if (const auto* constant = std::get_if<core::Constant>(&expr.node)) value = constant->value;
  if (const auto* call = std::get_if<core::Apply>(&expr.node); call && call->op == Op::negate)
    if (const auto* constant = std::get_if<core::Constant>(&context.contract.exprs[call->args[0]].node))
      if (const auto* number = std::get_if<Rational>(&constant->value)) value = -*number;
  if (!value) {
    context.report(Code::constant_expected, expr.span);
    return std::nullopt;
  }
  const bool zero = std::holds_alternative<Rational>(*value) && std::get<Rational>(*value).sign() == 0;
  Type given = expr.type;
  const bool numbers = given.kind == Kind::number && expected.kind == Kind::number;
  const bool shapes_fit = !numbers || zero || expected.shape == Shape::ratio || given.shape == expected.shape;
  const bool kinds_fit = given.kind == expected.kind || (given.kind == Kind::text && expected.kind == Kind::identifier);
  if (!kinds_fit || !shapes_fit || (numbers && !zero && given.dimension != expected.dimension)) {
    context.report(Code::type_mismatch, expr.span, {context.describe(given), context.describe(expected)});
    return std::nullopt;
  }
  return value;
}

void expect_yes_no(Context& context, ExprId id) {
  const core::Expr& expr = context.contract.exprs[id];
  if (expr.type.kind == Kind::yes_no || is_poison(expr.type)) return;
  context.report(Code::condition_expected, expr.span, {context.describe(expr.type)});
  context.contract.exprs[id].type = Type{};
}

}  // namespace hito::check_room
