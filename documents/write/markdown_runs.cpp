#include "documents/write/markdown_runs.h"

#include "documents/write/escape.h"

namespace hito::documents {
namespace {

// Of insertions and deletions: a day on which nobody wrote anything, so that the same texts give the same bytes.
constexpr std::string_view fixed_date = "2000-01-01T00:00:00Z";

std::string tracked(const Run& run, const char* kind, const std::string& author) {
  return "[" + in_markdown(run.text, false) + "]{." + kind + " author=" + in_quotes(author) + " date=\"" +
         std::string(fixed_date) + "\"}";
}

std::string styled(const Run& run, const std::string& author, bool first) {
  switch (run.style) {
    case Run::Style::plain: return in_markdown(run.text, first);
    case Run::Style::strong: return between("**", in_markdown(run.text, false), "**");
    case Run::Style::emphasis:
    case Run::Style::name: return between("*", in_markdown(run.text, false), "*");
    case Run::Style::code: return run.text.empty() ? "" : code_in_markdown(run.text);
    case Run::Style::inserted: return tracked(run, "insertion", author);
    case Run::Style::deleted: return tracked(run, "deletion", author);
  }
  return {};
}

}  // namespace

std::string between(std::string_view open, const std::string& text, std::string_view close) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string::npos) return text;
  const std::size_t last = text.find_last_not_of(' ') + 1;
  return text.substr(0, first) + std::string(open) + text.substr(first, last - first) + std::string(close) +
         text.substr(last);
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : clean(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\n' ? ' ' : c;
  }
  return out + '"';
}

std::string runs_in_markdown(const Runs& all, const std::string& author, bool first) {
  std::string out;
  bool marked = false;
  for (const Run& run : all) {
    std::string text = styled(run, author, first && out.empty());
    if (text.empty()) continue;
    const std::string target = target_of(run.link);
    if (!target.empty()) text = "[" + text + "](" + target + ")";
    const bool marks = run.style != Run::Style::plain || !target.empty();
    // Two runs of marks side by side would be read as one.
    if (marks && marked) out += "<!-- -->";
    out += text;
    marked = marks;
  }
  return out;
}

}  // namespace hito::documents
