#include <algorithm>
#include <numeric>

#include "runtime/partial/partial.h"
#include "runtime/reference/keys.h"

namespace hito::runtime {
namespace {

// The columns of the key, then the others.
std::vector<core::ColumnIndex> columns_in_turn(const core::Dataset& dataset) {
  std::vector<core::ColumnIndex> columns = dataset.identity;
  for (core::ColumnIndex c = 0; c < dataset.columns.size(); ++c)
    if (std::ranges::find(dataset.identity, c) == dataset.identity.end()) columns.push_back(c);
  return columns;
}

// Of two rows of one table, by the columns in turn.
std::strong_ordering compared(const Table& table, const std::vector<core::ColumnIndex>& columns, std::uint32_t a,
                              std::uint32_t b) {
  for (const core::ColumnIndex column : columns) {
    const auto order = order_of(table.columns[column].cells[a], table.columns[column].cells[b]);
    if (order != std::strong_ordering::equal) return order;
  }
  return std::strong_ordering::equal;
}

}  // namespace

std::optional<core::DatasetId> dataset_in_file_order(const core::Contract& contract) {
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const core::DatasetId id = contract.datasets.id_at(d);
    const core::Dataset& dataset = contract.datasets[id];
    if (dataset.identity.empty() || dataset.repeated == core::Repeated::first_row) return id;
  }
  return std::nullopt;
}

void put_in_order(const core::Contract& contract, PartialRows& rows) {
  for (std::size_t d = 0; d < rows.tables.size(); ++d) {
    Table& table = rows.tables[d];
    const auto columns = columns_in_turn(contract.datasets[contract.datasets.id_at(d)]);
    std::vector<std::uint32_t> order(table.rows());
    std::iota(order.begin(), order.end(), 0U);
    const auto before = [&](std::uint32_t a, std::uint32_t b) { return compared(table, columns, a, b) < 0; };
    if (std::ranges::is_sorted(order, before)) continue;
    std::ranges::sort(order, before);
    for (Column& column : table.columns) {
      Cells sorted;
      for (const std::uint32_t row : order) sorted.push_back(column.cells[row]);
      column.cells = std::move(sorted);
    }
  }
}

std::optional<Undecided> undecided(const core::Contract& contract, const PartialRows& rows) {
  for (std::size_t d = 0; d < rows.tables.size(); ++d) {
    const core::DatasetId id = contract.datasets.id_at(d);
    const core::Dataset& dataset = contract.datasets[id];
    if (dataset.repeated != core::Repeated::earliest && dataset.repeated != core::Repeated::latest) continue;
    const Table& table = rows.tables[d];
    const Cells& dates = table.columns[dataset.repeated_by.value()].cells;
    const auto counts_before = [&](std::uint32_t a, std::uint32_t b) {
      const bool no_a = dates.is_missing(a), no_b = dates.is_missing(b);
      if (no_a || no_b) return !no_a && no_b;
      const auto order = order_of(dates[a], dates[b]);
      return dataset.repeated == core::Repeated::earliest ? order < 0 : order > 0;
    };
    const auto columns = columns_in_turn(dataset);
    for (std::uint32_t begin = 0; begin < table.rows();) {
      std::uint32_t end = begin + 1;
      while (end < table.rows() && compared(table, dataset.identity, begin, end) == 0) ++end;
      std::uint32_t best = begin;
      for (std::uint32_t row = begin + 1; row < end; ++row)
        if (counts_before(row, best)) best = row;
      for (std::uint32_t row = begin; row < end; ++row) {
        const bool alike = !counts_before(best, row) && !counts_before(row, best);
        if (alike && compared(table, columns, row, best) != 0) return Undecided{id, std::min(row, best), std::max(row, best)};
      }
      begin = end;
    }
  }
  return std::nullopt;
}

}  // namespace hito::runtime
