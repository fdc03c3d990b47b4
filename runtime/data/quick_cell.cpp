#include "runtime/data/quick_cell.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

#include "base/diagnostics.h"
#include "compiler/core/read_value.h"

namespace hito::runtime {
namespace {

static_assert(std::endian::native == std::endian::little, "words of text are read with their first byte lowest");

constexpr std::uint64_t every_byte = 0x0101010101010101U;
constexpr unsigned word_bytes = 8;
// Figures of more digits are read the long way: below, nothing leaves 64 bits.
constexpr std::size_t most_digits = 16;

std::uint64_t word_at(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

// The highest bit of every byte that is 0.
std::uint64_t zero_bytes(std::uint64_t word) {
  constexpr std::uint64_t low_bits = 0x7F * every_byte;
  return ~(((word & low_bits) + low_bits) | word | low_bits);
}

// All eight bytes are digits.
bool are_digits(std::uint64_t word) {
  constexpr std::uint64_t high_half = 0xF0 * every_byte, threes = 0x30 * every_byte;
  return (word & high_half) == threes && ((word + 0x06 * every_byte) & high_half) == threes;
}

// Of eight digits, the first one lowest. Pairs, then fours, then all of them.
std::uint64_t number_of(std::uint64_t digits) {
  digits -= '0' * every_byte;
  digits = digits * 10 + (digits >> 8U);
  constexpr std::uint64_t pair = 0x000000FF000000FFU;
  constexpr std::uint64_t hundred = 0x000F424000000064U;    // 100 + (1000000 << 32)
  constexpr std::uint64_t thousands = 0x0000271000000001U;  // 1 + (10000 << 32)
  return static_cast<std::uint32_t>((((digits & pair) * hundred) + (((digits >> 16U) & pair) * thousands)) >> 32U);
}

// A figure without sign of at most eight characters: digits and at most one mark, with digits on both sides.
bool read_short(std::string_view text, char mark, std::uint64_t& value, unsigned& decimals) {
  auto length = static_cast<unsigned>(text.size());
  std::uint64_t word = word_at(text.data());
  const std::uint64_t inside = length == word_bytes ? ~std::uint64_t{0} : (std::uint64_t{1} << 8U * length) - 1;
  decimals = 0;
  const std::uint64_t marks = zero_bytes(word ^ static_cast<unsigned char>(mark) * every_byte) & inside;
  if (marks != 0) {
    const auto place = static_cast<unsigned>(std::countr_zero(marks)) / 8;
    decimals = length - place - 1;
    if (place == 0 || decimals == 0) return false;
    const std::uint64_t before = (std::uint64_t{1} << 8U * place) - 1;
    word = (word & before) | ((word >> 8U) & ~before);
    --length;
  }
  // Zeros in front, which are the lowest bytes.
  if (length < word_bytes) word = (word << 8U * (word_bytes - length)) | ('0' * every_byte >> 8U * length);
  if (!are_digits(word)) return false;
  value = number_of(word);
  return true;
}

bool read_long(std::string_view text, char mark, std::uint64_t& value, unsigned& decimals) {
  const std::size_t point = text.find(mark);
  decimals = point == std::string_view::npos ? 0 : static_cast<unsigned>(text.size() - point - 1);
  if (point != std::string_view::npos && (point == 0 || decimals == 0)) return false;
  value = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == point) continue;
    const auto digit = static_cast<unsigned char>(text[i] - '0');
    if (digit > 9) return false;
    value = value * 10 + digit;
  }
  return true;
}

std::int64_t within_words(const Integer& value) {
  const auto word = value.to_int64();
  if (word) return *word;
  return value.sign() < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
}

// Letters, figures and signs of ASCII, with spaces inside only: NFC as they are.
bool is_plain(std::string_view text) {
  unsigned outside = 0;
  for (const char c : text) outside |= static_cast<unsigned>(static_cast<unsigned char>(c - ' ') > '~' - ' ');
  return outside == 0 && text.front() != ' ' && text.back() != ' ';
}

QuickCell of_value(const core::Value& value) {
  using Kind = QuickCell::Kind;
  if (const auto* bit = std::get_if<bool>(&value)) return {Kind::bit, 0, *bit ? 1 : 0, {}};
  if (const auto* date = std::get_if<Date>(&value)) return {Kind::day, 0, date->days, {}};
  if (const auto* choice = std::get_if<core::Choice>(&value)) return {Kind::choice, 0, choice->index, {}};
  require(core::is_missing(value), "a known spelling of another kind");
  return {};
}

}  // namespace

void add_to(CellParts& cells, const QuickCell& cell) {
  switch (cell.kind) {
    case QuickCell::Kind::missing: return add_missing(cells);
    case QuickCell::Kind::bit: return add_bit(cells, cell.integer != 0);
    case QuickCell::Kind::day: return add_day(cells, static_cast<std::int32_t>(cell.integer));
    case QuickCell::Kind::choice: return add_choice(cells, static_cast<std::uint32_t>(cell.integer));
    case QuickCell::Kind::number: return add_number(cells, cell.integer, cell.decimals);
    case QuickCell::Kind::text: return add_text(cells, cell.text);
  }
  throw InternalError("a kind of cell out of its enumeration");
}

void add_to(CellParts& parts, const QuickCells& cells, const CellBatch& batch, std::size_t place, std::size_t from,
            std::size_t to) {
  if (from == to) return;
  const QuickCell::Kind kind = cells.kinds[from];
  const auto begin = cells.integers.begin() + static_cast<std::ptrdiff_t>(from);
  const auto end = cells.integers.begin() + static_cast<std::ptrdiff_t>(to);
  const auto add_all = [&](auto& elements) {
    using Element = std::decay_t<decltype(elements.front())>;
    if (!parts.missing.empty()) parts.missing.resize(parts.size + (to - from));
    parts.size += to - from;
    const std::size_t had = elements.size();
    elements.resize(parts.size);
    std::transform(begin, end, elements.begin() + static_cast<std::ptrdiff_t>(had),
                   [](std::int64_t value) { return static_cast<Element>(value); });
  };
  if (cells.alike && parts.refers.empty()) {
    if (kind == QuickCell::Kind::number && parts.form == Form::integers && parts.decimals == cells.decimals[from])
      return add_all(parts.integers);
    if (kind == QuickCell::Kind::day && parts.form == Form::days) return add_all(parts.words);
    if (kind == QuickCell::Kind::choice && parts.form == Form::choices) return add_all(parts.words);
    if (kind == QuickCell::Kind::bit && parts.form == Form::bits) return add_all(parts.bits);
  }
  for (std::size_t row = from; row < to; ++row) {
    const bool text = cells.kinds[row] == QuickCell::Kind::text;
    add_to(parts, {cells.kinds[row], cells.decimals[row], cells.integers[row],
                   text ? batch.cell(row, place) : std::string_view()});
  }
}

QuickColumn::QuickColumn(const core::Contract& contract, const core::Field& field, const ReadOptions& options)
    : contract_(contract), field_(field), mark_(options.numbers.decimal_mark), trim_(options.trim) {
  limits_[0] = {INT32_MIN, INT32_MAX};
  switch (field.type.kind) {
    case core::Kind::number: figures_ = true; break;
    case core::Kind::date:
      days_ = field.spelling.date_pattern.empty();
      known_ = !days_;
      if (field.bounds.first) limits_[0].low = field.bounds.first->days;
      if (field.bounds.last) limits_[0].high = field.bounds.last->days;
      break;
    case core::Kind::yes_no:
    case core::Kind::choice: known_ = true; break;
    case core::Kind::text:
    case core::Kind::identifier:
    case core::Kind::reference: texts_ = true; break;
    case core::Kind::poison:
    case core::Kind::estimate: break;
  }
  if (known_) spellings_.resize(most_known);
  if (!figures_) return;
  if (field.type.shape == core::Shape::percent) further_ = 2;
  decimals_ = field.type.integer ? 0 : std::min<unsigned>(field.decimals, most_decimals);
  for (unsigned decimals = 0; decimals <= decimals_; ++decimals) {
    const Rational scale(Integer::pow10(decimals + further_));
    Limits& limits = limits_[decimals];
    limits.low = std::numeric_limits<std::int64_t>::min();
    limits.high = std::numeric_limits<std::int64_t>::max();
    if (field.bounds.low) limits.low = within_words(-(-(*field.bounds.low * scale)).floor());
    if (field.bounds.high) limits.high = within_words((*field.bounds.high * scale).floor());
  }
}

bool QuickColumn::stands_for_missing(std::string_view text) const {
  const std::vector<std::string>& spellings = field_.spelling.missing;
  return !spellings.empty() && std::ranges::find(spellings, text) != spellings.end();
}

void QuickColumn::read(const CellBatch& batch, std::size_t place, QuickCells& cells,
                       std::array<bool, most_batch_rows>& bad) {
  const auto read_each = [&](const auto& read_one) {
    QuickCell cell;
    for (std::size_t row = 0; row < batch.rows; ++row) {
      const std::string_view text = batch.cell(row, place);
      if (text.empty()) {
        cell.kind = QuickCell::Kind::missing;
        bad[row] = bad[row] || !field_.may_miss;
      } else if (!read_one(text, cell)) {
        bad[row] = true;
      }
      cells.kinds[row] = cell.kind;
      cells.decimals[row] = cell.decimals;
      cells.integers[row] = cell.integer;
    }
  };
  if (figures_)
    read_each([this](std::string_view text, QuickCell& cell) { return read_figure(text, cell); });
  else if (days_)
    read_each([this](std::string_view text, QuickCell& cell) { return read_day(text, cell); });
  else if (known_)
    read_each([this](std::string_view text, QuickCell& cell) { return read_known(text, cell); });
  else
    read_each([this](std::string_view text, QuickCell& cell) { return texts_ && read_text(text, cell); });
  const auto of_first = [&](std::size_t row) {
    return cells.kinds[row] == cells.kinds[0] && cells.decimals[row] == cells.decimals[0];
  };
  cells.alike = true;
  for (std::size_t row = 0; row < batch.rows; ++row) cells.alike = cells.alike && of_first(row);
}

bool QuickColumn::read_text(std::string_view text, QuickCell& cell) const {
  if (!is_plain(text) || stands_for_missing(text)) return false;
  cell.kind = QuickCell::Kind::text;
  cell.text = text;
  return true;
}

bool QuickColumn::read_figure(std::string_view text, QuickCell& cell) const {
  if (stands_for_missing(text)) return false;
  if (further_ > 0) {
    if (text.back() != '%') return false;
    text.remove_suffix(1);
  }
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > most_digits) return false;
  std::uint64_t size = 0;
  unsigned decimals = 0;
  const bool reads =
      text.size() <= word_bytes ? read_short(text, mark_, size, decimals) : read_long(text, mark_, size, decimals);
  if (!reads || decimals > decimals_) return false;
  const auto integer = negative ? -static_cast<std::int64_t>(size) : static_cast<std::int64_t>(size);
  if (integer < limits_[decimals].low || integer > limits_[decimals].high) return false;
  cell.kind = QuickCell::Kind::number;
  cell.decimals = static_cast<unsigned char>(decimals + further_);
  cell.integer = integer;
  return true;
}

// 2025-03-31: its eight digits as one number.
bool QuickColumn::read_day(std::string_view text, QuickCell& cell) {
  constexpr std::size_t length = 10;
  if (text.size() != length || text[4] != '-' || text[7] != '-' || stands_for_missing(text)) return false;
  const std::uint64_t head = word_at(text.data()), tail = word_at(text.data() + 2);
  constexpr std::uint64_t year_bytes = 0xFFFFFFFFU, month_bytes = 0xFFFFULL << 40U, day_bytes = 0xFFFFULL << 48U;
  const std::uint64_t digits = (head & year_bytes) | ((head & month_bytes) >> 8U) | (tail & day_bytes);
  if (!are_digits(digits)) return false;
  const auto number = static_cast<unsigned>(number_of(digits));
  const unsigned day = number % 100;
  Month& month = months_[number / 100 % most_months];
  if (month.number != number / 100) {
    const auto first = make_date(static_cast<int>(number / 10'000), number / 100 % 100, 1);
    const Date last = first ? last_of_month(*first) : Date{};
    month = {number / 100, first ? civil(last).day : 0, first ? first->days - 1 : 0};
  }
  if (day < 1 || day > month.length) return false;
  cell.integer = month.before + static_cast<std::int32_t>(day);
  cell.kind = QuickCell::Kind::day;
  return cell.integer >= limits_[0].low && cell.integer <= limits_[0].high;
}

bool QuickColumn::read_known(std::string_view text, QuickCell& cell) {
  if (text.size() > longest_known || (trim_ && !is_plain(text))) return false;
  const auto length = static_cast<std::uint32_t>(text.size());
  std::uint64_t head = word_at(text.data()), tail = 0;
  if (length < word_bytes)
    head &= (std::uint64_t{1} << 8U * length) - 1;
  else
    tail = word_at(text.data() + length - word_bytes);
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
  const std::uint64_t mixed = (head ^ std::rotl(tail, 29) ^ length) * odd;
  Known& known = spellings_[mixed >> 56U];
  static_assert(most_known == 256);
  if (known.length == length && known.first == head && known.last == tail) {
    cell.kind = known.kind;
    cell.integer = known.integer;
    return true;
  }
  const auto value = core::read_value(contract_, field_, text, core::Written::in_data);
  if (!value || (core::is_missing(*value) && !field_.may_miss)) return false;
  cell = of_value(*value);
  known = {head, tail, cell.integer, cell.kind, static_cast<unsigned char>(length)};
  return true;
}

}  // namespace hito::runtime
