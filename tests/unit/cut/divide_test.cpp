// Divisions by columns against the reference evaluator, and what must hold of any division.
#include <gtest/gtest.h>

#include "tests/unit/cut/both.h"

namespace hito::test {
namespace {

using core::Kind;
using runtime::Reason;

constexpr std::uint64_t drawn_cases = 3000;

TEST(DivisionByColumns, gives_what_the_reference_gives) {
  std::size_t nothing = 0;
  for (std::uint64_t seed = 1; seed <= drawn_cases; ++seed) {
    const DrawnCase made(seed, true);
    const Outcome expected = by_reference(made);
    ASSERT_EQ(by_columns(made, true).text, expected.text) << "seed " << seed;
    if (fits_64_bits(made)) ASSERT_EQ(by_columns(made, false).text, expected.text) << "seed " << seed << ", 64 bits";
    for (const runtime::Line& line : expected.lines) nothing += line.reason == Reason::nothing_to_divide ? 1 : 0;
  }
  EXPECT_GT(nothing, drawn_cases / 4);
}

// One pool of `cents` among rows A, B, C…, with the weights given.
struct Pool : Build {
  runtime::Rows rows;
  runtime::LineColumns columns;
  runtime::PartColumns parts;

  std::string run(std::int64_t cents, const std::vector<Integer>& weights, bool wide = false) {
    const auto d = dataset("rows", {field("id", Kind::identifier)}, {0});
    auto p = pay(num("0"));
    p.division = core::Divide{d, num("1")};
    clause("1", p);
    Cells cells;
    // The file has them the other way round: parts go by key.
    for (std::size_t k = weights.size(); k > 0; --k) cells.push_back({std::string(1, static_cast<char>('A' + k - 1))});
    Diagnostics diagnostics;
    rows = runtime::settle_rows(c, {{table(d, cells)}}, std::nullopt, diagnostics);
    runtime::Line line;
    line.clause = ClauseId{0};
    line.entitlement = Rational(cents) * q("0.01");
    columns = columns_of({line}, q("0.01"), wide);
    parts = divide_payments(c, rows, [&](std::size_t, const std::vector<std::uint32_t>&) { return weights; }, columns);
    std::string text;
    for (std::size_t k = 0; k < parts.row.size(); ++k) {
      EXPECT_EQ(parts.row[k], weights.size() - 1 - k);
      text += (text.empty() ? "" : " ") + parts.payment[k].to_string();
    }
    return text;
  }
  std::string paid() const {
    return std::visit([](const auto& payments) { return Integer(payments[0]).to_string(); }, columns.payment);
  }
};

TEST(DivisionByColumns, ties_go_to_the_earlier_key) {
  EXPECT_EQ(Pool().run(2, {1, 1, 1}), "1 1 0");
  EXPECT_EQ(Pool().run(100, {3, 0, 3, 1}), "43 0 43 14");
  EXPECT_EQ(Pool().run(-2, {1, 1, 1}), "-1 -1 0");
}

TEST(DivisionByColumns, nothing_where_the_weights_add_up_to_nothing) {
  for (const std::int64_t cents : {std::int64_t{5}, std::int64_t{-5}, std::int64_t{0}}) {
    Pool b;
    EXPECT_EQ(b.run(cents, {0, 0}), "0 0");
    EXPECT_EQ(b.paid(), "0");
    EXPECT_EQ(b.columns.reason[0], cents == 0 ? Reason::paid : Reason::nothing_to_divide);
  }
  Pool b;
  EXPECT_EQ(b.run(5, {}), "");
  EXPECT_EQ(b.paid(), "0");
}

TEST(DivisionByColumns, weights_beyond_64_bits) {
  const Integer huge = Integer::pow10(30);
  EXPECT_EQ(Pool().run(10, {huge, huge + Integer(1), 1}), "5 5 0");
  EXPECT_EQ(Pool().run(1, {huge, huge + Integer(1), 1}), "0 1 0");
  // Each fits, their sum does not.
  const Integer limit(std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(Pool().run(3, {limit, limit}), "2 1");
  EXPECT_EQ(Pool().run((std::int64_t{1} << 62) - 1, {limit, limit}), "2305843009213693952 2305843009213693951");
}

TEST(DivisionByColumns, parts_add_up_to_the_pool_and_none_is_a_step_off) {
  Draw draw(11);
  for (int k = 0; k < 2000; ++k) {
    const auto cents = static_cast<std::int64_t>(draw.below(std::size_t{1} << draw.below(62)));
    std::vector<Integer> weights;
    Integer sum;
    for (std::size_t row = 0; row < 1 + draw.below(20); ++row) {
      weights.push_back(static_cast<std::int64_t>(draw.below(std::size_t{1} << draw.below(56))));
      sum += weights.back();
    }
    if (sum.sign() == 0) continue;
    Pool b;
    b.run(cents, weights, draw.one_in(2));
    Integer paid;
    for (std::size_t row = 0; row < weights.size(); ++row) {
      paid += b.parts.payment[row];
      const Integer off = b.parts.payment[row] * sum - Integer(cents) * weights[row];
      ASSERT_TRUE(off < sum && -off < sum);
    }
    ASSERT_EQ(paid, Integer(cents));
  }
}

}  // namespace
}  // namespace hito::test
