// The phrase pass: from lexemes to concept tokens of one language.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"
#include "compiler/parse/phrases.h"
#include "compiler/parse/scan.h"
#include "compiler/syntax/tree.h"

namespace hito::parse {

// The phrase of `language` that the lexeme at `index` starts, and the lexeme after it. Never over a string, a number, a
// sign, a bar, a comment or the edge of a fence.
struct PhraseAt {
  Concept concept_;
  std::size_t next;
};
std::optional<PhraseAt> phrase_at(const Source& source, const std::vector<Lexeme>& lexemes, std::size_t index,
                                  Language language);

struct Words {
  std::vector<syntax::Token> tokens;
  // Whether a mistake of spelling was reported at the token: what follows from it is not said again.
  std::vector<bool> mistaken;
  Span tail;
};
// Longest match first; numbers become NUMBER, PCT, DATE or, after a word for clause and in its list, CLAUSENO.
Words to_words(const Source& source, const std::vector<Lexeme>& lexemes, Language language, Diagnostics& diagnostics);

}  // namespace hito::parse
