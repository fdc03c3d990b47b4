#include "compiler/verify/terms.h"

#include <algorithm>
#include <set>

#include "base/diagnostics.h"
#include "compiler/facts/interval.h"
#include "compiler/verify/linear.h"

namespace hito::verify {

namespace {}  // namespace

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

}  // namespace hito::verify
