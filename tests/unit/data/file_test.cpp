#include <gtest/gtest.h>

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <fstream>

#include "base/reason.h"
#include "runtime/data/read_file.h"
#include "runtime/data/sha256.h"
#include "tests/unit/data/reading.h"

namespace hito::runtime {
namespace {

using namespace tests;

constexpr std::size_t most = 10'000'000;

class Files : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(::testing::TempDir()) / ("hito_file_test_" + std::string(name()));
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string path_of(const std::string& file) const { return (folder_ / file).string(); }
  std::string write(const std::string& file, std::string_view bytes) const {
    std::ofstream(path_of(file), std::ios::binary) << bytes;
    return path_of(file);
  }
  std::string folder() const { return folder_.string(); }
  static std::string message(const Failure& failure, Language language) {
    return Diagnostic{failure.code, {}, failure.args, {}, {}}.message(language);
  }

 private:
  static const char* name() { return ::testing::UnitTest::GetInstance()->current_test_info()->name(); }
  std::filesystem::path folder_;
};

TEST_F(Files, Sha256OfKnownTexts) {
  // FIPS 180-2, appendix B, and the empty text.
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_F(Files, ReadAsBytes) {
  const std::string bytes = "\xEF\xBB\xBFid\r\n\0x";
  EXPECT_EQ(read_whole(write("a.csv", bytes), most).value(), bytes);
  const std::string large(3'000'000, 'x');
  EXPECT_EQ(read_whole(write("large.csv", large), most).value(), large);
  EXPECT_EQ(read_whole(write("empty.csv", ""), most).value(), "");
}

TEST_F(Files, WhatCannotBeReadIsSaid) {
  const std::string missing = path_of("none.csv");
  const auto none = read_whole(missing, most);
  ASSERT_FALSE(none.has_value());
  EXPECT_EQ(none.error().code, Code::read_file_missing);
  EXPECT_EQ(message(none.error(), Language::es), "No se encuentra el archivo `" + missing + "`.");
  EXPECT_EQ(message(none.error(), Language::en), "The file `" + missing + "` is not found.");
  const auto a_folder = read_whole(folder(), most);
  ASSERT_FALSE(a_folder.has_value());
  EXPECT_EQ(a_folder.error().code, Code::read_file_folder);
  EXPECT_EQ(message(a_folder.error(), Language::es), "`" + folder() + "` es una carpeta y se espera un archivo.");
  EXPECT_EQ(message(a_folder.error(), Language::en), "`" + folder() + "` is a folder and a file is expected.");
}

// What a test cannot cause everywhere: its words.
TEST_F(Files, WordsOfTheOtherFailures) {
  EXPECT_EQ(message({Code::read_file_denied, {"a.csv"}}, Language::es), "No hay permiso para leer el archivo `a.csv`.");
  EXPECT_EQ(message({Code::read_file_denied, {"a.csv"}}, Language::en),
            "There is no permission to read the file `a.csv`.");
}

TEST_F(Files, AFileThatChangesWhileItIsReadIsRefused) {
  const auto stat_of = [&] {
    struct stat found{};
    EXPECT_EQ(::stat(path_of("f").c_str(), &found), 0);
    return found;
  };
  std::ofstream(path_of("f")) << "12345";
  const struct stat before = stat_of();
  EXPECT_FALSE(changed_meanwhile(before, stat_of(), 5));
  // Cut while it was read.
  EXPECT_TRUE(changed_meanwhile(before, stat_of(), 3));
  std::ofstream(path_of("f"), std::ios::app) << "6";
  EXPECT_TRUE(changed_meanwhile(before, stat_of(), 5));
  std::ofstream(path_of("f")) << "abcde";
  std::filesystem::last_write_time(path_of("f"),
                                   std::filesystem::last_write_time(path_of("f")) + std::chrono::seconds(2));
  EXPECT_TRUE(changed_meanwhile(before, stat_of(), 5));
  // A file that the system makes as it is read.
  const auto version = read_whole("/proc/version", 10'000);
  ASSERT_TRUE(version);
  EXPECT_FALSE(version->empty());
}

TEST_F(Files, LimitsCountBytes) {
  std::ofstream(path_of("f")) << "12345";
  EXPECT_TRUE(read_whole(path_of("f"), 5));
  const auto over = read_whole(path_of("f"), 4);
  ASSERT_FALSE(over);
  EXPECT_EQ(over.error().code, Code::read_file_over_limit);
  EXPECT_EQ(read_whole("/dev/zero", 100'000).error().code, Code::read_file_over_limit);
}

TEST(Reason, IsInWordsForWhatUsuallyHappens) {
  const Text other = reason_of(12345);
  for (const int error : {ENOENT, EACCES, EPERM, EISDIR, ENOTDIR, ENOSPC, EDQUOT, EROFS, ENAMETOOLONG, ELOOP, EIO,
                          EMFILE, ENFILE, EFBIG, EBUSY, ETXTBSY}) {
    const Text words = reason_of(error);
    for (const Language language : languages) {
      EXPECT_FALSE(words[language].empty());
      EXPECT_EQ(words[language].find(std::to_string(error)), std::string::npos);
    }
  }
  EXPECT_NE(other[Language::es].find("12345"), std::string::npos);
}

TEST_F(Files, ACsvFileCarriesItsNameAndDigest) {
  const core::Contract contract = contract_of_people();
  const std::string bytes = "id,sex,age,placed,wage\nA,F,7,,1\n";
  const std::string path = write("people.csv", bytes);
  Diagnostics diagnostics;
  const auto table = read_rows(contract, core::DatasetId{0}, path, {}, diagnostics);
  ASSERT_TRUE(table.has_value());
  EXPECT_EQ(table->file, path);
  EXPECT_EQ(table->sha256, sha256(bytes));
  EXPECT_EQ(table->rows(), 1U);
  EXPECT_FALSE(read_rows(contract, core::DatasetId{0}, path_of("none.csv"), {}, diagnostics).has_value());
  EXPECT_EQ(diagnostics.size(), 0U);
}

}  // namespace
}  // namespace hito::runtime
