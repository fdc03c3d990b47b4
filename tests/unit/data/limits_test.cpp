// Data files made to exhaust: each limit at its edge.
#include "runtime/data/csv_header.h"
#include "tests/unit/data/reading.h"

namespace hito::runtime {
namespace {

using namespace tests;

std::string with_columns(std::size_t count, bool row) {
  std::string text = "id,sex,age,placed,wage";
  for (std::size_t i = 5; i < count; ++i) text += ",c" + std::to_string(i);
  text += "\nA,F,7,,1";
  for (std::size_t i = 5; row && i < count; ++i) text += ",";
  return text + "\n";
}

TEST(Limits, ColumnsOfAHeader) {
  const Reading most = read_people(with_columns(most_columns, true));
  expect_told(most, {}, {});
  EXPECT_EQ(most.table.rows(), 1U);
  expect_told(read_people(with_columns(most_columns + 1, true)),
              {"HITO-E4190 people.csv:1  ``: La cabecera tiene 16385 columnas y el límite es 16384."},
              {"HITO-E4190 people.csv:1  ``: The header has 16385 columns and the limit is 16384."});
}

TEST(Limits, AHeaderOfAHundredThousandColumnsIsOneFinding) {
  const Reading read = read_people(with_columns(100'000, false));
  ASSERT_EQ(read.diagnostics.size(), 1U);
  EXPECT_EQ(read.diagnostics.all().front().code, Code::csv_too_many_columns);
}

TEST(Limits, DigitsOfANumber) {
  const std::string forty(40, '1');
  const auto wage = [](const std::string& figure) {
    const Reading read = read_people("id,sex,age,placed,wage\nA,F,7,," + figure + "\n");
    return read.diagnostics.size() == 0 ? std::string() : spell(read.diagnostics.all().front().code);
  };
  EXPECT_NE(wage(forty), "HITO-E4006");
  EXPECT_EQ(wage(forty + "1"), "HITO-E4006");
  EXPECT_NE(wage("0." + forty), "HITO-E4006");
  EXPECT_EQ(wage("0." + forty + "1"), "HITO-E4006");
}

// The same error in every row: the first thousand are told, the rest counted.
TEST(Limits, FindingsOfAFile) {
  std::string text = "id,sex,age,placed,wage\n";
  for (std::size_t i = 0; i <= most_findings_kept; ++i) text += "P" + std::to_string(i) + ",F,-1,,1\n";
  const Reading read = read_people(text);
  ASSERT_EQ(read.diagnostics.size(), most_told + 1);
  EXPECT_EQ(read.diagnostics.all().back().code, Code::data_more_alike);
  EXPECT_EQ(read.diagnostics.all().back().args.front(), Text(std::to_string(most_findings_kept + 1 - most_told)));
  EXPECT_EQ(read.table.faults.at(Code::cell_too_low), most_findings_kept + 1);
}

}  // namespace
}  // namespace hito::runtime
