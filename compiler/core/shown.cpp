#include "compiler/core/shown.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"

namespace hito::core {
namespace {

constexpr std::size_t most_shown = 60;

struct Shown {
  CodePoint point;
  std::string_view bytes;
};

std::vector<Shown> first_points(std::string_view text, std::size_t most) {
  std::vector<Shown> out;
  while (!text.empty() && out.size() < most) {
    const CodePoint point = first_code_point(text);
    out.push_back({point, text.substr(0, point.length)});
    text.remove_prefix(point.length);
  }
  return out;
}

std::string visible(const Shown& shown, bool at_an_end) {
  const char32_t value = shown.point.value;
  if (!shown.point.well_formed) return fmt::format("<{:02X}>", static_cast<unsigned char>(shown.bytes.front()));
  if (value == U' ') return at_an_end ? "␣" : " ";
  if (is_blank(value) || !printable(value)) return fmt::format("<U+{:04X}>", static_cast<unsigned>(value));
  return std::string(shown.bytes);
}

// The code point that ends `text`, which is not empty.
CodePoint last_code_point(std::string_view text) {
  std::size_t start = text.size() - 1;
  while (start > 0 && text.size() - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) --start;
  return first_code_point(text.substr(start));
}

}  // namespace

bool is_blank(char32_t value) {
  const bool ascii = value == U' ' || (value >= 0x09 && value <= 0x0D);
  const bool of_width = value == 0x85 || value == 0xA0 || value == 0x1680 || (value >= 0x2000 && value <= 0x200A) ||
                        value == 0x2028 || value == 0x2029 || value == 0x202F || value == 0x205F || value == 0x3000;
  const bool without_width = value == 0x200B || value == 0x2060 || value == 0xFEFF;
  return ascii || of_width || without_width;
}

bool starts_or_ends_blank(std::string_view text) {
  return !text.empty() && (is_blank(first_code_point(text).value) || is_blank(last_code_point(text).value));
}

bool only_blanks(std::string_view text) {
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    if (!is_blank(point.value)) return false;
    text.remove_prefix(point.length);
  }
  return true;
}

std::string shown(std::string_view text) {
  const std::vector<Shown> points = first_points(text, most_shown + 1);
  const bool cut = points.size() > most_shown;
  const std::size_t count = cut ? most_shown : points.size();
  const auto solid = [](const Shown& s) { return !is_blank(s.point.value); };
  const auto first = static_cast<std::size_t>(std::ranges::find_if(points, solid) - points.begin());
  std::size_t last = points.size();
  while (last > first && !solid(points[last - 1])) --last;
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += visible(points[i], i < first || (i >= last && !cut));
  return cut ? out + "…" : out;
}

std::string list_of(const std::vector<std::string>& names, std::size_t most) {
  std::string out;
  for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
    out += fmt::format("{}`{}`", i == 0 ? "" : ", ", shown(names[i]));
  return names.size() > most ? out + ", …" : out;
}

}  // namespace hito::core
