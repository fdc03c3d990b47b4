// What is told unasked: small contracts of which it is known, each with its nearest neighbour of which nothing may be
// told; and that nothing that runs of any contract show is ever told not to be.
#include "compiler/verify/unasked.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "driver/draw.h"
#include "driver/shown.h"
#include "driver/unasked.h"
#include "tests/unit/driver/contracts.h"

namespace hito {
namespace {

const std::string head = R"(contract "T"
  currency PEN
  term     2026-01-01 to 2026-12-31
  periods  calendar quarterly
  rounding to the nearest 0.01, half up
payer    "A"
provider "B"
)";
const std::string visits = R"(
data visits, one row per visit
  identified by id
  each row counts on seen
  id   identifier
  seen date
  days integer from 0 to 400
  cost money in PEN from 0 to 1_000
)";

using Told = std::vector<std::string>;

Told told(const std::string& text) {
  const auto made = driver::compiled(text);
  Told all;
  if (!made) return all;
  for (const driver::Besides& one : driver::unasked(made->contract)) all.push_back(one.text[Language::en]);
  return all;
}

TEST(Unasked, AClauseThatNeverPays) {
  const auto with = [](const std::string& least) {
    return head + visits + R"(
define long = count of visits where days >= 100
define longer = count of visits where days >= )" +
           least + R"(
clause 1
  each quarter
  when longer > long
  the payer pays the provider 10 PEN
)";
  };
  EXPECT_EQ(told(with("101")), Told{"clause 1 never pays"});
  EXPECT_EQ(told(with("99")), Told{});
}

TEST(Unasked, ALimitThatNeverCuts) {
  const auto with = [](const std::string& most) {
    return head + R"(
reported value done integer from 0 to 1_000, each quarter
clause 1
  each quarter
  the payer pays the provider 10 PEN * done
clause 2
  cap clause 1 at )" +
           most + R"( PEN over the whole contract, earlier dates first
)";
  };
  EXPECT_EQ(told(with("40_000")), Told{"the limit in clause 2 never cuts anything"});
  EXPECT_EQ(told(with("39_999.99")), Told{});
}

TEST(Unasked, ALimitOfEachRowThatNeverCuts) {
  const auto with = [](const std::string& most) {
    return head + visits + R"(
clause 1
  for each visit
  the payer pays the provider 10% * cost
clause 2
  cap clause 1 at )" +
           most + R"( PEN per visit over the whole contract
)";
  };
  EXPECT_EQ(told(with("100")), Told{"the limit in clause 2 never cuts anything"});
  EXPECT_EQ(told(with("99.99")), Told{});
}

TEST(Unasked, ALimitThatAlwaysCuts) {
  const auto with = [](const std::string& least) {
    return head + "\nreported value done integer from " + least + R"( to 1_000
clause 1
  once only on 2026-06-30
  the payer pays the provider 10 PEN * done
clause 2
  cap clause 1 at 1_000 PEN over the whole contract
)";
  };
  EXPECT_EQ(told(with("101")), Told{"the limit in clause 2 always cuts"});
  EXPECT_EQ(told(with("100")), Told{});
  const auto made = driver::compiled(with("100"));
  ASSERT_TRUE(made);
  Shown cut;
  cut.cuts.insert(
      &std::get<std::vector<core::Cap>>(made->contract.clauses[made->contract.clauses.id_at(1)].body).front());
  for (const Unasked& one : unasked(made->contract, cut)) EXPECT_NE(one.kind, Unasked::Kind::always_limits);
}

TEST(Unasked, WhatAPayerPaysAtMost) {
  const auto with = [](const std::string& most) {
    return R"(contract "T"
  currency PEN
  rounding to the nearest 0.01, half up
payer a "A"
payer b "B"
provider "C"
reported value done integer from 0 to 100
clause 1
  the provider is paid 10 PEN * done
  borne by a 60% and b 40%
clause 2
  what a pays is capped at )" +
           most + R"( PEN over the whole contract, the excess is borne by b
)";
  };
  EXPECT_EQ(told(with("600")), Told{"the limit in clause 2 never cuts anything"});
  EXPECT_EQ(told(with("599.99")), Told{});
}

TEST(Unasked, ALineOfATableUnderACondition) {
  const auto with = [](const std::string& least) {
    return head + visits + R"(
tiers price by days
  below 100:            5 PEN
  from 100 to below 200: 10 PEN
  from 200:             20 PEN
clause 1
  for each visit
  when days >= )" +
           least + R"(
  the payer pays the provider price(days)
)";
  };
  EXPECT_EQ(told(with("100")), Told{"line 1 of “price” is never used"});
  EXPECT_EQ(told(with("99")), Told{});
}

TEST(Unasked, ALineOfATableInASum) {
  const auto with = [](const std::string& least) {
    return head + visits + R"(
tiers price by days
  below 100:            5 PEN per visit
  from 100 to below 200: 10 PEN per visit
  from 200:             20 PEN per visit
clause 1
  each quarter
  the payer pays the provider sum of price(days) * 1 visit over visits where days >= )" +
           least + "\n";
  };
  EXPECT_EQ(told(with("200")), (Told{"line 1 of “price” is never used", "line 2 of “price” is never used"}));
  EXPECT_EQ(told(with("199")), Told{"line 1 of “price” is never used"});
}

// Of whose value nothing else is asked.
TEST(Unasked, ALineOfATableInACountOfDistinctValues) {
  const auto made = driver::compiled(head + visits + R"(
tiers price by days
  below 100:            5 PEN
  from 100 to below 200: 10 PEN
  from 200:             20 PEN
for each visit define its_price = price(days)
clause 1
  each quarter
  when (count of distinct its_price over visits) > 1
  the payer pays the provider 10 PEN
)");
  ASSERT_TRUE(made);
  Shown first;
  first.lines.insert({made->contract.tables.id_at(0), 0});
  for (const Unasked& one : unasked(made->contract, first)) EXPECT_NE(one.kind, Unasked::Kind::line);
}

TEST(Unasked, AConditionThatAlwaysHolds) {
  const auto with = [](const std::string& least) {
    return head + visits + R"(
clause 1
  for each visit
  when days * 2 <= )" +
           least + R"(
  the payer pays the provider 10 PEN
)";
  };
  EXPECT_EQ(told(with("800")), Told{"the condition of clause 1 always holds"});
  EXPECT_EQ(told(with("799")), Told{});
}

// Of a contract for which nothing varies nothing is a surprise.
TEST(Unasked, NoConditionOnWhatTheContractSaysItself) {
  EXPECT_EQ(told(head + R"(
define rate = 10%
clause 1
  each quarter
  when rate > 5%
  the payer pays the provider 10 PEN
)"),
            Told{});
}

// A row that two references lead to.
TEST(Unasked, NothingWhereTwoReferencesMayLeadToOneRow) {
  const auto made = driver::compiled(head + R"(
data firms, one row per firm
  identified by id
  id   identifier
data deals, one row per deal
  identified by id
  id   identifier
  seller reference to firms
  buyer  reference to firms
clause 1
  for each deal
  at the end of the term
  when seller = buyer
  the payer pays the provider 1 PEN
)");
  ASSERT_TRUE(made);
  EXPECT_TRUE(unasked(made->contract, Shown{}).empty());
}

// ---- all contracts --------------------------------------------------------------------------------------------------

constexpr std::size_t made_up = 100;
constexpr std::uint64_t effort = 400'000;

std::vector<std::string> contracts() {
  std::vector<std::string> paths = driver::contracts_in(HITO_EXAMPLES);
  for (const std::string& path : driver::contracts_in(std::string(HITO_SHARED) + "/samples")) paths.push_back(path);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(HITO_GOLDENS)) {
    const std::filesystem::path& path = entry.path();
    if (path.extension() == ".hito" && !path.filename().string().starts_with("bad_")) paths.push_back(path.string());
  }
  std::ranges::sort(paths);
  return paths;
}

void expect_not_shown(const core::Contract& contract, const Shown& shown, const std::vector<Unasked>& all) {
  using Kind = Unasked::Kind;
  for (const Unasked& one : all) {
    const std::string name = one.clause.valid() ? contract.clauses[one.clause].number : contract.tables[one.table].name;
    switch (one.kind) {
      case Kind::never_pays:
        for (const core::ClauseId id : core::versions_from(contract, one.clause))
          EXPECT_FALSE(shown.pays.contains(id)) << name;
        break;
      case Kind::never_limits:
        EXPECT_FALSE(shown.maxima.contains(one.clause)) << name;
        if (const auto* caps = std::get_if<std::vector<core::Cap>>(&contract.clauses[one.clause].body))
          for (const core::Cap& cap : *caps) EXPECT_FALSE(shown.cuts.contains(&cap)) << name;
        break;
      case Kind::always_limits: EXPECT_FALSE(shown.spares.contains(one.clause)) << name; break;
      case Kind::line: EXPECT_FALSE(shown.lines.contains({one.table, one.line})) << name << " " << one.line + 1; break;
      case Kind::condition:
        for (const core::ExprId id : shown.fails) EXPECT_FALSE(contract.exprs[id].span == one.span) << name;
        break;
    }
  }
}

class AllContracts : public testing::TestWithParam<std::string> {};

// Asked without knowing what runs show, as if none had been made.
TEST_P(AllContracts, NothingIsToldThatRunsContradict) {
  Diagnostics found;
  const auto source = driver::load_whole(GetParam(), found);
  if (!source || found.has_errors()) GTEST_SKIP() << "not a whole contract";
  const auto compiled = driver::compile(*source, found);
  if (!compiled || found.has_errors() || compiled->contract.is_library) GTEST_SKIP() << "not a whole contract";
  const core::Contract& contract = compiled->contract;
  Shown shown;
  for (const core::Example& example : contract.examples) driver::show(contract, example, shown);
  driver::Draw draw(contract, 20261201);
  for (std::size_t i = 0; i < made_up; ++i) driver::show(contract, driver::draw_example(contract, draw), shown);
  Shown blind;
  blind.applies = shown.applies;
  blind.asked = shown.asked;
  for (std::size_t t = 0; t < contract.tables.size(); ++t)
    if (const auto at = shown.lines.lower_bound({contract.tables.id_at(t), 0}); at != shown.lines.end())
      blind.lines.insert(*at);
  expect_not_shown(contract, shown, unasked(contract, blind, effort));
  blind.pays = shown.pays;
  blind.lines = shown.lines;
  blind.fails = shown.fails;
  expect_not_shown(contract, shown, unasked(contract, blind, effort));
  blind.cuts = shown.cuts;
  expect_not_shown(contract, shown, unasked(contract, blind, effort));
  std::vector<Unasked> all;
  for (const driver::Besides& one : driver::unasked(contract)) all.push_back(one.found);
  expect_not_shown(contract, shown, all);
}

INSTANTIATE_TEST_SUITE_P(Unasked, AllContracts, testing::ValuesIn(contracts()), [](const auto& contract) {
  std::string name =
      std::filesystem::relative(contract.param, std::filesystem::path(HITO_EXAMPLES).parent_path()).string();
  for (char& c : name)
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  return name;
});

}  // namespace
}  // namespace hito
