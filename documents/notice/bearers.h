// Who receives what a clause pays, and who bears it.
#pragma once
#include <string>
#include <vector>

#include "documents/notice/pen.h"
#include "runtime/settlement.h"

namespace hito::documents {

// `clause`: its first version; `lines`: what it pays; `maxima`: what payers' maxima take of it or move.
std::string parties_of_clause(const Pen& pen, core::ClauseId clause, const std::vector<const runtime::Line*>& lines,
                              const std::vector<const runtime::Line*>& maxima);

}  // namespace hito::documents
