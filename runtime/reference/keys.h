// Keys of rows: how they are compared, which row of a repeated key counts, and which row a reference means.
//
// A key is compared by value: a reference in it stands for the key of the row it refers to. So keys can be settled
// before any reference is resolved, and "references by the key referred to" is simply the order of these values.
#pragma once
#include <compare>
#include <map>
#include <optional>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/data/table.h"

namespace hito::runtime {

// Order of two values of one column: numbers and dates by value, choices as declared, no before yes, text by the bytes
// of its NFC form, missing last.
std::strong_ordering order_of(const core::Value& a, const core::Value& b);

using Key = std::vector<core::Value>;
struct KeyLess {
  bool operator()(const Key& a, const Key& b) const;
};

class Keys {
 public:
  Keys(const core::Contract& contract, const Data& data);

  // Whether rows of the dataset have a key: it declares one, and the data gives every column of it.
  bool identified(core::DatasetId dataset) const { return identified_[dataset.value]; }
  Key of(core::DatasetId dataset, std::uint32_t row) const;
  // Key of the row that a reference cell means; nothing where the cell is missing.
  std::optional<Key> referred(core::DatasetId dataset, core::ColumnIndex column, std::uint32_t row) const;

 private:
  core::Value referred_value(const core::Field& reference, const core::Value& cell) const;
  core::Value key_cell(core::DatasetId dataset, core::ColumnIndex column, std::uint32_t row) const;

  const core::Contract& contract_;
  const Data& data_;
  std::vector<bool> identified_;
  // Per dataset, column and row: the value a reference cell stands for. Empty for other columns.
  std::vector<std::vector<std::vector<core::Value>>> meant_;
};

// The row that counts for each key, among the rows for which `exists` holds. Rows that lose are set to false in
// `counts`; where repetition is rejected every later row is reported with the line of the first.
std::map<Key, std::uint32_t, KeyLess> deduplicate(const core::Contract& contract, const Data& data, const Keys& keys,
                                                  core::DatasetId dataset, const std::vector<bool>& exists,
                                                  std::vector<bool>& counts, Diagnostics& diagnostics);

// Where row `row` of the dataset stands in its file, for a message about `column`.
DataPlace place_of(const core::Contract& contract, const Data& data, core::DatasetId dataset, std::uint32_t row,
                   std::optional<core::ColumnIndex> column);

// "line 5", or "row 5" of a file without lines.
Text where_in_file(const Table& table, std::uint32_t row);

}  // namespace hito::runtime
