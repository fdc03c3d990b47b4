// The comparison of two settlements: every field of every line, part, state and order counts.
#include "driver/engines.h"

#include <gtest/gtest.h>

#include <functional>

#include "runtime/data/read_rows.h"

namespace hito::driver {
namespace {

constexpr const char* text = R"(contract "Two"
  code "T"
  currency PEN
  term 2025-01-01 to 2025-12-31
  periods quarterly
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
reported value bonus percent from 0% to 100%
data sites, one row per site
  identified by id
  id identifier
  n  integer from 0 to 100
clause 1 "Pay"
  for each site, each quarter
  the payer pays the provider 10 PEN * n
clause 2 "Shared"
  at the end of the term
  the payer pays the provider 100 PEN * bonus
  divided among the rows of sites in proportion to n, nothing if they add up to 0
clause 3 "Cap"
  cap clause 1 at 25 PEN per site over the whole contract, earlier dates first
)";

struct Sample {
  Source source{"two.hito", text};
  Diagnostics found;
  Compiled compiled = compile(source, found).value();

  runtime::Request request(bool with_bonus = true, const std::string& rows = "id,n\nb,2\na,1\nc,0\n") {
    runtime::Request asked{compiled.contract, {}, {}, std::nullopt};
    asked.data.tables.push_back(
        runtime::read_rows_text(compiled.contract, core::DatasetId{0}, "sites.csv", rows, {}, found));
    if (with_bonus) asked.inputs.values[{core::InputId{0}, std::nullopt}] = Rational(Integer(1), Integer(3));
    return asked;
  }
  runtime::Settlement settled() {
    Diagnostics of_run;
    return runtime::settle(request(), of_run);
  }
};

TEST(Difference, NothingBetweenTwoOfTheSame) {
  Sample sample;
  const runtime::Settlement a = sample.settled();
  ASSERT_FALSE(sample.found.has_errors());
  ASSERT_EQ(a.lines.size(), 13U);
  ASSERT_EQ(a.parts.size(), 3U);
  EXPECT_FALSE(difference(sample.compiled.contract, a, sample.settled()).has_value());
}

TEST(Difference, EveryFieldCounts) {
  Sample sample;
  const runtime::Settlement a = sample.settled();
  using Change = std::function<void(runtime::Settlement&)>;
  const std::pair<const char*, Change> changes[] = {
      {"clause", [](auto& b) { b.lines[2].clause = core::ClauseId{1}; }},
      {"row", [](auto& b) { b.lines[2].row = 2; }},
      {"no row", [](auto& b) { b.lines[2].row.reset(); }},
      {"period", [](auto& b) { ++b.lines[2].period; }},
      {"date", [](auto& b) { b.lines[2].date = Date{b.lines[2].date->days + 1}; }},
      {"no date", [](auto& b) { b.lines[2].date.reset(); }},
      {"entitlement", [](auto& b) { b.lines[2].entitlement += Rational(Integer(1), Integer(100)); }},
      {"payment", [](auto& b) { b.lines[2].payment -= Rational(1); }},
      {"reason", [](auto& b) { b.lines[0].reason = runtime::Reason::amount_zero; }},
      {"cap", [](auto& b) { b.lines[0].cap = core::ClauseId{1}; }},
      {"the last line", [](auto& b) { ++b.lines.back().period; }},
      {"a line less", [](auto& b) { b.lines.pop_back(); }},
      {"a line more", [](auto& b) { b.lines.push_back(b.lines.back()); }},
      {"order of lines", [](auto& b) { std::swap(b.lines[0], b.lines[4]); }},
      {"line of a part", [](auto& b) { --b.parts[1].line; }},
      {"row of a part", [](auto& b) { ++b.parts[1].row; }},
      {"payment of a part", [](auto& b) { b.parts[2].payment += Rational(1); }},
      {"a part less", [](auto& b) { b.parts.pop_back(); }},
      {"a part more", [](auto& b) { b.parts.push_back(b.parts.front()); }},
      {"state of a row", [](auto& b) { b.row_states[0][1] = runtime::RowState::duplicate; }},
      {"a state less", [](auto& b) { b.row_states[0].pop_back(); }},
      {"order of keys", [](auto& b) { std::swap(b.key_order[0][0], b.key_order[0][1]); }},
      {"a key less", [](auto& b) { b.key_order[0].pop_back(); }},
  };
  for (const auto& [what, change] : changes) {
    runtime::Settlement b = a;
    change(b);
    const auto found = difference(sample.compiled.contract, a, b);
    EXPECT_TRUE(found.has_value()) << what;
    EXPECT_EQ(found, difference(sample.compiled.contract, a, b)) << what;
    EXPECT_TRUE(difference(sample.compiled.contract, b, a).has_value()) << what;
    if (found) EXPECT_FALSE((*found)[Language::es].empty());
  }
}

TEST(Difference, OfSumsSeesEveryAmountAndNothingElse) {
  Sample sample;
  const core::Contract& contract = sample.compiled.contract;
  const runtime::Settlement a = sample.settled();
  runtime::Settlement sums;
  for (const runtime::Line& line : a.lines)
    sums.sums.push_back({line.clause, line.period, line.entitlement, line.payment});
  EXPECT_FALSE(difference_of_sums(contract, a, sums).has_value());
  for (std::size_t i = 0; i < sums.sums.size(); ++i)
    for (Rational runtime::LineSum::* figure : {&runtime::LineSum::entitlement, &runtime::LineSum::payment}) {
      runtime::Settlement other = sums;
      other.sums[i].*figure += Rational(Integer(1), Integer(100));
      const auto found = difference_of_sums(contract, a, other);
      ASSERT_TRUE(found.has_value()) << i;
      EXPECT_NE((*found)[Language::es], (*found)[Language::en]);
    }
}

TEST(Difference, LinesOfTablesAreNotCompared) {
  Sample sample;
  const runtime::Settlement a = sample.settled();
  runtime::Settlement b = a;
  b.table_lines.emplace(core::TableId{0}, 3U);
  EXPECT_FALSE(difference(sample.compiled.contract, a, b).has_value());
}

TEST(Engines, EachOfThemSettlesTheSame) {
  Sample sample;
  const runtime::Settlement expected = sample.settled();
  for (const Engine engine : {Engine::reference, Engine::jit, Engine::both})
    for (const unsigned threads : {1U, 4U}) {
      EngineChoice how;
      how.engine = engine;
      how.threads = threads;
      how.least_points = 1;
      Engines engines(sample.compiled.contract, how);
      // Twice: the compiled engine keeps its machine code.
      for (int time = 0; time < 2; ++time) {
        Diagnostics found;
        const auto settled = engines.settle(sample.request(), found);
        ASSERT_TRUE(settled.has_value());
        EXPECT_EQ(found.size(), 0U);
        EXPECT_FALSE(difference(sample.compiled.contract, expected, *settled).has_value());
        EXPECT_EQ(engines.report().has_value(), engine != Engine::reference);
        if (engine != Engine::reference) {
          EXPECT_FALSE(engines.report()->parts.empty());
          EXPECT_EQ(engines.report()->from_cache, time == 1);
          EXPECT_FALSE(engines.plan_text(Language::en).empty());
        }
      }
    }
}

TEST(Engines, MistakesOfTheDataAreToldOnce) {
  Sample sample;
  for (const Engine engine : {Engine::reference, Engine::jit, Engine::both}) {
    EngineChoice how;
    how.engine = engine;
    Engines engines(sample.compiled.contract, how);
    Diagnostics missing;
    ASSERT_TRUE(engines.settle(sample.request(false), missing).has_value());
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing.all().front().code, Code::input_not_given);
    Diagnostics repeated;
    ASSERT_TRUE(engines.settle(sample.request(true, "id,n\na,1\na,2\nb,1\nb,3\n"), repeated).has_value());
    EXPECT_EQ(repeated.size(), 2U);
    EXPECT_TRUE(repeated.has_errors());
  }
}

TEST(Engines, OneRowThatDoesNotFitIsReported) {
  Sample sample;
  EngineChoice how;
  how.engine = Engine::both;
  Engines engines(sample.compiled.contract, how);
  Diagnostics found;
  runtime::Request asked = sample.request();
  // A third is no integer of decimals: what rests on it is left to the reference evaluator.
  ASSERT_TRUE(engines.settle(asked, found).has_value());
  EXPECT_EQ(engines.report()->parts[1].reference, 1U);
  EXPECT_EQ(engines.report()->parts[0].reference, 0U);
}

TEST(Engines, TheFasterOneIsTaken) {
  Sample sample;
  const runtime::Settlement expected = sample.settled();
  const auto is_compiled = [&](std::uint64_t bytes, const runtime::Request& request) {
    Engines engines(sample.compiled.contract, {}, bytes);
    Diagnostics found;
    const auto settled = engines.settle(request, found);
    EXPECT_TRUE(settled.has_value() && found.size() == 0);
    return engines.report().has_value();
  };
  EXPECT_FALSE(is_compiled(0, sample.request()));
  EXPECT_FALSE(is_compiled(compiled_from_bytes - 1, sample.request()));
  EXPECT_TRUE(is_compiled(compiled_from_bytes, sample.request()));
  std::string few = "id,n\n";
  for (std::uint64_t row = 1; row < compiled_from_rows; ++row) few += "k" + std::to_string(row) + ",1\n";
  EXPECT_FALSE(is_compiled(0, sample.request(true, few)));
  EXPECT_TRUE(is_compiled(0, sample.request(true, few + "last,1\n")));
}

}  // namespace
}  // namespace hito::driver
