// Cells as integers: every value comes back from its column.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "runtime/columns/columns.h"
#include "tests/unit/columns/random_rows.h"

namespace hito::test {
namespace {

using core::Kind;
using runtime::Columns;
using runtime::TypedColumn;

runtime::ColumnsWanted all_of(const core::Contract& contract, std::vector<std::string> texts = {}) {
  runtime::ColumnsWanted wanted{{}, std::move(texts)};
  for (const core::Dataset& dataset : contract.datasets) wanted.columns.emplace_back(dataset.columns.size(), true);
  return wanted;
}

std::vector<std::int64_t> integers(const TypedColumn& column) {
  return std::visit([](const auto& cells) { return std::vector<std::int64_t>(cells.begin(), cells.end()); },
                    column.cells);
}
bool is_wide(const TypedColumn& column) { return std::holds_alternative<std::span<const std::int64_t>>(column.cells); }

// A dataset of one column with these values.
struct One : Build {
  Columns columns;
  One(core::Field field, std::vector<Value> values, std::vector<std::string> texts = {}) {
    const auto id = dataset("d", {std::move(field)}, {});
    runtime::Table made;
    for (std::size_t row = 0; row < values.size(); ++row) made.lines.push_back(row + 2);
    made.columns.push_back({runtime::Cells(values), true});
    Diagnostics found;
    columns = runtime::prepare_columns(c, {{std::move(made)}}, {}, all_of(c, std::move(texts)), 1, found);
    require(found.size() == 0 && id.value == 0, "rows of a test that cannot be prepared");
  }
  const TypedColumn& column() const { return *columns.typed[0][0]; }
};
One numbers(std::vector<Value> values) { return {Build::field("n", Kind::number), std::move(values)}; }

TEST(Typed, numbers_take_the_most_decimals_that_one_needs) {
  const One made = numbers({q("1.5"), q("-0.25"), core::Missing{}, q("7")});
  EXPECT_EQ(made.column().decimals, 2U);
  EXPECT_EQ(integers(made.column()), (std::vector<std::int64_t>{150, -25, 0, 700}));
  EXPECT_EQ(made.column().missing, (std::vector<std::uint8_t>{0, 0, 1, 0}));
  EXPECT_TRUE(made.column().unfit.empty());
  EXPECT_FALSE(is_wide(made.column()));
  EXPECT_EQ(made.column().low, -25);
  EXPECT_EQ(made.column().high, 700);
}

TEST(Typed, numbers_are_of_32_bits_where_all_fit) {
  EXPECT_FALSE(is_wide(numbers({Rational(INT32_MAX), Rational(INT32_MIN)}).column()));
  EXPECT_TRUE(is_wide(numbers({Rational(std::int64_t{INT32_MAX} + 1)}).column()));
  EXPECT_TRUE(is_wide(numbers({Rational(std::int64_t{INT32_MIN} - 1)}).column()));
}

TEST(Typed, numbers_up_to_the_last_of_64_bits_fit) {
  const One made = numbers({Rational(INT64_MAX), Rational(INT64_MIN), Rational(Integer(INT64_MAX) + 1)});
  EXPECT_EQ(integers(made.column()), (std::vector<std::int64_t>{INT64_MAX, INT64_MIN, 0}));
  EXPECT_EQ(made.column().unfit, (std::vector<std::uint8_t>{0, 0, 1}));
  EXPECT_EQ(made.column().low, INT64_MIN);
  EXPECT_EQ(made.column().high, INT64_MAX);
}

TEST(Typed, a_number_too_large_for_the_decimals_of_others_is_unfit) {
  const One made = numbers({q("0.01"), q("92233720368547758.07"), q("92233720368547758.08"), Rational(INT64_MAX)});
  EXPECT_EQ(made.column().decimals, 2U);
  EXPECT_EQ(integers(made.column()), (std::vector<std::int64_t>{1, INT64_MAX, 0, 0}));
  EXPECT_EQ(made.column().unfit, (std::vector<std::uint8_t>{0, 0, 1, 1}));
}

TEST(Typed, a_number_that_does_not_fit_by_itself_asks_for_no_decimals) {
  const One made = numbers({q("5"), Rational(1, 3), q("123456789012345678901.5"), q("0.0000000000000000001")});
  EXPECT_EQ(made.column().decimals, 0U);
  EXPECT_EQ(made.column().unfit, (std::vector<std::uint8_t>{0, 1, 1, 1}));
  EXPECT_EQ(numbers({q("0.000000000000000001"), q("1")}).column().decimals, 18U);
}

TEST(Typed, columns_without_rows_have_an_element) {
  const TypedColumn column = numbers({}).column();
  EXPECT_EQ(integers(column), std::vector<std::int64_t>{0});
  EXPECT_TRUE(column.missing.empty());
  EXPECT_EQ(column.low, 0);
  EXPECT_EQ(column.high, 0);
}

TEST(Typed, yes_or_no_is_a_byte) {
  const One made(Build::field("b", Kind::yes_no), {true, false, core::Missing{}});
  EXPECT_EQ(integers(made.column()), (std::vector<std::int64_t>{1, 0, 0}));
  EXPECT_EQ(made.column().missing, (std::vector<std::uint8_t>{0, 0, 1}));
}

TEST(Typed, texts_are_places_among_all_of_them_and_those_compared_with) {
  const One made(Build::field("t", Kind::text), {"b", core::Missing{}, "a", "b"}, {"m", "aa", "aa"});
  EXPECT_EQ(made.columns.texts, (std::vector<std::string>{"a", "aa", "b", "m"}));
  EXPECT_EQ(integers(made.column()), (std::vector<std::int64_t>{2, 0, 0, 2}));
  EXPECT_EQ(made.column().missing, (std::vector<std::uint8_t>{0, 1, 0, 0}));
  EXPECT_EQ(runtime::text_position(made.columns, "m"), 3);
  EXPECT_THROW(runtime::text_position(made.columns, "c"), InternalError);
}

TEST(Typed, a_column_that_is_not_given_has_no_value) {
  Build b;
  b.dataset("d", {Build::field("n", Kind::number), Build::field("t", Kind::text)}, {});
  runtime::Table table;
  table.columns = {{{}, false}, {{Value("x")}, true}};
  table.lines.push_back(1);
  Diagnostics found;
  const Columns columns = runtime::prepare_columns(b.c, {{table}}, {}, all_of(b.c), 1, found);
  EXPECT_EQ(columns.typed[0][0]->missing, std::vector<std::uint8_t>{1});
  EXPECT_TRUE(columns.typed[0][1]->missing.empty());
}

TEST(Typed, columns_that_were_not_asked_for_are_not_made) {
  Build b;
  b.dataset("d", {Build::field("n", Kind::number), Build::field("t", Kind::text)}, {});
  Diagnostics found;
  const Columns columns =
      runtime::prepare_columns(b.c, {{b.table(DatasetId{0}, {{"1", "x"}})}}, {}, {{{true, false}}, {}}, 1, found);
  EXPECT_TRUE(columns.typed[0][0]);
  EXPECT_FALSE(columns.typed[0][1]);
  EXPECT_TRUE(columns.texts.empty());
}

// The value that an integer of a column stands for.
Value meaning(const Columns& columns, const TypedColumn& column, Kind kind, std::size_t row) {
  const std::int64_t cell = integers(column)[row];
  if (!column.missing.empty() && column.missing[row] == 1) return core::Missing{};
  switch (kind) {
    case Kind::number: return Rational(Integer(cell), Integer::pow10(column.decimals));
    case Kind::date: return Date{static_cast<std::int32_t>(cell)};
    case Kind::yes_no: return cell == 1;
    case Kind::choice: return core::Choice{static_cast<std::uint32_t>(cell)};
    case Kind::reference: return core::RowRef{static_cast<std::uint32_t>(cell)};
    case Kind::text:
    case Kind::identifier: return columns.texts[static_cast<std::size_t>(cell)];
    case Kind::poison:
    case Kind::estimate: break;
  }
  throw InternalError("a kind that no column has");
}

void expect_meaning(const Columns& columns, const TypedColumn& column, Kind kind, const std::vector<Value>& values) {
  const auto cells = integers(column);
  ASSERT_EQ(cells.size(), std::max<std::size_t>(values.size(), 1));
  EXPECT_LE(column.low, std::ranges::min(cells));
  EXPECT_GE(column.high, std::ranges::max(cells));
  if (kind != Kind::yes_no) EXPECT_EQ(column.low, std::ranges::min(cells));
  if (kind != Kind::yes_no) EXPECT_EQ(column.high, std::ranges::max(cells));
  for (std::size_t row = 0; row < values.size(); ++row) {
    const bool unfit = !column.unfit.empty() && column.unfit[row] == 1;
    const bool unresolved = kind == Kind::reference && std::holds_alternative<std::string>(values[row]);
    if (unfit) {
      const Rational value = std::get<Rational>(values[row]) * Rational(Integer::pow10(column.decimals));
      EXPECT_FALSE(value.is_integer() && value.numerator().to_int64());
    } else {
      EXPECT_TRUE(meaning(columns, column, kind, row) == (unresolved ? Value(core::Missing{}) : values[row]));
    }
  }
}

TEST(Typed, every_value_comes_back_whatever_the_number_of_threads) {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    RandomRows random(seed);
    for (auto& table : random.tables)
      for (auto& column : table.columns) {
        if (column.given) continue;
        column.given = true;
        column.cells.assign_missing(table.rows());
      }
    Diagnostics found;
    const Columns columns = runtime::prepare_columns(random.c, {random.tables}, random.as_of,
                                                     all_of(random.c, {"B", "not there"}), 1 + seed % 2, found);
    EXPECT_EQ(std::ranges::adjacent_find(columns.texts, std::greater_equal{}), columns.texts.end());
    for (std::size_t d = 0; d < random.tables.size(); ++d) {
      const auto& fields = random.c.datasets[random.c.datasets.id_at(d)].columns;
      for (std::size_t k = 0; k < fields.size(); ++k)
        expect_meaning(columns, *columns.typed[d][k], fields[k].type.kind,
                       columns.rows.data.tables[d].columns[k].cells.all());
    }
    if (HasFailure()) return;
  }
}

}  // namespace
}  // namespace hito::test
