// Values of a contract as Z3 sees them, each with the range that exact reasoning already gives it. What a range decides
// never reaches the solver. Products and quotients of data, roundings and what calendars do are symbols of which so
// much is stated as a proof needs; what is stated of a symbol holds for the operation, always.
#pragma once
#include <z3++.h>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/number.h"
#include "compiler/core/core.h"
#include "compiler/facts/facts.h"

namespace hito::verify {

using Formula = z3::expr;  // yes or no

// A number, a date (days since 1970-01-01), a position of a choice or a code of a text: a real. Yes and no: a Bool.
struct Sym {
  z3::expr value;
  Formula missing;  // where it holds, `value` is anything
  Range range;      // of everything but texts
};

class Terms {
 public:
  Terms();
  z3::context& context() { return context_; }

  z3::expr numeral(const Rational& value);
  Formula formula(bool value) { return context_.bool_val(value); }
  Sym number(const Rational& value);
  Sym truth(const Formula& value);
  // Any value of the range: within its ends, a multiple of its grain.
  Sym any(const std::string& name, const Range& range);
  Formula any_flag(const std::string& name);

  // `condition` holds whatever the values: it is taken into account wherever a symbol of the term occurs.
  void state(const z3::expr& term, const Formula& condition);
  // The same of two symbols, where both occur.
  void state_between(const z3::expr& a, const z3::expr& b, const Formula& condition) {
    between_.push_back({symbol_of(a), symbol_of(b), condition});
  }
  // What a symbol is worked out from: symbols that have something in common may move together.
  void state_made_of(const z3::expr& symbol, std::vector<z3::expr> terms) {
    made_of_[symbol_of(symbol)] = std::move(terms);
  }
  // Everything stated of the symbols of `goal`, and of those that this brings. A proof may need neither that values are
  // multiples of their grain, nor what products and quotients of data are, but for some of their consequences.
  struct Detail {
    bool whole = false, products = false;
  };
  std::vector<Formula> stated(const Formula& goal, Detail detail) const;
  // What there is of both in what is stated.
  Detail detail_of(const Formula& goal) const;
  // The symbol under a term that rests on one; 0 for a number.
  static unsigned symbol_of(const z3::expr& term);
  // Symbols that `goal` rests on, by id.
  std::vector<unsigned> symbols_of(const Formula& goal) const;

  Formula both(const Formula& a, const Formula& b);
  Formula either(const Formula& a, const Formula& b);
  Formula negation(const Formula& a);
  Formula implied(const Formula& a, const Formula& b) { return either(negation(a), b); }
  Sym choose(const Formula& condition, const Sym& then, const Sym& otherwise);

  Sym add(const Sym& a, const Sym& b);
  Sym subtract(const Sym& a, const Sym& b);
  Sym negate(const Sym& a);
  Sym multiply(const Sym& a, const Sym& b);
  // Where `b` is 0 the value is anything.
  Sym divide(const Sym& a, const Sym& b);
  Sym power(const Sym& base, int exponent);
  Sym absolute(const Sym& a);
  Sym lesser(const Sym& a, const Sym& b);
  Sym greater(const Sym& a, const Sym& b);
  Sym round(const Sym& a, const Rational& step, RoundMode mode);
  // One of equal, not_equal, less, less_equal, greater, greater_equal; also of yes and no.
  Formula compare(core::Op op, const Sym& a, const Sym& b);
  // Less, by what their grains make of it at least.
  Formula below(const Sym& a, const Sym& b);
  Formula at_most(const Sym& a, const Sym& b) { return compare(core::Op::less_equal, a, b); }

  // What only one of them adds up, side by side in the order in which it was made; nothing where there is not as much
  // of it in both.
  std::vector<std::pair<z3::expr, z3::expr>> parts(const Sym& a, const Sym& b);

  // A function of which is known how it moves with each argument (1: never falls, -1: never rises, 0: anything) and
  // that its value lies in `range`: one symbol for the same arguments.
  Sym function(const std::string& name, const std::vector<Sym>& args, const std::vector<int>& moves,
               const Range& range);

  // How many symbols the function has.
  std::size_t calls(const std::string& name) const;

 private:
  struct Operation {
    z3::expr a, b, value;
  };  // a product or a quotient
  struct Called {
    std::vector<z3::expr> args;
    z3::expr value;
  };
  struct Between {
    unsigned a, b;
    Formula condition;
  };  // of two symbols, where both occur
  struct Rounded {
    z3::expr exact, units;
  };
  using Key = std::tuple<unsigned, unsigned, std::string>;

  // `a` where `first` holds, else `b`; of which the range is known.
  Sym extreme(const Sym& a, const Sym& b, const Formula& first, const Range& range);
  z3::expr times(const z3::expr& a, const z3::expr& b, int depth);
  z3::expr product(const z3::expr& a, const z3::expr& b);
  z3::expr over(const z3::expr& a, const z3::expr& b, int depth);
  z3::expr quotient(const z3::expr& a, const z3::expr& b);
  z3::expr fresh(const std::string& name, const z3::sort& sort);
  // A whole number.
  z3::expr whole(const std::string& name);
  using Statements = std::map<unsigned, std::vector<Formula>>;  // by symbol
  // Those of the term, and those that these are made of.
  std::set<unsigned> all_symbols(const z3::expr& term) const;
  bool share_symbols(const z3::expr& a, const z3::expr& b) const;
  void state_of_product(const Operation& made);
  void state_of_quotient(const Operation& made);
  void state_within(const z3::expr& symbol, const Range& range);
  // Where the difference rests on one quotient, which side of the number it is on, without dividing.
  void state_threshold(const z3::expr& difference);
  // The same comparison, of terms of which neither side has what both had.
  std::pair<z3::expr, z3::expr> without_common(const z3::expr& a, const z3::expr& b);
  void compare_calls(const Called& one, const Called& other, const std::vector<int>& moves);

  z3::context context_;
  unsigned next_ = 0;
  Statements stated_, whole_, products_are_;
  std::map<Key, z3::expr> known_;
  std::vector<z3::expr> kept_;        // so that ids stay theirs
  std::map<unsigned, Range> ranges_;  // by term
  std::vector<Operation> products_, quotients_;
  std::map<unsigned, std::size_t> quotient_at_;  // by symbol
  std::map<std::string, std::vector<Called>> called_;
  std::map<std::string, std::vector<Rounded>> rounded_;  // by step and mode
  std::map<unsigned, std::vector<z3::expr>> made_of_;    // of a symbol: what it is worked out from
  std::vector<Between> between_;
};

// The number a term is, when it is one.
std::optional<Rational> number_of(const z3::expr& term);

}  // namespace hito::verify
