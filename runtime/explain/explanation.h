// Why a payment is what it is: a tree from the amount down to clauses, conditions, lines of tables and cells of data.
// Made by the reference evaluator on what an engine settled. Data only.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/number.h"
#include "base/source.h"
#include "compiler/core/core.h"
#include "runtime/reference/stop.h"

namespace hito::runtime {

// What a step of the derivation is about. The keys of JSON are in write_explanation.cpp.
enum class StepKind : unsigned char {
  total,         // of the contract, in one currency
  clause,        // what one clause pays
  row,           // what one row is paid
  line,          // one payment of one clause
  entitlement,   // the right to payment, rounded, before limits
  not_paid,      // why there is no right
  condition,     // yes or no
  amount,        // a number or date worked out
  definition,    // the same, by a name of the contract
  cell,          // of a data file
  input,         // a reported value
  table_line,    // the line of a table that answers, a slice of brackets, points of a scale
  aggregate,     // over rows
  contribution,  // of one row, line or period to a sum
  rest,          // of all the others
  rounding,
  cap,        // what a cap takes
  selection,  // left out, since only so many are paid
  division,   // the part of a line that is divided among rows
  adjustment,
  exception,
  not_counted  // a row that does not count
};

struct CellAt {
  RowAt row;
  core::ColumnIndex column = 0;
};

// Where something stands, in words for programs and links.
struct Located {
  std::string file;
  std::size_t line = 0;  // from 1
  std::string text;      // of the contract, on one line; of a cell, its value as data spells it
  std::string dataset;   // of a cell or a row
  std::string column;    // of a cell
  std::vector<std::string> key;
};

struct Step {
  StepKind kind = StepKind::amount;
  std::string says;                     // in the reader's language
  std::string value;                    // what it comes to, as the language spells it; empty where it is no value
  std::string exact;                    // the fraction, of a number whose decimals do not end
  std::optional<Rational> number = {};  // of a number, in the unit of `value`
  core::ClauseId clause = {};           // that says so, if it is one
  Span source = {};                     // in the text of the contract; empty where nothing stands for it
  std::optional<CellAt> cell = {};
  // The last three in words, for who has neither contract nor data: filled in by driver/why.cpp.
  std::string clause_number = {};
  std::optional<Located> source_at = {}, cell_at = {};
  bool part = false;  // the parts of a step add up to its number
  std::vector<Step> because = {};
};

}  // namespace hito::runtime
