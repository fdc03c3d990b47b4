// Short ways to parse a text in a test.
#pragma once
#include <string>
#include <utility>

#include "compiler/parse/parse.h"

namespace hito::test {

struct Parse {
  Source source;
  Diagnostics diagnostics;
  parse::Parsed parsed;

  explicit Parse(std::string text, std::string path = "test.hito") : source(std::move(path), std::move(text)) {
    parsed = parse::parse(source, diagnostics);
  }
  // Every message, to be shown when a test fails.
  std::string said() const {
    std::string all;
    for (const Diagnostic& one : diagnostics.sorted()) all += render(one, &source, Language::en, Paint::plain) + "\n";
    return all;
  }
  // Tokens with what stands before them, and the tail: the file, if nothing was lost.
  std::string printed() const {
    std::string all;
    for (const syntax::Token& token : parsed.tree.tokens) {
      all += source.at(token.before);
      all += source.at(token.span);
    }
    return all += source.at(parsed.tree.tail);
  }
};

// The tree of an item as nested rule names and concept numbers, without the text of its tokens.
inline std::string shape(const syntax::Tree& tree, std::uint32_t node) {
  std::string out = std::to_string(static_cast<int>(tree.nodes[node].rule)) + "(";
  for (const syntax::Child& child : tree.nodes[node].children)
    out += child.is_token ? "#" + std::to_string(static_cast<int>(tree.tokens[child.index].kind)) + " "
                          : shape(tree, child.index);
  return out + ")";
}

}  // namespace hito::test
