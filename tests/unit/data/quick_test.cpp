// What is read quickly is what read_value says, cell by cell; and files read in blocks, on any number of threads, are
// what the same files are record by record.
#include <atomic>
#include <stdexcept>

#include "compiler/core/read_value.h"
#include "runtime/data/quick_cell.h"
#include "tests/unit/data/drawn.h"

namespace hito::runtime::tests {
namespace {

// Mostly right for a column of some kind, with slips.
std::string drawn_cell(Draw& draw) {
  std::string cell;
  switch (draw.below(6)) {
    case 0: cell = draw.digits(9); break;
    case 1: cell = draw.digits(3) + "." + draw.digits(4); break;
    case 2: cell = "-" + draw.digits(5) + "." + draw.digits(2); break;
    case 3: cell = "202" + draw.digits(1) + "-0" + draw.digits(1) + "-1" + draw.digits(1); break;
    case 4:
      cell = draw.of<std::string>(
          {"F", "M", "f", "yes", "no", "1", "0", "NA", "-9", "Sí", "costa", "a b", " x", "x ", "99"});
      break;
    default: cell = draw.digits(18) + (draw.one_in(2) ? "," + draw.digits(3) : ""); break;
  }
  if (draw.one_in(8)) cell += "%";
  if (draw.one_in(30))
    cell.insert(draw.one_in(2) ? 0 : cell.size(),
                draw.of<std::string>({" ", ".", "-", "x", "\t", "ñ", "n\u0303", "_", "/", ":"}));
  return cell;
}

ReadOptions drawn_options(Draw& draw) {
  ReadOptions options;
  if (draw.one_in(3)) options.numbers.decimal_mark = ',';
  if (draw.one_in(3)) options.numbers.grouping = options.numbers.decimal_mark == ',' ? '.' : ',';
  options.trim = draw.one_in(3);
  options.set_aside = draw.one_in(3);
  options.keys_only = draw.one_in(5);
  return options;
}

// The cells of a column, a line each; nothing where read_value has to be asked.
std::vector<std::optional<core::Value>> quickly(QuickColumn& column, const std::vector<std::string>& cells) {
  std::string text(readable_before, '7');
  std::vector<std::uint32_t> ends;
  const std::size_t before = text.size();
  for (const std::string& cell : cells) {
    text += cell;
    ends.push_back(static_cast<std::uint32_t>(text.size() - before));
    text += '\n';
  }
  const CellBatch batch{text.data() + before, ends.data(), 0, 1, cells.size(), false, false};
  const auto words = std::make_unique<CellWords>();
  const auto quick = std::make_unique<QuickCells>();
  std::array<bool, most_batch_rows> bad{};
  column.read(batch, 0, *words, *quick, bad);
  std::vector<std::optional<core::Value>> read;
  for (std::size_t row = 0; row < cells.size(); ++row) {
    read.emplace_back();
    if (bad[row]) continue;
    Cells one;
    add_to(one.open(), *quick, batch, 0, row, row + 1);
    read.back() = one[0];
  }
  return read;
}

// The same with the vectors of every machine that this one can stand for.
class Quick : public WithVectors {};
INSTANTIATE_TEST_SUITE_P(Vectors, Quick, every_width, name_of_width);

TEST_P(Quick, a_cell_is_what_read_value_says_it_is) {
  const core::Contract contract = small_contract();
  std::uint64_t quick = 0, all = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    Draw draw(seed);
    const core::Field column = drawn_field(draw, "c");
    const ReadOptions options = drawn_options(draw);
    QuickColumn reader(contract, column, options);
    std::vector<std::string> texts;
    const bool alike = draw.one_in(2);
    const std::string end = "." + draw.digits(4);
    for (int i = 0; i < 300; ++i) texts.push_back(alike && !draw.one_in(20) ? draw.digits(12) + end : drawn_cell(draw));
    const auto read = quickly(reader, texts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      ++all;
      if (!read[i]) continue;
      ++quick;
      const auto value = core::read_value(contract, column, texts[i], core::Written::in_data, options.numbers);
      if (!value && texts[i].empty()) continue;
      ASSERT_TRUE(value.has_value()) << "seed " << seed << ": `" << texts[i] << "`";
      ASSERT_TRUE(*read[i] == *value) << "seed " << seed << ": `" << texts[i] << "`";
    }
  }
  EXPECT_GT(quick * 5, all) << "too few cells are read quickly for this test to say much";
}

TEST_P(Quick, days_are_those_of_the_calendar) {
  const core::Contract contract = small_contract();
  const core::Field column = field("c", of_kind(core::Kind::date));
  const ReadOptions options;
  QuickColumn reader(contract, column, options);
  const auto two = [](int number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
  for (const char* year : {"0000", "0001", "1900", "2000", "2023", "2024", "2028", "2100", "9999"})
    for (int month = 0; month <= 13; ++month) {
      std::vector<std::string> texts;
      for (int day = 0; day <= 32; ++day) texts.push_back(std::string(year) + "-" + two(month) + "-" + two(day));
      const auto read = quickly(reader, texts);
      for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto value = core::read_value(contract, column, texts[i], core::Written::in_data);
        ASSERT_EQ(read[i].has_value(), value.has_value()) << texts[i];
        if (value) ASSERT_TRUE(*read[i] == *value) << texts[i];
      }
    }
}

void expect_same(const Reading& a, const Reading& b) {
  EXPECT_EQ(told(a.diagnostics, Language::es), told(b.diagnostics, Language::es));
  EXPECT_EQ(a.table.lines.all(), b.table.lines.all());
  for (std::size_t c = 0; c < a.table.columns.size(); ++c)
    EXPECT_TRUE(a.table.columns[c].cells == b.table.columns[c].cells) << "column " << c;
  EXPECT_EQ(a.table.faults, b.table.faults);
  EXPECT_EQ(a.table.faulty, b.table.faulty);
  EXPECT_EQ(a.table.shapeless, b.table.shapeless);
  ASSERT_EQ(a.table.aside.size(), b.table.aside.size());
  for (std::size_t i = 0; i < a.table.aside.size(); ++i) {
    const Aside &x = a.table.aside[i], &y = b.table.aside[i];
    EXPECT_TRUE(x.line == y.line && x.code == y.code && x.args == y.args && x.column == y.column &&
                x.value == y.value && x.row == y.row && x.cell == y.cell)
        << "row set aside " << i;
  }
}

// The same cells as CSV: plain, or each of them in quotes, which none of the blocks takes.
std::string file_of(const std::vector<std::vector<std::string>>& rows, bool quoted, const std::string& end) {
  std::string text;
  for (const auto& row : rows) {
    // Quotes would make an empty cell of a blank line.
    const bool blank = row.size() == 1 && row[0].empty();
    for (std::size_t c = 0; c < row.size(); ++c)
      text += (c > 0 ? ";" : "") + (quoted && !blank ? "\"" + row[c] + "\"" : row[c]);
    text += end;
  }
  return text;
}

TEST_P(Quick, a_file_read_in_blocks_is_the_file_read_record_by_record) {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Draw draw(seed);
    core::Contract contract = small_contract();
    core::Dataset people;
    people.name = "people";
    people.unit = person;
    const std::size_t columns = 2 + draw.below(4);
    std::vector<std::vector<std::string>> rows(1);
    for (std::size_t c = 0; c < columns; ++c) {
      people.columns.push_back(drawn_field(draw, "c" + std::to_string(c)));
      rows[0].push_back("c" + std::to_string(c));
      if (draw.one_in(3)) rows[0].push_back("other" + std::to_string(c));
    }
    contract.datasets.add(people);
    const std::size_t width = rows[0].size();
    for (std::uint64_t n = draw.below(seed % 30 == 0 ? 3000 : 200); n > 0; --n) {
      auto& row = rows.emplace_back();
      for (std::size_t c = 0; c < width; ++c) row.push_back(draw.one_in(9) ? "" : drawn_cell(draw));
      // Too few or too many cells, and lines with nothing in them, which are blank where there is one column.
      if (draw.one_in(40)) row.pop_back();
      if (draw.one_in(40)) row.push_back("x");
      if (row.empty() || draw.one_in(60)) row.assign(width, "");
    }
    const std::string end = draw.one_in(2) ? "\n" : "\r\n";
    ReadOptions options = drawn_options(draw);
    const std::string plain = file_of(rows, false, end);
    options.block_bytes = 1;
    const Reading by_record = read_text(contract, file_of(rows, true, end), options);
    for (const unsigned threads : {1U, 3U}) {
      options.threads = threads;
      options.block_bytes = 64 + draw.below(2000);
      expect_same(by_record, read_text(contract, plain, options));
    }
    if (HasFailure()) return;
  }
}

TEST_P(Quick, faults_in_many_blocks_are_told_as_often_as_in_one) {
  std::string text = "id,sex,age,placed,wage\n";
  for (int i = 0; i < 5500; ++i) text += "P" + std::to_string(i) + ",F,130,2025-01-01,1.00\n";
  ReadOptions options;
  const Reading one = read_people(text, options);
  EXPECT_EQ(one.diagnostics.size(), most_told + 1);
  options.threads = 4;
  // Parts with a few of them, and parts with more than are told.
  for (const std::size_t bytes : {3000, 90'000}) {
    options.block_bytes = bytes;
    expect_same(one, read_people(text, options));
  }
}

TEST_P(Quick, lines_that_are_not_plain_stand_among_those_that_are) {
  const std::string plain = "P1,F,30,2025-01-01,1.00\n",
                    text = "id,sex,age,placed,wage\n" + plain + "\"P2\",F,31,,1\n" + plain + "\n" + plain +
                           "P3,F\rM,30,,1\n" + plain + "P\"4,F,1,,1\n" + plain + "P5,M,7,,2";
  ReadOptions options;
  options.set_aside = true;
  for (const unsigned threads : {1U, 2U})
    for (const std::size_t bytes : {std::size_t{30}, std::size_t{1} << 20U}) {
      options.threads = threads;
      options.block_bytes = bytes;
      const Reading read = read_people(text, options);
      EXPECT_EQ(read.table.lines.all(), (std::vector<std::uint64_t>{2, 3, 4, 6, 8, 10, 11}));
      EXPECT_TRUE(cell(read, 0, 6) == core::Value(std::string("P5")));
      EXPECT_EQ(read.table.shapeless, 3U);
    }
}

TEST_P(Quick, what_is_thrown_for_a_block_is_thrown_to_who_reads) {
  std::string text = "id,sex,age,placed,wage\n";
  for (int i = 0; i < 4000; ++i) text += "P" + std::to_string(i) + ",F,30,2025-01-01,1.00\n";
  for (const unsigned threads : {1U, 2U, 5U})
    for (const int after : {0, 3}) {
      ReadOptions options;
      options.threads = threads;
      options.block_bytes = 2000;
      std::atomic<int> blocks = 0;
      options.rows_to = [&](Table&) {
        if (blocks++ >= after) throw std::runtime_error("enough");
      };
      EXPECT_THROW(read_people(text, options), std::runtime_error);
      EXPECT_GT(blocks, after);
    }
}

// In a column that the contract does not name nothing else would find it.
TEST_P(Quick, a_lone_return_is_a_fault_in_any_column) {
  for (const char* end : {"\n", "\r\n"}) {
    std::string text = std::string("id,sex,age,placed,wage,other") + end;
    for (int i = 0; i < 20; ++i) text += "P" + std::to_string(i) + ",F,30,,1," + (i == 7 ? "a\rb" : "ab") + end;
    const Reading read = read_people(text);
    ASSERT_EQ(read.diagnostics.size(), 1U);
    EXPECT_EQ(read.diagnostics.all().front().code, Code::csv_bare_return);
    EXPECT_EQ(read.table.rows(), 19U);
  }
}

}  // namespace
}  // namespace hito::runtime::tests
