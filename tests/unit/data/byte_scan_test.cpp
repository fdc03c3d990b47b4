// What is looked at 64 bytes at a time is what a look at one byte after the other finds, with vectors of any width.
#include "runtime/data/byte_scan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "runtime/data/cell_words.h"
#include "tests/unit/data/drawn.h"

namespace hito::runtime::tests {
namespace {

class Scan : public WithVectors {};
INSTANTIATE_TEST_SUITE_P(Vectors, Scan, every_width, name_of_width);

// Mostly letters, with some of what is looked for; one kind of oddity at most, so that each is seen by itself.
std::string drawn_text(std::mt19937_64& bits) {
  const std::string usual = "abc12,;\n";
  const std::vector<std::string> oddities{"",   "",     "\r\n", "\r",   "\n\n",
                                          "\t", "\x1F", "\x7F", "\x80", std::string(1, '\0')};
  const std::string& odd = oddities[bits() % oddities.size()];
  std::string text;
  for (std::uint64_t length = bits() % 300; length > 0; --length)
    text += bits() % 40 == 0 ? odd : std::string(1, usual[bits() % usual.size()]);
  return text;
}

TEST_P(Scan, facts_are_those_of_every_byte) {
  std::mt19937_64 bits(1);
  for (int round = 0; round < 3000; ++round) {
    const std::string text = drawn_text(bits);
    TextFacts expected;
    for (const char c : text) {
      expected.line_ends += c == '\n' ? 1 : 0;
      expected.ascii = expected.ascii && static_cast<unsigned char>(c) < 0x80;
      expected.nul = expected.nul || c == '\0';
    }
    const TextFacts found = facts_of(text);
    EXPECT_EQ(found.line_ends, expected.line_ends);
    EXPECT_EQ(found.ascii, expected.ascii);
    EXPECT_EQ(found.nul, expected.nul);
  }
}

TEST_P(Scan, a_census_is_that_of_every_line) {
  std::mt19937_64 bits(2);
  for (int round = 0; round < 3000; ++round) {
    std::string text = drawn_text(bits);
    if (!text.ends_with('\n')) text += text.ends_with('\r') ? "x\n" : "\n";
    Census expected;
    std::string line;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const auto c = static_cast<unsigned char>(text[at]);
      if (c == '\r') {
        expected.returns = true;
        expected.lone_return = expected.lone_return || text[at + 1] != '\n';
      }
      const bool shown = (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == ';';
      expected.visible = expected.visible && shown;
      if (c != '\n') {
        line += text[at];
        continue;
      }
      ++expected.lines;
      expected.blank = expected.blank || line.empty() || line == "\r";
      line.clear();
    }
    const Census found = census_of(text, ';');
    EXPECT_EQ(found.lines, expected.lines);
    EXPECT_EQ(found.blank, expected.blank);
    EXPECT_EQ(found.returns, expected.returns);
    EXPECT_EQ(found.lone_return, expected.lone_return);
    EXPECT_EQ(found.visible, expected.visible);
  }
}

TEST_P(Scan, marks_stand_where_they_are) {
  std::mt19937_64 bits(3);
  for (int round = 0; round < 3000; ++round) {
    const std::string inside = drawn_text(bits), text = inside + std::string(scan_bytes, ';');
    std::vector<std::uint32_t> marks, ends;
    for (std::uint32_t at = 0; at < inside.size(); ++at) {
      if (inside[at] == ';' || inside[at] == '\n' || inside[at] == '\r') marks.push_back(at);
      if (inside[at] == '\n') ends.push_back(at);
    }
    std::vector<std::uint32_t> found_marks(inside.size() + 8), found_ends(inside.size() + 8);
    const std::string_view seen = std::string_view(text).substr(0, inside.size());
    const Marked found = marks_of(seen, 0, seen.size(), ';', '\r', found_marks.data(), found_ends.data());
    found_marks.resize(found.marks);
    found_ends.resize(found.ends);
    EXPECT_EQ(found_marks, marks);
    EXPECT_EQ(found_ends, ends);
  }
}

TEST_P(Scan, ends_and_places_are_those_of_every_integer) {
  std::mt19937_64 bits(4);
  for (int round = 0; round < 500; ++round) {
    std::vector<std::int64_t> wide(bits() % 100);
    std::vector<std::int32_t> narrow;
    for (std::int64_t& integer : wide) {
      integer = static_cast<std::int64_t>(bits() >> bits() % 64) * (bits() % 2 == 0 ? 1 : -1);
      narrow.push_back(static_cast<std::int32_t>(integer));
    }
    const IntegerRange of_wide = range_of(wide.data(), wide.size()), of_narrow = range_of(narrow.data(), narrow.size());
    EXPECT_EQ(of_wide.low, wide.empty() ? 0 : std::ranges::min(wide));
    EXPECT_EQ(of_wide.high, wide.empty() ? 0 : std::ranges::max(wide));
    EXPECT_EQ(of_narrow.low, narrow.empty() ? 0 : std::ranges::min(narrow));
    EXPECT_EQ(of_narrow.high, narrow.empty() ? 0 : std::ranges::max(narrow));
    const std::int32_t first = static_cast<std::int32_t>(bits() % 41) - 20;
    const std::vector<std::int32_t> table{7, 8, 9, -1};
    std::vector<std::int32_t> keys, found;
    for (std::uint64_t k = bits() % 60; k > 0; --k)
      keys.push_back(bits() % 9 == 0 ? INT32_MIN : static_cast<std::int32_t>(bits() % 60) - 30);
    found.resize(keys.size());
    look_up(keys.data(), keys.size(), first, table.data(), 3, found.data());
    for (std::size_t k = 0; k < keys.size(); ++k) {
      const std::int64_t place = std::int64_t{keys[k]} - first;
      EXPECT_EQ(found[k], place >= 0 && place < 3 ? table[static_cast<std::size_t>(place)] : -1);
    }
  }
}

}  // namespace
}  // namespace hito::runtime::tests
