// Steps of aggregates: how many rows, the greatest contributions, and what all others come to.
#include <algorithm>

#include "runtime/explain/derive.h"
#include "runtime/reference/keys.h"

namespace hito::runtime {

using core::ExprId;
using core::FoldOp;
using core::Value;

namespace {

std::string counted(std::size_t count) { return std::to_string(count); }

}  // namespace

Frame Derivation::of_row(const core::Fold& node, const Frame& frame, std::uint32_t row) const {
  Frame inner = frame;
  inner.rows.resize(node.bind);
  inner.rows.push_back({node.over, row});
  if (const auto date = evaluator_.rows().date(contract_, node.over, row)) inner.moment.on = date;
  return inner;
}

void Derivation::fill(Step& step, ExprId id, const core::Fold& node, const Frame& frame) {
  const std::string& name = contract_.datasets[node.over].name;
  const std::vector<std::uint32_t> window = evaluator_.rows_in_window(id, node, frame);
  std::vector<std::uint32_t> rows;
  for (const std::uint32_t row : window)
    if (!node.where || evaluator_.holds(*node.where, of_row(node, frame, row))) rows.push_back(row);
  step.says = node.where
                  ? words_.say(Written::why_rows_of, {step.says, counted(rows.size()), counted(window.size()), name})
                  : words_.say(Written::why_rows, {step.says, counted(rows.size()), name});
  if (rows.empty() && node.if_none) return add(step, *node.if_none, frame);
  std::vector<Given> given;
  switch (node.op) {
    case FoldOp::count:
    case FoldOp::count_distinct:
    case FoldOp::percentile: return;
    case FoldOp::sum:
    case FoldOp::average:
      for (const std::uint32_t row : rows)
        given.push_back({row, evaluator_.number(*node.value, of_row(node, frame, row))});
      return add_contributions(step, node, frame, std::move(given));
    case FoldOp::weighted_average:
      for (const std::uint32_t row : rows) {
        const Frame inner = of_row(node, frame, row);
        given.push_back({row, evaluator_.number(*node.value, inner) * evaluator_.number(*node.by, inner)});
      }
      return add_weighted(step, node, frame, std::move(given));
    case FoldOp::minimum:
    case FoldOp::maximum:
    case FoldOp::first_value:
    case FoldOp::latest_value:
    case FoldOp::share:
    case FoldOp::none_of:
    case FoldOp::any_of:
    case FoldOp::every_of: return add_deciding_rows(step, node, frame, rows);
    case FoldOp::rank_highest:
    case FoldOp::rank_lowest: return add(step, *node.value, frame);
  }
}

// The greatest first; those that give nothing are not told. Of an average, the sum is divided by the number of rows.
void Derivation::add_contributions(Step& step, const core::Fold& node, const Frame& frame, std::vector<Given> given) {
  const core::Type& type = expr(*node.value).type;
  Rational sum;
  for (const Given& one : given) sum += one.amount;
  std::ranges::stable_sort(given, [](const Given& a, const Given& b) { return abs(a.amount) > abs(b.amount); });
  Step all =
      words_.valued(StepKind::aggregate, words_.say(Written::why_sum_of_rows, {counted(given.size())}), type, sum);
  Step& into = node.op == FoldOp::average ? all : step;
  Rational rest = sum;
  std::size_t told = 0;
  for (; told < given.size() && told < contributions_shown; ++told) {
    if (given[told].amount.sign() == 0) break;
    const RowAt at{node.over, given[told].row};
    Step one = words_.valued(StepKind::contribution, words_.row(at), type, given[told].amount);
    one.part = true;
    one.cell = CellAt{at, 0};
    add(one, *node.value, of_row(node, frame, given[told].row));
    rest -= given[told].amount;
    into.because.push_back(std::move(one));
  }
  const auto more = std::ranges::count_if(given.begin() + static_cast<std::ptrdiff_t>(told), given.end(),
                                          [](const Given& one) { return one.amount.sign() != 0; });
  if (more > 0) {
    Step others = words_.valued(
        StepKind::rest, words_.say(Written::why_other_rows, {counted(static_cast<std::size_t>(more))}), type, rest);
    others.part = true;
    into.because.push_back(std::move(others));
  }
  if (node.op == FoldOp::average) step.because.push_back(std::move(all));
}

// The rows that weigh most, with value and weight.
void Derivation::add_weighted(Step& step, const core::Fold& node, const Frame& frame, std::vector<Given> given) {
  std::ranges::stable_sort(given, [](const Given& a, const Given& b) { return abs(a.amount) > abs(b.amount); });
  if (given.size() > contributions_shown) given.resize(contributions_shown);
  for (const Given& row : given) {
    Step one;
    one.kind = StepKind::contribution;
    one.says = words_.row({node.over, row.row});
    one.cell = CellAt{{node.over, row.row}, 0};
    const Frame inner = of_row(node, frame, row.row);
    add(one, *node.value, inner);
    add(one, *node.by, inner);
    step.because.push_back(std::move(one));
  }
}

// Rows that decide: of a minimum the one that reaches it, of `every` those that fail it.
void Derivation::add_deciding_rows(Step& step, const core::Fold& node, const Frame& frame,
                                   const std::vector<std::uint32_t>& rows) {
  const bool of_truth = node.op == FoldOp::share || node.op == FoldOp::none_of || node.op == FoldOp::any_of ||
                        node.op == FoldOp::every_of;
  std::vector<std::uint32_t> decide;
  std::optional<Value> best;
  for (const std::uint32_t row : rows) {
    const Frame inner = of_row(node, frame, row);
    if (of_truth) {
      if (evaluator_.holds(*node.value, inner) != (node.op == FoldOp::every_of)) decide.push_back(row);
      continue;
    }
    const bool dated = node.op == FoldOp::first_value || node.op == FoldOp::latest_value;
    Value value = evaluator_.present(dated ? *node.by : *node.value, inner);
    const bool least = node.op == FoldOp::minimum || node.op == FoldOp::first_value;
    if (best && (least ? order_of(value, *best) >= 0 : order_of(value, *best) <= 0)) continue;
    best = std::move(value);
    decide.assign(1, row);
  }
  if (of_truth)
    step.says += words_.say(node.op == FoldOp::every_of ? Written::why_rows_failing : Written::why_rows_holding,
                            {counted(decide.size())});
  if (node.op == FoldOp::share) return;
  for (std::size_t i = 0; i < decide.size() && i < contributions_shown; ++i) {
    const Frame inner = of_row(node, frame, decide[i]);
    Step one;
    one.kind = StepKind::contribution;
    one.says = words_.row({node.over, decide[i]});
    one.cell = CellAt{{node.over, decide[i]}, 0};
    add(one, *node.value, inner);
    if (node.op == FoldOp::first_value || node.op == FoldOp::latest_value) add(one, *node.by, inner);
    step.because.push_back(std::move(one));
  }
}

}  // namespace hito::runtime
