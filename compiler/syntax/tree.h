// The concrete tree: every token of the file with the layout and comments before it, and the grammar's nodes over
// them. `fmt` and `translate` print from it; the abstract tree (ast.h) is made from it.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "base/source.h"
#include "base/text.h"
#include "grammar/concepts.h"

namespace hito::syntax {

struct Token {
  Concept kind = Concept::NAME;
  Span span;    // raw text of the token: a phrase runs from its first to its last word
  Span before;  // layout and comments between the previous token and this one
};

// A child is a token (index into Tree::tokens) or a node (index into Tree::nodes).
struct Child {
  bool is_token;
  std::uint32_t index;
};
struct Node {
  Rule rule;
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  std::vector<Child> children;
};

struct Item {
  std::uint32_t node;   // root of the item's parse, or UINT32_MAX when it did not parse
  std::uint32_t first;  // tokens [first, last), parsed or not
  std::uint32_t last;
};

struct Tree {
  Language language = Language::en;
  std::vector<Token> tokens;  // without an end token; comments after the last one are in `tail`
  Span tail;
  std::vector<Node> nodes;
  std::vector<Item> items;  // items[0] is the header (contract, library or amendment line and its header lines)
  bool broken = false;      // at least one item did not parse
  std::vector<Span> fences; // of a Markdown file: the contents of its `hito` fences, whole lines
};

}  // namespace hito::syntax
