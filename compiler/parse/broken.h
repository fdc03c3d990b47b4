// The one message of an item that does not parse.
#pragma once
#include <optional>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"
#include "compiler/parse/expected.h"
#include "compiler/parse/scan.h"
#include "compiler/syntax/ast.h"
#include "compiler/syntax/tree.h"

namespace hito::parse {

struct Reading {
  const Source& source;
  const std::vector<Lexeme>& lexemes;
  const syntax::Tree& tree;
  ast::FileKind kind;
};
// Says what was found at `expectation.at` and what could stand there: a word of the other language, a typing slip, a
// keyword used as a name, or else the list of what was expected.
void report_broken(const Reading& reading, Range range, Entry entry, const Expectation& expectation,
                   Diagnostics& diagnostics);

// Reports token `at` when it is nearly, or in the other language, a word that opens an item; otherwise says nothing and
// gives false. The tokens of `range` before it are a whole item.
bool report_opener(const Reading& reading, Range range, Entry entry, std::uint32_t at, Diagnostics& diagnostics);

}  // namespace hito::parse
