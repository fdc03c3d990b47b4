#include "documents/receipt/receipt.h"

#include <algorithm>

#include "compiler/core/read_value.h"
#include "runtime/statement/words.h"
#include "runtime/statement/write.h"

namespace hito::documents {
namespace {

using runtime::RowState;

void widen(std::optional<Days>& days, Date date) {
  if (!days)
    days = {date, date};
  else
    days = {std::min(days->first, date), std::max(days->last, date)};
}

ReceiptData data_of(const ReceiptRun& run, std::size_t dataset) {
  ReceiptData data{run.statement.data[dataset]};
  // Told one by one elsewhere.
  data.read.aside.clear();
  if (dataset < run.data_bytes.size()) data.bytes = run.data_bytes[dataset];
  const auto& column = run.contract.datasets[run.contract.datasets.id_at(dataset)].counts_on;
  if (!column) return data;
  const runtime::Cells& cells = run.settlement.data.tables[dataset].columns[*column].cells;
  const std::vector<RowState>& states = run.settlement.row_states[dataset];
  for (std::size_t row = 0; row < cells.size(); ++row) {
    const auto date = cells.as<Date>(row);
    if (!date) continue;
    widen(data.days, *date);
    if (states[row] == RowState::used) widen(data.days_used, *date);
  }
  return data;
}

// What became of the value, where a party decides it.
runtime::Decided::How how_decided(const ReceiptRun& run, const std::string& name) {
  for (const runtime::Decided& one : run.statement.decisions)
    if (runtime::name_of_input(run.contract, one.input, one.period) == name) return one.how;
  return runtime::Decided::How::reported;
}

std::string text_of(const std::optional<std::uint64_t>& number) { return number ? std::to_string(*number) : ""; }

std::vector<std::string> csv_cells(const ReceiptData& data) {
  const runtime::DataReceipt& read = data.read;
  const auto day = [](const std::optional<Days>& days, Date Days::* end) {
    return days ? to_iso((*days).*end) : std::string();
  };
  return {"data",
          read.name,
          read.file,
          read.sha256,
          text_of(data.bytes),
          std::to_string(read.rows),
          std::to_string(read.used),
          std::to_string(read.duplicates),
          std::to_string(read.outside_term),
          std::to_string(read.undated),
          std::to_string(read.after_cutoff),
          std::to_string(read.set_aside),
          causes_of(read),
          day(data.days, &Days::first),
          day(data.days, &Days::last),
          day(data.days_used, &Days::first),
          day(data.days_used, &Days::last)};
}

}  // namespace

Receipt make_receipt(const ReceiptRun& run) {
  Receipt receipt;
  receipt.version = run.version;
  receipt.title = run.statement.contract.title;
  receipt.code = run.statement.contract.code;
  if (run.period) receipt.period = run.contract.periods[*run.period].label;
  receipt.as_of = run.as_of;
  receipt.forecast = run.statement.forecast;
  receipt.files = run.files;
  for (std::size_t d = 0; d < run.statement.data.size(); ++d) receipt.data.push_back(data_of(run, d));
  for (const runtime::StatedValue& stated : run.statement.inputs) {
    ReceiptValue& one = receipt.values.emplace_back(ReceiptValue{
        stated.name, core::spell_value(run.contract, run.contract.inputs[stated.input].type, stated.value), {}});
    one.how = how_decided(run, stated.name);
    for (const ReceiptFile& file : run.files)
      if (std::ranges::find(file.names, stated.name) != file.names.end()) one.file = file.path;
  }
  return receipt;
}

std::string_view key_of(ReceiptFile::Kind kind) {
  switch (kind) {
    case ReceiptFile::Kind::contract: return "contract";
    case ReceiptFile::Kind::include: return "include";
    case ReceiptFile::Kind::amendment: return "amendment";
    case ReceiptFile::Kind::inputs: return "inputs";
  }
  throw InternalError("a kind of file out of its enumeration");
}

std::string causes_of(const runtime::DataReceipt& data) {
  std::string all;
  for (const auto& [code, rows] : data.causes)
    all += (all.empty() ? "" : "; ") + spell(code) + ": " + std::to_string(rows);
  return all;
}

std::string receipt_csv(const Receipt& receipt) {
  const std::vector<std::string> head{
      "kind",           "name",    "file",         "sha256",    "bytes",  "rows",       "used",      "duplicates",
      "outside_term",   "undated", "after_cutoff", "set_aside", "causes", "first_date", "last_date", "first_date_used",
      "last_date_used", "value",   "status"};
  std::string csv = runtime::csv_row(head);
  const auto add = [&](std::vector<std::string> cells) {
    cells.resize(head.size());
    csv += runtime::csv_row(cells);
  };
  std::vector<std::string> program(head.size());
  program[0] = "program";
  program[1] = "hito";
  program[17] = receipt.version;
  add(program);
  for (const ReceiptFile& file : receipt.files)
    add({std::string(key_of(file.kind)), file.kind == ReceiptFile::Kind::contract ? receipt.title : "", file.path,
         file.sha256, text_of(file.bytes)});
  for (const ReceiptData& data : receipt.data) add(csv_cells(data));
  for (const ReceiptValue& value : receipt.values) {
    std::vector<std::string> cells(head.size());
    cells[0] = "value";
    cells[1] = value.name;
    cells[2] = value.file;
    cells[17] = value.value;
    cells[18] = runtime::key_of(value.how);
    add(std::move(cells));
  }
  return csv;
}

}  // namespace hito::documents
