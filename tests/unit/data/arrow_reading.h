// A dataset of any columns, and the reading of Arrow batches made by hand as its rows.
#pragma once
#include "runtime/data/arrow_rows.h"
#include "tests/unit/data/arrow_made.h"
#include "tests/unit/data/reading.h"

namespace hito::runtime::tests {

template <class T>
using Some = std::vector<std::optional<T>>;
template <std::size_t words>
using Wide = std::array<std::int64_t, words>;

// A dataset of these columns.
inline core::Contract contract_with(std::vector<core::Field> fields) {
  core::Contract contract = small_contract();
  core::Dataset rows;
  rows.name = "people";
  rows.unit = person;
  rows.columns = std::move(fields);
  contract.datasets.add(rows);
  return contract;
}

inline core::Field may_miss(core::Field field) {
  field.may_miss = true;
  return field;
}

struct ArrowReading : Reading {
  std::optional<Failure> failure;
  Counted counted;
};

inline MadeBatch batch_of(std::vector<MadeColumn> columns) {
  const std::int64_t rows = columns.empty() ? 0 : columns.front().length;
  return {std::move(columns), rows, 0, 0};
}

inline ArrowReading read_made(core::Contract contract, std::vector<MadeBatch> batches, ReadOptions options = {}) {
  ArrowReading reading{{std::move(contract), {}, {}}, {}, {}};
  MadeStream made(std::move(batches), &reading.counted);
  ArrowArrayStream stream = made.stream();
  auto table =
      read_arrow_stream(reading.contract, core::DatasetId{0}, "people.arrow", stream, options, reading.diagnostics);
  EXPECT_EQ(stream.release, nullptr);
  if (table)
    reading.table = std::move(*table);
  else
    reading.failure = table.error();
  EXPECT_TRUE(reading.counted.all_released());
  return reading;
}

// The cells of one column of that type.
inline ArrowReading read_column(core::Field field, MadeColumn column) {
  return read_made(contract_with({std::move(field)}), {batch_of({std::move(column)})});
}

inline std::vector<core::Value> cells_of(const ArrowReading& reading, std::size_t column = 0) {
  EXPECT_EQ(told(reading.diagnostics, Language::en), Told());
  EXPECT_FALSE(reading.failure.has_value());
  return reading.table.columns.at(column).cells.all();
}

}  // namespace hito::runtime::tests
