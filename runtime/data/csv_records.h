// A CSV text cut into records and cells (RFC 4180), with what is wrong in its structure. Part of read_csv.
#pragma once
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "runtime/data/text_window.h"

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

// Bytes of the longest record; a longer one is nearly always a quote left open.
inline constexpr std::size_t most_record_bytes = std::size_t{64} << 20U;

// Cuts records off the beginning of a text, one after the other.
class CsvRecords {
 public:
  CsvRecords(std::string_view text, char separator, std::uint64_t line = 1)
      : text_(text), separator_(separator), line_(line) {}
  // False at the end of the text. `record` is emptied and filled.
  bool next(CsvRecord& record);
  // Where the next record begins, and its line.
  std::size_t at() const { return at_; }
  std::uint64_t line() const { return line_; }
  // The last record went up to the end of the text: it may go on in what follows.
  bool reached_end() const { return reached_end_; }

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
  bool reached_end_ = false;
};

// The records of a file through a window of it. What a record points to holds until the next one.
class CsvFile {
 public:
  CsvFile(TextWindow& window, char separator) : window_(window), separator_(separator) {}
  // False at the end, or after a record that is too long, which has that problem alone.
  bool next(CsvRecord& record);
  // Whole lines without quotes that come next, at least one and about `most` bytes of them; nothing where there is
  // none. They hold until something else is asked, and are still to come then.
  std::string_view plain_lines(std::size_t most);
  // What they lie in.
  std::shared_ptr<const char[]> hold() { return window_.hold(); }
  // What plain_lines() gave is done with: so many bytes and lines.
  void pass(std::size_t bytes, std::uint64_t lines);
  // Of the record that comes next.
  std::uint64_t line() const { return line_; }

 private:
  TextWindow& window_;
  char separator_;
  std::size_t used_ = 0;  // of the window's text by the last record
  std::uint64_t line_ = 1;
  bool stopped_ = false;
};

}  // namespace hito::runtime
