#include "runtime/data/csv_lines.h"

#include <algorithm>
#include <span>
#include <utility>

#include "compiler/core/shown.h"

namespace hito::runtime {
namespace {

// Where separators and line ends are, and carriage returns where they mean something by themselves.
class Marks {
 public:
  Marks(std::string_view text, char separator, bool with_returns)
      : text_(text), separator_(separator), third_(with_returns ? '\r' : '\n') {}

  // Those that come next: at least `wanted` of them, or all that are left.
  std::span<const std::uint32_t> ahead(std::size_t wanted) {
    while (marks_.count() < wanted && at_ < text_.size()) {
      const std::size_t to = std::min(text_.size(), at_ + together);
      const Marked found = marks_of(text_, at_, to, separator_, third_, marks_.room(together), ends_.room(together));
      marks_.found += found.marks;
      ends_.found += found.ends;
      at_ = to;
    }
    return marks_.ahead();
  }
  // Line ends among those that ahead() gave, and perhaps after them.
  std::span<const std::uint32_t> ends() const { return ends_.ahead(); }
  void take(std::size_t marks, std::size_t ends) {
    marks_.taken += marks;
    ends_.taken += ends;
  }
  // There is one.
  std::uint32_t next() {
    const std::uint32_t place = ahead(1).front();
    take(1, text_[place] == '\n' ? 1 : 0);
    return place;
  }

 private:
  static constexpr std::size_t together = 64 * scan_bytes;
  struct Places {
    std::vector<std::uint32_t> all;
    std::size_t taken = 0, found = 0;
    std::size_t count() const { return found - taken; }
    std::span<const std::uint32_t> ahead() const { return std::span(all).subspan(taken, count()); }
    // For so many more, and what is written beyond.
    std::uint32_t* room(std::size_t more) {
      std::copy(all.begin() + static_cast<std::ptrdiff_t>(taken), all.begin() + static_cast<std::ptrdiff_t>(found),
                all.begin());
      found -= std::exchange(taken, 0);
      all.resize(std::max(all.size(), found + more + 8));
      return all.data() + found;
    }
  };

  std::string_view text_;
  char separator_, third_;
  std::size_t at_ = 0;
  Places marks_, ends_;
};

class Lines {
 public:
  Lines(const CsvLayout& layout, RowReader& rows, std::string_view text, std::uint64_t line, const Census& census)
      : layout_(layout),
        rows_(rows),
        text_(text),
        line_(line),
        returns_(census.returns),
        lone_returns_(census.lone_return),
        visible_(census.visible),
        marks_(text, layout.separator, census.lone_return) {}

  void read() {
    while (at_ < text_.size())
      if (!read_batch()) read_line();
  }

 private:
  // Lines that have a cell for each name; false where the next one has not.
  bool read_batch() {
    const std::size_t width = layout_.names.size();
    const auto marks = marks_.ahead(width * most_batch_rows);
    const auto ends = marks_.ends();
    CellBatch batch{text_.data(), marks.data(), static_cast<std::uint32_t>(at_), width, 0, returns_, visible_};
    const std::size_t most = std::min(marks.size() / width, most_batch_rows);
    // The line ends among the marks are the last ones of each line, as long as each next line end is that mark; a lone
    // return is no separator.
    const auto is_whole = [&](std::size_t row) {
      const std::uint32_t* of_row = &marks[row * width];
      if (row >= ends.size() || ends[row] != of_row[width - 1]) return false;
      return !lone_returns_ || std::all_of(of_row, of_row + width - 1,
                                           [&](std::uint32_t place) { return text_[place] == layout_.separator; });
    };
    while (batch.rows < most && is_whole(batch.rows)) ++batch.rows;
    if (batch.rows == 0) return false;
    rows_.add_quickly(line_, batch, layout_.columns, layout_.names, [&](std::size_t row) {
      const std::uint32_t begin = row == 0 ? batch.first : marks[row * width - 1] + 1;
      read_slowly(begin, marks[row * width + width - 1] + 1, line_ + row);
    });
    at_ = marks[batch.rows * width - 1] + 1;
    line_ += batch.rows;
    marks_.take(batch.rows * width, batch.rows);
    return true;
  }

  void read_line() {
    const std::size_t begin = at_;
    do at_ = marks_.next() + 1;
    while (text_[at_ - 1] != '\n');
    read_slowly(begin, at_, line_++);
  }

  void read_slowly(std::size_t begin, std::size_t end, std::uint64_t line) {
    CsvRecords records(text_.substr(begin, end - begin), layout_.separator, line);
    records.next(record_);
    add_record(layout_, record_, rows_, nullptr);
  }

  const CsvLayout& layout_;
  RowReader& rows_;
  std::string_view text_;
  std::uint64_t line_;
  bool returns_, lone_returns_, visible_;
  Marks marks_;
  std::size_t at_ = 0;
  CsvRecord record_;
};

}  // namespace

void add_record(const CsvLayout& layout, const CsvRecord& record, RowReader& rows, Diagnostics* diagnostics) {
  const auto place = [&](std::uint64_t line) { return DataPlace{layout.file, line, "", ""}; };
  for (const CsvProblem& problem : record.problems) {
    DataPlace at{layout.file, problem.line, problem.cell < layout.names.size() ? layout.names[problem.cell] : "",
                 problem.value};
    const bool of_file = problem.code == Code::csv_unclosed_quote || problem.code == Code::csv_record_too_long;
    require(!of_file || diagnostics != nullptr, "a fault of a whole file in a line without quotes");
    if (of_file) diagnostics->report(problem.code, std::move(at), {core::shown(problem.value)});
    if (!of_file) rows.refuse(record.line, problem.code, std::move(at), {core::shown(problem.value)});
  }
  if (!record.problems.empty()) return;
  const bool empty = std::ranges::all_of(record.cells, [](const CsvCell& cell) { return cell.text.empty(); });
  if (layout.some_may_not_miss && empty) return rows.refuse(record.line, Code::csv_row_empty, place(record.line), {});
  const std::size_t cells = record.cells.size(), names = layout.names.size();
  if (cells != names) {
    const Code code = cells < names ? Code::csv_too_few_cells : Code::csv_too_many_cells;
    return rows.refuse(record.line, code, place(record.line), {std::to_string(cells), std::to_string(names)});
  }
  std::vector<std::optional<CellText>> row;
  for (const auto& column : layout.columns) {
    if (column)
      row.emplace_back(CellText{record.cells[*column].text, record.cells[*column].line, layout.names[*column], false});
    else
      row.emplace_back(std::nullopt);
  }
  rows.add(record.line, row);
}

static_assert(TextWindow::readable_around >= readable_before && TextWindow::readable_around >= scan_bytes);

void CsvBlock::read(const CsvLayout& layout, RowReader& rows) const {
  Lines(layout, rows, lines_, line_, census_).read();
}

}  // namespace hito::runtime
