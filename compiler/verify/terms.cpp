#include "compiler/verify/terms.h"

#include <algorithm>
#include <set>

#include "base/diagnostics.h"
#include "compiler/facts/interval.h"

namespace hito::verify {

namespace {

// Beyond so many, products and quotients are compared with those only that have a factor or a divisor in common.
constexpr std::size_t few = 12;

// Deeper choices between numbers are not multiplied out.
constexpr int deepest_choice = 24;

bool is_number(const z3::expr& term) { return term.is_numeral(); }
bool is_zero(const z3::expr& term) { return is_number(term) && number_of(term)->sign() == 0; }
bool is_choice(const z3::expr& term) {
  return term.is_app() && term.decl().decl_kind() == Z3_OP_ITE && term.is_arith();
}
bool same(const z3::expr& a, const z3::expr& b) { return a.id() == b.id(); }

// A sum of numbers times terms that are no sums.
struct Linear {
  std::map<unsigned, std::pair<z3::expr, Rational>> terms;
  Rational constant;
};
void add_to(Linear& sum, const z3::expr& term, const Rational& times, int depth = 0) {
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

}  // namespace

std::optional<Rational> number_of(const z3::expr& term) {
  if (!term.is_numeral()) return std::nullopt;
  std::string text;
  term.is_numeral(text);
  const auto slash = text.find('/');
  const auto part = [&](std::string_view digits) { return Integer::parse(digits); };
  const auto numerator = part(std::string_view(text).substr(0, slash));
  if (!numerator) return std::nullopt;
  if (slash == std::string::npos) return Rational(*numerator);
  const auto denominator = part(std::string_view(text).substr(slash + 1));
  if (!denominator) return std::nullopt;
  return Rational(*numerator, *denominator);
}

Terms::Terms() = default;

z3::expr Terms::numeral(const Rational& value) { return context_.real_val(to_text(value).c_str()); }
Sym Terms::number(const Rational& value) { return {numeral(value), formula(false), facts::constant(value)}; }

Sym Terms::truth(const Formula& value) {
  if (value.is_true()) return {value, formula(false), facts::truth(true)};
  if (value.is_false()) return {value, formula(false), facts::truth(false)};
  return {value, formula(false), facts::truth_values()};
}

z3::expr Terms::fresh(const std::string& name, const z3::sort& sort) {
  z3::expr made = context_.constant((name + "!" + std::to_string(next_++)).c_str(), sort);
  kept_.push_back(made);
  return made;
}

z3::expr Terms::whole(const std::string& name) {
  const z3::expr made = fresh(name, context_.real_sort());
  whole_[made.id()].push_back(z3::is_int(made));
  return made;
}

Sym Terms::any(const std::string& name, const Range& range) {
  if (const auto only = facts::only_value(range)) return number(*only);
  const auto made = [&] {
    if (!range.grain || range.grain->sign() <= 0) return fresh(name, context_.real_sort());
    // The integer is what the solver looks for; the value is a multiple of the grain.
    const z3::expr units = whole(name);
    return *range.grain == Rational(1) ? units : numeral(*range.grain) * units;
  };
  const z3::expr value = made();
  kept_.push_back(value);
  ranges_.emplace(value.id(), range);
  state_within(value, range);
  return {value, formula(false), range};
}

Formula Terms::any_flag(const std::string& name) { return fresh(name, context_.bool_sort()); }

void Terms::state_within(const z3::expr& symbol, const Range& range) {
  if (range.low) state(symbol, symbol >= numeral(*range.low));
  if (range.high) state(symbol, symbol <= numeral(*range.high));
  if (range.nonzero) state(symbol, symbol != numeral(Rational(0)));
}

namespace {

// Calls `visit` for every symbol under `term` that is not in `seen` yet; `seen` keeps every term gone through.
template <class Visit>
void for_each_symbol(const z3::expr& root, std::set<unsigned>& seen, Visit&& visit) {
  std::vector<z3::expr> open{root};
  while (!open.empty()) {
    const z3::expr term = open.back();
    open.pop_back();
    if (!term.is_app() || !seen.insert(term.id()).second) continue;
    if (term.num_args() == 0 && term.decl().decl_kind() == Z3_OP_UNINTERPRETED) visit(term);
    for (unsigned i = 0; i < term.num_args(); ++i) open.push_back(term.arg(i));
  }
}

}  // namespace

void Terms::state(const z3::expr& term, const Formula& condition) {
  if (condition.is_true()) return;
  std::set<unsigned> seen;
  for_each_symbol(term, seen, [&](const z3::expr& symbol) { stated_[symbol.id()].push_back(condition); });
}
std::vector<Formula> Terms::stated(const Formula& goal, Detail detail) const {
  std::vector<Formula> found;
  std::set<unsigned> seen, symbols;
  std::vector<Formula> open{goal};
  while (!open.empty()) {
    const Formula next = open.back();
    open.pop_back();
    for_each_symbol(next, seen, [&](const z3::expr& symbol) {
      symbols.insert(symbol.id());
      for (const Statements* all :
           {&stated_, detail.whole ? &whole_ : nullptr, detail.products ? &products_are_ : nullptr}) {
        if (all == nullptr) continue;
        const auto at = all->find(symbol.id());
        if (at == all->end()) continue;
        found.insert(found.end(), at->second.begin(), at->second.end());
        open.insert(open.end(), at->second.begin(), at->second.end());
      }
    });
  }
  // These bring no symbol that is not there.
  for (const Between& one : between_)
    if (symbols.contains(one.a) && symbols.contains(one.b)) found.push_back(one.condition);
  return found;
}

std::vector<unsigned> Terms::symbols_of(const Formula& goal) const {
  std::set<unsigned> seen;
  std::vector<unsigned> symbols;
  const auto add = [&](const z3::expr& symbol) { symbols.push_back(symbol.id()); };
  for_each_symbol(goal, seen, add);
  for (const Formula& one : stated(goal, {true, true})) for_each_symbol(one, seen, add);
  std::ranges::sort(symbols);
  return symbols;
}

Terms::Detail Terms::detail_of(const Formula& goal) const {
  Detail found;
  for (const unsigned symbol : symbols_of(goal)) {
    found.whole = found.whole || whole_.contains(symbol);
    found.products = found.products || products_are_.contains(symbol);
  }
  return found;
}

std::set<unsigned> Terms::all_symbols(const z3::expr& term) const {
  std::set<unsigned> seen, symbols;
  std::vector<z3::expr> open{term};
  while (!open.empty()) {
    const z3::expr next = open.back();
    open.pop_back();
    for_each_symbol(next, seen, [&](const z3::expr& symbol) {
      symbols.insert(symbol.id());
      if (const auto made_of = made_of_.find(symbol.id()); made_of != made_of_.end())
        open.insert(open.end(), made_of->second.begin(), made_of->second.end());
    });
  }
  return symbols;
}

bool Terms::share_symbols(const z3::expr& a, const z3::expr& b) const {
  const std::set<unsigned> of_a = all_symbols(a);
  return std::ranges::any_of(all_symbols(b), [&](unsigned symbol) { return of_a.contains(symbol); });
}

unsigned Terms::symbol_of(const z3::expr& term) {
  unsigned found = 0;
  std::set<unsigned> seen;
  for_each_symbol(term, seen, [&](const z3::expr& symbol) { found = symbol.id(); });
  return found;
}

std::size_t Terms::calls(const std::string& name) const {
  const auto at = called_.find(name);
  return at == called_.end() ? 0 : at->second.size();
}

Formula Terms::both(const Formula& a, const Formula& b) {
  if (a.is_false() || b.is_true() || same(a, b)) return a;
  if (b.is_false() || a.is_true()) return b;
  return a && b;
}
Formula Terms::either(const Formula& a, const Formula& b) {
  if (a.is_true() || b.is_false() || same(a, b)) return a;
  if (b.is_true() || a.is_false()) return b;
  return a || b;
}
Formula Terms::negation(const Formula& a) {
  if (a.is_true()) return formula(false);
  if (a.is_false()) return formula(true);
  if (a.is_app() && a.decl().decl_kind() == Z3_OP_NOT) return a.arg(0);
  return !a;
}

Sym Terms::choose(const Formula& condition, const Sym& then, const Sym& otherwise) {
  if (condition.is_true()) return then;
  if (condition.is_false()) return otherwise;
  const auto either_one = [&](const z3::expr& a, const z3::expr& b) {
    if (same(a, b)) return a;
    if (a.is_bool() && a.is_true() && b.is_false()) return condition;
    if (a.is_bool() && a.is_false() && b.is_true()) return negation(condition);
    return z3::ite(condition, a, b);
  };
  return {either_one(then.value, otherwise.value), either_one(then.missing, otherwise.missing),
          facts::join(then.range, otherwise.range)};
}

Sym Terms::add(const Sym& a, const Sym& b) {
  const Formula missing = either(a.missing, b.missing);
  if (is_zero(a.value)) return {b.value, missing, b.range};
  if (is_zero(b.value)) return {a.value, missing, a.range};
  const Range range = facts::sum(a.range, b.range);
  const auto x = number_of(a.value), y = number_of(b.value);
  return {x && y ? numeral(*x + *y) : a.value + b.value, missing, range};
}

Sym Terms::negate(const Sym& a) {
  const auto x = number_of(a.value);
  return {x ? numeral(-*x) : -a.value, a.missing, facts::negated(a.range)};
}

Sym Terms::subtract(const Sym& a, const Sym& b) {
  const Formula missing = either(a.missing, b.missing);
  if (same(a.value, b.value)) return {numeral(Rational(0)), missing, facts::constant(Rational(0))};
  if (is_zero(b.value)) return {a.value, missing, a.range};
  const auto x = number_of(a.value), y = number_of(b.value);
  return {x && y ? numeral(*x - *y) : a.value - b.value, missing, facts::difference(a.range, b.range)};
}

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

Sym Terms::power(const Sym& base, int exponent) {
  if (const auto number = number_of(base.value); number && (exponent >= 0 || number->sign() != 0))
    return {numeral(pow(*number, exponent)), base.missing, facts::power(base.range, exponent)};
  if (exponent < 0) return divide(number(Rational(1)), power(base, -exponent));
  Sym result = number(Rational(1));
  for (int i = 0; i < exponent; ++i) result = multiply(result, base);
  result.range = facts::power(base.range, exponent);
  return result;
}

Sym Terms::absolute(const Sym& a) {
  Sym result = choose(compare(core::Op::greater_equal, a, number(Rational(0))), a, negate(a));
  result.range = facts::absolute(a.range);
  return result;
}
Sym Terms::lesser(const Sym& a, const Sym& b) {
  const Formula order = at_most(a, b);
  if (order.is_true() || order.is_false()) {
    Sym known = order.is_true() ? a : b;
    known.missing = either(a.missing, b.missing);
    return known;
  }
  Sym result = choose(order, a, b);
  result.missing = either(a.missing, b.missing);
  result.range = facts::lesser(a.range, b.range);
  return result;
}
Sym Terms::greater(const Sym& a, const Sym& b) {
  const Formula order = at_most(b, a);
  if (order.is_true() || order.is_false()) {
    Sym known = order.is_true() ? a : b;
    known.missing = either(a.missing, b.missing);
    return known;
  }
  Sym result = choose(order, a, b);
  result.missing = either(a.missing, b.missing);
  result.range = facts::greater(a.range, b.range);
  return result;
}

Sym Terms::round(const Sym& a, const Rational& step, RoundMode mode) {
  const Range range = facts::rounded(a.range, step, mode);
  if (a.range.grain && (*a.range.grain / step).is_integer()) return a;
  if (const auto number = number_of(a.value)) return {numeral(hito::round(*number, step, mode)), a.missing, range};
  const Key key{a.value.id(), static_cast<unsigned>(mode), "round " + to_text(step)};
  const auto known = known_.find(key);
  if (known != known_.end()) return {known->second, a.missing, range};
  const z3::expr units = whole("rounded");
  const z3::expr &k = units, t = times(numeral(Rational(1) / step), a.value, 0);
  const z3::expr one = numeral(Rational(1)), half = numeral(Rational(Integer(1), Integer(2))),
                 zero = numeral(Rational(0));
  const Formula floor = k <= t && t < k + one, ceiling = k - one < t && t <= k;
  switch (mode) {
    case RoundMode::floor: state(units, floor); break;
    case RoundMode::ceiling: state(units, ceiling); break;
    case RoundMode::down: state(units, z3::ite(t >= zero, floor, ceiling)); break;
    case RoundMode::up: state(units, z3::ite(t >= zero, ceiling, floor)); break;
    case RoundMode::half_up:
      if (a.range.low && a.range.low->sign() >= 0)
        state(units, k <= t + half && t + half < k + one);
      else
        state(units, z3::ite(t >= zero, k <= t + half && t + half < k + one, k - one < t - half && t - half <= k));
      break;
    case RoundMode::half_even: {
      const z3::expr pair = whole("even");
      state(units, k - half <= t && t <= k + half);
      state(units, z3::implies(k - half == t || t == k + half, units == numeral(Rational(2)) * pair));
      break;
    }
    case RoundMode::half_down:
    case RoundMode::up_05: throw InternalError("a rounding that the language does not have");
  }
  // No sign is lost or made.
  state(units, z3::implies(t >= zero, k >= zero) && z3::implies(t <= zero, k <= zero));
  made_of_[units.id()] = {t};
  // A greater number is not rounded to a smaller one.
  std::vector<Rounded>& others = rounded_[std::get<2>(key) + " " + std::to_string(static_cast<int>(mode))];
  for (const Rounded& other : others)
    if (share_symbols(other.exact, t))
      between_.push_back(
          {units.id(), other.units.id(),
           z3::implies(t <= other.exact, k <= other.units) && z3::implies(t >= other.exact, k >= other.units)});
  others.push_back({t, units});
  const z3::expr value = step == Rational(1) ? k : numeral(step) * k;
  if (range.low) state(units, value >= numeral(*range.low));
  if (range.high) state(units, value <= numeral(*range.high));
  kept_.push_back(a.value);
  kept_.push_back(value);
  known_.emplace(key, value);
  return {value, a.missing, range};
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

Sym Terms::function(const std::string& name, const std::vector<Sym>& args, const std::vector<int>& moves,
                    const Range& range) {
  Called one{{}, context_.bool_val(true)};
  Formula missing = formula(false);
  for (const Sym& arg : args) {
    one.args.push_back(arg.value);
    missing = either(missing, arg.missing);
  }
  std::vector<Called>& others = called_[name];
  for (const Called& other : others)
    if (std::ranges::equal(one.args, other.args, same)) return {other.value, missing, range};
  const Sym value = any(name, range);
  one.value = value.value;
  made_of_[symbol_of(one.value)] = one.args;
  for (const Called& other : others) compare_calls(one, other, moves);
  others.push_back(one);
  return {value.value, missing, range};
}

void Terms::compare_calls(const Called& one, const Called& other, const std::vector<int>& moves) {
  Formula rises = formula(true), falls = formula(true);
  for (std::size_t i = 0; i < moves.size(); ++i) {
    const z3::expr &a = one.args[i], &b = other.args[i];
    if (same(a, b)) continue;
    if (moves[i] == 0) return;
    rises = both(rises, moves[i] > 0 ? b >= a : b <= a);
    falls = both(falls, moves[i] > 0 ? b <= a : b >= a);
  }
  between_.push_back({symbol_of(one.value), symbol_of(other.value),
                      z3::implies(rises, other.value >= one.value) && z3::implies(falls, other.value <= one.value)});
}

}  // namespace hito::verify
