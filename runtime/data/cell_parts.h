// What the cells of one column are kept in: plain arrays. Cells of cells.h is how others see them.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/core/value.h"

namespace hito::runtime {

// How the cells of a column are kept: the form of the first value put there. What does not fit in it stands beside.
enum class Form : unsigned char { nothing, bits, days, choices, integers, texts };

inline constexpr std::uint32_t refers_to_no_row = UINT32_MAX;

struct CellParts {
  Form form = Form::nothing;
  std::size_t size = 0;
  // One element a row in that of the form; 0 (or no text) where the row has no value of it.
  std::vector<std::uint8_t> bits;
  std::vector<std::int32_t> words;     // days since 1970-01-01; positions of choices; numbers that all fit
  std::vector<std::int64_t> integers;  // numbers, once one of them has not fitted
  bool wide = false;                   // numbers are in `integers`
  // Whether it is known that all of `words` lie between these two: so long as runs of integers are all that was added.
  bool ranged = true;
  std::int32_t least = INT32_MAX, greatest = INT32_MIN;
  unsigned decimals = 0;            // number = integer × 10^-decimals
  std::string bytes;                // texts, end to end
  std::vector<std::uint64_t> ends;  // of each text in bytes
  // Of references, once some of them are resolved: the row meant, or refers_to_no_row, where the text still stands.
  std::vector<std::uint32_t> refers;
  std::vector<std::uint8_t> missing;            // 1 where there is no value; empty when there is one everywhere
  std::map<std::uint32_t, core::Value> beside;  // by row; stands instead of what the form has there
};

// What a reader adds without making a value of it.
void add(CellParts& parts, const core::Value& value);
void add_missing(CellParts& parts);

// Integers of rows that follow each other: bits, days, positions of choices, or numbers over a power of ten.
struct IntegerRun {
  Form form = Form::nothing;
  unsigned decimals = 0;  // of numbers
  const std::int64_t* integers = nullptr;
  const unsigned char* missing = nullptr;  // 1 where there is no value, and the integer is 0; null: nowhere
  std::size_t count = 0;
};
void add_integers(CellParts& parts, const IntegerRun& run);

inline void add_text(CellParts& parts, std::string_view text) {
  if (parts.form != Form::texts || !parts.refers.empty()) return add(parts, std::string(text));
  if (!parts.missing.empty()) parts.missing.push_back(0);
  ++parts.size;
  parts.bytes += text;
  parts.ends.push_back(parts.bytes.size());
}

// ---- for Cells ----

std::string_view text_at(const CellParts& parts, std::size_t row);
bool is_missing_at(const CellParts& parts, std::size_t row);
core::Value value_at(const CellParts& parts, std::size_t row);
// `row` is there, and has no value of any kind.
void put(CellParts& parts, std::size_t row, const core::Value& value);
void put_beside(CellParts& parts, std::size_t row, core::Value value);
// All cells of `more` after these, which are not empty.
void append(CellParts& parts, const CellParts& more);
// Takes out the rows that `out` marks; one mark a row.
void take_out(CellParts& parts, const std::vector<bool>& out);

}  // namespace hito::runtime
