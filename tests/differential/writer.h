// Writes expressions as text, at random, from the productions of the grammar. One file per family: names.cpp,
// numbers.cpp, folds.cpp, conditions.cpp, tables.cpp.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "tests/differential/model.h"
#include "tests/differential/random.h"

namespace hito::fuzz {

// How tightly a text holds together; a looser one is put in parentheses where a tighter one is wanted.
enum class Level : unsigned char { whole, either, both, negation, comparison, sum, product, sign, power, primary };

struct Piece {
  std::string text;
  Level level = Level::primary;
  Shape shape = Shape::plain;
  bool exact = true;  // a whole multiple of a known fraction: may be added up
  bool integer = false;
  bool literal = false;
};
// The text where `level` is wanted.
std::string at(const Piece& piece, Level level);

// A value known to be present: of the row at `depth` (or the one its reference `via` leads to), or a reported value.
struct Fact {
  std::size_t depth = 0;
  std::optional<std::size_t> via;
  std::size_t column = 0;
  std::optional<std::size_t> input;
  friend bool operator==(const Fact&, const Fact&) = default;
};

struct Scope {
  std::vector<std::size_t> rows;  // datasets, by depth
  std::vector<Fact> present;
  std::vector<std::pair<Kind, std::string>> nonzero;  // texts that are not 0 here
  std::vector<Definition> params, locals;             // name and kind of each
  bool of_period = true;                              // reported values of each period may be used
  bool rights = true;                                 // `gives a right to payment` may be used
};

// A name that can be used in a scope.
struct Known {
  std::string text;
  Kind kind;
  Shape shape = Shape::plain;
  bool exact = true, integer = false;
  bool of_period = false;
  bool missing = false;  // may be missing here
  const Column* column = nullptr;
  Fact fact = {};
};

class Writer {
 public:
  Writer(Random& random, Model& model) : random_(random), model_(model) {}

  Piece any(const Kind& kind, const Scope& scope, int depth);
  Piece number(const Kind& kind, const Scope& scope, int depth);
  Piece condition(const Scope& scope, int depth);
  Piece date(const Scope& scope, int depth);
  Piece literal(const Kind& kind, bool nonzero = false);
  Piece literal(const Kind& kind, const std::string& figure, bool negative);
  std::string unit_text(const Kind& kind);
  std::string date_literal();
  std::string number_text(bool nonzero);

  // A kind of number that something in the contract has.
  Kind some_number_kind();
  // A condition that makes more values present or not zero, and the scope where it holds. Nothing when there is none.
  std::optional<Piece> guard(const Scope& scope, Scope& inside, int depth);

  // tables.cpp
  std::optional<Item> table();

  // Whether something written since it was last cleared rests on a reported value of each period.
  bool used_of_period = false;
  std::string fresh(const std::string& stem) { return stem + std::to_string(++names_); }

 private:
  // names.cpp
  std::vector<Known> visible(const Scope& scope) const;
  void add_columns(const Scope& scope, std::size_t depth, std::vector<Known>& all) const;
  void add_definitions(const Scope& scope, std::size_t depth, std::vector<Known>& all) const;
  bool holds(const Scope& scope, const Fact& fact) const;
  std::optional<std::string> own_name(const Scope& scope, std::size_t depth, const std::string& name) const;
  std::size_t times_named(const Scope& scope, const std::string& name) const;
  bool has_name(std::size_t dataset, const std::string& name) const;
  bool fits(const Known& known, const Kind& kind) const;
  std::optional<Piece> name(const Kind& kind, const Scope& scope, int depth);
  Piece use(const Known& known, const Scope& scope, int depth);
  std::optional<Piece> call(const Kind& kind, const Scope& scope, int depth);
  std::optional<Piece> look(const Kind& kind, const Scope& scope, int depth);

  // numbers.cpp
  Piece leaf(const Kind& kind, const Scope& scope, int depth);
  Piece sum(const Kind& kind, const Scope& scope, int depth);
  Piece product(const Kind& kind, const Scope& scope, int depth);
  Piece quotient(const Kind& kind, const Scope& scope, int depth);
  Piece guarded(const Piece& above, const Kind& divisor, Shape shape, const Kind& kind, const Scope& scope, int depth);
  Piece extreme(const Kind& kind, const Scope& scope, int depth);
  Piece choose(const Kind& kind, const Scope& scope, int depth);
  Piece power(const Scope& scope, int depth);
  Piece irrational(const Scope& scope, int depth);
  Piece span(const Kind& kind, const Scope& scope, int depth);
  Piece rounded(const Piece& piece);
  std::string rounding();

  // folds.cpp
  std::optional<Piece> fold(const Kind& kind, const Scope& scope, int depth);
  std::optional<Piece> quantifier(const Scope& scope, int depth);
  struct Over {
    std::string text;  // "its reports"
    Scope inner;
  };
  std::optional<Piece> rank(const Scope& scope, int depth);
  std::optional<Piece> ordered(const Kind& kind, const Over& over, const Scope& scope, int depth);
  std::optional<Over> over(const Scope& scope, const std::string& unit = "");
  std::string where(Scope& inner, int depth);
  std::string window(const Over& over);
  std::string if_none(const Kind& kind, const Scope& scope);
  std::string operand(const Kind& kind, const Over& over, int depth, Piece& made);
  std::string share(const Over& over, int depth);

  // conditions.cpp
  Piece compared(const Scope& scope, int depth);
  std::optional<Piece> compared_total(const Scope& scope);
  Piece ranged(const Scope& scope, int depth);
  std::optional<Piece> chosen(const Scope& scope);
  std::optional<Piece> worded(const Scope& scope);
  std::optional<Piece> right(const Scope& scope);
  Piece joined(const Scope& scope, int depth);
  std::string comparator(bool ordered);

  // tables.cpp
  struct Axis;
  std::optional<Axis> axis(bool numbers_only);
  std::vector<std::string> ranges(const Axis& axis, bool& closed);
  std::vector<std::string> cells(const Axis& axis, bool& closed);
  std::string bound(const Axis& axis, const Rational& value);
  std::optional<Item> brackets(const Axis& axis);
  Item pipe_table(const std::vector<Axis>& axes, Lookup& lookup);
  Item colon_table(const Axis& axis, Lookup& lookup);
  Item cross_table(const std::vector<Axis>& axes, Lookup& lookup);
  std::optional<Item> scale(const Axis& axis);
  std::vector<std::string> version_dates();
  std::string result(const Result& result);

  Random& random_;
  Model& model_;
  std::size_t names_ = 0;
};

}  // namespace hito::fuzz
