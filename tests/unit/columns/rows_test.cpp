// The same rows as the reference evaluator settles, and the same messages.
#include "runtime/reference/rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

#include "runtime/columns/columns.h"
#include "runtime/reference/stop.h"
#include "tests/unit/columns/random_rows.h"

namespace hito::test {
namespace {

using runtime::Columns;
using runtime::Rows;
using runtime::RowState;

runtime::ColumnsWanted nothing_of(const core::Contract& contract) {
  runtime::ColumnsWanted wanted;
  for (const core::Dataset& dataset : contract.datasets) wanted.columns.emplace_back(dataset.columns.size(), false);
  return wanted;
}

std::string in_words(const Diagnostic& found) {
  std::string out = spell(found.code);
  if (const auto* place = std::get_if<DataPlace>(&found.place))
    out += " " + place->file + ":" + std::to_string(place->line) + " " + place->column + "=" + place->value;
  for (const Text& arg : found.args) out += " | " + arg[Language::es] + " | " + arg[Language::en];
  return out;
}

// What is left of a preparation: messages, and the rows unless it stopped.
struct Outcome {
  std::vector<std::string> messages;
  std::optional<Rows> rows;
  std::optional<Columns> columns;
};

Outcome by_reference(const RandomRows& of) {
  Outcome out;
  Diagnostics found;
  try {
    out.rows = runtime::settle_rows(of.c, {of.tables}, of.as_of, found);
  } catch (const runtime::Stopped& stopped) {
    out.messages.push_back("stopped " + in_words(stopped.diagnostic));
  }
  for (const Diagnostic& each : found.all()) out.messages.push_back(in_words(each));
  return out;
}
Outcome by_columns(const RandomRows& of, unsigned threads) {
  Outcome out;
  Diagnostics found;
  try {
    out.columns = runtime::prepare_columns(of.c, {of.tables}, of.as_of, nothing_of(of.c), threads, found);
    out.rows = out.columns->rows;
  } catch (const runtime::Stopped& stopped) {
    out.messages.push_back("stopped " + in_words(stopped.diagnostic));
  }
  for (const Diagnostic& each : found.all()) out.messages.push_back(in_words(each));
  return out;
}

// How often what the test is for came up.
struct Seen {
  std::size_t repeated = 0, dangling = 0, stopped = 0, resolved = 0;
  std::array<std::size_t, 5> states{};

  void add(const Outcome& of) {
    for (const std::string& message : of.messages) {
      repeated += message.starts_with(spell(Code::repeated_key)) ? 1 : 0;
      dangling += message.starts_with(spell(Code::dangling_reference)) ? 1 : 0;
      stopped += message.starts_with("stopped") ? 1 : 0;
    }
    if (!of.rows) return;
    for (const auto& dataset : of.rows->states)
      for (RowState state : dataset) ++states[static_cast<std::size_t>(state)];
    for (const auto& table : of.rows->data.tables)
      for (const auto& column : table.columns)
        for (const Value& cell : column.cells) resolved += std::holds_alternative<core::RowRef>(cell) ? 1 : 0;
  }
};

void expect_same_data(const runtime::Data& a, const runtime::Data& b) {
  ASSERT_EQ(a.tables.size(), b.tables.size());
  for (std::size_t d = 0; d < a.tables.size(); ++d) {
    EXPECT_EQ(a.tables[d].file, b.tables[d].file);
    EXPECT_EQ(a.tables[d].lines, b.tables[d].lines);
    ASSERT_EQ(a.tables[d].columns.size(), b.tables[d].columns.size());
    for (std::size_t k = 0; k < a.tables[d].columns.size(); ++k) {
      EXPECT_EQ(a.tables[d].columns[k].given, b.tables[d].columns[k].given);
      EXPECT_TRUE(a.tables[d].columns[k].cells == b.tables[d].columns[k].cells) << "dataset " << d << " column " << k;
    }
  }
}

// The columns of periods and dates say what the rows say.
void expect_own_columns(const core::Contract& contract, const Columns& columns) {
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const DatasetId id = contract.datasets.id_at(d);
    if (!contract.datasets[id].counts_on) {
      EXPECT_TRUE(columns.periods[d].empty());
      EXPECT_TRUE(columns.dates[d].empty());
      continue;
    }
    ASSERT_EQ(columns.periods[d].size(), columns.rows.data.tables[d].rows());
    ASSERT_EQ(columns.dates[d].size(), columns.rows.data.tables[d].rows());
    for (std::uint32_t row = 0; row < columns.periods[d].size(); ++row) {
      const auto period = columns.rows.periods[d][row];
      EXPECT_EQ(columns.periods[d][row], period ? static_cast<std::int32_t>(*period) : -1);
      const auto date = columns.rows.date(contract, id, row);
      EXPECT_EQ(columns.dates[d][row], date ? date->days : INT32_MIN);
    }
  }
}

TEST(ColumnRows, the_same_as_the_reference_evaluator) {
  Seen seen;
  for (std::uint64_t seed = 0; seed < 6000; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const RandomRows random(seed);
    const Outcome expected = by_reference(random);
    const Outcome made = by_columns(random, 1 + seed % 3);
    seen.add(expected);
    ASSERT_EQ(made.messages, expected.messages);
    ASSERT_EQ(made.rows.has_value(), expected.rows.has_value());
    if (!made.rows) continue;
    expect_same_data(made.rows->data, expected.rows->data);
    EXPECT_EQ(made.rows->states, expected.rows->states);
    EXPECT_EQ(made.rows->periods, expected.rows->periods);
    EXPECT_EQ(made.rows->rank, expected.rows->rank);
    EXPECT_EQ(made.rows->key_order, expected.rows->key_order);
    EXPECT_EQ(made.rows->used, expected.rows->used);
    expect_own_columns(random.c, *made.columns);
    if (HasFailure()) return;
  }
  for (std::size_t count : seen.states) EXPECT_GT(count, 1000U) << ::testing::PrintToString(seen.states);
  for (std::size_t count : {seen.repeated, seen.dangling, seen.resolved}) EXPECT_GT(count, 1000U);
  EXPECT_GT(seen.stopped, 50U);
}

// More columns than one word of 64 bits can hold together; rows that differ in the first or in the last of them only.
TEST(ColumnRows, keys_of_very_many_columns) {
  constexpr std::size_t width = 10, values = 300;
  std::mt19937_64 random(9);
  Build b;
  std::vector<core::Field> columns;
  std::vector<core::ColumnIndex> key;
  for (std::size_t k = 0; k < width; ++k) {
    columns.push_back(Build::field("k" + std::to_string(k), core::Kind::number, true));
    key.push_back(static_cast<core::ColumnIndex>(k));
  }
  const auto wide = b.dataset("wide", std::move(columns), std::move(key));
  b.c.datasets[wide].repeated = core::Repeated::first_row;
  Cells rows;
  for (std::size_t row = 0; row < 1500; ++row) {
    auto cells = row == 0 || random() % 2 == 0 ? std::vector<std::string>(width) : rows[random() % row];
    if (cells[0].empty())
      for (std::string& cell : cells) cell = std::to_string(random() % values);
    const std::size_t changed = std::array<std::size_t, 3>{0, width - 1, random() % width}[random() % 3];
    if (random() % 4 != 0) cells[changed] = random() % 9 == 0 ? "" : std::to_string(random() % values);
    if (cells[0].empty()) cells[0] = "7";
    rows.push_back(cells);
  }
  Diagnostics found;
  const runtime::Data data{{b.table(wide, rows)}};
  const runtime::Rows expected = runtime::settle_rows(b.c, data, {}, found);
  const Columns made = runtime::prepare_columns(b.c, data, {}, nothing_of(b.c), 1, found);
  EXPECT_GT(std::ranges::count(expected.states[0], RowState::duplicate), 50);
  EXPECT_EQ(made.rows.states, expected.states);
  EXPECT_EQ(made.rows.key_order, expected.key_order);
  EXPECT_EQ(made.rows.rank, expected.rank);
}

TEST(ColumnRows, a_column_that_places_rows_and_is_not_given_stops_after_the_messages) {
  Build b;
  const auto people = b.dataset("people", {Build::field("id", core::Kind::identifier)}, {0});
  const auto visits =
      b.dataset("visits", {Build::reference("person", people), Build::field("on", core::Kind::date)}, {}, 1);
  auto table = b.table(visits, {{"Z", ""}});
  table.columns[1] = {{}, false};
  Diagnostics found;
  EXPECT_THROW(runtime::prepare_columns(b.c, {{b.table(people, {{"A"}, {"A"}}), table}}, {}, nothing_of(b.c), 2, found),
               runtime::Stopped);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found.all()[0].code, Code::repeated_key);
  EXPECT_EQ(found.all()[1].code, Code::dangling_reference);
}

// A row ceases to exist through a long chain, and only when all rows of the key it refers to have.
TEST(ColumnRows, the_cutoff_follows_references_to_the_end_and_spares_keys_with_a_row_left) {
  Build b;
  const auto tasks = b.dataset("tasks",
                               {Build::field("id", core::Kind::number), Build::field("on", core::Kind::date, true),
                                Build::reference("after", DatasetId{0})},
                               {0}, 1);
  b.c.datasets[tasks].repeated = core::Repeated::first_row;
  Cells rows{{"0", "2025-06-01", ""}};
  constexpr std::size_t last = 300;
  for (std::size_t k = 1; k <= last; ++k) rows.push_back({std::to_string(k), "", std::to_string(k - 1)});
  Diagnostics found;
  const auto states = [&] {
    return runtime::prepare_columns(b.c, {{b.table(tasks, rows)}}, day("2025-05-31"), nothing_of(b.c), 1, found)
        .rows.states[0];
  };
  EXPECT_EQ(states()[last], RowState::after_cutoff);
  rows.push_back({"0", "2025-05-01", ""});
  EXPECT_EQ(states()[0], RowState::after_cutoff);
  EXPECT_EQ(states()[1], RowState::undated);
  EXPECT_EQ(found.size(), 0U);
}

}  // namespace
}  // namespace hito::test
