#include "runtime/reference/evaluate.h"

#include <algorithm>

#include "runtime/reference/steps.h"

namespace hito::runtime {

using core::ExprId;
using core::Value;

void Entitlements::record(core::ClauseId clause, std::optional<std::uint32_t> row, std::uint32_t period,
                          const Rational& amount) {
  above_zero_[{clause, row, period}] = amount.sign() > 0;
}

bool Entitlements::above_zero(core::ClauseId clause, std::optional<std::uint32_t> row,
                              std::optional<std::uint32_t> period) const {
  for (auto line = above_zero_.lower_bound({clause, row, period.value_or(0)}); line != above_zero_.end(); ++line) {
    const auto& [its_clause, its_row, its_period] = line->first;
    if (its_clause != clause || its_row != row || (period && its_period != *period)) return false;
    if (line->second) return true;
  }
  return false;
}

Evaluator::Evaluator(const core::Contract& contract, const Rows& rows, const Inputs& inputs)
    : contract_(contract), rows_(rows), inputs_(inputs), reach_(contract) {
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    auto& by_period = used_in_period_.emplace_back(contract.periods.size());
    for (std::uint32_t row : rows.used[d])
      if (const auto period = rows.periods[d][row]) by_period[*period].push_back(row);
  }
}

Value Evaluator::value(ExprId id, const Frame& frame) {
  const bool shared = std::holds_alternative<core::Fold>(contract_.exprs[id].node) && reach_.closed(id);
  return shared ? remembered(id, std::nullopt, frame) : evaluate(id, frame);
}

Value Evaluator::present(ExprId id, const Frame& frame) {
  Value found = value(id, frame);
  if (!core::is_missing(found)) return found;
  const core::Expr& expr = contract_.exprs[id];
  if (const auto* cell = std::get_if<core::Cell>(&expr.node)) {
    const RowAt at = follow(cell->row, frame, id);
    const core::Field& field = contract_.datasets[at.dataset].columns[cell->column];
    stop(Code::missing_value, expr.span, {field.name, row_in_words(contract_, rows_.data, at)});
  }
  if (const auto* input = std::get_if<core::InputRef>(&expr.node)) {
    const core::Input& declared = contract_.inputs[input->input];
    if (!declared.each_period) stop(Code::input_not_given, expr.span, {declared.name});
    stop(Code::input_of_period_not_given, expr.span, {declared.name, contract_.periods[frame.moment.period].label});
  }
  stop(Code::missing_value, expr.span,
       {subject_of(contract_, id),
        frame.rows.empty() ? say(Say::this_calculation) : row_in_words(contract_, rows_.data, frame.rows.back())});
}

Rational Evaluator::number(ExprId id, const Frame& frame) {
  const Value found = present(id, frame);
  const auto* number = std::get_if<Rational>(&found);
  require(number != nullptr, "an expression that is a number by its type has another value");
  return *number;
}

bool Evaluator::holds(ExprId id, const Frame& frame) {
  const Value found = present(id, frame);
  const auto* truth = std::get_if<bool>(&found);
  require(truth != nullptr, "an expression that is yes or no by its type has another value");
  return *truth;
}

Value Evaluator::evaluate(ExprId id, const Frame& frame) {
  return std::visit(
      [&](const auto& node) -> Value {
        using T = std::decay_t<decltype(node)>;
        if constexpr (std::is_same_v<T, core::Constant>) {
          return node.value;
        } else if constexpr (std::is_same_v<T, core::Cell>) {
          return cell(id, node, frame);
        } else if constexpr (std::is_same_v<T, core::InputRef>) {
          return reported(node.input, frame, id);
        } else if constexpr (std::is_same_v<T, core::ParamRef>) {
          require(frame.params != nullptr, "an argument outside a definition with parameters");
          return (*frame.params)[node.index];
        } else if constexpr (std::is_same_v<T, core::DefineRef>) {
          return defined(node, frame, id);
        } else if constexpr (std::is_same_v<T, core::Apply>) {
          return apply(id, node, frame);
        } else if constexpr (std::is_same_v<T, core::If>) {
          // Only the branch taken is evaluated.
          return value(holds(node.condition, frame) ? node.then : node.otherwise, frame);
        } else if constexpr (std::is_same_v<T, core::Round>) {
          return round(number(node.value, frame), node.step, node.mode);
        } else if constexpr (std::is_same_v<T, core::OrElse>) {
          Value found = value(node.value, frame);
          return core::is_missing(found) ? value(node.fallback, frame) : found;
        } else if constexpr (std::is_same_v<T, core::Look>) {
          return look(id, node, frame);
        } else if constexpr (std::is_same_v<T, core::Fold>) {
          return fold(id, node, frame);
        } else if constexpr (std::is_same_v<T, core::GivesRight>) {
          return gives_right(node, frame, id);
        } else if constexpr (std::is_same_v<T, core::DateInForce>) {
          const std::optional<Date>& date = node.of_payment ? frame.moment.paid : frame.moment.on;
          require(date.has_value(), "a date in force where nothing has a date");
          return *date;
        } else if constexpr (std::is_same_v<T, core::AcrossPeriods>) {
          return across(id, node, frame);
        } else if constexpr (std::is_same_v<T, core::Irrational>) {
          return irrational(id, node, frame);
        } else {
          static_assert(std::is_same_v<T, core::Amount>);
          require(figures != nullptr, "a figure of the result inside the calculation of the result");
          return figures->amount(node);
        }
      },
      contract_.exprs[id].node);
}

RowAt Evaluator::follow(const core::RowPath& path, const Frame& frame, ExprId asked_by) const {
  require(path.depth < frame.rows.size(), "a row variable that nothing binds");
  RowAt at = frame.rows[path.depth];
  for (core::ColumnIndex link : path.via) {
    const core::Field& field = contract_.datasets[at.dataset].columns[link];
    const Column& column = rows_.data.tables[at.dataset.value].columns[link];
    const Span span = contract_.exprs[asked_by].span;
    if (!column.given) stop(Code::column_not_given, span, {field.name, contract_.datasets[at.dataset].name});
    const auto target = column.cells.refers(at.row);
    if (!target) stop(Code::missing_value, span, {field.name, row_in_words(contract_, rows_.data, at)});
    at = {field.type.of, *target};
  }
  return at;
}

Value Evaluator::cell(ExprId id, const core::Cell& node, const Frame& frame) const {
  const RowAt at = follow(node.row, frame, id);
  const Column& column = rows_.data.tables[at.dataset.value].columns[node.column];
  if (!column.given) {
    const core::Dataset& dataset = contract_.datasets[at.dataset];
    stop(Code::column_not_given, contract_.exprs[id].span, {dataset.columns[node.column].name, dataset.name});
  }
  return column.cells[at.row];
}

Value Evaluator::reported(core::InputId id, const Frame& frame, ExprId asked_by) const {
  const core::Input& input = contract_.inputs[id];
  const auto period = input.each_period ? std::optional(frame.moment.period) : std::nullopt;
  const auto found = inputs_.values.find({id, period});
  if (found != inputs_.values.end()) return found->second;
  // It is never missing: whoever asks before it is decided has to wait.
  if (input.decision) stop_undecided(contract_, id, period, inputs_.as_of, contract_.exprs[asked_by].span);
  return core::Missing{};
}

// A definition is a body of its own: it sees its own row and its arguments, at the same moment.
Value Evaluator::defined(const core::DefineRef& ref, const Frame& frame, ExprId id) {
  const core::Define& define = contract_.defines[ref.define];
  std::optional<RowAt> row;
  if (ref.row) row = follow(*ref.row, frame, id);
  if (ref.args.empty()) return remembered(define.value, row, frame);
  std::vector<Value> args;
  for (ExprId arg : ref.args) args.push_back(value(arg, frame));
  Frame inner{frame.moment, {}, &args};
  if (row) inner.rows.push_back(*row);
  return value(define.value, inner);
}

Value Evaluator::remembered(ExprId id, std::optional<RowAt> row, const Frame& frame) {
  Moment moment = frame.moment;
  if (!reach_.to_date(id)) moment.until.reset();
  if (!reach_.date_in_force(id)) moment.on.reset(), moment.paid.reset();
  const Asked asked{id, row ? std::optional(row->row) : std::nullopt, moment};
  if (const auto found = remembered_.find(asked); found != remembered_.end()) {
    trail.add(found->second.second);
    return found->second.first;
  }
  const Trail before = std::exchange(trail, {});
  Frame inner{frame.moment, {}, nullptr};
  if (row) inner.rows.push_back(*row);
  Value found = evaluate(id, inner);
  remembered_.emplace(asked, std::pair(found, trail));
  trail.add(before);
  return found;
}

void Evaluator::forget_rows() {
  std::erase_if(remembered_, [](const auto& one) { return std::get<1>(one.first).has_value(); });
  looked_back_.clear();
}

// Earlier periods first, so that one which rests on itself never goes deeper than one period. What is remembered of
// them is not gone through again for the value of the previous one.
Value Evaluator::across(ExprId id, const core::AcrossPeriods& node, const Frame& frame) {
  using What = core::AcrossPeriods::What;
  require(!frame.moment.once, "earlier periods asked for where no period is in force");
  std::optional<RowAt> row;
  if (node.row) row = follow(*node.row, frame, id);
  const std::uint32_t end = frame.moment.period + (node.own ? 1 : 0);
  if (end == 0) return node.if_none ? value(*node.if_none, frame) : Value(Rational(0));
  static const Rational most(Integer::pow10(36));
  std::uint32_t& begin = looked_back_[{id, row ? std::optional(row->row) : std::nullopt}];
  const std::uint32_t first = node.what == What::previous ? std::min(begin, end - 1) : 0;
  std::vector<Value> values;
  for (std::uint32_t period = first; period < end; ++period) {
    const Frame then{moment_of_period(contract_, period), {}, nullptr};
    if (const auto* input = std::get_if<core::InputId>(&node.of))
      values.push_back(reported(*input, then, id));
    else
      values.push_back(remembered(contract_.defines[std::get<core::DefineId>(node.of)].value, row, then));
    const bool used = node.what != What::previous || period + 1 == end;
    if (used && core::is_missing(values.back()))
      stop(Code::missing_value, contract_.exprs[id].span, {say(Say::this_expression), contract_.periods[period].label});
    if (const auto* number = std::get_if<Rational>(&values.back()); number && abs(*number) > most)
      stop(Code::grows_too_large, contract_.exprs[id].span, {contract_.periods[period].label});
  }
  begin = std::max(begin, end);
  if (node.what == What::previous) return values.back();
  if (node.what == What::minimum || node.what == What::maximum) {
    const auto less = [](const Value& a, const Value& b) {
      return std::holds_alternative<Date>(a) ? std::get<Date>(a) < std::get<Date>(b)
                                             : std::get<Rational>(a) < std::get<Rational>(b);
    };
    return node.what == What::minimum ? *std::ranges::min_element(values, less)
                                      : *std::ranges::max_element(values, less);
  }
  Rational sum;
  for (const Value& one : values) sum += std::get<Rational>(one);
  return node.what == What::sum ? sum : sum / Rational(static_cast<std::int64_t>(values.size()));
}

bool Evaluator::gives_right(const core::GivesRight& node, const Frame& frame, ExprId id) const {
  const auto& pay = std::get<core::Pay>(contract_.clauses[node.clause].body);
  std::optional<std::uint32_t> row;
  if (node.row) row = follow(*node.row, frame, id).row;
  require(row.has_value() == pay.each.has_value(), "a right to payment is asked of the wrong unit");
  // A clause paid once has one line, whatever the period that asks; and one paid once asks about every period.
  const bool any_period =
      frame.moment.once || pay.timing == core::Pay::Timing::once_on || pay.timing == core::Pay::Timing::at_end;
  return entitlements.above_zero(node.clause, row, any_period ? std::nullopt : std::optional(frame.moment.period));
}

}  // namespace hito::runtime
