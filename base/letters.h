// What a character is to a reader of words: the one Unicode table behind names in contracts.
#pragma once
#include <string_view>

namespace hito {

enum class GlyphKind : unsigned char {
  letter,
  // Combines with the letter before it: an accent written apart.
  mark,
  // A decimal digit of any script.
  digit,
  // A space of any width; line ends and tabs are not.
  space,
  // Takes no place of its own on a screen: joiners, fillers, marks of direction, the byte order mark.
  hidden,
  // Anything else, ill-formed bytes too.
  other,
};
struct Glyph {
  GlyphKind kind;
  char32_t value;
  // Bytes taken, 1 to 4.
  unsigned length;
};
// The character that starts `text`, which is not empty.
Glyph first_glyph(std::string_view text);

}  // namespace hito
