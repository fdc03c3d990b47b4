// The data receipt: every file that a payment rests on, with its digest and what became of its rows. What an auditor
// signs, and what two people compare to know that they speak of the same run. No clock and no path of this machine but
// those that were asked for.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "compiler/core/core.h"
#include "runtime/settlement.h"
#include "runtime/statement/statement.h"

namespace hito::documents {

struct ReceiptFile {
  enum class Kind : unsigned char { contract, include, amendment, inputs } kind = Kind::contract;
  std::string path, sha256;
  std::optional<std::uint64_t> bytes = {};
  std::vector<std::string> names = {};  // of inputs: what it gives values to
};
// The least and the greatest day.
struct Days {
  Date first, last;
};
struct ReceiptData {
  runtime::DataReceipt read;
  std::optional<std::uint64_t> bytes = {};
  // Of the column on which rows count: of all rows that could be read, and of those that count.
  std::optional<Days> days = {}, days_used = {};
};
// A reported value, and the file that gives it; empty where it was given apart or by default.
struct ReceiptValue {
  std::string name, value, file;
  runtime::Decided::How how = runtime::Decided::How::reported;
};
struct Receipt {
  std::string version;  // of the program
  std::string title, code;
  std::string period;  // the only one that is stated; empty: all
  std::optional<Date> as_of = {};
  bool forecast = false;
  std::vector<ReceiptFile> files;  // contract, what it includes, what amends it, files of reported values
  std::vector<ReceiptData> data;   // as declared
  std::vector<ReceiptValue> values;
};

struct ReceiptRun {
  const core::Contract& contract;
  const runtime::Settlement& settlement;
  const runtime::Statement& statement;
  std::string version = {};
  std::optional<std::uint32_t> period = {};
  std::optional<Date> as_of = {};
  std::vector<ReceiptFile> files = {};
  std::vector<std::optional<std::uint64_t>> data_bytes = {};  // per dataset
};
Receipt make_receipt(const ReceiptRun& run);

// "data", "contract": how CSV and JSON call a kind of file.
std::string_view key_of(ReceiptFile::Kind kind);
// "HITO-E4105: 2; HITO-E4112: 1"
std::string causes_of(const runtime::DataReceipt& data);

// One JSON object, schema hito.receipt/1, ending in a newline. Keys are English and stable.
std::string receipt_json(const Receipt& receipt);
// One line a file or value, with a header line: kind,name,file,sha256,bytes,rows,used,duplicates,outside_term,undated,
// after_cutoff,set_aside,causes,first_date,last_date,first_date_used,last_date_used,value,status.
std::string receipt_csv(const Receipt& receipt);

}  // namespace hito::documents
