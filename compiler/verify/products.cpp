// Products, quotients and powers: choices are multiplied out, and of what is left so much is stated as a proof needs.
#include "compiler/facts/interval.h"
#include "compiler/verify/linear.h"

namespace hito::verify {

namespace {

// Beyond so many, products and quotients are compared with those only that have a factor or a divisor in common.
constexpr std::size_t few = 12;

// Deeper choices between numbers are not multiplied out.
constexpr int deepest_choice = 24;

bool is_choice(const z3::expr& term) {
  return term.is_app() && term.decl().decl_kind() == Z3_OP_ITE && term.is_arith();
}

}  // namespace

Sym Terms::multiply(const Sym& a, const Sym& b) {
  const Range range = facts::product(a.range, b.range);
  const Formula missing = either(a.missing, b.missing);
  if (const auto only = facts::only_value(range)) return {numeral(*only), missing, range};
  ranges_.try_emplace(a.value.id(), a.range);
  ranges_.try_emplace(b.value.id(), b.range);
  kept_.push_back(a.value);
  kept_.push_back(b.value);
  const std::size_t before = products_.size();
  const z3::expr value = times(a.value, b.value, 0);
  for (std::size_t i = before; i < products_.size(); ++i) {
    const z3::expr made = products_[i].value;
    if (range.low) state(made, value >= numeral(*range.low));
    if (range.high) state(made, value <= numeral(*range.high));
  }
  return {value, missing, range};
}

// A choice between numbers, times a term, is a choice between multiples of it.
z3::expr Terms::times(const z3::expr& a, const z3::expr& b, int depth) {
  const auto x = number_of(a), y = number_of(b);
  if (x && y) return numeral(*x * *y);
  if (x || y) {
    const Rational& factor = x ? *x : *y;
    const z3::expr& other = x ? b : a;
    if (factor.sign() == 0) return numeral(Rational(0));
    if (factor == Rational(1)) return other;
    return numeral(factor) * other;
  }
  if (depth < deepest_choice) {
    if (is_choice(a)) return z3::ite(a.arg(0), times(a.arg(1), b, depth + 1), times(a.arg(2), b, depth + 1));
    if (is_choice(b)) return z3::ite(b.arg(0), times(a, b.arg(1), depth + 1), times(a, b.arg(2), depth + 1));
  }
  return product(a, b);
}

z3::expr Terms::product(const z3::expr& a, const z3::expr& b) {
  const bool in_order = a.id() <= b.id();
  const Key key{in_order ? a.id() : b.id(), in_order ? b.id() : a.id(), "*"};
  if (const auto at = known_.find(key); at != known_.end()) return at->second;
  const Operation made{a, b, fresh("product", context_.real_sort())};
  kept_.push_back(a);
  kept_.push_back(b);
  known_.emplace(key, made.value);
  made_of_[made.value.id()] = {a, b};
  state_of_product(made);
  products_.push_back(made);
  return made.value;
}

void Terms::state_of_product(const Operation& made) {
  const auto& [a, b, value] = made;
  const z3::expr zero = numeral(Rational(0)), one = numeral(Rational(1));
  state(value, z3::implies((a >= zero && b >= zero) || (a <= zero && b <= zero), value >= zero));
  state(value, z3::implies((a >= zero && b <= zero) || (a <= zero && b >= zero), value <= zero));
  state(value, z3::implies(a == zero || b == zero, value == zero));
  const auto shrinks = [&](const z3::expr& whole, const z3::expr& part) {
    state(value, z3::implies(whole >= zero && part <= one, value <= whole));
    state(value, z3::implies(whole >= zero && part >= one, value >= whole));
    state(value, z3::implies(part == one, value == whole));
  };
  shrinks(a, b);
  if (!same(a, b)) shrinks(b, a);
  // What the ends of one factor make of the other.
  const auto bounded = [&](const z3::expr& factor, const z3::expr& other) {
    const auto at = ranges_.find(factor.id());
    if (at == ranges_.end()) return;
    if (at->second.high) {
      const z3::expr most = numeral(*at->second.high) * other;
      state(value, z3::implies(other >= zero, value <= most) && z3::implies(other <= zero, value >= most));
    }
    if (at->second.low) {
      const z3::expr least = numeral(*at->second.low) * other;
      state(value, z3::implies(other >= zero, value >= least) && z3::implies(other <= zero, value <= least));
    }
  };
  bounded(a, b);
  if (!same(a, b)) bounded(b, a);
  products_are_[value.id()].push_back(value == a * b);
  // Two products move as their factors do.
  for (const Operation& other : products_) {
    const auto moves = [&](const z3::expr& p, const z3::expr& q, const z3::expr& r, const z3::expr& s) {
      // p q and r s
      Formula both_rise = p >= zero && q >= zero && r >= p && s >= q,
              both_fall = r >= zero && s >= zero && p >= r && q >= s;
      Formula condition = z3::implies(both_rise, other.value >= value) && z3::implies(both_fall, value >= other.value);
      if (same(q, s))
        condition = condition && z3::implies(q <= zero && r >= p, other.value <= value) &&
                    z3::implies(q <= zero && p >= r, value <= other.value) &&
                    z3::implies(q >= zero && r >= p, other.value >= value) &&
                    z3::implies(q >= zero && p >= r, value >= other.value);
      between_.push_back({value.id(), other.value.id(), condition});
    };
    if (same(a, other.a) || same(b, other.b)) {
      same(b, other.b) ? moves(a, b, other.a, other.b) : moves(b, a, other.b, other.a);
    } else if (same(a, other.b) || same(b, other.a)) {
      same(b, other.a) ? moves(a, b, other.b, other.a) : moves(b, a, other.a, other.b);
    } else if (products_.size() < few && share_symbols(a * b, other.a * other.b)) {
      moves(a, b, other.a, other.b);
      moves(a, b, other.b, other.a);
    }
  }
}

Sym Terms::divide(const Sym& a, const Sym& b) {
  const Range range = facts::quotient(a.range, b.range);
  const Formula missing = either(a.missing, b.missing);
  const std::size_t before = quotients_.size();
  const z3::expr value = over(a.value, b.value, 0);
  for (std::size_t i = before; i < quotients_.size(); ++i) {
    // Of what is divided by, only what is not 0 is meant.
    const Formula divides = b.value != numeral(Rational(0));
    if (range.low) state(quotients_[i].value, z3::implies(divides, value >= numeral(*range.low)));
    if (range.high) state(quotients_[i].value, z3::implies(divides, value <= numeral(*range.high)));
  }
  return {value, missing, range};
}

z3::expr Terms::over(const z3::expr& a, const z3::expr& b, int depth) {
  const auto x = number_of(a), y = number_of(b);
  if (y && y->sign() == 0) return a;
  if (x && x->sign() == 0) return a;
  if (y) return times(a, numeral(Rational(1) / *y), 0);
  if (same(a, b)) return numeral(Rational(1));
  if (depth < deepest_choice) {
    if (is_choice(b)) return z3::ite(b.arg(0), over(a, b.arg(1), depth + 1), over(a, b.arg(2), depth + 1));
    if (is_choice(a)) return z3::ite(a.arg(0), over(a.arg(1), b, depth + 1), over(a.arg(2), b, depth + 1));
  }
  // A multiple of a quotient is one of it: what two of them have in common is seen.
  if (a.is_app() && a.decl().decl_kind() == Z3_OP_MUL && a.num_args() == 2 && number_of(a.arg(0)))
    return times(a.arg(0), quotient(a.arg(1), b), 0);
  return quotient(a, b);
}

z3::expr Terms::quotient(const z3::expr& a, const z3::expr& b) {
  const Key key{a.id(), b.id(), "/"};
  if (const auto at = known_.find(key); at != known_.end()) return at->second;
  const Operation made{a, b, fresh("quotient", context_.real_sort())};
  kept_.push_back(a);
  kept_.push_back(b);
  known_.emplace(key, made.value);
  made_of_[made.value.id()] = {a, b};
  state_of_quotient(made);
  quotient_at_.emplace(made.value.id(), quotients_.size());
  quotients_.push_back(made);
  return made.value;
}

void Terms::state_of_quotient(const Operation& made) {
  const auto& [a, b, value] = made;
  const z3::expr zero = numeral(Rational(0));
  state(value, z3::implies(a == zero && b != zero, value == zero));
  state(value, z3::implies(b > zero, (value >= zero) == (a >= zero) && (value > zero) == (a > zero) &&
                                         (value <= numeral(Rational(1))) == (a <= b) &&
                                         (value < numeral(Rational(1))) == (a < b)));
  state(value, z3::implies(b < zero, (value >= zero) == (a <= zero) && (value > zero) == (a < zero)));
  products_are_[value.id()].push_back(z3::implies(b != zero, value * b == a));
  // More is divided by less, of the same sign.
  for (const Operation& other : quotients_) {
    const auto rises = [&](const Operation& low, const Operation& high) {
      return z3::implies(low.a >= zero && high.a >= low.a && high.b > zero && low.b >= high.b, high.value >= low.value);
    };
    Formula condition = rises(made, other) && rises(other, made);
    if (same(b, other.b))
      condition = condition && z3::implies(b > zero, (value >= other.value) == (a >= other.a) &&
                                                         (value <= other.value) == (a <= other.a));
    if (same(b, other.b) || same(a, other.a) || (quotients_.size() < few && share_symbols(a + b, other.a + other.b)))
      between_.push_back({value.id(), other.value.id(), condition});
  }
}

Sym Terms::power(const Sym& base, int exponent) {
  if (const auto number = number_of(base.value); number && (exponent >= 0 || number->sign() != 0))
    return {numeral(pow(*number, exponent)), base.missing, facts::power(base.range, exponent)};
  if (exponent < 0) return divide(number(Rational(1)), power(base, -exponent));
  Sym result = number(Rational(1));
  for (int i = 0; i < exponent; ++i) result = multiply(result, base);
  result.range = facts::power(base.range, exponent);
  return result;
}

}  // namespace hito::verify
