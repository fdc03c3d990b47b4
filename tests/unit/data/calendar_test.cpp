#include "runtime/calendar.h"

#include "tests/unit/data/reading.h"

namespace hito::runtime {
namespace {

using namespace tests;
using core::Cap;

Date day(int year, unsigned month, unsigned d) { return *make_date(year, month, d); }

// Yearly periods of sample 10, which start on 1 November.
core::Contract yearly() {
  core::Contract contract = small_contract();
  contract.term = core::Period{"", day(2012, 11, 1), day(2015, 10, 31)};
  contract.periods = {{"P1", day(2012, 11, 1), day(2013, 10, 31)},
                      {"P2", day(2013, 11, 1), day(2014, 10, 31)},
                      {"P3", day(2014, 11, 1), day(2015, 10, 31)}};
  contract.period_months = 12;
  return contract;
}
Cap cap_per(Cap::Scope scope, unsigned months) {
  Cap cap;
  cap.scope = scope;
  cap.months = months;
  return cap;
}

TEST(Calendar, PeriodOfADate) {
  const core::Contract contract = yearly();
  EXPECT_EQ(period_of(contract, day(2012, 10, 31)), std::nullopt);
  EXPECT_EQ(period_of(contract, day(2012, 11, 1)), 0U);
  EXPECT_EQ(period_of(contract, day(2013, 10, 31)), 0U);
  EXPECT_EQ(period_of(contract, day(2013, 11, 1)), 1U);
  EXPECT_EQ(period_of(contract, day(2015, 10, 31)), 2U);
  EXPECT_EQ(period_of(contract, day(2015, 11, 1)), std::nullopt);
}

TEST(Calendar, DatesBetweenNamedPeriodsAreInNone) {
  core::Contract contract = yearly();
  contract.periods[1].first = day(2014, 1, 1);
  EXPECT_EQ(period_of(contract, day(2013, 12, 31)), std::nullopt);
  EXPECT_EQ(period_of(contract, day(2014, 1, 1)), 1U);
}

TEST(Calendar, WithoutTermOrPeriodsEveryDayIsInTheOnlyOne) {
  core::Contract contract = small_contract();
  contract.periods.push_back({"", Date{}, Date{}});
  EXPECT_EQ(period_of(contract, day(1990, 1, 1)), 0U);
  EXPECT_EQ(period_of(contract, day(2090, 1, 1)), 0U);
}

TEST(Calendar, PeriodsByName) {
  core::Contract contract = yearly();
  contract.periods[2].label = "A\u00F1o 3";
  EXPECT_EQ(period_named(contract, "P2"), 1U);
  EXPECT_EQ(period_named(contract, "An\u0303o 3"), 2U);
  EXPECT_EQ(period_named(contract, "P9"), std::nullopt);
  EXPECT_EQ(period_named(contract, ""), std::nullopt);
}

TEST(Calendar, CapPeriodsOfTheContractCountFromItsFirstDay) {
  const core::Contract contract = yearly();
  const Cap cap = cap_per(Cap::Scope::contract_period, 12);
  EXPECT_EQ(cap_period_of(contract, cap, day(2013, 10, 31)), 0);
  EXPECT_EQ(cap_period_of(contract, cap, day(2013, 11, 1)), 1);
  EXPECT_EQ(cap_period_of(contract, cap, day(2012, 10, 31)), -1);
  EXPECT_EQ(cap_period_of(contract, cap, day(2011, 10, 31)), -2);
}

// From 31 August: periods start on 31 Aug, 30 Nov, 28 Feb, 31 May, and never drift.
TEST(Calendar, CapPeriodsAreClampedFromTheFirstDay) {
  core::Contract contract = small_contract();
  contract.term = core::Period{"", day(2024, 8, 31), day(2026, 8, 30)};
  const Cap cap = cap_per(Cap::Scope::contract_period, 3);
  const std::vector<Date> starts{day(2024, 8, 31), day(2024, 11, 30), day(2025, 2, 28), day(2025, 5, 31),
                                 day(2025, 8, 31)};
  for (std::size_t k = 0; k < starts.size(); ++k) {
    EXPECT_EQ(cap_period_of(contract, cap, starts[k]), static_cast<std::int64_t>(k));
    EXPECT_EQ(cap_period_of(contract, cap, Date{starts[k].days - 1}), static_cast<std::int64_t>(k) - 1);
  }
}

TEST(Calendar, CapPeriodsOfTheCalendar) {
  const core::Contract contract = yearly();
  const Cap year = cap_per(Cap::Scope::calendar_period, 12);
  EXPECT_EQ(cap_period_of(contract, year, day(2013, 1, 1)), 2013);
  EXPECT_EQ(cap_period_of(contract, year, day(2013, 12, 31)), 2013);
  const Cap quarter = cap_per(Cap::Scope::calendar_period, 3);
  EXPECT_EQ(cap_period_of(contract, quarter, day(2013, 3, 31)) + 1, cap_period_of(contract, quarter, day(2013, 4, 1)));
  EXPECT_EQ(cap_period_of(contract, cap_per(Cap::Scope::whole_contract, 0), day(2013, 4, 1)), 0);
}

// With `calendar`, the contract's own quarters end with those of the calendar; its years still count from the term.
TEST(Calendar, OwnPeriodsThatFollowTheCalendar) {
  core::Contract contract = small_contract();
  contract.term = core::Period{"", day(2025, 2, 15), day(2026, 2, 14)};
  contract.period_months = 3;
  contract.calendar_periods = true;
  const Cap quarter = cap_per(Cap::Scope::contract_period, 3);
  EXPECT_EQ(cap_period_of(contract, quarter, day(2025, 2, 15)), cap_period_of(contract, quarter, day(2025, 3, 31)));
  EXPECT_NE(cap_period_of(contract, quarter, day(2025, 3, 31)), cap_period_of(contract, quarter, day(2025, 4, 1)));
  const Cap year = cap_per(Cap::Scope::contract_period, 12);
  EXPECT_EQ(cap_period_of(contract, year, day(2025, 2, 15)), cap_period_of(contract, year, day(2026, 2, 14)));
}

TEST(Calendar, DeclaredPeriodsAreTheirOwnGroups) {
  core::Contract contract = yearly();
  contract.period_months = 0;
  const Cap cap = cap_per(Cap::Scope::contract_period, 0);
  EXPECT_EQ(cap_period_of(contract, cap, day(2013, 11, 1)), 1);
  EXPECT_EQ(cap_period_of(contract, cap, day(2015, 1, 1)), 2);
}

}  // namespace
}  // namespace hito::runtime
