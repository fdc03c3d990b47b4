#include "compiler/print/pages.h"

#include <string_view>

#include "compiler/print/align.h"

namespace hito::print {
namespace {

class Writer {
 public:
  explicit Writer(const std::vector<Page>& pages) : bodies_(pages.size()) {}

  void line(const Line& line, const std::string& text) {
    trivia(line.before, line.page, line.level, line.opens_item);
    put(line.page, text);
    last_page_ = line.page;
  }
  // `own_indent`: comments keep their own level, 0 or 1.
  void trivia(const Trivia& before, std::uint32_t page, unsigned level, bool own_indent) {
    if (!before.trailing.empty()) {
      std::string& body = bodies_[last_page_];
      if (body.ends_with('\n')) body.pop_back();
      body += "  " + before.trailing + '\n';
    }
    for (const Comment& comment : before.above) {
      if (comment.blank) blank(comment.page);
      const unsigned own = comment.indented ? 1 : 0;
      put(comment.page, std::string((own_indent ? own : level) * indent_width, ' ') + comment.text);
    }
    if (before.blank) blank(page);
  }

  std::vector<std::string> bodies() { return std::move(bodies_); }

 private:
  void put(std::uint32_t page, const std::string& text) { bodies_[page] += text + '\n'; }
  void blank(std::uint32_t page) {
    std::string& body = bodies_[page];
    if (!body.empty() && !body.ends_with("\n\n")) body += '\n';
  }

  std::vector<std::string> bodies_;
  std::uint32_t last_page_ = 0;
};

// The lines of `body`, each after the prefix and with the line end of the file.
std::string placed(std::string_view body, const std::string& prefix, std::string_view line_end) {
  const std::string bare = prefix.substr(0, prefix.find_last_not_of(" \t") + 1);
  std::string out;
  while (!body.empty()) {
    const std::size_t end = body.find('\n');
    const std::string_view line = body.substr(0, end);
    out += line.empty() ? bare : prefix;
    out += line;
    out += line_end;
    body.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace

std::string write(const Source& source, const std::vector<Page>& pages, const std::vector<Line>& lines,
                  const std::vector<std::string>& texts, const Trivia& tail) {
  Writer writer(pages);
  for (std::size_t at = 0; at < lines.size(); ++at) writer.line(lines[at], texts[at]);
  Trivia rest = tail;
  rest.blank = false;
  writer.trivia(rest, 0, 0, true);
  const std::vector<std::string> bodies = writer.bodies();

  const std::string& text = source.text();
  const std::size_t first_end = text.find('\n');
  const bool carriage_return = first_end != std::string::npos && first_end > 0 && text[first_end - 1] == '\r';
  std::string out;
  std::size_t from = 0;
  for (std::size_t page = 0; page < pages.size(); ++page) {
    const Span content = pages[page].content;
    if (bodies[page].empty()) continue;
    out.append(text, from, content.begin - from);
    out += placed(bodies[page], pages[page].prefix, carriage_return ? "\r\n" : "\n");
    from = content.end;
  }
  return out.append(text, from);
}

}  // namespace hito::print
