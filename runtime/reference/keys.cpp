#include "runtime/reference/keys.h"

#include "compiler/core/read_value.h"
#include "runtime/statement/row_key.h"

namespace hito::runtime {

std::strong_ordering order_of(const core::Value& a, const core::Value& b) {
  if (core::is_missing(a) || core::is_missing(b)) return core::is_missing(a) <=> core::is_missing(b);
  if (a.index() != b.index()) return a.index() <=> b.index();
  return std::visit(
      [&](const auto& left) -> std::strong_ordering {
        using T = std::decay_t<decltype(left)>;
        if constexpr (std::is_same_v<T, core::Missing>) {
          return std::strong_ordering::equal;
        } else {
          return left <=> std::get<T>(b);
        }
      },
      a);
}

bool KeyLess::operator()(const Key& a, const Key& b) const {
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    if (const auto order = order_of(a[i], b[i]); order != 0) return order < 0;
  return a.size() < b.size();
}

Keys::Keys(const core::Contract& contract, const Data& data) : contract_(contract), data_(data) {
  meant_.resize(contract.datasets.size());
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const core::Dataset& dataset = contract.datasets[contract.datasets.id_at(d)];
    const Table& table = data.tables[d];
    bool given = !dataset.identity.empty();
    for (core::ColumnIndex column : dataset.identity) given = given && table.columns[column].given;
    identified_.push_back(given);
    meant_[d].resize(dataset.columns.size());
    for (std::size_t c = 0; c < dataset.columns.size(); ++c) {
      if (dataset.columns[c].type.kind != core::Kind::reference) continue;
      meant_[d][c].reserve(table.rows());
      for (const core::Value& cell : table.columns[c].cells)
        meant_[d][c].push_back(referred_value(dataset.columns[c], cell));
    }
  }
}

// The text of a reference is read as the key it stands for, through keys that are references themselves.
core::Value Keys::referred_value(const core::Field& reference, const core::Value& cell) const {
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr) return cell;
  const core::Dataset& target = contract_.datasets[reference.type.of];
  require(target.identity.size() == 1, "a reference to a dataset without a key of one column");
  const core::Field& key = target.columns[target.identity.front()];
  if (key.type.kind == core::Kind::reference) {
    require(key.type.of != reference.type.of, "a key that refers to itself");
    return referred_value(key, cell);
  }
  const auto value = core::read_value(contract_, key, *text, core::Written::in_data);
  // What cannot be a key is the key of no row.
  return value ? *value : cell;
}

core::Value Keys::key_cell(core::DatasetId dataset, core::ColumnIndex column, std::uint32_t row) const {
  const auto& meant = meant_[dataset.value][column];
  return meant.empty() ? data_.tables[dataset.value].columns[column].cells[row] : meant[row];
}

Key Keys::of(core::DatasetId dataset, std::uint32_t row) const {
  Key key;
  for (core::ColumnIndex column : contract_.datasets[dataset].identity) key.push_back(key_cell(dataset, column, row));
  return key;
}

std::optional<Key> Keys::referred(core::DatasetId dataset, core::ColumnIndex column, std::uint32_t row) const {
  const core::Value value = key_cell(dataset, column, row);
  if (core::is_missing(value)) return std::nullopt;
  return Key{value};
}

namespace {

// Whether `later`, which comes after `first` in the file, is to count instead of it.
bool replaces(const core::Dataset& dataset, const Table& table, std::uint32_t first, std::uint32_t later) {
  if (!dataset.repeated_by) return false;
  const auto& dates = table.columns[*dataset.repeated_by].cells;
  // A missing date never wins over another row; among equal dates the order of the file decides.
  if (core::is_missing(dates[later])) return false;
  if (core::is_missing(dates[first])) return true;
  switch (dataset.repeated) {
    case core::Repeated::rejected:
    case core::Repeated::first_row: return false;
    case core::Repeated::earliest: return order_of(dates[later], dates[first]) < 0;
    case core::Repeated::latest: return order_of(dates[later], dates[first]) > 0;
  }
  throw InternalError("a rule for repeated keys out of its enumeration");
}

}  // namespace

std::map<Key, std::uint32_t, KeyLess> deduplicate(const core::Contract& contract, const Data& data, const Keys& keys,
                                                  core::DatasetId id, const std::vector<bool>& exists,
                                                  std::vector<bool>& counts, Diagnostics& diagnostics) {
  const core::Dataset& dataset = contract.datasets[id];
  const Table& table = data.tables[id.value];
  std::map<Key, std::uint32_t, KeyLess> winners;
  for (std::uint32_t row = 0; row < table.rows(); ++row) {
    if (!exists[row]) continue;
    const auto [entry, is_new] = winners.emplace(keys.of(id, row), row);
    if (is_new) continue;
    if (dataset.repeated == core::Repeated::rejected) {
      diagnostics.report(
          Code::repeated_key, place_of(contract, data, id, row, dataset.identity.front()),
          {joined(row_key(contract, data, id, row)), dataset.name, where_in_file(table, entry->second)});
    }
    std::uint32_t& winner = entry->second;
    const std::uint32_t loser = replaces(dataset, table, winner, row) ? std::exchange(winner, row) : row;
    counts[loser] = false;
  }
  return winners;
}

Text where_in_file(const Table& table, std::uint32_t row) {
  return say(table.has_lines ? Say::data_on_line : Say::data_in_row, {std::to_string(table.lines[row])});
}

DataPlace place_of(const core::Contract& contract, const Data& data, core::DatasetId id, std::uint32_t row,
                   std::optional<core::ColumnIndex> column) {
  const core::Dataset& dataset = contract.datasets[id];
  const Table& table = data.tables[id.value];
  DataPlace place;
  // Rows of an example have no file; the dataset's name and the row's number say where they are.
  place.file = table.file.empty() ? dataset.name : table.file;
  place.line = table.lines[row];
  place.is_row = !table.has_lines;
  if (column) {
    const core::Field& field = dataset.columns[*column];
    place.column = field.spelling.column.empty() ? field.name : field.spelling.column;
    place.value = cell_text(contract, data, id, *column, row);
  }
  return place;
}

}  // namespace hito::runtime
