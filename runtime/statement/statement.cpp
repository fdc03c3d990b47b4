#include "runtime/statement/statement.h"

#include <algorithm>
#include <map>

#include "compiler/core/read_value.h"
#include "runtime/statement/row_key.h"
#include "runtime/statement/rows.h"
#include "runtime/statement/words.h"

namespace hito::runtime {
namespace {

DataReceipt receipt_of(const core::Dataset& dataset, const Table& table, const std::vector<RowState>& states,
                       RowCounts counts) {
  for (const RowState state : states) counts.add(state);
  DataReceipt receipt;
  receipt.name = dataset.name;
  receipt.file = table.file;
  receipt.sha256 = table.sha256;
  receipt.has_lines = table.has_lines;
  receipt.rows = counts.all();
  receipt.used = counts.used;
  receipt.duplicates = counts.duplicates;
  receipt.outside_term = counts.outside_term;
  receipt.undated = counts.undated;
  receipt.after_cutoff = counts.after_cutoff;
  receipt.aside = table.aside;
  for (std::size_t i = 0; i < table.aside.size(); ++i) {
    if (i > 0 && table.aside[i].line == table.aside[i - 1].line) continue;
    ++receipt.rows;
    ++receipt.set_aside;
    ++receipt.causes[table.aside[i].code];
  }
  return receipt;
}

std::vector<StatedValue> stated_values(const core::Contract& contract, const Inputs& inputs) {
  std::vector<StatedValue> stated;
  for (const auto& [which, value] : inputs.values)
    stated.push_back({name_of_input(contract, which.first, which.second), which.first, value});
  return stated;
}

std::vector<RowTotal> row_totals(const core::Contract& contract, const Settlement& settlement,
                                 const std::vector<Line>& lines, const std::vector<Part>& parts) {
  const Attribution attribution(contract);
  // By currency, dataset and row.
  std::vector<std::vector<Rational>> none;
  for (const Table& table : settlement.data.tables) none.emplace_back(table.rows());
  std::map<core::UnitId, std::vector<std::vector<Rational>>> amounts;
  for (const core::UnitId currency : contract.currencies) amounts[currency] = none;
  const auto to_rows_of = [&](const Line& line) -> Attribution::Give {
    auto& of_currency = amounts.at(contract.clauses[line.clause].currency);
    return [&of_currency](core::DatasetId dataset, std::uint32_t row, const Rational& amount) {
      of_currency[dataset.value][row] += amount;
    };
  };
  for (const Line& line : lines) attribution.give_line(settlement.data, line, line.payment, to_rows_of(line));
  for (const Part& part : parts)
    attribution.give_part(settlement.data, lines[part.line], part, to_rows_of(lines[part.line]));
  std::vector<RowTotal> totals;
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const core::DatasetId id = contract.datasets.id_at(d);
    if (!attribution.reaches(id)) continue;
    for (const std::uint32_t row : settlement.key_order[d])
      for (const core::UnitId currency : contract.currencies)
        totals.push_back({id, row, currency, amounts.at(currency)[d][row]});
  }
  return totals;
}

// Lines of one period and their parts, renumbered.
void keep_period(const core::Contract& contract, const Settlement& settlement, std::optional<std::uint32_t> period,
                 Statement& statement) {
  std::vector<std::optional<std::uint32_t>> place(settlement.lines.size());
  for (std::size_t i = 0; i < settlement.lines.size(); ++i) {
    if (period && settlement.lines[i].period != *period) continue;
    if (of_another_version(contract, settlement.lines[i])) continue;
    place[i] = static_cast<std::uint32_t>(statement.lines.size());
    statement.lines.push_back(settlement.lines[i]);
  }
  for (const Part& part : settlement.parts)
    if (place[part.line]) statement.parts.push_back({*place[part.line], part.row, part.payment});
}

// What a retention took away, or an advance gave, and has not come back.
std::vector<std::pair<core::ClauseId, Rational>> balances_of(const core::Contract& contract,
                                                             const Settlement& settlement,
                                                             std::optional<std::uint32_t> period) {
  std::map<core::ClauseId, Rational> open;
  for (const Line& line : settlement.lines) {
    if (period && line.period > *period) continue;
    const auto& body = contract.clauses[line.clause].body;
    const core::ClauseId clause = core::first_version(contract, line.clause);
    if (std::holds_alternative<core::Advance>(body)) open[clause] += line.payment;
    const auto* adjust = std::get_if<core::Adjust>(&body);
    if (adjust && adjust->kind == core::Adjust::Kind::retention) open[clause] -= line.payment;
  }
  std::erase_if(open, [](const auto& one) { return one.second.sign() <= 0; });
  return {open.begin(), open.end()};
}

std::vector<std::vector<std::vector<std::string>>> keys_of_rows(const core::Contract& contract,
                                                                const Settlement& settlement) {
  std::vector<std::vector<std::vector<std::string>>> keys(contract.datasets.size());
  const Attribution attribution(contract);
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const core::DatasetId id = contract.datasets.id_at(d);
    if (!attribution.reaches(id)) continue;
    for (std::uint32_t row = 0; row < settlement.data.tables[d].rows(); ++row)
      keys[d].push_back(row_key(contract, settlement.data, id, row));
  }
  return keys;
}

}  // namespace

Statement make_statement(const core::Contract& contract, const Settlement& settlement, const Inputs& inputs,
                         ContractStamp stamp, std::optional<std::uint32_t> period, bool one_by_one) {
  Statement statement;
  statement.contract = std::move(stamp);
  for (std::size_t d = 0; d < contract.datasets.size(); ++d)
    statement.data.push_back(receipt_of(contract.datasets[contract.datasets.id_at(d)], settlement.data.tables[d],
                                        settlement.row_states[d],
                                        settlement.gone.empty() ? RowCounts{} : settlement.gone[d]));
  statement.inputs = stated_values(contract, inputs);
  statement.decisions = inputs.decisions;
  statement.forecast = std::ranges::count(inputs.decisions, Decided::How::supposed, &Decided::how) > 0;
  for (const Transfer& transfer : settlement.transfers)
    if (!period || transfer.period == *period) statement.transfers.push_back(transfer);
  Totals totals = total_up(contract, settlement, period);
  statement.total = totals.total;
  statement.clauses = std::move(totals.payments);
  statement.parties = std::move(totals.parties);
  statement.balances = balances_of(contract, settlement, period);
  const bool declares_periods = contract.periods.size() > 1 || !contract.periods.front().label.empty();
  if (declares_periods) statement.periods = std::move(totals.periods);
  if (!one_by_one) return statement;
  keep_period(contract, settlement, period, statement);
  statement.rows = row_totals(contract, settlement, statement.lines, statement.parts);
  statement.keys = keys_of_rows(contract, settlement);
  return statement;
}

}  // namespace hito::runtime
