#include "documents/print/run_program.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <thread>

extern char** environ;

namespace hito::documents {
namespace {

// What is told of an error is one line; a program may write pages.
constexpr std::size_t most_errors = 16'384;

// A file in memory, which is gone with its last holder: no disk can be full, and nothing is left behind.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes = {}) : file_(::memfd_create("hito", MFD_CLOEXEC)) {
    while (file_ >= 0 && !bytes.empty()) {
      const ssize_t written = ::write(file_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) {
        ::close(file_);
        file_ = -1;
        return;
      }
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (file_ >= 0) ::lseek(file_, 0, SEEK_SET);
  }
  ~MemoryFile() {
    if (file_ >= 0) ::close(file_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  bool is_open() const { return file_ >= 0; }
  int number() const { return file_; }

  std::string bytes(std::size_t most = std::string::npos) const {
    std::string all;
    std::array<char, 65'536> block{};
    while (all.size() < most) {
      const ssize_t got = ::pread(file_, block.data(), block.size(), static_cast<off_t>(all.size()));
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) break;
      all.append(block.data(), static_cast<std::size_t>(got));
    }
    if (all.size() > most) all.resize(most);
    return all;
  }

 private:
  int file_;
};

// That of this program, but for what would make the same document come out otherwise.
std::vector<std::string> surroundings() {
  std::vector<std::string> out{"LC_ALL=C.UTF-8", "SOURCE_DATE_EPOCH=946684800", "TZ=UTC"};
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    const std::string_view name = text.substr(0, text.find('='));
    if (!name.starts_with("LC_") && name != "LANG" && name != "LANGUAGE" && name != "TZ" &&
        name != "SOURCE_DATE_EPOCH") {
      out.emplace_back(text);
    }
  }
  return out;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> out;
  for (std::string& text : texts) out.push_back(text.data());
  out.push_back(nullptr);
  return out;
}

struct Streams {
  MemoryFile input, output, errors, extra;
  bool all_open() const { return input.is_open() && output.is_open() && errors.is_open() && extra.is_open(); }
};

// The number of the error, or 0 and `child`.
int start(const ProgramCall& call, const Streams& streams, pid_t& child) {
  std::vector<std::string> arguments{call.program};
  arguments.insert(arguments.end(), call.arguments.begin(), call.arguments.end());
  std::vector<std::string> variables = surroundings();
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  // Above the numbers that they are given below: none is written over before it is read.
  constexpr int above = 100;
  const std::array<int, 4> from{streams.input.number(), streams.output.number(), streams.errors.number(),
                                streams.extra.number()};
  for (int i = 0; i < 4; ++i) posix_spawn_file_actions_adddup2(&actions, from[static_cast<std::size_t>(i)], above + i);
  for (int i = 0; i < 4; ++i) posix_spawn_file_actions_adddup2(&actions, above + i, i);
  posix_spawn_file_actions_addclosefrom_np(&actions, call.extra.empty() ? 3 : 4);
  // What this program ignores or holds back is not what the other one expects.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, usual;
  sigemptyset(&none);
  sigemptyset(&usual);
  for (const int signal : {SIGPIPE, SIGINT, SIGTERM, SIGCHLD}) sigaddset(&usual, signal);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  const int problem = ::posix_spawnp(&child, call.program.c_str(), &actions, &attributes, pointers_to(arguments).data(),
                                     pointers_to(variables).data());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return problem;
}

// What the system says of its end; nothing when it had to be ended.
std::optional<int> wait_for(pid_t child, unsigned seconds) {
  const auto last = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
  auto pause = std::chrono::milliseconds(2);
  int status = 0;
  while (true) {
    const pid_t ended = ::waitpid(child, &status, WNOHANG);
    if (ended == child) return status;
    if (ended < 0 && errno != EINTR) return std::nullopt;
    if (std::chrono::steady_clock::now() >= last) break;
    std::this_thread::sleep_for(pause);
    pause = std::min(pause * 2, std::chrono::milliseconds(50));
  }
  ::kill(child, SIGKILL);
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return std::nullopt;
}

}  // namespace

ProgramRun run_program(const ProgramCall& call) {
  ProgramRun run;
  const Streams streams{MemoryFile(call.input), MemoryFile(), MemoryFile(), MemoryFile(call.extra)};
  if (!streams.all_open()) {
    run.status = 128;
    return run;
  }
  pid_t child = 0;
  if (const int problem = start(call, streams, child); problem != 0) {
    const bool missing = problem == ENOENT || problem == EACCES || problem == ENOTDIR;
    run.end = missing ? ProgramRun::End::missing : ProgramRun::End::failed;
    run.status = 126;
    return run;
  }
  const std::optional<int> status = wait_for(child, call.seconds);
  run.errors = streams.errors.bytes(most_errors);
  if (!status) {
    run.end = ProgramRun::End::too_slow;
    return run;
  }
  run.status = WIFEXITED(*status) ? WEXITSTATUS(*status) : 128 + WTERMSIG(*status);
  if (run.status == 0) {
    run.end = ProgramRun::End::well;
    run.output = streams.output.bytes();
  }
  return run;
}

}  // namespace hito::documents
