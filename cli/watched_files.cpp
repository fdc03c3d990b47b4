#include "cli/watched_files.h"

#include <sys/inotify.h>
#include <sys/poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <utility>

#include "base/reason.h"

namespace hito::cli {
namespace {

namespace fs = std::filesystem;

// An editor saves in several steps.
constexpr int quiet_milliseconds = 100;
constexpr std::uint32_t changes = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE;

std::string folder_of(const std::string& path) {
  const std::string folder = fs::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

}  // namespace

Result<WatchedFiles> WatchedFiles::of(const std::vector<std::string>& paths) {
  const auto fails = [](const std::string& path, int error) {
    return std::unexpected(Failure{Code::cannot_watch, {path, reason_of(error)}});
  };
  const int descriptor = ::inotify_init1(IN_CLOEXEC);
  if (descriptor < 0) return fails(paths.front(), errno);
  WatchedFiles out(descriptor);
  for (const std::string& path : paths) {
    const std::string folder = folder_of(path);
    const int watch = ::inotify_add_watch(descriptor, folder.c_str(), changes);
    if (watch < 0) return fails(folder, errno);
    out.folders_.emplace_back(watch, folder);
  }
  return out;
}

WatchedFiles::WatchedFiles(WatchedFiles&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), folders_(std::move(other.folders_)) {}

WatchedFiles::~WatchedFiles() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

bool WatchedFiles::read_changes(int milliseconds, std::set<std::pair<int, std::string>>& changed) {
  pollfd waiting{descriptor_, POLLIN, 0};
  const int ready = ::poll(&waiting, 1, milliseconds);
  if (ready <= 0) return ready < 0 && errno == EINTR;
  alignas(inotify_event) std::array<char, 1 << 14> buffer;
  const ssize_t length = ::read(descriptor_, buffer.data(), buffer.size());
  for (std::size_t at = 0; length > 0 && at < static_cast<std::size_t>(length);) {
    const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
    if (event->len > 0) changed.emplace(event->wd, event->name);
    at += sizeof(inotify_event) + event->len;
  }
  return true;
}

std::set<std::string> WatchedFiles::wait(const std::vector<std::string>& paths) {
  std::set<std::string> out;
  while (out.empty()) {
    std::set<std::pair<int, std::string>> changed;
    read_changes(-1, changed);
    while (read_changes(quiet_milliseconds, changed)) {
    }
    for (const std::string& path : paths) {
      const std::string folder = folder_of(path);
      const std::string name = fs::path(path).filename().string();
      for (const auto& [watch, watched] : folders_) {
        if (watched == folder && changed.contains({watch, name})) out.insert(path);
      }
    }
  }
  return out;
}

}  // namespace hito::cli
