// Each loop is straight-line arithmetic on eight bytes of digits at once, which compilers turn into vectors.
#include "runtime/data/cell_words.h"

#include "runtime/data/vectors.h"

namespace hito::runtime {
namespace {

constexpr std::uint64_t every_byte = 0x0101010101010101U;
constexpr std::uint64_t all_bits = ~std::uint64_t{0};

// The highest `count` bytes, 1 to 8.
HITO_BODY std::uint64_t highest(std::uint64_t count) { return all_bits << ((64 - 8 * count) & 63U); }

// Not 0 where a byte is no digit.
HITO_BODY std::uint64_t no_digits(std::uint64_t word) {
  constexpr std::uint64_t high_half = 0xF0 * every_byte, threes = 0x30 * every_byte;
  return ((word & high_half) ^ threes) | (((word + 0x06 * every_byte) & high_half) ^ threes);
}

// Of eight digits the four numbers of two, 16 bits each, the first one lowest.
HITO_BODY std::uint64_t pairs_of(std::uint64_t digits) {
  digits &= 0x0F * every_byte;
  return (digits * 10 + (digits >> 8U)) & 0x00FF00FF00FF00FFU;
}

HITO_BODY std::uint64_t number_of(std::uint64_t digits) {
  const std::uint64_t pairs = pairs_of(digits);
  const std::uint64_t fours = (pairs * 100 + (pairs >> 16U)) & 0x0000FFFF0000FFFFU;
  return (fours & 0xFFFFFFFFU) * 10'000 + (fours >> 32U);
}

// Where the mark of decimals stands among the last eight bytes is the same for all; what comes before it moves up by
// one byte, so that only digits remain.
template <bool has_mark, bool long_ones>
HITO_BODY void read_figures_of(const CellWords& cells, std::size_t rows, const FigureForm& form, CellIntegers& read) {
  const std::uint64_t place = word_bytes - 1 - form.decimals;  // of the mark, among the bytes
  const std::uint64_t before = has_mark ? (std::uint64_t{1} << 8 * place) - 1 : 0;
  const std::uint64_t after = has_mark ? ~(before << 8U | 0xFFU) : all_bits;
  const std::uint64_t marks = static_cast<unsigned char>(form.mark) * every_byte;
  const std::uint64_t mark_bytes = has_mark ? std::uint64_t{0xFF} << 8 * place : 0;
  const std::uint32_t least = has_mark ? form.decimals + 2 : 1;
  constexpr std::uint32_t most = long_ones ? 2 * word_bytes : word_bytes;
  constexpr std::uint64_t zeros = '0' * every_byte;
  for (std::size_t r = 0; r < rows; ++r) {
    const std::uint32_t length = cells.length[r];
    const bool fits = length - least <= most - least;  // 0 wraps around
    const std::uint64_t digits = length - (has_mark ? 1 : 0);
    const std::uint64_t last = cells.last[r];
    std::uint64_t low = has_mark ? (last & after) | (last & before) << 8U : last;
    std::uint64_t wrong = (last ^ marks) & mark_bytes;
    std::uint64_t value = 0;
    if constexpr (long_ones) {
      const std::uint64_t other = cells.other[r];
      if (has_mark) low |= other >> 56U;
      const std::uint64_t in_low = digits < word_bytes ? highest(digits) : all_bits;
      const std::uint64_t in_high = digits > word_bytes ? highest(digits - word_bytes) : 0;
      const std::uint64_t high = ((has_mark ? other << 8U : other) & in_high) | (zeros & ~in_high);
      low = (low & in_low) | (zeros & ~in_low);
      wrong |= no_digits(low) | no_digits(high);
      value = number_of(high) * 100'000'000 + number_of(low);
    } else {
      const std::uint64_t inside = highest(digits);
      low = (low & inside) | (zeros & ~inside);
      wrong |= no_digits(low);
      value = number_of(low);
    }
    const auto integer = static_cast<std::int64_t>(value);
    const bool odd = !fits | (wrong != 0) | (integer < form.low) | (integer > form.high);
    read.integers[r] = odd ? 0 : integer;
    read.odd[r] = odd ? 1 : 0;
  }
}

HITO_BODY void read_figures_body(const CellWords& cells, std::size_t rows, const FigureForm& form, bool long_ones,
                                 CellIntegers& read) {
  if (form.decimals > 0 && long_ones)
    read_figures_of<true, true>(cells, rows, form, read);
  else if (form.decimals > 0)
    read_figures_of<true, false>(cells, rows, form, read);
  else if (long_ones)
    read_figures_of<false, true>(cells, rows, form, read);
  else
    read_figures_of<false, false>(cells, rows, form, read);
}

// Days of the civil calendar by counting years from March on, as in H. Hinnant, "chrono-Compatible Low-Level Date
// Algorithms", days_from_civil.
HITO_BODY void read_days_body(const CellWords& cells, std::size_t rows, std::int64_t low, std::int64_t high,
                              CellIntegers& read) {
  constexpr std::uint64_t year_bytes = 0xFFFFFFFFU, month_bytes = 0xFFFFULL << 40U, day_bytes = 0xFFFFULL << 48U;
  constexpr std::uint64_t dash_bytes = 0xFFULL << 32U | 0xFFULL << 56U, dashes = '-' * every_byte & dash_bytes;
  for (std::size_t r = 0; r < rows; ++r) {
    const std::uint64_t head = cells.other[r], last = cells.last[r];
    const std::uint64_t digits = (head & year_bytes) | (head & month_bytes) >> 8U | (last & day_bytes);
    const std::uint64_t wrong = no_digits(digits) | ((head & dash_bytes) ^ dashes);
    const std::uint64_t pairs = pairs_of(digits);
    const std::uint32_t year =
        static_cast<std::uint32_t>(pairs & 0xFFU) * 100 + (static_cast<std::uint32_t>(pairs >> 16U) & 0xFFU);
    const std::uint32_t month = static_cast<std::uint32_t>(pairs >> 32U) & 0xFFU;
    const std::uint32_t day = static_cast<std::uint32_t>(pairs >> 48U);
    const std::uint32_t century = year / 100;
    const bool leap = ((year & 3U) == 0) & ((year != century * 100) | ((century & 3U) == 0));
    const std::uint32_t days_in_month = month == 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3U)) & 1U);
    const bool early = month <= 2;
    const std::uint32_t years = year - (early ? 1 : 0);
    const std::uint32_t months = early ? month + 9 : month - 3;
    const std::uint32_t of_year = (153 * months + 2) / 5 + day - 1;
    const std::uint32_t centuries = years / 100;
    constexpr std::uint32_t before_1970 = 719'468;
    const auto days =
        static_cast<std::int32_t>(365 * years + years / 4 - centuries + centuries / 4 + of_year - before_1970);
    const bool odd = (cells.length[r] != 10) | (wrong != 0) | (year == 0) | (month - 1 > 11) |
                     (day - 1 > days_in_month - 1) | (days < low) | (days > high);
    read.integers[r] = odd ? 0 : days;
    read.odd[r] = odd ? 1 : 0;
  }
}

HITO_BODY void read_spellings_body(const CellWords& cells, std::size_t rows, const Spellings& spellings,
                                   CellIntegers& read) {
  for (std::size_t r = 0; r < rows; ++r) {
    const std::uint32_t length = cells.length[r];
    const bool fits = length - 1 < word_bytes;
    const std::uint64_t word = fits ? cells.last[r] & highest(length) : all_bits;
    std::int64_t integer = 0;
    bool odd = true;
    for (std::size_t k = 0; k < Spellings::most; ++k) {
      const bool is_it = word == spellings.words[k];
      integer = is_it ? spellings.integers[k] : integer;
      odd = odd & !is_it;
    }
    read.integers[r] = integer;
    read.odd[r] = odd ? 1 : 0;
  }
}

template <class T>
HITO_BODY bool narrowed(T* __restrict to, const std::int64_t* __restrict integers, std::size_t count,
                        std::int64_t factor) {
  std::int64_t beyond = 0;
  for (std::size_t k = 0; k < count; ++k) {
    const std::int64_t integer = integers[k] * factor;
    to[k] = static_cast<T>(integer);
    beyond |= integer ^ std::int64_t{to[k]};
  }
  return beyond == 0;
}
HITO_BODY bool narrow_to_body(std::int32_t* to, const std::int64_t* integers, std::size_t count, std::int64_t factor) {
  return narrowed(to, integers, count, factor);
}
HITO_BODY bool narrow_to_body(std::uint8_t* to, const std::int64_t* integers, std::size_t count, std::int64_t factor) {
  return narrowed(to, integers, count, factor);
}

template <class T>
HITO_BODY IntegerRange range_of_body(const T* integers, std::size_t count) {
  if (count == 0) return {};
  T low = integers[0], high = low;
  for (std::size_t k = 0; k < count; ++k) {
    low = integers[k] < low ? integers[k] : low;
    high = integers[k] > high ? integers[k] : high;
  }
  return {low, high};
}

HITO_BODY void look_up_body(const std::int32_t* __restrict keys, std::size_t count, std::int32_t first,
                            const std::int32_t* __restrict table, std::uint32_t size, std::int32_t* __restrict found) {
  for (std::size_t k = 0; k < count; ++k) {
    const std::uint32_t place = static_cast<std::uint32_t>(keys[k]) - static_cast<std::uint32_t>(first);
    found[k] = table[place < size ? place : size];
  }
}

}  // namespace

HITO_VERSIONS(IntegerRange, range_of, (const std::int32_t* integers, std::size_t count), (integers, count))
HITO_VERSIONS(IntegerRange, range_of, (const std::int64_t* integers, std::size_t count), (integers, count))
HITO_VERSIONS(IntegerRange, range_of, (const std::uint8_t* integers, std::size_t count), (integers, count))
HITO_VERSIONS(void, look_up,
              (const std::int32_t* keys, std::size_t count, std::int32_t first, const std::int32_t* table,
               std::uint32_t size, std::int32_t* found),
              (keys, count, first, table, size, found))
HITO_VERSIONS(bool, narrow_to, (std::int32_t* to, const std::int64_t* integers, std::size_t count, std::int64_t factor),
              (to, integers, count, factor))
HITO_VERSIONS(bool, narrow_to, (std::uint8_t* to, const std::int64_t* integers, std::size_t count, std::int64_t factor),
              (to, integers, count, factor))
HITO_VERSIONS(void, read_figures,
              (const CellWords& cells, std::size_t rows, const FigureForm& form, bool long_ones, CellIntegers& read),
              (cells, rows, form, long_ones, read))
HITO_VERSIONS(void, read_days,
              (const CellWords& cells, std::size_t rows, std::int64_t low, std::int64_t high, CellIntegers& read),
              (cells, rows, low, high, read))
HITO_VERSIONS(void, read_spellings,
              (const CellWords& cells, std::size_t rows, const Spellings& spellings, CellIntegers& read),
              (cells, rows, spellings, read))

}  // namespace hito::runtime
