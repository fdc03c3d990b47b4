// Cells of a file made into a row of a dataset, whatever the file's format. Part of read_rows.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/data/quick_cell.h"
#include "runtime/data/read_rows.h"

namespace hito::runtime {

struct CellText {
  std::string_view text;  // empty: missing
  std::uint64_t line = 0;
  std::string_view name;  // of the column, as the file calls it
  bool bare = false;      // a figure of JSON, with a decimal point whatever the file's own marks
  // Told instead of reading the text; null where it can be read.
  const Failure* fault = nullptr;
};

class RowReader {
 public:
  RowReader(const core::Contract& contract, core::DatasetId dataset, const ReadOptions& options, Table& table,
            Diagnostics& diagnostics);

  // The row that begins on `line`: a cell for each column of the dataset, nothing for one that the file lacks.
  void add(std::uint64_t line, const std::vector<std::optional<CellText>>& cells);
  // The rows of a batch that can be read quickly, the first of them on `line`. `places`: of the dataset's columns among
  // the cells of a line; `names`: of those cells. `otherwise(row)` is to add each of the others, in its turn.
  void add_quickly(std::uint64_t line, const CellBatch& batch, const std::vector<std::optional<std::size_t>>& places,
                   const std::vector<std::string>& names, const std::function<void(std::size_t row)>& otherwise);
  // `count` rows without faults, the first of them on `line`: `add(column, parts)` puts their cells into each column that
  // is kept.
  void add_ready(std::uint64_t line, std::size_t count,
                 const std::function<void(core::ColumnIndex column, CellParts& parts)>& add);
  // A figure written as text, in the column that the file calls `name`.
  void watch_decimals(std::size_t column, std::string_view text, std::string_view name);
  // A row that cannot be cut into cells, on `line`.
  void refuse(std::uint64_t line, Code code, DataPlace place, std::vector<Text> args);
  // A reader of rows further on in the same file, with a table of its own, for another thread. What it finds is told
  // when it is absorbed.
  struct Part {
    std::unique_ptr<Table> table;
    std::unique_ptr<RowReader> rows;
  };
  Part part();
  // Its rows come after those read so far.
  void absorb(Part part);
  // Rows read so far go where ReadOptions says; nothing where that is here.
  void hand_over();
  // What can be said once all rows were read.
  void finish();

 private:
  // Faults of one kind in one column, which is named as the file calls it.
  using FaultKind = std::pair<std::string, Code>;
  struct Fault {
    FaultKind kind;
    DataPlace place;
    std::vector<Text> args;
  };

  RowReader(const core::Contract& contract, core::DatasetId dataset, const ReadOptions& options, Table& table,
            Diagnostics* diagnostics);
  void open_columns();
  void take(std::uint64_t line, const CellBatch& batch, const std::vector<std::optional<std::size_t>>& places,
            const std::vector<std::string>& names, std::size_t from, std::size_t to);
  void begin(std::uint64_t line);
  void count_rows(std::uint64_t count);
  void say_rows();
  core::Value read(core::ColumnIndex column, const CellText& cell);
  void fault(Failure failure, DataPlace place, std::optional<core::ColumnIndex> column);
  void tell(Fault fault);
  bool keeps(std::size_t column) const;

  const core::Contract& contract_;
  core::DatasetId id_;
  const core::Dataset& dataset_;
  const ReadOptions& options_;
  Table& table_;
  Diagnostics* diagnostics_;  // null: what is to be told waits
  std::vector<Fault> waiting_;
  std::uint64_t line_ = 0;        // of the row being read
  std::uint64_t rows_ = 0;        // begun, and not said to Progress
  std::size_t aside_handed_ = 0;  // of Table::aside: those of rows that went elsewhere
  bool row_is_faulty_ = false;
  std::vector<core::Value> row_;
  std::vector<QuickColumn> quick_;               // by column; made when first used
  std::vector<std::vector<QuickColumn>> spare_;  // of parts that are done
  std::vector<QuickCells> quick_cells_;          // by column, of the batch at hand
  std::unique_ptr<CellWords> quick_words_;
  std::vector<CellParts*> open_;  // columns of the table that are kept, else null; empty when they may have moved
  std::vector<Aside> faults_;     // of the row being read
  std::vector<bool> kept_;        // by column
  std::map<FaultKind, std::uint64_t> told_;  // told or not
  // By column: whether every figure so far has three decimals, and the first of them.
  struct Thousands {
    bool possible = false, seen = false;
    std::string figure, name;
  };
  std::vector<Thousands> thousands_;
};

}  // namespace hito::runtime
