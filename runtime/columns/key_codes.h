// Keys as integers. Every value that a key can hold, or a reference can mean, is coded by its place among the distinct
// values of the column that the key rests on; a key of several columns by its place among the distinct tuples.
#pragma once
#include <vector>

#include "compiler/core/core.h"
#include "runtime/columns/domain.h"
#include "runtime/data/table.h"

namespace hito::runtime {

class KeyCodes {
 public:
  // References are read as written: before they are resolved.
  KeyCodes(const core::Contract& contract, const Data& data, unsigned threads);

  // Whether rows of the dataset have a key: it declares one, and the data gives every column of it.
  bool identified(core::DatasetId dataset) const { return identified_[dataset.value]; }
  // Of an identified dataset.
  const Codes& key(core::DatasetId dataset) const;
  // Of a column of references. The row it refers to is the one with that key() in the dataset referred to; `missing`
  // refers to none.
  const Codes& referred(core::DatasetId dataset, core::ColumnIndex column) const {
    return columns_[dataset.value][column];
  }

 private:
  const core::Contract& contract_;
  std::vector<bool> identified_;
  std::vector<std::vector<Codes>> columns_;  // per dataset and column; empty for those that no key needs
  std::vector<Codes> tuples_;                // per dataset with a key of several columns
};

}  // namespace hito::runtime
