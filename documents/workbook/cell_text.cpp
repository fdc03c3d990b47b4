#include "documents/workbook/cell_text.h"

#include <algorithm>
#include <cctype>

namespace hito::documents {
namespace {

// With room for the mark of what is left out.
constexpr std::size_t most_units = 32'767 - 1;

// The format reads "_x0041_" as the character of that number: an underscore that would begin one is written so itself.
bool begins_escape(std::string_view text) {
  constexpr std::size_t length = 7;
  if (text.size() < length || text[0] != '_' || text[1] != 'x' || text[length - 1] != '_') return false;
  return std::ranges::all_of(text.substr(2, 4), [](unsigned char c) { return std::isxdigit(c) != 0; });
}

// Length of the character of UTF-8 that the text begins with; 0 where it is none.
std::size_t character_at(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t length = lead < 0x80                   ? 1
                             : lead >= 0xC2 && lead < 0xE0 ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
  if (length == 0 || length > text.size()) return 0;
  for (std::size_t k = 1; k < length; ++k)
    if ((static_cast<unsigned char>(text[k]) & 0xC0U) != 0x80U) return 0;
  // Two of three bytes are no characters of XML.
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF") ? 0 : length;
}

std::size_t utf16_units(std::string_view utf8) {
  std::size_t units = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    // One for each character, two for those of four bytes.
    if ((byte & 0xC0U) != 0x80U) units += byte >= 0xF0 ? 2 : 1;
  }
  return units;
}

std::string spelled(std::string_view text, std::size_t length) {
  const auto first = static_cast<unsigned char>(text.front());
  if (length == 0) return "\xEF\xBF\xBD";
  if (first < 0x20 && first != '\t' && first != '\n') {
    constexpr std::string_view hex = "0123456789ABCDEF";
    return std::string("_x00") + hex[first >> 4U] + hex[first & 15U] + "_";
  }
  return (begins_escape(text) ? "_x005F" : "") + std::string(text.substr(0, length));
}

}  // namespace

std::string cell_text(std::string_view text) {
  std::string out;
  std::size_t units = 0;
  while (!text.empty()) {
    const std::size_t length = character_at(text);
    const std::string next = spelled(text, length);
    units += utf16_units(next);
    if (units > most_units) return out + "…";
    out += next;
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return out;
}

}  // namespace hito::documents
