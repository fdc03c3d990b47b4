#include "compiler/parse/disguise.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/letters.h"
#include "base/source.h"
#include "compiler/parse/limits.h"
#include "compiler/parse/names.h"

namespace hito::parse {
namespace {

// Letters drawn as a Latin one. Source: Unicode, confusables.txt, those that are alike in common typefaces.
constexpr std::u32string_view cyrillic_twins = U"АВЕЅІЈКМНОРСТУХҮԚԜаеорсухіјѕԁһԛԝѵ";
constexpr std::u32string_view greek_twins = U"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορυχ";
constexpr std::u32string_view latin_twins = U"ıɑɡɩʋǀǃꞏ";

bool among(std::u32string_view set, char32_t value) { return set.find(value) != std::u32string_view::npos; }

bool is_latin(char32_t value) {
  return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') || (value >= 0xC0 && value <= 0x24F) ||
         (value >= 0x1E00 && value <= 0x1EFF);
}
// Letters of full width and those of mathematics: the same letters in another style.
bool is_styled(char32_t value) {
  return (value >= 0xFF21 && value <= 0xFF5A) || (value >= 0x1D400 && value <= 0x1D7FF) ||
         (value >= 0x2100 && value <= 0x214F);
}

}  // namespace

bool turns_text(char32_t value) { return (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069); }

bool ends_line_elsewhere(char32_t value, char next) {
  if (value == '\r') return next != '\n';
  return value == 0x0B || value == 0x0C || value == 0x85 || value == 0x2028 || value == 0x2029;
}

void report_disguised(std::string_view text, Diagnostics& diagnostics) {
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const bool plain = lead < 0x80 && lead != '\r' && lead != 0x0B && lead != 0x0C;
    const Glyph glyph = plain ? Glyph{GlyphKind::other, lead, 1} : first_glyph(text.substr(at));
    const std::size_t end = at + glyph.length;
    const bool turns = turns_text(glyph.value);
    if (turns || (!plain && ends_line_elsewhere(glyph.value, end < text.size() ? text[end] : '\0'))) {
      const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
      Diagnostic& found = diagnostics.report(turns ? Code::direction_character : Code::other_line_end, span,
                                             {code_point_name(glyph.value)});
      if (turns) found.fix = Fix{span, ""};
    }
    at = end;
  }
}

std::optional<std::size_t> disguised_letter(std::string_view name) {
  bool latin = false;
  bool all_cyrillic_twins = true;
  std::optional<std::size_t> twin;
  std::optional<std::size_t> first_letter;
  for (std::size_t at = 0; at < name.size();) {
    const Glyph glyph = first_glyph(name.substr(at));
    if (is_styled(glyph.value) || among(latin_twins, glyph.value)) return at;
    if (glyph.kind == GlyphKind::digit && glyph.length > 1) return at;
    const bool cyrillic = among(cyrillic_twins, glyph.value);
    if (!twin && (cyrillic || among(greek_twins, glyph.value))) twin = at;
    latin = latin || is_latin(glyph.value);
    if (glyph.kind == GlyphKind::letter) {
      first_letter = first_letter.value_or(at);
      all_cyrillic_twins = all_cyrillic_twins && cyrillic;
    }
    at += glyph.length;
  }
  if (latin && twin) return twin;
  return first_letter && all_cyrillic_twins ? first_letter : std::nullopt;
}

bool report_bad_name(std::string_view name, std::size_t at, Diagnostics& diagnostics) {
  const auto span = [&](std::size_t from, std::size_t length) {
    return Span{static_cast<std::uint32_t>(at + from), static_cast<std::uint32_t>(at + from + length)};
  };
  if (name.size() > most_name_characters && code_points(name) > most_name_characters) {
    diagnostics.report(Code::name_too_long, span(0, name.size()),
                       {one_line(name), std::to_string(most_name_characters)});
    return true;
  }
  if (std::ranges::all_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return false;
  const auto letter = disguised_letter(name);
  if (!letter) return false;
  const Glyph glyph = first_glyph(name.substr(*letter));
  diagnostics.report(
      Code::name_mixes_alphabets, span(*letter, glyph.length),
      {std::string(name), std::string(name.substr(*letter, glyph.length)), code_point_name(glyph.value)});
  return true;
}

std::string code_point_name(char32_t value) { return fmt::format("U+{:04X}", static_cast<std::uint32_t>(value)); }

}  // namespace hito::parse
