// Blocks as texts to compare, and whole blocks that only one document has.
#pragma once
#include <string>
#include <vector>

#include "documents/model/document.h"

namespace hito::documents::prose {

// Of equal blocks; where links lead, and the name that they lead to, do not count.
std::string key_of(const Block& block);
// Its words.
std::string words_of(const Block& block);
std::string words_of(const std::vector<Block>& blocks);

void add_marked(const Block& block, Run::Style style, std::vector<Block>& to);

}  // namespace hito::documents::prose
