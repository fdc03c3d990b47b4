// What became of the cases of a clause, counted by outcome.
#pragma once
#include <vector>

#include "documents/model/document.h"
#include "documents/notice/pen.h"
#include "runtime/settlement.h"

namespace hito::documents {

// A table of outcomes, which add up to all cases; none where there is one case and it is paid in full.
void add_outcomes(const Pen& pen, const std::vector<const runtime::Line*>& lines, core::UnitId currency,
                  std::vector<Block>& blocks);

}  // namespace hito::documents
