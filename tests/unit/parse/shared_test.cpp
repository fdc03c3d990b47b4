// The samples and the two contracts that use every construction.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "compiler/parse/recognize.h"
#include "tests/unit/parse/parsing.h"

namespace hito::test {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> contracts() {
  std::vector<fs::path> found;
  for (const char* folder : {"samples", "probes"}) {
    const fs::path path = fs::path(HITO_SHARED) / folder;
    if (!fs::exists(path)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(path))
      if (entry.path().extension() == ".hito") found.push_back(entry.path());
  }
  std::ranges::sort(found);
  return found;
}

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

class Shared : public testing::Test {
 protected:
  void SetUp() override {
    if (!contracts().empty()) return;
    std::cout << "cases not run: the shared folder is not there\n";
    GTEST_SKIP();
  }
};

TEST_F(Shared, EveryContractParsesWithoutMessages) {
  EXPECT_GE(contracts().size(), 14u);
  for (const fs::path& path : contracts()) {
    const Parse one(read(path), path.string());
    EXPECT_EQ(one.diagnostics.size(), 0u) << one.said();
    EXPECT_FALSE(one.parsed.tree.broken);
    EXPECT_EQ(one.parsed.file.items.size() + 1, one.parsed.tree.items.size());
  }
}

TEST_F(Shared, TokensKeepEveryByte) {
  for (const fs::path& path : contracts()) {
    const Parse one(read(path), path.string());
    EXPECT_EQ(one.printed(), one.source.text()) << path;
  }
}

TEST_F(Shared, NoDecisionOfTheGrammarIsOpen) {
  for (const fs::path& path : contracts()) {
    const Parse one(read(path), path.string());
    const auto& items = one.parsed.tree.items;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const parse::Entry entry = i == 0 ? parse::Entry::header : parse::Entry::item;
      EXPECT_EQ(parse::count_ambiguities(one.parsed.tree, {items[i].first, items[i].last}, entry), 0u) << path;
    }
  }
}

// Both languages give the same tree where their word order is the same, and the same abstract tree everywhere.
TEST_F(Shared, TheTwoProbesHaveTheSameShape) {
  const Parse es(read(fs::path(HITO_SHARED) / "probes" / "probe_es.hito"));
  const Parse en(read(fs::path(HITO_SHARED) / "probes" / "probe_en.hito"));
  ASSERT_EQ(es.parsed.tree.items.size(), en.parsed.tree.items.size());
  std::size_t same = 0;
  for (std::size_t i = 0; i < es.parsed.tree.items.size(); ++i)
    same += shape(es.parsed.tree, es.parsed.tree.items[i].node) == shape(en.parsed.tree, en.parsed.tree.items[i].node);
  // The others hold a construction whose order differs, an article or a word that one language leaves out.
  EXPECT_GE(same, 45u);
  ASSERT_EQ(es.parsed.file.items.size(), en.parsed.file.items.size());
  for (std::size_t i = 0; i < es.parsed.file.items.size(); ++i)
    EXPECT_EQ(es.parsed.file.items[i].index(), en.parsed.file.items[i].index()) << i;
  EXPECT_EQ(es.parsed.file.exprs.size(), en.parsed.file.exprs.size());
  const auto& left = es.parsed.file.exprs;
  const auto& right = en.parsed.file.exprs;
  for (std::size_t i = 0; i < left.size(); ++i)
    EXPECT_EQ(left[left.id_at(i)].kind.index(), right[right.id_at(i)].kind.index()) << i;
}

}  // namespace
}  // namespace hito::test
