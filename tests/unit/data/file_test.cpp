#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "runtime/data/read_file.h"
#include "runtime/data/sha256.h"
#include "tests/unit/data/reading.h"

namespace hito::runtime {
namespace {

using namespace tests;

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
  EXPECT_EQ(read_file(write("a.csv", bytes)).value(), bytes);
  const std::string large(3'000'000, 'x');
  EXPECT_EQ(read_file(write("large.csv", large)).value(), large);
  EXPECT_EQ(read_file(write("empty.csv", "")).value(), "");
}

TEST_F(Files, WhatCannotBeReadIsSaid) {
  const std::string missing = path_of("none.csv");
  const auto none = read_file(missing);
  ASSERT_FALSE(none.has_value());
  EXPECT_EQ(none.error().code, Code::read_file_missing);
  EXPECT_EQ(message(none.error(), Language::es), "No se encuentra el archivo `" + missing + "`.");
  EXPECT_EQ(message(none.error(), Language::en), "The file `" + missing + "` is not found.");
  const auto a_folder = read_file(folder());
  ASSERT_FALSE(a_folder.has_value());
  EXPECT_EQ(a_folder.error().code, Code::read_file_folder);
  EXPECT_EQ(message(a_folder.error(), Language::es), "`" + folder() + "` es una carpeta y se espera un archivo.");
  EXPECT_EQ(message(a_folder.error(), Language::en), "`" + folder() + "` is a folder and a file is expected.");
}

TEST_F(Files, AFileOverTheLimitIsRefusedUnread) {
  // A sparse file: it takes no room.
  const std::string path = write("huge.csv", "");
  std::error_code unsupported;
  std::filesystem::resize_file(path, std::uintmax_t{1} << 32U, unsupported);
  if (unsupported) GTEST_SKIP() << "no sparse files here";
  const auto huge = read_file(path);
  ASSERT_FALSE(huge.has_value());
  EXPECT_EQ(huge.error().code, Code::read_file_too_large);
  EXPECT_EQ(message(huge.error(), Language::es), "El archivo `" + path + "` pasa de 4 GiB.");
  EXPECT_EQ(message(huge.error(), Language::en), "The file `" + path + "` is over 4 GiB.");
}

// The two failures that a test cannot cause everywhere: their words.
TEST_F(Files, WordsOfTheOtherFailures) {
  EXPECT_EQ(message({Code::read_file_denied, {"a.csv"}}, Language::es), "No hay permiso para leer el archivo `a.csv`.");
  EXPECT_EQ(message({Code::read_file_denied, {"a.csv"}}, Language::en),
            "There is no permission to read the file `a.csv`.");
  EXPECT_EQ(message({Code::read_file_failed, {"a.csv", "5"}}, Language::es),
            "No se pudo leer el archivo `a.csv` (error 5 del sistema).");
  EXPECT_EQ(message({Code::read_file_failed, {"a.csv", "5"}}, Language::en),
            "The file `a.csv` could not be read (system error 5).");
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
