// hito_fuzz_replay CORPUS TARGET: gives every file of CORPUS/TARGET to that target, without the fuzzer.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "tests/fuzz/targets.h"

namespace fs = std::filesystem;

int main(int count, char** words) {
  if (count != 3) return std::fputs("usage: hito_fuzz_replay CORPUS TARGET\n", stderr), 2;
  const std::string name = words[2];
  const auto target = std::ranges::find(hito::fuzz::targets, name, &hito::fuzz::Target::name);
  if (target == hito::fuzz::targets.end()) return std::fprintf(stderr, "no such target: %s\n", words[2]), 2;
  std::vector<fs::path> files;
  std::error_code problem;
  for (const auto& entry : fs::directory_iterator(fs::path(words[1]) / name, problem)) files.push_back(entry.path());
  std::ranges::sort(files);
  for (const fs::path& file : files) {
    // Said before the run, so that the last line of a crash names its file.
    std::printf("%s\n", file.filename().c_str());
    std::fflush(stdout);
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    target->run(bytes.str());
  }
  std::printf("%zu files of %s replayed\n", files.size(), name.c_str());
  return problem || files.empty() ? 1 : 0;
}
