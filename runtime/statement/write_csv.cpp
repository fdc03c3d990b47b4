#include <fmt/format.h>
#include <fmt/ranges.h>

#include "runtime/statement/row_key.h"
#include "runtime/statement/words.h"
#include "runtime/statement/write.h"

namespace hito::runtime {
namespace {

// Quoted only where RFC 4180 asks for it.
std::string quoted(const std::string& cell) {
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string out = "\"";
  for (char c : cell) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + "\"";
}

// In a forecast every row says that it is one.
std::string row_of(const Statement& statement, std::vector<std::string> cells, const char* forecast = "yes") {
  if (statement.forecast) cells.emplace_back(forecast);
  return csv_row(cells);
}

}  // namespace

std::string csv_row(const std::vector<std::string>& cells) {
  std::vector<std::string> out;
  for (const std::string& cell : cells) out.push_back(quoted(cell));
  return fmt::format("{}\n", fmt::join(out, ","));
}

std::string clauses_csv(const core::Contract& contract, const Statement& statement) {
  std::string csv = row_of(statement, {"clause", "amount", "currency"}, "forecast");
  const auto add = [&](const std::string& what, const Rational& amount, core::UnitId currency) {
    csv += row_of(statement, {what, plain_amount(contract, amount, currency), contract.units[currency].name});
  };
  for (const auto& [clause, amount] : statement.clauses)
    add(contract.clauses[clause].number, amount, contract.clauses[clause].currency);
  for (const auto& [currency, amount] : statement.total) add("total", amount, currency);
  return csv;
}

void write_lines_csv(const core::Contract& contract, const Statement& statement, const Give& give) {
  give(row_of(statement,
              {"clause", "dataset", "key", "period", "date", "payee", "payers", "entitlement", "payment", "currency",
               "reason", "cap", "exception", "left_out", "of"},
              "forecast"));
  const auto name = [&](core::PartyId party) { return party_in_words(contract, party)[contract.language]; };
  for (const Line& line : statement.lines) {
    const core::Parties between = parties_of(contract, line);
    const auto each = core::rows_of(contract.clauses[line.clause]);
    const core::UnitId currency = contract.clauses[line.clause].currency;
    std::vector<std::string> payers;
    for (const core::Share& share : between.payers) payers.push_back(name(share.party));
    give(row_of(statement,
                {contract.clauses[line.clause].number, line.row ? contract.datasets[*each].name : "",
                 line.row ? joined(statement.keys[each->value][*line.row]) : "", contract.periods[line.period].label,
                 line.date ? to_iso(*line.date) : "", name(between.payee), fmt::format("{}", fmt::join(payers, "; ")),
                 plain_amount(contract, line.entitlement, currency), plain_amount(contract, line.payment, currency),
                 contract.units[currency].name, std::string(key_of(line.reason)),
                 line.reason == Reason::reduced_by_cap ? contract.clauses[line.cap].number : "",
                 line.exception.valid() ? contract.clauses[line.exception].number : "",
                 line.left_out.sign() != 0 ? plain_amount(contract, line.left_out, currency) : "",
                 line.of.valid() ? contract.clauses[line.of].number : ""}));
  }
}

std::string lines_csv(const core::Contract& contract, const Statement& statement) {
  std::string csv;
  write_lines_csv(contract, statement, [&](std::string_view piece) { csv += piece; });
  return csv;
}

void write_rows_csv(const core::Contract& contract, const Statement& statement, const Give& give) {
  give(row_of(statement, {"dataset", "key", "amount", "currency"}, "forecast"));
  for (const RowTotal& row : statement.rows)
    give(row_of(statement, {contract.datasets[row.dataset].name, joined(statement.keys[row.dataset.value][row.row]),
                            plain_amount(contract, row.amount, row.currency), contract.units[row.currency].name}));
}

std::string rows_csv(const core::Contract& contract, const Statement& statement) {
  std::string csv;
  write_rows_csv(contract, statement, [&](std::string_view piece) { csv += piece; });
  return csv;
}

std::string set_aside_csv(const Statement& statement, Language language) {
  std::string csv = csv_row({"dataset", "file", "line", "key", "column", "value", "code", "reason"});
  for (const DataReceipt& receipt : statement.data)
    for (const Aside& aside : receipt.aside) {
      const Diagnostic said{aside.code, {}, aside.args, {}, {}};
      csv += csv_row({receipt.name, receipt.file, std::to_string(aside.line), joined(aside.key), aside.column,
                      aside.value, spell(aside.code), said.message(language)});
    }
  return csv;
}

}  // namespace hito::runtime
