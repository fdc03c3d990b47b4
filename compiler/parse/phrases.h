// The phrase table as code reads it: words to concepts and back.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "grammar/concepts.h"

namespace hito::parse {

struct PhraseMatch {
  Concept concept_;
  // Words taken.
  std::size_t words;
};
// The longest phrase of `language` that a run of words starts with. `word(i)` gives the i-th word in NFC, or nothing
// where the run ends. Accents may be missing in Spanish, except that sí and si differ and ñ is never folded.
std::optional<PhraseMatch> longest_phrase(Language language,
                                          const std::function<std::optional<std::string>(std::size_t)>& word);

// Spellings of a concept, the canonical one first; empty where the language has no phrase for it.
const std::vector<std::string>& spellings(Concept concept_, Language language);
// The canonical spelling, or that of a language that has one.
std::string canonical(Concept concept_, Language language);
// A keyword only where the grammar expects it, a name elsewhere.
bool is_soft(Concept concept_);
// A word of a phrase that holds a hyphen: half-year.
bool is_hyphenated(std::string_view word, Language language);
// Every concept of the table, in its order.
const std::vector<Concept>& phrase_concepts();

}  // namespace hito::parse
