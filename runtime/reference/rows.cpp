#include "runtime/reference/rows.h"

#include <algorithm>
#include <set>

#include "runtime/calendar.h"
#include "runtime/reference/keys.h"
#include "runtime/reference/stop.h"

namespace hito::runtime {
namespace {

using core::DatasetId;

class Settling {
 public:
  Settling(const core::Contract& contract, Data data, Diagnostics& diagnostics)
      : contract_(contract),
        diagnostics_(diagnostics),
        rows_(with_every_cell(std::move(data))),
        keys_(contract, rows_.data) {
    for (const Table& table : rows_.data.tables) {
      exists_.emplace_back(table.rows(), true);
      counts_.emplace_back(table.rows(), true);
      rows_.states.emplace_back(table.rows(), RowState::used);
      rows_.periods.emplace_back(table.rows());
    }
  }

  Rows run(std::optional<Date> as_of) {
    if (as_of) cut_off(*as_of);
    for_each_dataset([&](DatasetId id, const core::Dataset&) { settle_repeated(id); });
    for_each_dataset([&](DatasetId id, const core::Dataset& dataset) { resolve_references(id, dataset); });
    for_each_dataset([&](DatasetId id, const core::Dataset& dataset) { place_in_periods(id, dataset); });
    for_each_dataset([&](DatasetId id, const core::Dataset&) { put_in_key_order(id); });
    return std::move(rows_);
  }

 private:
  // A column that an example does not give is missing in every row.
  static Rows with_every_cell(Data data) {
    for (Table& table : data.tables)
      for (Column& column : table.columns)
        if (!column.given) column.cells.assign_missing(table.rows());
    Rows rows;
    rows.data = std::move(data);
    return rows;
  }

  template <class Visit>
  void for_each_dataset(Visit&& visit) {
    for (std::size_t d = 0; d < contract_.datasets.size(); ++d) {
      const DatasetId id = contract_.datasets.id_at(d);
      visit(id, contract_.datasets[id]);
    }
  }
  template <class Visit>
  static void for_each_reference(const core::Dataset& dataset, Visit&& visit) {
    for (core::ColumnIndex c = 0; c < dataset.columns.size(); ++c)
      if (dataset.columns[c].type.kind == core::Kind::reference) visit(c, dataset.columns[c].type.of);
  }

  // Rows dated after the cutoff do not exist for this run, and neither does a row that refers to one of them.
  void cut_off(Date as_of) {
    bool any = false;
    for_each_dataset([&](DatasetId id, const core::Dataset&) {
      for (std::uint32_t row = 0; row < exists_[id.value].size(); ++row) {
        const auto date = rows_.date(contract_, id, row);
        exists_[id.value][row] = !date || *date <= as_of;
        any = any || !exists_[id.value][row];
      }
    });
    while (any && cut_off_referring()) {
    }
    for_each_dataset([&](DatasetId id, const core::Dataset&) {
      for (std::uint32_t row = 0; row < exists_[id.value].size(); ++row)
        if (!exists_[id.value][row]) rows_.states[id.value][row] = RowState::after_cutoff;
    });
  }

  // One pass; true when a row ceased to exist.
  bool cut_off_referring() {
    std::vector<std::set<Key, KeyLess>> present(contract_.datasets.size());
    std::vector<std::set<Key, KeyLess>> cut(contract_.datasets.size());
    for_each_dataset([&](DatasetId id, const core::Dataset&) {
      if (!keys_.identified(id)) return;
      for (std::uint32_t row = 0; row < exists_[id.value].size(); ++row)
        (exists_[id.value][row] ? present : cut)[id.value].insert(keys_.of(id, row));
    });
    bool changed = false;
    for_each_dataset([&](DatasetId id, const core::Dataset& dataset) {
      for_each_reference(dataset, [&](core::ColumnIndex column, DatasetId target) {
        for (std::uint32_t row = 0; row < exists_[id.value].size(); ++row) {
          if (!exists_[id.value][row]) continue;
          const auto key = keys_.referred(id, column, row);
          if (!key || present[target.value].contains(*key) || !cut[target.value].contains(*key)) continue;
          exists_[id.value][row] = false;
          changed = true;
        }
      });
    });
    return changed;
  }

  // Over all rows that exist, before they are placed in periods: a row outside the term can be the one that counts.
  void settle_repeated(DatasetId id) {
    row_of_key_.emplace_back();
    if (!keys_.identified(id)) return;
    row_of_key_.back() =
        deduplicate(contract_, rows_.data, keys_, id, exists_[id.value], counts_[id.value], diagnostics_);
    for (std::uint32_t row = 0; row < counts_[id.value].size(); ++row)
      if (!counts_[id.value][row]) rows_.states[id.value][row] = RowState::duplicate;
  }

  // A reference means the row that counts for the key.
  void resolve_references(DatasetId id, const core::Dataset& dataset) {
    for_each_reference(dataset, [&](core::ColumnIndex column, DatasetId target) {
      Cells& cells = rows_.data.tables[id.value].columns[column].cells;
      for (std::uint32_t row = 0; row < cells.size(); ++row) {
        const auto key = keys_.referred(id, column, row);
        if (!key || !exists_[id.value][row]) continue;
        const auto found = row_of_key_[target.value].find(*key);
        if (found != row_of_key_[target.value].end()) {
          cells.set(row, core::RowRef{found->second});
        } else {
          DataPlace place = place_of(contract_, rows_.data, id, row, column);
          std::vector<Text> args{place.value, contract_.datasets[target].name};
          diagnostics_.report(Code::dangling_reference, std::move(place), std::move(args));
        }
      }
    });
  }

  void place_in_periods(DatasetId id, const core::Dataset& dataset) {
    if (!dataset.counts_on) return;
    const Column& dates = rows_.data.tables[id.value].columns[*dataset.counts_on];
    if (!dates.given && !dates.cells.empty()) {
      const core::Field& field = dataset.columns[*dataset.counts_on];
      stop(Code::placing_column_not_given, std::monostate{}, {field.name, dataset.name});
    }
    for (std::uint32_t row = 0; row < dates.cells.size(); ++row) {
      RowState& state = rows_.states[id.value][row];
      if (state != RowState::used) continue;
      const auto date = dates.cells.as<Date>(row);
      rows_.periods[id.value][row] = date ? period_of(contract_, *date) : std::nullopt;
      if (!date)
        state = RowState::undated;
      else if (!rows_.periods[id.value][row])
        state = RowState::outside_term;
    }
  }

  void put_in_key_order(DatasetId id) {
    std::vector<std::uint32_t> order;
    for (std::uint32_t row = 0; row < exists_[id.value].size(); ++row)
      if (exists_[id.value][row] && counts_[id.value][row]) order.push_back(row);
    // Without a key the order of the file stands in for it.
    if (keys_.identified(id)) {
      order.clear();
      for (const auto& [key, row] : row_of_key_[id.value]) order.push_back(row);
    }
    std::vector<std::uint32_t> rank(exists_[id.value].size(), 0);
    for (std::uint32_t place = 0; place < order.size(); ++place) rank[order[place]] = place;
    std::vector<std::uint32_t> used;
    std::ranges::copy_if(order, std::back_inserter(used),
                         [&](std::uint32_t row) { return rows_.state(id, row) == RowState::used; });
    rows_.rank.push_back(std::move(rank));
    rows_.key_order.push_back(std::move(order));
    rows_.used.push_back(std::move(used));
  }

  const core::Contract& contract_;
  Diagnostics& diagnostics_;
  Rows rows_;
  // Made of the references as written, before they are resolved.
  Keys keys_;
  std::vector<std::vector<bool>> exists_;
  std::vector<std::vector<bool>> counts_;
  std::vector<std::map<Key, std::uint32_t, KeyLess>> row_of_key_;
};

}  // namespace

std::optional<Date> Rows::date(const core::Contract& contract, DatasetId dataset, std::uint32_t row) const {
  const auto& column = contract.datasets[dataset].counts_on;
  if (!column) return std::nullopt;
  return data.tables[dataset.value].columns[*column].cells.as<Date>(row);
}

Rows settle_rows(const core::Contract& contract, Data data, std::optional<Date> as_of, Diagnostics& diagnostics) {
  return Settling(contract, std::move(data), diagnostics).run(as_of);
}

Rows rows_as_settled(const core::Contract& contract, const Settlement& settlement, Data data) {
  Rows rows;
  rows.data = std::move(data);
  rows.states = settlement.row_states;
  rows.key_order = settlement.key_order;
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const DatasetId id = contract.datasets.id_at(d);
    const std::size_t count = rows.data.tables[d].rows();
    auto& rank = rows.rank.emplace_back(count, 0);
    auto& periods = rows.periods.emplace_back(count);
    auto& used = rows.used.emplace_back();
    for (std::uint32_t place = 0; place < rows.key_order[d].size(); ++place) {
      const std::uint32_t row = rows.key_order[d][place];
      rank[row] = place;
      if (rows.state(id, row) == RowState::used) used.push_back(row);
    }
    for (const std::uint32_t row : used)
      if (const auto date = rows.date(contract, id, row)) periods[row] = period_of(contract, *date);
  }
  return rows;
}

}  // namespace hito::runtime
