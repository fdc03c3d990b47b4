// Which rows exist, count, and in which period: S3, S4, S5, S12 and the cutoff.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "tests/unit/reference/build.h"

namespace hito::test {
namespace {

using core::Kind;
using runtime::RowState;

// people(id) ← outcomes(person, kind, date), the earliest date counts; each outcome pays by kind.
struct Outcomes : Build {
  DatasetId people, outcomes;
  Outcomes() {
    term("2025-01-01", "2025-12-31");
    people = dataset("people", {field("id", Kind::identifier)}, {0});
    outcomes = dataset("outcomes",
                       {reference("person", people), choice("kind", {"job", "course"}), field("on", Kind::date, true)},
                       {0, 1}, 2);
    c.datasets[outcomes].repeated = core::Repeated::earliest;
    c.datasets[outcomes].repeated_by = 2;
    clause("1", pay(num("100"), outcomes));
  }
  runtime::Settlement run(const Cells& rows, std::optional<Date> as_of = {}) {
    return settle({table(people, {{"B"}, {"A"}, {"P2"}, {"P10"}}), table(outcomes, rows)}, {}, as_of);
  }
  const std::vector<RowState>& states(const runtime::Settlement& s) { return s.row_states[outcomes.value]; }
};

TEST(Rows, a_duplicate_outside_the_term_can_be_the_one_that_counts) {
  Outcomes b;
  const auto s = b.run({{"A", "job", "2025-03-01"}, {"A", "job", "2024-12-31"}});
  EXPECT_EQ(b.states(s), (std::vector{RowState::duplicate, RowState::outside_term}));
  EXPECT_TRUE(s.lines.empty());
}

TEST(Rows, the_earliest_counts_and_a_missing_date_comes_last) {
  Outcomes b;
  const auto s = b.run({{"A", "job", ""}, {"A", "job", "2025-03-01"}, {"A", "job", "2025-02-01"}, {"B", "job", ""}});
  EXPECT_EQ(b.states(s), (std::vector{RowState::duplicate, RowState::duplicate, RowState::used, RowState::undated}));
}

TEST(Rows, the_latest_counts_and_a_missing_date_comes_last_too) {
  Outcomes b;
  b.c.datasets[b.outcomes].repeated = core::Repeated::latest;
  const auto s = b.run({{"A", "job", "2025-03-01"}, {"A", "job", ""}, {"A", "job", "2025-05-01"}});
  EXPECT_EQ(b.states(s), (std::vector{RowState::duplicate, RowState::duplicate, RowState::used}));
}

TEST(Rows, equal_in_key_and_date_count_by_the_order_of_the_file) {
  Outcomes b;
  for (const auto rule : {core::Repeated::earliest, core::Repeated::latest}) {
    b.c.datasets[b.outcomes].repeated = rule;
    const auto s = b.run({{"A", "job", "2025-03-01"}, {"A", "job", "2025-03-01"}});
    EXPECT_EQ(b.states(s), (std::vector{RowState::used, RowState::duplicate}));
  }
}

TEST(Rows, the_first_row_counts_whatever_the_dates) {
  Outcomes b;
  b.c.datasets[b.outcomes].repeated = core::Repeated::first_row;
  b.c.datasets[b.outcomes].repeated_by.reset();
  const auto s = b.run({{"A", "job", "2025-09-01"}, {"A", "job", "2025-01-01"}});
  EXPECT_EQ(b.states(s), (std::vector{RowState::used, RowState::duplicate}));
}

TEST(Rows, a_repeated_key_that_is_not_provided_for_is_an_error_with_both_lines) {
  Outcomes b;
  b.c.datasets[b.outcomes].repeated = core::Repeated::rejected;
  b.c.datasets[b.outcomes].repeated_by.reset();
  Diagnostics found;
  const auto s =
      runtime::settle(b.request({b.table(b.people, {{"A"}}), b.table(b.outcomes, {{"A", "job", "2025-01-01"},
                                                                                  {"A", "course", "2025-01-01"},
                                                                                  {"A", "job", ""},
                                                                                  {"A", "job", "2025-01-01"}})}),
                      found);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found.all()[0].code, Code::repeated_key);
  const auto& place = std::get<DataPlace>(found.all()[0].place);
  EXPECT_EQ(place.file, "outcomes.csv");
  EXPECT_EQ(place.line, 4U);
  EXPECT_EQ(found.all()[0].args[0][Language::en], "A, job");
  EXPECT_EQ(found.all()[0].args[2][Language::en], "line 2");
  EXPECT_TRUE(s.lines.empty());
}

TEST(Rows, a_dangling_reference_is_an_error_with_its_cell) {
  Outcomes b;
  Diagnostics found;
  runtime::settle(b.request({b.table(b.people, {{"A"}}), b.table(b.outcomes, {{"Z", "job", "2025-01-01"}})}), found);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.all()[0].code, Code::dangling_reference);
  const auto& place = std::get<DataPlace>(found.all()[0].place);
  EXPECT_EQ(place.line, 2U);
  EXPECT_EQ(place.column, "person");
  EXPECT_EQ(place.value, "Z");
}

TEST(Rows, a_reference_means_the_row_that_counts_of_a_repeated_key) {
  Build b;
  const auto people = b.dataset("people", {Build::field("id", Kind::identifier), Build::field("n", Kind::number)}, {0});
  b.c.datasets[people].repeated = core::Repeated::first_row;
  const auto visits = b.dataset("visits", {Build::reference("person", people)}, {});
  b.clause("1", b.pay(b.cell(1, 0, {0}), visits));
  const auto s = b.settle({b.table(people, {{"A", "7"}, {"A", "9"}}), b.table(visits, {{"A"}})});
  EXPECT_EQ(payments(s), "7");
}

TEST(Rows, keys_order_by_column_choices_as_declared_text_by_bytes_references_by_the_key_referred_to) {
  Outcomes b;
  const auto s = b.run({{"P2", "job", "2025-01-01"},
                        {"P10", "course", "2025-01-01"},
                        {"P10", "job", "2025-01-01"},
                        {"A", "course", "2025-01-01"}});
  EXPECT_EQ(s.key_order[b.outcomes.value], (std::vector<std::uint32_t>{3, 2, 1, 0}));
}

TEST(Rows, numbers_in_keys_order_by_value) {
  Build b;
  const auto d = b.dataset("d", {Build::field("n", Kind::number)}, {0});
  b.clause("1", b.pay(b.cell(0), d));
  EXPECT_EQ(payments(b.settle({b.table(d, {{"10"}, {"9"}, {"-1"}})})), "-1 9 10");
}

TEST(Rows, without_a_key_the_order_of_the_file_stands_in_and_nothing_is_a_duplicate) {
  Build b;
  const auto d = b.dataset("d", {Build::field("n", Kind::number)}, {});
  b.clause("1", b.pay(b.cell(0), d));
  EXPECT_EQ(payments(b.settle({b.table(d, {{"10"}, {"9"}, {"10"}})})), "10 9 10");
}

TEST(Rows, undated_and_outside_rows_make_no_line_but_appear_with_nothing) {
  Outcomes b;
  const auto s = b.run({{"A", "job", ""}, {"B", "job", "2026-01-01"}, {"P2", "job", "2025-12-31"}});
  EXPECT_EQ(payments(s), "100");
  const auto statement = b.statement(s);
  std::string rows;
  for (const auto& row : statement.rows)
    if (row.dataset == b.outcomes)
      rows += statement.keys[row.dataset.value][row.row][0] + "=" + to_text(row.amount) + " ";
  EXPECT_EQ(rows, "A=0 B=0 P2=100 ");
  EXPECT_EQ(statement.data[1].undated, 1U);
  EXPECT_EQ(statement.data[1].outside_term, 1U);
  EXPECT_EQ(statement.data[1].used, 1U);
}

TEST(Cutoff, rows_dated_after_it_do_not_exist_not_even_as_duplicates) {
  Outcomes b;
  b.c.datasets[b.outcomes].repeated = core::Repeated::latest;
  const auto s = b.run({{"A", "job", "2025-03-01"}, {"A", "job", "2025-06-01"}}, day("2025-03-31"));
  EXPECT_EQ(b.states(s), (std::vector{RowState::used, RowState::after_cutoff}));
  EXPECT_EQ(payments(s), "100");
}

TEST(Cutoff, a_row_that_refers_to_one_that_does_not_exist_yet_does_not_exist_either) {
  Outcomes b;
  const auto proofs =
      b.dataset("proofs", {Build::field("id", Kind::identifier), Build::reference("of", b.people)}, {0});
  const auto files = b.dataset("files", {Build::reference("proof", proofs)}, {});
  b.c.datasets[b.people].columns.push_back(Build::field("since", Kind::date));
  b.c.datasets[b.people].counts_on = 1;
  const auto s = b.settle({b.table(b.people, {{"A", "2025-05-01"}, {"B", "2025-01-01"}}), b.table(b.outcomes, {}),
                           b.table(proofs, {{"X", "A"}, {"Y", "B"}}), b.table(files, {{"X"}, {"Y"}})},
                          {}, day("2025-03-31"));
  EXPECT_EQ(s.row_states[files.value], (std::vector{RowState::after_cutoff, RowState::used}));
}

TEST(Rows, permuting_rows_changes_no_payment) {
  Outcomes b;
  b.cap_clause("2", b.cap({ClauseId{0}}, "333.33", core::CapMethod::pro_rata));
  Cells rows{{"A", "job", "2025-03-01"},  {"A", "job", "2025-02-01"}, {"B", "course", "2025-02-01"},
             {"P2", "job", "2025-02-01"}, {"P10", "job", ""},         {"P10", "course", "2025-07-01"}};
  std::string first;
  std::mt19937 random(7);
  for (int i = 0; i < 50; ++i) {
    std::shuffle(rows.begin(), rows.end(), random);
    const auto s = b.run(rows);
    const auto statement = b.statement(s);
    std::string text = payments(s);
    for (const auto& row : statement.rows)
      text += " " + statement.keys[row.dataset.value][row.row][0] + "=" + to_text(row.amount);
    if (first.empty()) first = text;
    EXPECT_EQ(text, first);
  }
  EXPECT_NE(first.find("333.33"), 0U);
}

TEST(Rows, a_column_that_an_example_does_not_give_is_an_error_only_when_used) {
  Outcomes b;
  auto people = b.table(b.people, {{"A"}});
  auto outcomes = b.table(b.outcomes, {{"A", "job", "2025-03-01"}});
  outcomes.columns[1].given = false;
  outcomes.columns[1].cells.clear();
  EXPECT_EQ(payments(b.settle({people, outcomes})), "100");
  b.clause("2",
           b.pay(b.expr(core::If{b.op(Op::equal, {b.cell(1), b.constant(core::Choice{0})}), b.num("1"), b.num("2")}),
                 b.outcomes));
  EXPECT_EQ(b.fault({people, outcomes}).code, Code::column_not_given);
}

TEST(Rows, a_cell_left_empty_is_an_error_where_the_contract_takes_it_as_present) {
  Outcomes b;
  auto outcomes = b.table(b.outcomes, {{"A", "job", "2025-03-01"}});
  outcomes.columns[1].cells.set(0, core::Missing{});
  b.clause("2",
           b.pay(b.expr(core::If{b.op(Op::equal, {b.cell(1), b.constant(core::Choice{0})}), b.num("1"), b.num("2")}),
                 b.outcomes));
  EXPECT_EQ(b.fault({b.table(b.people, {{"A"}}), outcomes}).code, Code::missing_value);
}

TEST(Rows, the_date_that_places_rows_must_be_given) {
  Outcomes b;
  auto outcomes = b.table(b.outcomes, {{"A", "job", "2025-03-01"}});
  outcomes.columns[2].given = false;
  EXPECT_EQ(b.fault({b.table(b.people, {{"A"}}), outcomes}).code, Code::placing_column_not_given);
}

}  // namespace
}  // namespace hito::test
