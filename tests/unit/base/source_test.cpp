#include "base/source.h"

#include <gtest/gtest.h>

namespace hito {
namespace {

TEST(Source, LinesAndOffsets) {
  const Source source("c.hito", "uno\r\ndos\n\ntres");
  EXPECT_EQ(source.line_count(), 4U);
  EXPECT_EQ(source.line(1), "uno");
  EXPECT_EQ(source.line(2), "dos");
  EXPECT_EQ(source.line(3), "");
  EXPECT_EQ(source.line(4), "tres");
  EXPECT_EQ(source.line_of(0), 1U);
  EXPECT_EQ(source.line_of(4), 1U);
  EXPECT_EQ(source.line_of(5), 2U);
  EXPECT_EQ(source.line_of(9), 3U);
  EXPECT_EQ(source.line_of(14), 4U);
  EXPECT_EQ(source.start_of_line(4), 10U);
  EXPECT_EQ(source.at({5, 8}), "dos");
  EXPECT_EQ(source.at({12, 900}), "es");
  EXPECT_EQ(source.at({900, 901}), "");
}

TEST(Source, EmptyTextHasOneEmptyLine) {
  const Source source;
  EXPECT_EQ(source.line_count(), 1U);
  EXPECT_EQ(source.line(1), "");
  EXPECT_EQ(source.line_of(0), 1U);
}

TEST(Source, CoverIgnoresEmptySpans) {
  EXPECT_EQ(cover({3, 5}, {8, 9}), (Span{3, 9}));
  EXPECT_EQ(cover({8, 9}, {3, 5}), (Span{3, 9}));
  EXPECT_EQ(cover({3, 5}, {0, 0}), (Span{3, 5}));
  EXPECT_EQ(cover({0, 0}, {3, 5}), (Span{3, 5}));
}

TEST(Source, UnitsOfText) {
  // One letter of one byte, one of two, a wide one of three, one outside the basic plane.
  const std::string text = "a\u00E1\u6F22\U0001F600";
  EXPECT_EQ(text.size(), 10U);
  EXPECT_EQ(code_points(text), 4U);
  EXPECT_EQ(utf16_units(text), 5U);
  EXPECT_EQ(display_width(text), 6U);
  EXPECT_EQ(display_width("e\u0301"), 1U);
  EXPECT_EQ(code_points("e\u0301"), 2U);
  EXPECT_EQ(display_width("a\tb"), 3U);
}

TEST(Source, IllFormedBytesCountAsOneEach) {
  const std::string text = "a\xFF\xC3z";
  EXPECT_EQ(code_points(text), 4U);
  EXPECT_EQ(utf16_units(text), 4U);
  EXPECT_EQ(display_width(text), 4U);
  EXPECT_EQ(first_bad_utf8(text), 1U);
  EXPECT_EQ(first_bad_utf8("\u00E1\u6F22"), std::string_view::npos);
  // A surrogate, an overlong form and a cut sequence are ill-formed.
  EXPECT_EQ(first_bad_utf8("ab\xED\xA0\x80"), 2U);
  EXPECT_EQ(first_bad_utf8("\xC0\x80"), 0U);
  EXPECT_EQ(first_bad_utf8("x\xE6\xBC"), 1U);
}

TEST(Source, CanonicalComposition) {
  EXPECT_EQ(nfc("n\u0303andu\u0301"), "\u00F1and\u00FA");
  EXPECT_EQ(nfc("plain"), "plain");
  // Canonical only: a ligature is not taken apart.
  EXPECT_EQ(nfc("\uFB01n"), "\uFB01n");
}

TEST(Source, several_files_are_one_text_and_each_counts_its_own_lines) {
  const Source whole = Source::joined({Source("a.hito", "one\ntwo"), Source("b.hito", ""),
                                       Source("c.hito", "three\nfour\n"), Source("d.hito", "five")});
  EXPECT_EQ(whole.path(), "a.hito");
  EXPECT_EQ(whole.text(), "one\ntwo\nthree\nfour\nfive");
  ASSERT_EQ(whole.files().size(), 4U);
  const auto where = [&](std::string_view word) {
    const auto at = static_cast<std::uint32_t>(whole.text().find(word));
    return whole.file_at(at).path + ":" + std::to_string(whole.number_in_file(whole.line_of(at)));
  };
  EXPECT_EQ(where("one"), "a.hito:1");
  EXPECT_EQ(where("two"), "a.hito:2");
  EXPECT_EQ(where("three"), "c.hito:1");
  EXPECT_EQ(where("four"), "c.hito:2");
  EXPECT_EQ(where("five"), "d.hito:1");
}

TEST(Source, a_file_alone_stands_where_it_stood) {
  const Source whole = Source::joined({Source("a.hito", "one"), Source("b.hito", "two\n")});
  const Source second = whole.alone(1);
  EXPECT_EQ(second.path(), "b.hito");
  EXPECT_EQ(second.text().find("two"), whole.text().find("two"));
  EXPECT_EQ(second.at({0, 4}), "   \n");
}

}  // namespace
}  // namespace hito
