// From the text of a file to its concrete tree and its abstract tree.
#pragma once
#include "base/diagnostics.h"
#include "base/source.h"
#include "compiler/syntax/ast.h"
#include "compiler/syntax/tree.h"

namespace hito::parse {

struct Parsed {
  syntax::Tree tree;
  ast::File file;
};

// Reads a contract, a library or an amendment in any language of the phrase table; in a file whose path ends in ".md",
// its `hito` fences. Mistakes are reported, one per broken item, and their items are left out of `file`; the rest is
// there. Always returns its product and never throws for what a file holds. Source of the rules: language reference,
// "Spelling and syntax".
Parsed parse(const Source& source, Diagnostics& diagnostics);

}  // namespace hito::parse
