#include "runtime/data/csv_lines.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <utility>

#include "compiler/core/shown.h"
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace hito::runtime {
namespace {

constexpr std::size_t stretch = 64;  // bytes looked at together

// A bit for each of 64 bytes: whether it is `a`, `b` or `c`.
std::uint64_t places_of(const char* at, char a, char b, char c) {
  std::uint64_t places = 0;
#if defined(__SSE2__)
  constexpr std::size_t width = 16;
  for (std::size_t k = 0; k < stretch; k += width) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + k));
    const __m128i found =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(a)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b))),
                     _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)));
    places |= std::uint64_t{static_cast<std::uint16_t>(_mm_movemask_epi8(found))} << k;
  }
#else
  for (std::size_t k = 0; k < stretch; ++k) places |= std::uint64_t{at[k] == a || at[k] == b || at[k] == c} << k;
#endif
  return places;
}

// Where separators and line ends are, and carriage returns where they mean something by themselves.
class Marks {
 public:
  Marks(std::string_view text, char separator, bool with_returns)
      : text_(text), separator_(separator), third_(with_returns ? '\r' : '\n') {}

  // Those that come next: at least `wanted` of them, or all that are left.
  std::span<const std::uint32_t> ahead(std::size_t wanted) {
    if (found_ - taken_ < wanted) {
      std::copy(places_.begin() + static_cast<std::ptrdiff_t>(taken_),
                places_.begin() + static_cast<std::ptrdiff_t>(found_), places_.begin());
      found_ -= std::exchange(taken_, 0);
      places_.resize(std::max(places_.size(), wanted + stretch));
      for (; at_ < text_.size() && found_ < wanted; at_ += stretch)
        for (std::uint64_t all = places_of(text_.data() + at_, separator_, '\n', third_); all != 0; all &= all - 1)
          places_[found_++] = static_cast<std::uint32_t>(at_) + static_cast<std::uint32_t>(std::countr_zero(all));
    }
    return std::span(places_).subspan(taken_, found_ - taken_);
  }
  void take(std::size_t count) { taken_ += count; }
  // There is one.
  std::uint32_t next() {
    const std::uint32_t place = ahead(1).front();
    take(1);
    return place;
  }

 private:
  std::string_view text_;
  char separator_, third_;
  std::size_t at_ = 0, taken_ = 0, found_ = 0;
  std::vector<std::uint32_t> places_;  // found_ of them, of which taken_ are done with
};

class Lines {
 public:
  Lines(const CsvLayout& layout, RowReader& rows, std::string_view text, std::uint64_t line, const Census& census)
      : layout_(layout),
        rows_(rows),
        text_(text),
        line_(line),
        returns_(census.returns),
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
    CellBatch batch{text_.data(), marks.data(), static_cast<std::uint32_t>(at_), width, 0, returns_};
    const auto is_whole = [&](std::size_t row) {
      for (std::size_t k = 0; k < width; ++k)
        if (text_[marks[row * width + k]] != (k + 1 == width ? '\n' : layout_.separator)) return false;
      return true;
    };
    const std::size_t most = std::min(marks.size() / width, most_batch_rows);
    while (batch.rows < most && is_whole(batch.rows)) ++batch.rows;
    if (batch.rows == 0) return false;
    rows_.add_quickly(line_, batch, layout_.columns, layout_.names, [&](std::size_t row) {
      const std::uint32_t begin = row == 0 ? batch.first : marks[row * width - 1] + 1;
      read_slowly(begin, marks[row * width + width - 1] + 1, line_ + row);
    });
    at_ = marks[batch.rows * width - 1] + 1;
    line_ += batch.rows;
    marks_.take(batch.rows * width);
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
  bool returns_;
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

Census census_of(std::string_view text) {
  Census census;
  // Bits of line ends and carriage returns, those of the bytes before included: a text begins as after a line end.
  std::uint64_t last_end = 1, end_before = 0, last_return = 0;
  std::array<char, stretch> rest{};
  for (std::size_t at = 0; at < text.size(); at += stretch) {
    const char* bytes = text.data() + at;
    if (text.size() - at < stretch) {
      std::copy_n(bytes, text.size() - at, rest.begin());
      bytes = rest.data();
    }
    const std::uint64_t ends = places_of(bytes, '\n', '\n', '\n'), returns = places_of(bytes, '\r', '\r', '\r');
    const std::uint64_t after_end = ends << 1U | last_end, after_return = returns << 1U | last_return;
    const std::uint64_t two_after_end = ends << 2U | last_end << 1U | end_before;
    census.blank = census.blank || ((ends & after_end) | (ends & after_return & two_after_end)) != 0;
    census.returns = census.returns || returns != 0;
    // The return of the last byte is looked at with the next ones; a text ends with a line end.
    census.lone_return = census.lone_return || ((returns << 1U | last_return) & ~ends) != 0;
    census.lines += static_cast<std::uint64_t>(std::popcount(ends));
    last_end = ends >> 63U;
    end_before = ends >> 62U & 1U;
    last_return = returns >> 63U;
  }
  return census;
}

CsvBlock::CsvBlock(std::string_view lines, std::uint64_t line, const Census& census)
    : size_(lines.size()), line_(line), census_(census) {
  bytes_.reserve(lines.size() + 2 * stretch);
  bytes_ = lines;
  bytes_.append(2 * stretch, '\0');
}

void CsvBlock::read(const CsvLayout& layout, RowReader& rows) const {
  Lines(layout, rows, std::string_view(bytes_).substr(0, size_), line_, census_).read();
}

}  // namespace hito::runtime
