// Rows that come in blocks and are not kept: nobody looks up their periods, so the days at the ends of each must be
// told apart by the kernel.
#include "tests/unit/compiled/both_engines.h"

namespace hito::runtime::tests {
namespace {

const std::string visits =
    "data visits, one row per visit\n  each row counts on day\n  day date\n  n number from -100_000 to 100_000\n"
    "clause 1 \"C\"\n  for each visit\n  when n <> 5\n  the payer pays the provider 0.01 PEN * n\n"
    "clause 2 \"D\"\n  for each visit\n  the payer pays the provider 21 PEN * n\n";

std::string file(const std::vector<std::pair<Date, int>>& list) {
  std::string text = "day,n\n";
  for (const auto& [day, n] : list) text += to_iso(day) + "," + std::to_string(n) + "\n";
  return text;
}

// Steps by period of each clause, one block or all rows together.
std::map<core::ClauseId, std::vector<Integer>> by_blocks(Both& both, const std::vector<Given>& blocks,
                                                         RowCounts& rows) {
  BlockSums sums;
  for (const Given& block : blocks) sums.add(both.engine().add_up(both.request(block), {}));
  EXPECT_FALSE(sums.lines_needed);
  rows = sums.rows;
  return sums.sums.steps;
}

std::map<core::ClauseId, std::vector<Integer>> by_reference(Both& both, const Given& all) {
  const Agreed agreed = both.settle(all);
  std::map<core::ClauseId, std::vector<Integer>> steps;
  for (std::size_t c = 0; c < both.contract().clauses.size(); ++c)
    steps[both.contract().clauses.id_at(c)].resize(both.contract().periods.size());
  for (const Line& line : agreed.settlement.lines)
    steps[line.clause][line.period] += (line.entitlement * Rational(100)).numerator();
  return steps;
}

void expect_same(const std::string& header, const std::vector<std::pair<Date, int>>& first,
                 const std::vector<std::pair<Date, int>>& second) {
  Both both(visits, header);
  ASSERT_TRUE(both.engine().takes_blocks());
  std::vector<std::pair<Date, int>> all = first;
  all.insert(all.end(), second.begin(), second.end());
  RowCounts counts;
  EXPECT_EQ(by_blocks(both, {{{{"visits", file(first)}}}, {{{"visits", file(second)}}}}, counts),
            by_reference(both, {{{"visits", file(all)}}}));
  EXPECT_EQ(counts.all(), all.size());
}

// A row on the first and one on the last day of each period, and the day before and after each.
std::vector<std::pair<Date, int>> edges(const std::vector<core::Period>& periods) {
  std::vector<std::pair<Date, int>> list;
  int n = 0;
  for (const core::Period& period : periods)
    for (const std::int32_t day : {period.first.days, period.first.days + 1, period.last.days - 1, period.last.days})
      list.emplace_back(Date{day}, n = (n * 7 + 13) % 1000);
  return list;
}

TEST(Blocks, TheFirstAndTheLastDayOfEachPeriod) {
  for (const char* length : {"monthly", "quarterly", "half-yearly", "yearly"}) {
    SCOPED_TRACE(length);
    // 48 months are more than are kept in registers.
    const std::string header = std::string("  term 2024-01-01 to 2027-12-31\n  periods ") + length + "\n";
    const std::vector<core::Period> periods = Both(visits, header).contract().periods;
    ASSERT_GT(periods.size(), 3U);
    expect_same(header, edges(periods), {{periods[1].first, 400}});
    // Also where numbers are so large that their sums are kept in 64 bits, or below 0.
    std::vector<std::pair<Date, int>> large = edges(periods);
    for (auto& [day, n] : large) n = (n - 500) * 199;
    expect_same(header, large, {{periods[2].last, -100'000}, {periods[2].last, 100'000}});
  }
}

// In clause 1 the sums of 1024 rows fit in 32 bits, in clause 2 not those of two.
TEST(Blocks, SumsAsLargeAsTheyCanBe) {
  for (const int n : {100'000, -100'000}) {
    std::vector<std::pair<Date, int>> list;
    for (int row = 0; row < 2100; ++row) list.emplace_back(Date{20'090}, n);
    expect_same(quarters, list, {{Date{20'100}, 7}});
  }
}

TEST(Blocks, ABlockWithARowOutsideOfTheTerm) {
  const std::vector<core::Period> periods = Both(visits, quarters).contract().periods;
  const Date before{periods.front().first.days - 1}, after{periods.back().last.days + 1};
  expect_same(quarters, edges(periods), {{before, 900}, {periods.front().first, 40}});
  expect_same(quarters, {{after, 900}, {periods.back().last, 40}}, edges(periods));
  expect_same(quarters, {{before, 1}, {after, 2}}, {{before, 3}});
}

TEST(Blocks, PeriodsWithGapsBetween) {
  const std::string header =
      "  term 2025-01-01 to 2025-12-31\n"
      "  periods \"A\" from 2025-01-01 to 2025-03-30, \"B\" from 2025-04-01 to 2025-12-31\n";
  const std::vector<core::Period> periods = Both(visits, header).contract().periods;
  ASSERT_EQ(periods.size(), 2U);
  expect_same(header, edges(periods), {{Date{periods[0].last.days + 1}, 77}, {periods[1].first, 5}});
}

}  // namespace
}  // namespace hito::runtime::tests
