// Comparisons: what ranges decide, and what both sides have in common, never reaches the solver.
#include <algorithm>

#include "compiler/facts/interval.h"
#include "compiler/verify/linear.h"

namespace hito::verify {

void add_to(Linear& sum, const z3::expr& term, const Rational& times, int depth) {
  if (const auto number = number_of(term)) {
    sum.constant += *number * times;
    return;
  }
  if (term.is_app() && depth < 200) {
    const Z3_decl_kind kind = term.decl().decl_kind();
    if (kind == Z3_OP_ADD || kind == Z3_OP_SUB) {
      for (unsigned i = 0; i < term.num_args(); ++i)
        add_to(sum, term.arg(i), kind == Z3_OP_SUB && i > 0 ? -times : times, depth + 1);
      return;
    }
    if (kind == Z3_OP_UMINUS) return add_to(sum, term.arg(0), -times, depth + 1);
    if (kind == Z3_OP_MUL && term.num_args() == 2) {
      if (const auto number = number_of(term.arg(0))) return add_to(sum, term.arg(1), times * *number, depth + 1);
      if (const auto number = number_of(term.arg(1))) return add_to(sum, term.arg(0), times * *number, depth + 1);
    }
  }
  const auto [at, fresh] = sum.terms.try_emplace(term.id(), term, Rational(0));
  at->second.second += times;
  if (at->second.second.sign() == 0) sum.terms.erase(at);
}

void Terms::state_threshold(const z3::expr& difference) {
  Linear sum;
  add_to(sum, difference, Rational(1));
  if (sum.terms.size() != 1) return;
  const auto& [term, factor] = sum.terms.begin()->second;
  const auto at = quotient_at_.find(term.id());
  if (at == quotient_at_.end()) return;
  const auto& [a, b, value] = quotients_[at->second];
  const Rational edge = -sum.constant / factor;
  if (!known_.try_emplace(Key{value.id(), 0, to_text(edge)}, value).second) return;
  const z3::expr level = numeral(edge), zero = numeral(Rational(0));
  state(value, z3::implies(b > zero, (value >= level) == (a >= level * b) && (value > level) == (a > level * b)));
  state(value, z3::implies(b < zero, (value >= level) == (a <= level * b) && (value > level) == (a < level * b)));
}

Formula Terms::compare(core::Op op, const Sym& a, const Sym& b) {
  using core::Op;
  if (a.value.is_bool()) {
    if (same(a.value, b.value)) return formula(op != Op::not_equal);
    if (b.value.is_true() || b.value.is_false()) {
      const bool wanted = b.value.is_true() == (op == Op::equal);
      return wanted ? a.value : negation(a.value);
    }
    return op == Op::equal ? a.value == b.value : a.value != b.value;
  }
  if (op == Op::not_equal) return negation(compare(Op::equal, a, b));
  if (op == Op::greater) return compare(Op::less, b, a);
  if (op == Op::greater_equal) return compare(Op::less_equal, b, a);
  const auto above = [](const Range& high, const Range& low, bool strict) {
    return high.low && low.high && (strict ? *high.low > *low.high : *high.low >= *low.high);
  };
  if (same(a.value, b.value)) return formula(op != Op::less);
  if (op == Op::equal) {
    if (above(a.range, b.range, true) || above(b.range, a.range, true)) return formula(false);
    const auto x = facts::only_value(a.range), y = facts::only_value(b.range);
    if (x && y) return formula(*x == *y);
  } else if (op == Op::less) {
    if (above(b.range, a.range, true)) return formula(true);
    if (above(a.range, b.range, false)) return formula(false);
  } else {
    if (above(b.range, a.range, false)) return formula(true);
    if (above(a.range, b.range, true)) return formula(false);
  }
  // What both sides have in common says nothing.
  const auto [left, right] = without_common(a.value, b.value);
  state_threshold(left - right);
  if (op == Op::equal) return left == right;
  return op == Op::less ? left < right : left <= right;
}

Formula Terms::below(const Sym& a, const Sym& b) {
  const auto &x = a.range.grain, &y = b.range.grain;
  if (!x || !y || x->sign() <= 0 || y->sign() <= 0) return compare(core::Op::less, a, b);
  return at_most(add(a, number(facts::common_grain(*x, *y))), b);
}

std::pair<z3::expr, z3::expr> Terms::without_common(const z3::expr& a, const z3::expr& b) {
  Linear left, right, both;
  add_to(left, a, Rational(1));
  add_to(right, b, Rational(1));
  const bool shared =
      std::ranges::any_of(left.terms, [&](const auto& term) { return right.terms.contains(term.first); });
  if (!shared) return {a, b};
  add_to(both, a, Rational(1));
  add_to(both, b, Rational(-1));
  std::optional<z3::expr> difference;
  for (const auto& [id, term] : both.terms) {
    const z3::expr one = times(numeral(term.second), term.first, 0);
    difference = difference ? *difference + one : one;
  }
  if (!difference) return {numeral(both.constant), numeral(Rational(0))};
  return {*difference, numeral(-both.constant)};
}

std::vector<std::pair<z3::expr, z3::expr>> Terms::parts(const Sym& a, const Sym& b) {
  Linear left, right;
  add_to(left, a.value, Rational(1));
  add_to(right, b.value, Rational(1));
  const auto only_in = [&](const Linear& sum, const Linear& other) {
    std::vector<z3::expr> own;
    for (const auto& [id, term] : sum.terms) {
      const auto at = other.terms.find(id);
      const Rational rest = at == other.terms.end() ? term.second : term.second - at->second.second;
      if (rest.sign() > 0 || at == other.terms.end()) own.push_back(times(numeral(rest), term.first, 0));
    }
    return own;
  };
  std::vector<z3::expr> of_a = only_in(left, right), of_b = only_in(right, left);
  std::vector<std::pair<z3::expr, z3::expr>> pairs;
  if (of_a.size() != of_b.size() || left.constant != right.constant) return pairs;
  for (std::size_t i = 0; i < of_a.size(); ++i) pairs.emplace_back(of_a[i], of_b[i]);
  return pairs;
}

}  // namespace hito::verify
