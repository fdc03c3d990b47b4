// Code points of UTF-8 text, for the rooms' own use inside base. The wall of utf8proc.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace hito {

struct CodePoint {
  // U+FFFD when `well_formed` is false.
  char32_t value;
  // Bytes taken: 1 to 4; an ill-formed byte is taken alone.
  unsigned length;
  bool well_formed;
};
// The code point that starts `text`, which is not empty.
CodePoint first_code_point(std::string_view text);

// Columns of one code point on a terminal. One that is not printed as itself (see `printable`) takes one.
unsigned columns_of(char32_t value);
// False for what a terminal must not receive: control characters and overrides of the writing direction.
bool printable(char32_t value);
// The text as a terminal may receive it: tabs as spaces, '\n' kept, ill-formed bytes and unprintable ones as U+FFFD.
std::string printable_text(std::string_view text);

// Code points without accents or case, for comparisons that forgive them: "Sí" and "SI" fold alike.
std::u32string fold(std::string_view text);

}  // namespace hito
