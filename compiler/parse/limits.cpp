#include "compiler/parse/limits.h"

#include <optional>
#include <string>

namespace hito::parse {
namespace {

Span byte_at(std::size_t offset) {
  return {static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(offset + 1)};
}

// Offset after the string, quoted name or comment that starts at `at`.
std::size_t after_quoted(std::string_view text, std::size_t at) {
  const char mark = text[at];
  for (++at; at < text.size() && text[at] != '\n'; ++at) {
    if (mark == '#') continue;
    if (mark == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == mark) {
      return at + 1;
    }
  }
  return at;
}

// Offset of the first parenthesis that is nested too deeply.
std::optional<std::size_t> too_deep(std::string_view text) {
  std::size_t depth = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"' || c == '`' || c == '#') {
      at = after_quoted(text, at);
      continue;
    }
    if (c == '(' && ++depth > most_nesting) return at;
    if (c == ')' && depth > 0) --depth;
    ++at;
  }
  return std::nullopt;
}

}  // namespace

bool within_limits(const Source& source, std::string_view text, Diagnostics& diagnostics) {
  if (source.text().size() > most_bytes) {
    diagnostics.report(Code::file_too_large, Span{0, 0},
                       {std::to_string(source.text().size()), std::to_string(most_bytes)});
    return false;
  }
  if (const std::size_t bad = first_bad_utf8(source.text()); bad != std::string::npos) {
    diagnostics.report(Code::not_utf8, byte_at(bad), {std::to_string(bad)});
    return false;
  }
  if (const auto deep = too_deep(text)) {
    diagnostics.report(Code::nesting_too_deep, byte_at(*deep), {std::to_string(most_nesting)});
    return false;
  }
  return true;
}

}  // namespace hito::parse
