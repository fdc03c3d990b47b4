// Values of a CSV file and the errors in them.
#include "tests/unit/data/reading.h"

namespace hito::runtime {
namespace {

using namespace tests;
using core::Choice;
using core::Missing;
using core::Value;

constexpr std::string_view good =
    "id,sex,age,placed,wage\n"
    "P01,F,22,2025-04-01,1200.50\n"
    "P02,M,0,,0\n";

TEST(Csv, RowsAreTypedAndPlaced) {
  const Reading read = read_people(good);
  expect_told(read, {}, {});
  ASSERT_EQ(read.table.rows(), 2U);
  EXPECT_EQ(read.table.file, "people.csv");
  EXPECT_EQ(read.table.lines.all(), (std::vector<std::uint64_t>{2, 3}));
  EXPECT_EQ(cell(read, 0, 0), Value(std::string("P01")));
  EXPECT_EQ(cell(read, 1, 1), Value(Choice{1}));
  EXPECT_EQ(cell(read, 2, 0), Value(Rational(22)));
  EXPECT_EQ(cell(read, 3, 0), Value(*make_date(2025, 4, 1)));
  EXPECT_EQ(cell(read, 3, 1), Value(Missing{}));
  EXPECT_EQ(cell(read, 4, 0), Value(Rational(Integer(2401), Integer(2))));
}

TEST(Csv, ColumnsInAnyOrderAndOthersIgnored) {
  const Reading read = read_people("wage,note,placed,age,sex,id\n1,\"x,y\",,5,F,A\n");
  expect_told(read, {}, {});
  EXPECT_EQ(cell(read, 0, 0), Value(std::string("A")));
  EXPECT_EQ(cell(read, 4, 0), Value(Rational(1)));
}

TEST(Csv, EveryErrorIsToldWithItsPlace) {
  const Reading read = read_people(
      "id,sex,age,placed,wage\n"
      ",X,130,2025-02-30,10.123\n"
      "P02,M,-1,2025-04-01,\n"
      "P03,f,2.5,,1\n");
  expect_told(read,
              {"HITO-E4016 people.csv:2 age `130`: `130` es mayor que 120, el máximo declarado.",
               "HITO-E4030 people.csv:2 id ``: Falta el valor de `id`.",
               "HITO-E4019 people.csv:2 placed `2025-02-30`: `2025-02-30`, leída como `aaaa-mm-dd`, no existe en el "
               "calendario.",
               "HITO-E4023 people.csv:2 sex `X`: `X` no está entre las opciones declaradas.",
               "HITO-E4014 people.csv:2 wage `10.123`: `10.123` tiene 3 decimales y se admiten 2.",
               "HITO-E4015 people.csv:3 age `-1`: `-1` es menor que 0, el mínimo declarado.",
               "HITO-E4030 people.csv:3 wage ``: Falta el valor de `wage`.",
               "HITO-E4013 people.csv:4 age `2.5`: `2.5` no es un número entero.",
               "HITO-E4024 people.csv:4 sex `f`: `f` no está entre las opciones declaradas. ¿Quiso decir `F`?"},
              {"HITO-E4016 people.csv:2 age `130`: `130` is more than 120, the most declared.",
               "HITO-E4030 people.csv:2 id ``: The value of `id` is missing.",
               "HITO-E4019 people.csv:2 placed `2025-02-30`: `2025-02-30`, read as `yyyy-mm-dd`, does not exist in the "
               "calendar.",
               "HITO-E4023 people.csv:2 sex `X`: `X` is not among the declared choices.",
               "HITO-E4014 people.csv:2 wage `10.123`: `10.123` has 3 decimals and 2 are admitted.",
               "HITO-E4015 people.csv:3 age `-1`: `-1` is less than 0, the least declared.",
               "HITO-E4030 people.csv:3 wage ``: The value of `wage` is missing.",
               "HITO-E4013 people.csv:4 age `2.5`: `2.5` is not a whole number.",
               "HITO-E4024 people.csv:4 sex `f`: `f` is not among the declared choices. Did you mean `F`?"});
  // Rows keep their cells aligned; the caller does not use a table with errors.
  EXPECT_EQ(read.table.rows(), 3U);
  for (const Column& column : read.table.columns) EXPECT_EQ(column.cells.size(), 3U);
}

TEST(Csv, HeadersByDeclaredColumnNameOrLabel) {
  core::Contract contract = contract_of_people();
  core::Field& age = contract.datasets[core::DatasetId{0}].columns[2];
  age.spelling.column = "Edad en an\u0303os";
  // Found by `from column` (in NFC), by name and, for the wage, by its label.
  const Reading read = read_text(contract, "id,sex,Edad en a\u00F1os,placed,Monthly wage\nA,F,7,,2\n");
  expect_told(read, {}, {});
  EXPECT_EQ(cell(read, 2, 0), Value(Rational(7)));
  EXPECT_EQ(cell(read, 4, 0), Value(Rational(2)));
  // A declared column is the only place where it is looked for.
  const Reading by_name = read_text(contract, "id,sex,age,placed,wage\nA,F,7,,2\n");
  ASSERT_EQ(by_name.diagnostics.size(), 1U);
  EXPECT_EQ(by_name.diagnostics.all()[0].code, Code::csv_columns_missing);
}

TEST(Csv, ALabelDoesNotTakeAnotherColumnsName) {
  core::Contract contract = contract_of_people();
  contract.datasets[core::DatasetId{0}].columns[4].label = "age";
  const Reading read = read_text(contract, "id,sex,age,placed\nA,F,7,\n");
  ASSERT_EQ(read.diagnostics.size(), 1U);
  EXPECT_EQ(read.diagnostics.all()[0].message(Language::en), "Columns of the contract are missing: `wage`.");
}

TEST(Csv, SpellingsOfTheContractAreUsed) {
  core::Contract contract = contract_of_people();
  auto& columns = contract.datasets[core::DatasetId{0}].columns;
  columns[3].spelling.date_pattern = "dd/mm/yyyy";
  columns[3].spelling.missing = {"s/d"};
  const Reading read =
      read_text(contract, "id;sex;age;placed;wage\nA;F;7;31/03/2025;1.234,5\nB;F;7;s/d;0\n", {.numbers = {',', '.'}});
  expect_told(read, {}, {});
  EXPECT_EQ(cell(read, 3, 0), Value(*make_date(2025, 3, 31)));
  EXPECT_EQ(cell(read, 3, 1), Value(Missing{}));
  EXPECT_EQ(cell(read, 4, 0), Value(Rational(Integer(12345), Integer(10))));
}

TEST(Csv, FiguresOfOtherCountriesAreAsked) {
  const Reading read = read_people("id;sex;age;placed;wage\nA;F;1.200;;1.200,50\n");
  expect_told(
      read,
      {"HITO-E4002 people.csv:2 age `1.200`: `1.200` podría ser `1200` o `1.2`.",
       "HITO-E4003 people.csv:2 wage `1.200,50`: `1.200,50` usa `,` de otra manera que la declarada; parece ser "
       "`1200.5`."},
      {"HITO-E4002 people.csv:2 age `1.200`: `1.200` could be `1200` or `1.2`.",
       "HITO-E4003 people.csv:2 wage `1.200,50`: `1.200,50` uses `,` in another way than declared; it seems to be "
       "`1200.5`."});
}

}  // namespace
}  // namespace hito::runtime
