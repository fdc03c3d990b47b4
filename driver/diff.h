// What differs between two texts of a contract, in words and in money.
#pragma once
#include <optional>
#include <vector>

#include "documents/compare/change.h"
#include "documents/model/document.h"
#include "documents/model/region.h"
#include "driver/driver.h"
#include "driver/effect.h"

namespace hito::driver {

struct TextOf {
  const Source& source;
  const Compiled& compiled;  // without errors
};
struct DiffRequest {
  documents::Reader reader;
  // Data that are not here are looked for beside the second text.
  PayRequest pay;
  // Whether data or values were given: then what is missing to pay is a mistake, and otherwise a remark.
  bool money_asked = false;
};
struct MoneyDiff {
  Effect effect;
  RowsChanged rows;
  bool forecast = false;    // of one of them at least, decisions are supposed
  bool renumbered = false;  // clauses go by their numbers in the second text
  bool differs() const;
};
struct DiffReport {
  std::vector<documents::prose::Change> changes;
  std::optional<MoneyDiff> money;
  std::vector<Text> remarks;  // why nothing is said of money
  bool stopped = false;       // money was asked for and cannot be told: the mistakes are in the diagnostics
  bool differs() const { return !changes.empty() || (money && money->differs()); }
};
// Mistakes of the data go to the text that reads them.
Result<DiffReport> diff(const TextOf& first, const TextOf& second, const DiffRequest& request, Diagnostics& of_first,
                        Diagnostics& of_second);

// The same as a document: what changes, what is paid, and the contract laid out with its changes marked.
Result<documents::Document> diff_document(const TextOf& first, const TextOf& second, const DiffReport& report,
                                          const documents::Reader& reader);

// "The amount of 3 of 13 rows changes.", and of how many only one text has an amount; nothing where no row has any.
std::vector<Text> rows_in_words(const RowsChanged& rows);

// "contract.hito:12", as the file that holds it counts its lines.
struct FileLine {
  std::string file;
  std::size_t line = 0;
};
FileLine place_of(const Source& source, Span span);

}  // namespace hito::driver
