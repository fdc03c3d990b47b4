#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "driver/driver.h"
#include "tests/unit/driver/folder.h"

namespace hito::driver {
namespace {

namespace fs = std::filesystem;

class WriteFile : public InFolder {
 protected:
  std::string read(const std::string& name) const {
    std::ostringstream bytes;
    bytes << std::ifstream(path(name), std::ios::binary).rdbuf();
    return bytes.str();
  }
};

TEST_F(WriteFile, WritesReplacesAndLeavesNothingElse) {
  ASSERT_TRUE(write_file(path("a.txt"), "one"));
  ASSERT_TRUE(write_file(path("a.txt"), std::string("two\0three", 9)));
  EXPECT_EQ(read("a.txt"), std::string("two\0three", 9));
  EXPECT_EQ(files(), 1U);
}

TEST_F(WriteFile, TakesBytesAsTheyAreMade) {
  const auto many = [](ByteSink& sink) -> Result<void> {
    const std::string piece(1000, 'x');
    for (int k = 0; k < 3000; ++k) sink.give(piece);
    // What was given is in the file before who writes to it by other means.
    EXPECT_EQ(::lseek(sink.descriptor(), 0, SEEK_END), 3'000'000);
    sink.give("end");
    return {};
  };
  ASSERT_TRUE(write_files({{path("a.txt"), {}, many}, {path("b.txt"), "two"}}));
  EXPECT_EQ(read("a.txt").size(), 3'000'003U);
  EXPECT_TRUE(read("a.txt").ends_with("xend"));
  EXPECT_EQ(read("b.txt"), "two");
}

TEST_F(WriteFile, ThatCannotBeMadeChangesNothing) {
  ASSERT_TRUE(write_file(path("a.txt"), "one"));
  const auto fails = [](ByteSink& sink) -> Result<void> {
    sink.give("half");
    return std::unexpected(Failure{Code::cannot_write_file, {"b.txt", "a reason"}});
  };
  const auto written = write_files({{path("a.txt"), "two"}, {path("b.txt"), {}, fails}});
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().args[1][Language::en], "a reason");
  EXPECT_EQ(read("a.txt"), "one");
  EXPECT_EQ(files(), 1U);
}

TEST_F(WriteFile, RemovesWhatIsStaleOnlyWhenAllIsMade) {
  ASSERT_TRUE(write_files({{path("a.txt"), "one"}, {path("old.txt"), "old"}}));
  const auto fails = [](ByteSink&) -> Result<void> {
    return std::unexpected(Failure{Code::cannot_write_file, {"a.txt", "a reason"}});
  };
  EXPECT_FALSE(write_files({{path("a.txt"), {}, fails}}, {path("old.txt")}));
  EXPECT_EQ(read("old.txt"), "old");
  ASSERT_TRUE(write_files({{path("a.txt"), "two"}}, {path("old.txt"), path("never.txt")}));
  EXPECT_EQ(files(), 1U);
  // What cannot be removed is told, and nothing is replaced.
  fs::create_directory(path("kept"));
  EXPECT_FALSE(write_files({{path("a.txt"), "three"}}, {path("kept")}));
  EXPECT_EQ(read("a.txt"), "two");
}

TEST_F(WriteFile, KeepsPermissionsAndLinks) {
  ASSERT_TRUE(write_file(path("a.txt"), "one"));
  fs::permissions(path("a.txt"), fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink("a.txt", path("link.txt"));
  ASSERT_TRUE(write_file(path("link.txt"), "two"));
  EXPECT_TRUE(fs::is_symlink(path("link.txt")));
  EXPECT_EQ(read("a.txt"), "two");
  EXPECT_EQ(fs::status(path("a.txt")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(WriteFile, SaysWhyItCannot) {
  const auto no_folder = write_file(path("none/a.txt"), "one");
  ASSERT_FALSE(no_folder);
  EXPECT_EQ(no_folder.error().code, Code::cannot_write_file);
  EXPECT_EQ(no_folder.error().args[1][Language::en], "it does not exist");
  const auto folder = write_file(folder_.string(), "one");
  ASSERT_FALSE(folder);
  EXPECT_EQ(folder.error().args[1][Language::en], "it is a folder");
  EXPECT_EQ(files(), 0U);
}

TEST_F(WriteFile, MakesFoldersUnlessAFileStandsThere) {
  EXPECT_TRUE(make_folder(path("a/b")));
  EXPECT_TRUE(make_folder(path("a/b")));
  ASSERT_TRUE(write_file(path("a/b/c.txt"), "one"));
  EXPECT_FALSE(make_folder(path("a/b/c.txt")));
  EXPECT_FALSE(make_folder(path("a/b/c.txt/d")));
}

TEST_F(WriteFile, LoadsWhatItWroteAndNamesWhatIsMissing) {
  ASSERT_TRUE(write_file(path("c.hito"), "contract \"C\"\n"));
  const auto source = load(path("c.hito"));
  ASSERT_TRUE(source);
  EXPECT_EQ(source->text(), "contract \"C\"\n");
  EXPECT_FALSE(load(path("none.hito")));
}

}  // namespace
}  // namespace hito::driver
