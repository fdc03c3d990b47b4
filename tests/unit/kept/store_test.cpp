#include "kept/store.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "tests/unit/kept/folder.h"

namespace hito::kept::tests {
namespace {

namespace fs = std::filesystem;
using std::string_literals::operator""s;

constexpr std::string_view objects = ".object";

Digest key(unsigned char first) { return {first, 1, 2, 3}; }

// FIPS 180-4, of "abc".
TEST(Digest, IsSha256) {
  EXPECT_EQ(to_hex(digest("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Store, GivesBackWhatWasPut) {
  const Folder folder;
  const Store store(folder.in("deep/below/objects"), objects);
  EXPECT_EQ(store.get(key(1)), std::nullopt);
  store.put(key(1), "first\0one"s);
  store.put(key(2), "second");
  EXPECT_EQ(store.get(key(1)), "first\0one"s);
  EXPECT_EQ(Store(folder.in("deep/below/objects"), objects).get(key(2)), "second");
  EXPECT_EQ(store.get(key(3)), std::nullopt);
  store.put(key(1), "replaced");
  EXPECT_EQ(store.get(key(1)), "replaced");
}

TEST(Store, IsForItsOwnerOnly) {
  const Folder folder;
  Store(folder.in("objects/"), objects).put(key(1), "object");
  struct stat status{};
  ASSERT_EQ(stat(folder.in("objects").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777U, 0700U);
  ASSERT_EQ(stat(files_in(folder.in("objects")).at(0).c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777U, 0600U);
}

TEST(Store, AFolderOrFileThatOthersMayWriteIsNotUsed) {
  const Folder folder;
  const Store store(folder.path().string(), objects);
  store.put(key(1), "object");
  const fs::path file = files_in(folder.path()).at(0);
  for (const mode_t mode : {0620U, 0602U}) {
    ASSERT_EQ(chmod(file.c_str(), mode), 0);
    EXPECT_EQ(store.get(key(1)), std::nullopt);
  }
  ASSERT_EQ(chmod(file.c_str(), 0600), 0);
  EXPECT_EQ(store.get(key(1)), "object");
  for (const mode_t mode : {0770U, 0702U}) {
    ASSERT_EQ(chmod(folder.path().c_str(), mode), 0);
    const Store refused(folder.path().string(), objects);
    EXPECT_EQ(refused.get(key(1)), std::nullopt);
    refused.put(key(2), "another");
    EXPECT_EQ(files_in(folder.path()).size(), 1U);
  }
}

TEST(Store, AFileOfAnotherUserIsNotUsed) {
  if (geteuid() != 0) GTEST_SKIP() << "only the superuser can give a file away";
  const Folder folder;
  const Store store(folder.path().string(), objects);
  store.put(key(1), "object");
  ASSERT_EQ(chown(files_in(folder.path()).at(0).c_str(), 12345, 12345), 0);
  EXPECT_EQ(store.get(key(1)), std::nullopt);
  ASSERT_EQ(chown(folder.path().c_str(), 12345, 12345), 0);
  const Store refused(folder.path().string(), objects);
  refused.put(key(2), "object");
  EXPECT_EQ(files_in(folder.path()).size(), 1U);
}

TEST(Store, ALinkIsNotFollowed) {
  const Folder folder;
  const Store real(folder.in("real"), objects);
  real.put(key(1), "object");
  fs::create_directory_symlink(folder.in("real"), folder.in("link"));
  EXPECT_EQ(Store(folder.in("link"), objects).get(key(1)), std::nullopt);
  EXPECT_EQ(Store(folder.in("link/"), objects).get(key(1)), std::nullopt);
  EXPECT_EQ(Store(folder.in("real/"), objects).get(key(1)), "object");
  const fs::path file = files_in(folder.in("real")).at(0);
  fs::rename(file, folder.in("moved"));
  fs::create_symlink(folder.in("moved"), file);
  EXPECT_EQ(real.get(key(1)), std::nullopt);
}

TEST(Store, AnyByteChangedIsNoticed) {
  const Folder folder;
  const Store store(folder.path().string(), objects);
  store.put(key(1), "an object of some bytes");
  const fs::path file = files_in(folder.path()).at(0);
  const std::string good = contents(file);
  for (std::size_t k = 0; k < good.size(); ++k) {
    std::string bad = good;
    bad[k] = static_cast<char>(bad[k] ^ 0x10);
    write(file, bad);
    EXPECT_EQ(store.get(key(1)), std::nullopt) << "byte " << k;
  }
  for (std::size_t size = 0; size < good.size(); ++size) {
    write(file, good.substr(0, size));
    EXPECT_EQ(store.get(key(1)), std::nullopt) << "size " << size;
  }
  write(file, good + "x");
  EXPECT_EQ(store.get(key(1)), std::nullopt);
  write(file, good);
  EXPECT_NE(store.get(key(1)), std::nullopt);
}

TEST(Store, AnObjectUnderAnothersNameIsNoticed) {
  const Folder folder;
  const Store store(folder.path().string(), objects);
  store.put(key(1), "object");
  const fs::path first = files_in(folder.path()).at(0);
  store.put(key(2), "another");
  for (const fs::path& file : files_in(folder.path()))
    if (file != first) fs::copy_file(first, file, fs::copy_options::overwrite_existing);
  EXPECT_EQ(store.get(key(2)), std::nullopt);
}

TEST(Store, WhatHasTheNameMayBeAnything) {
  const Folder folder;
  const Store store(folder.path().string(), objects);
  store.put(key(1), "object");
  const fs::path file = files_in(folder.path()).at(0);
  fs::remove(file);
  ASSERT_EQ(mkfifo(file.c_str(), 0600), 0);
  EXPECT_EQ(store.get(key(1)), std::nullopt);
  fs::remove(file);
  fs::create_directory(file);
  EXPECT_EQ(store.get(key(1)), std::nullopt);
  // Nothing can replace a folder by renaming; nothing is left behind either.
  store.put(key(1), "object");
  EXPECT_EQ(files_in(folder.path()).size(), 1U);
}

TEST(Store, AFolderThatCannotBeUsedKeepsNothing) {
  const Folder folder;
  write(folder.in("file"), "not a folder");
  for (const std::string& path : {folder.in("file"), folder.in("file/below"), "/dev/full"s, "/dev/null/x"s, ""s,
                                  folder.in(std::string(300, 'n')), "/proc/hito"s}) {
    const Store store(path, objects);
    store.put(key(1), "object");
    EXPECT_EQ(store.get(key(1)), std::nullopt) << path;
  }
  EXPECT_EQ(contents(folder.in("file")), "not a folder");
}

// In a process of a user who is not the superuser, who may write anywhere.
TEST(Store, AFolderThatCannotBeWrittenIsStillRead) {
  constexpr uid_t nobody = 65534;
  const Folder folder;
  if (geteuid() == 0) ASSERT_EQ(chown(folder.path().c_str(), nobody, nobody), 0);
  const pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    if (geteuid() == 0 && setuid(nobody) != 0) _exit(2);
    const Store store(folder.path().string(), objects);
    store.put(key(1), "object");
    if (chmod(folder.path().c_str(), 0500) != 0) _exit(2);
    store.put(key(2), "another");
    const Store again(folder.path().string(), objects);
    _exit(again.get(key(1)) == "object" && again.get(key(2)) == std::nullopt ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  EXPECT_EQ(files_in(folder.path()).size(), 1U);
}

TEST(Store, AnotherSuffixIsAnotherStore) {
  const Folder folder;
  const Store store(folder.path().string(), objects), other(folder.path().string(), ".answer");
  store.put(key(1), "object");
  EXPECT_EQ(other.get(key(1)), std::nullopt);
  for (std::size_t k = 0; k <= Store::most_objects; ++k)
    other.put(Digest{static_cast<unsigned char>(k), static_cast<unsigned char>(k >> 8U)}, "answer");
  EXPECT_EQ(files_in(folder.path()).size(), Store::most_objects + 1);
  EXPECT_EQ(store.get(key(1)), "object");
}

TEST(Store, AFolderThatIsRemovedMeanwhile) {
  const Folder folder;
  const Store store(folder.in("objects"), objects);
  fs::remove_all(folder.in("objects"));
  store.put(key(1), "object");
  EXPECT_EQ(store.get(key(1)), std::nullopt);
}

// A write that stops in the middle, as on a full disk.
TEST(Store, AWriteCutShortLeavesNothing) {
  const Folder folder;
  const Store store(folder.path().string(), objects);
  store.put(key(1), "object");
  rlimit before{};
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit little{1000, before.rlim_max};
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &little), 0);
  store.put(key(1), std::string(5000, 'x'));
  store.put(key(2), std::string(5000, 'x'));
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  EXPECT_EQ(store.get(key(1)), "object");
  EXPECT_EQ(store.get(key(2)), std::nullopt);
  EXPECT_EQ(files_in(folder.path()).size(), 1U);
}

void set_age(const fs::path& file, std::chrono::seconds age) {
  fs::last_write_time(file, fs::file_time_type::clock::now() - age);
}

TEST(Store, ThoseUsedLongestAgoAreRemoved) {
  const Folder folder;
  const Store store(folder.path().string(), objects);
  for (std::size_t k = 0; k < Store::most_objects; ++k) store.put(key(static_cast<unsigned char>(k)), "object");
  for (const fs::path& file : files_in(folder.path())) set_age(file, std::chrono::seconds(1000));
  ASSERT_NE(store.get(key(5)), std::nullopt);
  write(folder.in("of somebody else.txt"), "kept");
  for (unsigned char k = 0; k < 255; ++k) store.put(Digest{k, 9}, "newer");
  EXPECT_EQ(files_in(folder.path()).size(), Store::most_objects + 1);
  EXPECT_NE(store.get(key(5)), std::nullopt);
  EXPECT_EQ(store.get(key(6)), std::nullopt);
  EXPECT_NE(store.get(Digest{0, 9}), std::nullopt);
  EXPECT_EQ(contents(folder.in("of somebody else.txt")), "kept");
}

TEST(Store, WhatAStoppedWriterLeftIsRemovedInTime) {
  const Folder folder;
  const Store store(folder.path().string(), objects);
  write(folder.in("old.part"), "half");
  write(folder.in("new.part"), "half");
  set_age(folder.in("old.part"), std::chrono::hours(2));
  store.put(key(1), "object");
  EXPECT_FALSE(fs::exists(folder.in("old.part")));
  EXPECT_TRUE(fs::exists(folder.in("new.part")));
}

TEST(Store, AnObjectTooLargeIsNotKept) {
  const Folder folder;
  const Store store(folder.path().string(), objects);
  store.put(key(1), std::string(Store::most_bytes + 1, 'x'));
  EXPECT_TRUE(files_in(folder.path()).empty());
}

}  // namespace
}  // namespace hito::kept::tests
