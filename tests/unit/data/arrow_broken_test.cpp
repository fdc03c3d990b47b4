// Streams that do not hold what they say, files that are none, and the component that reads them: each ends in words,
// and all that was handed over is released once.
#include <cstdlib>
#include <functional>

#include "runtime/data/arrow_file.h"
#include "runtime/data/arrow_library.h"
#include "tests/unit/data/arrow_reading.h"

namespace hito::runtime::tests {
namespace {

void expect_damaged(std::vector<MadeBatch> batches, const std::string& why, core::Field field = money("wage")) {
  const auto read = read_made(contract_with({std::move(field)}), std::move(batches));
  ASSERT_TRUE(read.failure.has_value()) << why;
  EXPECT_EQ(read.failure->code, Code::read_arrow_damaged);
  EXPECT_EQ(read.failure->args.at(1)[Language::en], why);
}

TEST(ArrowBroken, a_column_that_is_not_what_the_schema_says) {
  const MadeColumn good = made<std::int32_t>("wage", "i", {1, std::nullopt});
  const auto expect = [&](const std::function<void(MadeBatch&)>& spoil, const std::string& why) {
    MadeBatch batch = batch_of({good});
    spoil(batch);
    expect_damaged({batch_of({good}), batch}, why);
  };
  expect([](MadeBatch& b) { b.columns[0].length = -1; }, "wage: int32: length or offset");
  expect([](MadeBatch& b) { b.columns[0].offset = -1; }, "wage: int32: length or offset");
  expect([](MadeBatch& b) { b.columns[0].length = INT64_MAX; }, "wage: int32: length or offset");
  expect([](MadeBatch& b) { b.columns[0].length = 1; }, "wage: int32: fewer values than rows");
  expect([](MadeBatch& b) { b.columns[0].buffers.pop_back(); }, "wage: int32: number of buffers");
  expect([](MadeBatch& b) { b.columns[0].buffers[1].clear(); }, "wage: int32: a buffer is missing");
  expect([](MadeBatch& b) { b.columns[0].buffers[0].clear(); }, "wage: int32: nulls without a bitmap");
  expect([](MadeBatch& b) { b.columns.clear(); }, "number of columns");
  expect([](MadeBatch& b) { b.columns.push_back(b.columns[0]); }, "number of columns");
  expect([](MadeBatch& b) { b.rows = -1; }, "length or offset");
  expect([](MadeBatch& b) { b.offset = INT64_MAX; }, "length or offset");
  expect([](MadeBatch& b) { b.offset = 1; }, "wage: int32: fewer values than rows");
}

TEST(ArrowBroken, texts_and_dictionaries_that_do_not_hold) {
  const core::Field name = field("name", of_kind(core::Kind::text));
  MadeColumn texts = made_texts("name", {"ab", "cd"});
  texts.buffers[1] = bytes_of(std::vector<std::int32_t>{0, 3, 2});
  expect_damaged({batch_of({texts})}, "name: utf8: offsets out of order", name);
  texts.buffers[1] = bytes_of(std::vector<std::int32_t>{-1, 2, 4});
  expect_damaged({batch_of({texts})}, "name: utf8: offsets out of order", name);
  texts = made_texts("name", {"ab", "cd"});
  texts.buffers[2].clear();
  expect_damaged({batch_of({texts})}, "name: utf8: a buffer is missing", name);
  MadeColumn views = made_views("name", {"a text of more than twelve bytes"});
  const std::int32_t far = 1000;
  std::memcpy(views.buffers[1].data() + 12, &far, sizeof far);
  expect_damaged({batch_of({views})}, "name: utf8_view: a view", name);
  for (const std::int8_t outside : {2, -1}) {
    const MadeColumn letters = made_dictionary("name", {0, outside}, made_texts("", {"F", "M"}));
    expect_damaged({batch_of({letters})}, "name: a position outside its dictionary", name);
  }
  MadeColumn letters = made_dictionary("name", {0}, made_texts("", {"F", "M"}));
  MadeColumn without = letters;
  without.dictionary.reset();
  expect_damaged({batch_of({letters}), batch_of({without})}, "name: a dictionary is missing", name);
}

TEST(ArrowBroken, a_stream_that_fails) {
  for (const std::string word : {"the disk is on fire", ""}) {
    for (const bool schema : {false, true}) {
      Counted counted;
      MadeStream made_stream({batch_of({made<std::int32_t>("wage", "i", {1})})}, &counted);
      made_stream.fail_after(schema ? 0 : 1, word);
      if (schema) made_stream.refuse_schema();
      ArrowArrayStream stream = made_stream.stream();
      const core::Contract contract = contract_with({money("wage")});
      Diagnostics told;
      const auto table = read_arrow_stream(contract, core::DatasetId{0}, "w", stream, {}, told);
      ASSERT_FALSE(table.has_value());
      EXPECT_EQ(table.error().code, Code::read_arrow_damaged);
      if (!word.empty()) {
        EXPECT_EQ(table.error().args.at(1)[Language::en], word);
      }
      EXPECT_TRUE(counted.all_released());
    }
  }
}

TEST(ArrowBroken, the_component_is_there_or_it_is_told_how_to_get_it) {
  ::setenv("HITO_ARROW", "/nowhere/libhito_arrow.so", 1);
  const auto unusable = arrow_library("w.parquet");
  ASSERT_FALSE(unusable.has_value());
  EXPECT_EQ(unusable.error().code, Code::read_arrow_unusable);
  EXPECT_EQ(unusable.error().args.at(0)[Language::en], "/nowhere/libhito_arrow.so");
  ::unsetenv("HITO_ARROW");
  const auto found = arrow_library("w.parquet");
  if (found)
    EXPECT_FALSE(found->version.empty());
  else
    EXPECT_EQ(found.error().code, Code::read_arrow_absent);
}

TEST(ArrowBroken, what_an_arrow_file_begins_with) {
  EXPECT_TRUE(is_arrow_file("PAR1...."));
  EXPECT_TRUE(is_arrow_file(std::string_view("ARROW1\0\0", 8)));
  EXPECT_TRUE(is_arrow_file("\xFF\xFF\xFF\xFF\x10"));
  for (const char* text : {"ARROW1,x", "\xFF\xFEi\0d\0", "id,name", "", "PAR"})
    EXPECT_FALSE(is_arrow_file(text)) << text;
}

TEST(ArrowBroken, reasons_and_names_that_are_no_text) {
  const Failure failure = arrow_damaged("w", "field \xFF\xC3\xB1\nat a line of somebody's program");
  EXPECT_EQ(failure.args.at(1)[Language::es], "field ???");
  EXPECT_EQ(arrow_damaged("w", "field \xC3\xB1").args.at(1)[Language::en], "field \xC3\xB1");
  const auto read = read_made(contract_with({money("wage")}), {batch_of({made<std::int32_t>("wage\xFF", "i", {1})})});
  ASSERT_EQ(read.diagnostics.size(), 1U);
  EXPECT_EQ(read.diagnostics.all().front().code, Code::csv_columns_missing);
  EXPECT_EQ(read.diagnostics.all().front().args.at(1)[Language::en], "`wage<FF>`");
}

TEST(ArrowBroken, a_schema_of_no_table) {
  MadeStream made_stream({batch_of({made<std::int32_t>("wage", "i", {1})})});
  made_stream.set_format("i");
  ArrowArrayStream stream = made_stream.stream();
  Diagnostics told;
  EXPECT_FALSE(
      read_arrow_stream(contract_with({money("wage")}), core::DatasetId{0}, "w", stream, {}, told).has_value());
}

}  // namespace
}  // namespace hito::runtime::tests
