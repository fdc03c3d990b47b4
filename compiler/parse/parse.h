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

// Another file that the one of `into` includes, a library: its items join those of `into`, its own examples and
// properties left out. Reported otherwise.
ast::File parse_included(const Source& source, ast::File into, Diagnostics& diagnostics);

// An amendment to the contract `into`: what it says stands among File::amendments. Reported otherwise.
ast::File parse_amendment(const Source& source, ast::File into, Diagnostics& diagnostics);

// What a file says that it includes: the text in quotes, and where.
struct Included {
  std::string name;
  Span span;
};
std::vector<Included> included_in(const Source& source);

}  // namespace hito::parse
