#include "base/text_wrap.h"

#include <gtest/gtest.h>

#include "base/diagnostics.h"

namespace hito {
namespace {

TEST(TextWrap, BreaksBetweenWords) {
  EXPECT_EQ(wrapped("one two three", 7), "one two\nthree");
  EXPECT_EQ(wrapped("one two three", 13), "one two three");
  EXPECT_EQ(wrapped("one two three", 12), "one two\nthree");
  EXPECT_EQ(wrapped("one two three", no_limit), "one two three");
  EXPECT_EQ(wrapped("", 10), "");
}

TEST(TextWrap, IndentsWhatGoesOnAndCountsWhatIsThere) {
  EXPECT_EQ(wrapped("one two three", 9, 2), "one two\n  three");
  EXPECT_EQ(wrapped("one two", 9, 2, 5), "one\n  two");
  EXPECT_EQ(wrapped("one two", 12, 5, 5), "one two");
}

TEST(TextWrap, AWordThatDoesNotFitStandsAlone) {
  EXPECT_EQ(wrapped("a extraordinary b", 5), "a\nextraordinary\nb");
  EXPECT_EQ(wrapped("word", 2, 1), "word");
  EXPECT_EQ(wrapped("a b", 0), "a\nb");
}

TEST(TextWrap, CommandsGoOnAfterABackslash) {
  EXPECT_EQ(wrapped_commands("  a --b c", 9), "  a --b c");
  EXPECT_EQ(wrapped_commands("  a --b c\n  d", 8), "  a \\\n      --b \\\n      c\n  d");
  EXPECT_EQ(wrapped_commands("a b", 1), "a \\\n    b");
  EXPECT_EQ(wrapped_commands("a b", no_limit), "a b");
}

TEST(TextWrap, TwoColumnsStandBesideOrBelowEachOther) {
  TwoColumns rows(3);
  rows.add("a", "one two three four five six seven eight");
  rows.add("año", "x");
  EXPECT_EQ(rows.to_text(no_limit), "  a    one two three four five six seven eight\n  año  x\n");
  EXPECT_EQ(rows.to_text(37), "  a    one two three four five six\n       seven eight\n  año  x\n");
  EXPECT_EQ(rows.to_text(36), "  a\n      one two three four five six\n      seven eight\n  año\n      x\n");
}

TEST(TextWrap, KeepsBreaksSpacesAndCountsColumnsNotBytes) {
  EXPECT_EQ(wrapped("one\n\ntwo", 20, 2), "one\n  \n  two");
  EXPECT_EQ(wrapped("one  two", 20), "one  two");
  EXPECT_EQ(wrapped("one  two", 7, 1), "one\n two");
  EXPECT_EQ(wrapped("ñandú ñandú", 11), "ñandú ñandú");
}

TEST(TextWrap, LinesHangFromTheirOwnIndent) {
  EXPECT_EQ(wrapped_lines("  one two\nthree four\n", 6), "  one\n      two\nthree\n    four\n");
  EXPECT_EQ(wrapped_lines("  one two\n", no_limit), "  one two\n");
  EXPECT_EQ(wrapped_lines("", 10), "");
}

}  // namespace
}  // namespace hito
