// Lines of CSV as nearly all are: without quotes, none of them blank. They are cut by looking for separators and line
// ends 64 bytes at a time; a line with anything odd about it goes the long way by itself. Part of read_rows.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/data/byte_scan.h"
#include "runtime/data/csv_records.h"
#include "runtime/data/row_reader.h"

namespace hito::runtime {

// What the header of a file says.
struct CsvLayout {
  std::string file;  // what messages call it
  char separator = ',';
  std::vector<std::string> names;
  std::vector<std::optional<std::size_t>> columns;  // of each column of the dataset, its place among the names
  bool some_may_not_miss = false;                   // a column of the dataset
};

// Cells of a record as a row, or why it is none. `diagnostics` is told what is wrong with the rest of the file, which
// is no row that could be set aside; null where that cannot be.
void add_record(const CsvLayout& layout, const CsvRecord& record, RowReader& rows, Diagnostics* diagnostics);

// Whole lines, without quotes and none of them blank, held so that they may be read on another thread.
class CsvBlock {
 public:
  // `lines` lie in what is `held`, as TextWindow::hold() gives it; the first of them is line `line` of the file.
  CsvBlock(std::shared_ptr<const char[]> held, std::string_view lines, std::uint64_t line, const Census& census)
      : held_(std::move(held)), lines_(lines), line_(line), census_(census) {}
  void read(const CsvLayout& layout, RowReader& rows) const;

 private:
  std::shared_ptr<const char[]> held_;
  std::string_view lines_;
  std::uint64_t line_;
  Census census_;
};

}  // namespace hito::runtime
