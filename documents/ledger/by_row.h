// The lines and parts of a settlement by the row that they stand for.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/settlement.h"

namespace hito::documents {

struct LineOrPart {
  std::uint32_t line = 0;
  std::optional<std::uint32_t> part = {};  // position in Settlement::parts, of the line
};

// Positions only: four bytes for a line and four for a row.
class LinesByRow {
 public:
  LinesByRow(const core::Contract& contract, const runtime::Settlement& settlement);

  // By clause as written, then as in the settlement.
  std::vector<LineOrPart> of_row(std::size_t dataset, std::uint32_t row) const;
  // As in the settlement.
  const std::vector<std::uint32_t>& without_row() const { return without_row_; }
  // Whether the line has parts.
  bool divided(std::uint32_t line) const { return divided_[line]; }

 private:
  struct OfDataset {
    std::vector<std::uint32_t> first;  // per row, and one past the last: position in `what`
    std::vector<std::uint32_t> what;   // a line; from the number of lines on, a part
  };
  const runtime::Settlement& settlement_;
  std::vector<OfDataset> datasets_;
  std::vector<std::uint32_t> without_row_;
  std::vector<bool> divided_;
};

}  // namespace hito::documents
