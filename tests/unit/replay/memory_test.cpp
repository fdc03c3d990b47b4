// An evaluation asks for no memory once its worker has seen the data.
#include <atomic>
#include <cstdlib>
#include <new>

#include "tests/unit/replay/case.h"

namespace {

std::atomic<std::uint64_t> asked_for{0};

}  // namespace

// Every allocation of this program is counted, but for those of a stricter alignment. All forms are replaced together:
// checks of addresses look at which one a pointer came from.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  ++asked_for;
  return std::malloc(size == 0 ? 1 : size);
}
void* operator new(std::size_t size) {
  if (void* memory = operator new(size, std::nothrow)) return memory;
  throw std::bad_alloc();
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return operator new(size, std::nothrow); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

namespace hito::runtime::tests {
namespace {

const std::string grouped = R"(contract "Groups"
  currency PEN
  term 2025-01-01 to 2025-12-31
  periods quarterly
  rounding to the nearest 0.01, half up

payer state
provider "Clinics"

data clinics, one row per clinic
  identified by code
  code identifier

data reports, one row per report
  identified by (clinic, serial)
  each row counts on day
  clinic reference to clinics
  serial integer from 0 to 100
  day    date
  cases  integer from 0 to 1000

clause 1 "Cases"
  for each clinic, each quarter
  the payer pays the provider 3.5 PEN * (sum of cases over its reports)

clause 2 "Months with reports"
  each quarter
  the payer pays the provider 10 PEN per report * (count of distinct day over reports)

clause 3 "In all"
  cap all clauses together at 400 PEN per quarter, earlier dates first, the unused balance lapses
)";

std::uint64_t asked_in(auto&& work) {
  const std::uint64_t before = asked_for;
  work();
  return asked_for - before;
}

TEST(ReplayMemory, NothingIsAskedForOnceRowsAreSettled) {
  Trial trial(employment, {{"6.2", "0", "40_000"}, {"5.1", "0", "5_000"}}, {{{"people", participants}}});
  Replay::Worker worker(trial.replay());
  const Scenario low = trial.scenario({{"6.2", "5_000"}}), high = trial.scenario({{"5.1", "3_000"}});
  const auto both = [&] {
    for (int times = 0; times < 100; ++times) {
      EXPECT_TRUE(worker.evaluate(0, low).compiled);
      EXPECT_TRUE(worker.evaluate(0, high).compiled);
    }
  };
  both();
  EXPECT_EQ(asked_in(both), 0U);
}

TEST(ReplayMemory, NorWhereRowsAreSettledAnew) {
  const std::string few = "id,woman,age,placed,worked\nB,0,20,2025-05-01,100\nA,1,19,2025-05-01,99\n";
  Trial trial(employment, {{"6.2", "0", "40_000"}}, {{{"people", participants}}, {{"people", few}}});
  Replay::Worker worker(trial.replay());
  const Scenario scenario = trial.scenario({{"6.2", "5_000"}});
  const auto all = [&] {
    for (int times = 0; times < 100; ++times)
      for (const std::size_t set : {0U, 1U}) EXPECT_TRUE(worker.evaluate(set, scenario, true).compiled);
  };
  all();
  EXPECT_EQ(asked_in(all), 0U);
}

TEST(ReplayMemory, NorWhereAggregatesAndPeriodsAre) {
  const Files files = {{"clinics", "code\nA\nB\n"},
                       {"reports",
                        "clinic,serial,day,cases\nA,1,2025-01-05,10\nA,2,2025-02-05,30\nB,1,2025-02-05,90\n"
                        "B,2,2025-07-01,7\n"}};
  Trial trial(grouped, {{"3", "0", "1_000"}, {"1", "0", "100"}}, {files});
  EXPECT_TRUE(trial.replay().why().empty());
  Replay::Worker worker(trial.replay());
  const Figures figures = {{"3", "123.45"}, {"1", "2.75"}};
  const Scenario scenario = trial.scenario(figures);
  const auto all = [&] {
    for (int times = 0; times < 100; ++times) EXPECT_TRUE(worker.evaluate(0, scenario, times % 2 == 0).compiled);
  };
  all();
  EXPECT_EQ(asked_in(all), 0U);
  EXPECT_TRUE(trial.replay().totals(worker.evaluate(0, scenario)) == *by_the_text(grouped, figures, files));
}

}  // namespace
}  // namespace hito::runtime::tests
