// Files of the shared oracles, line by line, and the one way of saying that they are not here.
#pragma once
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace hito::oracles {

inline std::filesystem::path folder() { return std::filesystem::path(HITO_SHARED) / "oracles"; }

// The lines of a file of the oracles. A file that is missing while the folder is present has no lines, and the count
// that every test asserts makes it fail.
inline std::vector<std::string> lines_of(const std::string& file) {
  std::ifstream in(folder() / file, std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);)
    if (!line.empty()) lines.push_back(line);
  return lines;
}

}  // namespace hito::oracles

#define HITO_NEEDS_ORACLES(cases)                              \
  if (!std::filesystem::is_directory(hito::oracles::folder())) \
  GTEST_SKIP() << (cases) << " cases not run: there is no folder " << hito::oracles::folder()
