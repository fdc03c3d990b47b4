// A dataset made by hand and the reading of a CSV text as its rows.
#pragma once
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/data/read_rows.h"
#include "tests/unit/core/small_contract.h"

namespace hito::runtime::tests {

using namespace core::tests;

// id identifier · sex one of (F, M) · age integer from 0 to 120 · placed date, may be missing · wage money in PEN
inline core::Contract contract_of_people() {
  core::Contract contract = small_contract();
  core::Dataset people;
  people.name = "people";
  people.unit = person;
  people.columns.push_back(field("id", of_kind(core::Kind::identifier)));
  people.columns.push_back(field("sex", choice_of(sexes)));
  core::Field age = field("age", integer_of());
  age.bounds.low = Rational(0);
  age.bounds.high = Rational(120);
  people.columns.push_back(age);
  core::Field placed = field("placed", of_kind(core::Kind::date));
  placed.may_miss = true;
  people.columns.push_back(placed);
  core::Field wage = money("wage");
  wage.label = "Monthly wage";
  people.columns.push_back(wage);
  people.identity = {0};
  contract.datasets.add(people);
  return contract;
}

struct Reading {
  core::Contract contract;
  Table table;
  Diagnostics diagnostics;
};

inline Reading read_text(core::Contract contract, std::string_view text, ReadOptions options = {}) {
  Reading reading{std::move(contract), {}, {}};
  reading.table = read_rows_text(reading.contract, core::DatasetId{0}, "people.csv", text, options, reading.diagnostics);
  return reading;
}
inline Reading read_people(std::string_view text, ReadOptions options = {}) {
  return read_text(contract_of_people(), text, options);
}

// "HITO-E4016 people.csv:3 age `130`: message" for every diagnostic, sorted.
inline std::vector<std::string> told(const Diagnostics& diagnostics, Language language) {
  std::vector<std::string> out;
  for (const Diagnostic& d : diagnostics.sorted()) {
    const auto* place = std::get_if<DataPlace>(&d.place);
    std::string line = spell(d.code);
    if (place != nullptr)
      line += " " + place->file + ":" + std::to_string(place->line) + " " + place->column + " `" + place->value + "`";
    out.push_back(line + ": " + d.message(language));
  }
  return out;
}

using Told = std::vector<std::string>;

inline void expect_told(const Reading& reading, const Told& es, const Told& en) {
  EXPECT_EQ(told(reading.diagnostics, Language::es), es);
  EXPECT_EQ(told(reading.diagnostics, Language::en), en);
}

inline core::Value cell(const Reading& reading, std::size_t column, std::size_t row) {
  return reading.table.columns.at(column).cells.at(row);
}

}  // namespace hito::runtime::tests
