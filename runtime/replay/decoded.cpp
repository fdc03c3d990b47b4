#include "runtime/replay/decoded.h"

#include <algorithm>
#include <limits>

#include "runtime/columns/cutoff.h"
#include "runtime/columns/days.h"
#include "runtime/columns/key_codes.h"
#include "runtime/reference/stop.h"

namespace hito::runtime {
namespace {

DecodedRows rows_of(const core::Contract& contract, const Data& data, const KeyCodes& codes, core::DatasetId id,
                    const std::vector<RowState>& states, DayColumn dates) {
  const core::Dataset& dataset = contract.datasets[id];
  const Table& table = data.tables[id.value];
  DecodedRows rows;
  rows.rows = table.rows();
  for (const RowState state : states) rows.exists.push_back(state == RowState::after_cutoff ? 0 : 1);
  rows.identified = codes.identified(id);
  if (rows.identified) {
    rows.keys = codes.key(id).of;
    rows.key_count = codes.key(id).missing + 1;
    rows.preferences = preferences_of(dataset, table);
  }
  if (dataset.counts_on) {
    rows.dates = std::move(dates);
    rows.periods = periods_of(contract, rows.dates);
  }
  rows.referred.resize(dataset.columns.size());
  for (core::ColumnIndex c = 0; c < dataset.columns.size(); ++c)
    if (dataset.columns[c].type.kind == core::Kind::reference) {
      const Codes& referred = codes.referred(id, c);
      rows.referred[c] = {referred.of, referred.missing};
    }
  return rows;
}

}  // namespace

Decoded decode(const core::Contract& contract, Data data, std::optional<Date> as_of, const ColumnsWanted& wanted) {
  Decoded decoded;
  decoded.data = data;
  // What an example leaves out is told where it is used.
  for (const Table& table : data.tables)
    for (const Column& column : table.columns) decoded.sound = decoded.sound && column.given;
  if (!decoded.sound) return decoded;
  const KeyCodes codes(contract, data, 1);
  std::vector<std::vector<RowState>> states;
  std::vector<DayColumn> dates;
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const auto& column = contract.datasets[contract.datasets.id_at(d)].counts_on;
    states.emplace_back(data.tables[d].rows(), RowState::used);
    dates.push_back(column ? days_of(data.tables[d].columns[*column]) : DayColumn());
  }
  if (as_of) cut_off(contract, codes, dates, *as_of, states);
  for (std::size_t d = 0; d < contract.datasets.size(); ++d)
    decoded.rows.push_back(rows_of(contract, data, codes, contract.datasets.id_at(d), states[d], std::move(dates[d])));
  Diagnostics found;
  try {
    decoded.columns = prepare_columns(contract, std::move(data), as_of, wanted, 1, found);
  } catch (const Stopped&) {
    decoded.sound = false;
  }
  decoded.sound = decoded.sound && !found.has_errors();
  return decoded;
}

namespace {

std::vector<std::int64_t> integers_of(const TypedColumn& column) {
  return std::visit([](const auto& cells) { return std::vector<std::int64_t>(cells.begin(), cells.end()); },
                    column.cells);
}

// False where some cell does not fit.
bool widen(TypedColumn& column, unsigned decimals) {
  std::vector<std::int64_t> cells = integers_of(column);
  for (unsigned d = column.decimals; d < decimals; ++d) {
    for (std::int64_t& cell : cells)
      if (__builtin_mul_overflow(cell, std::int64_t{10}, &cell)) return false;
    column.low *= 10;
    column.high *= 10;
  }
  column.decimals = decimals;
  const auto kept = std::make_shared<const std::vector<std::int64_t>>(std::move(cells));
  column.cells = std::span<const std::int64_t>(*kept);
  column.owner = kept;
  return true;
}

}  // namespace

void unite(const core::Contract& contract, std::vector<Decoded>& all) {
  const auto sound = std::ranges::find_if(all, &Decoded::sound);
  if (sound == all.end()) return;
  for (std::size_t d = 0; d < sound->columns.typed.size(); ++d)
    for (std::size_t c = 0; c < sound->columns.typed[d].size(); ++c) {
      const auto typed = [&](Decoded& one) -> std::optional<TypedColumn>& { return one.columns.typed[d][c]; };
      // Bits, days, choices, texts and references have one width everywhere.
      const core::Dataset& dataset = contract.datasets[contract.datasets.id_at(d)];
      if (!typed(*sound) || dataset.columns[c].type.kind != core::Kind::number) continue;
      unsigned most = 0;
      for (Decoded& one : all)
        if (one.sound) most = std::max(most, typed(one)->decimals);
      for (Decoded& one : all)
        if (one.sound) one.sound = widen(*typed(one), most);
    }
}

}  // namespace hito::runtime
