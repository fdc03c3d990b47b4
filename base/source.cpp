#include "base/source.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>

#include "base/diagnostics.h"
#include "base/unicode.h"

namespace hito {
namespace {

constexpr char32_t replacement = 0xFFFD;

const utf8proc_uint8_t* bytes(std::string_view text) { return reinterpret_cast<const utf8proc_uint8_t*>(text.data()); }

// Adds up `measure` over the code points of `text`.
template <class Measure>
std::size_t sum_over(std::string_view text, Measure measure) {
  std::size_t total = 0;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    total += measure(point);
    text.remove_prefix(point.length);
  }
  return total;
}

void append_utf8(std::string& out, char32_t value) {
  utf8proc_uint8_t buffer[4];
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(value), buffer);
  out.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(length));
}

struct Free {
  void operator()(utf8proc_uint8_t* memory) const { std::free(memory); }
};

// utf8proc's mapping of well-formed text; nothing where it refuses the text.
std::optional<std::string> mapped(std::string_view text, int options) {
  utf8proc_uint8_t* out = nullptr;
  const auto length = utf8proc_map(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &out,
                                   static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(out);
  if (length < 0) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(out), static_cast<std::size_t>(length));
}

}  // namespace

Span cover(Span a, Span b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

Source::Source(std::string path, std::string text, bool amends) : path_(std::move(path)), text_(std::move(text)) {
  require(text_.size() < UINT32_MAX, "a source text is larger than a Span can point into");
  line_starts_.push_back(0);
  for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1))
    line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
  files_ = {{path_, 0, static_cast<std::uint32_t>(text_.size()), 1, amends}};
}

Source Source::joined(const std::vector<Source>& files) {
  require(!files.empty(), "no file to join");
  std::string text;
  std::vector<File> parts;
  for (const Source& file : files) {
    if (!text.empty() && text.back() != '\n') text += '\n';
    const auto begin = static_cast<std::uint32_t>(text.size());
    const auto first_line = 1 + static_cast<std::size_t>(std::ranges::count(text, '\n'));
    text += file.text();
    const auto end = static_cast<std::uint32_t>(text.size());
    parts.push_back({file.path(), begin, end, first_line, file.files().front().amends});
  }
  Source whole(files.front().path(), std::move(text));
  whole.files_ = std::move(parts);
  return whole;
}

const Source::File& Source::file_at(std::uint32_t offset) const {
  auto next = std::ranges::upper_bound(files_, offset, {}, &File::begin);
  return next == files_.begin() ? files_.front() : *--next;
}

Source Source::alone(std::size_t file) const {
  const File& part = files_[file];
  std::string blank(part.begin, ' ');
  if (!blank.empty()) blank.back() = '\n';
  return Source(part.path, blank + text_.substr(part.begin, part.end - part.begin), part.amends);
}

std::string_view Source::at(Span span) const {
  const std::size_t begin = std::min<std::size_t>(span.begin, text_.size());
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, text_.size());
  return std::string_view(text_).substr(begin, end - begin);
}

std::size_t Source::line_of(std::uint32_t offset) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return static_cast<std::size_t>(after - line_starts_.begin());
}

std::string_view Source::line(std::size_t number) const {
  require(number >= 1 && number <= line_starts_.size(), "no such line in the source text");
  const std::size_t begin = line_starts_[number - 1];
  std::size_t end = number < line_starts_.size() ? line_starts_[number] - 1 : text_.size();
  if (end > begin && text_[end - 1] == '\r') --end;
  return std::string_view(text_).substr(begin, end - begin);
}

CodePoint first_code_point(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return {lead, 1, true};
  utf8proc_int32_t value = 0;
  const auto length = utf8proc_iterate(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &value);
  if (length <= 0) return {replacement, 1, false};
  return {static_cast<char32_t>(value), static_cast<unsigned>(length), true};
}

bool printable(char32_t value) {
  const bool control = value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0x2028 || value == 0x2029;
  const bool direction = (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
  return !control && !direction;
}

unsigned columns_of(char32_t value) {
  if (value >= 0x20 && value < 0x7F) return 1;
  if (!printable(value)) return 1;
  return static_cast<unsigned>(std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(value))));
}

std::string printable_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    if (point.value == '\t')
      out += ' ';
    else if (point.well_formed && (point.value == '\n' || printable(point.value)))
      out.append(text.substr(0, point.length));
    else
      append_utf8(out, replacement);
    text.remove_prefix(point.length);
  }
  return out;
}

std::size_t code_points(std::string_view text) {
  return sum_over(text, [](const CodePoint&) { return std::size_t{1}; });
}

std::size_t utf16_units(std::string_view text) {
  return sum_over(text, [](const CodePoint& point) { return std::size_t{point.value >= 0x10000 ? 2U : 1U}; });
}

std::size_t display_width(std::string_view text) {
  return sum_over(text, [](const CodePoint& point) { return std::size_t{columns_of(point.value)}; });
}

std::size_t first_bad_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint point = first_code_point(text.substr(at));
    if (!point.well_formed) return at;
    at += point.length;
  }
  return std::string_view::npos;
}

std::string nfc(std::string_view text) {
  // ASCII is already composed, and most names are ASCII.
  if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return std::string(text);
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE).value_or(std::string(text));
}

std::u32string fold(std::string_view text) {
  const std::string folded = mapped(text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD)
                                 .value_or(std::string(text));
  std::u32string out;
  for (std::string_view rest = folded; !rest.empty();) {
    const CodePoint point = first_code_point(rest);
    out.push_back(point.value);
    rest.remove_prefix(point.length);
  }
  return out;
}

}  // namespace hito
