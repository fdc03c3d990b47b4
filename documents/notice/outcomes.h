// What became of the cases of a clause, counted by outcome.
#pragma once
#include <string>
#include <vector>

#include "documents/model/document.h"
#include "documents/notice/pen.h"
#include "runtime/settlement.h"

namespace hito::documents {

// A table of outcomes, which add up to all cases; none of one case, nor where all are paid in full. `by_one_cap`:
// whatever was cut was cut by one clause.
void add_outcomes(const Pen& pen, const std::vector<const runtime::Line*>& lines, core::UnitId currency,
                  bool by_one_cap, std::vector<Block>& blocks);

// "The condition does not hold".
std::string outcome_in_words(const Pen& pen, const runtime::Line& line, core::UnitId currency);

}  // namespace hito::documents
