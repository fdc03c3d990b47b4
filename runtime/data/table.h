// Data as read: one Table per dataset of the contract, cells already typed. Shared by every engine.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/data/cells.h"
#include "runtime/data/row_lines.h"

namespace hito::runtime {

struct Column {
  Cells cells;        // a reference is the key's text (or the RowRef once prepared)
  bool given = true;  // false: an example did not give this column, every use of it is an error
};

// Why a row was left out of its table: it holds a fault, or rests on a row that does.
struct Aside {
  std::uint64_t line = 0;  // of the row, in the file
  Code code;
  std::vector<Text> args;
  std::string column, value;              // of the fault; empty where it is of the row
  std::vector<std::string> key;           // of the row, as far as it could be read; empty without one
  std::optional<std::uint32_t> row;       // its position in the table until it is taken out; none where it has no cells
  std::optional<core::ColumnIndex> cell;  // of the fault
};

struct Table {
  std::string file;                      // as asked for; empty for rows of an example
  std::string sha256;                    // of the file's bytes, lower-case hex; empty for rows of an example
  std::vector<Column> columns;           // in the order of the dataset's columns
  bool has_lines = true;                 // false: rows are counted from 1, and `lines` has the number of each
  RowLines lines;                        // line of each row in the file, counted from 1; the row's number in an example
  std::vector<Aside> aside;              // by line; the first of a row is its cause, others of the same row follow
  std::map<Code, std::uint64_t> faults;  // how many of each kind, told one by one or not
  std::uint64_t faulty = 0;              // rows that could not be read whole
  std::uint64_t shapeless = 0;           // of them, those without cells, which are not in the table
  std::size_t rows() const { return lines.size(); }
};

// One Table per dataset, at the dataset's position.
struct Data {
  std::vector<Table> tables;
};

// What became of a value that a party decides.
struct Decided {
  // by_default: nothing was reported and the deadline is over; supposed: neither, and a forecast was asked for; open:
  // the same without one, and whoever needs the value stops.
  enum class How : unsigned char { reported, by_default, supposed, open } how = How::reported;
  core::InputId input;
  std::optional<std::uint32_t> period;
  Date deadline;
};

// Reported values: of the whole contract (no period) or of one period, by its position in Contract::periods.
struct Inputs {
  std::map<std::pair<core::InputId, std::optional<std::uint32_t>>, core::Value> values;
  // Filled by decide(): those that this run may ask for, as declared and by period.
  std::vector<Decided> decisions = {};
  // The day on which deadlines are looked at.
  std::optional<Date> as_of = {};
};

}  // namespace hito::runtime
