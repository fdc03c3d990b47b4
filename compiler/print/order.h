// The constructions whose order of words, or whose words, differ between the languages.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/text.h"
#include "compiler/print/draft.h"

namespace hito::print {

// A part of a construct: a leaf or node of the draft, or a word that only the target language writes.
struct Element {
  // Of a leaf or an inserted word, the concept to print.
  Concept kind = Concept::NAME;
  // None for an inserted word.
  std::optional<syntax::Child> child;
  // Only the source's language writes it.
  bool dropped = false;
};

// The parts of the last node of `path` (from the root of its item down) as language `to` writes them.
struct Arranged {
  std::vector<Element> elements;
  // Their order, or what begins them, is not the source's.
  bool moved = false;
};
Arranged arrange(const Draft& from, std::span<const std::uint32_t> path, Language to);

// Whether a mentioned party is printed with an article: it has one, alone or inside the word before it (`al`, `a cargo
// del`), or it is a role that pays or is paid. `parent` is what mentions it.
bool takes_article(const Draft& from, std::uint32_t party_ref, Rule parent);

// The first child of `node` under that rule, or no_node.
std::uint32_t child_of(const Draft& draft, std::uint32_t node, Rule rule);

}  // namespace hito::print
