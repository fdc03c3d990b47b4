#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "runtime/data/sha256.h"
#include "runtime/partial/packed.h"
#include "runtime/partial/partial.h"

namespace hito::runtime {
namespace {

using core::Value;

// Rows with a key, a date, an amount, a choice and yes or no.
core::Contract contract(core::Repeated repeated = core::Repeated::latest) {
  core::Contract made;
  core::Dataset rows;
  rows.name = "rows";
  const auto column = [&](const char* name, core::Kind kind) {
    core::Field field;
    field.name = name;
    field.type.kind = kind;
    return field;
  };
  made.choices.add({{"a", "b", "c"}});
  rows.columns = {column("id", core::Kind::identifier), column("day", core::Kind::date),
                  column("amount", core::Kind::number), column("kind", core::Kind::choice),
                  column("ok", core::Kind::yes_no)};
  rows.columns[3].type.choices = made.choices.id_at(0);
  rows.identity = {0};
  rows.repeated = repeated;
  rows.repeated_by = 1;
  made.datasets.add(std::move(rows));
  return made;
}

void add(PartialRows& rows, const std::vector<Value>& cells) {
  Table& table = rows.tables.front();
  for (std::size_t c = 0; c < cells.size(); ++c) table.columns[c].cells.push_back(cells[c]);
  table.lines.push_back(table.rows() + 1);
  rows.given.front() = true;
}

class Drawn {
 public:
  explicit Drawn(unsigned seed) : random_(seed) {}
  std::uint32_t below(std::uint32_t count) { return static_cast<std::uint32_t>(random_() % count); }
  Value number() {
    switch (below(5)) {
      case 0: return Rational(static_cast<std::int64_t>(random_()));
      case 1: return Rational(Integer(static_cast<std::int64_t>(random_())), Integer::pow10(below(18) + 1));
      case 2: return Rational(Integer(static_cast<std::int64_t>(random_() >> 3U)), Integer(3 + below(97)));
      case 3: return Rational(Integer::pow10(40)) + Rational(Integer(1), Integer::pow10(30));
      default: return core::Missing{};
    }
  }
  std::vector<Value> row() {
    return {"P" + std::to_string(below(40)), below(9) == 0 ? Value(core::Missing{}) : Value(Date{static_cast<int>(below(6)) + 20000}),
            number(), core::Choice{below(3)}, below(2) == 0};
  }

 private:
  std::mt19937_64 random_;
};

std::string state_of(const core::Contract& of, PartialRows rows) {
  put_in_order(of, rows);
  return to_state(rows, "contract");
}

TEST(State, HoldsEveryValueAsItWas) {
  const core::Contract of = contract();
  Drawn draw(1);
  PartialRows rows = no_rows(of, "one");
  for (int k = 0; k < 2000; ++k) add(rows, draw.row());
  const auto back = from_state(of, to_state(rows, "contract"), "contract");
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(back->parts, rows.parts);
  EXPECT_EQ(back->given, rows.given);
  for (std::size_t c = 0; c < of.datasets[core::DatasetId{0}].columns.size(); ++c)
    EXPECT_EQ(back->tables[0].columns[c].cells, rows.tables[0].columns[c].cells) << c;
  EXPECT_EQ(back->tables[0].rows(), 2000U);
}

TEST(State, NoRowsAreNotTheSameAsNoneGiven) {
  const core::Contract of = contract();
  PartialRows rows = no_rows(of, "one");
  EXPECT_FALSE(from_state(of, to_state(rows, "c"), "c")->given.front());
  rows.given.front() = true;
  EXPECT_TRUE(from_state(of, to_state(rows, "c"), "c")->given.front());
}

TEST(State, SaysWhatItIsNot) {
  const core::Contract of = contract();
  PartialRows rows = no_rows(of, "one");
  add(rows, Drawn(2).row());
  std::string state = to_state(rows, "contract");
  EXPECT_EQ(from_state(of, state, "another").error(), StateFault::other_contract);
  EXPECT_EQ(from_state(of, "", "contract").error(), StateFault::damaged);
  for (std::size_t at = 0; at < state.size(); ++at) {
    std::string changed = state;
    changed[at] = static_cast<char>(changed[at] ^ 0x20);
    EXPECT_FALSE(from_state(of, changed, "contract").has_value()) << at;
    EXPECT_FALSE(from_state(of, std::string_view(state).substr(0, at), "contract").has_value()) << at;
  }
  state.resize(state.size() - 64);
  state[8] = 9;
  EXPECT_EQ(from_state(of, state + sha256(state), "contract").error(), StateFault::other_version);
}

// Bytes that somebody has made up, with a digest that fits them.
TEST(State, MadeUpBytesAreRefusedOrRead) {
  const core::Contract of = contract();
  PartialRows rows = no_rows(of, "one");
  Drawn draw(3);
  for (int k = 0; k < 5; ++k) add(rows, draw.row());
  const std::string sound = to_state(rows, "c");
  std::mt19937 random(4);
  std::size_t read = 0;
  for (int k = 0; k < 20'000; ++k) {
    // The packed rows themselves are changed, not their deflated bytes.
    std::string plain = "\x01\x03one\x01\x01\x05\x05";
    const std::size_t size = random() % 60;
    for (std::size_t i = 0; i < size; ++i) plain += static_cast<char>(random() % (random() % 2 == 0 ? 12 : 256));
    if (random() % 3 == 0) plain[random() % plain.size()] = static_cast<char>(random());
    std::string state = sound.substr(0, 9);
    put_text(state, "c");
    put_number(state, random() % 50 == 0 ? random() : plain.size());
    state += deflated(plain);
    read += from_state(of, state + sha256(state), "c").has_value() ? 1 : 0;
  }
  EXPECT_LT(read, 20'000U);
}

TEST(Order, IsThatOfTheValuesWhateverCameFirst) {
  const core::Contract of = contract();
  Drawn draw(5);
  std::vector<std::vector<Value>> all;
  for (int k = 0; k < 300; ++k) all.push_back(draw.row());
  std::mt19937 random(6);
  std::string expected;
  for (int turn = 0; turn < 20; ++turn) {
    std::ranges::shuffle(all, random);
    PartialRows rows = no_rows(of, "one");
    for (const auto& row : all) add(rows, row);
    const std::string state = state_of(of, std::move(rows));
    if (turn == 0) expected = state;
    EXPECT_EQ(state, expected);
  }
}

// Parts of random size brought together two by two, in random order, some by way of their bytes.
TEST(Parts, ComeTogetherToTheSameInAMillionOrders) {
  const core::Contract of = contract();
  Drawn draw(7);
  std::vector<std::vector<Value>> all;
  for (int k = 0; k < 24; ++k) all.push_back(draw.row());
  std::mt19937 random(8);
  const auto parts_of = [&](std::size_t count) {
    std::vector<PartialRows> parts;
    for (std::size_t p = 0; p < count; ++p) parts.push_back(no_rows(of, "part " + std::to_string(p)));
    for (const auto& row : all) add(parts[random() % count], row);
    return parts;
  };
  std::size_t merges = 0;
  std::set<std::string> said;
  while (merges < 1'000'000) {
    std::vector<PartialRows> parts = parts_of(16);
    while (parts.size() > 1) {
      std::swap(parts[random() % parts.size()], parts.back());
      PartialRows last = std::move(parts.back());
      parts.pop_back();
      PartialRows& to = parts[random() % parts.size()];
      if (merges % 512 == 0) last = from_state(of, to_state(last, "c"), "c").value();
      EXPECT_FALSE(in_both(to, last).has_value());
      bring_together(to, last);
      ++merges;
    }
    if (merges % 64 < 15) said.insert(state_of(of, std::move(parts.front())));
  }
  EXPECT_EQ(said.size(), 1U);
}

TEST(Parts, AreNotTakenTwice) {
  const core::Contract of = contract();
  PartialRows a = no_rows(of, "one"), b = no_rows(of, "two");
  bring_together(a, b);
  EXPECT_EQ(in_both(a, b), "two");
  EXPECT_EQ(in_both(b, no_rows(of, "three")), std::nullopt);
}

TEST(FileOrder, IsTold) {
  EXPECT_FALSE(dataset_in_file_order(contract()).has_value());
  EXPECT_FALSE(dataset_in_file_order(contract(core::Repeated::rejected)).has_value());
  EXPECT_TRUE(dataset_in_file_order(contract(core::Repeated::first_row)).has_value());
  core::Contract without = contract();
  without.datasets[core::DatasetId{0}].identity.clear();
  EXPECT_TRUE(dataset_in_file_order(without).has_value());
}

TEST(FileOrder, DecidesOnlyBetweenRowsThatDiffer) {
  const auto found = [](core::Repeated repeated, const std::vector<std::vector<Value>>& all) {
    const core::Contract of = contract(repeated);
    PartialRows rows = no_rows(of, "one");
    for (const auto& row : all) add(rows, row);
    put_in_order(of, rows);
    return undecided(of, rows).has_value();
  };
  const auto row = [](const char* key, int day, int amount) -> std::vector<Value> {
    return {std::string(key), day == 0 ? Value(core::Missing{}) : Value(Date{day}), Rational(amount), core::Choice{0}, true};
  };
  using core::Repeated;
  EXPECT_TRUE(found(Repeated::latest, {row("A", 2, 1), row("A", 2, 3)}));
  EXPECT_FALSE(found(Repeated::latest, {row("A", 2, 1), row("A", 2, 1)}));
  EXPECT_FALSE(found(Repeated::latest, {row("A", 2, 1), row("A", 3, 3), row("B", 2, 1)}));
  EXPECT_FALSE(found(Repeated::latest, {row("A", 2, 1), row("A", 2, 3), row("A", 5, 3)}));
  EXPECT_TRUE(found(Repeated::earliest, {row("A", 2, 1), row("A", 2, 3), row("A", 5, 3)}));
  EXPECT_TRUE(found(Repeated::earliest, {row("A", 0, 1), row("A", 0, 3)}));
  EXPECT_FALSE(found(Repeated::earliest, {row("A", 0, 1), row("A", 1, 3)}));
  EXPECT_FALSE(found(Repeated::rejected, {row("A", 2, 1), row("A", 2, 3)}));
}

}  // namespace
}  // namespace hito::runtime
