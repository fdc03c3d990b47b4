// Steps of a table, tiers, brackets or a scale that is looked up.
#include "runtime/explain/derive.h"
#include "runtime/reference/look.h"

namespace hito::runtime {

using core::Value;

namespace {

const Rational& point_of(const core::TableRow& row) {
  return std::get<Rational>(std::get<core::MatchEqual>(row.matches.front()).value);
}

}  // namespace

void Derivation::fill(Step& step, core::ExprId, const core::Look& node, const Frame& frame) {
  const core::Table& table = contract_.tables[node.table];
  std::vector<Value> args;
  for (const core::ExprId arg : node.args) {
    args.push_back(evaluator_.present(arg, frame));
    add(step, arg, frame);
  }
  switch (table.kind) {
    case core::TableKind::brackets: return add_brackets(step, node, std::get<Rational>(args[0]), frame);
    case core::TableKind::scale: return add_points(step, node, std::get<Rational>(args[0]));
    case core::TableKind::table:
    case core::TableKind::tiers: return add_lines(step, node, args, frame);
  }
}

Step Derivation::line_of(const core::Look& node, std::uint32_t line, core::ExprId result, const Frame& frame) {
  const core::Table& table = contract_.tables[node.table];
  const core::TableRow& row = table.rows[line];
  const Frame inner{frame.moment, {}, nullptr};
  Step step =
      words_.valued(StepKind::table_line, words_.say(Written::why_table_line, {table.name, words_.quoted(row.span)}),
                    expr(result).type, evaluator_.value(result, inner));
  step.source = row.span;
  add(step, result, inner);
  return step;
}

void Derivation::add_lines(Step& step, const core::Look& node, const std::vector<Value>& args, const Frame& frame) {
  const core::Table& table = contract_.tables[node.table];
  const auto lines = lines_for(table, args);
  for (const std::uint32_t line : lines) {
    step.because.push_back(line_of(node, line, table.rows[line].results[node.result], frame));
    step.because.back().part = lines.size() > 1;
  }
}

// Each slice of the quantity at its own price.
void Derivation::add_brackets(Step& step, const core::Look& node, const Rational& quantity, const Frame& frame) {
  const core::Table& table = contract_.tables[node.table];
  const Frame inner{frame.moment, {}, nullptr};
  for (std::uint32_t line = 0; line < table.rows.size(); ++line) {
    const auto& slice = std::get<core::MatchRange>(table.rows[line].matches.front());
    if (quantity <= *slice.low) continue;
    const Rational end = slice.high && *slice.high < quantity ? *slice.high : quantity;
    const core::ExprId price = table.rows[line].results[node.result];
    const Rational amount = (end - *slice.low) * evaluator_.number(price, inner);
    const core::Type& of_slice = expr(node.args[0]).type;
    Step one = words_.valued(StepKind::table_line,
                             words_.say(Written::why_slice, {words_.value(of_slice, end - *slice.low), table.name,
                                                             words_.quoted(table.rows[line].span)}),
                             expr(price).type, amount);
    one.value = step.number ? words_.value(table.result_types[node.result], amount) : one.value;
    one.source = table.rows[line].span;
    one.part = true;
    step.because.push_back(std::move(one));
  }
}

// The point, or the two points on whose line the value lies.
void Derivation::add_points(Step& step, const core::Look& node, const Rational& at) {
  const core::Table& table = contract_.tables[node.table];
  std::uint32_t next = 0;
  while (next < table.rows.size() && point_of(table.rows[next]) < at) ++next;
  const Frame inner{};
  if (next < table.rows.size() && next > 0 && point_of(table.rows[next]) != at)
    step.because.push_back(line_of(node, next - 1, table.rows[next - 1].results.front(), inner));
  const std::uint32_t last = next < table.rows.size() ? next : next - 1;
  step.because.push_back(line_of(node, last, table.rows[last].results.front(), inner));
  if (step.because.size() > 1 && next > 0 && next < table.rows.size() && point_of(table.rows[next]) != at)
    step.says += words_.say(Written::why_between_points);
}

}  // namespace hito::runtime
