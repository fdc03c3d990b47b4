// The folder of a payment: `hito pay --out`.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "base/source.h"
#include "driver/driver.h"

namespace hito::driver {

struct PackageRequest {
  std::string folder;
  Language language = Language::es;
  // ledger.parquet too, which needs the optional component.
  bool parquet = false;
  bool workbook = true;  // working_paper.xlsx
  // Documents made elsewhere, by their whole path.
  std::vector<NewFile> documents = {};
  // A finer sentence for a line than the usual one, or nothing.
  std::function<std::string(const runtime::Line&)> in_words = {};
};

// Writes the documents given and the data of the payment, which needs its lines: clauses.csv, rows.csv, lines.csv,
// ledger.csv, ledger.parquet where it is asked for, set_aside.csv, receipt.csv, receipt.json, working_paper.xlsx unless
// it is not wanted and, last, payment.json: where that one is new, all of them are. A ledger.parquet or a
// working_paper.xlsx of an earlier run does not stay beside the files of this one. Gives what could not be made because
// a part of the program is not here; everything else is then written.
Result<std::vector<Failure>> write_package(const Source& source, const core::Contract& contract, const Paid& paid,
                                           PackageRequest request);

}  // namespace hito::driver
