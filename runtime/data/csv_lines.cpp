#include "runtime/data/csv_lines.h"

#include <algorithm>
#include <array>
#include <bit>

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

// Goes from one separator, line end or carriage return to the next.
class Marks {
 public:
  Marks(const char* begin, char separator)
      : at_(begin), separator_(separator), places_(places_of(begin, separator, '\n', '\r')) {}
  // Where the next one is; there is one.
  const char* next() {
    while (places_ == 0) {
      at_ += stretch;
      places_ = places_of(at_, separator_, '\n', '\r');
    }
    const char* found = at_ + std::countr_zero(places_);
    places_ &= places_ - 1;
    return found;
  }

 private:
  const char* at_;
  char separator_;
  std::uint64_t places_;
};

class Lines {
 public:
  Lines(const CsvLayout& layout, RowReader& rows, std::string_view text, std::uint64_t line)
      : layout_(layout), rows_(rows), text_(text), line_(line), marks_(text.data(), layout.separator) {
    cells_.resize(layout.columns.size());
    for (const auto& column : layout.columns) names_.push_back(column ? layout.names[*column] : std::string_view());
    all_.resize(layout.names.size());
  }

  void read() {
    const char* end = text_.data() + text_.size();
    for (at_ = text_.data(); at_ < end; ++line_) read_line();
  }

 private:
  void read_line() {
    const char* begin = at_;
    const bool cut = cut_line();
    if (cut) {
      for (std::size_t c = 0; c < cells_.size(); ++c)
        if (const auto& place = layout_.columns[c]) cells_[c] = all_[*place];
      if (rows_.add_quickly(line_, cells_, names_)) return;
    }
    CsvRecords records({begin, static_cast<std::size_t>(at_ - begin)}, layout_.separator, line_);
    records.next(record_);
    add_record(layout_, record_, rows_, nullptr);
  }

  // The cells of a line, and at_ after it; false where it does not have one for each name.
  bool cut_line() {
    const std::size_t count = all_.size();
    for (std::size_t k = 0; k < count; ++k) {
      const char* mark = marks_.next();
      all_[k] = {at_, static_cast<std::size_t>(mark - at_)};
      at_ = mark + 1;
      if (*mark == layout_.separator && k + 1 < count) continue;
      if (*mark == '\n') return k + 1 == count;
      if (*mark == '\r' && mark[1] == '\n') {
        at_ = marks_.next() + 1;
        return k + 1 == count;
      }
      break;
    }
    while (at_[-1] != '\n') at_ = marks_.next() + 1;
    return false;
  }

  const CsvLayout& layout_;
  RowReader& rows_;
  std::string_view text_;
  std::uint64_t line_;
  Marks marks_;
  const char* at_ = nullptr;
  std::vector<std::string_view> all_;            // cells of the line
  std::vector<std::string_view> cells_, names_;  // of the columns of the dataset
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
    census.lines += static_cast<std::uint64_t>(std::popcount(ends));
    last_end = ends >> 63U;
    end_before = ends >> 62U & 1U;
    last_return = returns >> 63U;
  }
  return census;
}

CsvBlock::CsvBlock(std::string_view lines, std::uint64_t line) : size_(lines.size()), line_(line) {
  bytes_.reserve(lines.size() + 2 * stretch);
  bytes_ = lines;
  bytes_.append(2 * stretch, '\0');
}

void CsvBlock::read(const CsvLayout& layout, RowReader& rows) const {
  Lines(layout, rows, std::string_view(bytes_).substr(0, size_), line_).read();
}

}  // namespace hito::runtime
