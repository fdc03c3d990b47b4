// The sample contracts are normative: no error, and no warning but those the design names.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "tests/unit/facts/facts_of.h"

namespace hito {
namespace {

namespace fs = std::filesystem;

TEST(Samples, GiveNoErrorAndOnlyTheWarningsTheDesignNames) {
  const fs::path folder = fs::path(HITO_SHARED) / "samples";
  if (!fs::exists(folder)) GTEST_SKIP() << "cases not run: 12 samples";
  const std::map<std::string, Codes> named{{"09_late_penalty", {"money_not_rounded"}}};
  std::size_t read = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    std::ifstream file(entry.path() / "contract.hito", std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    const Derived derived = derive_text(text.str(), Language::es);
    const std::string name = entry.path().filename().string();
    const auto expected = named.find(name);
    EXPECT_EQ(derived.codes(), expected == named.end() ? Codes{} : expected->second) << name;
    for (const Reported& report : derived.reported) std::cout << name << ": " << report.message << "\n";
    ++read;
  }
  EXPECT_EQ(read, 12U);
}

}  // namespace
}  // namespace hito
