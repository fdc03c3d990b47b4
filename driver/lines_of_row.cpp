#include "driver/lines_of_row.h"

#include "base/diagnostics.h"

namespace hito::driver {

RowAmounts::RowAmounts(const core::Contract& contract, const runtime::Settlement& settlement, core::DatasetId dataset,
                       std::uint32_t row)
    : contract_(contract), settlement_(settlement), dataset_(dataset), row_(row) {}

// The row itself, or one that refers to it. `steps` bounds the walk where datasets refer to each other in a circle.
bool RowAmounts::leads_here(core::DatasetId dataset, std::uint32_t row, std::size_t steps) const {
  if (dataset == dataset_) return row == row_;
  if (steps == 0) return false;
  const runtime::Table& table = settlement_.data.tables[dataset.value];
  const auto& columns = contract_.datasets[dataset].columns;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].type.kind != core::Kind::reference) continue;
    const auto* target = std::get_if<core::RowRef>(&table.columns[i].cells[row]);
    if (target != nullptr && leads_here(columns[i].type.of, target->index, steps - 1)) return true;
  }
  return false;
}

bool RowAmounts::is_about(const runtime::Line& line) const {
  const auto& pay = std::get<core::Pay>(contract_.clauses[line.clause].body);
  return pay.each && line.row && leads_here(*pay.each, *line.row, contract_.datasets.size());
}

Rational RowAmounts::of(core::AmountKind kind, core::ClauseId clause) const {
  require(kind == core::AmountKind::total || kind == core::AmountKind::payment || kind == core::AmountKind::entitlement,
          "an amount of a party asked for one row");
  const bool entitled = kind == core::AmountKind::entitlement;
  const auto asked = [&](core::ClauseId id) { return kind == core::AmountKind::total || id == clause; };
  Rational sum;
  for (const runtime::Line& line : settlement_.lines) {
    if (asked(line.clause) && is_about(line)) sum += entitled ? line.entitlement : line.payment;
  }
  if (entitled) return sum;
  for (const runtime::Part& part : settlement_.parts) {
    const runtime::Line& line = settlement_.lines[part.line];
    const auto& pay = std::get<core::Pay>(contract_.clauses[line.clause].body);
    require(pay.division.has_value(), "a part of a line that is not divided");
    if (!asked(line.clause) || is_about(line)) continue;
    if (leads_here(pay.division->among, part.row, contract_.datasets.size())) sum += part.payment;
  }
  return sum;
}

}  // namespace hito::driver
