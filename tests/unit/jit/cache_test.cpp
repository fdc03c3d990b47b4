// Kernels compiled with a folder of objects: the same results whatever the folder holds.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include "compiler/jit/jit.h"
#include "compiler/jit/key.h"
#include "tests/unit/jit/draw.h"
#include "tests/unit/kept/folder.h"

namespace hito::jit::tests {
namespace {

namespace fs = std::filesystem;
using namespace kept::tests;
using fit::Kernel;
using fit::KernelOp;
using fit::Lane;

// stores column + added, and counts in place 0
Kernel adding(Wide added) {
  Writer w;
  const fit::Reg value = w.column(Lane::i64);
  w.store(Lane::i64, w.binary(KernelOp::add, Lane::i64, value, w.constant(Lane::i64, added)));
  return w.kernel;
}

bool adds(const Native& native, Wide added, std::size_t index = 0) {
  Buffers buffers{Buffer(Lane::i64, 40), Buffer(Lane::i64, 40)};
  for (std::size_t i = 0; i < 40; ++i) buffers[0].set(i, static_cast<Wide>(i * i));
  run(native.function(index), buffers, 0, 40);
  for (std::size_t i = 0; i < 40; ++i)
    if (buffers[1].get(i) != static_cast<Wide>(i * i) + added) return false;
  return true;
}

TEST(Cache, TheSecondTimeNothingIsCompiled) {
  const Folder folder;
  const Options options{folder.in("objects")};
  const std::vector<Kernel> kernels{adding(1), adding(2)};
  const Native first = compile(kernels, options);
  const Native second = compile(kernels, options);
  EXPECT_FALSE(first.from_cache());
  EXPECT_TRUE(second.from_cache());
  for (const Native* native : {&first, &second}) {
    EXPECT_TRUE(adds(*native, 1, 0));
    EXPECT_TRUE(adds(*native, 2, 1));
  }
}

TEST(Cache, OtherKernelsAreOtherObjects) {
  const Folder folder;
  const Options options{folder.in("objects")};
  compile({adding(1)}, options);
  const Native other = compile({adding(2)}, options);
  EXPECT_FALSE(other.from_cache());
  EXPECT_TRUE(adds(other, 2));
  EXPECT_FALSE(compile({adding(1), adding(2)}, options).from_cache());
  Kernel named = adding(1);
  named.name = "line 5.1";
  EXPECT_TRUE(compile({named}, options).from_cache());
}

TEST(Cache, EveryPartOfAKernelIsInItsKey) {
  const Kernel kernel = adding(1);
  const kept::Digest key = key_of({kernel}, "host");
  EXPECT_NE(key_of({kernel}, "another host"), key);
  const auto differs = [&](auto change) {
    Kernel other = kernel;
    change(other);
    EXPECT_NE(key_of({other}, "host"), key);
  };
  differs([](Kernel& k) { k.code[3].op = KernelOp::subtract; });
  differs([](Kernel& k) { k.code[3].lane = Lane::i32; });
  differs([](Kernel& k) { k.code[3].a = 0; });
  differs([](Kernel& k) { k.code[3].b = 0; });
  differs([](Kernel& k) { k.code[3].c = 0; });
  differs([](Kernel& k) { k.code[3].buffer = 1; });
  differs([](Kernel& k) { k.code[3].helper = fit::Helper::whole_years; });
  differs([](Kernel& k) { k.code[2].value += Wide{1} << 100; });
  differs([](Kernel& k) { k.buffers[0] = Lane::i32; });
  differs([](Kernel& k) { k.buffers.push_back(Lane::i32); });
  differs([](Kernel& k) { k.code.pop_back(); });
}

TEST(Cache, ADamagedObjectIsCompiledAgainAndReplaced) {
  const Folder folder;
  const Options options{folder.path().string()};
  compile({adding(1)}, options);
  const fs::path file = files_in(folder.path()).at(0);
  const std::string good = contents(file);
  for (std::size_t k = 0; k < good.size(); k += k < 80 ? 8 : 97) {
    std::string bad = good;
    bad[k] = static_cast<char>(~bad[k]);
    write(file, bad);
    const Native native = compile({adding(1)}, options);
    EXPECT_FALSE(native.from_cache()) << "byte " << k;
    EXPECT_TRUE(adds(native, 1));
    EXPECT_EQ(contents(file), good);
  }
  write(file, good.substr(0, good.size() / 2));
  EXPECT_FALSE(compile({adding(1)}, options).from_cache());
  EXPECT_TRUE(compile({adding(1)}, options).from_cache());
}

TEST(Cache, AFolderThatCannotBeUsedCostsTimeOnly) {
  const Folder folder;
  write(folder.in("file"), "not a folder");
  for (const std::string& path :
       {folder.in("file"), folder.in("file/below"), std::string("/dev/full"), std::string()}) {
    const Native native = compile({adding(5)}, Options{path});
    EXPECT_FALSE(native.from_cache());
    EXPECT_TRUE(adds(native, 5));
  }
}

TEST(Cache, ThreadsShareAFolder) {
  const Folder folder;
  std::atomic<int> wrong{0};
  const auto work = [&] {
    for (Wide k = 0; k < 12; ++k)
      if (!adds(compile({adding(k % 4)}, Options{folder.in("objects")}), k % 4)) ++wrong;
  };
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) threads.emplace_back(work);
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(files_in(folder.in("objects")).size(), 4U);
}

// Of which some are stopped at any moment, and another keeps cutting the files short.
TEST(Cache, ProcessesShareAFolder) {
  const Folder folder;
  const std::string objects = folder.in("objects");
  std::vector<pid_t> workers;
  for (int p = 0; p < 4; ++p) {
    const pid_t worker = fork();
    ASSERT_GE(worker, 0);
    if (worker == 0) {
      if (p == 3) alarm(1);
      bool right = true;
      for (Wide k = 0; k < (p == 3 ? 100'000 : 40); ++k) {
        right = right && adds(compile({adding(k % 5)}, Options{objects}), k % 5);
        if (p == 0 && k % 4 == 0) {
          std::error_code gone;
          for (const auto& file : fs::directory_iterator(objects)) fs::resize_file(file.path(), 50, gone);
        }
      }
      _exit(right ? 0 : 1);
    }
    workers.push_back(worker);
  }
  for (std::size_t p = 0; p < workers.size(); ++p) {
    int status = 0;
    ASSERT_EQ(waitpid(workers[p], &status, 0), workers[p]);
    if (p == 3)
      EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM);
    else
      EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  }
  compile({adding(1)}, Options{objects});
  EXPECT_TRUE(compile({adding(1)}, Options{objects}).from_cache());
}

}  // namespace
}  // namespace hito::jit::tests
