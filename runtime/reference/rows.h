// Steps 1 and 2 of the canonical order: which rows exist, which of the repeated ones count, and in which period.
#pragma once
#include <optional>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/settlement.h"

namespace hito::runtime {

struct Rows {
  // References resolved to RowRef.
  Data data;
  // All of these are per dataset, per row.
  std::vector<std::vector<RowState>> states;
  std::vector<std::vector<std::optional<std::uint32_t>>> periods;  // nothing for rows without a date of their own
  std::vector<std::vector<std::uint32_t>> rank;                    // place in key order
  // Per dataset: the rows that exist once, in key order; and those of them that count.
  std::vector<std::vector<std::uint32_t>> key_order;
  std::vector<std::vector<std::uint32_t>> used;

  RowState state(core::DatasetId dataset, std::uint32_t row) const { return states[dataset.value][row]; }
  std::optional<Date> date(const core::Contract& contract, core::DatasetId dataset, std::uint32_t row) const;
};

// Repeated keys (where the contract rejects them) and references to no row are reported, all of them; the rows must
// not be paid on then.
Rows settle_rows(const core::Contract& contract, Data data, std::optional<Date> as_of, Diagnostics& diagnostics);

// The same rows again, from what any engine settled on them. `data`: those of the settlement.
Rows rows_as_settled(const core::Contract& contract, const Settlement& settlement, Data data);

}  // namespace hito::runtime
