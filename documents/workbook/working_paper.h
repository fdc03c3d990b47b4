// The working paper of a payment: a workbook for who checks it by hand. Sheets: summary, clauses, lines, data receipt.
// Totals that are sums are formulas over the lines, with their value; beside every amount its exact digits as text.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "documents/receipt/receipt.h"
#include "runtime/settlement.h"
#include "runtime/statement/statement.h"

namespace hito::documents {

// Rows of a sheet of Excel, head included.
inline constexpr std::size_t rows_of_a_sheet = 1'048'576;

struct PaperRun {
  const core::Contract& contract;
  const runtime::Statement& statement;  // with its lines
  const std::vector<runtime::PropertyFinding>& properties;
  const Receipt& receipt;
  std::string path = {};  // of the file, for messages
  Language language = Language::es;
  // As in LedgerRun.
  std::function<std::string(const runtime::Line&)> in_words = {};
  // Of more lines than that, the sheet has sums by clause and period.
  std::size_t most_rows = rows_of_a_sheet;
};
// The bytes of the file: the same for the same run.
Result<std::string> working_paper(const PaperRun& run);

}  // namespace hito::documents
