// What a payment clause came to: who was looked at, what became of each case, at what price, and what is due.
#pragma once
#include <vector>

#include "documents/model/document.h"
#include "documents/notice/notice.h"
#include "documents/notice/pen.h"

namespace hito::documents {

// Lines of the statement by the first version of their clause.
using LinesOf = std::map<core::ClauseId, std::vector<const runtime::Line*>>;

struct ClauseSection {
  const Pen& pen;
  const runtime::Statement& statement;
  const NoticeOf& of;
};
// `payment`: of all versions of the clause, as the statement has it.
void add_clause_section(const ClauseSection& section, core::ClauseId clause,
                        const std::vector<const runtime::Line*>& lines, const Rational& payment,
                        std::vector<Block>& blocks);

}  // namespace hito::documents
