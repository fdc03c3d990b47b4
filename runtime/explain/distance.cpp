#include "runtime/explain/distance.h"

#include "runtime/reference/keys.h"

namespace hito::runtime {
namespace {

using core::Op;
using core::Value;

// What is compared, and what it has to reach or not to pass; the constant is the bound, whichever side it stands on.
struct Sides {
  Value figure, bound;
  core::Type type;
  bool at_least = false;  // else at most
  bool strictly = false;
};

// Also a definition that is one.
bool is_constant(const Words& words, core::ExprId id) {
  const core::Node& node = words.contract.exprs[id].node;
  if (const auto* define = std::get_if<core::DefineRef>(&node))
    return define->args.empty() && !define->row && is_constant(words, words.contract.defines[define->define].value);
  return std::holds_alternative<core::Constant>(node);
}

Sides sides_of(const Words& words, const core::Apply& node, const std::vector<Value>& operands) {
  const bool turned = is_constant(words, node.args[0]) && !is_constant(words, node.args[1]);
  const bool upwards = node.op == Op::greater || node.op == Op::greater_equal;
  return {operands[turned ? 1 : 0], operands[turned ? 0 : 1], words.contract.exprs[node.args[0]].type,
          upwards != turned, node.op == Op::greater || node.op == Op::less};
}

std::string days(const Words& words, std::int64_t count) {
  return words.say(count == 1 ? Written::why_one_day : Written::why_days, {std::to_string(count)});
}

// Of whole numbers that have to pass their bound, one more is missing.
bool needs_one_more(const Sides& sides) {
  return sides.strictly && sides.at_least && sides.type.integer && std::get<Rational>(sides.bound).is_integer();
}

std::string apart(const Words& words, const Sides& sides) {
  if (const auto* date = std::get_if<Date>(&sides.figure)) {
    const std::int64_t by = std::int64_t{date->days} - std::get<Date>(sides.bound).days;
    return days(words, by < 0 ? -by : by);
  }
  Rational by = abs(std::get<Rational>(sides.figure) - std::get<Rational>(sides.bound));
  if (needs_one_more(sides)) by += Rational(1);
  core::Type type = sides.type;
  if (type.shape == core::Shape::ratio) type.shape = core::Shape::plain;
  const std::string figure = words.value(type, by);
  if (type.shape != core::Shape::percent) return figure;
  const std::string points = figure.substr(0, figure.size() - 1);
  return words.say(points == "1" ? Written::why_one_point : Written::why_points, {points});
}

std::string ordered(const Words& words, const Sides& sides) {
  const auto order = order_of(sides.figure, sides.bound);
  if (order == 0)
    return sides.strictly ? words.say(sides.at_least ? Written::why_has_to_pass : Written::why_has_to_be_below)
                          : std::string();
  if (sides.at_least != (order < 0)) return {};
  const std::string by = apart(words, sides);
  const bool one = by == "1" || by.starts_with("1 ");
  const bool dates = std::holds_alternative<Date>(sides.figure);
  const Written late = dates ? Written::why_late : Written::why_over;
  const bool more = !dates && sides.strictly && !needs_one_more(sides);
  const Written early = dates  ? Written::why_early
                        : more ? Written::why_more_short
                        : one  ? Written::why_one_short
                               : Written::why_short;
  return words.say(sides.at_least ? early : late, {by});
}

std::string of_term(const Words& words, Date date) {
  const core::Period& term = *words.contract.term;
  if (date < term.first) return words.say(Written::why_early, {days(words, term.first.days - date.days)});
  if (date > term.last) return words.say(Written::why_late, {days(words, date.days - term.last.days)});
  return {};
}

}  // namespace

std::string distance_in_words(const Words& words, const core::Apply& node, const std::vector<Value>& operands) {
  if (node.op == Op::within_term) return of_term(words, std::get<Date>(operands[0]));
  const bool ordered_kind = std::holds_alternative<Rational>(operands[0]) || std::holds_alternative<Date>(operands[0]);
  if (!ordered_kind) return {};
  Sides sides = sides_of(words, node, operands);
  if (node.op == Op::not_equal) return {};
  if (node.op == Op::equal) sides.at_least = order_of(sides.figure, sides.bound) < 0;
  return ordered(words, sides);
}

}  // namespace hito::runtime
