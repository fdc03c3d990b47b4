#include "kept/program.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace hito::kept {
namespace {

TEST(Program, IsTheSameEveryTime) {
  EXPECT_FALSE(program().empty());
  EXPECT_EQ(program(), program());
}

// The mark of this very file, which the linker has made: the bytes that name it stand in it.
TEST(Program, HoldsTheMarkOfItsBytes) {
  std::ifstream in(std::filesystem::read_symlink("/proc/self/exe"), std::ios::binary);
  const std::string own{std::istreambuf_iterator<char>(in), {}};
  constexpr std::size_t size_of_mark = 20, size_before = 8;
  const std::string mark = program().substr(size_before, size_of_mark);
  ASSERT_EQ(mark.size(), size_of_mark);
  EXPECT_NE(own.find("GNU" + std::string(1, '\0') + mark), std::string::npos);
}

}  // namespace
}  // namespace hito::kept
