#include "runtime/data/schema.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/text_wrap.h"
#include "compiler/core/read_value.h"
#include "compiler/core/shown.h"
#include "runtime/data/csv_header.h"

namespace hito::runtime {
namespace {

// The pattern with the year's letter of the reader's language.
std::string pattern_for(std::string pattern, Language language) {
  if (pattern.empty()) pattern = "yyyy-mm-dd";
  const char year = language == Language::es ? 'a' : 'y';
  std::ranges::replace_if(pattern, [](char c) { return c == 'y' || c == 'Y' || c == 'a' || c == 'A'; }, year);
  return pattern;
}

// What a value must be, after what it is for (`roles`).
std::string words_of(const core::Contract& contract, const core::Field& field, const std::vector<Text>& roles,
                     Language language) {
  std::vector<std::string> words{core::describe(contract, field.type, no_limit)[language]};
  const auto add = [&](Say what, std::vector<Text> args = {}) {
    words.push_back(say(what, language, std::move(args)));
  };
  for (const Text& role : roles) words.push_back(role[language]);
  const core::Bounds& bounds = field.bounds;
  const auto figure = [&](const Rational& value) { return core::spell_value(contract, field.type, value); };
  if (bounds.low) add(Say::data_from, {figure(*bounds.low)});
  if (bounds.high) add(Say::data_up_to, {figure(*bounds.high)});
  if (bounds.first) add(Say::data_from, {to_iso(*bounds.first)});
  if (bounds.last) add(Say::data_up_to, {to_iso(*bounds.last)});
  if (field.type.kind == core::Kind::number && !field.type.integer)
    add(Say::data_decimals, {std::to_string(field.decimals)});
  const core::Spelling& spelling = field.spelling;
  if (field.type.kind == core::Kind::date) add(Say::data_written, {pattern_for(spelling.date_pattern, language)});
  if (!spelling.yes.empty() || !spelling.no.empty())
    add(Say::data_yes_no_written, {core::list_of(spelling.yes), core::list_of(spelling.no)});
  if (field.may_miss) add(Say::data_may_be_empty);
  if (!spelling.missing.empty()) add(Say::data_missing_written, {core::list_of(spelling.missing)});
  return fmt::format("{}", fmt::join(words, "; "));
}

std::string words_of(const core::Contract& contract, const core::Dataset& dataset, core::ColumnIndex column,
                     Language language) {
  std::vector<Text> roles;
  if (std::ranges::find(dataset.identity, column) != dataset.identity.end())
    roles.push_back(say(Say::data_role_identity));
  if (dataset.counts_on == column) roles.push_back(say(Say::data_role_date));
  return words_of(contract, dataset.columns[column], roles, language);
}

std::string words_of(const core::Contract& contract, const core::Input& input, Language language) {
  std::vector<Text> roles;
  if (input.each_period) roles.push_back(say(Say::data_each_period));
  if (input.decision) {
    const core::Party& party = contract.parties[input.decision->by];
    roles.push_back(say(Say::data_decided_by, {party.name.empty() ? party.label : party.name}));
  }
  return words_of(contract, input, roles, language);
}

std::string name_of(const core::Field& field, Language language) {
  const std::string& wanted = wanted_name(field);
  return wanted == field.name ? field.name : say(Say::data_named_in_file, language, {field.name, wanted});
}

}  // namespace

std::string schema_text(const core::Contract& contract, Language language, std::size_t columns) {
  std::string out;
  if (contract.datasets.empty()) out = say(Say::contract_has_no_datasets, language) + "\n";
  for (const core::Dataset& dataset : contract.datasets) {
    if (!out.empty()) out += "\n";
    out += say(Say::data_one_row_per, language, {dataset.name, contract.units[dataset.unit].name}) + "\n";
    TwoColumns rows;
    for (core::ColumnIndex c = 0; c < dataset.columns.size(); ++c)
      rows.add(name_of(dataset.columns[c], language), words_of(contract, dataset, c, language));
    out += rows.to_text(columns);
  }
  if (contract.inputs.size() == 0) return out;
  out += "\n" + say(Say::data_reported_values, language) + "\n";
  TwoColumns rows;
  for (const core::Input& input : contract.inputs) rows.add(input.name, words_of(contract, input, language));
  return out + rows.to_text(columns);
}

std::string schema_template(const core::Dataset& dataset) {
  std::vector<std::string> names;
  for (const core::Field& field : dataset.columns) {
    std::string name = wanted_name(field);
    if (name.find_first_of(",\";\t\r\n") != std::string::npos) {
      std::string quoted = "\"";
      for (const char c : name) quoted += c == '"' ? "\"\"" : std::string(1, c);
      name = quoted + "\"";
    }
    names.push_back(std::move(name));
  }
  return fmt::format("{}\n", fmt::join(names, ","));
}

}  // namespace hito::runtime
