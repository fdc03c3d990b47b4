// Two documents as one: what only the first has marked as deleted, what only the second has as inserted.
#pragma once
#include <vector>

#include "documents/model/document.h"

namespace hito::documents::prose {

struct Redline {
  std::vector<Block> blocks;
  bool changed = false;
};
// Blocks are laid side by side, and within those that correspond words, lines of tables and items of lists. A formula
// or a drawing that changes is said in words, for no writer marks one; the new one follows.
Redline redline(const std::vector<Block>& first, const std::vector<Block>& second);

// Words of one paragraph or cell. Where a link leads is no difference.
Runs merged(const Runs& first, const Runs& second);

}  // namespace hito::documents::prose
