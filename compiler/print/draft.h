// What is about to be printed: leaves with their words and comments, and the nodes over them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "base/text.h"
#include "compiler/syntax/tree.h"

namespace hito::print {

// A comment on a line of its own.
struct Comment {
  std::string text;
  // A blank line stood before it.
  bool blank = false;
  // It did not start its line: said of what is above it rather than of the next item.
  bool indented = false;
  std::uint32_t page = 0;
};

// What stood between one leaf and the next.
struct Trivia {
  // Comment at the end of the previous leaf's line; empty when there is none.
  std::string trailing;
  std::vector<Comment> above;
  // A blank line right before the leaf.
  bool blank = false;
};

struct Leaf {
  Concept kind = Concept::NAME;
  std::string text;
  Trivia before;
  // Which page (pages.h) it is printed on; never less than that of the leaf before it.
  std::uint32_t page = 0;
  // It touches the leaf before it.
  bool touches = false;
};

// Part of an item that did not parse, as it was.
struct Passage {
  // Its first leaf.
  std::uint32_t first;
  std::string text;
};

struct Draft {
  Language language = Language::en;
  std::vector<Leaf> leaves;
  // As in the concrete tree, over leaves.
  std::vector<syntax::Node> nodes;
  std::vector<syntax::Item> items;
  // By item; none for one that parsed.
  std::vector<std::vector<Passage>> passages;
  // After the last leaf.
  Trivia tail;
};

// Where contract text is printed: a file, or one `hito` fence of a Markdown file.
struct Page {
  Span content;
  // What every line of it begins with: the indent of the fence, and quote signs.
  std::string prefix;
};
std::vector<Page> pages_of(const Source& source, const std::vector<Span>& fences);

// The draft that says what the source says. `text` is the source's text with all that is not contract blanked.
Draft draft_of(const Source& source, const syntax::Tree& tree, std::string_view text, const std::vector<Page>& pages);

inline constexpr std::uint32_t no_node = UINT32_MAX;

// Rules that hold one token, which is the author's name even when it is spelled like a keyword.
constexpr bool holds_a_name(Rule rule) {
  return rule == Rule::name || rule == Rule::plainName || rule == Rule::unit || rule == Rule::softWord;
}

}  // namespace hito::print
