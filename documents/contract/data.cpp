// What is asked of whoever delivers data: columns, types, what is allowed, and a row as it is written.
#include <algorithm>

#include "base/diagnostics.h"
#include "documents/contract/data_row.h"
#include "documents/contract/page.h"

namespace hito::documents::prose {
namespace {

constexpr unsigned default_decimals = 12;

Runs bounds(const Words& words, const core::Field& field) {
  const core::Bounds& ends = field.bounds;
  const auto figure = [&](const Rational& value) { return plain(words.literal(field.type, value)); };
  if (ends.low && ends.high) return words.say(Written::legal_allowed_between, {figure(*ends.low), figure(*ends.high)});
  if (ends.low) return words.say(Written::legal_allowed_from, {figure(*ends.low)});
  if (ends.high) return words.say(Written::legal_allowed_up_to, {figure(*ends.high)});
  if (ends.first && ends.last)
    return words.say(Written::legal_allowed_between, {plain(words.date(*ends.first)), plain(words.date(*ends.last))});
  if (ends.first) return words.say(Written::legal_allowed_from, {plain(words.date(*ends.first))});
  if (ends.last) return words.say(Written::legal_allowed_up_to, {plain(words.date(*ends.last))});
  return {};
}

std::vector<Runs> ends_of(const Words& words, const core::Field& field) {
  std::vector<Runs> parts;
  if (Runs ends = bounds(words, field); !ends.empty()) parts.push_back(std::move(ends));
  if (field.type.kind == core::Kind::number && !field.type.integer && field.decimals != default_decimals)
    parts.push_back(words.say(Written::legal_allowed_decimals, {plain(std::to_string(field.decimals))}));
  return parts;
}

Runs parted(const Words& words, const std::vector<Runs>& parts) {
  Runs out;
  for (const Runs& part : parts) {
    if (!out.empty()) append(out, plain("; "), words.language());
    append(out, part, words.language());
  }
  return out.empty() ? plain("—") : out;
}

// Allowed, and how it is written.
Runs asked(const Words& words, const core::Field& field) {
  std::vector<Runs> parts = ends_of(words, field);
  for (Runs& one : spelled(words, field)) parts.push_back(std::move(one));
  return parted(words, parts);
}

Runs type(const Words& words, const core::Field& field) { return plain(words.type(field.type)); }

// As it stands at the head of the file.
std::string head_of(const core::Field& field) {
  return field.spelling.column.empty() ? field.name : field.spelling.column;
}

void columns(Page& page, core::DatasetId id) {
  const Words& words = page.words;
  const core::Dataset& dataset = page.contract.datasets[id];
  Table table;
  for (const Written head : {Written::legal_column_column, Written::legal_column_meaning, Written::legal_column_type,
                             Written::legal_column_allowed, Written::legal_column_required})
    table.columns.push_back({words.say(head)});
  for (const core::Field& field : dataset.columns)
    table.rows.push_back({{{Run{head_of(field), Run::Style::code, {}}},
                           plain(field.label.empty() ? readable(field.name) : field.label),
                           type(words, field),
                           asked(words, field),
                           words.say(field.may_miss ? Written::legal_may_be_missing : Written::legal_is_required)}});
  page.add({std::move(table)});
}

void example_row(Page& page, core::DatasetId id) {
  const core::Dataset& dataset = page.contract.datasets[id];
  Table table;
  table.caption = page.words.say(Written::legal_example_row_caption);
  Table::Row row;
  const std::vector<std::string> cells =
      example_cells(page.contract, id, page.matter.compared ? page.language() : page.contract.language);
  for (std::size_t i = 0; i < dataset.columns.size(); ++i) {
    table.columns.push_back({{Run{head_of(dataset.columns[i]), Run::Style::code, {}}}});
    row.cells.push_back(cells[i].empty() ? Runs{} : Runs{Run{cells[i], Run::Style::code, {}}});
  }
  table.rows.push_back(std::move(row));
  page.add({std::move(table)});
}

void dataset(Page& page, core::DatasetId id) {
  const core::Dataset& dataset = page.contract.datasets[id];
  page.heading(2, page.words.say(Written::legal_data_heading, {page.name(dataset.name)}), anchor_of(id));
  page.say(Written::legal_one_row_for_each, {page.words.unit_of(id)});
  if (!dataset.identity.empty()) {
    std::vector<Runs> key;
    for (const core::ColumnIndex column : dataset.identity) key.push_back(page.name(dataset.columns[column].name));
    page.say(Written::legal_identified_by, {joined(key, Joining::all, page.language())});
  } else {
    page.say(Written::legal_no_identity);
  }
  if (dataset.counts_on) page.say(Written::legal_counts_on, {page.name(dataset.columns[*dataset.counts_on].name)});
  columns(page, id);
  example_row(page, id);
  page.texts_at(dataset.span);
  for (const core::Field& column : dataset.columns) page.texts_at(column.span);
}

Runs after(const Words& words, const core::AfterPeriod& after) {
  const bool one = after.count == 1;
  const auto say = [&](Written length) {
    return words.say(Written::legal_time_after_period, {words.say(length, {plain(std::to_string(after.count))})});
  };
  switch (after.unit) {
    case core::AfterPeriod::Unit::days:
      return say(one ? Written::legal_due_calendar_day : Written::legal_due_calendar_days);
    case core::AfterPeriod::Unit::working_days:
      return say(one ? Written::legal_due_working_day : Written::legal_due_working_days);
    case core::AfterPeriod::Unit::months: return say(one ? Written::legal_due_month : Written::legal_due_months);
  }
  throw InternalError("a unit of deadlines out of its enumeration");
}

void inputs(Page& page) {
  if (page.contract.inputs.empty()) return;
  const Words& words = page.words;
  page.heading(2, Written::legal_heading_reported);
  for (std::size_t i = 0; i < page.contract.inputs.size(); ++i) {
    const core::InputId id = page.contract.inputs.id_at(i);
    const core::Input& input = page.contract.inputs[id];
    // The parts of an estimate stand after it, and are told by its heading.
    const bool part = input.part && *input.part != EstimatePart::value;
    page.heading(part ? 4 : 3, words.input(id), anchor_of(id));
    page.facts({{words.say(Written::legal_column_meaning),
                 part ? words.input(id) : plain(input.label.empty() ? readable(input.name) : input.label)},
                {words.say(Written::legal_column_type), type(words, input)},
                {words.say(Written::legal_column_allowed), asked(words, input)},
                {words.say(Written::legal_column_required),
                 words.say(input.may_miss ? Written::legal_may_be_missing : Written::legal_is_required)},
                {words.say(Written::legal_column_reported), reported_by(page, input)}});
    if (!part) page.texts_at(input.span);
  }
}

}  // namespace

Runs reported_by(const Page& page, const core::Input& input) {
  const Words& words = page.words;
  if (!input.decision)
    return words.say(input.each_period ? Written::legal_reported_each_period : Written::legal_reported_once);
  const core::Decision& decision = *input.decision;
  const Runs until = std::holds_alternative<Date>(decision.deadline)
                         ? words.say(Written::legal_until_day, {plain(words.date(std::get<Date>(decision.deadline)))})
                         : after(words, std::get<core::AfterPeriod>(decision.deadline));
  return words.say(Written::legal_decided_by,
                   {words.party(decision.by), until, plain(words.literal(input.type, decision.otherwise))});
}

Runs allowed(const Words& words, const core::Field& field) { return parted(words, ends_of(words, field)); }

std::vector<Runs> spelled(const Words& words, const core::Field& field) {
  std::vector<Runs> parts;
  const auto put = [&](Written row, const std::vector<std::string>& spellings) {
    std::vector<Runs> all;
    for (const std::string& one : spellings) all.push_back({Run{one, Run::Style::code, {}}});
    if (!all.empty()) parts.push_back(words.say(row, {joined(all, Joining::any, words.language())}));
  };
  const core::Spelling& own = field.spelling;
  if (!own.date_pattern.empty()) put(Written::legal_allowed_written, {own.date_pattern});
  put(Written::legal_yes_is_written, own.yes);
  put(Written::legal_no_is_written, own.no);
  put(Written::legal_missing_is_written, own.missing);
  return parts;
}

void write_data(Page& page) {
  if (page.contract.datasets.empty() && page.contract.inputs.empty()) return;
  page.annex(Written::legal_heading_data);
  page.say(Written::legal_data_lead);
  for (std::size_t i = 0; i < page.contract.datasets.size(); ++i) dataset(page, page.contract.datasets.id_at(i));
  inputs(page);
}

}  // namespace hito::documents::prose
