// A document in one line of text, without its styles.
#pragma once
#include <string>
#include <vector>

#include "documents/model/document.h"

namespace hito::documents::prose {

std::string flat(const std::vector<Block>& blocks);

}  // namespace hito::documents::prose
