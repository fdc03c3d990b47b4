// The rows of the sheet of lines. Part of working_paper.
#pragma once
#include "documents/workbook/sheets.h"

namespace hito::documents {

// Every line; of more than a sheet takes, their sums by clause and period.
template <class Visit>
void for_each_row_of_lines(const PaperRun& run, Visit&& visit) {
  const std::vector<runtime::Line>& lines = run.statement.lines;
  const auto row_of = [&](const runtime::Line& line) {
    return LinesRow{&line, core::first_version(run.contract, line.clause), line.period, line.entitlement, line.payment};
  };
  if (lines.size() + 1 <= run.most_rows) {
    for (const runtime::Line& line : lines) visit(row_of(line));
    return;
  }
  std::map<std::pair<core::ClauseId, std::uint32_t>, LinesRow> sums;
  for (const runtime::Line& line : lines) {
    const LinesRow one = row_of(line);
    const auto [sum, fresh] =
        sums.try_emplace({one.clause, one.period}, LinesRow{nullptr, one.clause, one.period, {}, {}, 0});
    sum->second.entitlement += one.entitlement;
    sum->second.payment += one.payment;
    ++sum->second.count;
  }
  for (const auto& [which, sum] : sums) visit(sum);
}

}  // namespace hito::documents
