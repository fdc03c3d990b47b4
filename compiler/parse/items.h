// Where items begin: each is parsed alone, so that one mistake leaves the next item unharmed.
#pragma once
#include <cstdint>
#include <vector>

#include "compiler/syntax/ast.h"
#include "compiler/syntax/tree.h"

namespace hito::parse {

// Tokens [first, last).
struct Range {
  std::uint32_t first;
  std::uint32_t last;
};
// Cuts the tokens at the words that open an item. The cut depends on tokens only, never on line ends. `define` and
// `for each` belong to a clause while they stand before its `when` or its payment. Tokens before the first opener, if
// any, are a range of their own.
std::vector<Range> cut_items(const std::vector<syntax::Token>& tokens, ast::FileKind kind);

// Contract, library or amendment: the word that opens a file.
bool opens_file(Concept kind);
// What may begin an item of a file of that kind.
std::vector<Concept> item_openers(ast::FileKind kind);

}  // namespace hito::parse
