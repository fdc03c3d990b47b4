// Runs that are cut short, and files that change while they are read.
#include "driver/unfinished.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>

#include "driver/driver.h"
#include "driver/read_whole.h"
#include "driver/reason.h"

namespace hito::driver {
namespace {

namespace fs = std::filesystem;

class Unfinished : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "hito_test_XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  std::size_t files() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
  }

  fs::path folder_;
};

TEST_F(Unfinished, IsRemovedUnlessKept) {
  {
    UnfinishedFile file(folder_.string());
    ASSERT_EQ(file.error(), 0);
    EXPECT_EQ(files(), 1U);
    EXPECT_EQ(fs::status(file.path()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  }
  EXPECT_EQ(files(), 0U);
  {
    UnfinishedFile file(folder_.string());
    ASSERT_EQ(::rename(file.path().c_str(), path("a").c_str()), 0);
    file.keep();
  }
  EXPECT_EQ(files(), 1U);
}

TEST_F(Unfinished, TwoOfOneFolderNeverShareAName) {
  UnfinishedFile one(folder_.string()), other(folder_.string());
  EXPECT_NE(one.path(), other.path());
  EXPECT_EQ(files(), 2U);
}

TEST_F(Unfinished, SaysWhyItCannotBeMade) {
  EXPECT_EQ(UnfinishedFile(path("none")).error(), ENOENT);
  EXPECT_EQ(UnfinishedFile(std::string(5000, 'x')).error(), ENAMETOOLONG);
  std::vector<UnfinishedFile> many;
  while (many.size() < 200 && (many.empty() || many.back().error() == 0)) many.emplace_back(folder_.string());
  EXPECT_EQ(many.back().error(), EMFILE);
  many.clear();
  EXPECT_EQ(UnfinishedFile(folder_.string()).error(), 0);
  EXPECT_EQ(files(), 0U);
}

// What the command line does when it is interrupted.
void leave(int) {
  remove_unfinished_files();
  ::_exit(130);
}

TEST_F(Unfinished, NoneStaysBehindAnInterruptedRun) {
  int ready[2];
  ASSERT_EQ(::pipe(ready), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(SIGTERM, leave);
    UnfinishedFile one(folder_.string()), other(folder_.string());
    const bool told = ::write(ready[1], "x", 1) == 1;
    while (told) ::pause();
    ::_exit(1);
  }
  char byte = 0;
  ASSERT_EQ(::read(ready[0], &byte, 1), 1);
  EXPECT_EQ(files(), 2U);
  ASSERT_EQ(::kill(child, SIGTERM), 0);
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(WEXITSTATUS(status), 130);
  EXPECT_EQ(files(), 0U);
}

TEST_F(Unfinished, OfSeveralFilesAllAreWrittenOrNone) {
  ASSERT_TRUE(write_files({{path("a"), "old a"}, {path("b"), "old b"}}));
  fs::create_directory(path("c"));
  const auto refused = write_files({{path("a"), "new a"}, {path("b"), "new b"}, {path("c"), "new c"}});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().args[0][Language::en], path("c"));
  EXPECT_EQ(*read_whole(path("a"), 100), "old a");
  EXPECT_EQ(*read_whole(path("b"), 100), "old b");
  EXPECT_EQ(files(), 3U);
}

TEST_F(Unfinished, WritersOfOneFileAtOnceLeaveOneOfThemWhole) {
  const std::string a(300'000, 'a'), b(200'000, 'b');
  const auto write = [&](const std::string& bytes) {
    for (int i = 0; i < 20; ++i) EXPECT_TRUE(write_file(path("f"), bytes));
  };
  std::thread one(write, a), other(write, b);
  for (int i = 0; i < 50; ++i) {
    const auto read = read_whole(path("f"), 1'000'000);
    if (read) {
      EXPECT_TRUE(*read == a || *read == b);
    }
  }
  one.join();
  other.join();
  EXPECT_EQ(files(), 1U);
}

TEST_F(Unfinished, AFileThatChangesWhileItIsReadIsRefused) {
  const auto stat_of = [&] {
    struct stat found{};
    EXPECT_EQ(::stat(path("f").c_str(), &found), 0);
    return found;
  };
  std::ofstream(path("f")) << "12345";
  const struct stat before = stat_of();
  EXPECT_FALSE(changed_meanwhile(before, stat_of(), 5));
  // Cut while it was read.
  EXPECT_TRUE(changed_meanwhile(before, stat_of(), 3));
  std::ofstream(path("f"), std::ios::app) << "6";
  EXPECT_TRUE(changed_meanwhile(before, stat_of(), 5));
  std::ofstream(path("f")) << "abcde";
  fs::last_write_time(path("f"), fs::last_write_time(path("f")) + std::chrono::seconds(2));
  EXPECT_TRUE(changed_meanwhile(before, stat_of(), 5));
  // A file that the system makes as it is read.
  const auto version = read_whole("/proc/version", 10'000);
  ASSERT_TRUE(version);
  EXPECT_FALSE(version->empty());
}

TEST_F(Unfinished, LimitsCountBytes) {
  std::ofstream(path("f")) << "12345";
  EXPECT_TRUE(read_whole(path("f"), 5));
  const auto over = read_whole(path("f"), 4);
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

}  // namespace
}  // namespace hito::driver
