// Which spelling of a concept a place asks for.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/text.h"
#include "compiler/print/draft.h"
#include "compiler/print/order.h"

namespace hito::print {

// Where a word is about to be printed.
struct Place {
  const Draft& from;
  // Nodes of `from`, from the root of the item to the one that holds the word.
  std::span<const std::uint32_t> path;
  // The parts of that node, and which of them the word is.
  const std::vector<Element>& parts;
  std::size_t at;
  // The leaf printed before it; null at the start.
  const Leaf* previous;
};

// The canonical phrase, or the variant that its place asks for. The concept has a phrase in `to`.
std::string spelled(Concept kind, Language to, const Place& place);

}  // namespace hito::print
