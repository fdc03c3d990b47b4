// Rows worked out a block at a time and not kept come to what the reference evaluator says of all of them, and what is
// told of a file is the same.
#include <gtest/gtest.h>

#include <fstream>
#include <random>

#include "driver/driver.h"
#include "runtime/statement/write.h"
#include "tests/unit/driver/folder.h"

namespace hito::driver {
namespace {

// The range of `left` makes some of its values fit no column of 64 bits with the others.
constexpr const char* head = R"(contract "Blocks"
  currency USD
  term     2025-01-01 to 2025-12-31
  periods  calendar quarterly
  rounding to the nearest 0.01, half even

payer fund "Fund"
payer city "City"
provider   "Operator"

reported value rate percent from 0% to 100%

data visits, one row per visit
  each row counts on day
  day     date, may be missing
  zone    one of (coast, hills, forest)
  seen    yes or no
  minutes number from 0 to 600, with 2 decimals
  left    number, may be missing
  note    text, may be missing

for each visit define fee = if minutes < 100 then 50 USD otherwise 50 USD + 1 USD * (minutes - 100)

clause 1 "Visit"
  for each visit
  when seen
  the provider is paid fee * 7 / 3
  borne by fund 60% and city 40%

clause 2 "Forest"
  for each visit where zone = forest, each quarter
  fund pays the provider 1 USD * rate

clause 3 "Office"
  each quarter
  fund pays the provider 1_000 USD
)";
constexpr const char* with_left = R"(
clause 4 "Left"
  for each visit where left is present
  fund pays the provider 1 USD * left
)";

std::string rows(std::uint64_t seed, std::size_t count, bool faults) {
  std::mt19937_64 bits(seed);
  const auto one_in = [&](std::uint64_t n) { return bits() % n == 0; };
  std::string text = "note,day,zone,other,seen,minutes,left\n";
  for (std::size_t i = 0; i < count; ++i) {
    const bool quoted = seed % 3 == 0 && one_in(20);
    text += quoted ? "\"a \"\"b\"\"\nc\"," : one_in(3) ? "," : "n" + std::to_string(bits() % 50) + ",";
    text += one_in(15) ? ""
                       : "202" + std::string(one_in(9) ? "4" : "5") + "-0" + std::to_string(1 + bits() % 9) + "-1" +
                             std::to_string(bits() % 9);
    text += one_in(2) ? ",coast,," : one_in(2) ? ",hills,x," : ",forest,y,";
    text += one_in(4) ? "no," : "yes,";
    text += std::to_string(bits() % 600) + (one_in(2) ? "." + std::to_string(10 + bits() % 90) : "") + ",";
    if (one_in(3))
      text += std::to_string(bits() % 1000) + (one_in(400) ? "00000000000000" : "") + (one_in(3) ? ".00000000125" : "");
    if (faults && one_in(25)) text += one_in(2) ? "x" : ",";
    text += "\n";
    if (faults && one_in(70)) text += "\n";
  }
  return text;
}

class Blocks : public InFolder {
 protected:
  void write(const std::string& contract, const std::string& data) {
    contract_ = contract;
    std::ofstream(path("visits.csv")) << data;
  }
  // What is stated, and what is told.
  std::string pay(const EngineChoice& engine, PayRequest request) {
    auto source = Source(path("c.hito"), contract_);
    Diagnostics found;
    const auto compiled = compile(source, found);
    EXPECT_TRUE(compiled && !found.has_errors());
    if (!compiled || found.has_errors()) return "";
    request.engine = engine;
    request.one_by_one = false;
    if (contract_.contains("rate")) request.inputs = {{"rate", "50%"}};
    found = {};
    const auto paid = driver::pay(source, *compiled, request, found);
    std::string said;
    for (const Diagnostic& one : found.sorted()) said += render(one, &source, Language::en, Paint::plain);
    if (!paid) return said + "failed";
    if (!*paid) return said + "nothing paid";
    lines_ = (*paid)->settlement.lines.size();
    kept_ = (*paid)->settlement.data.tables.front().rows();
    return said + runtime::to_json(compiled->contract, (*paid)->statement, {}, Language::en, false);
  }
  void expect_same(PayRequest request, bool by_blocks) {
    const std::string expected = pay({}, request);
    for (const unsigned threads : {1U, 3U}) {
      request.reading.block_bytes = 700;
      const std::string found = pay({Engine::jit, threads, 1, std::nullopt}, request);
      EXPECT_EQ(found, expected);
      if (expected.ends_with("nothing paid")) continue;
      EXPECT_EQ(kept_ == 0, by_blocks);
      if (by_blocks) EXPECT_EQ(lines_, 0U);
    }
  }

  std::string contract_;
  std::size_t lines_ = 0, kept_ = 0;
};

TEST_F(Blocks, come_to_what_all_rows_come_to) {
  for (std::uint64_t seed = 0; seed < 12; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    write(std::string(head) + (seed % 2 == 0 ? with_left : ""), rows(seed, 400, false));
    PayRequest request;
    if (seed % 4 == 1) request.as_of = make_date(2025, 6, 12);
    if (seed % 4 == 2) request.period = "2025-Q2";
    expect_same(request, true);
    if (HasFailure()) return;
  }
}

TEST_F(Blocks, set_aside_and_tell_the_same_rows) {
  for (std::uint64_t seed = 0; seed < 6; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    write(head, rows(seed, 400, true));
    PayRequest request;
    request.reading.set_aside = seed % 2 == 0;
    expect_same(request, true);
    if (HasFailure()) return;
  }
}

// Code made for the first blocks would not hold the products of the last ones.
TEST_F(Blocks, may_hold_larger_figures_than_those_before) {
  std::string data = "day,size\n";
  for (int i = 0; i < 600; ++i) data += "2025-02-10," + std::to_string(i < 300 ? i % 9 : 1'900'000'000 + i) + "\n";
  write(R"(contract "Growing"
  currency USD
  term     2025-01-01 to 2025-12-31
  rounding to the nearest 0.01, half up

payer    "Fund"
provider "Operator"

data visits, one row per visit
  each row counts on day
  day  date
  size number from 0 to 2_000_000_000, with 0 decimals

clause 1 "Visit"
  for each visit
  the payer pays the provider 1 USD * size * size * size / 7
)",
        data);
  expect_same({}, true);
}

TEST_F(Blocks, are_enough_for_a_cap_until_it_is_reached) {
  const std::string capped = std::string(head) + "\nclause 5 \"Cap\"\n  cap clauses 1, 2 and 3 at ";
  write(capped + "10_000_000 USD over the whole contract, pro rata\n", rows(1, 400, false));
  expect_same({}, true);
  write(capped + "10_000 USD per quarter, pro rata, unused balance lapses\n", rows(1, 400, false));
  expect_same({}, false);
}

TEST_F(Blocks, are_not_enough_for_a_cap_on_what_may_be_below_zero) {
  write(std::string(head) +
            "\nclause 4 \"Either way\"\n  for each visit\n  fund pays the provider 1 USD * (minutes - 300)\n"
            "\nclause 5 \"Cap\"\n  cap clauses 1 and 4 at 10_000_000 USD over the whole contract, pro rata\n",
        rows(3, 200, false));
  expect_same({}, false);
}

TEST_F(Blocks, are_not_taken_where_rows_rest_on_each_other) {
  write(std::string(head) +
            "\nclause 5 \"Share\"\n  each quarter\n  when (count of visits) > 3\n  fund pays the provider 7 USD\n",
        rows(2, 200, false));
  expect_same({}, false);
}

TEST_F(Blocks, may_be_none) {
  write(head, "note,day,zone,other,seen,minutes,left\n");
  expect_same({}, true);
}

}  // namespace
}  // namespace hito::driver
