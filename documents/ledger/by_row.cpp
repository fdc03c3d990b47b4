#include "documents/ledger/by_row.h"

#include <algorithm>
#include <limits>

#include "base/diagnostics.h"

namespace hito::documents {
namespace {

// Calls `visit(dataset, row, what)` for every line that stands for a row, and every part, in order.
template <class Visit>
void for_each_of_a_row(const core::Contract& contract, const runtime::Settlement& settlement, Visit&& visit) {
  const auto lines = static_cast<std::uint32_t>(settlement.lines.size());
  for (std::uint32_t i = 0; i < lines; ++i) {
    const runtime::Line& line = settlement.lines[i];
    if (line.row) visit(core::rows_of(contract.clauses[line.clause])->value, *line.row, i);
  }
  for (std::uint32_t i = 0; i < settlement.parts.size(); ++i) {
    const runtime::Part& part = settlement.parts[i];
    const auto& pay = std::get<core::Pay>(contract.clauses[settlement.lines[part.line].clause].body);
    visit(pay.division->among.value, part.row, lines + i);
  }
}

}  // namespace

LinesByRow::LinesByRow(const core::Contract& contract, const runtime::Settlement& settlement)
    : settlement_(settlement), datasets_(contract.datasets.size()), divided_(settlement.lines.size(), false) {
  require(settlement.lines.size() + settlement.parts.size() < std::numeric_limits<std::uint32_t>::max(),
          "more lines than the ledger can number");
  for (std::size_t d = 0; d < datasets_.size(); ++d) datasets_[d].first.assign(settlement.row_states[d].size() + 1, 0);
  for_each_of_a_row(contract, settlement,
                    [&](std::size_t d, std::uint32_t row, std::uint32_t) { ++datasets_[d].first[row + 1]; });
  for (OfDataset& one : datasets_) {
    for (std::size_t row = 1; row < one.first.size(); ++row) one.first[row] += one.first[row - 1];
    one.what.resize(one.first.back());
  }
  std::vector<std::vector<std::uint32_t>> free;
  for (const OfDataset& one : datasets_) free.push_back(one.first);
  for_each_of_a_row(contract, settlement, [&](std::size_t d, std::uint32_t row, std::uint32_t what) {
    datasets_[d].what[free[d][row]++] = what;
  });
  for (std::uint32_t i = 0; i < settlement.lines.size(); ++i)
    if (!settlement.lines[i].row) without_row_.push_back(i);
  for (const runtime::Part& part : settlement.parts) divided_[part.line] = true;
}

std::vector<LineOrPart> LinesByRow::of_row(std::size_t dataset, std::uint32_t row) const {
  const OfDataset& all = datasets_[dataset];
  const auto lines = static_cast<std::uint32_t>(settlement_.lines.size());
  std::vector<LineOrPart> found;
  for (std::uint32_t i = all.first[row]; i < all.first[row + 1]; ++i) {
    const std::uint32_t what = all.what[i];
    if (what < lines)
      found.push_back({what, {}});
    else
      found.push_back({settlement_.parts[what - lines].line, what - lines});
  }
  // Adjustments come after all payments in a settlement.
  std::ranges::stable_sort(found, {}, [&](const LineOrPart& one) { return settlement_.lines[one.line].clause; });
  return found;
}

}  // namespace hito::documents
