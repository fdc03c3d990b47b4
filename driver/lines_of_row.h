// What one row of a dataset gets: the lines that are about it, directly or along references.
#pragma once
#include <cstdint>
#include <optional>

#include "compiler/core/core.h"
#include "runtime/settlement.h"

namespace hito::driver {

class RowAmounts {
 public:
  RowAmounts(const core::Contract& contract, const runtime::Settlement& settlement, core::DatasetId dataset,
             std::uint32_t row);
  // `kind` is total, payment or entitlement; the amounts of a party are not defined for a row.
  Rational of(core::AmountKind kind, core::ClauseId clause) const;

 private:
  bool is_about(const runtime::Line& line) const;
  bool leads_here(core::DatasetId dataset, std::uint32_t row, std::size_t steps) const;

  const core::Contract& contract_;
  const runtime::Settlement& settlement_;
  core::DatasetId dataset_;
  std::uint32_t row_;
};

}  // namespace hito::driver
