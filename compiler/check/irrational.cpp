// Functions whose decimals do not end: how many numbers they take, and of what units.
#include <algorithm>

#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

bool takes_two(IrrationalFunction function) {
  return function == IrrationalFunction::power || function == IrrationalFunction::t_quantile;
}

// The root of square metres is metres; of anything else with a unit there is none.
std::optional<Dimension> root_of(const Dimension& squared) {
  Dimension root;
  for (auto [unit, power] : squared.factors) {
    if (power % 2 != 0) return std::nullopt;
    root.factors.emplace_back(unit, power / 2);
  }
  return root;
}

// Of numbers alone. What is near a percent goes with percents: a root or power of one, and a probability.
Shape shape_of(IrrationalFunction function, const Type& first) {
  switch (function) {
    case IrrationalFunction::square_root:
    case IrrationalFunction::power: return first.shape == Shape::plain ? Shape::plain : Shape::ratio;
    case IrrationalFunction::normal_probability: return Shape::ratio;
    case IrrationalFunction::natural_logarithm:
    case IrrationalFunction::exponential:
    case IrrationalFunction::normal_quantile:
    case IrrationalFunction::t_quantile: break;
  }
  return Shape::plain;
}

}  // namespace

ExprId lower_irrational(Context& context, const ast::Expr& expr, const ast::IrrationalExpr& node, const Scope& scope) {
  const std::string words(context.source.at(node.words));
  const std::size_t wanted = takes_two(node.function) ? 2 : 1;
  if (node.args.size() != wanted) {
    context.report(Code::irrational_arguments, expr.span, {words, std::to_string(wanted), std::to_string(node.args.size())});
    return context.poison(expr.span);
  }
  core::Irrational made{node.function, {}, node.decimals};
  Dimension dimension;
  bool fine = true;
  for (ast::ExprId written : node.args) {
    const ExprId arg = lower(context, written, scope);
    const Type type = context.type_of(arg);
    made.args.push_back(arg);
    if (is_poison(type)) {
      fine = false;
    } else if (type.kind != Kind::number) {
      context.report(Code::number_expected, context.ast_of(written).span, {context.describe(type)});
      fine = false;
    } else if (const auto root = node.function == IrrationalFunction::square_root ? root_of(type.dimension) : std::nullopt; root) {
      dimension = *root;
    } else if (!type.dimension.none()) {
      context.report(Code::irrational_of_unit, context.ast_of(written).span, {words, context.describe(type)});
      fine = false;
    }
  }
  if (!fine) return context.poison(expr.span);
  const Shape shape = dimension.none() ? shape_of(node.function, context.type_of(made.args.front())) : Shape::plain;
  Type type = number_type(shape, node.decimals == 0, dimension);
  return context.add(std::move(made), type, expr.span);
}

}  // namespace hito::check_room
