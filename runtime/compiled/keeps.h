// What is kept of rows and lines while a contract is paid, in bytes: what `hito plan` says before millions are read.
#pragma once
#include <cstdint>
#include <vector>

#include "compiler/core/core.h"

namespace hito::runtime {

struct KeptBytes {
  struct Row {
    std::uint64_t bytes = 0;
    bool texts = false;  // and as many more as its texts have
  };
  std::vector<Row> rows;   // by dataset
  std::uint64_t line = 0;  // of one that pays something
};

// Added up from what the columns, the keys, the order and the lines are kept in. What is there for a moment only,
// such as the results of one clause, is not counted, and what the system rounds up is not either: measured figures are
// in docs/performance.md.
KeptBytes kept_bytes(const core::Contract& contract);

}  // namespace hito::runtime
