#include <nlohmann/json.hpp>

#include "documents/receipt/receipt.h"
#include "runtime/statement/words.h"

namespace hito::documents {
namespace {

using Json = nlohmann::ordered_json;

Json days_of(const std::optional<Days>& days) {
  if (!days) return {};
  return {{"first", to_iso(days->first)}, {"last", to_iso(days->last)}};
}
Json number_of(const std::optional<std::uint64_t>& number) { return number ? Json(*number) : Json(); }

Json files_of(const Receipt& receipt, ReceiptFile::Kind kind) {
  Json all = Json::array();
  for (const ReceiptFile& file : receipt.files)
    if (file.kind == kind)
      all.push_back({{"file", file.path}, {"sha256", file.sha256}, {"bytes", number_of(file.bytes)}});
  return all;
}

Json data_of(const ReceiptData& data) {
  const runtime::DataReceipt& read = data.read;
  Json causes = Json::array();
  for (const auto& [code, rows] : read.causes) causes.push_back({{"code", spell(code)}, {"rows", rows}});
  return {{"name", read.name},
          {"file", read.file},
          {"sha256", read.sha256},
          {"bytes", number_of(data.bytes)},
          {"rows", read.rows},
          {"used", read.used},
          {"duplicates", read.duplicates},
          {"outside_term", read.outside_term},
          {"undated", read.undated},
          {"after_cutoff", read.after_cutoff},
          {"set_aside", read.set_aside},
          {"set_aside_causes", std::move(causes)},
          {"dates", days_of(data.days)},
          {"dates_used", days_of(data.days_used)}};
}

}  // namespace

std::string receipt_json(const Receipt& receipt) {
  Json json{{"schema", "hito.receipt/1"}, {"program", {{"name", "hito"}, {"version", receipt.version}}}};
  Json contract{{"title", receipt.title}, {"code", receipt.code}};
  // The contract's own file is the only one of its kind.
  const Json own = files_of(receipt, ReceiptFile::Kind::contract);
  if (!own.empty()) contract.update(own.front());
  contract["includes"] = files_of(receipt, ReceiptFile::Kind::include);
  contract["amendments"] = files_of(receipt, ReceiptFile::Kind::amendment);
  json["contract"] = std::move(contract);
  json["period"] = receipt.period.empty() ? Json() : Json(receipt.period);
  json["as_of"] = receipt.as_of ? Json(to_iso(*receipt.as_of)) : Json();
  json["forecast"] = receipt.forecast;
  json["data"] = Json::array();
  for (const ReceiptData& data : receipt.data) json["data"].push_back(data_of(data));
  json["input_files"] = files_of(receipt, ReceiptFile::Kind::inputs);
  json["values"] = Json::array();
  for (const ReceiptValue& one : receipt.values)
    json["values"].push_back({{"name", one.name},
                              {"value", one.value},
                              {"file", one.file.empty() ? Json() : Json(one.file)},
                              {"status", runtime::key_of(one.how)}});
  // A file name may hold bytes that are not UTF-8; they are replaced, never a reason to fail.
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace hito::documents
