// The values that one key column can hold, coded for it and for all references that lead to it: a reference means the
// row whose key has the reference's code.
#pragma once
#include <cstdint>
#include <utility>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/data/table.h"

namespace hito::runtime {

struct Codes {
  std::vector<std::uint32_t> of;  // per row: from 0 in key order
  std::uint32_t missing = 0;      // code of no value, above all others
};

using ColumnAt = std::pair<core::DatasetId, core::ColumnIndex>;

// Of `root`, which is not a reference, then of each of `references`. References are read as written: before they are
// resolved. What cannot be read as a key is the key of no row, after all that can.
std::vector<Codes> domain_codes(const core::Contract& contract, const Data& data, ColumnAt root,
                                const std::vector<ColumnAt>& references);

}  // namespace hito::runtime
