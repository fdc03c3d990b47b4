// What clauses, parties and periods come to, and what moves money between them: tables that add up to the total.
#pragma once
#include <map>
#include <vector>

#include "documents/model/document.h"
#include "documents/notice/pen.h"
#include "runtime/statement/statement.h"

namespace hito::documents {

// A caption, with the currency where the contract has several.
Runs caption_in(const Pen& pen, const runtime::Statement& statement, Written text, core::UnitId currency);

// Whether some party both pays and receives in the currency: the total is then no amount that anybody hands over.
bool both_ways(const runtime::Statement& statement, core::UnitId currency);

// Of every clause that moves money; `entitlements` of payment clauses.
void add_totals(const Pen& pen, const runtime::Statement& statement,
                const std::map<core::ClauseId, Rational>& entitlements, std::vector<Block>& blocks);
void add_parties(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks);
// None where the contract has one period, or one is asked for.
void add_periods(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks);
// Increases, reductions, retentions, advances, payers' maxima; what is still open of them; distributions.
void add_adjustments(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks);
void add_distribution(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks);

}  // namespace hito::documents
