#include "documents/notice/receipt.h"

#include <algorithm>
#include <utility>

#include "documents/words/words.h"
#include "runtime/statement/words.h"

namespace hito::documents {
namespace {

using runtime::DataReceipt;

void add_heading(const Pen& pen, Written text, std::vector<Block>& blocks) {
  blocks.push_back({Heading{1, pen.head(text), {}}});
}

std::string outcome_of(const Pen& pen, const runtime::Decided& one) {
  const core::Input& input = pen.contract().inputs[one.input];
  const std::string otherwise = pen.value(input.type, input.decision->otherwise);
  switch (one.how) {
    case runtime::Decided::How::reported: return pen.say(Written::notice_decision_reported);
    case runtime::Decided::How::by_default: return pen.say(Written::notice_decision_default, {otherwise});
    case runtime::Decided::How::supposed: return pen.say(Written::notice_decision_supposed_is, {otherwise});
    case runtime::Decided::How::open: return pen.say(Written::notice_decision_open);
  }
  throw InternalError("a decision out of its enumeration");
}

// What nobody reported, since its decision was not taken: the decisions tell of it.
bool unreported(const Pen& pen, const runtime::Statement& statement, const runtime::StatedValue& value) {
  return std::ranges::any_of(statement.decisions, [&](const runtime::Decided& one) {
    return one.how != runtime::Decided::How::reported && one.input == value.input &&
           runtime::name_of_input(pen.contract(), one.input, one.period) == value.name;
  });
}

// Rows of a file by what became of them; only what occurs has a column.
Table counts_of(const Pen& pen, const std::vector<DataReceipt>& data) {
  using Count = std::uint64_t DataReceipt::*;
  std::vector<std::pair<Written, Count>> columns{{Written::notice_used, &DataReceipt::used}};
  for (const auto& [heading, count] : {std::pair<Written, Count>{Written::notice_duplicates, &DataReceipt::duplicates},
                                       {Written::notice_outside_term, &DataReceipt::outside_term},
                                       {Written::notice_undated, &DataReceipt::undated},
                                       {Written::notice_after_cutoff, &DataReceipt::after_cutoff},
                                       {Written::notice_set_aside, &DataReceipt::set_aside}}) {
    if (std::ranges::any_of(data, [&](const DataReceipt& receipt) { return receipt.*count > 0; })) {
      columns.emplace_back(heading, count);
    }
  }
  columns.emplace_back(Written::notice_rows, &DataReceipt::rows);
  Table table;
  table.caption = pen.head(Written::notice_rows_of_data);
  table.columns.push_back({pen.head(Written::notice_dataset), Align::start});
  for (const auto& [heading, count] : columns) table.columns.push_back({pen.head(heading), Align::end});
  for (const DataReceipt& receipt : data) {
    Table::Row row{{named(receipt.name)}};
    for (const auto& [heading, count] : columns) row.cells.push_back(plain(pen.count(receipt.*count)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

void add_decisions(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks) {
  if (statement.decisions.empty()) return;
  add_heading(pen, Written::notice_decisions, blocks);
  Table table;
  table.columns = {{pen.head(Written::notice_value), Align::start},
                   {pen.head(Written::notice_decides), Align::start},
                   {pen.head(Written::notice_deadline), Align::start},
                   {pen.head(Written::notice_outcome), Align::start}};
  for (const runtime::Decided& one : statement.decisions) {
    const core::Input& input = pen.contract().inputs[one.input];
    table.rows.push_back(
        {{named(runtime::name_of_input(pen.contract(), one.input, one.period)), plain(pen.party(input.decision->by)),
          plain(pen.date(one.deadline)), plain(outcome_of(pen, one))}});
  }
  blocks.push_back({std::move(table)});
}

void add_values(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks) {
  if (std::ranges::all_of(statement.inputs, [&](const auto& one) { return unreported(pen, statement, one); })) return;
  add_heading(pen, Written::notice_values, blocks);
  Table table;
  table.columns = {{pen.head(Written::notice_value), Align::start},
                   {pen.head(Written::notice_reported_as), Align::end}};
  // Whole, since the payment rests on them.
  const prose::Words words(pen.contract(), pen.reader());
  for (const runtime::StatedValue& one : statement.inputs) {
    if (unreported(pen, statement, one)) continue;
    const core::Type& type = pen.contract().inputs[one.input].type;
    const bool plainly = core::is_missing(one.value) || std::holds_alternative<bool>(one.value);
    table.rows.push_back(
        {{named(one.name), plain(plainly ? pen.value(type, one.value) : words.literal(type, one.value))}});
  }
  blocks.push_back({std::move(table)});
}

void add_data(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks) {
  if (statement.data.empty()) return;
  add_heading(pen, Written::notice_data, blocks);
  blocks.push_back({counts_of(pen, statement.data)});
  Facts facts;
  for (const DataReceipt& receipt : statement.data) {
    Runs file = plain(receipt.file == "-" ? pen.say(Written::notice_standard_input) : receipt.file);
    file.push_back({"\nSHA-256 ", Run::Style::plain, {}});
    file.push_back({receipt.sha256, Run::Style::code, {}});
    facts.rows.emplace_back(named(receipt.name), std::move(file));
  }
  blocks.push_back({std::move(facts)});
  for (const DataReceipt& receipt : statement.data) {
    for (const auto& [fault, rows] : receipt.causes) {
      blocks.push_back(
          {Paragraph{with_names(pen.say(rows == 1 ? Written::notice_set_aside_one : Written::notice_set_aside_for,
                                        {receipt.name, pen.count(rows), spell(fault)}))}});
    }
  }
}

void add_again(const Pen& pen, const std::string& command, std::vector<Block>& blocks) {
  if (command.empty()) return;
  add_heading(pen, Written::notice_again, blocks);
  blocks.push_back({Paragraph{plain(pen.say(Written::notice_again_how))}});
  blocks.push_back({Paragraph{plain(command), Paragraph::Role::source}});
}

}  // namespace hito::documents
