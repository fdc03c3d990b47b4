#include "base/letters.h"

#include <utf8proc.h>

#include "base/unicode.h"

namespace hito {
namespace {

GlyphKind kind_of(char32_t value) {
  const utf8proc_property_t* property = utf8proc_get_property(static_cast<utf8proc_int32_t>(value));
  const auto category = static_cast<utf8proc_category_t>(property->category);
  // Some are letters or marks by their category, such as the fillers of Hangul.
  if (property->ignorable || category == UTF8PROC_CATEGORY_CF) return GlyphKind::hidden;
  if (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) return GlyphKind::letter;
  if (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME) return GlyphKind::mark;
  if (category == UTF8PROC_CATEGORY_ND) return GlyphKind::digit;
  if (category == UTF8PROC_CATEGORY_ZS) return GlyphKind::space;
  return GlyphKind::other;
}

}  // namespace

Glyph first_glyph(std::string_view text) {
  const CodePoint point = first_code_point(text);
  return {point.well_formed ? kind_of(point.value) : GlyphKind::other, point.value, point.length};
}

}  // namespace hito
