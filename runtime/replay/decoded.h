// A set of data as integers, before its rows are settled: which row has which key, refers to which, counts when.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/columns/columns.h"
#include "runtime/data/table.h"

namespace hito::runtime {

struct DecodedRows {
  std::size_t rows = 0;
  std::vector<std::uint8_t> exists;  // 0: after the cutoff
  bool identified = false;
  std::vector<std::uint32_t> keys;        // per row, in key order; of an identified dataset
  std::uint32_t key_count = 0;            // above all of them
  std::vector<std::int64_t> preferences;  // of the rows of one key the least counts; empty: the first
  DayColumn dates;                        // empty where rows count on no date
  std::vector<std::int32_t> periods;      // of the date; -1: none
  // Per column, of references only: code of the key referred to, and the code of no key.
  struct Referred {
    std::vector<std::uint32_t> of;
    std::uint32_t missing = 0;
  };
  std::vector<std::optional<Referred>> referred;
};

struct Decoded {
  Data data;        // as read, for the reference evaluator
  Columns columns;  // what the plan reads, typed
  std::vector<DecodedRows> rows;
  bool sound = true;  // otherwise the reference evaluator tells what is wrong with it
};

Decoded decode(const core::Contract& contract, Data data, std::optional<Date> as_of, const ColumnsWanted& wanted);

// Makes the numbers of each column integers of 64 bits over one unit in all sets, where they fit.
void unite(const core::Contract& contract, std::vector<Decoded>& all);

}  // namespace hito::runtime
