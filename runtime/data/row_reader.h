// Cells of a file made into a row of a dataset, whatever the file's format. Part of read_rows.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/data/read_rows.h"

namespace hito::runtime {

struct CellText {
  std::string_view text;  // empty: missing
  std::uint64_t line = 0;
  std::string_view name;  // of the column, as the file calls it
  bool bare = false;      // a figure of JSON, with a decimal point whatever the file's own marks
};

class RowReader {
 public:
  RowReader(const core::Contract& contract, core::DatasetId dataset, const ReadOptions& options, Table& table,
            Diagnostics& diagnostics);

  // The row that begins on `line`: a cell for each column of the dataset, nothing for one that the file lacks.
  void add(std::uint64_t line, const std::vector<std::optional<CellText>>& cells);
  // A row that cannot be cut into cells, on `line`.
  void refuse(std::uint64_t line, Code code, DataPlace place, std::vector<Text> args);
  // What can be said once all rows were read.
  void finish();

 private:
  void begin(std::uint64_t line);
  core::Value read(core::ColumnIndex column, const CellText& cell);
  void fault(Failure failure, DataPlace place, std::optional<core::ColumnIndex> column);
  void watch_decimals(std::size_t column, std::string_view text);
  bool keeps(std::size_t column) const;

  const core::Contract& contract_;
  const core::Dataset& dataset_;
  const ReadOptions& options_;
  Table& table_;
  Diagnostics& diagnostics_;
  std::uint64_t line_ = 0;  // of the row being read
  bool row_is_faulty_ = false;
  std::vector<core::Value> row_;
  std::vector<Aside> faults_;                                   // of the row being read
  std::vector<bool> kept_;                                      // by column
  std::map<std::pair<std::string, Code>, std::uint64_t> told_;  // by column as the file calls it
  // By column: whether every figure so far has three decimals, and the first of them.
  struct Thousands {
    bool possible = false, seen = false;
    std::string figure, name;
  };
  std::vector<Thousands> thousands_;
};

}  // namespace hito::runtime
