#include "runtime/data/quick_cell.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <span>
#include <utility>

#include "base/diagnostics.h"
#include "compiler/core/read_value.h"
#include "runtime/data/scale.h"

namespace hito::runtime {
namespace {

static_assert(std::endian::native == std::endian::little, "words of text are read with their first byte lowest");

// Figures of more digits are read the long way: nothing leaves 64 bits here.
constexpr std::size_t most_digits = 16;
// Decimals that read_figures takes.
constexpr unsigned most_mark_decimals = 7;

std::uint64_t word_at(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

std::int64_t within_words(const Integer& value) {
  const auto word = value.to_int64();
  if (word) return *word;
  return value.sign() < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
}

bool has_no_spaces_around(std::string_view text) { return text.front() != ' ' && text.back() != ' '; }

// Letters, figures and signs of ASCII, with spaces inside only: NFC as they are.
bool is_plain(std::string_view text) {
  unsigned outside = 0;
  for (const char c : text) outside |= static_cast<unsigned>(static_cast<unsigned char>(c - ' ') > '~' - ' ');
  return outside == 0 && has_no_spaces_around(text);
}

unsigned decimals_in(std::string_view text, char mark) {
  const std::size_t point = text.find(mark);
  return point == std::string_view::npos ? 0 : static_cast<unsigned>(text.size() - point - 1);
}

}  // namespace

void add_to(CellParts& parts, const QuickCells& cells, const CellBatch& batch, std::size_t place, std::size_t from,
            std::size_t to) {
  if (from == to) return;
  if (cells.form != Form::texts) {
    const unsigned char* missing = cells.some_missing ? &cells.missing[from] : nullptr;
    return add_integers(parts, {cells.form, cells.decimals, &cells.read.integers[from], missing, to - from});
  }
  for (std::size_t row = from; row < to; ++row) {
    if (cells.some_missing && cells.missing[row] != 0)
      add_missing(parts);
    else
      add_text(parts, batch.cell(row, place));
  }
}

Form form_of(core::Kind kind) {
  switch (kind) {
    case core::Kind::number: return Form::integers;
    case core::Kind::date: return Form::days;
    case core::Kind::yes_no: return Form::bits;
    case core::Kind::choice: return Form::choices;
    case core::Kind::text:
    case core::Kind::identifier:
    case core::Kind::reference: return Form::texts;
    case core::Kind::poison:
    case core::Kind::estimate: return Form::nothing;
  }
  throw InternalError("a kind of type out of its enumeration");
}

IntegerRange limits_of(const core::Field& field, unsigned decimals) {
  const Rational scale(Integer::pow10(decimals));
  IntegerRange limits{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
  if (field.bounds.low) limits.low = within_words(-(-(*field.bounds.low * scale)).floor());
  if (field.bounds.high) limits.high = within_words((*field.bounds.high * scale).floor());
  return limits;
}

QuickColumn::QuickColumn(const core::Contract& contract, const core::Field& field, const ReadOptions& options)
    : contract_(contract),
      field_(field),
      form_(form_of(field.type.kind)),
      mark_(options.numbers.decimal_mark),
      trim_(options.trim) {
  // A pattern of its own makes a day a spelling like any other.
  if (form_ == Form::bits || form_ == Form::choices) known_.resize(most_known);
  if (form_ == Form::days && !field.spelling.date_pattern.empty()) form_ = Form::nothing;
  if (form_ == Form::integers || form_ == Form::days)
    figures_may_be_missing_ = std::ranges::any_of(field.spelling.missing, [](const std::string& text) {
      return text.find_first_of("0123456789") != std::string::npos;
    });
  limits_[0] = {INT32_MIN, INT32_MAX};
  if (form_ == Form::days) {
    if (field.bounds.first) limits_[0].low = field.bounds.first->days;
    if (field.bounds.last) limits_[0].high = field.bounds.last->days;
  }
  if (form_ != Form::integers) return;
  if (field.type.shape == core::Shape::percent) further_ = 2;
  decimals_ = field.type.integer ? 0 : std::min<unsigned>(field.decimals, most_decimals);
  for (unsigned decimals = 0; decimals <= decimals_; ++decimals)
    limits_[decimals] = limits_of(field, decimals + further_);
}

bool QuickColumn::stands_for_missing(std::string_view text) const {
  const std::vector<std::string>& spellings = field_.spelling.missing;
  return !spellings.empty() && std::ranges::find(spellings, text) != spellings.end();
}

void QuickColumn::read(const CellBatch& batch, std::size_t place, CellWords& words, QuickCells& cells,
                       std::array<bool, most_batch_rows>& bad) {
  const bool long_ones = fetch(batch, place, words);
  cells.rows = batch.rows;
  cells.form = form_;
  cells.decimals = 0;
  cells.some_missing = false;
  switch (form_) {
    case Form::integers: read_figures_of(batch, place, words, long_ones, cells); break;
    case Form::days: read_days(words, batch.rows, limits_[0].low, limits_[0].high, cells.read); break;
    case Form::bits:
    case Form::choices: read_spellings(words, batch.rows, spellings_, cells.read); break;
    case Form::texts: read_texts(batch, place, cells); break;
    case Form::nothing: cells.read.odd.fill(1); break;
  }
  if (figures_may_be_missing_)
    for (std::size_t row = 0; row < batch.rows; ++row)
      if (words.length[row] > 0 && stands_for_missing(batch.cell(row, place))) bad[row] = true;
  const auto miss = [&](std::size_t row) {
    if (!std::exchange(cells.some_missing, true)) cells.missing.fill(0);
    cells.missing[row] = 1;
    cells.read.integers[row] = 0;
  };
  // Nearly always none: looked at eight at a time.
  for (std::size_t row = 0; row < batch.rows; ++row) {
    if (row % word_bytes == 0)
      while (row + word_bytes <= batch.rows && std::memcmp(&cells.read.odd[row], "\0\0\0\0\0\0\0", word_bytes) == 0)
        row += word_bytes;
    if (row >= batch.rows) break;
    if (cells.read.odd[row] == 0) continue;
    const std::string_view text = batch.cell(row, place);
    if (text.empty() ? !field_.may_miss : !read_odd(text, cells, row))
      bad[row] = true;
    else if (text.empty())
      miss(row);
  }
  // A spelling that means missing.
  if (form_ == Form::bits || form_ == Form::choices)
    if (!field_.spelling.missing.empty())
      for (std::size_t row = 0; row < batch.rows; ++row)
        if (cells.read.integers[row] == is_missing) miss(row);
}

// Whether some cells are longer than a word, where that is of interest.
bool QuickColumn::fetch(const CellBatch& batch, std::size_t place, CellWords& words) const {
  const bool returns = batch.returns && place + 1 == batch.width;
  // Where each cell ends, without a carriage return and without the sign of a percent; one without that sign is left
  // with nothing, which is odd.
  const auto fetch_all = [&](const auto& end_of) {
    std::uint32_t longest = 0;
    const std::uint32_t* mark = batch.marks + place;
    for (std::size_t row = 0; row < batch.rows; ++row, mark += batch.width) {
      const std::uint32_t begin = row == 0 && place == 0 ? batch.first : mark[-1] + 1;
      const std::uint32_t end = end_of(begin, *mark);
      words.last[row] = word_at(batch.text + end - word_bytes);
      words.length[row] = end - begin;
      longest = std::max(longest, end - begin);
    }
    return longest;
  };
  const auto plain = [](std::uint32_t, std::uint32_t mark) { return mark; };
  const auto cut = [&](std::uint32_t begin, std::uint32_t mark) {
    if (returns && mark > begin && batch.text[mark - 1] == '\r') --mark;
    if (further_ == 0 || mark == begin) return mark;
    return batch.text[mark - 1] == '%' ? mark - 1 : begin;
  };
  const std::uint32_t longest = returns || further_ > 0 ? fetch_all(cut) : fetch_all(plain);
  if (form_ != Form::days && (form_ != Form::integers || longest <= word_bytes)) return false;
  for (std::size_t row = 0; row < batch.rows; ++row) {
    const std::string_view cell = batch.cell(row, place);
    const char* last = cell.data() + cell.size() - (further_ > 0 && cell.ends_with('%') ? 1 : 0);
    words.other[row] = word_at(form_ == Form::days ? cell.data() : last - 2 * word_bytes);
  }
  return true;
}

// Decimals are those of the first cell; then, where some cells have others, of the first of those, a few times.
void QuickColumn::read_figures_of(const CellBatch& batch, std::size_t place, const CellWords& words, bool long_ones,
                                  QuickCells& cells) {
  constexpr std::size_t most_times = 4, worth_it = 16;
  std::size_t left = batch.rows, row = 0;
  std::fill_n(cells.read.odd.begin(), batch.rows, 1);
  std::fill_n(cells.read.integers.begin(), batch.rows, 0);
  std::array<bool, most_mark_decimals + 1> tried{};
  // Nothing where no cell that is left has decimals that were not tried.
  const auto next_decimals = [&]() -> std::optional<unsigned> {
    for (; row < batch.rows; ++row) {
      if (cells.read.odd[row] == 0 || words.length[row] == 0) continue;
      std::string_view text = batch.cell(row, place);
      if (further_ > 0 && text.ends_with('%')) text.remove_suffix(1);
      const unsigned decimals = decimals_in(text, mark_);
      if (decimals <= std::min(decimals_, most_mark_decimals) && !std::exchange(tried[decimals], true)) return decimals;
    }
    return std::nullopt;
  };
  for (std::size_t time = 0; time < most_times && (time == 0 || left >= worth_it); ++time) {
    const auto found_decimals = next_decimals();
    if (!found_decimals) return;
    const unsigned decimals = *found_decimals;
    const FigureForm form{mark_, decimals, limits_[decimals].low, limits_[decimals].high};
    CellIntegers& found = time == 0 ? cells.read : again_;
    read_figures(words, batch.rows, form, long_ones, found);
    if (time == 0) cells.decimals = decimals + further_;
    std::size_t odd = 0;
    for (std::size_t r = 0; r < batch.rows; ++r) odd += found.odd[r];
    if (time == 0) left = odd;
    if (time == 0 || odd == batch.rows) continue;
    for (std::size_t r = 0; r < batch.rows; ++r)
      if (found.odd[r] == 0 && put_figure({found.integers[r], decimals + further_}, cells, r)) --left;
  }
}

// In the scale of the others, or they in its own; false where one would leave 64 bits.
bool QuickColumn::put_figure(Figure figure, QuickCells& cells, std::size_t row) const {
  if (figure.decimals > cells.decimals) {
    const std::int64_t factor = power_of_ten(figure.decimals - cells.decimals);
    const std::int64_t most = std::numeric_limits<std::int64_t>::max() / factor;
    const auto fits = [&](std::int64_t integer) { return integer <= most && integer >= -most; };
    const std::span integers(cells.read.integers.data(), cells.rows);
    if (!std::ranges::all_of(integers, fits)) return false;
    for (std::int64_t& integer : integers) integer *= factor;
    cells.decimals = figure.decimals;
  }
  if (__builtin_mul_overflow(figure.integer, power_of_ten(cells.decimals - figure.decimals), &figure.integer))
    return false;
  cells.read.integers[row] = figure.integer;
  cells.read.odd[row] = 0;
  return true;
}

void QuickColumn::read_texts(const CellBatch& batch, std::size_t place, QuickCells& cells) const {
  for (std::size_t row = 0; row < batch.rows; ++row) {
    const std::string_view text = batch.cell(row, place);
    const bool plain = !text.empty() && (batch.visible ? has_no_spaces_around(text) : is_plain(text));
    cells.read.odd[row] = plain && !stands_for_missing(text) ? 0 : 1;
  }
}

// A cell that is not empty, and that is not like most.
bool QuickColumn::read_odd(std::string_view text, QuickCells& cells, std::size_t row) {
  switch (form_) {
    case Form::integers: {
      const auto figure = read_figure(text);
      return figure && put_figure(*figure, cells, row);
    }
    case Form::bits:
    case Form::choices: {
      const auto integer = read_known(text);
      cells.read.integers[row] = integer.value_or(0);
      return integer.has_value();
    }
    case Form::days:
    case Form::texts:
    case Form::nothing: return false;
  }
  throw InternalError("a form of cells out of its enumeration");
}

std::optional<QuickColumn::Figure> QuickColumn::read_figure(std::string_view text) const {
  if (stands_for_missing(text)) return std::nullopt;
  if (further_ > 0) {
    if (text.back() != '%') return std::nullopt;
    text.remove_suffix(1);
  }
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > most_digits) return std::nullopt;
  const unsigned decimals = decimals_in(text, mark_);
  const std::size_t point = text.find(mark_);
  if (point != std::string_view::npos && (point == 0 || decimals == 0)) return std::nullopt;
  if (decimals > decimals_) return std::nullopt;
  std::int64_t integer = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == point) continue;
    const auto digit = static_cast<unsigned char>(text[i] - '0');
    if (digit > 9) return std::nullopt;
    integer = integer * 10 + digit;
  }
  if (negative) integer = -integer;
  if (integer < limits_[decimals].low || integer > limits_[decimals].high) return std::nullopt;
  return Figure{integer, decimals + further_};
}

std::optional<std::int64_t> QuickColumn::read_known(std::string_view text) {
  if (text.size() > longest_known || (trim_ && !is_plain(text))) return std::nullopt;
  const auto length = static_cast<std::uint32_t>(text.size());
  // Its first bytes, with zeros after them, and its last ones where it is longer.
  std::uint64_t head = 0, tail = 0;
  std::memcpy(&head, text.data(), std::min<std::size_t>(length, word_bytes));
  if (length > word_bytes) tail = word_at(text.data() + length - word_bytes);
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
  const std::uint64_t mixed = (head ^ std::rotl(tail, 29) ^ length) * odd;
  Known& known = known_[mixed >> 56U];
  static_assert(most_known == 256);
  if (known.length == length && known.first == head && known.last == tail) return known.integer;
  const auto value = core::read_value(contract_, field_, text, core::Written::in_data);
  if (!value || (core::is_missing(*value) && !field_.may_miss)) return std::nullopt;
  std::int64_t integer = is_missing;
  if (const auto* bit = std::get_if<bool>(&*value)) integer = *bit ? 1 : 0;
  if (const auto* choice = std::get_if<core::Choice>(&*value)) integer = choice->index;
  known = {head, tail, integer, static_cast<unsigned char>(length)};
  if (length <= word_bytes && spellings_known_ < Spellings::most) {
    spellings_.words[spellings_known_] = head << 8U * (word_bytes - length);
    spellings_.integers[spellings_known_++] = integer;
  }
  return integer;
}

}  // namespace hito::runtime
