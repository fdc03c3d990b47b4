// From characters to lexemes: words, numbers as written, strings, signs and the bars of pipe tables.
#pragma once
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"
#include "compiler/parse/literate.h"
#include "grammar/concepts.h"

namespace hito::parse {

// NAME is a word or a name in backticks, NUMBER anything that starts like a number or date; the rest are what they say.
struct Lexeme {
  Concept kind;
  Span span;
  // In backticks, so never a word of the language.
  bool quoted = false;
  // A comment or the edge of a fence stands between the previous lexeme and this one: no phrase runs over it.
  bool apart = false;
  // Already reported: what follows from it is not.
  bool mistaken = false;
};

// Newlines and comments are dropped, except that a line starting with '|' becomes ROW … BAR … EOR, where EOR is its
// last bar (empty when that bar is missing). Mistakes of spelling are reported and read as what they most likely mean.
std::vector<Lexeme> scan(const Readable& readable, Diagnostics& diagnostics);

}  // namespace hito::parse
