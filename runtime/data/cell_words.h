// Cells of one column as words of eight bytes, read many at a time: what loops over them says must be so for all of
// them, and those of which it is not so are told apart. Part of read_rows.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

namespace hito::runtime {

inline constexpr std::size_t most_batch_rows = 512;
inline constexpr std::size_t word_bytes = 8;

// Of each cell its length, its last eight bytes and eight others; the first byte is the lowest. What of a word lies
// outside of the cell may be anything.
struct CellWords {
  alignas(64) std::array<std::uint64_t, most_batch_rows> last;
  alignas(64) std::array<std::uint64_t, most_batch_rows> other;
  alignas(64) std::array<std::uint32_t, most_batch_rows> length;
};

// What a column holds, row by row.
struct CellIntegers {
  alignas(64) std::array<std::int64_t, most_batch_rows> integers;
  alignas(64) std::array<unsigned char, most_batch_rows> odd;  // 1: the cell is none of those, its integer is 0
};

struct FigureForm {
  char mark = '.';
  unsigned decimals = 0;           // that each figure has, at most 7
  std::int64_t low = 0, high = 0;  // of the integer
};
// Figures without sign, of at most 8 characters or, where `long_ones`, 16; `other` then is what stands before the last
// eight bytes. integer = figure × 10^decimals.
void read_figures(const CellWords& cells, std::size_t rows, const FigureForm& form, bool long_ones, CellIntegers& read);

// Dates written 2025-03-31, as days since 1970-01-01, of the years 1 to 9999; `other` are the first eight bytes.
void read_days(const CellWords& cells, std::size_t rows, std::int64_t low, std::int64_t high, CellIntegers& read);

// A few texts of one to eight bytes, and what integer each stands for.
struct Spellings {
  static constexpr std::size_t most = 8;
  std::array<std::uint64_t, most> words{};  // as last bytes with zeros before; 0 where there is none
  std::array<std::int64_t, most> integers{};
};
void read_spellings(const CellWords& cells, std::size_t rows, const Spellings& spellings, CellIntegers& read);

// integers × factor, which do not leave 64 bits, in 32 or 8 bits each; false where one does not fit.
bool narrow_to(std::int32_t* to, const std::int64_t* integers, std::size_t count, std::int64_t factor);
bool narrow_to(std::uint8_t* to, const std::int64_t* integers, std::size_t count, std::int64_t factor);

// Least and greatest of some integers; 0 of none.
struct IntegerRange {
  std::int64_t low = 0, high = 0;
};
IntegerRange range_of(const std::int32_t* integers, std::size_t count);
IntegerRange range_of(const std::int64_t* integers, std::size_t count);
IntegerRange range_of(const std::uint8_t* integers, std::size_t count);

// found[k] = table[keys[k] - first] where that is one of `size` elements, else what stands behind them, at table[size].
void look_up(const std::int32_t* keys, std::size_t count, std::int32_t first, const std::int32_t* table,
             std::uint32_t size, std::int32_t* found);

}  // namespace hito::runtime
