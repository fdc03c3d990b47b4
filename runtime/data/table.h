// Data as read: one Table per dataset of the contract, cells already typed. Shared by every engine.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/shared_vector.h"
#include "compiler/core/core.h"

namespace hito::runtime {

struct Column {
  SharedVector<core::Value> cells;  // a reference is the key's text (or the RowRef once prepared)
  bool given = true;               // false: an example did not give this column, every use of it is an error
};

struct Table {
  std::string file;                    // as asked for; empty for rows of an example
  std::string sha256;                  // of the file's bytes, lower-case hex; empty for rows of an example
  std::vector<Column> columns;         // in the order of the dataset's columns
  std::vector<std::uint64_t> lines;    // line of each row in the file, counted from 1; the row's number in an example
  std::size_t rows() const { return lines.size(); }
};

// One Table per dataset, at the dataset's position.
struct Data {
  std::vector<Table> tables;
};

// Reported values: of the whole contract (no period) or of one period, by its position in Contract::periods.
struct Inputs {
  std::map<std::pair<core::InputId, std::optional<std::uint32_t>>, core::Value> values;
};

}  // namespace hito::runtime
