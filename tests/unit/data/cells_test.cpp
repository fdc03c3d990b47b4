// A column keeps what was put there, in whatever form; and what is done to it is done to all of its parts.
#include "runtime/data/cells.h"

#include <gtest/gtest.h>

#include <random>

#include "runtime/data/row_lines.h"

namespace hito::runtime::tests {
namespace {

using core::Value;

Value drawn_value(std::mt19937_64& bits, int kind) {
  switch (bits() % 10 < 8 ? kind : static_cast<int>(bits() % 7)) {
    case 0: return bits() % 2 == 0;
    case 1: return Date{static_cast<std::int32_t>(bits() % 100)};
    case 2: return core::Choice{static_cast<std::uint32_t>(bits() % 5)};
    case 3: {
      const auto units = static_cast<std::int64_t>(bits() % 2001) - 1000;
      constexpr std::int64_t denominators[] = {1, 2, 10, 1000, 3, 1'000'000'000'000'000'000};
      Rational value = Rational(units) / Rational(denominators[bits() % 6]);
      if (bits() % 10 == 0) value *= Rational(Integer::pow10(17));
      return value;
    }
    case 4: return std::string(bits() % 4, static_cast<char>('a' + bits() % 3));
    case 5: return core::RowRef{static_cast<std::uint32_t>(bits() % 9)};
    default: return core::Missing{};
  }
}

void expect_holds(const Cells& cells, const std::vector<Value>& values) {
  ASSERT_EQ(cells.size(), values.size());
  for (std::size_t row = 0; row < values.size(); ++row) {
    ASSERT_TRUE(cells[row] == values[row]) << "row " << row;
    EXPECT_EQ(cells.is_missing(row), core::is_missing(values[row]));
    const auto* text = std::get_if<std::string>(&values[row]);
    EXPECT_EQ(cells.text(row).has_value(), text != nullptr);
    if (text != nullptr) EXPECT_EQ(*cells.text(row), *text);
    const auto* ref = std::get_if<core::RowRef>(&values[row]);
    EXPECT_EQ(cells.refers(row).has_value(), ref != nullptr);
    if (ref != nullptr) EXPECT_EQ(*cells.refers(row), ref->index);
  }
  EXPECT_TRUE(cells == Cells(values));
  const CellParts& parts = cells.parts();
  for (const std::int32_t word : parts.words)
    EXPECT_TRUE(!parts.ranged || (parts.least <= word && word <= parts.greatest)) << word;
}

TEST(Cells, hold_what_was_put_there) {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 bits(seed);
    const int kind = static_cast<int>(seed % 7);
    Cells cells;
    std::vector<Value> values;
    for (int step = 0; step < 60; ++step) {
      const Cells before = cells;
      const std::vector<Value> had = values;
      switch (bits() % 8) {
        case 0:
          if (!values.empty()) {
            const std::size_t row = bits() % values.size();
            values[row] = drawn_value(bits, kind);
            cells.set(row, values[row]);
          }
          break;
        case 1: {
          std::vector<bool> out(values.size());
          for (std::size_t row = 0; row < out.size(); ++row) out[row] = bits() % 5 == 0;
          cells.take_out(out);
          std::vector<Value> kept;
          for (std::size_t row = 0; row < out.size(); ++row)
            if (!out[row]) kept.push_back(values[row]);
          values = kept;
          break;
        }
        case 2: {
          std::vector<Value> more;
          for (std::uint64_t n = bits() % 6; n > 0; --n) more.push_back(drawn_value(bits, kind));
          cells.append(Cells(more));
          values.insert(values.end(), more.begin(), more.end());
          break;
        }
        default: values.push_back(drawn_value(bits, kind)); cells.push_back(values.back());
      }
      expect_holds(cells, values);
      expect_holds(before, had);
      if (testing::Test::HasFailure()) return;
    }
  }
}

TEST(Cells, what_a_reader_adds_is_what_is_put) {
  Cells late;
  add_missing(late.open());
  add_text(late.open(), "");
  add_text(late.open(), "x");
  expect_holds(late, {core::Missing{}, std::string(), std::string("x")});
}

core::Value value_of_run(const IntegerRun& run, std::size_t row) {
  const std::int64_t integer = run.integers[row];
  if (run.missing != nullptr && run.missing[row] != 0) return core::Missing{};
  if (run.form == Form::bits) return integer != 0;
  if (run.form == Form::days) return Date{static_cast<std::int32_t>(integer)};
  if (run.form == Form::choices) return core::Choice{static_cast<std::uint32_t>(integer)};
  return Rational(Integer(integer), Integer::pow10(run.decimals));
}

TEST(Cells, runs_of_integers_are_their_values_one_by_one) {
  std::mt19937_64 bits(11);
  for (int round = 0; round < 400; ++round) {
    constexpr std::array forms{Form::bits, Form::days, Form::choices, Form::integers};
    const Form usual = forms[bits() % forms.size()];
    Cells cells;
    std::vector<core::Value> values;
    for (std::uint64_t runs = bits() % 6; runs > 0; --runs) {
      const Form form = bits() % 9 == 0 ? forms[bits() % forms.size()] : usual;
      const std::size_t count = bits() % 5;
      std::vector<std::int64_t> integers;
      std::vector<unsigned char> missing;
      const bool none = bits() % 4 == 0;
      for (std::size_t i = 0; i < count; ++i) {
        missing.push_back(none || bits() % 3 == 0 ? 1 : 0);
        // Numbers of many sizes, some of which leave 64 bits over a finer power of ten.
        const auto number = static_cast<std::int64_t>(bits() >> bits() % 64);
        integers.push_back(missing.back() != 0      ? 0
                           : form == Form::bits     ? static_cast<std::int64_t>(bits() % 2)
                           : form == Form::integers ? (bits() % 2 == 0 ? number : -(number / 2))
                                                    : static_cast<std::int64_t>(bits() % 1000));
      }
      const bool some = std::ranges::find(missing, 1) != missing.end();
      const IntegerRun run{form, static_cast<unsigned>(form == Form::integers ? bits() % 12 : 0), integers.data(),
                           some ? missing.data() : nullptr, count};
      add_integers(cells.open(), run);
      for (std::size_t i = 0; i < count; ++i) values.push_back(value_of_run(run, i));
    }
    if (bits() % 3 == 0) {
      cells.push_back(core::Missing{});
      values.emplace_back(core::Missing{});
    }
    expect_holds(cells, values);
    if (testing::Test::HasFailure()) return;
  }
}

// What engines take for the ends of a column, without looking at it again.
TEST(Cells, ends_are_known_where_runs_are_all_there_is) {
  const std::vector<std::int64_t> integers{7, -3, 40, 0};
  const unsigned char missing[] = {0, 1, 0, 0};
  Cells cells;
  add_integers(cells.open(), {Form::integers, 2, integers.data(), nullptr, 3});
  EXPECT_TRUE(cells.parts().ranged);
  EXPECT_EQ(cells.parts().least, -3);
  EXPECT_EQ(cells.parts().greatest, 40);
  // Over hundredths, as the others are.
  add_integers(cells.open(), {Form::integers, 1, integers.data() + 2, missing, 1});
  EXPECT_TRUE(cells.parts().ranged);
  EXPECT_EQ(cells.parts().greatest, 400);
  Cells more;
  add_integers(more.open(), {Form::integers, 2, integers.data() + 1, missing, 1});
  EXPECT_TRUE(more.parts().ranged);
  Cells both = more;
  both.append(cells);
  EXPECT_TRUE(both.parts().ranged);
  EXPECT_EQ(both.parts().least, -3);
  EXPECT_EQ(both.parts().greatest, 400);
  // From then on nobody says.
  for (const core::Value& value : {core::Value(Rational(900)), core::Value(core::Missing{})}) {
    Cells changed = cells;
    changed.push_back(value);
    EXPECT_FALSE(changed.parts().ranged);
    changed = cells;
    changed.set(0, value);
    EXPECT_FALSE(changed.parts().ranged);
    both = cells;
    changed.append(Cells({core::Value(Rational(1, 1000))}));
    both.append(changed);
    EXPECT_FALSE(both.parts().ranged);
  }
  add_integers(cells.open(), {Form::integers, 3, integers.data(), nullptr, 1});
  EXPECT_FALSE(cells.parts().ranged);
}

TEST(RowLines, are_those_that_were_added) {
  std::mt19937_64 bits(7);
  RowLines lines, more;
  std::vector<std::uint64_t> all;
  for (int i = 0; i < 300; ++i) {
    const std::uint64_t line = all.empty() ? 2 : all.back() + (bits() % 4 == 0 ? 1 + bits() % 5 : 1);
    (i % 3 == 0 ? more : lines).push_back(line);
    if (i % 3 == 0) {
      lines.append(more);
      more = {};
    }
    all.push_back(line);
  }
  EXPECT_EQ(lines.all(), all);
  RowLines again;
  for (const std::uint64_t line : all) again.push_back(line);
  EXPECT_TRUE(lines == again);
}

}  // namespace
}  // namespace hito::runtime::tests
