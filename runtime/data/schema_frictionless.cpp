// The Data Package standard, version 2: https://datapackage.org (table schema, data resource).
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "compiler/core/read_value.h"
#include "runtime/data/csv_header.h"
#include "runtime/data/schema.h"

namespace hito::runtime {
namespace {

using Json = nlohmann::ordered_json;

const char* type_name(const core::Type& type) {
  switch (type.kind) {
    case core::Kind::number: return type.integer && type.shape == core::Shape::plain ? "integer" : "number";
    case core::Kind::date: return "date";
    case core::Kind::yes_no: return "boolean";
    case core::Kind::text:
    case core::Kind::identifier:
    case core::Kind::choice:
    case core::Kind::reference: return "string";
    case core::Kind::poison:
    case core::Kind::estimate: break;
  }
  throw InternalError("a column of a kind that data cannot hold");
}

// "dd/mm/yyyy" as the standard writes it: "%d/%m/%Y".
std::string date_format(const std::string& pattern) {
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const char c = pattern[at];
    std::size_t run = 1;
    while (at + run < pattern.size() && pattern[at + run] == c) ++run;
    const bool year = c == 'y' || c == 'Y' || c == 'a' || c == 'A';
    const bool letter = year || c == 'm' || c == 'M' || c == 'd' || c == 'D';
    if (!letter)
      out += std::string(run, c);
    else
      out += year ? "%Y" : (c == 'm' || c == 'M') ? "%m" : "%d";
    at += run;
  }
  return out;
}

// Figures of a percent column are written with the sign: 12.5%.
std::string figure(const core::Type& type, const Rational& value) {
  return to_text(type.shape == core::Shape::percent ? value * Rational(100) : value);
}

// As the column's cells are written.
std::string day(const core::Field& field, Date date) {
  const std::string format =
      field.spelling.date_pattern.empty() ? "%Y-%m-%d" : date_format(field.spelling.date_pattern);
  const YearMonthDay parts = civil(date);
  std::string out;
  for (std::size_t at = 0; at < format.size(); ++at) {
    if (format[at] != '%') {
      out += format[at];
      continue;
    }
    switch (format[++at]) {
      case 'Y': out += fmt::format("{:04}", parts.year); break;
      case 'm': out += fmt::format("{:02}", parts.month); break;
      case 'd': out += fmt::format("{:02}", parts.day); break;
      default: throw InternalError("a date format of the standard that was not written here");
    }
  }
  return out;
}

Json constraints_of(const core::Contract& contract, const core::Dataset& dataset, core::ColumnIndex column) {
  const core::Field& field = dataset.columns[column];
  Json out = Json::object();
  if (!field.may_miss) out["required"] = true;
  if (dataset.identity.size() == 1 && dataset.identity.front() == column &&
      dataset.repeated == core::Repeated::rejected)
    out["unique"] = true;
  const core::Bounds& bounds = field.bounds;
  // As text, which the standard allows, so that no program rounds them.
  if (bounds.low) out["minimum"] = figure(field.type, *bounds.low);
  if (bounds.high) out["maximum"] = figure(field.type, *bounds.high);
  if (bounds.first) out["minimum"] = day(field, *bounds.first);
  if (bounds.last) out["maximum"] = day(field, *bounds.last);
  if (field.type.kind == core::Kind::choice) out["enum"] = contract.choices[field.type.choices].names;
  return out;
}

Json field_of(const core::Contract& contract, const core::Dataset& dataset, core::ColumnIndex column) {
  const core::Field& field = dataset.columns[column];
  Json out = {{"name", wanted_name(field)}, {"type", type_name(field.type)}};
  if (!field.label.empty()) out["title"] = field.label;
  out["description"] = core::describe(contract, field.type, no_limit)[contract.language];
  if (field.type.kind == core::Kind::date && !field.spelling.date_pattern.empty())
    out["format"] = date_format(field.spelling.date_pattern);
  if (field.type.kind == core::Kind::number && field.type.shape == core::Shape::percent) out["bareNumber"] = false;
  if (field.type.kind == core::Kind::yes_no) {
    const std::vector<std::string> yes{"1", "yes", "sí", "si", "true"}, no{"0", "no", "false"};
    out["trueValues"] = field.spelling.yes.empty() ? yes : field.spelling.yes;
    out["falseValues"] = field.spelling.no.empty() ? no : field.spelling.no;
  }
  if (!field.spelling.missing.empty()) {
    std::vector<std::string> missing{""};
    missing.insert(missing.end(), field.spelling.missing.begin(), field.spelling.missing.end());
    out["missingValues"] = missing;
  }
  Json constraints = constraints_of(contract, dataset, column);
  if (!constraints.empty()) out["constraints"] = std::move(constraints);
  return out;
}

Json schema_of(const core::Contract& contract, const core::Dataset& dataset) {
  Json fields = Json::array(), key = Json::array(), foreign = Json::array();
  for (core::ColumnIndex c = 0; c < dataset.columns.size(); ++c) {
    fields.push_back(field_of(contract, dataset, c));
    const core::Type& type = dataset.columns[c].type;
    if (type.kind != core::Kind::reference) continue;
    const core::Dataset& target = contract.datasets[type.of];
    if (target.identity.size() != 1) continue;
    foreign.push_back(
        {{"fields", {wanted_name(dataset.columns[c])}},
         {"reference",
          {{"resource", target.name}, {"fields", {wanted_name(target.columns[target.identity.front()])}}}}});
  }
  for (const core::ColumnIndex c : dataset.identity) key.push_back(wanted_name(dataset.columns[c]));
  Json out = {{"$schema", "https://datapackage.org/profiles/2.0/tableschema.json"},
              {"fieldsMatch", "superset"},
              {"fields", std::move(fields)}};
  if (!key.empty() && dataset.repeated == core::Repeated::rejected) out["primaryKey"] = std::move(key);
  if (!foreign.empty()) out["foreignKeys"] = std::move(foreign);
  return out;
}

}  // namespace

std::string schema_frictionless(const core::Contract& contract) {
  Json resources = Json::array();
  for (const core::Dataset& dataset : contract.datasets)
    resources.push_back({{"name", dataset.name},
                         {"path", dataset.name + ".csv"},
                         {"type", "table"},
                         {"format", "csv"},
                         {"mediatype", "text/csv"},
                         {"encoding", "utf-8"},
                         {"schema", schema_of(contract, dataset)}});
  const Json package = {{"$schema", "https://datapackage.org/profiles/2.0/datapackage.json"},
                        {"title", contract.title},
                        {"resources", std::move(resources)}};
  return package.dump(2) + "\n";
}

}  // namespace hito::runtime
