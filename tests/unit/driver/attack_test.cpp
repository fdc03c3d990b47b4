// False properties that made-up data refute.
#include "driver/attack.h"

#include "driver/example_block.h"
#include "tests/unit/driver/contracts.h"

namespace hito::driver {
namespace {

constexpr const char* head = R"(contract "Visits"
  currency PEN
  term     2025-01-01 to 2025-12-31
  periods  calendar quarterly
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "Operator"
reported value rate percent from 0% to 100%
reported value fee money in PEN from 0 to 1_000 with 2 decimals, each quarter
reported value bonus yes or no, decided by the payer, no later than 2025-06-30, if undecided no
unit visita, plural visitas
data zones, one row per zone
  identified by id
  id   identifier
  area one of (coast, hills, forest)
data visits, one row per visit
  identified by (code, zone), if repeated the latest day
  each row counts on day
  code    identifier
  zone    reference to zones
  day     date
  left    date, may be missing
  minutes number from 0 to 600 with 2 decimals
data reports, one row per report
  identified by code
  code   identifier
  people integer of visitas from 0 to 100
clause 1 "Visit"
  for each visit
  when minutes >= 60
  the payer pays the provider if minutes < 480.5 then 10 PEN otherwise 7 PEN
clause 2 "Cap"
  cap clause 1 at 35 PEN per quarter, earlier dates first, unused balance lapses
clause 3 "Stay"
  for each visit
  when left is present and left >= day + 3 months or the last day of the month
  the payer pays the provider 5 PEN
clause 4 "Fee"
  each quarter
  the payer pays the provider if rate < 37.5% then fee otherwise -fee
clause 5 "Report"
  for each report, at the end of the term
  the payer pays the provider if people >= 50 visitas then 100 PEN otherwise 60 PEN
clause 6 "Bonus"
  at the end of the term
  when bonus
  the payer pays the provider 1 PEN
)";

class Attacked : public testing::TestWithParam<const char*> {};

TEST_P(Attacked, IsRefutedAndTheLeastOneToo) {
  const auto made = compiled(std::string(head) + "it always holds that " + GetParam() + "\n");
  ASSERT_TRUE(made.has_value());
  const core::Contract& contract = made->contract;
  const core::Property& property = contract.properties.front();
  const auto found = attack(contract, property, 7, 3000);
  ASSERT_TRUE(found.has_value());
  ASSERT_TRUE(confirm(contract, property, *found).has_value());
  const Counterexample least = shrink(contract, property, *found);
  const auto refuted = confirm(contract, property, least);
  ASSERT_TRUE(refuted.has_value());
  // What shows it can be pasted, and passes.
  const core::Example example = with_figures(contract, least.before, refuted->figures);
  const auto again =
      compiled(std::string(head) + (example.figures.empty() ? "" : '\n' + example_block(contract, example)));
  ASSERT_TRUE(again.has_value());
  Diagnostics diagnostics;
  const auto report = test(*again, {}, diagnostics);
  ASSERT_TRUE(report.has_value());
  for (const ExampleResult& result : report->examples) EXPECT_TRUE(result.passed());
  // The same seed gives the same.
  const auto same = attack(contract, property, 7, 3000);
  ASSERT_TRUE(same.has_value());
  EXPECT_EQ(example_block(contract, same->before), example_block(contract, found->before));
}

INSTANTIATE_TEST_SUITE_P(
    Properties, Attacked,
    testing::Values("payment under clause 1 < 35 PEN", "total >= -3_999 PEN",
                    "entitlement under clause 1 never decreases as minutes increases",
                    "entitlement under clause 1 never jumps by more than 9.99 PEN as minutes increases",
                    "entitlement under clause 4 never decreases as rate increases",
                    "payment under clause 4 never jumps by more than 0 PEN as fee increases",
                    "payment under clause 4 is never negative", "clauses 1 and 3 never both pay",
                    "payment under clause 3 = 0 PEN", "payment under clause 6 = 0 PEN",
                    "payment under clause 5 <= 300 PEN",
                    // More rows than are made up at once.
                    "payment under clause 3 <= 150 PEN", "splitting a row never pays more"));

TEST(Attack, FindsNothingWhereThereIsNothing) {
  const auto made = compiled(std::string(head) + "it always holds that payment under clause 1 <= 140 PEN\n");
  ASSERT_TRUE(made.has_value());
  EXPECT_FALSE(attack(made->contract, made->contract.properties.front(), 1, 300).has_value());
}

}  // namespace
}  // namespace hito::driver
