// Aggregates over the rows of their window.
#include <algorithm>
#include <set>

#include "runtime/calendar.h"
#include "runtime/reference/evaluate.h"
#include "runtime/reference/keys.h"

namespace hito::runtime {

using core::ExprId;
using core::FoldOp;
using core::Value;

namespace {

struct ValueLess {
  bool operator()(const Value& a, const Value& b) const { return order_of(a, b) < 0; }
};

// What an aggregate keeps while it goes over its rows.
struct Tally {
  std::int64_t rows = 0;
  std::int64_t holding = 0;
  Rational sum;
  Rational weight;
  std::optional<Value> least, greatest;
  std::set<Value, ValueLess> distinct;
  std::vector<Value> values;            // in the order of keys
  std::optional<Value> dated, on_date;  // the value that the date chooses, and that date

  void bound(const Value& value) {
    if (!least || order_of(value, *least) < 0) least = value;
    if (!greatest || order_of(value, *greatest) > 0) greatest = value;
  }
  // Of rows with the same date the first key counts, which comes first (language rules, S37).
  void date(FoldOp op, Value value, const Value& date) {
    const bool better =
        !on_date || (op == FoldOp::first_value ? order_of(date, *on_date) < 0 : order_of(date, *on_date) > 0);
    if (!better) return;
    on_date = date;
    dated = std::move(value);
  }
};

// The nearest rank: of n values in order, the one in the place p/100 × n, rounded up (language rules, S37).
std::optional<Value> percentile(std::vector<Value> values, const Rational& percent) {
  if (values.empty()) return std::nullopt;
  std::ranges::sort(values, ValueLess());
  const Rational place = percent * Rational(std::ssize(values)) / Rational(100);
  const auto rank = static_cast<std::size_t>(round(place, Rational(1), RoundMode::ceiling).floor().to_int64().value());
  return values[rank - 1];
}

// On the straight line between the two values next to the place (n - 1) p/100 + 1.
std::optional<Value> interpolated(std::vector<Value> values, const Rational& percent) {
  if (values.empty()) return std::nullopt;
  std::ranges::sort(values, ValueLess());
  const Rational place = percent * Rational(std::ssize(values) - 1) / Rational(100);
  const auto before = static_cast<std::size_t>(place.floor().to_int64().value());
  const Rational low = std::get<Rational>(values[before]);
  if (before + 1 == values.size()) return low;
  return low + (place - Rational(place.floor())) * (std::get<Rational>(values[before + 1]) - low);
}

// Nothing: the aggregate has no value without rows.
std::optional<Value> result_of(const core::Fold& node, const Tally& tally) {
  const Rational rows(tally.rows);
  switch (node.op) {
    case FoldOp::count: return rows;
    case FoldOp::count_distinct: return Rational(std::ssize(tally.distinct));
    case FoldOp::sum: return tally.sum;
    case FoldOp::share: return tally.rows == 0 ? std::nullopt : std::optional<Value>(Rational(tally.holding) / rows);
    case FoldOp::average: return tally.rows == 0 ? std::nullopt : std::optional<Value>(tally.sum / rows);
    case FoldOp::weighted_average:
      return tally.rows == 0 ? std::nullopt : std::optional<Value>(tally.sum / tally.weight);
    case FoldOp::minimum: return tally.least;
    case FoldOp::maximum: return tally.greatest;
    case FoldOp::percentile:
      return node.interpolated ? interpolated(tally.values, node.percent) : percentile(tally.values, node.percent);
    case FoldOp::rank_highest:
    case FoldOp::rank_lowest: return Rational(tally.holding + 1);
    case FoldOp::first_value:
    case FoldOp::latest_value: return tally.dated;
    case FoldOp::none_of: return tally.holding == 0;
    case FoldOp::any_of: return tally.holding > 0;
    case FoldOp::every_of: return tally.holding == tally.rows;
  }
  throw InternalError("an aggregate out of its enumeration");
}

}  // namespace

Value Evaluator::fold(ExprId id, const core::Fold& node, const Frame& frame) {
  if (core::is_rank(node.op) && reach_.own_row_only(id)) return rank(id, node, frame);
  const std::vector<std::uint32_t> rows = rows_in_window(id, node, frame);
  trail.add({.aggregated = true, .saw_rows = !rows.empty()});
  Frame inner = frame;
  inner.rows.resize(node.bind);
  inner.rows.push_back({node.over, 0});
  Tally tally;
  const auto ranked = core::is_rank(node.op) ? std::optional(present(*node.value, frame)) : std::nullopt;
  for (const std::uint32_t row : rows) {
    inner.rows.back().row = row;
    if (const auto date = rows_.date(contract_, node.over, row)) inner.moment.on = date;
    if (node.where && !holds(*node.where, inner)) continue;
    ++tally.rows;
    switch (node.op) {
      case FoldOp::count: break;
      case FoldOp::count_distinct: tally.distinct.insert(present(*node.value, inner)); break;
      case FoldOp::sum:
      case FoldOp::average: tally.sum += number(*node.value, inner); break;
      case FoldOp::weighted_average: {
        const Rational value = number(*node.value, inner);
        const Rational weight = number(*node.by, inner);
        tally.sum += value * weight;
        tally.weight += weight;
        break;
      }
      case FoldOp::minimum:
      case FoldOp::maximum: tally.bound(present(*node.value, inner)); break;
      case FoldOp::percentile: tally.values.push_back(present(*node.value, inner)); break;
      case FoldOp::first_value:
      case FoldOp::latest_value: {
        Value value = present(*node.value, inner);
        tally.date(node.op, std::move(value), present(*node.by, inner));
        break;
      }
      case FoldOp::rank_highest: tally.holding += order_of(present(*node.value, inner), *ranked) > 0 ? 1 : 0; break;
      case FoldOp::rank_lowest: tally.holding += order_of(present(*node.value, inner), *ranked) < 0 ? 1 : 0; break;
      case FoldOp::share:
      case FoldOp::none_of:
      case FoldOp::any_of:
      case FoldOp::every_of: tally.holding += holds(*node.value, inner) ? 1 : 0; break;
    }
  }
  if (const auto result = result_of(node, tally)) return *result;
  require(node.if_none.has_value(), "an aggregate that may have no rows does not say what it is then");
  return value(*node.if_none, frame);
}

// Where every row compares the same values, they are put in order once.
Value Evaluator::rank(ExprId id, const core::Fold& node, const Frame& frame) {
  const Value ranked = present(*node.value, frame);
  Moment moment = frame.moment;
  const bool dated = contract_.datasets[node.over].counts_on.has_value();
  if (dated || !reach_.date_in_force(id)) moment.on.reset();
  if (!reach_.to_date(id)) moment.until.reset();
  const auto [place, is_new] = in_order_.try_emplace({id, moment});
  std::vector<Value>& values = place->second;
  if (is_new) {
    Frame inner = frame;
    inner.rows.resize(node.bind);
    inner.rows.push_back({node.over, 0});
    for (const std::uint32_t row : rows_in_window(id, node, frame)) {
      inner.rows.back().row = row;
      if (const auto date = rows_.date(contract_, node.over, row)) inner.moment.on = date;
      if (!node.where || holds(*node.where, inner)) values.push_back(present(*node.value, inner));
    }
    std::ranges::sort(values, ValueLess());
  }
  trail.add({.aggregated = true, .saw_rows = !values.empty()});
  const bool highest = node.op == FoldOp::rank_highest;
  const auto before = highest ? values.end() - std::ranges::upper_bound(values, ranked, ValueLess())
                              : std::ranges::lower_bound(values, ranked, ValueLess()) - values.begin();
  return Rational(static_cast<std::int64_t>(before) + 1);
}

// In key order. Duplicates and rows without a period (undated, outside the term) never count.
std::vector<std::uint32_t> Evaluator::rows_in_window(ExprId id, const core::Fold& node, const Frame& frame) {
  const std::uint32_t d = node.over.value;
  const bool dated = contract_.datasets[node.over].counts_on.has_value();
  if (!node.its && dated && node.window == core::Window::own && frame.moment.in_force)
    return used_in_period_[d][frame.moment.period];
  const bool reaches_back = node.window == core::Window::last || node.window == core::Window::year_before;
  const std::vector<std::uint32_t>* candidates = reaches_back ? &rows_.key_order[d] : &rows_.used[d];
  std::optional<std::uint32_t> owner;
  if (node.its) {
    const Column& link = rows_.data.tables[d].columns[node.its->link];
    const core::Dataset& dataset = contract_.datasets[node.over];
    if (!link.given && !link.cells.empty())
      stop(Code::column_not_given, contract_.exprs[id].span, {dataset.columns[node.its->link].name, dataset.name});
    owner = follow(node.its->owner, frame, id).row;
    // Rows outside the term stand in no list of rows that count.
    if (!reaches_back) candidates = &rows_of_owner(node.over, node.its->link, *owner);
  }
  if (!dated) return *candidates;
  std::vector<std::uint32_t> rows;
  if (reaches_back) {
    const auto [first, last] = days_of_window(contract_, node.window, node.months, frame.moment.period,
                                              frame.moment.in_force, frame.moment.until);
    for (const std::uint32_t row : *candidates) {
      const auto date = rows_.date(contract_, node.over, row);
      if (!date || *date < first || *date > last) continue;
      if (owner) {
        const auto target = rows_.data.tables[d].columns[node.its->link].cells.refers(row);
        if (!target || *target != *owner) continue;
      }
      rows.push_back(row);
    }
    return rows;
  }
  for (const std::uint32_t row : *candidates)
    if (in_window(node, row, frame.moment)) rows.push_back(row);
  return rows;
}

bool Evaluator::in_window(const core::Fold& node, std::uint32_t row, const Moment& moment) const {
  switch (node.window) {
    case core::Window::own: return !moment.in_force || rows_.periods[node.over.value][row] == moment.period;
    case core::Window::to_date: return !moment.until || *rows_.date(contract_, node.over, row) <= *moment.until;
    case core::Window::whole_term: return true;
    case core::Window::last:
    case core::Window::year_before: break;
  }
  throw InternalError("a window out of its enumeration");
}

const std::vector<std::uint32_t>& Evaluator::rows_of_owner(core::DatasetId dataset, core::ColumnIndex link,
                                                           std::uint32_t owner) {
  auto& index = owned_[{dataset, link}];
  if (index.empty()) {
    const core::DatasetId target = contract_.datasets[dataset].columns[link].type.of;
    index.resize(rows_.data.tables[target.value].rows());
    const auto& cells = rows_.data.tables[dataset.value].columns[link].cells;
    for (const std::uint32_t row : rows_.used[dataset.value])
      if (const auto to = cells.refers(row)) index[*to].push_back(row);
  }
  return index[owner];
}

}  // namespace hito::runtime
