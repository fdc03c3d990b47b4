#include "compiler/print/draft.h"

#include <algorithm>

#include "base/letters.h"

namespace hito::print {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Reads what stands between two tokens: blank space, comments, and characters that the scanner reported and dropped,
// which are kept like comments.
class TriviaReader {
 public:
  TriviaReader(std::string_view text, Span span, const std::vector<Page>& pages, bool after_token)
      : text_(text), pages_(pages), at_(span.begin), end_(span.end), same_line_(after_token) {}

  Trivia run() {
    if (at_ == 0 && text_.substr(0, end_).starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    while (at_ < end_) {
      if (const std::size_t blank = blank_length(); blank > 0)
        at_ += blank;
      else
        comment();
    }
    out_.blank = line_ends_ > 1;
    return std::move(out_);
  }

 private:
  std::size_t blank_length() {
    const char c = text_[at_];
    if (c == '\n') {
      ++line_ends_;
      same_line_ = false;
      return 1;
    }
    if (c == ' ' || c == '\t' || c == '\r') return 1;
    const Glyph glyph = first_glyph(text_.substr(at_));
    return glyph.kind == GlyphKind::space ? glyph.length : 0;
  }

  void comment() {
    const std::size_t begin = at_;
    at_ = std::min({text_.find_first_of(text_[begin] == '#' ? "\n" : " \t\r\n", begin), text_.size(), end_});
    std::string text(text_.substr(begin, at_ - begin));
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.pop_back();
    if (same_line_ && out_.trailing.empty() && out_.above.empty()) {
      out_.trailing = std::move(text);
    } else {
      const std::uint32_t page = page_at(begin);
      out_.above.push_back({std::move(text), line_ends_ > 1, is_indented(begin, page), page});
    }
    line_ends_ = 0;
  }

  std::uint32_t page_at(std::size_t offset) const {
    std::uint32_t page = 0;
    while (page + 1 < pages_.size() && pages_[page].content.end <= offset) ++page;
    return page;
  }
  bool is_indented(std::size_t offset, std::uint32_t page) const {
    const std::size_t line_end = text_.substr(0, offset).rfind('\n');
    std::size_t line = line_end == std::string_view::npos ? 0 : line_end + 1;
    if (line == 0 && text_.starts_with(byte_order_mark)) line = byte_order_mark.size();
    return offset - line > pages_[page].prefix.size();
  }

  std::string_view text_;
  const std::vector<Page>& pages_;
  std::size_t at_;
  std::size_t end_;
  bool same_line_;
  // Line ends since the last comment or token.
  std::size_t line_ends_ = 0;
  Trivia out_;
};

// The words of a phrase may stand on several lines; they are printed on one.
std::string on_one_line(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const Glyph glyph = first_glyph(text);
    const bool blank = glyph.kind == GlyphKind::space || std::string_view(" \t\r\n").contains(text.front());
    if (!blank)
      out += text.substr(0, glyph.length);
    else if (!out.ends_with(' '))
      out += ' ';
    text.remove_prefix(glyph.length);
  }
  return out;
}

bool is_phrase(Concept kind) { return kind > Concept::BACKSLASH; }

// Raw text, without the prefix of the page on its later lines and without carriage returns.
std::string raw_text(std::string_view text, std::string_view prefix) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end);
    if (!out.empty()) {
      const auto [own, other] = std::ranges::mismatch(line, prefix);
      line.remove_prefix(static_cast<std::size_t>(own - line.begin()));
    }
    for (const char c : line)
      if (c != '\r') out += c;
  }
  return out;
}

std::vector<Passage> passages_of(const Source& source, const syntax::Tree& tree, const syntax::Item& item,
                                 const Draft& draft, const std::vector<Page>& pages) {
  std::vector<Passage> out;
  std::uint32_t first = item.first;
  for (std::uint32_t at = item.first; at < item.last; ++at) {
    const bool ends = at + 1 == item.last || draft.leaves[at + 1].page != draft.leaves[first].page;
    if (!ends) continue;
    const Span span{tree.tokens[first].span.begin, tree.tokens[at].span.end};
    out.push_back({first, raw_text(source.at(span), pages[draft.leaves[first].page].prefix)});
    first = at + 1;
  }
  return out;
}

}  // namespace

std::vector<Page> pages_of(const Source& source, const std::vector<Span>& fences) {
  if (fences.empty()) return {{{0, static_cast<std::uint32_t>(source.text().size())}, ""}};
  std::vector<Page> pages;
  for (const Span fence : fences) {
    const std::size_t content = source.line_of(fence.begin);
    const bool opened = content > 1 && source.start_of_line(content) == fence.begin;
    const std::string_view opening = source.line(opened ? content - 1 : content);
    std::string prefix(opening.substr(0, std::min(opening.find_first_of("`~"), opening.size())));
    // The marker of a list stands only before the first line of what it holds.
    for (char& c : prefix)
      if (c != '>' && c != '\t') c = ' ';
    pages.push_back({fence, std::move(prefix)});
  }
  return pages;
}

Draft draft_of(const Source& source, const syntax::Tree& tree, std::string_view text, const std::vector<Page>& pages) {
  Draft draft{
      .language = tree.language, .leaves = {}, .nodes = tree.nodes, .items = tree.items, .passages = {}, .tail = {}};
  std::uint32_t page = 0;
  for (const syntax::Token& token : tree.tokens) {
    while (page + 1 < pages.size() && pages[page].content.end <= token.span.begin) ++page;
    const std::string_view raw = source.at(token.span);
    draft.leaves.push_back({token.kind, is_phrase(token.kind) ? on_one_line(raw) : std::string(raw),
                            TriviaReader(text, token.before, pages, !draft.leaves.empty()).run(), page,
                            token.before.empty()});
  }
  draft.tail = TriviaReader(text, tree.tail, pages, !draft.leaves.empty()).run();
  // In a file of comments only there is nothing above them that they could be said of.
  if (draft.leaves.empty())
    for (Comment& comment : draft.tail.above) comment.indented = false;
  for (const syntax::Item& item : tree.items)
    draft.passages.push_back(item.node == no_node ? passages_of(source, tree, item, draft, pages)
                                                  : std::vector<Passage>{});
  return draft;
}

}  // namespace hito::print
