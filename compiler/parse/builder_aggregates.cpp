// Aggregates: what is calculated over the rows of a dataset.
#include <tuple>

#include "compiler/parse/builder.h"

namespace hito::parse {
namespace {

ast::FoldOp statistic_of(Concept word) {
  if (word == Concept::AVERAGE_OF) return ast::FoldOp::average;
  if (word == Concept::MIN_OF) return ast::FoldOp::minimum;
  if (word == Concept::MAX_OF) return ast::FoldOp::maximum;
  return ast::FoldOp::median;
}
ast::FoldOp quantifier_of(Concept word) {
  if (word == Concept::NONE_OF) return ast::FoldOp::none_of;
  return word == Concept::ANY_OF ? ast::FoldOp::any_of : ast::FoldOp::every_of;
}
ast::WindowKind window_of(Concept word) {
  if (word == Concept::TO_DATE) return ast::WindowKind::to_date;
  if (word == Concept::LAST_N) return ast::WindowKind::last_n;
  return word == Concept::WHOLE_TERM ? ast::WindowKind::whole_term : ast::WindowKind::same_previous_year;
}

}  // namespace

// What every aggregate has in common: the rows, their condition, the window, and what it is on no rows.
ast::FoldExpr Builder::fold(At at, ast::FoldOp op) {
  constexpr std::uint32_t most_periods = 10'000;
  const At rows = get(at, Rule::rowSource);
  ast::FoldExpr out{};
  out.op = op;
  out.over = {has(rows, Concept::ITS), name(get(rows, Rule::name))};
  out.op_span = token_span(node(at).first);
  if (const auto where = find(at, Rule::where)) out.where = expression(nodes(*where).front());
  if (const auto window = find(at, Rule::window)) {
    out.window.kind = window_of(lead(*window));
    out.window.span = span(*window);
    if (const auto count = token(*window, Concept::NUMBER)) out.window.n = whole(*count, 1, most_periods);
    if (const auto period = find(*window, Rule::period)) out.window.unit = time_unit(lead(*period));
  }
  if (const auto none = find(at, Rule::ifNone))
    std::tie(out.if_none, out.if_none_name) = default_value(get(*none, Rule::defaultValue));
  return out;
}

ast::ExprId Builder::across_periods(At at) {
  using What = ast::AcrossExpr::What;
  ast::AcrossExpr out{};
  out.what = has(at, Concept::SUM_OF)       ? What::sum
             : has(at, Concept::AVERAGE_OF) ? What::average
             : has(at, Concept::MIN_OF)     ? What::minimum
             : has(at, Concept::MAX_OF)     ? What::maximum
                                            : What::previous;
  out.own = has(at, Concept::SO_FAR);
  out.name = name(get(at, Rule::name));
  if (const auto none = find(at, Rule::ifNone))
    std::tie(out.if_none, out.if_none_name) = default_value(get(*none, Rule::defaultValue));
  return add(std::move(out), span(at));
}

ast::ExprId Builder::aggregate(At at) {
  const auto done = [&](ast::FoldExpr out) { return add(std::move(out), span(at)); };
  const auto with_value = [&](ast::FoldOp op) {
    ast::FoldExpr out = fold(at, op);
    out.value = expression(nodes(at).front());
    return out;
  };
  const Rule what = rule(at);
  if (what == Rule::countOf) return done(fold(at, ast::FoldOp::count));
  if (what == Rule::countDistinct) return done(with_value(ast::FoldOp::count_distinct));
  if (what == Rule::sumOf) return done(with_value(ast::FoldOp::sum));
  if (what == Rule::statistic) {
    ast::FoldExpr out = with_value(statistic_of(lead(at)));
    out.interpolated = lead(at) == Concept::MEDIAN_BETWEEN;
    return done(std::move(out));
  }
  if (what == Rule::rankOf)
    return done(with_value(has(at, Concept::HIGHEST) ? ast::FoldOp::rank_highest : ast::FoldOp::rank_lowest));
  if (what == Rule::weightedAverage) {
    ast::FoldExpr out = with_value(ast::FoldOp::weighted_average);
    out.weight = expression(after(at, Concept::WEIGHT));
    return done(std::move(out));
  }
  if (what == Rule::percentileOf) {
    ast::FoldExpr out = with_value(ast::FoldOp::percentile);
    out.percentile = number(get_token(at, Concept::NUMBER));
    out.interpolated = lead(at) == Concept::PERCENTILE_BETWEEN;
    return done(std::move(out));
  }
  if (what == Rule::datedValue) {
    const bool first = lead(at) == Concept::FIRST_OF;
    ast::FoldExpr out = with_value(first ? ast::FoldOp::first_value : ast::FoldOp::latest_value);
    out.by = name(after(at, Concept::BY));
    return done(std::move(out));
  }
  if (what == Rule::quantified) {
    ast::FoldExpr out = fold(at, quantifier_of(lead(at)));
    out.value = expression(after(at, Concept::HAS));
    return done(std::move(out));
  }
  require(what == Rule::shareOf, "an aggregate");
  ast::FoldExpr out = fold(at, ast::FoldOp::share);
  out.value = expression(after(at, Concept::WHERE));
  if (has(at, Concept::AMONG_THOSE)) out.where = expression(after(at, Concept::AMONG_THOSE));
  return done(std::move(out));
}

}  // namespace hito::parse
