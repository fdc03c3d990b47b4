#include "documents/workbook/cell_text.h"

#include <gtest/gtest.h>

namespace hito::documents {
namespace {

constexpr std::size_t most = 32'767;

std::string times(std::size_t count, std::string_view text) {
  std::string out;
  for (std::size_t k = 0; k < count; ++k) out += text;
  return out;
}

TEST(CellText, TellsControlCharactersAndWhatLooksLikeThem) {
  EXPECT_EQ(cell_text("a\tb\n"), "a\tb\n");
  EXPECT_EQ(cell_text(std::string_view("\x01\x1f", 2)), "_x0001__x001F_");
  EXPECT_EQ(cell_text("_x0041_"), "_x005F_x0041_");
  EXPECT_EQ(cell_text("_x004_"), "_x004_");
  EXPECT_EQ(cell_text("a\xff\xc3"), "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(CellText, HoldsNoMoreThanACell) {
  EXPECT_EQ(cell_text(times(most - 1, "a")), times(most - 1, "a"));
  EXPECT_EQ(cell_text(times(most, "a")), times(most - 1, "a") + "…");
  // Each of these takes two units, and each of those seven characters.
  EXPECT_EQ(cell_text(times(most, "😀")), times((most - 1) / 2, "😀") + "…");
  EXPECT_EQ(cell_text(times(most, "\x01")), times((most - 1) / 7, "_x0001_") + "…");
}

}  // namespace
}  // namespace hito::documents
