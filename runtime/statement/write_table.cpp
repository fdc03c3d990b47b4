#include <algorithm>
#include <map>
#include <tuple>

#include "base/grid.h"
#include "base/text_wrap.h"
#include "compiler/core/read_value.h"
#include "runtime/statement/row_key.h"
#include "runtime/statement/words.h"
#include "runtime/statement/write.h"

namespace hito::runtime {
namespace {

class TableWriter {
 public:
  TableWriter(const core::Contract& contract, const Statement& statement, Language language, std::size_t columns)
      : contract_(contract), statement_(statement), language_(language), columns_(columns) {}

  std::string title() const {
    const ContractStamp& stamp = statement_.contract;
    std::string out = stamp.code.empty() ? stamp.title : stamp.title + " (" + stamp.code + ")";
    for (const auto& [file, sha256] : stamp.amendments) out += "\n" + say(Say::amended_by, language_, {file});
    if (statement_.forecast) out += "\n" + word(Say::forecast_is_no_payment);
    return wrapped_lines(out + "\n", columns_);
  }

  std::string clauses() const {
    Grid grid({Side::left, Side::left, Side::right}, columns_);
    grid.add({word(Say::heading_clause), "", word(Say::heading_payment)});
    grid.rule();
    for (const auto& [clause, amount] : statement_.clauses)
      grid.add({contract_.clauses[clause].number, contract_.clauses[clause].title, of_clause(amount, clause)});
    grid.rule();
    for (const auto& [currency, amount] : statement_.total)
      grid.add({word(Say::heading_total), "", money(amount, currency)});
    return grid.draw();
  }

  std::string parties() const {
    Grid grid({Side::left, Side::left, Side::right, Side::right}, columns_);
    grid.add({word(Say::heading_party), "", word(Say::heading_paid), word(Say::heading_received)});
    grid.rule();
    for (const PartyTotal& party : statement_.parties)
      if (is_listed(contract_, party.party))
        grid.add({party_in_words(contract_, party.party)[language_], contract_.parties[party.party].label,
                  money(party.paid, party.currency), money(party.received, party.currency)});
    return grid.draw();
  }

  // What each step of a distribution gave to each party, over all periods shown.
  std::string distribution() const {
    if (statement_.transfers.empty()) return {};
    Grid grid({Side::left, Side::right, Side::left, Side::right}, columns_);
    grid.add({word(Say::heading_distribution), word(Say::heading_step), word(Say::heading_party),
              word(Say::heading_received)});
    grid.rule();
    std::map<std::tuple<core::ClauseId, std::uint32_t, core::PartyId>, Rational> sums;
    for (const Transfer& transfer : statement_.transfers)
      sums[{transfer.clause, transfer.step, transfer.to}] += transfer.amount;
    for (const auto& [where, amount] : sums) {
      const auto& [clause, step, party] = where;
      grid.add({contract_.clauses[clause].number, std::to_string(step + 1), party_in_words(contract_, party)[language_],
                of_clause(amount, clause)});
    }
    return grid.draw();
  }

  std::string periods() const {
    if (statement_.periods.empty()) return {};
    Grid grid({Side::left, Side::right}, columns_);
    grid.add({word(Say::heading_period), word(Say::heading_payment)});
    grid.rule();
    for (const PeriodTotal& one : statement_.periods)
      grid.add({contract_.periods[one.period].label, money(one.amount, one.currency)});
    return grid.draw();
  }

  // Only the causes that occur have a column.
  std::string data() const {
    if (statement_.data.empty()) return {};
    using Count = std::uint64_t DataReceipt::*;
    std::vector<std::pair<Say, Count>> columns{{Say::heading_rows, &DataReceipt::rows},
                                               {Say::heading_used, &DataReceipt::used}};
    for (const auto& [heading, count] : {std::pair<Say, Count>{Say::heading_duplicates, &DataReceipt::duplicates},
                                         {Say::heading_outside_term, &DataReceipt::outside_term},
                                         {Say::heading_undated, &DataReceipt::undated},
                                         {Say::heading_after_cutoff, &DataReceipt::after_cutoff},
                                         {Say::heading_set_aside, &DataReceipt::set_aside}})
      if (std::ranges::any_of(statement_.data, [&](const DataReceipt& receipt) { return receipt.*count > 0; }))
        columns.emplace_back(heading, count);
    std::vector<Side> sides(columns.size() + 1, Side::right);
    sides.front() = Side::left;
    Grid grid(std::move(sides), columns_);
    std::vector<std::string> head{word(Say::heading_data)};
    for (const auto& [heading, count] : columns) head.push_back(word(heading));
    grid.add(std::move(head));
    grid.rule();
    for (const DataReceipt& receipt : statement_.data) {
      std::vector<std::string> row{receipt.name};
      for (const auto& [heading, count] : columns) row.push_back(group_digits(std::to_string(receipt.*count)));
      grid.add(std::move(row));
    }
    return grid.draw();
  }

  std::string rows() const {
    if (statement_.rows.empty()) return {};
    Grid grid({Side::left, Side::left, Side::right}, columns_);
    grid.add({word(Say::heading_data), word(Say::heading_row), word(Say::heading_payment)});
    grid.rule();
    for (const RowTotal& row : statement_.rows)
      grid.add({contract_.datasets[row.dataset].name, key(row.dataset, row.row), money(row.amount, row.currency)});
    return grid.draw();
  }

  std::string lines() const {
    Grid grid({Side::left, Side::left, Side::left, Side::left, Side::right, Side::right, Side::left}, columns_);
    grid.add({word(Say::heading_clause), word(Say::heading_row), word(Say::heading_period), word(Say::heading_date),
              word(Say::heading_entitlement), word(Say::heading_payment), word(Say::heading_reason)});
    grid.rule();
    for (const Line& line : statement_.lines) {
      const auto each = core::rows_of(contract_.clauses[line.clause]);
      std::string number = contract_.clauses[line.clause].number;
      if (line.exception.valid()) number += " (" + contract_.clauses[line.exception].number + ")";
      grid.add({std::move(number), line.row ? key(*each, *line.row) : "", contract_.periods[line.period].label,
                line.date ? to_iso(*line.date) : "", of_clause(line.entitlement, line.clause),
                of_clause(line.payment, line.clause), reason_in_words(contract_, line)[language_]});
    }
    return grid.draw();
  }

  std::string properties(const std::vector<PropertyFinding>& findings) const {
    if (findings.empty()) return {};
    std::string out = "  " + word(Say::heading_properties) + "\n";
    for (const PropertyFinding& finding : findings) {
      out += "  - " + contract_.properties[finding.property].text + "\n    " +
             verdict_in_words(finding.verdict)[language_];
      if (finding.verdict != Verdict::not_exercised)
        out += " (" + say(Say::cases_compared, language_, {group_digits(std::to_string(finding.cases))}) + ")";
      out += "\n";
    }
    return wrapped_lines(out, columns_);
  }

 private:
  std::string word(Say text) const { return say(text, language_); }
  std::string money(const Rational& amount, core::UnitId currency) const {
    return core::spell_money(contract_, amount, currency);
  }
  std::string of_clause(const Rational& amount, core::ClauseId clause) const {
    return money(amount, contract_.clauses[clause].currency);
  }
  std::string key(core::DatasetId dataset, std::uint32_t row) const {
    const std::string text = joined(statement_.keys[dataset.value][row]);
    const bool keyed = !contract_.datasets[dataset].identity.empty();
    if (keyed) return text;
    return statement_.data[dataset.value].has_lines ? say(Say::row_without_key, language_, {text})
                                                    : word(Say::row_word) + " " + text;
  }

  const core::Contract& contract_;
  const Statement& statement_;
  Language language_;
  std::size_t columns_;
};

}  // namespace

std::string to_table(const core::Contract& contract, const Statement& statement,
                     const std::vector<PropertyFinding>& findings, Language language, bool lines, std::size_t columns) {
  const TableWriter writer(contract, statement, language, columns);
  std::vector<std::string> blocks{writer.title(),        writer.clauses(), writer.parties(),
                                  writer.distribution(), writer.periods(), writer.data()};
  if (lines) {
    blocks.push_back(writer.rows());
    blocks.push_back(writer.lines());
  }
  blocks.push_back(writer.properties(findings));
  std::string out;
  for (const std::string& block : blocks)
    if (!block.empty()) out += (out.empty() ? "" : "\n") + block;
  std::string sentences;
  for (const Text& sentence : open_balances(contract, statement)) sentences += sentence[language] + "\n";
  for (const Text& sentence : warnings(contract, statement, findings)) sentences += sentence[language] + "\n";
  if (!sentences.empty()) out += "\n" + wrapped_lines(sentences, columns);
  return out;
}

}  // namespace hito::runtime
