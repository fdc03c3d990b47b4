#include "documents/write/escape.h"

#include <algorithm>
#include <array>

#include "documents/model/markup.h"

namespace hito::documents {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
// A byte of a code point beyond ASCII: none of those is a mark of any of the languages written here.
bool is_beyond(char c) { return static_cast<unsigned char>(c) >= 0x80; }

// Marks of Markdown wherever they stand; quotes and dashes are none to the dialect that pandoc is asked for.
constexpr std::string_view marks_anywhere = R"(\`*{}[]<#~^$|@&)";
// And those where a line begins.
constexpr std::string_view marks_at_start = "-+>=:.%";

// "1.", "(a)", "iv)": what would begin an item of a list.
bool ends_list_mark(std::string_view line, std::size_t at) {
  if (line[at] != '.' && line[at] != ')') return false;
  if (at + 1 < line.size() && line[at + 1] != ' ' && line[at + 1] != '\n') return false;
  const std::string_view before = line.substr(0, at);
  const std::string_view mark = before.starts_with('(') ? before.substr(1) : before;
  const bool figures = std::ranges::all_of(mark, is_digit);
  const bool letters = mark.size() <= 5 && std::ranges::all_of(mark, is_letter);
  return !mark.empty() && (figures || letters);
}

bool inside_word(std::string_view text, std::size_t at) {
  const auto of_word = [](char c) { return is_letter(c) || is_digit(c) || is_beyond(c); };
  return at > 0 && at + 1 < text.size() && of_word(text[at - 1]) && of_word(text[at + 1]);
}

}  // namespace

std::string in_css(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "\"";
  for (const char c : clean(text)) {
    if (is_letter(c) || is_digit(c) || is_beyond(c) || c == ' ') {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'\\', digits[byte >> 4U], digits[byte & 15U], ' '};
    }
  }
  return out + '"';
}

std::string in_markdown(std::string_view text, bool first_of_line) {
  std::string out;
  const std::string cleaned = clean(text);
  // Where the line begins; beyond the text while it has begun already.
  std::size_t start = first_of_line ? 0 : std::string::npos;
  for (std::size_t i = 0; i < cleaned.size(); ++i) {
    const char c = cleaned[i];
    const bool first = i == start;
    const bool mark = marks_anywhere.contains(c) || (first && marks_at_start.contains(c)) ||
                      (c == '_' && !inside_word(cleaned, i)) ||
                      (start <= i && ends_list_mark(std::string_view(cleaned).substr(start), i - start));
    if (c == '\n') {
      out += "\\\n";
      start = i + 1;
    } else if (first && c == ' ') {
      // Spaces that begin a line would make a block of code of it.
      out += "&#32;";
      start = i + 1;
    } else {
      if (mark) out += '\\';
      out += c;
    }
  }
  return out;
}

std::string code_in_markdown(std::string_view text) {
  std::string cleaned = clean(text);
  std::ranges::replace(cleaned, '\n', ' ');
  std::size_t longest = 0, current = 0;
  for (const char c : cleaned) {
    current = c == '`' ? current + 1 : 0;
    longest = std::max(longest, current);
  }
  const std::string fence(longest + 1, '`');
  const bool apart = cleaned.starts_with('`') || cleaned.ends_with('`');
  return fence + (apart ? " " : "") + cleaned + (apart ? " " : "") + fence;
}

std::string anchor_of(std::string_view text) {
  std::string out = clean(text);
  for (char& c : out) {
    if (!is_letter(c) && !is_digit(c) && !is_beyond(c) && c != '.' && c != '_') c = '-';
  }
  return out;
}

std::string target_of(std::string_view link) {
  if (link.starts_with('#')) return '#' + anchor_of(link.substr(1));
  constexpr std::array<std::string_view, 3> followed{"https://", "http://", "mailto:"};
  if (!std::ranges::any_of(followed, [&](std::string_view start) { return link.starts_with(start); })) return {};
  std::string out;
  for (const char c : clean(link)) {
    switch (c) {
      case ' ': out += "%20"; break;
      case '\n': break;
      case '<': out += "%3C"; break;
      case '>': out += "%3E"; break;
      case '(': out += "%28"; break;
      case ')': out += "%29"; break;
      default: out += c;
    }
  }
  return out;
}

}  // namespace hito::documents
