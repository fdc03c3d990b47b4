#include "documents/workbook/xlsx.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "base/reason.h"
#include "base/written.h"
#include "documents/workbook/cell_text.h"
#include "documents/workbook/whole.h"

namespace hito::documents {
namespace {

constexpr std::size_t most_digits = 15;
// Of rows, in points.
constexpr double line_height = 15, title_height = 24;
// Day 0 of the format is 1899-12-30, counted from 1970-01-01.
constexpr std::int32_t day_zero = -25'569;
constexpr std::int32_t first_agreed_day = 61;

double nearest(const std::string& digits) {
  double number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::size_t decimals_of(const std::string& digits) {
  const std::size_t point = digits.find('.');
  return point == std::string::npos ? 0 : digits.size() - point - 1;
}

}  // namespace

struct Xlsx::State {
  lxw_workbook* book = nullptr;
  lxw_worksheet* sheet = nullptr;
  std::string foot;
  int file = -1;
  // Of each sheet so far, and the last one of the sheet that is being written.
  std::vector<std::uint32_t> rows;
  std::optional<std::uint32_t> last_row;
  // The temporary file of a sheet could not be made: nothing is written from then on.
  bool refused = false;
  // Of a cell of that style with so many decimals; or one of those below.
  static constexpr int no_number = -1, day = -2, digits = -3;
  std::map<std::pair<Style, int>, lxw_format*> formats;

  lxw_format* format(Style style, int decimals) {
    lxw_format*& made = formats[{style, decimals}];
    if (made != nullptr) return made;
    made = workbook_add_format(book);
    format_set_font_name(made, "Calibri");
    if (style == Style::title) format_set_font_size(made, 16);
    if (style != Style::plain && style != Style::wrapped) format_set_bold(made);
    if (style == Style::warning) format_set_font_color(made, LXW_COLOR_RED);
    const bool head = style == Style::head || style == Style::head_of_amounts;
    if (style == Style::wrapped || head) format_set_text_wrap(made);
    if (head) format_set_bg_color(made, 0xDDE6EE);
    if (head) format_set_bottom(made, LXW_BORDER_THIN);
    if (style == Style::head_of_amounts || decimals == digits) format_set_align(made, LXW_ALIGN_RIGHT);
    if (style == Style::head_of_amounts || decimals == digits) format_set_indent(made, 1);
    if (decimals == digits) format_set_font_color(made, 0x5A6570);
    if (style == Style::total) format_set_top(made, LXW_BORDER_THIN);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (decimals == day) format_set_num_format(made, "yyyy\\-mm\\-dd");
    if (decimals >= 0) {
      const std::string point = decimals == 0 ? "" : "." + std::string(static_cast<std::size_t>(decimals), '0');
      format_set_num_format(made, ("#,##0" + point).c_str());
    }
    return made;
  }

  // The sheet, for a cell of that row; null where there is none.
  lxw_worksheet* at(std::uint32_t row) {
    if (refused) return nullptr;
    if (last_row != row) ++rows.back();
    last_row = row;
    return sheet;
  }

  static void check(lxw_error error) {
    if (error != LXW_NO_ERROR) throw InternalError(std::string("a cell of a workbook: ") + lxw_strerror(error));
  }
};

Xlsx::Xlsx(std::string_view title, std::string_view foot) : state_(std::make_unique<State>()) {
  state_->foot = foot;
  state_->file = ::memfd_create("working_paper", MFD_CLOEXEC);
  require(state_->file >= 0, "no memory file for a workbook");
  const std::string path = "/proc/self/fd/" + std::to_string(state_->file);
  lxw_workbook_options options{};
  // A row goes to a file without a name as soon as the next one begins.
  options.constant_memory = LXW_TRUE;
  options.use_zip64 = LXW_TRUE;
  state_->book = workbook_new_opt(path.c_str(), &options);
  require(state_->book != nullptr, "no memory for a workbook");
  std::string named = cell_text(title);
  std::string company = "Hito";
  lxw_doc_properties properties{};
  properties.title = named.data();
  properties.author = company.data();
  // Any fixed moment: 2000-01-01.
  properties.created = 946'684'800;
  State::check(workbook_set_properties(state_->book, &properties));
}

Xlsx::~Xlsx() {
  if (state_->book != nullptr) lxw_workbook_free(state_->book);
  if (state_->file >= 0) ::close(state_->file);
}

void Xlsx::begin_sheet(const std::string& name, const std::vector<unsigned>& widths, std::uint32_t head) {
  lxw_worksheet*& sheet = state_->sheet;
  sheet = workbook_add_worksheet(state_->book, name.c_str());
  state_->rows.push_back(0);
  state_->last_row.reset();
  state_->refused = state_->refused || sheet == nullptr;
  if (state_->refused) return;
  for (std::size_t k = 0; k < widths.size(); ++k) {
    const auto column = static_cast<lxw_col_t>(k);
    State::check(worksheet_set_column(sheet, column, column, widths[k], nullptr));
  }
  worksheet_freeze_panes(sheet, head + 1, 0);
  worksheet_set_landscape(sheet);
  // A4, the whole width on one page.
  worksheet_set_paper(sheet, 9);
  worksheet_fit_to_pages(sheet, 1, 0);
  State::check(worksheet_repeat_rows(sheet, head, head));
  State::check(worksheet_set_footer(sheet, state_->foot.c_str()));
  State::check(worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
}

void Xlsx::two_lines(std::uint32_t row) {
  lxw_worksheet* const sheet = state_->at(row);
  if (sheet == nullptr) return;
  State::check(worksheet_set_row(sheet, row, 2 * line_height, nullptr));
}

void Xlsx::filter(std::uint32_t head, std::uint32_t last, std::size_t columns) {
  if (state_->refused) return;
  State::check(worksheet_autofilter(state_->sheet, head, 0, last, static_cast<lxw_col_t>(columns - 1)));
}

void Xlsx::text(std::uint32_t row, std::size_t column, std::string_view text, Style style) {
  if (text.empty() && style == Style::plain) return;
  lxw_worksheet* const sheet = state_->at(row);
  if (sheet == nullptr) return;
  if (style == Style::title) State::check(worksheet_set_row(sheet, row, title_height, nullptr));
  State::check(worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), cell_text(text).c_str(),
                                      state_->format(style, State::no_number)));
}

void Xlsx::digits(std::uint32_t row, std::size_t column, std::string_view digits, Style style) {
  lxw_worksheet* const sheet = state_->at(row);
  if (sheet == nullptr) return;
  State::check(worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), cell_text(digits).c_str(),
                                      state_->format(style, State::digits)));
}

void Xlsx::paragraph(std::uint32_t row, std::size_t columns, unsigned width, std::string_view text) {
  lxw_worksheet* const sheet = state_->at(row);
  if (sheet == nullptr) return;
  // Heights are not worked out for cells that are joined; a line may break early.
  const auto characters = static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
  const std::size_t lines = characters * 10 / (width * std::size_t{9}) + 1;
  State::check(worksheet_set_row(sheet, row, line_height * static_cast<double>(lines), nullptr));
  State::check(worksheet_merge_range(sheet, row, 0, row, static_cast<lxw_col_t>(columns - 1), cell_text(text).c_str(),
                                     state_->format(Style::wrapped, State::no_number)));
}

void Xlsx::whole(std::uint32_t row, std::size_t column, std::uint64_t number, Style style) {
  lxw_worksheet* const sheet = state_->at(row);
  if (sheet == nullptr) return;
  State::check(worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column), nearest(std::to_string(number)),
                                      state_->format(style, 0)));
}

void Xlsx::date(std::uint32_t row, std::size_t column, Date date) {
  lxw_worksheet* const sheet = state_->at(row);
  if (sheet == nullptr) return;
  const std::int32_t number = date.days - day_zero;
  if (number < first_agreed_day) return text(row, column, to_iso(date));
  State::check(worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column), number,
                                      state_->format(Style::plain, State::day)));
}

void Xlsx::amount(std::uint32_t row, std::size_t column, const std::string& digits, Style style) {
  lxw_worksheet* const sheet = state_->at(row);
  if (sheet == nullptr) return;
  State::check(worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column), nearest(digits),
                                      state_->format(style, static_cast<int>(decimals_of(digits)))));
}

void Xlsx::formula(std::uint32_t row, std::size_t column, const std::string& formula, const std::string& digits,
                   Style style) {
  lxw_worksheet* const sheet = state_->at(row);
  if (sheet == nullptr) return;
  State::check(worksheet_write_formula_num(sheet, row, static_cast<lxw_col_t>(column), formula.c_str(),
                                           state_->format(style, static_cast<int>(decimals_of(digits))),
                                           nearest(digits)));
}

Result<std::string> Xlsx::finish(const std::string& path) {
  const auto failed = [&](Text why) {
    return std::unexpected(Failure{Code::cannot_write_file, {path, std::move(why)}});
  };
  // It frees the workbook, whatever happens.
  if (state_->refused) return failed(say(Written::paper_no_room));
  const lxw_error error = workbook_close(std::exchange(state_->book, nullptr));
  if (error != LXW_NO_ERROR) return failed(std::string(lxw_strerror(error)));
  std::string bytes;
  std::array<char, std::size_t{1} << 16U> piece{};
  for (;;) {
    const ssize_t read = ::pread(state_->file, piece.data(), piece.size(), static_cast<off_t>(bytes.size()));
    if (read < 0 && errno == EINTR) continue;
    if (read < 0) return failed(reason_of(errno));
    if (read == 0) break;
    bytes.append(piece.data(), static_cast<std::size_t>(read));
  }
  if (!is_whole(bytes, state_->rows)) return failed(say(Written::paper_no_room));
  return bytes;
}

std::string cell_of(std::uint32_t row, std::size_t column) {
  require(column < 26, "a column beyond Z");
  return std::string("$") + static_cast<char>('A' + column) + "$" + std::to_string(row + 1);
}

std::string range_of(const std::string& sheet, std::uint32_t first, std::uint32_t last, std::size_t column) {
  return "'" + sheet + "'!" + cell_of(first, column) + ":" + cell_of(last, column);
}

bool fits_a_cell(std::string_view digits) {
  std::string plain;
  for (const char c : digits)
    if (c >= '0' && c <= '9') plain += c;
  const std::size_t first = plain.find_first_not_of('0');
  if (first == std::string::npos) return true;
  return plain.find_last_not_of('0') - first < most_digits;
}

}  // namespace hito::documents
