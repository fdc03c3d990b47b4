#include "compiler/parse/literate.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace hito::parse {
namespace {

constexpr std::size_t shortest_fence = 3;

bool is_markdown(std::string_view path) {
  constexpr std::string_view ending = ".md";
  if (path.size() < ending.size()) return false;
  return std::ranges::equal(path.substr(path.size() - ending.size()), ending,
                            [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// A line of a fence's edge: what stands before the marks, the marks, and the words after them.
struct Edge {
  std::size_t indent;
  char mark;
  std::size_t length;
  std::string_view words;
};

// Bytes of the list markers, quote signs and spaces that open a line.
std::size_t container_prefix(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size()) {
    const char c = line[at];
    const bool bullet = (c == '-' || c == '*' || c == '+') && at + 1 < line.size() && line[at + 1] == ' ';
    if (is_blank(c) || c == '>') {
      ++at;
    } else if (bullet) {
      at += 2;
    } else {
      std::size_t digits = at;
      while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
      const bool numbered = digits > at && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
                            line[digits + 1] == ' ';
      if (!numbered) break;
      at = digits + 2;
    }
  }
  return at;
}

std::optional<Edge> edge_of(std::string_view line) {
  const std::size_t indent = container_prefix(line);
  if (indent >= line.size() || (line[indent] != '`' && line[indent] != '~')) return std::nullopt;
  const char mark = line[indent];
  const std::size_t after = std::min(line.find_first_not_of(mark, indent), line.size());
  if (after - indent < shortest_fence) return std::nullopt;
  std::string_view words = line.substr(after);
  while (!words.empty() && is_blank(words.front())) words.remove_prefix(1);
  while (!words.empty() && is_blank(words.back())) words.remove_suffix(1);
  return Edge{indent, mark, after - indent, words};
}

bool is_hito(std::string_view words) {
  constexpr std::string_view name = "hito";
  return words.starts_with(name) &&
         (words.size() == name.size() || is_blank(words[name.size()]) || words[name.size()] == '{');
}

bool closes(const Edge& edge, const Edge& open) {
  return edge.mark == open.mark && edge.length >= open.length && edge.words.empty();
}

// Spaces over [begin, end), line ends kept.
void blank(std::string& text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (text[i] != '\n' && text[i] != '\r') text[i] = ' ';
}

// Quote signs before the content of a line inside a fence.
std::size_t quote_prefix(std::string_view line) {
  const std::size_t first = std::min(line.find_first_not_of(" \t"), line.size());
  if (first == line.size() || line[first] != '>') return 0;
  return std::min(line.find_first_not_of(" \t>"), line.size());
}

}  // namespace

Readable readable(const Source& source, Diagnostics& diagnostics) {
  Readable out{source.text(), {}};
  if (!is_markdown(source.path())) return out;
  const auto offset = [](std::size_t at) { return static_cast<std::uint32_t>(at); };
  std::optional<Edge> open;
  bool kept = false;
  Span opening;
  std::size_t content = 0;
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view line = source.line(number);
    const std::size_t start = source.start_of_line(number);
    const std::optional<Edge> edge = edge_of(line);
    if (!open) {
      blank(out.text, start, start + line.size());
      if (!edge || (edge->mark == '`' && edge->words.find('`') != std::string_view::npos)) continue;
      open = edge;
      kept = is_hito(edge->words);
      opening = {offset(start + edge->indent), offset(start + line.size())};
      content = number < source.line_count() ? source.start_of_line(number + 1) : source.text().size();
    } else if (edge && closes(*edge, *open)) {
      blank(out.text, start, start + line.size());
      if (kept) out.fences.push_back({offset(content), offset(start)});
      open.reset();
    } else {
      blank(out.text, start, start + (kept ? quote_prefix(line) : line.size()));
    }
  }
  if (open && kept) {
    diagnostics.report(Code::fence_not_closed, opening);
    out.fences.push_back({offset(content), offset(source.text().size())});
  }
  if (out.fences.empty()) diagnostics.report(Code::no_fence, Span{0, 0});
  return out;
}

}  // namespace hito::parse
