// Amounts under a payment clause: by case, by period, and by who has a part of them.
#pragma once
#include <vector>

#include "documents/model/document.h"
#include "documents/notice/pen.h"
#include "runtime/statement/statement.h"

namespace hito::documents {

// Cases of one amount, times that amount; none of one case. Of many different ones, the least and the most.
void add_prices(const Pen& pen, const std::vector<const runtime::Line*>& lines, core::UnitId currency,
                std::vector<Block>& blocks);
// None where all lines are of one period.
void add_clause_periods(const Pen& pen, const std::vector<const runtime::Line*>& lines, core::UnitId currency,
                        std::vector<Block>& blocks);
// To whom a divided payment goes. `clause`: its first version.
void add_parts(const Pen& pen, const runtime::Statement& statement, core::ClauseId clause, std::vector<Block>& blocks);

}  // namespace hito::documents
