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
#include "runtime/data/read_file.h"
#include "tests/unit/driver/folder.h"

namespace hito::driver {
namespace {

namespace fs = std::filesystem;

class Unfinished : public InFolder {};

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
  EXPECT_EQ(*runtime::read_whole(path("a"), 100), "old a");
  EXPECT_EQ(*runtime::read_whole(path("b"), 100), "old b");
  EXPECT_EQ(files(), 3U);
}

TEST_F(Unfinished, WritersOfOneFileAtOnceLeaveOneOfThemWhole) {
  const std::string a(300'000, 'a'), b(200'000, 'b');
  const auto write = [&](const std::string& bytes) {
    for (int i = 0; i < 20; ++i) EXPECT_TRUE(write_file(path("f"), bytes));
  };
  std::thread one(write, a), other(write, b);
  for (int i = 0; i < 50; ++i) {
    const auto read = runtime::read_whole(path("f"), 1'000'000);
    if (read) {
      EXPECT_TRUE(*read == a || *read == b);
    }
  }
  one.join();
  other.join();
  EXPECT_EQ(files(), 1U);
}

}  // namespace
}  // namespace hito::driver
