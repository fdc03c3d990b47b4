// Which column of a CSV file is which column of the contract. Part of read_csv.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/data/csv_records.h"

namespace hito::runtime {

// Of a header: as many as a spreadsheet has.
inline constexpr std::size_t most_columns = 16'384;

// Names of the header, in NFC.
std::vector<std::string> names_of(const CsvRecord& header);

// For each column of the dataset its position in the header: the one that `from column` names, else the one called as
// the column, else as its label where no other column claims it.
std::vector<std::optional<std::size_t>> match_columns(const core::Dataset& dataset,
                                                      const std::vector<std::string>& names);

// What the contract looks for: `from column`, else the column's name.
const std::string& wanted_name(const core::Field& field);

// `,` `;` or tab, whichever the header line uses outside quotes. Where it has several, the one that gives more columns
// of the contract. `text` starts with the header. Nothing, and one message, when that does not decide.
std::optional<char> separator_of(const core::Dataset& dataset, std::string_view text, const DataPlace& place,
                                 Diagnostics& diagnostics);

// More columns than a header may have, or columns that are not in the file (one message for all of them) or are in it
// twice. True when at least one can be read.
bool check_header(const core::Dataset& dataset, const std::vector<std::string>& names,
                  const std::vector<std::optional<std::size_t>>& columns, const DataPlace& place,
                  Diagnostics& diagnostics);

}  // namespace hito::runtime
