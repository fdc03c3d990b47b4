// The structure of CSV files: quotes, line ends, separators, headers, bytes.
#include "tests/unit/data/reading.h"

namespace hito::runtime {
namespace {

using namespace tests;
using core::Value;

constexpr std::string_view header = "id,sex,age,placed,wage\n";

std::string with_header(std::string_view rows) { return std::string(header).append(rows); }

TEST(CsvStructure, QuotesHoldSeparatorsQuotesAndLines) {
  const Reading read = read_people(with_header("\"a,\"\"b\"\"\nc\",\"F\",\"7\",,1\nB,M,130,,1\n"));
  EXPECT_EQ(cell(read, 0, 0), Value(std::string("a,\"b\"\nc")));
  EXPECT_EQ(cell(read, 1, 0), Value(core::Choice{0}));
  // Lines inside quotes count for the places of what follows.
  EXPECT_EQ(read.table.lines.all(), (std::vector<std::uint64_t>{2, 4}));
  EXPECT_EQ(told(read.diagnostics, Language::en),
            Told{"HITO-E4016 people.csv:4 age `130`: `130` is more than 120, the most declared."});
}

TEST(CsvStructure, LineEndsBomAndLastLine) {
  for (const std::string_view text :
       {"id,sex,age,placed,wage\r\nA,F,7,,1\r\nB,M,8,,2\r\n", "id,sex,age,placed,wage\nA,F,7,,1\nB,M,8,,2",
        "\xEF\xBB\xBFid,sex,age,placed,wage\nA,F,7,,1\nB,M,8,,2\n",
        "id,sex,age,placed,wage\nA,F,7,,1\nB,M,8,,2\n\n\r\n\n",
        "\"id\",\"sex\",\"age\",\"placed\",\"wage\"\r\n\"A\",\"F\",\"7\",\"\",\"1\"\r\nB,M,8,,2"}) {
    const Reading read = read_people(text);
    expect_told(read, {}, {});
    ASSERT_EQ(read.table.rows(), 2U) << text;
    EXPECT_EQ(cell(read, 4, 1), Value(Rational(2)));
  }
}

TEST(CsvStructure, SeparatorIsTheHeadersOwn) {
  for (const std::string_view text :
       {"id;sex;age;placed;wage\nA;F;7;;1\n", "id\tsex\tage\tplaced\twage\nA\tF\t7\t\t1\n",
        "id;sex;age;placed;wage;\"a,b,c,d,e,f\"\nA;F;7;;1;x\n",
        "id;sex;age;placed;wage;a, b, c, d, e, f\nA;F;7;;1;x\n"}) {
    const Reading read = read_people(text);
    expect_told(read, {}, {});
    EXPECT_EQ(read.table.rows(), 1U) << text;
  }
}

TEST(CsvStructure, AnUnclearSeparatorIsExplained) {
  expect_told(
      read_people("iden,sexo;edad\tfecha;x\nA,F;7\t1;2\n"),
      {"HITO-E4104 people.csv:1  ``: No queda claro qué separa las columnas: el encabezado tiene `,` (1), `;` (2), "
       "`tabulador` (1)."},
      {"HITO-E4104 people.csv:1  ``: It is unclear what separates the columns: the header has `,` (1), `;` (2), "
       "`tab` (1)."});
}

TEST(CsvStructure, MissingColumnsAreOneErrorWithSuggestions) {
  const Reading read = read_people("id,Sex,age,plaecd\nA,F,7,\n");
  expect_told(
      read,
      {"HITO-E4105 people.csv:1  ``: Faltan columnas del contrato: `sex`, `placed`, `wage`. ¿Es `Sex` la columna "
       "`sex`? ¿Es `plaecd` la columna `placed`?"},
      {"HITO-E4105 people.csv:1  ``: Columns of the contract are missing: `sex`, `placed`, `wage`. Is `Sex` the "
       "column `sex`? Is `plaecd` the column `placed`?"});
  EXPECT_EQ(
      read.diagnostics.all()[0].help(Language::en),
      "Columns of the file: `id`, `Sex`, `age`, `plaecd`. If one has another name, add `from column \"…\"` to the "
      "contract.");
}

TEST(CsvStructure, SpacesInTheHeaderAreShown) {
  const Reading read = read_people("id, sex,age,placed,wage\nA,F,7,,1\n");
  EXPECT_EQ(
      told(read.diagnostics, Language::en),
      Told{"HITO-E4105 people.csv:1  ``: Columns of the contract are missing: `sex`. Is `␣sex` the column `sex`?"});
}

TEST(CsvStructure, ARepeatedColumnIsAnErrorWhenTheContractNeedsIt) {
  expect_told(
      read_people("id,sex,age,age,placed,wage\nA,F,7,8,,1\n"),
      {"HITO-E4106 people.csv:1 age `age`: La columna `age` aparece más de una vez en el encabezado: posiciones 3, 4."},
      {"HITO-E4106 people.csv:1 age `age`: The column `age` appears more than once in the header: positions 3, 4."});
  expect_told(read_people("id,sex,age,x,x,placed,wage\nA,F,7,8,9,,1\n"), {}, {});
}

TEST(CsvStructure, RowsHaveAsManyCellsAsTheHeader) {
  expect_told(read_people(with_header("A,F,7,\nB,F,7,,1,5\nC,F,7,,1\n")),
              {"HITO-E4107 people.csv:2  ``: La fila tiene 4 celdas y el encabezado 5.",
               "HITO-E4108 people.csv:3  ``: La fila tiene 6 celdas y el encabezado 5."},
              {"HITO-E4107 people.csv:2  ``: The row has 4 cells and the header 5.",
               "HITO-E4108 people.csv:3  ``: The row has 6 cells and the header 5."});
}

TEST(CsvStructure, AnUnclosedQuoteIsToldWhereItOpens) {
  const Reading read = read_people(with_header("A,F,7,,1\nB,\"F,7,,1\nC,F,7,,1\n"));
  expect_told(read, {"HITO-E4109 people.csv:3 sex ``: Las comillas que se abren en esta línea no se cierran."},
              {"HITO-E4109 people.csv:3 sex ``: The quotes that open on this line are never closed."});
  EXPECT_EQ(read.table.rows(), 1U);
  expect_told(read_people("id,\"sex,age\nA,F,7\n"),
              {"HITO-E4109 people.csv:1  ``: Las comillas que se abren en esta línea no se cierran."},
              {"HITO-E4109 people.csv:1  ``: The quotes that open on this line are never closed."});
}

TEST(CsvStructure, QuotesInTheMiddleOrFollowedByText) {
  expect_told(
      read_people(with_header("A \"x\",F,7,,1\n\"B\" x,F,7,,1\nC,F,8,,1\n")),
      {"HITO-E4110 people.csv:2 id `A \"x\"`: Hay comillas en medio de un valor que no está entre comillas: `A \"x\"`.",
       "HITO-E4111 people.csv:3 id `B`: Hay texto después de las comillas que cierran `B`."},
      {"HITO-E4110 people.csv:2 id `A \"x\"`: There are quotes in the middle of a value that is not quoted: `A \"x\"`.",
       "HITO-E4111 people.csv:3 id `B`: There is text after the quotes that close `B`."});
}

TEST(CsvStructure, BlankLinesAndEmptyRows) {
  expect_told(read_people(with_header("A,F,7,,1\n\nB,F,7,,1\n,,,,\n\n")),
              {"HITO-E4112 people.csv:3  ``: Hay una línea en blanco antes del final de los datos.",
               "HITO-E4113 people.csv:5  ``: Todas las celdas de la fila están vacías."},
              {"HITO-E4112 people.csv:3  ``: There is a blank line before the end of the data.",
               "HITO-E4113 people.csv:5  ``: All cells of the row are empty."});
}

TEST(CsvStructure, ALoneCarriageReturnIsNoLineEnd) {
  expect_told(
      read_people(with_header("A\rB,F,7,,1\n")),
      {"HITO-E4114 people.csv:2 id `A\rB`: La línea tiene un retorno de carro suelto, que no termina la línea."},
      {"HITO-E4114 people.csv:2 id `A\rB`: The line has a lone carriage return, which does not end the line."});
  const Reading old = read_people("id,sex,age,placed,wage\rA,F,7,,1\r");
  ASSERT_TRUE(old.diagnostics.has_errors());
  EXPECT_EQ(old.diagnostics.all()[0].code, Code::csv_bare_return);
}

TEST(CsvStructure, EmptyFilesAndHeadersAlone) {
  const Told es{"HITO-E4100 people.csv:0  ``: El archivo está vacío."};
  const Told en{"HITO-E4100 people.csv:0  ``: The file is empty."};
  for (const std::string_view text : {"", "\xEF\xBB\xBF", "\n\n", "\r\n"}) expect_told(read_people(text), es, en);
  for (const std::string_view text :
       {"id,sex,age,placed,wage", "id,sex,age,placed,wage\n", "id,sex,age,placed,wage\r\n\r\n"}) {
    const Reading read = read_people(text);
    expect_told(read, {}, {});
    EXPECT_EQ(read.table.rows(), 0U);
    EXPECT_EQ(read.table.columns.size(), 5U);
  }
}

TEST(CsvStructure, BytesThatAreNotText) {
  expect_told(read_people(with_header("A,F,7,,1\nPe\xF1"
                                      "a,F,7,,1\n")),
              {"HITO-E4101 people.csv:3  ``: El archivo no está en UTF-8: el byte 34 (contando desde 0) es 0xF1 (`ñ` "
               "en Windows-1252)."},
              {"HITO-E4101 people.csv:3  ``: The file is not in UTF-8: byte 34 (counting from 0) is 0xF1 (`ñ` in "
               "Windows-1252)."});
  expect_told(read_people("\xFF\xFEi\0d\0"), {"HITO-E4102 people.csv:1  ``: El archivo está en UTF-16, no en UTF-8."},
              {"HITO-E4102 people.csv:1  ``: The file is in UTF-16, not in UTF-8."});
  using namespace std::string_view_literals;
  expect_told(
      read_people("id,sex\nA\0,F\n"sv),
      {"HITO-E4103 people.csv:2  ``: El archivo tiene un byte nulo en la posición 8 (contando desde 0): no es un "
       "archivo de texto o está dañado."},
      {"HITO-E4103 people.csv:2  ``: The file has a null byte at position 8 (counting from 0): it is not a text "
       "file or it is damaged."});
  // Characters cut at the end of a run of ASCII are found too.
  EXPECT_EQ(read_people(with_header("\xC3\xB1\xC3,F,7,,1\n")).diagnostics.all()[0].code, Code::csv_not_utf8);
  EXPECT_FALSE(read_people(with_header("\xC3\xB1\xE2\x82\xAC,F,7,,1\n")).diagnostics.has_errors());
}

}  // namespace
}  // namespace hito::runtime
