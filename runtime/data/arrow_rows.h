// Rows of a dataset from the Arrow C stream interface: record batch after record batch, as another program or the
// reader of Parquet and Arrow files hands them over. Part of read_rows.
//
// Each column is read as the text that a CSV of the same data would have, so that a figure kept as text, as an integer
// or as a decimal is the same value with the same limits and the same faults: yes or no as the column spells them,
// days in its pattern, figures with a point. What has no exact text is a fault: a number in floating point that is not
// whole or leaves its exact range, and a moment that is not the beginning of a day. A percent needs its sign, so it has
// to be text here too. A null is a missing value. Rows count from 1 and stand for lines.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/data/arrow_column.h"
#include "runtime/data/row_reader.h"

namespace hito::runtime {

struct ArrowLayout {
  std::string file;                                 // what messages call it
  std::vector<ArrowField> fields;                   // of the batches, names in NFC
  std::vector<std::optional<std::size_t>> columns;  // of each column of the dataset, its place among the fields
};

// That `file` cannot be read as a table, for a reason that another library gives: its first line, as text.
Failure arrow_damaged(const std::string& file, std::string_view reason);

// What the schema of a file says: which of its columns are the dataset's. Told as for a CSV: columns that are missing
// or twice; besides, types that are no cells. Nothing when no row can be read; a Failure for the schema of no table.
Result<std::optional<ArrowLayout>> arrow_layout(const core::Dataset& dataset, const ArrowSchema& schema,
                                                std::string file, Diagnostics& diagnostics);

// The types of `stream`, whose columns are those of the layout and may have other types of the same values.
Result<void> take_types(ArrowArrayStream& stream, ArrowLayout& layout);

// The batches of `stream`, whose columns are those of the layout. A Failure where the stream fails or hands over
// something else than its schema said.
Result<void> read_arrow_batches(const core::Contract& contract, core::DatasetId dataset, const ArrowLayout& layout,
                                ArrowArrayStream& stream, RowReader& rows, const ReadOptions& options);

// All of a stream, as read_rows does a file; the stream is released. The table has no digest.
Result<Table> read_arrow_stream(const core::Contract& contract, core::DatasetId dataset, std::string name,
                                ArrowArrayStream& stream, const ReadOptions& options, Diagnostics& diagnostics);

}  // namespace hito::runtime
