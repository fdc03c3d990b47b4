// Rows from the Arrow C stream interface: every type, nulls, slices, dictionaries, and what is refused.
#include <atomic>
#include <limits>

#include "tests/unit/data/arrow_reading.h"

namespace hito::runtime::tests {
namespace {

using core::Missing;
using core::Value;

Rational hundredths(std::int64_t value) { return {Integer(value), Integer(100)}; }
MadeColumn made_bits(std::string name, const Some<bool>& cells) {
  MadeColumn out = made<std::int8_t>(std::move(name), "b", Some<std::int8_t>(cells.begin(), cells.end()));
  std::vector<bool> bits;
  for (const auto& cell : cells) bits.push_back(cell.value_or(false));
  out.buffers[1] = bits_of(bits);
  return out;
}

const std::vector<Value> twelve_and_minus_three{Rational(12), Missing{}, Rational(-3)};

template <class T>
void expect_whole(std::string format) {
  const core::Field wage = may_miss(money("wage"));
  EXPECT_EQ(cells_of(read_column(wage, made<T>("wage", format, {T(12), std::nullopt, T(-3)}))), twelve_and_minus_three)
      << format;
}

TEST(Arrow, whole_numbers_of_every_width) {
  expect_whole<std::int8_t>("c");
  expect_whole<std::int16_t>("s");
  expect_whole<std::int32_t>("i");
  expect_whole<std::int64_t>("l");
  expect_whole<float>("f");
  expect_whole<double>("g");
  const core::Field wage = money("wage");
  const std::vector<Value> high{Rational(200)};
  EXPECT_EQ(cells_of(read_column(wage, made<std::uint8_t>("wage", "C", {200}))), high);
  EXPECT_EQ(cells_of(read_column(wage, made<std::uint16_t>("wage", "S", {200}))), high);
  EXPECT_EQ(cells_of(read_column(wage, made<std::uint32_t>("wage", "I", {4'000'000'000U}))),
            std::vector<Value>{Rational(4'000'000'000)});
  EXPECT_EQ(cells_of(read_column(wage, made<std::uint64_t>("wage", "L", {200}))), high);
}

TEST(Arrow, decimals_of_every_width) {
  const core::Field wage = may_miss(money("wage"));
  const std::vector<Value> cells{hundredths(1250), Missing{}, hundredths(-301)};
  EXPECT_EQ(cells_of(read_column(wage, made<std::int32_t>("wage", "d:9,2,32", {1250, std::nullopt, -301}))), cells);
  EXPECT_EQ(cells_of(read_column(wage, made<std::int64_t>("wage", "d:18,2,64", {1250, std::nullopt, -301}))), cells);
  EXPECT_EQ(cells_of(read_column(wage, made<Wide<2>>("wage", "d:38,2", {{{1250, 0}}, std::nullopt, {{-301, -1}}}))),
            cells);
  EXPECT_EQ(cells_of(read_column(
                wage, made<Wide<4>>("wage", "d:76,2,256", {{{1250, 0, 0, 0}}, std::nullopt, {{-301, -1, -1, -1}}}))),
            cells);
  // Decimals that the column may not have are zeros; a type may have tens instead of decimals.
  EXPECT_EQ(
      cells_of(read_column(wage, made<std::int64_t>("wage", "d:18,6,64", {12'500'000, std::nullopt, -3'010'000}))),
      cells);
  EXPECT_EQ(cells_of(read_column(wage, made<std::int64_t>("wage", "d:18,-2,64", {3}))),
            std::vector<Value>{Rational(300)});
  EXPECT_EQ(cells_of(read_column(wage, made<Wide<2>>("wage", "d:38,30", {{{0, 0}}}))), std::vector<Value>{Rational(0)});
  EXPECT_EQ(read_column(wage, made<Wide<2>>("wage", "d:38,30", {{{0, 1}}})).table.faults,
            (std::map<Code, std::uint64_t>{{Code::cell_too_many_decimals, 1}}));
}

TEST(Arrow, three_decimals_are_not_taken_for_thousands) {
  const auto read = read_column(money("wage"), made<std::int64_t>("wage", "d:18,3,64", {12'500, 8'000}));
  EXPECT_EQ(cells_of(read), (std::vector<Value>{Rational(25, 2), Rational(8)}));
  expect_told(read_column(money("wage"), made<std::int64_t>("wage", "d:18,3,64", {12'125})),
              {"HITO-E4014 people.arrow:1 wage `12.1250`: `12.1250` tiene 3 decimales y se admiten 2."},
              {"HITO-E4014 people.arrow:1 wage `12.1250`: `12.1250` has 3 decimals and 2 are admitted."});
}

TEST(Arrow, days_and_moments) {
  const core::Field placed = may_miss(field("placed", of_kind(core::Kind::date)));
  const Date day = *make_date(2025, 3, 31);
  const std::vector<Value> cells{day, Missing{}, *make_date(1969, 12, 31)};
  constexpr std::int64_t seconds = 86'400, thousand = 1000;
  EXPECT_EQ(cells_of(read_column(placed, made<std::int32_t>("placed", "tdD", {day.days, std::nullopt, -1}))), cells);
  std::int64_t per_day = seconds;
  for (const char* format : {"tss:", "tsm:", "tsu:UTC", "tsn:"}) {
    const Some<std::int64_t> moments{day.days * per_day, std::nullopt, -per_day};
    EXPECT_EQ(cells_of(read_column(placed, made<std::int64_t>("placed", format, moments))), cells) << format;
    per_day *= thousand;
  }
  const Some<std::int64_t> moments{day.days * seconds * thousand, std::nullopt, -seconds * thousand};
  EXPECT_EQ(cells_of(read_column(placed, made<std::int64_t>("placed", "tdm", moments))), cells);
  expect_told(read_column(placed, made<std::int64_t>("placed", "tss:", {day.days * seconds + 81'000, -1})),
              {"HITO-E4141 people.arrow:1 placed `2025-03-31T22:30:00`: `2025-03-31T22:30:00` lleva una hora, y se "
               "espera un día.",
               "HITO-E4141 people.arrow:2 placed `1969-12-31T23:59:59`: `1969-12-31T23:59:59` lleva una hora, y se "
               "espera un día."},
              {"HITO-E4141 people.arrow:1 placed `2025-03-31T22:30:00`: `2025-03-31T22:30:00` has a time, and a day is "
               "expected.",
               "HITO-E4141 people.arrow:2 placed `1969-12-31T23:59:59`: `1969-12-31T23:59:59` has a time, and a day is "
               "expected."});
}

TEST(Arrow, days_where_the_contract_has_a_pattern) {
  core::Field placed = may_miss(field("placed", of_kind(core::Kind::date)));
  placed.spelling.date_pattern = "dd/mm/yyyy";
  placed.spelling.missing = {"31/12/9999"};
  placed.bounds.last = make_date(2025, 12, 31);
  const Date day = *make_date(2025, 3, 31), none = *make_date(9999, 12, 31), late = *make_date(2026, 1, 1);
  EXPECT_EQ(cells_of(read_column(placed, made<std::int32_t>("placed", "tdD", {day.days, none.days}))),
            (std::vector<Value>{day, Missing{}}));
  EXPECT_EQ(cells_of(read_column(placed, made_texts("placed", {"31/03/2025", "31/12/9999"}))),
            (std::vector<Value>{day, Missing{}}));
  const auto read = read_column(placed, made<std::int32_t>("placed", "tdD", {late.days, 2'932'897}));
  ASSERT_EQ(read.diagnostics.size(), 2U);
  EXPECT_EQ(told(read.diagnostics, Language::en)[0],
            "HITO-E4021 people.arrow:1 placed `01/01/2026`: `01/01/2026` is after 2025-12-31, the last date declared.");
  EXPECT_EQ(told(read.diagnostics, Language::en)[1].substr(0, 10), "HITO-E4018");
}

TEST(Arrow, yes_and_no) {
  core::Field done = may_miss(field("done", of_kind(core::Kind::yes_no)));
  const std::vector<Value> cells{true, false, Missing{}};
  EXPECT_EQ(cells_of(read_column(done, made_bits("done", {true, false, std::nullopt}))), cells);
  EXPECT_EQ(cells_of(read_column(done, made<std::int8_t>("done", "c", {1, 0, std::nullopt}))), cells);
  // Its own spellings are those of texts; a bit means what it is.
  done.spelling.yes = {"0"};
  done.spelling.no = {"1"};
  done.spelling.missing = {"9"};
  EXPECT_EQ(cells_of(read_column(done, made_bits("done", {true, false, std::nullopt}))), cells);
  EXPECT_EQ(cells_of(read_column(done, made<std::int8_t>("done", "c", {0, 1, 9}))), cells);
}

TEST(Arrow, texts_of_every_kind) {
  const core::Field name = may_miss(field("name", of_kind(core::Kind::text)));
  const Texts texts{"Ñusta", std::nullopt, "a text of more than twelve bytes", ""};
  const std::vector<Value> cells{std::string("Ñusta"), Missing{}, std::string("a text of more than twelve bytes"),
                                 Missing{}};
  for (const char* format : {"u", "U", "z", "Z"}) {
    const bool is_wide = format == std::string_view("U") || format == std::string_view("Z");
    MadeColumn column = made_texts("name", texts, is_wide ? "U" : "u");
    column.format = format;
    EXPECT_EQ(cells_of(read_column(name, column)), cells) << format;
  }
  EXPECT_EQ(cells_of(read_column(name, made_views("name", texts))), cells);
  expect_told(read_column(name, made_texts("name", {"ok", " x", "\xFF"})),
              {"HITO-E4025 people.arrow:2 name ` x`: Hay espacios al inicio o al final de `␣x`.",
               "HITO-E4029 people.arrow:3 name `\xFF`: `<FF>` tiene bytes que no son texto UTF-8."},
              {"HITO-E4025 people.arrow:2 name ` x`: There are spaces at the start or the end of `␣x`.",
               "HITO-E4029 people.arrow:3 name `\xFF`: `<FF>` has bytes that are not UTF-8 text."});
}

TEST(Arrow, a_figure_is_the_same_as_text_as_decimal_and_as_integer) {
  core::Field age = field("age", integer_of());
  age.bounds.low = Rational(0);
  age.bounds.high = Rational(120);
  const auto code = [](const ArrowReading& reading) { return told(reading.diagnostics, Language::en); };
  const auto text = code(read_column(age, made_texts("age", {"7", "121", "-1", "7.5"})));
  EXPECT_EQ(text.size(), 3U);
  EXPECT_EQ(code(read_column(age, made<std::int64_t>("age", "d:18,1,64", {70, 1210, -10, 75}))), text);
  EXPECT_EQ(code(read_column(age, made<std::int16_t>("age", "s", {7, 121, -1}))),
            std::vector<std::string>(text.begin(), text.begin() + 2));
}

TEST(Arrow, whole_numbers_as_identifiers_and_choices) {
  EXPECT_EQ(
      cells_of(read_column(field("id", of_kind(core::Kind::identifier)), made<std::int64_t>("id", "l", {45, -1}))),
      (std::vector<Value>{std::string("45"), std::string("-1")}));
  const MadeColumn letters = made_dictionary("sex", {1, 0, 1}, made_texts("sex", {"F", "M"}));
  EXPECT_EQ(cells_of(read_column(field("sex", choice_of(sexes)), letters)),
            (std::vector<Value>{core::Choice{1}, core::Choice{0}, core::Choice{1}}));
}

// Words of bytes know no end of a text but by zeros: `F` and a byte 0 with `F` are not the same.
TEST(Arrow, a_byte_0_is_part_of_its_text) {
  const std::string odd("\0F", 2);
  const core::Field sex = may_miss(field("sex", choice_of(sexes)));
  for (const std::string& cell : {odd, std::string(1, '\0')}) {
    const ArrowReading plain = read_column(sex, made_texts("sex", {"F", cell, "M", cell}));
    const ArrowReading coded = read_column(sex, made_dictionary("sex", {0, 1, 2, 1}, made_texts("", {"F", cell, "M"})));
    for (const ArrowReading* read : {&plain, &coded}) {
      EXPECT_EQ(read->diagnostics.size(), 2U);
      EXPECT_EQ(read->table.faulty, 2U);
      EXPECT_TRUE(read->table.columns[0].cells[1] == Value(Missing{}));
    }
  }
}

// More rows than are read together, and more texts than a dictionary of few has.
TEST(Arrow, dictionaries_of_many_texts_and_rows) {
  const core::Field sex = may_miss(field("sex", choice_of(sexes)));
  std::vector<std::optional<std::int8_t>> positions;
  std::vector<Value> expected;
  for (int i = 0; i < 1200; ++i) {
    const int which = i * 7 % 4;
    positions.push_back(which == 3 ? std::nullopt : std::optional(static_cast<std::int8_t>(which)));
    expected.push_back(which == 0 ? Value(core::Choice{1}) : which == 1 ? Value(core::Choice{0}) : Value(Missing{}));
  }
  const MadeColumn few = made_texts("", {"M", "F", std::nullopt});
  EXPECT_EQ(cells_of(read_column(sex, made_dictionary("sex", positions, few))), expected);
  Texts many{"M", "F", std::nullopt};
  for (int i = 0; i < 600; ++i) many.push_back("M");
  EXPECT_EQ(cells_of(read_column(sex, made_dictionary("sex", positions, made_texts("", many)))), expected);
}

TEST(Arrow, dictionaries_of_other_values) {
  const core::Field wage = may_miss(money("wage"));
  MadeColumn values = made<std::int64_t>("", "d:18,2,64", {1250, std::nullopt, -301}, 77, 2);
  EXPECT_EQ(cells_of(read_column(wage, made_dictionary("wage", {2, 1, std::nullopt, 0}, values))),
            (std::vector<Value>{hundredths(-301), Missing{}, Missing{}, hundredths(1250)}));
  const core::Field placed = field("placed", of_kind(core::Kind::date));
  EXPECT_EQ(cells_of(read_column(placed, made_dictionary("placed", {0, 0}, made<std::int32_t>("", "tdD", {0})))),
            (std::vector<Value>{Date{0}, Date{0}}));
}

TEST(Arrow, slices) {
  const core::Field wage = may_miss(money("wage")), name = may_miss(field("name", of_kind(core::Kind::text))),
                    done = may_miss(field("done", of_kind(core::Kind::yes_no)));
  MadeColumn wages = made<std::int32_t>("wage", "i", {1, std::nullopt, 3, 4}, 9, 3);
  MadeColumn names = made_texts("name", {"a", "b", std::nullopt, "d"}, "u", 5);
  MadeColumn bits = made_bits("done", {true, true, true, false, true, std::nullopt, false});
  bits.offset = 3;
  bits.length = 4;
  for (const std::int64_t skipped : {0, 1, 2}) {
    MadeBatch batch{{wages, names, bits}, 4 - skipped, skipped, 0};
    const auto read = read_made(contract_with({wage, name, done}), {batch});
    const std::vector<Value> first{Rational(1), Missing{}, Rational(3), Rational(4)},
        second{std::string("a"), std::string("b"), Missing{}, std::string("d")}, third{false, true, Missing{}, false};
    EXPECT_EQ(cells_of(read, 0), std::vector<Value>(first.begin() + skipped, first.end()));
    EXPECT_EQ(cells_of(read, 1), std::vector<Value>(second.begin() + skipped, second.end()));
    EXPECT_EQ(cells_of(read, 2), std::vector<Value>(third.begin() + skipped, third.end()));
  }
}

TEST(Arrow, no_value_at_all) {
  MadeColumn nothing{"wage", "n", {}, 3, 0, 3, {}};
  EXPECT_EQ(cells_of(read_column(may_miss(money("wage")), nothing)), std::vector<Value>(3, Missing{}));
  const auto read = read_column(money("wage"), nothing);
  EXPECT_EQ(read.table.faults, (std::map<Code, std::uint64_t>{{Code::cell_missing, 3}}));
  // Without rows.
  EXPECT_EQ(cells_of(read_column(money("wage"), made<std::int32_t>("wage", "i", {}))).size(), 0U);
}

TEST(Arrow, floating_point_is_exact_or_refused) {
  expect_told(
      read_column(money("wage"), made<double>("wage", "g", {0.1, 12.0, 9'007'199'254'740'992.0, -0.0, -2.5})),
      {"HITO-E4140 people.arrow:1 wage `0.10000000000000000555…`: `0.10000000000000000555…` está guardado en coma "
       "flotante "
       "(`double`) y no es un entero exacto.",
       "HITO-E4140 people.arrow:3 wage `9007199254740992`: `9007199254740992` está guardado en coma flotante "
       "(`double`) y no "
       "es un entero exacto.",
       "HITO-E4140 people.arrow:5 wage `-2.5`: `-2.5` está guardado en coma flotante (`double`) y no es un entero "
       "exacto."},
      {"HITO-E4140 people.arrow:1 wage `0.10000000000000000555…`: `0.10000000000000000555…` is kept in floating point "
       "(`double`) and is no exact whole number.",
       "HITO-E4140 people.arrow:3 wage `9007199254740992`: `9007199254740992` is kept in floating point (`double`) and "
       "is no "
       "exact whole number.",
       "HITO-E4140 people.arrow:5 wage `-2.5`: `-2.5` is kept in floating point (`double`) and is no exact whole "
       "number."});
  const double none = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
  const auto read = read_column(money("wage"), made<double>("wage", "g", {none, infinite, 5e-324}));
  EXPECT_EQ(read.table.faults,
            (std::map<Code, std::uint64_t>{
                {Code::cell_looks_missing, 1}, {Code::cell_not_a_number, 1}, {Code::cell_binary_fraction, 1}}));
  EXPECT_EQ(cells_of(read_column(money("wage"), made<double>("wage", "g", {9'007'199'254'740'991.0}))),
            std::vector<Value>{Rational(9'007'199'254'740'991)});
  EXPECT_EQ(cells_of(read_column(money("wage"), made<float>("wage", "f", {16'777'215.0F}))),
            std::vector<Value>{Rational(16'777'215)});
  EXPECT_EQ(read_column(money("wage"), made<float>("wage", "f", {16'777'216.0F})).table.faulty, 1U);
}

TEST(Arrow, edges_of_the_widths) {
  const auto faults = [](MadeColumn column) { return read_column(money("wage"), std::move(column)).table.faults; };
  const std::map<Code, std::uint64_t> too_large{{Code::cell_too_large, 1}};
  EXPECT_EQ(faults(made<std::uint64_t>("wage", "L", {UINT64_MAX})), too_large);
  EXPECT_EQ(faults(made<std::int64_t>("wage", "l", {INT64_MIN})), too_large);
  EXPECT_EQ(faults(made<Wide<2>>("wage", "d:38,0", {{{0, 1}}})), too_large);
  EXPECT_EQ(faults(made<Wide<2>>("wage", "d:38,0", {{{-1, 0}}})), too_large);
  EXPECT_EQ(faults(made<Wide<4>>("wage", "d:76,0,256", {{{0, 0, 0, INT64_MIN}}})),
            (std::map<Code, std::uint64_t>{{Code::cell_too_many_digits, 1}}));
  EXPECT_EQ(cells_of(read_column(money("wage"), made<std::int64_t>("wage", "l", {999'999'999'999'999'999}))),
            std::vector<Value>{Rational(999'999'999'999'999'999)});
  EXPECT_EQ(cells_of(read_column(money("wage"), made<Wide<2>>("wage", "d:38,20", {{{0, 0}}}))),
            std::vector<Value>{Rational(0)});
}

TEST(Arrow, a_percent_needs_its_sign) {
  EXPECT_EQ(cells_of(read_column(field("share", percent()), made_texts("share", {"78.5%"}))),
            std::vector<Value>{Rational(785, 1000)});
  const auto read = read_column(field("share", percent()), made<std::int64_t>("share", "d:18,3,64", {785}));
  EXPECT_EQ(read.table.faults, (std::map<Code, std::uint64_t>{{Code::cell_percent_expected, 1}}));
}

TEST(Arrow, figures_that_stand_for_no_value) {
  core::Field age = may_miss(field("age", number_of(), 2));
  age.spelling.missing = {"-9", "99.00"};
  age.bounds.low = Rational(0);
  const std::vector<Value> cells{Rational(9), Missing{}, Missing{}};
  EXPECT_EQ(cells_of(read_column(age, made<std::int64_t>("age", "d:18,2,64", {900, -900, 9900}))), cells);
  EXPECT_EQ(cells_of(read_column(age, made<std::int8_t>("age", "c", {9, -9, 99}))), cells);
  EXPECT_EQ(cells_of(read_column(age, made<double>("age", "g", {9, -9, 99}))), cells);
  // The row is read the long way where another of its cells has to be.
  const core::Field name = field("name", of_kind(core::Kind::text));
  const auto read =
      read_made(contract_with({age, name}),
                {batch_of({made<std::int8_t>("age", "c", {9, -9, 99}), made_texts("name", {"é", "é", "é"})})});
  EXPECT_EQ(cells_of(read), cells);
}

TEST(Arrow, columns_as_in_a_csv) {
  // Other columns are not read, whatever they are; labels count; missing ones are told together.
  MadeColumn list{"others", "+l", {{}, {}}, 2, 0, 0, {}};
  const MadeColumn ids = made_texts("id", {"A", "B"}), wages = made<std::int32_t>("Monthly wage", "i", {1, 2});
  core::Contract contract = contract_of_people();
  const auto read = read_made(contract, {batch_of({list, wages, ids})});
  EXPECT_EQ(told(read.diagnostics, Language::en),
            Told{"HITO-E4105 people.arrow:0  ``: Columns of the contract are missing: `sex`, `age`, `placed`."});
  const auto csv = read_text(contract, "others,Monthly wage,id\n,1,A\n,2,B\n");
  EXPECT_EQ(told(csv.diagnostics, Language::en),
            Told{"HITO-E4105 people.csv:1  ``: Columns of the contract are missing: `sex`, `age`, `placed`."});
  const auto twice =
      read_made(contract_with({money("wage")}),
                {batch_of({made<std::int32_t>("wage", "i", {1}), made<std::int32_t>("wage", "i", {2})})});
  EXPECT_EQ(
      told(twice.diagnostics, Language::en),
      Told{"HITO-E4106 people.arrow:0 wage `wage`: The column `wage` appears more than once in the header: positions "
           "1, 2."});
}

TEST(Arrow, types_that_are_no_cells) {
  MadeColumn zoned = made<std::int64_t>("placed", "tsu:America/Lima", {0});
  const auto read = read_column(field("placed", of_kind(core::Kind::date)), zoned);
  expect_told(
      read,
      {"HITO-E4142 people.arrow:0 placed ``: La columna `placed` es de tipo `timestamp(America/Lima)`, que no se lee "
       "como una celda."},
      {"HITO-E4142 people.arrow:0 placed ``: The column `placed` is of type `timestamp(America/Lima)`, which is not "
       "read as a cell."});
  for (const char* format :
       {"+l", "e", "tts", "tDs", "tiM", "w:16", "+ud:0", "d:5", "d:5,2,99", "d:5,99", "tsx:", "", "?"}) {
    const auto other =
        read_column(field("placed", of_kind(core::Kind::date)), made<std::int64_t>("placed", format, {0}));
    ASSERT_EQ(other.diagnostics.size(), 1U) << format;
    EXPECT_EQ(other.diagnostics.all().front().code, Code::arrow_column_type) << format;
    EXPECT_EQ(other.table.rows(), 0U);
  }
}

TEST(Arrow, batches_follow_each_other) {
  const auto batch = [](std::int32_t value) { return batch_of({made<std::int32_t>("age", "i", {value, value + 1})}); };
  core::Field age = field("age", integer_of());
  age.bounds.high = Rational(11);
  const auto read =
      read_made(contract_with({age}), {batch(0), batch_of({made<std::int32_t>("age", "i", {})}), batch(10), batch(11)});
  EXPECT_EQ(read.table.lines.all(), (std::vector<std::uint64_t>{1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(told(read.diagnostics, Language::en).size(), 1U);
  EXPECT_EQ(told(read.diagnostics, Language::en)[0].substr(0, 30), "HITO-E4016 people.arrow:6 age ");
  const auto* place = std::get_if<DataPlace>(&read.diagnostics.all().front().place);
  ASSERT_NE(place, nullptr);
  EXPECT_TRUE(place->is_row);
}

TEST(Arrow, set_aside_and_keys_only) {
  const MadeBatch batch =
      batch_of({made_texts("id", {"A", "B", "C"}), made_texts("sex", {"F", "X", "M"}),
                made<std::int8_t>("age", "c", {1, 2, 121}), made<std::int32_t>("placed", "tdD", {0, 0, std::nullopt}),
                made<std::int64_t>("wage", "d:18,2,64", {100, 200, 300})});
  ReadOptions options;
  options.set_aside = true;
  const auto read = read_made(contract_of_people(), {batch}, options);
  EXPECT_EQ(told(read.diagnostics, Language::en), Told());
  ASSERT_EQ(read.table.aside.size(), 2U);
  EXPECT_EQ(read.table.aside[0].line, 2U);
  EXPECT_EQ(read.table.aside[1].code, Code::cell_too_high);
  options.set_aside = false;
  options.keys_only = true;
  const auto keys = read_made(contract_of_people(), {batch}, options);
  EXPECT_EQ(keys.diagnostics.size(), 2U);
  EXPECT_EQ(keys.table.columns[0].cells.size(), 3U);
  EXPECT_EQ(keys.table.columns[4].cells.size(), 0U);
}

TEST(Arrow, blocks_and_threads) {
  constexpr std::int32_t many = 100'000;
  Some<std::int32_t> ages;
  for (std::int32_t k = 0; k < many; ++k) ages.emplace_back(k % 130);
  core::Field age = field("age", integer_of());
  age.bounds.high = Rational(128);
  const MadeBatch batch = batch_of({made<std::int32_t>("age", "i", ages)});
  const auto whole = read_made(contract_with({age}), {batch, batch});
  EXPECT_EQ(whole.table.faulty, 2U * (many / 130));
  for (const unsigned threads : {1U, 2U, 5U}) {
    ReadOptions options;
    options.threads = threads;
    const auto read = read_made(contract_with({age}), {batch, batch}, options);
    EXPECT_EQ(read.table.columns[0].cells, whole.table.columns[0].cells);
    EXPECT_EQ(read.table.lines, whole.table.lines);
    EXPECT_EQ(told(read.diagnostics, Language::es), told(whole.diagnostics, Language::es));
    std::atomic<std::uint64_t> rows = 0, blocks = 0;
    std::atomic<bool> all_counted = true;
    options.rows_to = [&](Table& block) {
      rows += block.rows();
      ++blocks;
      if (block.has_lines) all_counted = false;
    };
    const auto by_blocks = read_made(contract_with({age}), {batch, batch}, options);
    EXPECT_EQ(rows, 2U * many);
    EXPECT_GE(blocks, 6U);
    EXPECT_TRUE(all_counted);
    EXPECT_EQ(by_blocks.table.rows(), 0U);
  }
}

}  // namespace
}  // namespace hito::runtime::tests
