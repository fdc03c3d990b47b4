// One column of a batch that came by the Arrow C data interface, checked once and then read row by row. Part of
// read_rows.
#pragma once
#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/number.h"
#include "runtime/data/arrow_abi.h"
#include "runtime/data/arrow_type.h"

namespace hito::runtime {

// A column as the schema declares it.
struct ArrowField {
  std::string name;
  ArrowType type;                  // of its values
  std::optional<ArrowType> index;  // where they stand in a dictionary: how the rows say which one
};
ArrowField arrow_field(const ArrowSchema& schema);

// Values of one array, at positions that count from its first buffer element.
class ArrowValues {
 public:
  // Why `array` is none of that type, in a few technical words. Positions up to `end` are read. The size of a buffer is
  // not said by the interface, so what can be checked is: counts, pointers, order of offsets.
  static std::expected<ArrowValues, std::string> open(const ArrowType& type, const ArrowArray& array, std::int64_t end);

  bool is_null(std::int64_t at) const {
    return all_null_ || (valid_ != nullptr && (valid_[at / 8] >> (at % 8) & 1) == 0);
  }
  // The rest is for positions that have a value.

  // Of a bit 0 or 1, of a day or a moment its day since 1970-01-01, of a figure the integer without its decimals.
  // Nothing where 64 bits do not hold it, a moment is not the beginning of a day, or a number in floating point is not
  // whole or not exact.
  std::optional<std::int64_t> integer(std::int64_t at) const;
  // The exact figure of an integer, a decimal or a number in floating point; nothing where it is none (NaN).
  std::optional<Rational> figure(std::int64_t at) const;
  // What a number in floating point is instead: "NaN", "Infinity", "-Infinity".
  std::string_view no_figure(std::int64_t at) const;
  // Of a moment: since 1970-01-01, in the unit of its type.
  std::int64_t moment(std::int64_t at) const;
  std::string_view text(std::int64_t at) const;
  // integer() of `count` positions; `odd` is 1 where there is none, 2 where there is no value, and 0 elsewhere.
  void integers(std::int64_t at, std::size_t count, std::int64_t* integers, unsigned char* odd) const;

 private:
  template <class T>
  void narrow_integers(std::int64_t at, std::size_t count, std::int64_t* integers) const;

  ArrowType type_;
  bool all_null_ = false;
  const unsigned char* valid_ = nullptr;
  const char* values_ = nullptr;  // or offsets, or views
  const char* bytes_ = nullptr;   // of texts
  const void** parts_ = nullptr;  // buffers of views
};

class ArrowColumn {
 public:
  // `array` is a child of a batch whose rows begin at `offset` of its children.
  static std::expected<ArrowColumn, std::string> open(const ArrowField& field, const ArrowArray& array,
                                                      std::int64_t offset, std::int64_t rows);

  const ArrowType& type() const { return type_; }
  const ArrowValues& values() const { return values_; }
  // Where the value of the row stands among them; nothing where it has none.
  std::optional<std::int64_t> place(std::size_t row) const {
    std::int64_t at = first_ + static_cast<std::int64_t>(row);
    if (index_) {
      if (index_->is_null(at)) return std::nullopt;
      at = values_first_ + *index_->integer(at);
    }
    return values_.is_null(at) ? std::nullopt : std::optional(at);
  }
  // How many values the rows' own stand among, in a dictionary; nothing where each row has its own.
  std::optional<std::int64_t> dictionary_size() const {
    return index_ ? std::optional(dictionary_size_) : std::nullopt;
  }
  // Where the first of those stands among values().
  std::int64_t dictionary_begin() const { return values_first_; }
  // Of `count` rows their values as ArrowValues::integers does, or with a dictionary where they stand in it.
  void integers(std::size_t row, std::size_t count, std::int64_t* integers, unsigned char* odd) const {
    (index_ ? *index_ : values_).integers(first_ + static_cast<std::int64_t>(row), count, integers, odd);
  }

 private:
  ArrowType type_;
  ArrowValues values_;
  std::optional<ArrowValues> index_;
  std::int64_t first_ = 0;                               // position of row 0
  std::int64_t values_first_ = 0, dictionary_size_ = 0;  // position of the dictionary's first value, and how many
};

}  // namespace hito::runtime
