// A workbook of Excel being written, row after row: the wall before libxlsxwriter. Part of working_paper.
//
// A cell holds a binary floating point number in this format, so this is the one place where an amount becomes one: the
// nearest to its exact decimal digits, for whoever reads the sheet. Nothing reads it back, and the exact digits stand
// beside it as text.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostics.h"

namespace hito::documents {

enum class Style : unsigned char { plain, wrapped, title, head, head_of_amounts, total, warning };

class Xlsx {
 public:
  // Written to memory. `title` is a property of the file; there is no clock in it.
  Xlsx(std::string_view title, std::string_view foot);
  ~Xlsx();

  // Sheets are written one after the other, each from its first row on. `widths` of its columns, in characters; `head`:
  // the row that stays in view and is repeated on paper.
  void begin_sheet(const std::string& name, const std::vector<unsigned>& widths, std::uint32_t head);
  // Of the columns of one sheet: a list can be filtered by `columns` of the rows from `head` to `last`.
  void filter(std::uint32_t head, std::uint32_t last, std::size_t columns);

  // Room for two lines in each cell of the row.
  void two_lines(std::uint32_t row);

  // Always text, whatever it begins with. Longer ones than the format takes end in "…".
  void text(std::uint32_t row, std::size_t column, std::string_view text, Style style = Style::plain);
  // The exact digits of the amount to their left: text, like a figure to the eye.
  void digits(std::uint32_t row, std::size_t column, std::string_view digits, Style style = Style::plain);
  // A paragraph over `columns` cells of the row, as high as it needs to be; they are `width` characters wide together.
  void paragraph(std::uint32_t row, std::size_t columns, unsigned width, std::string_view text);
  void whole(std::uint32_t row, std::size_t column, std::uint64_t number, Style style = Style::plain);
  // A day of the format, which has none before 1900-03-01 that all programs agree on: text then.
  void date(std::uint32_t row, std::size_t column, Date date);
  // `digits`: "-1234.50", with the decimals that the cell shows.
  void amount(std::uint32_t row, std::size_t column, const std::string& digits, Style style = Style::plain);
  // The same as the result of a formula, which begins with "=".
  void formula(std::uint32_t row, std::size_t column, const std::string& formula, const std::string& digits,
               Style style = Style::plain);

  // The whole file, called `path` in a Failure. Nothing may be written afterwards.
  Result<std::string> finish(const std::string& path);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// "'Lines'!$J$2:$J$9", rows and columns from 0.
std::string range_of(const std::string& sheet, std::uint32_t first, std::uint32_t last, std::size_t column);
// "$A$5"
std::string cell_of(std::uint32_t row, std::size_t column);
// Whether a cell shows all digits of the amount: a spreadsheet tells no more than 15 apart.
bool fits_a_cell(std::string_view digits);

}  // namespace hito::documents
