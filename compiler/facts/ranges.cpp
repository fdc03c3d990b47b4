// What an expression can be, from what its operands can be.
#include <algorithm>
#include <numeric>
#include <utility>

#include "compiler/facts/analysis.h"
#include "compiler/facts/declared.h"
#include "compiler/facts/interval.h"
#include "compiler/facts/table_lines.h"

namespace hito::facts {
namespace {

// Expressions inside each other, through definitions, before a definition is walked on its own instead.
constexpr int deepest = 1500;
// Steps of one walk, and of all, after which conditions in force are no longer carried into definitions: work stays
// bounded, and what is then concluded is less sharp, never wrong.
constexpr std::uint64_t most_steps = 200'000;
constexpr std::uint64_t most_steps_in_all = 20'000'000;
// Uses of one table kept apart; further ones are joined.
constexpr std::size_t most_uses = 16;

const Rational zero(0), one(1);

// Whether `a op b` is decided by the ranges alone.
Range compared(core::Op op, const Range& a, const Range& b) {
  const bool less = a.high && b.low && *a.high < *b.low;
  const bool less_equal = a.high && b.low && *a.high <= *b.low;
  const bool more = a.low && b.high && *a.low > *b.high;
  const bool more_equal = a.low && b.high && *a.low >= *b.high;
  const bool same = only_value(a) && only_value(a) == only_value(b);
  const bool apart = less || more || (only_value(a) == zero && b.nonzero) || (only_value(b) == zero && a.nonzero);
  const auto decided = [](bool yes, bool no) { return yes ? truth(true) : no ? truth(false) : truth_values(); };
  if (op == core::Op::equal) return decided(same, apart);
  if (op == core::Op::not_equal) return decided(apart, same);
  if (op == core::Op::less) return decided(less, more_equal);
  if (op == core::Op::less_equal) return decided(less_equal, more);
  if (op == core::Op::greater) return decided(more, less_equal);
  return decided(more_equal, less);
}

std::optional<Rational> shifted(const std::optional<Rational>& date, const std::optional<Rational>& months) {
  if (!date || !months) return std::nullopt;
  const auto day = date->numerator().to_int64();
  const auto count = months->floor().to_int64();
  if (!day || !count || *day < INT32_MIN || *day > INT32_MAX) return std::nullopt;
  const auto moved = add_months_clamped(Date{static_cast<std::int32_t>(*day)}, *count);
  return moved ? std::optional(Rational(moved->days)) : std::nullopt;
}

std::optional<Rational> span(core::Op op, const std::optional<Rational>& from, const std::optional<Rational>& to) {
  if (!from || !to) return std::nullopt;
  const auto first = from->floor().to_int64(), last = to->floor().to_int64();
  if (!first || !last || std::min(*first, *last) < INT32_MIN || std::max(*first, *last) > INT32_MAX)
    return std::nullopt;
  const Date a{static_cast<std::int32_t>(*first)}, b{static_cast<std::int32_t>(*last)};
  return Rational(op == core::Op::whole_years ? whole_years(a, b) : whole_months(a, b));
}

// Each of the few powers that the exponent allows.
Range raised(const Range& base, const Range& exponent) {
  if (const auto value = only_value(exponent)) {
    const auto whole = value->is_integer() ? value->numerator().to_int64() : std::nullopt;
    if (!whole || *whole > INT32_MAX || *whole < -INT32_MAX) return {};
    return power(base, static_cast<int>(*whole));
  }
  if (!small_exponent(exponent)) return {};
  const int least = static_cast<int>(*exponent.low->numerator().to_int64());
  const int most = static_cast<int>(*exponent.high->numerator().to_int64());
  Range result = power(base, least);
  for (int n = least + 1; n <= most; ++n) result = join(result, power(base, n));
  return result;
}

// Operations that give a number or a date from operands that are all needed.
Range computed(core::Op op, const std::vector<Range>& args) {
  using enum core::Op;
  const Range& a = args.front();
  const Range& b = args.back();
  switch (op) {
    case add: return sum(a, b);
    case subtract: return difference(a, b);
    case multiply: return product(a, b);
    case divide: return quotient(a, b);
    case power: return raised(a, b);
    case negate: return negated(a);
    case absolute: return facts::absolute(a);
    case lesser: return std::accumulate(args.begin() + 1, args.end(), a, facts::lesser);
    case greater_of: return std::accumulate(args.begin() + 1, args.end(), a, facts::greater);
    case add_days: return sum(a, b);
    case subtract_days:
    case days_between: return difference(a, b);
    case add_months_clamped:
    case add_months_exact: return between(shifted(a.low, b.low), shifted(a.high, b.high), one);
    case whole_months:
    case whole_years: return between(span(op, a.high, b.low), span(op, a.low, b.high), one);
    case equal:
    case not_equal:
    case less:
    case less_equal:
    case greater:
    case greater_equal: return compared(op, a, b);
    case add_working_days:
    case working_days_between:  // the calendar is asked for them
    case is_present:
    case within_term:
    case logical_and:
    case logical_or:
    case logical_not: return truth_values();
  }
  return {};
}

}  // namespace

bool Analysis::too_deep() const { return depth_ > deepest; }

bool Analysis::too_long() const { return steps_ > most_steps || steps_in_all_ > most_steps_in_all; }

Known Analysis::eval(core::ExprId id, const Frame& frame, const Env& env) {
  if (!id.valid()) return {};
  ++depth_;
  ++steps_;
  ++steps_in_all_;
  const core::Expr& expr = contract_.exprs[id];
  const Here here{id, expr, frame, env};
  Known known = std::visit([&](const auto& node) { return of(node, here); }, expr.node);
  if (!env->facts.empty()) {
    if (const auto fact = env->facts.find(keys_.key(id, frame)); fact != env->facts.end()) {
      Range narrowed = meet(known.range, fact->second);
      if (!empty(narrowed)) known.range = std::move(narrowed);
    }
  }
  --depth_;
  record(id, known);
  return known;
}

void Analysis::record(core::ExprId id, const Known& known) {
  if (!recording_) return;
  Range& range = facts_.ranges[id.value];
  range = seen_[id.value] ? join(range, known.range) : known.range;
  seen_[id.value] = true;
  if (known.missing) facts_.may_be_missing[id.value] = true;
}

Known Analysis::field(const core::Field& declared, const Here& here) {
  Known known{range_of_field(contract_, declared), declared.may_miss};
  if (known.missing && !here.env->facts.empty()) {
    const Key present = keys_.apply(core::Op::is_present, {keys_.key(here.id, here.frame)});
    const auto fact = here.env->facts.find(present);
    known.missing = fact == here.env->facts.end() || !certainly(fact->second, true);
  }
  return known;
}

Known Analysis::of(const core::Constant& node, const Here&) {
  return {range_of_value(node.value), is_missing(node.value)};
}

Known Analysis::of(const core::Cell& node, const Here& here) {
  const auto row = keys_.row(here.frame, node.row);
  if (!row || node.column >= contract_.datasets[row->dataset].columns.size()) {
    return {range_of_type(contract_, here.expr.type), false};
  }
  return field(contract_.datasets[row->dataset].columns[node.column], here);
}

Known Analysis::of(const core::InputRef& node, const Here& here) {
  if (!node.input.valid()) return {};
  return field(contract_.inputs[node.input], here);
}

Known Analysis::of(const core::ParamRef& node, const Here& here) {
  if (node.index < here.frame.arguments.size()) return here.frame.arguments[node.index];
  return {range_of_type(contract_, here.expr.type), false};
}

Known Analysis::of(const core::DefineRef& node, const Here& here) {
  std::vector<Known> arguments;
  for (core::ExprId arg : node.args) arguments.push_back(eval(arg, here.frame, here.env));
  if (!node.define.valid()) return {};
  if (too_deep()) {
    if (recording_) put_off_.push_back(node.define);
    return {range_of_type(contract_, here.expr.type), false};
  }
  const Env& env = too_long() ? nothing_ : here.env;
  const Frame inner = keys_.callee(here.frame, node, std::move(arguments));
  const auto place = std::tuple(node.define, inner.id, env->id, recording_);
  if (const auto known = defined_.find(place); known != defined_.end()) return known->second;
  if (recording_) define_seen_[node.define.value] = true;
  const Known known = eval(contract_.defines[node.define].value, inner, env);
  defined_.emplace(place, known);
  return known;
}

std::vector<Range> Analysis::operands(const std::vector<core::ExprId>& args, bool& missing, const Here& here) {
  std::vector<Range> ranges;
  for (core::ExprId arg : args) {
    Known known = eval(arg, here.frame, here.env);
    missing = missing || known.missing;
    ranges.push_back(std::move(known.range));
  }
  return ranges;
}

Known Analysis::logic(const core::Apply& node, const Here& here) {
  // What decides early is not followed by the rest, so each operand stands under those before it.
  const bool deciding = node.op == core::Op::logical_or;
  Env env = here.env;
  bool undecided = false, missing = false;
  for (core::ExprId arg : node.args) {
    if (env->impossible) break;
    const Known known = eval(arg, here.frame, env);
    missing = missing || known.missing;
    if (certainly(known.range, deciding)) return {undecided ? truth_values() : truth(deciding), missing};
    if (!certainly(known.range, !deciding)) undecided = true;
    env = assume(arg, !deciding, here.frame, env);
  }
  if (env->impossible) return {truth(deciding), missing};
  return {undecided ? truth_values() : truth(!deciding), missing};
}

Known Analysis::of(const core::Apply& node, const Here& here) {
  using enum core::Op;
  if (node.args.empty()) return {range_of_type(contract_, here.expr.type), false};
  if (node.op == logical_and || node.op == logical_or) return logic(node, here);
  bool missing = false;
  const std::vector<Range> args = operands(node.args, missing, here);
  if (node.op == is_present) return {missing ? truth_values() : truth(true), false};
  if (node.op == logical_not) return {difference(constant(one), args[0]), missing};
  const bool inverse = node.op == core::Op::power && args.back().low && args.back().low->sign() < 0;
  if (node.op == divide) note_division(node.args[1], args[1], here);
  if (inverse) note_division(node.args[0], args[0], here);
  if (node.op == core::Op::power && !only_value(args[1]) && !small_exponent(args[1]))
    note_exponent(node.args[1], args[1], here);
  if (node.op == add_working_days || node.op == working_days_between)
    return {count_working_days(node, args, here), missing};
  return {computed(node.op, args), missing};
}

Known Analysis::of(const core::If& node, const Here& here) {
  const Known condition = eval(node.condition, here.frame, here.env);
  std::optional<Known> result;
  for (const bool truth_value : {true, false}) {
    if (certainly(condition.range, !truth_value)) continue;
    const Env env = assume(node.condition, truth_value, here.frame, here.env);
    if (env->impossible) continue;
    const Known branch = eval(truth_value ? node.then : node.otherwise, here.frame, env);
    result = result ? Known{join(result->range, branch.range), result->missing || branch.missing} : branch;
  }
  if (!result) return {range_of_type(contract_, here.expr.type), false};
  result->missing = result->missing || condition.missing;
  return *result;
}

Known Analysis::of(const core::Round& node, const Here& here) {
  const Known value = eval(node.value, here.frame, here.env);
  return {rounded(value.range, node.step, node.mode), value.missing};
}

Known Analysis::of(const core::OrElse& node, const Here& here) {
  const Known value = eval(node.value, here.frame, here.env);
  const Known fallback = eval(node.fallback, here.frame, here.env);
  if (!value.missing) return value;
  return {join(value.range, fallback.range), fallback.missing};
}

Known Analysis::of(const core::Look& node, const Here& here) {
  std::vector<Range> args;
  bool missing = false;
  Known first;
  for (core::ExprId arg : node.args) {
    Known known = eval(arg, here.frame, here.env);
    if (args.empty()) first = known;
    missing = missing || known.missing;
    args.push_back(std::move(known.range));
  }
  if (!node.table.valid()) return {};
  const core::Table& table = contract_.tables[node.table];
  if (recording_) {
    auto& uses = found_.uses[node.table];
    if (uses.size() < most_uses) {
      uses.push_back({here.id, args});
    } else {
      for (std::size_t i = 0; i < args.size(); ++i) uses.back().args[i] = join(uses.back().args[i], args[i]);
    }
  }
  if (table.kind == core::TableKind::brackets && !args.empty()) return slices(table, node, first, here);
  if (table.kind == core::TableKind::scale && !args.empty()) return interpolated(table, first, here);
  std::optional<Range> result, remaining;
  Range added = constant(zero);
  const Frame top = keys_.rowless(here.frame);
  for (const core::TableRow& row : table.rows) {
    if (node.result >= row.results.size() || !can_apply(contract_, table, row, args)) continue;
    const Known cell = eval(row.results[node.result], top, here.env);
    missing = missing || cell.missing;
    std::optional<Range>& any = closes(row) ? remaining : result;
    any = any ? join(*any, cell.range) : cell.range;
    if (!closes(row)) added = sum(added, join(constant(zero), cell.range));
  }
  if (table.policy == core::HitPolicy::results_add && result) result = added;
  if (remaining) result = result ? join(*result, *remaining) : remaining;
  return {result.value_or(range_of_type(contract_, here.expr.type)), missing};
}

// Between two points the value lies between theirs; a multiple of what both points and every step along the line are.
Known Analysis::interpolated(const core::Table& table, const Known& x, const Here& here) {
  const Frame top = keys_.rowless(here.frame);
  std::optional<Range> ends;
  std::optional<Range> on_lines;
  const core::TableRow* before = nullptr;
  Range from;
  for (const core::TableRow& row : table.rows) {
    const auto* point = row.matches.empty() ? nullptr : std::get_if<core::MatchEqual>(&row.matches.front());
    const auto* at = point == nullptr ? nullptr : std::get_if<Rational>(&point->value);
    if (at == nullptr || row.results.empty()) return {};
    const Range to = eval(row.results.front(), top, here.env).range;
    ends = ends ? join(*ends, to) : to;
    if (before != nullptr) {
      const Rational& start = std::get<Rational>(std::get<core::MatchEqual>(before->matches.front()).value);
      const Range along = meet(difference(x.range, constant(start)), between(zero, *at - start));
      const Range line = sum(from, product(difference(to, from), quotient(along, constant(*at - start))));
      on_lines = on_lines ? join(*on_lines, line) : line;
    }
    before = &row;
    from = to;
  }
  if (!ends || !on_lines) return {};
  Range result = join(*ends, *on_lines);
  result.low = ends->low;
  result.high = ends->high;
  return {normalised(std::move(result)), x.missing};
}

// Each slice gives at least the part of it below the smallest quantity and at most the part below the largest.
Known Analysis::slices(const core::Table& table, const core::Look& node, const Known& x, const Here& here) {
  Range total = constant(zero);
  const Frame top = keys_.rowless(here.frame);
  for (const core::TableRow& row : table.rows) {
    const auto* slice = row.matches.empty() ? nullptr : std::get_if<core::MatchRange>(&row.matches.front());
    if (slice == nullptr || node.result >= row.results.size()) return {};
    const Rational low = slice->low.value_or(zero);
    Range part = difference(greater(x.range, constant(low)), constant(low));
    if (slice->high) part = lesser(part, constant(*slice->high - low));
    total = sum(total, product(part, eval(row.results[node.result], top, here.env).range));
  }
  return {total, x.missing};
}

Known Analysis::of(const core::GivesRight&, const Here&) { return {truth_values(), false}; }

Known Analysis::of(const core::Amount&, const Here& here) { return {range_of_type(contract_, here.expr.type), false}; }

Known Analysis::of(const core::DateInForce&, const Here& here) {
  if (!contract_.term) return {range_of_type(contract_, here.expr.type), false};
  // A window may reach rows dated before the term.
  return {between(std::nullopt, Rational(contract_.term->last.days), Rational(1)), false};
}

}  // namespace hito::facts
