#include "runtime/reference/set_aside.h"

#include <algorithm>
#include <map>
#include <utility>

#include "runtime/reference/keys.h"
#include "runtime/statement/row_key.h"

namespace hito::runtime {
namespace {

using core::DatasetId;

struct Reference {
  DatasetId from;
  core::ColumnIndex column;
  std::uint32_t row;
};
// The rows of one identity and those that refer to it.
struct Group {
  std::vector<std::uint32_t> rows;
  std::vector<Reference> referring;
  bool shared = false;       // the other rows were taken out for sharing it
  std::size_t standing = 0;  // rows whose loss has not been settled yet; at 0 those that refer to it go too
};

class SettingAside {
 public:
  SettingAside(const core::Contract& contract, Data& data, std::optional<Date> as_of)
      : contract_(contract), data_(data), keys_(contract, data) {
    for (std::size_t d = 0; d < data.tables.size(); ++d) {
      const DatasetId id = contract.datasets.id_at(d);
      const Table& table = data.tables[d];
      out_.emplace_back(table.rows(), false);
      no_key_.emplace_back(table.rows(), !keys_.identified(id));
      exists_.emplace_back(table.rows(), true);
      for (std::uint32_t row = 0; row < table.rows(); ++row) exists_[d][row] = !is_after(id, row, as_of);
      for (const Aside& aside : table.aside)
        if (aside.row) mark_faulty(id, aside);
    }
  }

  void run() {
    for_each_dataset([&](DatasetId id) { group(id); });
    for_each_dataset([&](DatasetId id) { link(id); });
    for_each_dataset([&](DatasetId id) { repeated(id); });
    while (!waiting_.empty()) {
      const auto [id, row] = waiting_.back();
      waiting_.pop_back();
      spread(id, row);
    }
    // Keys are told before any row moves: references are spelled through other tables.
    for_each_dataset([&](DatasetId id) { tell_keys(id); });
    for_each_dataset([&](DatasetId id) { take_out(data_.tables[id.value], out_[id.value]); });
  }

 private:
  bool is_after(DatasetId id, std::uint32_t row, std::optional<Date> as_of) const {
    const auto& dated = contract_.datasets[id].counts_on;
    if (!as_of || !dated) return false;
    const auto date = data_.tables[id.value].columns[*dated].cells.as<Date>(row);
    return date && *date > *as_of;
  }

  void take(DatasetId id, std::uint32_t row) {
    if (!out_[id.value][row]) waiting_.emplace_back(id, row);
    out_[id.value][row] = true;
  }

  void mark_faulty(DatasetId id, const Aside& aside) {
    take(id, *aside.row);
    const auto& identity = contract_.datasets[id].identity;
    if (aside.cell && std::ranges::find(identity, *aside.cell) != identity.end()) no_key_[id.value][*aside.row] = true;
  }

  template <class Visit>
  void for_each_dataset(Visit&& visit) {
    for (std::size_t d = 0; d < data_.tables.size(); ++d) visit(contract_.datasets.id_at(d));
  }

  // Rows of each identity that could be read.
  void group(DatasetId id) {
    auto& groups = groups_.emplace_back();
    for (std::uint32_t row = 0; row < out_[id.value].size(); ++row)
      if (!no_key_[id.value][row]) groups[keys_.of(id, row)].rows.push_back(row);
    for (auto& [key, rows] : groups) rows.standing = rows.rows.size();
  }

  // Who refers to each identity; a reference to none is a fault of its own.
  void link(DatasetId id) {
    const core::Dataset& dataset = contract_.datasets[id];
    for (core::ColumnIndex column = 0; column < dataset.columns.size(); ++column) {
      if (dataset.columns[column].type.kind != core::Kind::reference) continue;
      const DatasetId target = dataset.columns[column].type.of;
      if (!keys_.identified(target)) continue;
      for (std::uint32_t row = 0; row < out_[id.value].size(); ++row) {
        const auto key = keys_.referred(id, column, row);
        if (!key) continue;
        const auto found = groups_[target.value].find(*key);
        if (found != groups_[target.value].end())
          found->second.referring.push_back({id, column, row});
        else if (!out_[id.value][row])
          add_referring(Code::dangling_reference, {id, column, row}, target);
      }
    }
  }

  void add(DatasetId id, std::uint32_t row, Code code, std::vector<Text> args,
           std::optional<core::ColumnIndex> column = std::nullopt) {
    Table& table = data_.tables[id.value];
    Aside aside{table.lines[row], code, std::move(args), "", "", {}, row, column};
    if (column) {
      const DataPlace place = place_of(contract_, data_, id, row, column);
      aside.column = place.column;
      aside.value = place.value;
    }
    table.aside.push_back(std::move(aside));
    take(id, row);
  }

  void repeated(DatasetId id) {
    const core::Dataset& dataset = contract_.datasets[id];
    if (dataset.repeated != core::Repeated::rejected) return;
    for (const auto& [key, group] : groups_[id.value]) {
      std::vector<std::uint32_t> present = group.rows;
      std::erase_if(present, [&](std::uint32_t row) { return !exists_[id.value][row]; });
      if (present.size() < 2) continue;
      for (const std::uint32_t row : present) {
        if (out_[id.value][row]) continue;
        const std::uint32_t other = row == present.front() ? present[1] : present.front();
        add(id, row, Code::repeated_key,
            {joined(row_key(contract_, data_, id, row)), dataset.name,
             where_in_file(data_.tables[id.value], other)},
            dataset.identity.front());
      }
    }
  }

  // What one row that was taken out takes with it.
  void spread(DatasetId id, std::uint32_t row) {
    if (no_key_[id.value][row]) return;
    Group& group = groups_[id.value].at(keys_.of(id, row));
    if (exists_[id.value][row] && !std::exchange(group.shared, true))
      for (const std::uint32_t other : group.rows)
        if (!out_[id.value][other])
          add(id, other, Code::row_shares_key,
              {joined(row_key(contract_, data_, id, other)), where_in_file(data_.tables[id.value], row)});
    if (--group.standing > 0) return;
    for (const Reference& reference : group.referring)
      if (!out_[reference.from.value][reference.row]) add_referring(Code::row_refers_to_set_aside, reference, id);
  }

  void add_referring(Code code, const Reference& reference, DatasetId target) {
    const std::string written = cell_text(contract_, data_, reference.from, reference.column, reference.row);
    add(reference.from, reference.row, code, {written, contract_.datasets[target].name}, reference.column);
  }

  void tell_keys(DatasetId id) {
    if (!keys_.identified(id)) return;
    for (Aside& aside : data_.tables[id.value].aside)
      if (aside.row) aside.key = row_key(contract_, data_, id, *aside.row);
  }

  static void take_out(Table& table, const std::vector<bool>& out) {
    for (Column& column : table.columns)
      if (!column.cells.empty()) column.cells.take_out(out);
    table.lines.take_out(out);
    for (Aside& aside : table.aside) aside.row.reset();
    std::ranges::stable_sort(table.aside, {}, &Aside::line);
  }

  const core::Contract& contract_;
  Data& data_;
  Keys keys_;
  // Per dataset and row.
  std::vector<std::vector<bool>> out_, no_key_, exists_;
  std::vector<std::map<Key, Group, KeyLess>> groups_;
  std::vector<std::pair<DatasetId, std::uint32_t>> waiting_;  // taken out; what they take with them is not settled yet
};

}  // namespace

void set_aside(const core::Contract& contract, Data& data, std::optional<Date> as_of) {
  SettingAside(contract, data, as_of).run();
}

void report_related(const core::Contract& contract, Data& data, Diagnostics& diagnostics) {
  const Keys keys(contract, data);
  std::vector<std::map<Key, std::uint32_t, KeyLess>> rows;
  for (std::size_t d = 0; d < data.tables.size(); ++d) {
    const DatasetId id = contract.datasets.id_at(d);
    std::vector<bool> exists(data.tables[d].rows(), true), counts = exists;
    // A cell of the identity that could not be read is missing: such a row has no key.
    for (const core::ColumnIndex column : contract.datasets[id].identity)
      for (std::size_t row = 0; row < exists.size(); ++row)
        if (data.tables[d].columns[column].cells.is_missing(row)) exists[row] = false;
    rows.emplace_back();
    if (!keys.identified(id)) continue;
    rows.back() = deduplicate(contract, data, keys, id, exists, counts, diagnostics);
    const auto repeated = static_cast<std::uint64_t>(std::ranges::count(counts, false));
    if (contract.datasets[id].repeated == core::Repeated::rejected && repeated > 0)
      data.tables[d].faults[Code::repeated_key] += repeated;
  }
  for (std::size_t d = 0; d < data.tables.size(); ++d) {
    const DatasetId id = contract.datasets.id_at(d);
    const core::Dataset& dataset = contract.datasets[id];
    for (core::ColumnIndex column = 0; column < dataset.columns.size(); ++column) {
      if (dataset.columns[column].type.kind != core::Kind::reference) continue;
      const DatasetId target = dataset.columns[column].type.of;
      // Where some rows could not be read, that a key is in no row means nothing.
      if (data.tables[target.value].faulty > 0 || !keys.identified(target)) continue;
      for (std::uint32_t row = 0; row < data.tables[d].rows(); ++row) {
        const auto key = keys.referred(id, column, row);
        if (!key || rows[target.value].contains(*key)) continue;
        DataPlace place = place_of(contract, data, id, row, column);
        std::vector<Text> args{place.value, contract.datasets[target].name};
        diagnostics.report(Code::dangling_reference, std::move(place), std::move(args));
        ++data.tables[d].faults[Code::dangling_reference];
      }
    }
  }
}

}  // namespace hito::runtime
