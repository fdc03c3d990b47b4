// Looking a value up in a table, in tiers, in brackets or on a sliding scale.
#include "runtime/reference/look.h"

#include <algorithm>

#include "compiler/core/read_value.h"
#include "runtime/reference/evaluate.h"
#include "runtime/reference/keys.h"

namespace hito::runtime {
namespace {

using core::Value;

// One end of a range: `value` is on its inner side.
template <class T>
bool inside(const T& value, const std::optional<T>& low, bool low_included, const std::optional<T>& high,
            bool high_included) {
  if (low && (low_included ? value < *low : value <= *low)) return false;
  return !high || (high_included ? value <= *high : value < *high);
}

bool matches(const core::Match& match, const Value& value) {
  return std::visit(
      [&](const auto& m) -> bool {
        using T = std::decay_t<decltype(m)>;
        if constexpr (std::is_same_v<T, core::MatchAny> || std::is_same_v<T, core::MatchOtherwise>) {
          return true;
        } else if constexpr (std::is_same_v<T, core::MatchEqual>) {
          return order_of(m.value, value) == 0;
        } else if constexpr (std::is_same_v<T, core::MatchRange>) {
          return inside(std::get<Rational>(value), m.low, m.low_included, m.high, m.high_included);
        } else {
          static_assert(std::is_same_v<T, core::MatchDates>);
          return inside(std::get<Date>(value), m.first, m.first_included, m.last, m.last_included);
        }
      },
      match);
}

bool is_otherwise(const core::TableRow& row) {
  return std::ranges::any_of(
      row.matches, [](const core::Match& match) { return std::holds_alternative<core::MatchOtherwise>(match); });
}

bool all_match(const core::TableRow& row, const std::vector<Value>& args) {
  for (std::size_t i = 0; i < row.matches.size(); ++i)
    if (!matches(row.matches[i], args[i])) return false;
  return true;
}

const Rational& point_of(const core::TableRow& row) {
  const auto* point = std::get_if<core::MatchEqual>(&row.matches.front());
  require(point != nullptr, "a line of a scale that is not a point");
  return std::get<Rational>(point->value);
}

}  // namespace

std::vector<std::uint32_t> lines_for(const core::Table& table, const std::vector<Value>& args) {
  std::vector<std::uint32_t> found;
  for (const bool remaining : {false, true}) {
    for (std::uint32_t i = 0; i < table.rows.size(); ++i) {
      if (is_otherwise(table.rows[i]) != remaining || !all_match(table.rows[i], args)) continue;
      found.push_back(i);
      if (table.policy != core::HitPolicy::results_add) return found;
    }
    if (!found.empty()) return found;
  }
  return found;
}

Value Evaluator::look(core::ExprId id, const core::Look& node, const Frame& frame) {
  const core::Table& table = contract_.tables[node.table];
  std::vector<Value> args;
  for (core::ExprId arg : node.args) args.push_back(present(arg, frame));
  if (comparisons != nullptr) comparisons->looked_up(node.table, frame, args);
  // A table is a body of its own: its results name no row, and are taken at the same moment.
  const Frame inner{frame.moment, {}, nullptr};
  if (table.kind == core::TableKind::brackets)
    return accumulate(node.table, node.result, std::get<Rational>(args[0]), inner);
  if (table.kind == core::TableKind::scale) return interpolate(node.table, std::get<Rational>(args[0]), inner);
  const auto lines = lines_for(table, args);
  for (const std::uint32_t line : lines) table_lines.emplace(node.table, line);
  if (lines.size() == 1) return value(table.rows[lines.front()].results[node.result], inner);
  if (!lines.empty()) {
    Rational sum;
    for (const std::uint32_t line : lines) sum += number(table.rows[line].results[node.result], inner);
    return sum;
  }
  std::string spelled;
  for (std::size_t i = 0; i < args.size(); ++i)
    spelled += (i == 0 ? "" : ", ") + core::spell_value(contract_, table.inputs[i].type, args[i]);
  stop(Code::no_line_for_value, contract_.exprs[id].span, {table.name, spelled});
}

// Each slice of the quantity at its own price.
Value Evaluator::accumulate(core::TableId id, std::uint32_t result, const Rational& quantity, const Frame& frame) {
  const core::Table& table = contract_.tables[id];
  Rational sum;
  for (const core::TableRow& row : table.rows) {
    const auto* slice = std::get_if<core::MatchRange>(&row.matches.front());
    require(slice != nullptr && slice->low.has_value(), "a bracket that is not a slice");
    if (quantity <= *slice->low) continue;
    table_lines.emplace(id, static_cast<std::uint32_t>(&row - table.rows.data()));
    const Rational end = slice->high && *slice->high < quantity ? *slice->high : quantity;
    sum += (end - *slice->low) * number(row.results[result], frame);
  }
  return sum;
}

// On the straight line between the two points around `at`; beyond the first or the last, the value of that point.
Value Evaluator::interpolate(core::TableId id, const Rational& at, const Frame& frame) {
  const core::Table& table = contract_.tables[id];
  const auto use = [&](std::size_t i) {
    table_lines.emplace(id, static_cast<std::uint32_t>(i));
    return number(table.rows[i].results.front(), frame);
  };
  std::size_t next = 0;
  while (next < table.rows.size() && point_of(table.rows[next]) < at) ++next;
  if (next == table.rows.size()) return use(next - 1);
  if (next == 0 || point_of(table.rows[next]) == at) return use(next);
  const Rational& low = point_of(table.rows[next - 1]);
  const Rational from = use(next - 1), to = use(next);
  return from + (to - from) * ((at - low) / (point_of(table.rows[next]) - low));
}

}  // namespace hito::runtime
