// Lines that share one cap, as numbered cells: those of one unit, one period of the cap and one period of the contract.
#pragma once
#include <cstdint>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/cut/cut.h"

namespace hito::runtime {

// Lines that one cap looks at, clause by clause, in line order.
struct CapLines {
  struct Range {
    core::ClauseId clause;
    std::size_t position = 0;  // in Cap::on
    std::size_t begin = 0, end = 0;
  };
  std::vector<Range> ranges;
  std::vector<std::uint32_t> lines;
  std::vector<std::uint32_t> units;  // row of each one's unit, where the cap is per unit; else empty
};

struct Cell {
  std::uint32_t unit = 0;       // row of the cap's unit; 0 without one
  std::int64_t cap_period = 0;  // 0 for the whole contract
  std::uint32_t period = 0;     // of the contract
  bool same_group(const Cell& other) const { return unit == other.unit && cap_period == other.cap_period; }
};

struct CapCells {
  std::vector<Cell> cells;        // those with a line, by unit, period of the cap, period of the contract
  std::vector<std::uint32_t> of;  // for each of CapLines::lines
};

// Of a cap per unit. Throws Stopped at the first line whose references do not lead to a unit.
void find_units(const core::Contract& contract, const Rows& rows, const core::Cap& cap, const LineColumns& lines,
                CapLines& taking);

CapCells cells_of(const core::Contract& contract, const core::Cap& cap, const LineColumns& lines,
                  const CapLines& taking);

}  // namespace hito::runtime
