// What the generator knows of the contract it is writing: names, their kinds and what may be done with them. Text is
// the product; this only keeps the static rules of `check` mostly satisfied.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/number.h"

namespace hito::fuzz {

enum class Sort : unsigned char { yes_no, number, date, choice, text };
enum class Shape : unsigned char { plain, percent, ratio };

// What an expression is asked to be. Units by name with their exponents: {"USD": 1, "person": -1}.
struct Kind {
  Sort sort = Sort::number;
  bool percent = false;
  std::map<std::string, int> units;
  std::size_t choices = 0;  // of a choice: which list
  friend bool operator==(const Kind&, const Kind&) = default;
};
inline Kind plain_kind() { return {}; }
inline Kind percent_kind() { return {Sort::number, true, {}, 0}; }
inline Kind of_unit(const std::string& unit) { return {Sort::number, false, {{unit, 1}}, 0}; }
inline Kind kind_of(Sort sort) { return {sort, false, {}, 0}; }

struct Column {
  std::string name;
  Kind kind;
  std::optional<std::size_t> refers;  // dataset
  bool integer = false, may_miss = false;
  unsigned decimals = 12;
  std::optional<Rational> low, high;
  std::optional<Date> first, last;
  std::string type;  // as declared, without the name
};

struct Dataset {
  std::string name, unit;
  std::vector<Column> columns;
  std::vector<std::size_t> identity;
  bool dated = false;
};

struct Reported : Column {
  bool each_period = false;
  bool part = false;  // of an estimate, other than its value: its name is not a word
};

// A definition: of the contract, of each row (`each`), or a function (`params`).
struct Definition {
  std::string name;
  Kind kind;
  Shape shape = Shape::plain;
  bool exact = true, integer = false;
  bool of_period = false;  // rests on a reported value of each period
  std::optional<std::size_t> each;
  std::vector<Kind> params;
  std::vector<std::size_t> needs;  // columns of its dataset that must be present where it is used
};

struct Result {
  std::string name;  // empty: the only one
  Kind kind;
  Shape shape = Shape::plain;
};
struct Lookup {
  std::string name;
  std::vector<Kind> by;
  std::vector<std::string> names;  // of the conditions, as declared
  std::vector<Result> results;
  bool total = false;  // answers every value, whatever the declared range
  bool of_period = false;
};

struct Payment {
  std::string number, currency;
  std::optional<std::size_t> each;
  bool backwards = false;  // the provider pays
  bool divided = false;
  bool one_line = false;  // no `for each`, and one line in all
  bool dated = false;     // its lines have dates of their own
};

struct Model {
  bool only_sums = false;   // no step looks at single lines
  bool rows_apart = false;  // nor does a row rest on another one
  std::string step;         // of money
  std::string currency, other_currency;
  bool pays_in_both = false;
  bool term = false;
  Date first, last;
  // Word of the contract's own period ("quarter"); empty without regular periods.
  std::string period;
  std::size_t periods = 1;
  bool calendar = false;
  bool work_calendar = false;
  std::vector<std::string> payers, payees;                 // as mentioned: "the payer", "fund"
  std::vector<std::pair<std::string, std::string>> units;  // declared, singular and plural
  std::vector<std::vector<std::string>> choices;
  std::vector<Dataset> datasets;
  std::vector<Reported> inputs;
  std::vector<Definition> definitions;
  std::vector<Lookup> lookups;
  std::vector<Payment> payments;
};

// A piece of the contract that can be replaced by a simpler one, or left out, when `check` refuses it.
struct Item {
  enum class Role : unsigned char { header, party, data, value, definition, table, payment, cap, property };
  Role role = Role::header;
  std::string text;
  std::string fallback;  // empty: left out
};

}  // namespace hito::fuzz
