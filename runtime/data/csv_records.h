// A CSV text cut into records and cells (RFC 4180), with what is wrong in its structure. Part of read_csv.
#pragma once
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace hito::runtime {

struct CsvCell {
  // Points into the text, or into the record when quotes inside it were written twice.
  std::string_view text;
  std::uint64_t line = 0;
};

struct CsvProblem {
  Code code;
  std::uint64_t line = 0;
  // Position of the cell in its record.
  std::size_t cell = 0;
  std::string value;
};

struct CsvRecord {
  std::uint64_t line = 0;
  std::vector<CsvCell> cells;
  std::vector<CsvProblem> problems;
  // A line with nothing on it, not even quotes.
  bool blank = false;
  std::deque<std::string> unescaped;
};

// Reads one record after the other, each byte once. `text` is UTF-8 without BOM.
class CsvRecords {
 public:
  CsvRecords(std::string_view text, char separator) : text_(text), separator_(separator) {}
  // False at the end of the text. `record` is emptied and filled.
  bool next(CsvRecord& record);

 private:
  void read_cell(CsvRecord& record);
  void read_bare(CsvRecord& record);
  void read_quoted(CsvRecord& record);
  void close_quoted(CsvRecord& record);
  void skip_to_end_of_cell();
  bool at_end() const { return at_ >= text_.size(); }
  bool at_line_end() const;
  bool at_separator() const { return !at_end() && text_[at_] == separator_; }
  void take_line_end();

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::uint64_t line_ = 1;
};

}  // namespace hito::runtime
