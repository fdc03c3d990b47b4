// One contract settled many times pays what its text with those figures pays.
#include <thread>

#include "tests/unit/replay/case.h"

namespace hito::runtime::tests {
namespace {

const std::vector<Trial::Range> usual = {{"6.2", "0", "40_000"},
                                         {"6.1", "0", "9_000"},
                                         {"5.1", "0", "5_000"},
                                         {"5.2#1", "0", "365", 0},
                                         {"bonus", "1", "2"}};

const std::vector<Figures> scenarios = {{},
                                        {{"6.2", "28_000"}},
                                        {{"6.2", "0"}},
                                        {{"6.1", "1_500.01"}, {"6.2", "7_777.77"}},
                                        {{"5.1", "0"}},
                                        {{"5.1", "1_234.56"}, {"bonus", "1.33"}},
                                        {{"5.2#1", "200"}, {"6.1", "9_000"}},
                                        {{"5.2#1", "0"}, {"6.2", "1"}}};

TEST(Replay, PaysWhatTheTextWithThoseFiguresPays) {
  const Files files = {{"people", participants}};
  Trial trial(employment, usual, {files});
  EXPECT_TRUE(trial.replay().why().empty());
  Replay::Worker worker(trial.replay());
  for (int round = 0; round < 2; ++round)
    for (const Figures& figures : scenarios) {
      const Outcome& outcome = worker.evaluate(0, trial.scenario(figures));
      EXPECT_TRUE(outcome.compiled);
      const auto expected = by_the_text(employment, figures, files);
      ASSERT_TRUE(expected);
      EXPECT_TRUE(trial.replay().totals(outcome) == *expected) << (figures.empty() ? "" : figures.front().first);
    }
  EXPECT_EQ(worker.by_reference(), 0U);
}

TEST(Replay, SettlesTheRowsOfEachSetOfData) {
  const std::vector<Files> sets = {{{"people", participants}},
                                   {{"people",
                                     "id,woman,age,placed,worked\nB,0,20,2025-05-01,100\nA,1,19,2025-05-01,99\n"
                                     "B,1,20,2025-05-01,100\n"}},
                                   {{"people", "id,woman,age,placed,worked\n"}},
                                   {{"people", "id,woman,age,placed,worked\nZ,0,50,,\n"}}};
  Trial trial(employment, {{"6.2", "0", "40_000"}}, sets);
  Replay::Worker worker(trial.replay());
  for (const bool anew : {false, true, true})
    for (std::size_t set : {0U, 1U, 2U, 3U, 1U, 0U}) {
      const Outcome& outcome = worker.evaluate(set, trial.scenario({{"6.2", "5_000"}}), anew);
      EXPECT_TRUE(outcome.compiled);
      EXPECT_TRUE(trial.replay().totals(outcome) == *by_the_text(employment, {{"6.2", "5_000"}}, sets[set])) << set;
    }
}

TEST(Replay, WhatKernelsDoNotTakeGoesToTheReferenceEvaluator) {
  const Files files = {{"people", participants}};
  Trial trial(employment, {{"6.2", "0", "10_000"}}, {files});
  Replay::Worker worker(trial.replay());
  for (const char* figure : {"10_000.01", "0.001", "20_000"}) {
    const Outcome& outcome = worker.evaluate(0, trial.scenario({{"6.2", figure}}));
    EXPECT_FALSE(outcome.compiled);
    EXPECT_TRUE(trial.replay().totals(outcome) == *by_the_text(employment, {{"6.2", figure}}, files)) << figure;
  }
  EXPECT_TRUE(worker.evaluate(0, trial.scenario({{"6.2", "9_999.99"}})).compiled);
  EXPECT_EQ(worker.compiled(), 1U);
  EXPECT_EQ(worker.by_reference(), 3U);
}

TEST(Replay, FiguresBeyond64BitsAreForTheReferenceEvaluator) {
  // What is rounded is the figure as it stands, in the steps of its finest decimals.
  const std::string flat = R"(contract "Flat"
  currency PEN
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
data people, one row per person
  identified by id
  id identifier
clause 1 "Each"
  for each person
  the payer pays the provider 7 PEN
)";
  const Files files = {{"people", "id\nA\nB\n"}};
  const std::string great = "1" + std::string(38, '0');
  Trial trial(flat, {{"1", "0", great, 18}}, {files});
  Replay::Worker worker(trial.replay());
  for (const std::string& figure : {great, std::string("0.123456789012345678"), std::string("9")})
    EXPECT_TRUE(trial.replay().totals(worker.evaluate(0, trial.scenario({{"1", figure}}))) ==
                *by_the_text(flat, {{"1", figure}}, files))
        << figure;
  EXPECT_EQ(worker.by_reference(), 1U);
  EXPECT_EQ(worker.compiled(), 2U);
}

TEST(Replay, SaysWhatIsWrongWithASetOfData) {
  std::string strict = employment;
  const std::string rule = ", if repeated the first row counts";
  strict.replace(strict.find(rule), rule.size(), "");
  Trial trial(strict, {{"6.2", "0", "10_000"}}, {{{"people", participants}}});
  Replay::Worker worker(trial.replay());
  const Outcome& outcome = worker.evaluate(0, trial.scenario({}));
  EXPECT_FALSE(outcome.compiled);
  ASSERT_TRUE(outcome.diagnostics.has_errors());
  EXPECT_EQ(outcome.diagnostics.all().front().code, Code::repeated_key);
}

TEST(Replay, ThreadsGiveTheSameAmounts) {
  Trial trial(employment, usual, {{{"people", participants}}});
  std::vector<std::vector<Totals>> found(4);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < found.size(); ++t)
    threads.emplace_back([&, t] {
      Replay::Worker worker(trial.replay());
      for (int times = 0; times < 50; ++times)
        for (std::size_t s = 0; s < scenarios.size(); ++s)
          found[t].push_back(trial.replay().totals(worker.evaluate(0, trial.scenario(scenarios[s]))));
    });
  for (std::thread& thread : threads) thread.join();
  for (std::size_t t = 1; t < found.size(); ++t) EXPECT_TRUE(found[t] == found[0]);
}

}  // namespace
}  // namespace hito::runtime::tests
