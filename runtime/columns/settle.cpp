// Codes of keys are small whole numbers, so whatever is asked of a key is an array indexed by code: how many rows have
// it, which of them counts, which rows refer to it.
#include "runtime/columns/settle.h"

#include <algorithm>
#include <utility>

#include "base/parallel.h"
#include "runtime/columns/cutoff.h"
#include "runtime/columns/days.h"
#include "runtime/columns/key_codes.h"
#include "runtime/data/cell_words.h"
#include "runtime/reference/keys.h"
#include "runtime/reference/stop.h"
#include "runtime/statement/row_key.h"

namespace hito::runtime {
namespace {

using core::ColumnIndex;
using core::DatasetId;

constexpr std::uint32_t no_row = UINT32_MAX;

// A column that an example does not give is missing in every row.
Data with_every_cell(Data data) {
  for (Table& table : data.tables)
    for (Column& column : table.columns)
      if (!column.given) column.cells.assign_missing(table.rows());
  return data;
}

bool all_used(const std::vector<RowState>& states) {
  static_assert(RowState::used == RowState{} && sizeof(RowState) == 1);
  return range_of(reinterpret_cast<const std::uint8_t*>(states.data()), states.size()).high == 0;
}

// A later row with the same key as one that counted until then.
struct Repetition {
  std::uint32_t row, first;
};

class Settling {
 public:
  Settling(const core::Contract& contract, Data data, const ColumnsWanted& wanted, unsigned threads,
           Diagnostics& diagnostics, Columns& columns)
      : contract_(contract),
        wanted_(wanted),
        threads_(threads),
        diagnostics_(diagnostics),
        columns_(columns),
        rows_(columns.rows),
        datasets_(contract.datasets.size()),
        winners_(datasets_) {
    rows_.data = with_every_cell(std::move(data));
    for (const Table& table : rows_.data.tables) rows_.states.emplace_back(table.rows(), RowState::used);
    for (const Table& table : rows_.data.tables) rows_.periods.emplace_back(wanted.in_order ? table.rows() : 0);
    rows_.rank.resize(datasets_);
    rows_.key_order.resize(datasets_);
    rows_.used.resize(datasets_);
    columns_.periods.resize(datasets_);
    columns_.dates.resize(datasets_);
    columns_.counts.resize(datasets_);
  }

  void run(std::optional<Date> as_of) {
    for_each_index(datasets_, threads_, [&](std::size_t d) {
      if (const auto& column = dataset(d).counts_on) columns_.dates[d] = days_of(table(d).columns[*column]);
    });
    const KeyCodes codes(contract_, rows_.data, threads_);
    if (as_of) cut_off(contract_, codes, columns_.dates, *as_of, rows_.states);
    settle_repeated(codes);
    resolve_references(codes);
    stop_without_dates();
    for_each_index(datasets_, threads_, [&](std::size_t d) {
      place_in_periods(d);
      count_states(d);
      if (wanted_.in_order) put_in_key_order(d);
    });
  }

 private:
  DatasetId id(std::size_t d) const { return contract_.datasets.id_at(d); }
  const core::Dataset& dataset(std::size_t d) const { return contract_.datasets[id(d)]; }
  Table& table(std::size_t d) { return rows_.data.tables[d]; }
  bool exists(std::size_t d, std::size_t row) const { return rows_.states[d][row] != RowState::after_cutoff; }

  void settle_repeated(const KeyCodes& codes) {
    std::vector<std::vector<Repetition>> found(datasets_);
    for_each_index(datasets_, threads_, [&](std::size_t d) {
      if (codes.identified(id(d))) found[d] = choose_winners(d, codes.key(id(d)));
    });
    for (std::size_t d = 0; d < datasets_; ++d) {
      if (dataset(d).repeated != core::Repeated::rejected) continue;
      for (const Repetition& each : found[d])
        diagnostics_.report(Code::repeated_key,
                            place_of(contract_, rows_.data, id(d), each.row, dataset(d).identity.front()),
                            {joined(row_key(contract_, rows_.data, id(d), each.row)), dataset(d).name,
                             where_in_file(table(d), each.first)});
    }
  }

  // Of the rows with one key the one with the least preference counts, of those the first in the file.
  std::vector<Repetition> choose_winners(std::size_t d, const Codes& keys) {
    const std::vector<std::int64_t> preferences = preferences_of(dataset(d), table(d));
    std::vector<Repetition> repetitions;
    std::vector<std::uint32_t>& winners = winners_[d];
    winners.assign(std::size_t{keys.missing} + 1, no_row);
    for (std::uint32_t row = 0; row < keys.of.size(); ++row) {
      if (!exists(d, row)) continue;
      std::uint32_t& winner = winners[keys.of[row]];
      if (winner == no_row) {
        winner = row;
        continue;
      }
      repetitions.push_back({row, winner});
      const bool better = !preferences.empty() && preferences[row] < preferences[winner];
      rows_.states[d][better ? std::exchange(winner, row) : row] = RowState::duplicate;
    }
    return repetitions;
  }

  // A reference means the row that counts for the key.
  void resolve_references(const KeyCodes& codes) {
    struct Work {
      std::size_t dataset;
      ColumnIndex column;
      std::vector<std::uint32_t> dangling;
    };
    std::vector<Work> works;
    for (std::size_t d = 0; d < datasets_; ++d)
      for (ColumnIndex c = 0; c < dataset(d).columns.size(); ++c)
        if (dataset(d).columns[c].type.kind == core::Kind::reference) works.push_back({d, c, {}});
    for_each_index(works.size(), threads_, [&](std::size_t i) {
      Work& work = works[i];
      work.dangling = resolve_column(work.dataset, work.column, codes.referred(id(work.dataset), work.column));
    });
    for (const Work& work : works)
      for (std::uint32_t row : work.dangling) {
        DataPlace place = place_of(contract_, rows_.data, id(work.dataset), row, work.column);
        const DatasetId target = dataset(work.dataset).columns[work.column].type.of;
        std::vector<Text> args{place.value, contract_.datasets[target].name};
        diagnostics_.report(Code::dangling_reference, std::move(place), std::move(args));
      }
  }

  // The rows whose reference means none.
  std::vector<std::uint32_t> resolve_column(std::size_t d, ColumnIndex column, const Codes& codes) {
    const auto& winners = winners_[dataset(d).columns[column].type.of.value];
    Cells& cells = table(d).columns[column].cells;
    std::vector<std::uint32_t> dangling;
    for (std::uint32_t row = 0; row < codes.of.size(); ++row) {
      const std::uint32_t code = codes.of[row];
      if (code == codes.missing || !exists(d, row)) continue;
      // A dataset without a key has no winners.
      const std::uint32_t target = winners.empty() ? no_row : winners[code];
      if (target == no_row)
        dangling.push_back(row);
      else
        cells.set(row, core::RowRef{target});
    }
    return dangling;
  }

  void stop_without_dates() {
    for (std::size_t d = 0; d < datasets_; ++d) {
      const auto& column = dataset(d).counts_on;
      if (column && !table(d).columns[*column].given && table(d).rows() > 0)
        stop(Code::placing_column_not_given, std::monostate{}, {dataset(d).columns[*column].name, dataset(d).name});
    }
  }

  // Of periods without gaps between them.
  bool all_in_periods(const DayColumn& dates) const {
    const IntegerRange range = dates.range();
    return contract_.periods.front().first.days <= range.low && range.high <= contract_.periods.back().last.days;
  }

  void place_in_periods(std::size_t d) {
    if (!dataset(d).counts_on) return;
    const DayColumn& dates = columns_.dates[d];
    std::vector<std::int32_t>& periods = columns_.periods[d];
    std::vector<RowState>& states = rows_.states[d];
    if (wanted_.periods_by_date && all_used(states) && all_in_periods(dates)) return;
    periods = periods_of(contract_, dates);
    // Nearly always every row has its period.
    if (!all_used(states) || range_of(periods.data(), periods.size()).low < 0) {
      for (std::size_t row = 0; row < dates.size(); ++row) {
        if (states[row] != RowState::used) periods[row] = -1;
        if (periods[row] < 0 && states[row] == RowState::used)
          states[row] = dates[row] == no_date ? RowState::undated : RowState::outside_term;
      }
    }
    if (!wanted_.in_order) return;
    for (std::size_t row = 0; row < dates.size(); ++row)
      if (periods[row] >= 0) rows_.periods[d][row] = static_cast<std::uint32_t>(periods[row]);
  }

  void count_states(std::size_t d) {
    const std::vector<RowState>& states = rows_.states[d];
    RowCounts& counts = columns_.counts[d];
    if (all_used(states))
      counts.used = states.size();
    else
      for (const RowState state : states) counts.add(state);
  }

  void put_in_key_order(std::size_t d) {
    const auto& states = rows_.states[d];
    auto& order = rows_.key_order[d];
    order.reserve(states.size());
    if (winners_[d].empty()) {
      // Without a key the order of the file stands in for it.
      for (std::uint32_t row = 0; row < states.size(); ++row)
        if (exists(d, row)) order.push_back(row);
    } else {
      for (std::uint32_t row : winners_[d])
        if (row != no_row) order.push_back(row);
    }
    rows_.rank[d].assign(states.size(), 0);
    for (std::uint32_t place = 0; place < order.size(); ++place) {
      rows_.rank[d][order[place]] = place;
      if (states[order[place]] == RowState::used) rows_.used[d].push_back(order[place]);
    }
  }

  const core::Contract& contract_;
  const ColumnsWanted& wanted_;
  const unsigned threads_;
  Diagnostics& diagnostics_;
  Columns& columns_;
  Rows& rows_;
  const std::size_t datasets_;
  // Per dataset with a key and code of a key: the row that counts.
  std::vector<std::vector<std::uint32_t>> winners_;
};

}  // namespace

void settle_columns(const core::Contract& contract, Data data, std::optional<Date> as_of, const ColumnsWanted& wanted,
                    unsigned threads, Diagnostics& diagnostics, Columns& columns) {
  Settling(contract, std::move(data), wanted, threads, diagnostics, columns).run(as_of);
}

}  // namespace hito::runtime
