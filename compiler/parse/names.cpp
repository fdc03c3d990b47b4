#include "compiler/parse/names.h"

#include "base/letters.h"

namespace hito::parse {

std::string name_text(const Source& source, Span span) {
  std::string_view text = source.at(span);
  if (text.starts_with('`')) text.remove_prefix(1);
  if (text.ends_with('`')) text.remove_suffix(1);
  return nfc(text);
}

std::string string_text(const Source& source, Span span) {
  std::string_view text = source.at(span);
  if (text.starts_with('"')) text.remove_prefix(1);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"') break;
    if (c != '\\' || at + 1 == text.size()) {
      out += c;
      continue;
    }
    ++at;
    out += text[at] == 'n' ? '\n' : text[at];
  }
  return out;
}

std::string one_line(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::string out;
  while (!text.empty()) {
    const bool layout = text.front() == ' ' || text.front() == '\t' || text.front() == '\n' || text.front() == '\r';
    const unsigned length = first_glyph(text).length;
    if (!layout) out += text.substr(0, length);
    if (layout && !out.empty() && out.back() != ' ') out += ' ';
    text.remove_prefix(length);
    if (out.size() > longest && !text.empty()) return out + "…";
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace hito::parse
