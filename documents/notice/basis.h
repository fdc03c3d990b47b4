// The lines of tables and the figures that an amount rests on.
#pragma once
#include <vector>

#include "documents/notice/notice.h"
#include "documents/notice/pen.h"

namespace hito::documents {

void add_basis(const Pen& pen, const ClauseBasis& basis, const std::vector<const runtime::Line*>& lines,
               std::vector<Block>& blocks);

}  // namespace hito::documents
