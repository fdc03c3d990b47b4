// The payment notice: what is due under each clause and why, who pays and who receives, the data it rests on and how to
// work it out again. Every sum is shown with what adds up to it; nothing is rounded here.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "compiler/core/core.h"
#include "documents/model/document.h"
#include "documents/model/region.h"
#include "runtime/settlement.h"
#include "runtime/statement/statement.h"

namespace hito::documents {

// What the amount of a payment clause was read from and worked out with, for the lines that the notice tells of.
struct ClauseBasis {
  // Lines of tables that gave a value.
  std::set<std::pair<core::TableId, std::uint32_t>> table_lines;
  // Lines of rows that the clause is not about: its `for each … where` does not hold for them.
  std::uint64_t not_comprised = 0;
  // Figures with a name, of clauses that pay for no rows: for each line of the clause, in its order.
  std::map<core::DefineId, std::vector<core::Value>> figures;
  // What each clause of caps took; empty where nothing was taken, or where it was not worked out.
  std::map<core::ClauseId, Rational> cuts;
};

// What was asked of the run, besides what its statement says.
struct NoticeOf {
  std::optional<Date> as_of;
  std::optional<std::uint32_t> period;
  std::vector<runtime::PropertyFinding> properties = {};
  std::map<core::ClauseId, ClauseBasis> bases = {};  // by the first version of the clause
  // The command that works it out again; empty: none is told.
  std::string command = {};
};

// `statement` has its lines.
Document notice(const core::Contract& contract, const runtime::Statement& statement, const NoticeOf& of,
                const Reader& reader);

}  // namespace hito::documents
