// Answers of prove() kept between runs: the same whatever the folder holds.
#include "driver/kept_answers.h"

#include <fstream>
#include <functional>
#include <stdexcept>
#include <thread>

#include "kept/store.h"
#include "tests/unit/driver/contracts.h"
#include "tests/unit/driver/folder.h"

namespace hito::driver {
namespace {

namespace fs = std::filesystem;

// An answer of each kind.
const std::string contract = R"(contract "T"
  currency PEN
  rounding to the nearest 0.01, half up
payer    "A"
provider "B"
reported value score integer from 0 to 100
reported value quarter integer from 0 to 3
define twice = 2 * score
tiers price by score
  below 50:            0 PEN
  from 50 to below 80: 100 PEN
  from 80:             250 PEN
clause 1
  the payer pays the provider price(score)
it always holds that total <= 250 PEN
it always holds that total <= 249.99 PEN
it always holds that twice <= score
it always holds that entitlement under clause 1 never jumps by more than 149.99 PEN as score increases
it always holds that 1.5 ^ quarter * 1 PEN <= 4 PEN
)";

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

bool same(const PropertyProof& a, const PropertyProof& b) {
  const auto side = [](const Side& x, const Side& y) { return x.span == y.span && x.value == y.value; };
  return a.text == b.text && a.span == b.span && a.answer == b.answer && a.reason == b.reason &&
         a.witness == b.witness && std::ranges::equal(a.sides, b.sides, side) && a.examples == b.examples;
}

class KeptAnswers : public InFolder {
 protected:
  struct Answered {
    std::vector<PropertyProof> proofs;
    bool kept = false;
  };

  static Answered answers(const Source& source, const std::string& folder) {
    const auto made = compiled(source);
    if (!made) return {};
    std::vector<PropertyProof> told;
    ProveRequest request;
    request.keeping.emplace(folder, source);
    request.told = [&](const PropertyProof& proof) { told.push_back(proof); };
    const auto proofs = prove(*made, request);
    EXPECT_TRUE(proofs.has_value());
    if (!proofs) return {};
    EXPECT_TRUE(std::ranges::equal(told, proofs->properties, same));
    const auto kept = std::ranges::count_if(proofs->properties, &PropertyProof::kept);
    EXPECT_TRUE(kept == 0 || kept == std::ssize(proofs->properties));
    return {proofs->properties, kept > 0};
  }
  Answered again() const { return answers(source_, cache()); }
  std::string cache() const { return path("cache"); }

  std::vector<fs::path> kept_files() const {
    std::vector<fs::path> files;
    if (fs::is_directory(cache()))
      for (const auto& entry : fs::directory_iterator(cache())) files.push_back(entry.path());
    return files;
  }

  void expect_as_before(const Answered& found) const {
    EXPECT_TRUE(std::ranges::equal(found.proofs, first_.proofs, same));
  }

  void SetUp() override {
    InFolder::SetUp();
    first_ = again();
    ASSERT_EQ(first_.proofs.size(), 5U);
    ASSERT_FALSE(first_.kept);
    ASSERT_EQ(kept_files().size(), 1U);
  }

  const Source source_{"t.hito", contract};
  Answered first_;
};

TEST_F(KeptAnswers, ASecondRunFindsThem) {
  EXPECT_EQ(first_.proofs[0].answer, Provable::proved);
  EXPECT_EQ(first_.proofs[1].witness.size(), 1U);
  EXPECT_EQ(first_.proofs[2].sides.size(), 2U);
  EXPECT_EQ(first_.proofs[3].examples.size(), 2U);
  const Answered second = again();
  EXPECT_TRUE(second.kept);
  expect_as_before(second);
}

TEST_F(KeptAnswers, AreOfOneTextAlone) {
  const auto is_kept = [&](const std::string& name, const std::string& text) {
    return answers(Source(name, text), cache()).kept;
  };
  EXPECT_FALSE(is_kept("t.hito", contract + "# and a remark\n"));
  EXPECT_FALSE(is_kept("another.hito", contract));
  // In another folder it is the same.
  EXPECT_TRUE(is_kept("folder/t.hito", contract));
}

TEST_F(KeptAnswers, AreOfAllFilesOfTheText) {
  const auto is_kept = [&](const std::string& most) {
    const Source library("l.hito", "library \"L\"\ndefine most = " + most + "\n");
    return answers(Source::joined({Source("t.hito", contract + "includes \"l\"\n"), library}), cache()).kept;
  };
  EXPECT_FALSE(is_kept("3"));
  EXPECT_TRUE(is_kept("3"));
  EXPECT_FALSE(is_kept("4"));
}

TEST_F(KeptAnswers, AFileThatIsNotWholeIsWorkedOutAgain) {
  const fs::path file = kept_files().at(0);
  const std::string good = bytes_of(file);
  const std::size_t size = good.size();
  for (const std::size_t at : {std::size_t{0}, std::size_t{20}, size / 2, size - 1}) {
    std::string bad = good;
    bad[at] = static_cast<char>(~bad[at]);
    for (const std::string& bytes : {bad, good.substr(0, at), good + "more"}) {
      write(file, bytes);
      const Answered found = again();
      EXPECT_FALSE(found.kept) << at;
      expect_as_before(found);
      EXPECT_EQ(bytes_of(file), good);
    }
  }
  EXPECT_TRUE(again().kept);
}

// As by a program of the same mark that wrote something else: no seal is broken.
TEST_F(KeptAnswers, WhatIsNoAnswerToThisContractIsNotRead) {
  const std::string name = kept_files().at(0).stem().string();
  kept::Digest key{};
  for (std::size_t i = 0; i < key.size(); ++i)
    key[i] = static_cast<unsigned char>(std::stoul(name.substr(2 * i, 2), nullptr, 16));
  const kept::Store store(cache(), ".answers");
  const auto good = store.get(key);
  ASSERT_TRUE(good.has_value());
  Keeping keeping{cache(), source_};
  const auto made = compiled(source_);
  ASSERT_TRUE(made.has_value());
  EXPECT_TRUE(recall(keeping, made->contract).has_value());
  for (std::size_t size = 0; size < good->size(); size += 7) {
    store.put(key, good->substr(0, size));
    EXPECT_FALSE(recall(keeping, made->contract).has_value()) << size;
  }
  store.put(key, *good + '\0');
  EXPECT_FALSE(recall(keeping, made->contract).has_value());
  store.put(key, '\7' + good->substr(1));
  EXPECT_FALSE(recall(keeping, made->contract).has_value());
  // Sizes and counts beyond all that there is, the size of the first text among them.
  for (std::size_t at = 1; at + 8 <= good->size(); at += 8) {
    std::string many = *good;
    many.replace(at, 8, 8, '\xff');
    store.put(key, many);
    const auto read = recall(keeping, made->contract);
    EXPECT_TRUE(!read || read->properties.size() == 5U);
    EXPECT_TRUE(!read || at > 1);
  }
}

TEST_F(KeptAnswers, AFolderThatCannotBeUsedCostsTimeOnly) {
  write(path("file"), "not a folder");
  for (const std::string& folder : {path("file"), path("file/below"), std::string("/dev/full"), std::string()}) {
    const Answered found = answers(source_, folder);
    EXPECT_FALSE(found.kept);
    expect_as_before(found);
  }
}

TEST_F(KeptAnswers, ARunThatIsCutShortKeepsNothing) {
  fs::remove_all(cache());
  const auto made = compiled(source_);
  ASSERT_TRUE(made.has_value());
  ProveRequest request;
  request.keeping.emplace(cache(), source_);
  for (const std::size_t most : {std::size_t{1}, first_.proofs.size()}) {
    std::size_t count = 0;
    request.told = [&](const PropertyProof&) {
      if (++count == most) throw std::runtime_error("the reader left");
    };
    EXPECT_FALSE(prove(*made, request).has_value());
    EXPECT_TRUE(kept_files().empty());
  }
}

TEST_F(KeptAnswers, ThreadsShareAFolder) {
  std::vector<Answered> found(4);
  std::vector<std::thread> threads;
  fs::remove_all(cache());
  for (Answered& one : found) threads.emplace_back([&one, this] { one = again(); });
  for (std::thread& thread : threads) thread.join();
  for (const Answered& one : found) expect_as_before(one);
  EXPECT_EQ(kept_files().size(), 1U);
  EXPECT_TRUE(again().kept);
}

TEST_F(KeptAnswers, WhatNobodyAskedIsKeptToo) {
  const Source silent("t.hito", contract.substr(0, contract.find("it always")) + R"(
clause 9
  cap clause 1 at 999_999_999_999 PEN over the whole contract
)");
  const auto made = compiled(silent);
  ASSERT_TRUE(made.has_value());
  ProveRequest request;
  request.keeping.emplace(cache(), silent);
  const auto first = prove(*made, request), second = prove(*made, request);
  ASSERT_TRUE(first.has_value() && second.has_value());
  EXPECT_TRUE(first->properties.empty());
  ASSERT_EQ(first->besides.size(), 1U);
  ASSERT_EQ(second->besides.size(), 1U);
  const Besides &a = first->besides.front(), &b = second->besides.front();
  EXPECT_EQ(a.found.kind, Unasked::Kind::never_limits);
  EXPECT_EQ(a.found.kind, b.found.kind);
  EXPECT_EQ(a.found.clause, b.found.clause);
  EXPECT_EQ(a.found.span, b.found.span);
  EXPECT_EQ(a.text, b.text);
  EXPECT_EQ(kept_files().size(), 2U);
}

}  // namespace
}  // namespace hito::driver
