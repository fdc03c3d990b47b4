// Rules S1 and S2 of the language reference: edges and labels of periods.
#include <gtest/gtest.h>

#include "tests/unit/check/contract_of.h"

namespace hito {
namespace {

std::vector<std::string> periods(const std::string& header) {
  std::vector<std::string> result;
  for (const auto& period : check_items("", header).contract.periods)
    result.push_back(period.label + " " + to_iso(period.first) + " " + to_iso(period.last));
  return result;
}
using Lines = std::vector<std::string>;

TEST(Periods, AlignedQuartersHaveCalendarLabels) {
  EXPECT_EQ(periods("  term 2025-01-01 to 2025-12-31\n  periods quarterly\n"),
            (Lines{"2025-Q1 2025-01-01 2025-03-31", "2025-Q2 2025-04-01 2025-06-30", "2025-Q3 2025-07-01 2025-09-30",
                   "2025-Q4 2025-10-01 2025-12-31"}));
}

TEST(Periods, OthersAreNumbered) {
  EXPECT_EQ(periods("  term 2012-11-01 to 2015-10-31\n  periods yearly\n"),
            (Lines{"P1 2012-11-01 2013-10-31", "P2 2013-11-01 2014-10-31", "P3 2014-11-01 2015-10-31"}));
}

TEST(Periods, CountFromTheFirstDayAndClamp) {
  EXPECT_EQ(periods("  term 2025-01-31 to 2025-05-10\n  periods monthly\n"),
            (Lines{"P1 2025-01-31 2025-02-27", "P2 2025-02-28 2025-03-30", "P3 2025-03-31 2025-04-29",
                   "P4 2025-04-30 2025-05-10"}));
}

TEST(Periods, CalendarOnesAreCutAtBothEnds) {
  EXPECT_EQ(periods("  term 2025-02-10 to 2025-08-15\n  periods calendar quarterly\n"),
            (Lines{"2025-Q1 2025-02-10 2025-03-31", "2025-Q2 2025-04-01 2025-06-30", "2025-Q3 2025-07-01 2025-08-15"}));
}

TEST(Periods, LastAlignedOneMayBeCut) {
  EXPECT_EQ(periods("  term 2025-01-01 to 2026-02-15\n  periods yearly\n"),
            (Lines{"2025 2025-01-01 2025-12-31", "2026 2026-01-01 2026-02-15"}));
}

TEST(Periods, NoneDeclaredIsTheTermItself) {
  EXPECT_EQ(periods("  term 2025-03-01 to 2026-02-28\n"), (Lines{" 2025-03-01 2026-02-28"}));
}

TEST(Periods, WithoutTermTheyCannotBeCounted) {
  EXPECT_EQ(check_items("", "  periods quarterly\n").codes, Codes{"periods_without_term"});
}

}  // namespace
}  // namespace hito
