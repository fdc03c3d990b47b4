// Types of the Arrow C data interface that a column may have. Part of read_rows.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace hito::runtime {

struct ArrowType {
  enum class Kind : unsigned char {
    nothing,  // no value in any row
    bit,      // yes or no
    integer,  // of `bytes`, with a sign or without
    decimal,  // integer of `bytes` × 10^-decimals
    binary,   // floating point of `bytes`: whole numbers only have an exact meaning
    text,     // UTF-8, offsets of `bytes`
    view,     // UTF-8, each text by itself or in one of several buffers
    day,      // days since 1970-01-01, in 32 bits
    moment,   // 64 bits since 1970-01-01T00:00 UTC, `per_day` of them in a day
    other,    // lists, structures, times of day, durations, …: no cell of a row
  };
  Kind kind = Kind::other;
  unsigned bytes = 0;
  bool has_sign = true;
  int decimals = 0;  // may be negative
  std::int64_t per_day = 1;
  std::string name;  // for messages: "decimal(10, 2)"
};

// By the format string of the specification. A moment of a time zone other than UTC is `other`: on which day it falls
// depends on the zone.
ArrowType arrow_type(std::string_view format);

}  // namespace hito::runtime
